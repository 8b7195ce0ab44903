"""Where a contact is reached: adding, confirming, linking and removing a channel, and whether it still works.

An address belongs to staff, not to an asker: it is sealed with a key derived from the master key, shown to its owner
only, and gone when the channel is removed.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.errors import HandoffError
from handoff.models import ChannelKind, DeliveryState, NoticeChannel, NoticeDelivery
from handoff.notice_transport import SendError
from handoff.quiet import QuietHours
from handoff.sealing import Vault, seal, unseal

LINK_LIFE = timedelta(hours=24)
CODE_LIFE = timedelta(minutes=15)
CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
CODE_LENGTH = 8
"""Forty random bits in letters that nobody mixes up; guesses are limited besides."""

TOKEN_BYTES = 24
FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(hours=1)
DEAD_PAUSE = timedelta(days=1)
"""A dead channel is tried with what waits once a day: a full mailbox or a block does not last for ever."""


class NoticeLinkError(HandoffError):
    """The link or code that should confirm a channel is unknown, used or expired."""

    code = "notice_link"
    status = 404


class ChannelTakenError(HandoffError):
    """A channel of this kind works already; it is removed before another takes its place."""

    code = "notice_taken"


class NoticeChannels:
    """The channels of all contacts: at most one of each kind for each."""

    def __init__(self, vault: Vault, quiet: QuietHours | None) -> None:
        self.vault = vault
        self.quiet = quiet
        self._key = vault.derived_key("notice-channels")

    async def of(self, session: AsyncSession, contact: str) -> Sequence[NoticeChannel]:
        query = select(NoticeChannel).where(NoticeChannel.contact == contact).order_by(col(NoticeChannel.kind))
        return (await session.exec(query)).all()

    async def find(self, session: AsyncSession, contact: str, kind: ChannelKind) -> NoticeChannel | None:
        query = select(NoticeChannel).where(NoticeChannel.contact == contact, NoticeChannel.kind == kind)
        return (await session.exec(query.with_for_update(key_share=True))).first()

    def address(self, channel: NoticeChannel) -> str:
        """The e-mail address or chat id in the clear; empty while a Telegram chat is not linked."""
        return unseal(self._key, channel.address, _place(channel)) if channel.address else ""

    async def add_email(
        self, session: AsyncSession, contact: str, address: str, now: datetime
    ) -> tuple[NoticeChannel, str]:
        """A channel that waits for confirmation, and the token of its link. Raises ChannelTakenError."""
        known = await self.find(session, contact, ChannelKind.email)
        if known is not None and known.confirmed_at:
            raise ChannelTakenError("this contact has an e-mail address already")
        channel = known or self._new(contact, ChannelKind.email, now)
        channel.address = seal(self._key, address, _place(channel))
        token = secrets.token_urlsafe(TOKEN_BYTES)
        self._expect(channel, token, now + LINK_LIFE)
        session.add(channel)
        return channel, token

    async def telegram_code(self, session: AsyncSession, contact: str, now: datetime) -> str:
        """A fresh code to type to the bot; an earlier one ends. A chat that is linked stays so until it is used."""
        known = await self.find(session, contact, ChannelKind.telegram)
        channel = known or self._new(contact, ChannelKind.telegram, now)
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
        self._expect(channel, code, now + CODE_LIFE)
        session.add(channel)
        return code

    async def of_link(self, session: AsyncSession, token: str, now: datetime) -> NoticeChannel:
        """The channel that this link would confirm, without confirming it. Raises NoticeLinkError."""
        channel = await self._expecting(session, ChannelKind.email, token, now)
        if channel is None:
            raise NoticeLinkError("this link is unknown, used or expired")
        return channel

    async def confirm(self, session: AsyncSession, token: str, now: datetime) -> None:
        """The mailbox is theirs: notices may go there from now on. Raises NoticeLinkError."""
        channel = await self.of_link(session, token, now)
        _confirmed(channel, now)

    async def link_chat(self, session: AsyncSession, code: str, chat_id: int, now: datetime) -> bool:
        """Link the Telegram chat that typed `code`; False when the code is unknown, used or expired."""
        typed = "".join(character for character in code.upper() if character in CODE_LETTERS)
        channel = await self._expecting(session, ChannelKind.telegram, typed, now)
        if channel is None:
            return False
        channel.address = seal(self._key, str(chat_id), _place(channel))
        channel.lookup = self._lookup(chat_id)
        _confirmed(channel, now)
        return True

    async def is_linked(self, session: AsyncSession, chat_id: int) -> bool:
        """Whether this chat belongs to a contact."""
        query = select(NoticeChannel.id).where(NoticeChannel.lookup == self._lookup(chat_id))
        return (await session.exec(query.limit(1))).first() is not None

    async def set_quiet(
        self, session: AsyncSession, contact: str, kind: ChannelKind, hours: QuietHours | None, now: datetime
    ) -> None:
        """Change the quiet hours; what waited for the old ones is looked at again."""
        channel = await self.find(session, contact, kind)
        if channel is None:
            return
        channel.quiet_from, channel.quiet_until = (hours.start, hours.end) if hours else (None, None)
        waiting = col(NoticeDelivery.state) == DeliveryState.waiting
        here = col(NoticeDelivery.channel_id) == channel.id
        await session.exec(update(NoticeDelivery).where(here, waiting).values(next_try_at=now))

    async def remove(self, session: AsyncSession, contact: str, kind: ChannelKind) -> None:
        """Forget the channel, its address and what waited to be sent there."""
        await session.exec(
            delete(NoticeChannel).where(col(NoticeChannel.contact) == contact, col(NoticeChannel.kind) == kind)
        )

    async def tidy(self, session: AsyncSession, now: datetime) -> None:
        """Forget addresses that nobody confirmed, which may be a stranger's, and codes that nobody typed."""
        expired = col(NoticeChannel.code_expires_at) <= now
        await session.exec(delete(NoticeChannel).where(expired, col(NoticeChannel.confirmed_at).is_(None)))
        await session.exec(update(NoticeChannel).where(expired).values(code=None, code_expires_at=None))

    def _new(self, contact: str, kind: ChannelKind, now: datetime) -> NoticeChannel:
        start, end = (self.quiet.start, self.quiet.end) if self.quiet else (None, None)
        return NoticeChannel(contact=contact, kind=kind, quiet_from=start, quiet_until=end, created_at=now)

    def _expect(self, channel: NoticeChannel, code: str, until: datetime) -> None:
        channel.code = self.vault.fingerprint(f"notice-{channel.kind}", code)
        channel.code_expires_at = until

    async def _expecting(
        self, session: AsyncSession, kind: ChannelKind, code: str, now: datetime
    ) -> NoticeChannel | None:
        query = select(NoticeChannel).where(
            NoticeChannel.code == self.vault.fingerprint(f"notice-{kind}", code),
            col(NoticeChannel.code_expires_at) > now,
        )
        return (await session.exec(query.with_for_update(key_share=True))).first()

    def _lookup(self, chat_id: int) -> bytes:
        return self.vault.fingerprint("notice-chat", str(chat_id))


def quiet_hours(channel: NoticeChannel) -> QuietHours | None:
    if channel.quiet_from is None or channel.quiet_until is None:
        return None
    return QuietHours(channel.quiet_from, channel.quiet_until)


def lives(channel: NoticeChannel) -> None:
    """Something was taken: whatever was wrong is over."""
    channel.failures = 0
    channel.failing_since = channel.last_error = channel.dead_at = channel.hold_until = None


def fails(channel: NoticeChannel, error: SendError, now: datetime) -> None:
    """Something was not taken: wait longer each time, and a day when the other side said never."""
    channel.failures += 1
    channel.failing_since = channel.failing_since or now
    channel.last_error = error.fault.value
    if error.permanent:
        channel.dead_at = channel.dead_at or now
        channel.hold_until = now + DEAD_PAUSE
    else:
        channel.hold_until = now + max(pause_after(channel.failures), error.after or FIRST_PAUSE)


def pause_after(failures: int) -> timedelta:
    """How long to wait after this many failures in a row: 1, 2, 4 … minutes, up to an hour."""
    return min(FIRST_PAUSE * (1 << min(failures - 1, 10)), LONGEST_PAUSE)


def _confirmed(channel: NoticeChannel, now: datetime) -> None:
    channel.confirmed_at = now
    channel.code = channel.code_expires_at = None
    lives(channel)


def _place(channel: NoticeChannel) -> str:
    return f"notice-channel/{channel.id}"
