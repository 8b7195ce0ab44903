"""What the page about notices says about a contact's channels: works, waits, fails or dead, and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fastapi import Request

from handoff.desk import Desk
from handoff.models import ChannelKind, NoticeChannel
from handoff.notice_channels import quiet_hours
from handoff.quiet import QuietHours, clock

USUAL = QuietHours(21 * 60, 8 * 60)
"""What the form shows while quiet hours are off."""


@dataclass(frozen=True, slots=True)
class Way:
    """One kind of channel as the page shows it. `state` is none, off, waiting, works, failing or dead."""

    kind: str
    state: str
    text: str
    advice: str = ""
    address: str = ""
    confirmed: bool = False
    quiet: bool = False
    start: str = ""
    end: str = ""


async def notices_page(desk: Desk, request: Request, **shown: str) -> dict[str, Any]:
    """The values of the page for who is signed in. Raises SignInError."""
    async with desk.database.read() as session:
        contact = (await desk.member(session, request)).contact
        found = await desk.notices.channels.of(session, contact)
    return {
        "name": desk.directory.name(contact),
        "ways": [_way(desk, kind, found) for kind in ChannelKind],
        "minutes": int(desk.notices.notices.window.total_seconds() // 60),
        **dict.fromkeys(("said", "fault", "typed", "code", "bot"), ""),
        **shown,
    }


def _way(desk: Desk, kind: ChannelKind, found: Sequence[NoticeChannel]) -> Way:
    channel = next((channel for channel in found if channel.kind == kind), None)
    available = desk.notices.sender.transports[kind].available
    if channel is None:
        state = "none" if available else "off"
        return Way(kind.value, state, desk.voice.say(f"notices.state.{state}"))
    state = _state(channel)
    address = desk.notices.channels.address(channel) if kind is ChannelKind.email else ""
    quiet = quiet_hours(channel)
    shown = quiet or USUAL
    return Way(
        kind=kind.value,
        state=state,
        text=_text(desk, channel, state, address, desk.now()),
        advice=desk.voice.say(f"notices.fault.{channel.last_error}") if channel.last_error else "",
        address=address,
        confirmed=channel.confirmed_at is not None,
        quiet=quiet is not None,
        start=clock(shown.start),
        end=clock(shown.end),
    )


def _state(channel: NoticeChannel) -> str:
    if channel.confirmed_at is None:
        return "waiting"
    if channel.dead_at is not None:
        return "dead"
    return "failing" if channel.failing_since is not None else "works"


def _text(desk: Desk, channel: NoticeChannel, state: str, address: str, now: datetime) -> str:
    say, moment = desk.voice.say, desk.voice.moment
    if state == "waiting":
        unsent = channel.last_error is not None and channel.kind is ChannelKind.email
        return say(f"notices.state.{'unsent' if unsent else state}_{channel.kind}", address=address)
    if state == "works" and channel.last_sent_at is not None:
        return say("notices.state.works_sent", moment=moment(channel.last_sent_at, now))
    since = channel.dead_at if state == "dead" else channel.failing_since
    return say(f"notices.state.{state}", moment=moment(since, now) if since else "")
