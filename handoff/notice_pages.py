"""The page where contacts say how they want to hear that somebody waits: add, confirm, link, quiet hours, test, remove.

A contact only ever reaches their own channels: who it is comes from the session, never from the address.
"""

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from handoff.addresses import is_address
from handoff.desk import Desk
from handoff.errors import HandoffError
from handoff.forms import same_site
from handoff.models import ChannelKind
from handoff.notice_view import notices_page
from handoff.quiet import QuietHours

HOME = "/staff/notices"
SAID = frozenset({"confirm_sent", "confirm_failed", "test_sent", "test_failed", "quiet_kept", "removed"})
UNREADABLE = 422

Page = Callable[..., HTMLResponse]


class TooOftenError(HandoffError):
    """More mails, tests or codes than anybody needs."""

    code = "notice_often"
    status = 429


def add_notice_pages(routes: APIRouter, desk: Desk, page: Page) -> None:
    """Add the pages to the console's routes."""
    _add_reading(routes, desk, page)
    _add_confirming(routes, desk, page)
    _add_channels(routes, desk, page)
    _add_changes(routes, desk, page)

    @routes.get("/notices/{rest:path}")
    async def back_to_notices(rest: str) -> Response:
        """Where a refused form or a code was shown stands this address."""
        del rest
        return RedirectResponse(HOME, 303)


def _add_reading(routes: APIRouter, desk: Desk, page: Page) -> None:
    @routes.get("/notices")
    async def show_notices(request: Request, said: Annotated[str, Query()] = "") -> Response:
        return page(request, "notices", **await notices_page(desk, request, said=said if said in SAID else ""))


def _add_confirming(routes: APIRouter, desk: Desk, page: Page) -> None:
    @routes.get("/notices/confirm/{token}")
    async def show_confirmation(request: Request, token: str) -> Response:
        """A button, so that a mail scanner confirms nothing; no sign-in, for the mail may be read on another device."""
        async with desk.database.read() as session:
            await desk.notices.channels.of_link(session, token, desk.now())
        return page(request, "notice_confirm", token=token)

    @routes.post("/notices/confirm/{token}")
    async def confirm(request: Request, token: str) -> Response:
        same_site(request)
        async with desk.database.write() as session:
            await desk.notices.channels.confirm(session, token, desk.now())
        return page(request, "notice_confirm", token="")


def _add_channels(routes: APIRouter, desk: Desk, page: Page) -> None:
    channels = desk.notices.channels

    @routes.post("/notices/email")
    async def add_email(request: Request, address: Annotated[str, Form()] = "") -> Response:
        """A wrong address is shown again with what was typed; to a right one goes a mail with a link, nothing else."""
        same_site(request)
        address = address.strip()
        if not is_address(address):
            values = await notices_page(desk, request, fault="address_wrong", typed=address)
            return page(request, "notices", UNREADABLE, **values)
        async with desk.database.write() as session:
            contact = (await desk.member(session, request)).contact
            _limit(desk, f"mail/{contact}")
            channel, token = await channels.add_email(session, contact, address, desk.now())
        done = await desk.notices.sender.send_confirmation(channel, token)
        return _home("confirm_sent" if done else "confirm_failed")

    @routes.post("/notices/telegram")
    async def make_code(request: Request) -> Response:
        """The code is shown in the answer to this form and nowhere else: only its hash is kept."""
        same_site(request)
        async with desk.database.write() as session:
            contact = (await desk.member(session, request)).contact
            _limit(desk, f"code/{contact}")
            code = await channels.telegram_code(session, contact, desk.now())
        bot = await desk.notices.sender.transports[ChannelKind.telegram].name()
        return page(request, "notices", **await notices_page(desk, request, code=code, bot=bot))


def _add_changes(routes: APIRouter, desk: Desk, page: Page) -> None:
    @routes.post("/notices/{kind}/test")
    async def test(request: Request, kind: ChannelKind) -> Response:
        same_site(request)
        async with desk.database.read() as session:
            contact = (await desk.member(session, request)).contact
        _limit(desk, f"test/{contact}")
        done = await desk.notices.sender.send_test(contact, kind)
        return _home("test_sent" if done else "test_failed")

    @routes.post("/notices/{kind}/quiet")
    async def quiet(
        request: Request,
        kind: ChannelKind,
        on: Annotated[str, Form()] = "",
        start: Annotated[str, Form()] = "",
        end: Annotated[str, Form()] = "",
    ) -> Response:
        same_site(request)
        try:
            hours = QuietHours.parse(f"{start}-{end}") if on else None
        except ValueError:
            values: dict[str, Any] = await notices_page(desk, request, fault=f"quiet_wrong_{kind}")
            return page(request, "notices", UNREADABLE, **values)
        async with desk.database.write() as session:
            contact = (await desk.member(session, request)).contact
            await desk.notices.channels.set_quiet(session, contact, kind, hours, desk.now())
        return _home("quiet_kept")

    @routes.post("/notices/{kind}/remove")
    async def remove(request: Request, kind: ChannelKind) -> Response:
        same_site(request)
        async with desk.database.write() as session:
            contact = (await desk.member(session, request)).contact
            await desk.notices.channels.remove(session, contact, kind)
        await desk.database.forget()
        return _home("removed")


def _home(said: str) -> Response:
    return RedirectResponse(f"{HOME}?said={said}", 303)


def _limit(desk: Desk, key: str) -> None:
    """Raises TooOftenError."""
    if not desk.notices.allows(key):
        raise TooOftenError("too many in an hour")
