"""The log: append-only messages of a conversation, numbered 1, 2, 3 … without gaps, sealed at rest.

A number comes from a counter column (`UPDATE … RETURNING`), in the transaction that holds the conversation's lock; so
numbers stay gapless under concurrent writers and vanish with a rollback. A repeated client id adds nothing.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, update
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.errors import ErasedError, UnknownConversationError
from handoff.models import Conversation, Custody, Invitation, Message, Notice, Promise, Speaker, Transfer
from handoff.sealing import Vault, seal, unseal

WAKE = "wake"
"""Key in `session.info` under which the ids of changed conversations wait for the commit."""

ERASED = "erased"
"""Key in `session.info` under which `erase` leaves what it erased, for the receipt."""

Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """One message as read: `body` is the JSON object that was appended."""

    number: int
    speaker: Speaker
    contact: str | None
    body: Body
    created_at: datetime
    client_id: str | None = None


@dataclass(frozen=True, slots=True)
class Erased:
    """What erasing took away, and the `reference` by which the host can find the empty row that stays."""

    messages: int
    summaries: int
    code: bool
    at: datetime
    reference: str


class Log:
    """Reads and appends messages of conversations with the keys of one vault."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault

    def start(self, session: AsyncSession, channel: str, access: bytes, now: datetime) -> Conversation:
        """A new conversation with a fresh key. `access` is the keyed hash that finds it again."""
        conversation = Conversation(channel=channel, access=access, created_at=now, updated_at=now)
        _, conversation.wrapped_key = self.vault.new_key(conversation.id)
        session.add(conversation)
        wake(session, conversation.id)
        return conversation

    async def append(
        self,
        session: AsyncSession,
        conversation: Conversation,
        speaker: Speaker,
        body: Body,
        now: datetime,
        *,
        contact: str | None = None,
        client_id: str | None = None,
    ) -> int | None:
        """Append one message and return its number; None when this client id is already there.

        The conversation must have been locked in this transaction (`lock` or `start`). Raises ErasedError.
        """
        key = self.key(conversation)
        await session.flush()
        if client_id is not None and await self._has(session, conversation.id, client_id):
            return None
        number: int = (
            await session.exec(
                update(Conversation)
                .where(col(Conversation.id) == conversation.id)
                .values(last_number=col(Conversation.last_number) + 1, updated_at=now)
                .returning(col(Conversation.last_number))
                .execution_options(synchronize_session=False)
            )
        ).scalar_one()
        set_committed_value(conversation, "last_number", number)
        session.add(
            Message(
                conversation_id=conversation.id,
                number=number,
                speaker=speaker,
                contact=contact,
                body=seal(key, json.dumps(body, ensure_ascii=False), f"{conversation.id}/{number}"),
                client_id=client_id,
                created_at=now,
            )
        )
        wake(session, conversation.id)
        return number

    async def read(
        self, session: AsyncSession, conversation: Conversation, after: int = 0, upto: int | None = None
    ) -> list[Line]:
        """The messages with a number above `after` (and at most `upto`), in order. Raises ErasedError."""
        key = self.key(conversation)
        query = select(Message).where(Message.conversation_id == conversation.id, Message.number > after)
        if upto is not None:
            query = query.where(Message.number <= upto)
        rows = (await session.exec(query.order_by(col(Message.number)))).all()
        return [self._open(key, row) for row in rows]

    def key(self, conversation: Conversation) -> bytes:
        """The conversation's key. Raises ErasedError when it was destroyed."""
        if conversation.wrapped_key is None:
            raise ErasedError("This conversation was erased; start a new one.")
        return self.vault.unwrap(conversation.wrapped_key, conversation.id)

    def seal_text(self, conversation: Conversation, text: str, place: str) -> bytes:
        return seal(self.key(conversation), text, f"{conversation.id}/{place}")

    def open_text(self, conversation: Conversation, sealed: bytes | None, place: str) -> str | None:
        return None if sealed is None else unseal(self.key(conversation), sealed, f"{conversation.id}/{place}")

    @staticmethod
    def _open(key: bytes, row: Message) -> Line:
        body = json.loads(unseal(key, row.body, f"{row.conversation_id}/{row.number}"))
        return Line(row.number, row.speaker, row.contact, body, row.created_at, row.client_id)

    @staticmethod
    async def _has(session: AsyncSession, conversation_id: str, client_id: str) -> bool:
        query = select(Message.number).where(Message.conversation_id == conversation_id, Message.client_id == client_id)
        return (await session.exec(query)).first() is not None


async def find(session: AsyncSession, access: bytes) -> Conversation | None:
    """The conversation that this keyed hash opens, unlocked."""
    return (await session.exec(select(Conversation).where(Conversation.access == access))).first()


async def lock(session: AsyncSession, conversation_id: str) -> Conversation:
    """The conversation, locked until the transaction ends: one writer at a time decides about custody.

    A row lock on PostgreSQL; on SQLite `BEGIN IMMEDIATE` has already done the same. Raises UnknownConversationError.
    """
    query = select(Conversation).where(Conversation.id == conversation_id).with_for_update()
    found = (await session.exec(query.execution_options(populate_existing=True))).first()
    if found is None:
        raise UnknownConversationError("There is no such conversation, or it is not yours.")
    return found


async def claim(session: AsyncSession, conversation_id: str) -> Conversation | None:
    """The conversation, locked; None when it is gone, or when someone else is at work on it: the next round sees it.

    So several workers can go through the same due work without waiting for each other or doing it twice.
    """
    query = select(Conversation).where(Conversation.id == conversation_id).with_for_update(skip_locked=True)
    return (await session.exec(query.execution_options(populate_existing=True))).first()


async def erase(session: AsyncSession, conversation: Conversation, now: datetime) -> Erased:
    """Destroy the key and everything sealed with it. What is left says only that, and when, something was erased."""
    sent = select(func.count()).where(Transfer.conversation_id == conversation.id, col(Transfer.summary).is_not(None))
    erased = Erased(
        messages=conversation.last_number,
        summaries=(await session.exec(sent)).one(),
        code=conversation.return_code is not None,
        at=now,
        reference=reference(conversation.id),
    )
    for table in (Notice, Promise, Invitation, Message, Transfer):
        await session.exec(delete(table).where(col(table.conversation_id) == conversation.id))
    conversation.wrapped_key = conversation.memory = conversation.address = None
    conversation.access = conversation.return_code = None
    conversation.contact = None
    conversation.custody = Custody.closed
    conversation.closed_at = conversation.closed_at or now
    conversation.erased_at = conversation.updated_at = now
    wake(session, conversation.id)
    session.info[ERASED] = erased
    return erased


def reference(conversation_id: str) -> str:
    """What a receipt calls a conversation: the first 8 digits of its random pseudonym."""
    return conversation_id[:8]


async def expired(session: AsyncSession, now: datetime, keep: timedelta) -> Sequence[str]:
    """Ids of conversations closed, or without any new line, longer than `keep` ago, and not yet erased."""
    limit = now - keep
    query = select(Conversation.id).where(
        col(Conversation.erased_at).is_(None),
        (col(Conversation.closed_at) < limit) | (col(Conversation.updated_at) < limit),
    )
    return (await session.exec(query)).all()


def is_expired(conversation: Conversation, now: datetime, keep: timedelta) -> bool:
    """As `expired`, of one conversation."""
    limit = now - keep
    old = conversation.updated_at < limit or (conversation.closed_at is not None and conversation.closed_at < limit)
    return conversation.erased_at is None and old


def wake(session: AsyncSession, conversation_id: str) -> None:
    """Let readers of this conversation look up once the transaction is committed."""
    session.info.setdefault(WAKE, set()).add(conversation_id)
