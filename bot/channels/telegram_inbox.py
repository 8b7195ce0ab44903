"""What a Telegram update does: one transaction each, in which the offset moves too; a kill loses and doubles nothing.

Of who writes only the chat id is used: hashed with the master key to find the conversation, and sealed with the
conversation's key to answer it. Names, usernames, photos and languages in an update are never looked at.
"""

import re
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from sqlmodel.ext.asyncio.session import AsyncSession
from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from bot.channels.telegram_render import REVOKE, Outgoing, code_note, label_of, note
from bot.channels.telegram_staff import StaffChats
from bot.channels.web import CONTROL, LIMIT
from bot.database import Database
from bot.engine.replies import Replies
from bot.engine.returning import Place, Returning
from bot.engine.service import Assistant, Said
from bot.security import RateLimit
from handoff.directory import Directory
from handoff.log import ERASED, Log, find, lock
from handoff.models import Conversation, Custody, Speaker, TelegramUpdate

CHANNEL = "telegram"
COMMANDS = {
    "start": ("telegram.start", "restart"),
    "help": ("telegram.start", "restart"),
    "mens": ("opening.human", "people"),
    "stop": ("widget.stop", "stop"),
    "wis": ("erase.button", "erase"),
}
KEEP, RETURN = "bewaar", "terug"
"""A command works as the button of that label: Telegram has no place for buttons that always stay in view."""

REPEATS = 10_000
"""An update this little below the offset is a repeat; one further below means that Telegram began counting anew, which
it does after a week without updates (Bot API, Update.update_id)."""

RECEIPTS = 1_000
QUOTED = 200
"""At most so many characters of the asker's last line are repeated after coming back."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is left to do after the commit. `direct` belongs to no log, and is for the chat it came from.

    With `arrived` it is a welcome: a conversation moved to this chat, and its lines come after it.
    """

    conversation: str | None = None
    direct: Outgoing | None = None
    arrived: bool = False
    toast: str | None = None
    keeps_keyboard: bool = False
    erased: bool = False


class Inbox:
    """Handles updates of one bot. The limits are kept in memory, by conversation."""

    def __init__(
        self,
        *,
        database: Database,
        log: Log,
        assistant: Assistant,
        replies: Replies,
        directory: Directory,
        returning: Returning,
        now: Callable[[], datetime],
        staff: StaffChats,
        token: str,
        rate: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.database = database
        self.log = log
        self.assistant = assistant
        self.replies = replies
        self.say = replies.say
        self.directory = directory
        self.returning = returning
        self.now = now
        self.staff = staff
        self.bot = log.vault.fingerprint("telegram-bot", token)
        self.rate = RateLimit(rate, 60, clock)
        self.told_too_many = RateLimit(1, 60, clock)
        self.told = RateLimit(1, 5, clock)
        self.told_group = RateLimit(1, 3600, clock)
        self._erased: deque[bytes] = deque(maxlen=RECEIPTS)

    async def next_id(self) -> int:
        """The `update_id` to ask for; 0 before the first."""
        async with self.database.read() as session:
            row = await session.get(TelegramUpdate, self.bot)
        return row.next_id if row else 0

    async def take(self, update: Update) -> Outcome:
        """Handle one update; a repeated one does nothing. Raises HandoffError for a refused step, with nothing kept."""
        async with self.database.write() as session:
            if not await self._move_offset(session, update.update_id):
                return Outcome()
            outcome = await self._handle(session, update)
        if outcome.erased:
            await self.database.forget()
        return outcome

    async def refuse(self, update: Update, text: str) -> Outcome:
        """Go past an update that could not be handled, and say so with the text of this name."""
        async with self.database.write() as session:
            await self._move_offset(session, update.update_id)
            message = update.message or (update.callback_query.message if update.callback_query else None)
            conversation = await self._find(session, message.chat.id) if message else None
            if conversation is None:
                return Outcome()
            client_id = f"tg-{update.update_id}"
            with suppress(Exception):  # what could not be handled may be what cannot be understood
                await self._look_for_danger(session, conversation, _words(update.message), client_id)
            await self._tell(session, conversation, self.say(text), client_id)
            return Outcome(conversation.id)

    async def skip(self, update_id: int) -> None:
        """Go past an update that cannot be read at all."""
        async with self.database.write() as session:
            await self._move_offset(session, update_id)

    async def _move_offset(self, session: AsyncSession, update_id: int) -> bool:
        """False when this update was handled before."""
        row = await session.get(TelegramUpdate, self.bot, with_for_update=True)
        if row is None:
            row = TelegramUpdate(bot=self.bot, next_id=0)
            session.add(row)
        if row.next_id - REPEATS <= update_id < row.next_id:
            return False
        row.next_id = update_id + 1
        return True

    async def _handle(self, session: AsyncSession, update: Update) -> Outcome:
        if update.callback_query is not None:
            return await self._pressed(session, update.callback_query)
        message = update.edited_message or update.message
        if message is None:
            return Outcome()
        if message.chat.type != ChatType.PRIVATE:
            told = not self.told_group.allows(self._access(message.chat.id).hex())
            return Outcome(direct=None if told else note(self.say("telegram.private_only")))
        if update.edited_message is not None:
            return await self._edited(session, message, f"tg-{update.update_id}")
        return await self._said(session, message, f"tg-{update.update_id}")

    async def _said(self, session: AsyncSession, message: Message, client_id: str) -> Outcome:
        text = _clean(message.text)
        if not text and not message.effective_attachment:
            return Outcome()  # a service message, for instance that a message was pinned
        access = self._access(message.chat.id)
        if (told := await self.staff.heard(session, message.chat.id, access, text)) is not None:
            return Outcome(direct=note(told))
        if (outcome := await self._code(session, message.chat.id, text)) is not None:
            return outcome
        conversation, is_new = await self._conversation(session, message.chat.id)
        label, action = COMMANDS.get(_command(text), ("", None))
        if not (is_new and action == "restart"):
            if (problem := self._problem(conversation, text)) is not None:
                await self._decline(session, conversation, problem, _words(message), client_id)
            elif action in {"restart", "people", "stop"} and conversation.custody is Custody.contact:
                name = self.directory.name(conversation.contact)
                await self._tell(session, conversation, self.say("custody.with", name=name), client_id)
            else:
                said = Said(self.say(label) if label else text, action, client_id=client_id)
                await self.assistant.take(session, conversation, said)
        return Outcome(conversation.id)

    async def _code(self, session: AsyncSession, chat_id: int, text: str) -> Outcome | None:
        """What has to do with a return code: making one, asking how to use one, or typing one. None for all else."""
        command = _command(text)
        if command == KEEP:
            return await self._keep(session, chat_id)
        code = self.returning.codes.read(text.removeprefix(f"/{RETURN}") if command == RETURN else text)
        if code is not None:
            return await self._come_back(session, chat_id, code, text)
        return Outcome(direct=note(self.say("telegram.how_to_return"))) if command == RETURN else None

    async def _keep(self, session: AsyncSession, chat_id: int) -> Outcome:
        conversation = await self._find(session, chat_id)
        if conversation is None:
            return Outcome(direct=note(self.say("telegram.nothing_to_keep")))
        if not self.rate.allows(conversation.id):
            return Outcome(conversation.id, direct=note(self.say("errors.too_many")), keeps_keyboard=True)
        kept = self.returning.keep(session, conversation)
        text = f"{kept.text}\n{self.say('telegram.code_stays')}"
        direct = code_note(kept.code, text, self.say("return.widget.code_revoke"))
        return Outcome(conversation.id, direct=direct, keeps_keyboard=True)

    async def _revoke(self, session: AsyncSession, chat_id: int) -> Outcome:
        conversation = await self._find(session, chat_id)
        if conversation is None:
            return Outcome(toast=self.say("telegram.stale"))
        self.returning.codes.revoke(session, conversation)
        return Outcome(conversation.id, direct=note(self.say("return.revoked")))

    async def _come_back(self, session: AsyncSession, chat_id: int, code: str, text: str) -> Outcome | None:
        """Bring the conversation of this code to this chat; None when there is none, then it was a message."""
        access = self._access(chat_id)
        if not self.returning.guesses.allows(access.hex()):
            crisis = self.assistant.understand((text,)).crisis
            return None if crisis else Outcome(direct=note(self.say("errors.too_many_codes")))
        place = Place(CHANNEL, access, str(chat_id))
        arrived = await self.returning.come_back(session, code, place, access)
        if arrived is None:
            return None
        if access in self._erased:
            self._erased.remove(access)
        parts = [arrived.text]
        if not arrived.was_here:
            parts += await self._reminder(session, arrived.conversation)
        direct = note("\n\n".join(parts))
        return Outcome(arrived.conversation.id, direct, arrived=True, erased=arrived.erased)

    async def _reminder(self, session: AsyncSession, conversation: Conversation) -> list[str]:
        """Where things stand in a conversation whose history this chat does not hold."""
        lines = await self.log.read(session, conversation)
        typed = [line.body["text"] for line in lines if line.speaker is Speaker.asker and "action" not in line.body]
        last = [self.say("return.last", text=typed[-1][:QUOTED])] if typed else []
        standing = await self.returning.standing(session, conversation)
        return [*last, standing] if standing else last

    async def _edited(self, session: AsyncSession, message: Message, client_id: str) -> Outcome:
        """The old text stays; a moving location or a new caption is no reason to speak."""
        conversation = await self._find(session, message.chat.id)
        if conversation is None or not message.text:
            return Outcome()
        await self._decline(session, conversation, "telegram.edited", _words(message), client_id)
        return Outcome(conversation.id)

    async def _pressed(self, session: AsyncSession, query: CallbackQuery) -> Outcome:
        message, action = query.message, query.data or ""
        if message is None or message.chat.type != ChatType.PRIVATE:
            return Outcome()
        if action == "keep":
            return await self._keep(session, message.chat.id)
        if action == REVOKE:
            return await self._revoke(session, message.chat.id)
        conversation = await self._find(session, message.chat.id)
        if conversation is None:
            return await self._pressed_after_erasing(session, message.chat.id, action)
        return await self._pressed_in(session, conversation, message.message_id, message.chat.id, action)

    async def _pressed_in(
        self, session: AsyncSession, conversation: Conversation, message_id: int, chat_id: int, action: str
    ) -> Outcome:
        label = await self._label(session, conversation, action)
        if label is None:
            return Outcome(conversation.id, toast=self.say("telegram.stale"))
        if not self.rate.allows(conversation.id):
            return Outcome(conversation.id, toast=self.say("errors.too_many"), keeps_keyboard=True)
        client_id = self._press_id(message_id, action)
        await self.assistant.take(session, conversation, Said(label, action, client_id=client_id))
        if conversation.erased_at is not None:
            return self._receipt(chat_id, self.returning.receipt(session.info[ERASED]))
        return Outcome(conversation.id)

    async def _pressed_after_erasing(self, session: AsyncSession, chat_id: int, action: str) -> Outcome:
        """A button of a conversation that is gone. Who saw no receipt of erasing gets it; a double click no second."""
        if self._access(chat_id) in self._erased:
            return Outcome()
        if action == "erase:yes":
            return self._receipt(chat_id, self.say("telegram.not_here"))
        conversation, _ = await self._conversation(session, chat_id)
        return Outcome(conversation.id, toast=self.say("telegram.stale"))

    def _receipt(self, chat_id: int, text: str) -> Outcome:
        self._erased.append(self._access(chat_id))
        return Outcome(direct=note(f"{text}\n{self.say('telegram.erased')}"), erased=True)

    async def _label(self, session: AsyncSession, conversation: Conversation, action: str) -> str | None:
        """The label of a button that this conversation really offered: what is pressed proves nothing by itself."""
        lines = await self.log.read(session, conversation)
        labels = (label_of(line.body, action) for line in reversed(lines) if line.speaker is not Speaker.asker)
        return next((label for label in labels if label is not None), None)

    def _problem(self, conversation: Conversation, text: str) -> str | None:
        """Why this message is not taken in, as the name of a text."""
        if not self.rate.allows(conversation.id):
            return "errors.too_many"
        if not text:
            return "telegram.text_only"
        return "unknown.too_long" if len(text) > LIMIT else None

    async def _decline(
        self, session: AsyncSession, conversation: Conversation, text: str, words: str, client_id: str
    ) -> None:
        """Not taken in, which is said once, not per photo of an album; danger is looked for all the same."""
        await self._look_for_danger(session, conversation, words, client_id)
        limit = self.told_too_many if text == "errors.too_many" else self.told
        if limit.allows(f"{conversation.id}/{text}"):
            await self._tell(session, conversation, self.say(text, limit=LIMIT), client_id)

    async def _look_for_danger(
        self, session: AsyncSession, conversation: Conversation, words: str, client_id: str
    ) -> None:
        """Invariant 7: every message of an asker, also one that is not kept; a contact does not see those."""
        crisis = self.assistant.understand((words,)).crisis if words else None
        if crisis is not None:
            body = self.replies.crisis(crisis.kind, crisis.person, contact_sees=False).body()
            await self.log.append(
                session, conversation, Speaker.assistant, body, self.now(), client_id=f"{client_id}-card"
            )

    async def _tell(self, session: AsyncSession, conversation: Conversation, text: str, client_id: str) -> None:
        body = {"kind": "notice", "text": text}
        await self.log.append(session, conversation, Speaker.system, body, self.now(), client_id=client_id)

    async def _find(self, session: AsyncSession, chat_id: int) -> Conversation | None:
        found = await find(session, self._access(chat_id))
        return await lock(session, found.id) if found else None

    async def _conversation(self, session: AsyncSession, chat_id: int) -> tuple[Conversation, bool]:
        """The conversation of this chat, and whether it was opened just now."""
        found = await self._find(session, chat_id)
        if found is not None:
            return found, False
        access, note = self._access(chat_id), self.say("telegram.yourself")
        begun = await self.assistant.begin(session, CHANNEL, access, str(chat_id), note)
        if access in self._erased:
            self._erased.remove(access)
        return begun, True

    def _access(self, chat_id: int) -> bytes:
        return self.log.vault.fingerprint(CHANNEL, str(chat_id))

    def _press_id(self, message_id: int, action: str) -> str:
        """The same button pressed twice is one message; hashed, for which button it was is nobody's business."""
        return f"tg-press-{self.log.vault.fingerprint('telegram-press', f'{message_id}:{action}').hex()[:40]}"


def _clean(text: str | None) -> str:
    """Without control characters and half surrogates, which carry no meaning here."""
    readable = (text or "").encode("utf-8", "ignore").decode()
    return "".join(character for character in readable if character not in CONTROL).strip()


def _words(message: Message | None) -> str:
    return _clean(message.text or message.caption) if message else ""


def _command(text: str) -> str:
    """The word start of "/start", "/start@bot" and "/start something"; empty for what is no command."""
    found = re.match(r"/(\w+)", text)
    return found[1].lower() if found else ""
