"""The staff console: who waits for me, the conversation, and the steps a contact can take. Server-rendered.

Every change is a POST from our own pages (`Sec-Fetch-Site` / `Origin` are checked). `handoff/desk.py` says who may open
what.
"""

import re
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.routing import APIRoute
from fastapi.templating import Jinja2Templates
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlmodel.ext.asyncio.session import AsyncSession
from starlette.exceptions import HTTPException

from handoff.desk import COOKIE, Desk, ElsewhereError, check_may_act
from handoff.directory import Directory
from handoff.errors import CustodyError, ErasedError, HandoffError, NotAllowedError, UnknownConversationError
from handoff.inbox import inbox
from handoff.log import lock
from handoff.models import Conversation
from handoff.notice_pages import add_notice_pages
from handoff.thread import LIMIT, thread

CLIENT_ID = re.compile(r"^[A-Za-z0-9_-]{8,64}$")
CONTROL = frozenset(chr(code) for code in (*range(32), 127, *range(0xD800, 0xE000))) - {"\n", "\t"}
"""Characters that carry no meaning in an answer, and half characters; everything else stays as it was typed."""

Page = Callable[..., HTMLResponse]
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


class UnknownPageError(HandoffError):
    code = "not_found"
    status = 404


class BadFormError(HandoffError):
    """What was sent is not what a form of the console sends."""

    code = "form"
    status = 422


class UnsentError(HandoffError):
    """This answer was not sent: `console.<reason>` says why. The text goes back into the form."""

    code = "form"
    status = 422

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class PageRoute(APIRoute):
    """A form that cannot be read is refused as a page, like everything else in the console."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def refuse_bad_forms(request: Request) -> Response:
            try:
                return await handle(request)
            except (RequestValidationError, HTTPException) as error:
                raise BadFormError("this form cannot be read") from error

        return refuse_bad_forms


def router(desk: Desk) -> APIRouter:
    routes = APIRouter(prefix="/staff", route_class=PageRoute)
    templates = Jinja2Templates(env=_environment(desk.voice.say))

    def page(request: Request, template: str, /, status: int = 200, **values: Any) -> HTMLResponse:
        return templates.TemplateResponse(request, f"handoff/{template}.html", values, status_code=status)

    _add_signing_in(routes, desk, page)
    _add_reading(routes, desk, page)
    _add_steps(routes, desk, page)
    add_notice_pages(routes, desk, page, _same_site)

    @routes.get("/")
    async def with_slash() -> Response:
        return RedirectResponse("/staff", 303)

    @routes.api_route("/{path:path}", methods=METHODS)
    async def unknown_page() -> Response:
        raise UnknownPageError("there is no such page")

    return routes


def _add_signing_in(routes: APIRouter, desk: Desk, page: Page) -> None:
    @routes.get("/link/{token}")
    async def show_link(request: Request, token: str) -> Response:
        """Opening the link only shows a button, so that mail scanners and previews do not spend it."""
        async with desk.database.read() as session:
            member = await desk.staff.owner_of_link(session, token, desk.now())
        return page(request, "sign_in", contact=desk.directory.name(member.contact), token=token)

    @routes.post("/link/{token}")
    async def spend_link(request: Request, token: str) -> Response:
        _same_site(request)
        async with desk.database.write() as session:
            cookie = await desk.staff.spend_link(session, token, desk.now())
        answer = RedirectResponse("/staff", 303)
        answer.set_cookie(
            COOKIE, cookie, httponly=True, samesite="lax", path="/staff", secure=request.url.scheme == "https"
        )
        return answer

    @routes.post("/sign-out")
    async def sign_out(request: Request) -> Response:
        _same_site(request)
        async with desk.database.write() as session:
            await desk.staff.sign_out(session, request.cookies.get(COOKIE, ""))
        answer = RedirectResponse("/staff/signed-out", 303)
        answer.delete_cookie(COOKIE, path="/staff")
        return answer

    @routes.get("/signed-out")
    async def signed_out(request: Request) -> Response:
        return page(request, "signed_out")


def _add_reading(routes: APIRouter, desk: Desk, page: Page) -> None:
    @routes.get("")
    async def show_inbox(request: Request) -> Response:
        return page(request, "inbox", **await inbox(desk, request))

    @routes.get("/lists")
    async def lists(request: Request) -> Response:
        return page(request, "poll", **await inbox(desk, request))

    @routes.get("/conversations/{conversation_id}")
    async def show_conversation(request: Request, conversation_id: str) -> Response:
        await _note_first_look(desk, request, conversation_id)
        return page(request, "conversation", **await thread(desk, request, conversation_id))

    @routes.get("/conversations/{conversation_id}/thread")
    async def show_thread(request: Request, conversation_id: str, seen: Annotated[str, Query()] = "") -> Response:
        """The thread, or 204 when nothing has changed since the reader saw it.

        When it may no longer be read, the answer is a 200 without any of its text: the page puts that in its place.
        """
        try:
            values = await thread(desk, request, conversation_id)
        except (ErasedError, ElsewhereError) as error:
            return page(request, "gone", text=wording(desk.voice.say, desk.directory, error))
        return Response(status_code=204) if values["version"] == seen else page(request, "thread", **values)


def _add_steps(routes: APIRouter, desk: Desk, page: Page) -> None:
    @routes.get("/conversations/{conversation_id}/{step}")
    async def back_to_conversation(conversation_id: str, step: str) -> Response:
        """Where a refused answer was shown stands this address; asking for it again leads to the conversation."""
        del step
        return RedirectResponse(f"/staff/conversations/{conversation_id}", 303)

    @routes.post("/conversations/{conversation_id}/answer")
    async def answer(
        request: Request,
        conversation_id: str,
        text: Annotated[str, Form()] = "",
        client_id: Annotated[str, Form()] = "",
    ) -> Response:
        """Send an answer. A refused one is shown again, so that nobody types it twice."""
        _same_site(request)
        try:
            await _answer(desk, request, conversation_id, text, client_id)
        except UnsentError as error:
            values = await thread(desk, request, conversation_id)
            fault = desk.voice.say(f"console.{error.reason}", limit=LIMIT)
            return page(request, "conversation", error.status, **{**values, "draft": text, "fault": fault})
        except HandoffError as error:
            return error_page(desk.voice.say, desk.directory, error, request, draft=text)
        return RedirectResponse(f"/staff/conversations/{conversation_id}", 303)

    @routes.post("/conversations/{conversation_id}/{step}")
    async def take_step(request: Request, conversation_id: str, step: str) -> Response:
        _same_site(request)
        async with desk.database.write() as session:
            member = await desk.member(session, request)
            await _take_step(desk, session, member.contact, conversation_id, step)
        return RedirectResponse(f"/staff/conversations/{conversation_id}" if step == "accept" else "/staff", 303)


async def _answer(desk: Desk, request: Request, conversation_id: str, text: str, client_id: str) -> None:
    """Raises UnsentError when the text cannot be sent as it is, and a HandoffError when this contact cannot send."""
    async with desk.database.write() as session:
        by = (await desk.member(session, request)).contact
        conversation = await _locked(session, conversation_id)
        await check_may_act(session, conversation, by)
        text = "".join(c for c in text if c not in CONTROL).strip()
        if not text:
            raise UnsentError("answer_empty")
        if len(text) > LIMIT:
            raise UnsentError("answer_too_long")
        if not CLIENT_ID.match(client_id):
            raise UnsentError("error_form")
        await desk.transfers.answer(session, conversation, by, text, client_id, desk.now())


async def _take_step(desk: Desk, session: AsyncSession, by: str, conversation_id: str, step: str) -> None:
    now = desk.now()
    conversation = await _locked(session, conversation_id)
    await check_may_act(session, conversation, by)
    match step:
        case "accept":
            await desk.transfers.accept(session, conversation, by, now)
        case "decline":
            await desk.transfers.decline(session, conversation, by, now)
            await desk.offer_others(session, conversation, by, now)
        case "return":
            await desk.transfers.give_back(session, conversation, by, now)
        case "close":
            await desk.transfers.close(session, conversation, by, now)
        case _:
            raise UnknownConversationError(f"there is no step {step}")


async def _locked(session: AsyncSession, conversation_id: str) -> Conversation:
    conversation = await lock(session, conversation_id)
    if conversation.erased_at is not None:
        raise ErasedError("erased by the asker")
    return conversation


async def _note_first_look(desk: Desk, request: Request, conversation_id: str) -> None:
    """From the first look on, taking back tells the asker that it had been seen."""
    async with desk.database.write() as session:
        _, _, transfer = await desk.open(session, request, conversation_id)
        transfer.read_at = transfer.read_at or desk.now()


def _same_site(request: Request) -> None:
    """Only our own pages may change anything (OWASP: Fetch Metadata). Raises NotAllowedError."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        if site not in {"same-origin", "none"}:
            raise NotAllowedError("this request came from another site")
        return
    origin = request.headers.get("origin")
    if origin is not None and origin.partition("://")[2] != request.headers.get("host"):
        raise NotAllowedError("this request came from another site")


def _environment(say: Callable[..., str]) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["say"] = say
    return environment


def wording(say: Callable[..., str], directory: Directory, error: HandoffError) -> str:
    """What a refusal says to a contact: who was first, how it ended, or what to do now."""
    detail = str(error)
    if isinstance(error, ElsewhereError):
        return say(f"console.{error.reason}", name=directory.name(error.contact))
    if isinstance(error, CustodyError) and detail.startswith("with:"):
        return say("console.taken", name=directory.name(detail.removeprefix("with:")))
    return say(f"console.error_{error.code}")


def error_page(
    say: Callable[..., str], directory: Directory, error: HandoffError, request: Request, *, draft: str = ""
) -> Response:
    """A refusal as a page, with the text that was not sent. A page that polls without a session goes to sign in."""
    signed_in = error.status != 401  # noqa: PLR2004
    if request.headers.get("hx-request") and not signed_in:
        return Response(status_code=200, headers={"HX-Redirect": "/staff"})
    templates = Jinja2Templates(env=_environment(say))
    values = {"text": wording(say, directory, error), "signed_in": signed_in, "draft": draft}
    return templates.TemplateResponse(request, "handoff/message.html", values, status_code=error.status)


__all__ = ["Desk", "error_page", "router"]
