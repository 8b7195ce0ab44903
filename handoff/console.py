"""The staff console: who waits for me, the conversation, and the steps a contact can take. Server-rendered.

Every change is a POST from our own pages (`Sec-Fetch-Site` / `Origin` are checked). `handoff/desk.py` says who may open
what.
"""

from collections.abc import Callable, Coroutine
from functools import cache
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

from handoff import absence_pages
from handoff.desk import COOKIE, Answers, Desk, ElsewhereError, check_may_act
from handoff.directory import Directory
from handoff.errors import CustodyError, ErasedError, HandoffError, UnknownConversationError
from handoff.forms import CLIENT_ID, LIMIT, BadFormError, UnsentError, checked, plain, same_site
from handoff.inbox import inbox
from handoff.log import Body, lock
from handoff.models import Conversation, InvitationKind
from handoff.notice_pages import add_notice_pages
from handoff.thread import new_client_id, thread

MOST_REASON = 300
"""Most characters in the reason for bringing in someone else; the asker reads it on a phone."""

Page = Callable[..., HTMLResponse]
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


class UnknownPageError(HandoffError):
    code = "not_found"
    status = 404


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
    _add_answering(routes, desk, page)
    _add_steps(routes, desk)
    absence_pages.add(routes, desk)
    add_notice_pages(routes, desk, page)

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
        same_site(request)
        async with desk.database.write() as session:
            cookie = await desk.staff.spend_link(session, token, desk.now())
        answer = RedirectResponse("/staff", 303)
        answer.set_cookie(
            COOKIE, cookie, httponly=True, samesite="lax", path="/staff", secure=request.url.scheme == "https"
        )
        return answer

    @routes.post("/sign-out")
    async def sign_out(request: Request) -> Response:
        same_site(request)
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
        if values["state"] in {"accepted", "guest"}:
            await desk.tell_presence(conversation_id, "contact", "here")
        return Response(status_code=204) if values["version"] == seen else page(request, "thread", **values)


def _add_answering(routes: APIRouter, desk: Desk, page: Page) -> None:
    @routes.get("/conversations/{conversation_id}/entries")
    async def entries(
        request: Request, conversation_id: str, q: Annotated[str, Query(max_length=200)] = ""
    ) -> Response:
        """Curated answers that fit the words, each with a button that sends it."""
        async with desk.database.read() as session:
            await desk.open(session, request, conversation_id)
        found = (
            [(slug, question, desk.answers.body(slug)) for slug, question in desk.answers.find(q)] if q.strip() else []
        )
        return page(request, "entries", id=conversation_id, found=found, asked=q.strip(), client_id=new_client_id())

    @routes.post("/conversations/{conversation_id}/answer")
    async def answer(
        request: Request,
        conversation_id: str,
        text: Annotated[str, Form()] = "",
        client_id: Annotated[str, Form()] = "",
    ) -> Response:
        """Send an answer. A refused one is shown again, so that nobody types it twice."""
        same_site(request)
        try:
            await _answer(desk, request, conversation_id, lambda: {"kind": "text", "text": checked(text)}, client_id)
        except UnsentError as error:
            values = await thread(desk, request, conversation_id)
            fault = desk.voice.say(f"console.{error.reason}", limit=LIMIT)
            return page(request, "conversation", error.status, **{**values, "draft": text, "fault": fault})
        except HandoffError as error:
            return error_page(desk.voice.say, desk.directory, error, request, draft=text)
        return _back_to(conversation_id)

    @routes.post("/conversations/{conversation_id}/entry")
    async def send_entry(
        request: Request,
        conversation_id: str,
        slug: Annotated[str, Form()] = "",
        client_id: Annotated[str, Form()] = "",
    ) -> Response:
        """Send a curated entry as one's own answer, word for word and with its sources."""
        same_site(request)

        def body() -> Body:
            found = desk.answers.body(slug)
            if found is None:
                raise BadFormError("there is no such entry")
            return found

        await _answer(desk, request, conversation_id, body, client_id)
        return _back_to(conversation_id)

    @routes.post("/conversations/{conversation_id}/typing", status_code=204)
    async def typing(request: Request, conversation_id: str) -> Response:
        """The contact is writing; told to the asker for a few seconds, and kept nowhere."""
        same_site(request)
        async with desk.database.read() as session:
            seat = await desk.open(session, request, conversation_id)
        if seat.role in {"accepted", "guest"}:
            await desk.tell_presence(conversation_id, "contact", "writes")
        return Response(status_code=204)


async def _answer(desk: Desk, request: Request, conversation_id: str, body: Callable[[], Body], client_id: str) -> None:
    """Raises UnsentError when the text cannot be sent as it is, and a HandoffError when this contact cannot send."""
    async with desk.database.write() as session:
        by = (await desk.member(session, request)).contact
        conversation = await _locked(session, conversation_id)
        await check_may_act(session, conversation, by, as_guest=True)
        said = body()
        if not CLIENT_ID.match(client_id):
            raise UnsentError("error_form")
        await desk.transfers.answer(session, conversation, by, said, client_id, desk.now())
    desk.presence.wrote(conversation_id, "contact")


def _add_steps(routes: APIRouter, desk: Desk) -> None:
    @routes.get("/conversations/{conversation_id}/{step}")
    async def back_to_conversation(conversation_id: str, step: str) -> Response:
        """Where a refused answer was shown stands this address; asking for it again leads to the conversation."""
        del step
        return _back_to(conversation_id)

    @routes.post("/conversations/{conversation_id}/invite")
    async def invite(
        request: Request,
        conversation_id: str,
        kind: Annotated[InvitationKind, Form()],
        contact: Annotated[str, Form()] = "",
        reason: Annotated[str, Form()] = "",
    ) -> Response:
        """Ask the asker for another person, with the reason they will read."""
        same_site(request)
        try:
            async with desk.database.write() as session:
                by = (await desk.member(session, request)).contact
                conversation = await _locked(session, conversation_id)
                await check_may_act(session, conversation, by)
                transfer = await desk.transfers.running_for(session, conversation, by)
                if not plain(reason) or len(plain(reason)) > MOST_REASON:
                    raise UnsentError("reason_needed")
                await desk.invitations.ask(session, conversation, transfer, kind, contact, plain(reason), desk.now())
        except HandoffError as error:
            return error_page(desk.voice.say, desk.directory, error, request, draft=reason)
        return _back_to(conversation_id)

    @routes.post("/conversations/{conversation_id}/{step}")
    async def take_step(request: Request, conversation_id: str, step: str) -> Response:
        same_site(request)
        async with desk.database.write() as session:
            member = await desk.member(session, request)
            await _take_step(desk, session, member.contact, conversation_id, step)
        return _back_to(conversation_id) if step == "accept" else RedirectResponse("/staff", 303)


def _back_to(conversation_id: str) -> Response:
    return RedirectResponse(f"/staff/conversations/{conversation_id}", 303)


async def _take_step(desk: Desk, session: AsyncSession, by: str, conversation_id: str, step: str) -> None:
    now = desk.now()
    conversation = await _locked(session, conversation_id)
    if step == "step-out":
        await check_may_act(session, conversation, by, as_guest=True)
        await desk.invitations.end(session, conversation, by, now)
        return
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
        seat = await desk.open(session, request, conversation_id)
        seat.seen.read_at = seat.seen.read_at or desk.now()
        await desk.looked(session, seat.member.contact, conversation_id)


@cache
def _environment(say: Callable[..., str]) -> Environment:
    """One for each voice, so that a refusal compiles no templates."""
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
    if isinstance(error, CustodyError) and detail.startswith("asked:"):
        return say("console.asked_already")
    if isinstance(error, UnsentError):
        return say(f"console.{error.reason}", limit=MOST_REASON)
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


__all__ = ["Answers", "Desk", "error_page", "router"]
