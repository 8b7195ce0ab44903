"""The tables: who has which conversation, and what was said in it (sealed).

Plain annotations on purpose: postponed evaluation breaks SQLModel relationships. Nothing here says who an asker is:
no name, no address, no Telegram id in the clear.
"""

from datetime import UTC, datetime
from enum import StrEnum
from uuid import uuid4

from sqlalchemy import DateTime, Dialect, Enum, Index, LargeBinary, TypeDecorator, UniqueConstraint
from sqlmodel import Field, SQLModel


class Custody(StrEnum):
    """Who has the conversation now. `offered` and `waiting` are steps on the way to a contact."""

    assistant = "assistant"
    offered = "offered"
    waiting = "waiting"
    contact = "contact"
    closed = "closed"


class Speaker(StrEnum):
    asker = "asker"
    assistant = "assistant"
    contact = "contact"
    system = "system"


class TransferState(StrEnum):
    waiting = "waiting"
    accepted = "accepted"
    declined = "declined"
    withdrawn = "withdrawn"
    returned = "returned"
    closed = "closed"
    broken = "broken"
    passed_on = "passed_on"


class InvitationKind(StrEnum):
    """`guest`: a second person beside the contact. `pass_on`: someone else instead of the contact."""

    guest = "guest"
    pass_on = "pass_on"  # noqa: S105  no password


class NoticeReason(StrEnum):
    """Why a contact hears that something waits. What happened in the conversation is never said."""

    new = "new"
    wrote = "wrote"
    reminder = "reminder"
    took_over = "took_over"
    passed_on = "passed_on"
    guest = "guest"


class ChannelKind(StrEnum):
    email = "email"
    telegram = "telegram"


class DeliveryState(StrEnum):
    """`settled`: the contact had looked or answered before it was sent, so it no longer needs to be."""

    waiting = "waiting"
    sent = "sent"
    failed = "failed"
    settled = "settled"


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC on both databases; SQLite itself forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        del dialect
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


def new_id() -> str:
    return uuid4().hex


def _choice(kind: type[StrEnum]) -> Enum:
    return Enum(kind, native_enum=False, length=16, values_callable=lambda members: [m.value for m in members])


class Conversation(SQLModel, table=True):
    """One asker's thread under a random pseudonym. Erasing sets `wrapped_key` to null: nobody can read it again."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    channel: str = Field(max_length=16, index=True)
    access: bytes | None = Field(default=None, sa_type=LargeBinary, unique=True)
    return_code: bytes | None = Field(default=None, sa_type=LargeBinary, unique=True)
    wrapped_key: bytes | None = Field(default=None, sa_type=LargeBinary)
    last_number: int = 0
    custody: Custody = Field(default=Custody.assistant, sa_type=_choice(Custody))
    contact: str | None = Field(default=None, max_length=64, index=True)
    memory: bytes | None = Field(default=None, sa_type=LargeBinary)
    address: bytes | None = Field(default=None, sa_type=LargeBinary)
    delivered: int = 0
    created_at: datetime = Field(sa_type=UtcDateTime)
    updated_at: datetime = Field(sa_type=UtcDateTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    erased_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Message(SQLModel, table=True):
    """One line of the log: numbered from 1 per conversation without gaps, sealed with the conversation's key."""

    __table_args__ = (UniqueConstraint("conversation_id", "client_id"),)

    conversation_id: str = Field(primary_key=True, foreign_key="conversation.id", max_length=32)
    number: int = Field(primary_key=True)
    speaker: Speaker = Field(sa_type=_choice(Speaker))
    contact: str | None = Field(default=None, max_length=64)
    body: bytes = Field(sa_type=LargeBinary)
    client_id: str | None = Field(default=None, max_length=64)
    created_at: datetime = Field(sa_type=UtcDateTime)


class Transfer(SQLModel, table=True):
    """Custody passing to a contact. The contact sees the summary and the messages `first_number`..`last_number`."""

    __table_args__ = (Index("transfer_of_contact", "contact", "state"),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    conversation_id: str = Field(foreign_key="conversation.id", index=True, max_length=32)
    contact: str = Field(max_length=64)
    backup: str | None = Field(default=None, max_length=64)
    state: TransferState = Field(default=TransferState.waiting, sa_type=_choice(TransferState))
    summary: bytes | None = Field(default=None, sa_type=LargeBinary)
    first_number: int
    last_number: int | None = None
    consented_at: datetime = Field(sa_type=UtcDateTime)
    read_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    accepted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    escalated_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    helped: str | None = Field(default=None, max_length=8)


class Invitation(SQLModel, table=True):
    """A contact asks the asker for another person: beside them (`guest`), or instead of them (`pass_on`).

    Nothing happens without the asker's `agreed`. A guest then reads the summary and the messages from `first_number`
    until `ended_at`; `reason` is the contact's own words, sealed.
    """

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    conversation_id: str = Field(foreign_key="conversation.id", index=True, max_length=32)
    transfer_id: str = Field(foreign_key="transfer.id", max_length=32)
    kind: InvitationKind = Field(sa_type=_choice(InvitationKind))
    by: str = Field(max_length=64)
    contact: str = Field(max_length=64, index=True)
    reason: bytes = Field(sa_type=LargeBinary)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    agreed: bool | None = None
    first_number: int | None = None
    last_number: int | None = None
    read_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Absence(SQLModel, table=True):
    """A contact is away: not proposed, and not waited for. Without `until`: until they say that they are back."""

    contact: str = Field(primary_key=True, max_length=64)
    since: datetime = Field(sa_type=UtcDateTime)
    until: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Promise(SQLModel, table=True):
    """The moment by which a contact answers. Kept by a message of a contact, not by accepting."""

    __table_args__ = (Index("promise_open", "settled_at", "due_at"),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    conversation_id: str = Field(foreign_key="conversation.id", index=True, max_length=32)
    transfer_id: str = Field(foreign_key="transfer.id", max_length=32)
    contact: str = Field(max_length=64)
    opened_at: datetime = Field(sa_type=UtcDateTime)
    due_at: datetime = Field(sa_type=UtcDateTime)
    remind_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reminded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    kept: bool | None = None


class StaffMember(SQLModel, table=True):
    """Someone who signs in to the console, as a contact of the directory."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    contact: str = Field(max_length=64, unique=True)
    created_at: datetime = Field(sa_type=UtcDateTime)


class SignInLink(SQLModel, table=True):
    """A one-time link; only the keyed hash of its token is kept."""

    token: bytes = Field(primary_key=True, sa_type=LargeBinary)
    staff_id: str = Field(foreign_key="staffmember.id", max_length=32)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class StaffSession(SQLModel, table=True):
    token: bytes = Field(primary_key=True, sa_type=LargeBinary)
    staff_id: str = Field(foreign_key="staffmember.id", max_length=32)
    expires_at: datetime = Field(sa_type=UtcDateTime)


class NoticeChannel(SQLModel, table=True):
    """Where a contact hears that somebody waits. Staff data: the address is sealed, and erased with the row.

    Nothing but a confirmation goes out before `confirmed_at`. `code` is the keyed hash of the link or code that
    confirms it, `lookup` that of a Telegram chat. Quiet hours are minutes after local midnight; both null: none.
    """

    __table_args__ = (UniqueConstraint("contact", "kind"),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    contact: str = Field(max_length=64)
    kind: ChannelKind = Field(sa_type=_choice(ChannelKind))
    address: bytes | None = Field(default=None, sa_type=LargeBinary)
    lookup: bytes | None = Field(default=None, sa_type=LargeBinary, index=True)
    code: bytes | None = Field(default=None, sa_type=LargeBinary, unique=True)
    code_expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    quiet_from: int | None = None
    quiet_until: int | None = None
    created_at: datetime = Field(sa_type=UtcDateTime)
    confirmed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    window_broken: bool = False
    failures: int = 0
    failing_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    last_error: str | None = Field(default=None, max_length=16)
    dead_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    hold_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    lease: str | None = Field(default=None, max_length=32)
    leased_until: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Notice(SQLModel, table=True):
    """That something in a conversation waits for a contact; nothing of what it is."""

    __table_args__ = (Index("notice_open", "contact", "conversation_id", "seen_at"),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    contact: str = Field(max_length=64)
    conversation_id: str = Field(foreign_key="conversation.id", index=True, max_length=32)
    reason: NoticeReason = Field(sa_type=_choice(NoticeReason))
    created_at: datetime = Field(sa_type=UtcDateTime)
    seen_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class NoticeDelivery(SQLModel, table=True):
    """How one notice fares on one channel; it goes with either of them."""

    __table_args__ = (Index("notice_due", "state", "next_try_at"),)

    notice_id: str = Field(primary_key=True, foreign_key="notice.id", ondelete="CASCADE", max_length=32)
    channel_id: str = Field(
        primary_key=True, foreign_key="noticechannel.id", ondelete="CASCADE", index=True, max_length=32
    )
    state: DeliveryState = Field(default=DeliveryState.waiting, sa_type=_choice(DeliveryState))
    tries: int = 0
    next_try_at: datetime = Field(sa_type=UtcDateTime)
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Installation(SQLModel, table=True):
    """One row that recognises the master key this data was sealed with."""

    id: int = Field(default=1, primary_key=True)
    key_check: bytes = Field(sa_type=LargeBinary)


class TelegramUpdate(SQLModel, table=True):
    """The next `update_id` to ask Telegram for, moved in the transaction that handles the update."""

    bot: bytes = Field(primary_key=True, sa_type=LargeBinary)
    next_id: int
