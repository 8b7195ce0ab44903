"""The staff console: who waits for me, the conversation, and the steps a contact can take. Server-rendered.

A contact sees the summary the asker agreed to and the messages from consent until custody ends; of colleagues'
conversations only that they exist. Every change is a POST from our own pages (`Sec-Fetch-Site` / `Origin` are checked).
"""

import re
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.templating import Jinja2Templates
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlmodel import col, or_, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.directory import Directory
from handoff.errors import CustodyError, ErasedError, HandoffError, NotAllowedError, UnknownConversationError
from handoff.log import Log, lock
from handoff.models import Conversation, Promise, StaffMember, Transfer, TransferState
from handoff.promises import Promises, Voice
from handoff.staff import Staff
from handoff.transfer import SUMMARY, Transfers

COOKIE = "aanloop_staff"
LIMIT = 4000
CLIENT_ID = re.compile(r"^[A-Za-z0-9_-]{8,64}$")
Offer = Callable[[AsyncSession, Conversation, str, datetime], Awaitable[None]]


@dataclass(frozen=True)
class Desk:
    """What the pages need; built once in `bot/app.py`."""

    database: Any
    log: Log
    directory: Directory
    transfers: Transfers
    promises: Promises
    staff: Staff
    offer_others: Offer
    voice: Voice
    now: Callable[[], datetime]

    async def member(self, session: AsyncSession, request: Request) -> StaffMember:
        return await self.staff.signed_in(session, request.cookies.get(COOKIE), self.now())


@dataclass(frozen=True, slots=True)
class Row:
    """One conversation in the inbox, without any of its text."""

    id: str
    contact: str
    channel: str
    since: str
    promise: str | None
    late: bool


async def transfer_of(session: AsyncSession, conversation_id: str, contact: str) -> Transfer:
    """The newest transfer of this conversation that `contact` may open. Raises UnknownConversationError."""
    query = (
        select(Transfer)
        .where(Transfer.conversation_id == conversation_id, _may_open(contact))
        .order_by(col(Transfer.consented_at).desc())
    )
    found = (await session.exec(query)).first()
    if found is None:
        raise UnknownConversationError("no such conversation for this contact")
    return found


def _may_open(contact: str) -> Any:
    stands_in = (
        (col(Transfer.backup) == contact)
        & col(Transfer.escalated_at).is_not(None)
        & col(Transfer.accepted_at).is_(None)
        & col(Transfer.ended_at).is_(None)
    )
    return or_(col(Transfer.contact) == contact, stands_in)


def router(desk: Desk) -> APIRouter:
    say = desk.voice.say
    routes = APIRouter(prefix="/staff")
    templates = Jinja2Templates(env=_environment(say))

    def page(request: Request, template: str, /, status: int = 200, **values: Any) -> HTMLResponse:
        return templates.TemplateResponse(request, f"handoff/{template}.html", values, status_code=status)

    @routes.get("/link/{token}")
    async def show_link(request: Request, token: str) -> Response:
        """Opening the link only shows a button, so that mail scanners and previews do not spend it."""
        async with desk.database.read() as session:
            member = await desk.staff.owner_of_link(session, token, desk.now())
        return page(request, "sign_in", name=desk.directory.name(member.contact), token=token)

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
        answer = RedirectResponse("/staff", 303)
        answer.delete_cookie(COOKIE, path="/staff")
        return answer

    @routes.get("")
    async def inbox(request: Request) -> Response:
        return page(request, "inbox", **await _inbox(desk, request))

    @routes.get("/lists")
    async def lists(request: Request) -> Response:
        return page(request, "lists", **await _inbox(desk, request))

    @routes.get("/conversations/{conversation_id}")
    async def conversation(request: Request, conversation_id: str) -> Response:
        await _note_first_look(desk, request, conversation_id)
        return page(request, "conversation", **await _thread(desk, request, conversation_id))

    @routes.get("/conversations/{conversation_id}/thread")
    async def thread(request: Request, conversation_id: str, seen: Annotated[str, Query()] = "") -> Response:
        """The thread, or 204 when nothing has changed since the reader saw it."""
        values = await _thread(desk, request, conversation_id)
        return Response(status_code=204) if values["version"] == seen else page(request, "thread", **values)

    @routes.post("/conversations/{conversation_id}/{step}")
    async def take_step(
        request: Request,
        conversation_id: str,
        step: str,
        text: Annotated[str, Form()] = "",
        client_id: Annotated[str, Form()] = "",
    ) -> Response:
        _same_site(request)
        async with desk.database.write() as session:
            member = await desk.member(session, request)
            await _take_step(desk, session, member.contact, conversation_id, step, text, client_id)
        there = step in {"accept", "answer"}
        return RedirectResponse(f"/staff/conversations/{conversation_id}" if there else "/staff", 303)

    return routes


async def _take_step(
    desk: Desk, session: AsyncSession, by: str, conversation_id: str, step: str, text: str, client_id: str
) -> None:
    now = desk.now()
    conversation = await lock(session, conversation_id)
    await transfer_for_step(session, conversation, by)
    match step:
        case "accept":
            await desk.transfers.accept(session, conversation, by, now)
        case "decline":
            await desk.transfers.decline(session, conversation, by, now)
            await desk.offer_others(session, conversation, by, now)
        case "answer":
            text = "".join(c for c in text if c.isprintable() or c in "\n\t").strip()[:LIMIT]
            if text and CLIENT_ID.match(client_id):
                await desk.transfers.answer(session, conversation, by, text, client_id, now)
        case "return":
            await desk.transfers.give_back(session, conversation, by, now)
        case "close":
            await desk.transfers.close(session, conversation, by, now)
        case _:
            raise UnknownConversationError(f"there is no step {step}")


async def transfer_for_step(session: AsyncSession, conversation: Conversation, by: str) -> None:
    """Raises CustodyError (naming who has it, where someone has) when `by` can no longer act on this conversation.

    Someone who never could open it gets UnknownConversationError.
    """
    ever = select(Transfer).where(
        Transfer.conversation_id == conversation.id,
        or_(col(Transfer.contact) == by, col(Transfer.backup) == by),
    )
    transfers = (await session.exec(ever)).all()
    if not transfers:
        raise UnknownConversationError("no such conversation for this contact")
    running = next((t for t in transfers if t.ended_at is None), None)
    if running is None:
        raise CustodyError("gone")
    if running.contact != by and (running.accepted_at or not running.escalated_at):
        raise CustodyError(f"with:{running.contact}")


async def _inbox(desk: Desk, request: Request) -> dict[str, Any]:
    now = desk.now()
    async with desk.database.read() as session:
        member = await desk.member(session, request)
        query = (
            select(Transfer, Conversation, Promise)
            .join(Conversation, col(Conversation.id) == col(Transfer.conversation_id))
            .outerjoin(Promise, (col(Promise.transfer_id) == col(Transfer.id)) & col(Promise.settled_at).is_(None))
            .where(col(Transfer.ended_at).is_(None))
            .order_by(col(Transfer.consented_at))
        )
        found = (await session.exec(query)).all()
        closed = await _recently_ended(desk, session, member.contact)
    me = member.contact
    lists: dict[str, list[Row]] = {"waiting": [], "mine": [], "others": []}
    for transfer, conversation, promise in found:
        row = _row(desk, transfer, conversation, promise, now)
        stands_in = transfer.backup == me and transfer.escalated_at is not None and transfer.accepted_at is None
        if transfer.contact != me and not stands_in:
            lists["others"].append(row)
        elif transfer.state is TransferState.waiting:
            lists["waiting"].append(row)
        else:
            lists["mine"].append(row)
    return {"lists": lists, "closed": closed, "name": desk.directory.name(me), "poll": "/staff/lists"}


async def _recently_ended(desk: Desk, session: AsyncSession, me: str) -> list[Row]:
    query = (
        select(Transfer, Conversation)
        .join(Conversation, col(Conversation.id) == col(Transfer.conversation_id))
        .where(Transfer.contact == me, col(Transfer.ended_at).is_not(None))
        .order_by(col(Transfer.ended_at).desc())
        .limit(10)
    )
    now = desk.now()
    return [
        _row(desk, transfer, conversation, None, now) for transfer, conversation in (await session.exec(query)).all()
    ]


def _row(desk: Desk, transfer: Transfer, conversation: Conversation, promise: Promise | None, now: datetime) -> Row:
    return Row(
        id=conversation.id,
        contact=desk.directory.name(transfer.contact),
        channel=desk.voice.say(f"console.channel_{conversation.channel}"),
        since=desk.voice.moment(transfer.consented_at, now),
        promise=desk.voice.moment(promise.due_at, now) if promise else None,
        late=transfer.escalated_at is not None,
    )


async def _open(
    desk: Desk, session: AsyncSession, request: Request, conversation_id: str
) -> tuple[StaffMember, Conversation, Transfer]:
    """The one way to a conversation: what the signed-in contact may open. Raises a HandoffError otherwise."""
    member = await desk.member(session, request)
    conversation = await session.get(Conversation, conversation_id)
    if conversation is None:
        raise UnknownConversationError("no such conversation")
    if conversation.erased_at is not None:
        raise ErasedError("erased by the asker")
    return member, conversation, await transfer_of(session, conversation_id, member.contact)


async def _note_first_look(desk: Desk, request: Request, conversation_id: str) -> None:
    """From the first look on, taking back tells the asker that it had been seen."""
    async with desk.database.write() as session:
        _, _, transfer = await _open(desk, session, request, conversation_id)
        transfer.read_at = transfer.read_at or desk.now()


async def _thread(desk: Desk, request: Request, conversation_id: str) -> dict[str, Any]:
    now = desk.now()
    async with desk.database.read() as session:
        member, conversation, transfer = await _open(desk, session, request, conversation_id)
        summary = desk.log.open_text(conversation, transfer.summary, SUMMARY)
        withdrawn = transfer.state is TransferState.withdrawn
        lines = [] if withdrawn else await desk.transfers.seen_by_contact(session, conversation, transfer)
        promise = await desk.promises.running(session, conversation_id) if transfer.ended_at is None else None
    last = lines[-1].number if lines else 0
    return {
        "id": conversation_id,
        "me": member.contact,
        "name": desk.directory.name(member.contact),
        "directory": desk.directory,
        "moment": lambda at: desk.voice.moment(at, now),
        "transfer": transfer,
        "summary": summary,
        "withdrawn": withdrawn,
        "lines": lines,
        "promise": promise,
        "client_id": secrets.token_urlsafe(16),
        "limit": LIMIT,
        "version": f"{transfer.id}-{transfer.state}-{last}-{promise.id if promise else ''}",
    }


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


def error_page(say: Callable[..., str], directory: Directory, error: HandoffError, request: Request) -> Response:
    """A refusal as a page: who was first, or what to do now."""
    detail = str(error)
    if isinstance(error, CustodyError) and detail.startswith("with:"):
        text = say("console.taken", name=directory.name(detail.removeprefix("with:")))
    elif isinstance(error, CustodyError):
        text = say("console.gone") if detail == "gone" else say("errors.custody")
    elif isinstance(error, ErasedError):
        text = say("custody.erased_staff")
    else:
        text = say(f"errors.{error.code}")
    if request.headers.get("hx-request") and error.status == 401:  # noqa: PLR2004
        return Response(status_code=200, headers={"HX-Redirect": "/staff"})
    templates = Jinja2Templates(env=_environment(say))
    values = {"text": text, "signed_in": error.status != 401}  # noqa: PLR2004
    return templates.TemplateResponse(request, "handoff/message.html", values, status_code=error.status)
