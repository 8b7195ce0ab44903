"""What the console works with where notices are concerned; built once in `bot/notices.py`."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.notice_channels import NoticeChannels
from handoff.notice_sender import NoticeSender
from handoff.notices import Notices


@dataclass(frozen=True, slots=True)
class NoticeDesk:
    """`allows(key)` limits what could be abused: mails, tests and codes."""

    notices: Notices
    channels: NoticeChannels
    sender: NoticeSender
    allows: Callable[[str], bool]

    async def banner(self, session: AsyncSession, contact: str) -> str:
        """What the inbox warns of: "dead", "none", "off" (nothing can be set up here), or nothing."""
        confirmed = [channel for channel in await self.channels.of(session, contact) if channel.confirmed_at]
        if any(channel.dead_at for channel in confirmed):
            return "dead"
        if confirmed:
            return ""
        possible = any(transport.available for transport in self.sender.transports.values())
        return "none" if possible else "off"
