"""Sends what waits: claims it, hands it to a transport outside any transaction, and notes how it went."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from handoff.models import ChannelKind, NoticeChannel
from handoff.notice_channels import NoticeChannels, fails, lives
from handoff.notice_texts import Wording
from handoff.notice_transport import Fault, Outgoing, SendError, Transport
from handoff.notices import Batch, Notices

SEND_SECONDS = 30.0
logger = logging.getLogger(__name__)


class NoticeSender:
    """Several may run at once, in one process or in many: each sends what it claimed."""

    def __init__(
        self,
        *,
        database: Any,
        channels: NoticeChannels,
        notices: Notices,
        transports: Mapping[ChannelKind, Transport],
        wording: Wording,
        now: Callable[[], datetime],
        seconds: float,
    ) -> None:
        self.database = database
        self.channels = channels
        self.notices = notices
        self.transports = transports
        self.wording = wording
        self.now = now
        self.seconds = seconds

    async def run(self) -> None:
        """Look for what is due every few seconds, until cancelled."""
        try:
            while True:
                await self.send_due()
                async with self.database.write() as session:
                    await self.channels.tidy(session, self.now())
                await asyncio.sleep(self.seconds)
        finally:
            await self.close()

    async def send_due(self) -> int:
        """One round; returns how many messages were tried."""
        count = 0
        while batches := await self._claim():
            await asyncio.gather(*(self._deliver(batch) for batch in batches))
            count += len(batches)
        return count

    async def send_confirmation(self, channel: NoticeChannel, token: str) -> bool:
        """Mail the link that confirms an address; false when that failed, which the channel shows."""
        return await self._send_to(channel, self.wording.confirmation(token))

    async def send_test(self, contact: str, kind: ChannelKind) -> bool:
        """Send a test, also to a channel that is dead: when it is taken, the channel lives again.

        Not to an address that nobody confirmed: it may be a stranger's.
        """
        async with self.database.read() as session:
            channel = await self.channels.find(session, contact, kind)
        if channel is None or channel.confirmed_at is None:
            return False
        return await self._send_to(channel, self.wording.test(kind, self.now()))

    async def close(self) -> None:
        for transport in self.transports.values():
            await transport.close()

    async def _claim(self) -> list[Batch]:
        async with self.database.write() as session:
            return await self.notices.claim(session, self.now())

    async def _deliver(self, batch: Batch) -> None:
        error = await self._try(batch.kind, batch.address, self.wording.notice(batch))
        async with self.database.write() as session:
            if error is None:
                await self.notices.sent(session, batch, self.now())
            else:
                await self.notices.failed(session, batch, error, self.now())

    async def _send_to(self, channel: NoticeChannel, message: Outgoing) -> bool:
        error = await self._try(channel.kind, self.channels.address(channel), message)
        async with self.database.write() as session:
            known = await self.channels.find(session, channel.contact, channel.kind)
            if known is not None and error is None:
                lives(known)
            elif known is not None and error is not None:
                fails(known, error, self.now())
        return error is None

    async def _try(self, kind: ChannelKind, address: str, message: Outgoing) -> SendError | None:
        """Send; a failure is logged by its kind only, for its text may hold the address."""
        try:
            async with asyncio.timeout(SEND_SECONDS):
                await self.transports[kind].send(address, message)
        except SendError as error:
            found = error
        except TimeoutError:
            found = SendError(Fault.unreachable)
        except Exception as error:  # noqa: BLE001  one channel must not stop the others
            logger.warning("sending a notice failed (%s)", type(error).__name__)
            found = SendError(Fault.unknown)
        else:
            return None
        logger.warning("a notice by %s was not taken (%s)", kind.value, found.fault.value)
        return found
