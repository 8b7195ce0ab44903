"""Return codes: four plain words that bring an asker back to a conversation, from another device or channel.

Whoever knows the words has the conversation, so they are random (44 bits and more), stored as a keyed hash only, and
shown once. Reading them is forgiving, because they are copied from paper under stress.
"""

import re
import secrets
import unicodedata
from collections.abc import Callable, Sequence

from sqlmodel import select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.log import wake
from handoff.models import Conversation
from handoff.sealing import Vault

WORDS = 4
MOST_AROUND = 8
"""A message of at most this many words may end in a code: "mijn code is appel fiets molen wolk"."""

LETTERS = re.compile(r"[^\W\d_]+")


class ReturnCodes:
    """Makes, reads and finds the codes of one list of words, with the keys of one vault."""

    def __init__(
        self, vault: Vault, words: Sequence[str], choose: Callable[[Sequence[str]], str] = secrets.choice
    ) -> None:
        self.vault = vault
        self.words = tuple(words)
        self.choose = choose
        self._known = frozenset(words)
        self._longest = max(map(len, words)) + 1

    def give(self, session: AsyncSession, conversation: Conversation) -> str:
        """A new code for this (locked) conversation, to show once; an earlier one stops working."""
        code = " ".join(self.choose(self.words) for _ in range(WORDS))
        conversation.return_code = self._fingerprint(code)
        wake(session, conversation.id)
        return code

    def revoke(self, session: AsyncSession, conversation: Conversation) -> None:
        conversation.return_code = None
        wake(session, conversation.id)

    def read(self, typed: str) -> str | None:
        """The code that was meant: None when this can be none.

        Capitals, accents and everything between the words do not matter. A word may have one typing error when only
        one word of the list is that near. Words before the code are allowed when the four themselves are flawless.
        """
        found = [_plain(word) for word in LETTERS.findall(typed)]
        if len(found) == WORDS:
            return self._mended(found)
        last = found[-WORDS:]
        return " ".join(last) if WORDS < len(found) <= MOST_AROUND and self._known.issuperset(last) else None

    async def find(self, session: AsyncSession, code: str) -> Conversation | None:
        """The conversation that this code (as `read` gives it) opens, unlocked."""
        query = select(Conversation).where(Conversation.return_code == self._fingerprint(code))
        return (await session.exec(query)).first()

    def opens(self, code: str, conversation: Conversation) -> bool:
        """Whether the code still belongs to this conversation, now that it is locked."""
        return conversation.return_code == self._fingerprint(code)

    def _fingerprint(self, code: str) -> bytes:
        return self.vault.fingerprint("return-code", code)

    def _mended(self, typed: Sequence[str]) -> str | None:
        """The four words as they stand in the list; stops at the first that is in it by no means."""
        meant: list[str] = []
        for word in typed:
            known = self._meant(word)
            if known is None:
                return None
            meant.append(known)
        return " ".join(meant)

    def _meant(self, word: str) -> str | None:
        if word in self._known:
            return word
        near = [known for known in self.words if is_one_off(word, known)] if len(word) <= self._longest else []
        return near[0] if len(near) == 1 else None


def move(conversation: Conversation, channel: str, access: bytes, address: bytes | None, delivered: int) -> None:
    """Let this (locked) conversation go on at one other place; where it was, it can no longer be opened.

    `address` is sealed; `delivered` is the last number that the new place need not be brought.
    """
    conversation.channel = channel
    conversation.access = access
    conversation.address = address
    conversation.delivered = delivered


def detach(conversation: Conversation) -> None:
    """Only its return code opens this conversation from now on."""
    conversation.access = conversation.address = None


def is_one_off(one: str, other: str) -> bool:
    """Whether two words differ by one typing error: a letter more, less or other, or two neighbours swapped."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1 or one == other:
        return False
    same = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[same:] == long[same + 1 :]
    swapped = short[same : same + 2] == long[same : same + 2][::-1]
    return short[same + 1 :] == long[same + 1 :] or (swapped and short[same + 2 :] == long[same + 2 :])


def _plain(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
