"""Notices: a contact hears that something waits for them, and nothing of what it is.

Kept beside the conversation, in the transaction of the step that causes it, so that a kill loses none; each goes out on
every confirmed channel of the contact, at least once. The rule against a flood, for each channel apart: after a message
a window begins in which further notices wait, to go out as one; a new question, a take-over or a reminder may break it,
once. What a contact has looked at before it was sent is not sent. In quiet hours nothing is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, or_, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.custody import stands_in
from handoff.models import (
    ChannelKind,
    DeliveryState,
    Invitation,
    Notice,
    NoticeChannel,
    NoticeDelivery,
    NoticeReason,
    Promise,
    Transfer,
    new_id,
)
from handoff.notice_channels import NoticeChannels, fails, lives, quiet_hours
from handoff.notice_transport import SendError

GRACE = timedelta(seconds=20)
"""A contact who is looking at the console sees it there first, and gets nothing."""

LEASE = timedelta(minutes=2)
"""How long a worker may take to send what it claimed; after that another one does it again."""

GIVE_UP = timedelta(days=2)
AT_ONCE = 8
URGENT = frozenset({NoticeReason.new, NoticeReason.took_over, NoticeReason.reminder})
TOLD = (DeliveryState.waiting, DeliveryState.sent)

Found = Sequence[tuple[NoticeDelivery, Notice]]


@dataclass(frozen=True, slots=True)
class Batch:
    """What one channel gets in one message: a reason for each conversation, the newest, and the first promise."""

    channel_id: str
    kind: ChannelKind
    address: str = field(repr=False)
    lease: str
    notices: tuple[str, ...]
    reasons: tuple[NoticeReason, ...]
    promised: datetime | None


class Notices:
    """Adds, settles and hands out notices. `window` is the time in which further ones wait."""

    def __init__(self, channels: NoticeChannels, zone: ZoneInfo, window: timedelta) -> None:
        self.channels = channels
        self.zone = zone
        self.window = window

    async def add(self, session: AsyncSession, contact: str, conversation_id: str, reason: str, now: datetime) -> None:
        """Something waits for `contact`; goes with the transaction of what caused it. Raises ValueError for a reason.

        Without a confirmed channel there is nowhere to send it, and the console says so. What they were told and have
        not looked at yet is not told again: an asker who writes five lines causes one notice.
        """
        why = NoticeReason(reason)
        confirmed = col(NoticeChannel.confirmed_at).is_not(None)
        channels = (
            await session.exec(select(NoticeChannel.id).where(NoticeChannel.contact == contact, confirmed))
        ).all()
        if not channels or await self._told(session, contact, conversation_id, why):
            return
        notice = Notice(contact=contact, conversation_id=conversation_id, reason=why, created_at=now)
        session.add(notice)
        await session.flush()
        for channel_id in channels:
            session.add(NoticeDelivery(notice_id=notice.id, channel_id=channel_id, next_try_at=now + GRACE))

    async def settle(self, session: AsyncSession, contact: str, conversation_id: str, now: datetime) -> None:
        """The contact has looked or answered: what was not sent yet is no longer needed."""
        await self._settle(session, now, col(Notice.conversation_id) == conversation_id, col(Notice.contact) == contact)

    async def claim(self, session: AsyncSession, now: datetime, most: int = AT_ONCE) -> list[Batch]:
        """What may go out now, leased to the caller; what must wait gets its moment. In a short `write` of its own.

        Waits for no lock: what another worker or a contact is busy with is left for the next round.
        """
        batches: list[Batch] = []
        for channel in await self._due(session, now):
            if len(batches) == most:
                break
            if batch := await self._take(session, channel, now):
                batches.append(batch)
        return batches

    async def sent(self, session: AsyncSession, batch: Batch, now: datetime) -> None:
        """The other side took it; also true when the lease ran out meanwhile."""
        channel = await self._locked(session, batch)
        if channel is None:
            return
        last = channel.last_sent_at
        channel.window_broken = last is not None and now < last + self.window
        channel.last_sent_at = now
        channel.lease = channel.leased_until = None
        lives(channel)
        for delivery, _ in await self._deliveries(session, batch.channel_id, batch.notices):
            delivery.state, delivery.sent_at = DeliveryState.sent, now
            delivery.tries += 1

    async def failed(self, session: AsyncSession, batch: Batch, error: SendError, now: datetime) -> None:
        """It was not taken: tried again later, or given up. A lost lease says nothing: another worker has it now."""
        channel = await self._locked(session, batch)
        if channel is None or channel.lease != batch.lease:
            return
        channel.lease = channel.leased_until = None
        fails(channel, error, now)
        for delivery, notice in await self._deliveries(session, batch.channel_id, batch.notices):
            delivery.tries += 1
            delivery.next_try_at = channel.hold_until or now
            if delivery.state is DeliveryState.waiting and (error.permanent or notice.created_at < now - GIVE_UP):
                delivery.state = DeliveryState.failed

    async def _told(self, session: AsyncSession, contact: str, conversation_id: str, why: NoticeReason) -> bool:
        """Whether they know already. That the asker wrote adds nothing to any notice they have not followed up."""
        query = (
            select(Notice.id)
            .join(NoticeDelivery, col(NoticeDelivery.notice_id) == col(Notice.id))
            .where(Notice.contact == contact, Notice.conversation_id == conversation_id, col(Notice.seen_at).is_(None))
        )
        if why is NoticeReason.wrote:
            query = query.where(col(NoticeDelivery.state).in_(TOLD))
        else:
            query = query.where(Notice.reason == why, NoticeDelivery.state == DeliveryState.waiting)
        return (await session.exec(query.limit(1))).first() is not None

    async def _settle(self, session: AsyncSession, now: datetime, *which: ColumnElement[bool]) -> None:
        """Rows are locked in one order everywhere, so that settling and sending at once never wait for each other."""
        waiting = (
            select(NoticeDelivery)
            .join(Notice, col(Notice.id) == col(NoticeDelivery.notice_id))
            .where(*which, NoticeDelivery.state == DeliveryState.waiting)
            .order_by(col(NoticeDelivery.notice_id), col(NoticeDelivery.channel_id))
            .with_for_update(of=NoticeDelivery)
        )
        for delivery in (await session.exec(waiting)).all():
            delivery.state = DeliveryState.settled
        await session.exec(update(Notice).where(*which, col(Notice.seen_at).is_(None)).values(seen_at=now))

    async def _due(self, session: AsyncSession, now: datetime) -> Sequence[NoticeChannel]:
        """Channels for which something waits and that nobody is busy with, locked."""
        waits = (
            select(NoticeDelivery.notice_id)
            .where(
                col(NoticeDelivery.channel_id) == col(NoticeChannel.id),
                col(NoticeDelivery.state) == DeliveryState.waiting,
                col(NoticeDelivery.next_try_at) <= now,
            )
            .exists()
        )
        query = select(NoticeChannel).where(
            waits,
            col(NoticeChannel.confirmed_at).is_not(None),
            or_(col(NoticeChannel.leased_until).is_(None), col(NoticeChannel.leased_until) <= now),
        )
        return (await session.exec(query.with_for_update(skip_locked=True, key_share=True))).all()

    async def _take(self, session: AsyncSession, channel: NoticeChannel, now: datetime) -> Batch | None:
        found = await self._still_theirs(session, channel, await self._deliveries(session, channel.id, None))
        if not found:
            return None
        newest = {notice.conversation_id: notice for _, notice in sorted(found, key=lambda pair: pair[1].created_at)}
        opens = self._opens_at(channel, {notice.reason for _, notice in found}, now)
        if opens > now:
            for delivery, _ in found:
                delivery.next_try_at = max(delivery.next_try_at, opens)
            return None
        channel.lease, channel.leased_until = new_id(), now + LEASE
        return Batch(
            channel_id=channel.id,
            kind=channel.kind,
            address=self.channels.address(channel),
            lease=channel.lease,
            notices=tuple(notice.id for _, notice in found),
            reasons=tuple(notice.reason for notice in newest.values()),
            promised=await self._promised(session, channel.contact, list(newest), now),
        )

    async def _still_theirs(self, session: AsyncSession, channel: NoticeChannel, found: Found) -> Found:
        """Without what is no longer theirs to look at: taken back, ended, or taken up by somebody else meanwhile."""
        conversations = [notice.conversation_id for _, notice in found]
        transfers = select(Transfer).where(
            col(Transfer.conversation_id).in_(conversations), col(Transfer.ended_at).is_(None)
        )
        invited = select(Invitation.conversation_id).where(
            col(Invitation.conversation_id).in_(conversations),
            Invitation.contact == channel.contact,
            col(Invitation.agreed).is_(True),
            col(Invitation.ended_at).is_(None),
        )
        running = (await session.exec(transfers)).all()
        theirs = {t.conversation_id for t in running if t.contact == channel.contact or stands_in(t, channel.contact)}
        theirs |= set((await session.exec(invited)).all())
        for delivery, notice in found:
            if notice.conversation_id not in theirs:
                delivery.state = DeliveryState.settled
        return [pair for pair in found if pair[1].conversation_id in theirs]

    def _opens_at(self, channel: NoticeChannel, reasons: set[NoticeReason], now: datetime) -> datetime:
        """The first moment that this channel may be used: after its pause, its window and its quiet hours."""
        opens = max(now, channel.hold_until or now)
        may_break = not channel.window_broken and not URGENT.isdisjoint(reasons)
        if channel.last_sent_at is not None and not may_break:
            opens = max(opens, channel.last_sent_at + self.window)
        quiet = quiet_hours(channel)
        return (quiet and quiet.over_at(opens, self.zone)) or opens

    async def _promised(
        self, session: AsyncSession, contact: str, conversations: list[str], now: datetime
    ) -> datetime | None:
        """The first moment by which this contact promised an answer in these conversations."""
        query = select(func.min(Promise.due_at)).where(
            Promise.contact == contact,
            col(Promise.conversation_id).in_(conversations),
            col(Promise.settled_at).is_(None),
            Promise.due_at > now,
        )
        return (await session.exec(query)).first()

    async def _locked(self, session: AsyncSession, batch: Batch) -> NoticeChannel | None:
        """The channel, locked; None when the contact removed it while this was being sent."""
        query = select(NoticeChannel).where(NoticeChannel.id == batch.channel_id).with_for_update(key_share=True)
        return (await session.exec(query)).first()

    async def _deliveries(self, session: AsyncSession, channel_id: str, notices: Sequence[str] | None) -> Found:
        """These deliveries on a channel, locked; None for all that wait, save those that somebody is busy with."""
        query = (
            select(NoticeDelivery, Notice)
            .join(Notice, col(Notice.id) == col(NoticeDelivery.notice_id))
            .where(NoticeDelivery.channel_id == channel_id)
            .order_by(col(NoticeDelivery.notice_id))
        )
        if notices is None:
            waiting = query.where(NoticeDelivery.state == DeliveryState.waiting)
            return (await session.exec(waiting.with_for_update(of=NoticeDelivery, skip_locked=True))).all()
        chosen = query.where(col(NoticeDelivery.notice_id).in_(notices))
        return (await session.exec(chosen.with_for_update(of=NoticeDelivery))).all()
