"""A Telegram of our own: a real HTTP server with the Bot API methods that Aanloop uses, which checks every call.

Push what people do (`say`, `press`, `edit`, `photo` …), read what they see (`seen`), make calls fail (`fail`). What is
wrong with a call is kept in `faults`, and a test that leaves any there fails.
"""

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.fakes.bot_api_check import faults_of, faults_of_object, parse_html

TOKEN = "8123456789:AAGeheimTokenGeheimTokenGeheimToken_x"
ANNA = 7_310_554_921
SECRETS = ("GEHEIMENAAM", "GEHEIMEACHTERNAAM", "geheimgebruiker", str(ANNA), TOKEN)
"""What must be found nowhere: names, the chat id of ANNA and the token."""

Json = dict[str, Any]


@dataclass(frozen=True)
class Failure:
    """An answer that a call gets in place of its result."""

    status: int
    description: str
    retry_after: int | None = None
    after: bool = False
    """The call does its work, and only the answer gets lost."""


@dataclass
class Seen:
    """A message in someone's chat."""

    chat: int
    message_id: int
    text: str
    keyboard: list[list[Json]] = field(default_factory=list)
    at: float = field(default_factory=time.monotonic)

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.keyboard for button in row]


class BotApi:
    """The server's state, with what tests do to it."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.messages: list[Seen] = []
        self.toasts: list[str | None] = []
        self.polls: list[Json] = []
        self.commands: list[Json] = []
        self.blocked: set[int] = set()
        self.address = ""
        self._failures: dict[str, list[Failure]] = {}
        self._pending: list[Json] = []
        self._repeated: list[Json] = []
        self._queries: set[str] = set()
        self._next_update = 500_000_001
        self._next_message = 1
        self._changed = asyncio.Condition()
        self._stopped = False

    # What people do.

    async def say(self, text: str, chat: int = ANNA, **more: Any) -> Json:
        return await self.push("message", self._message(chat, text=text, **more))

    async def photo(self, caption: str | None = None, chat: int = ANNA) -> Json:
        photo = [{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}]
        return await self.push("message", self._message(chat, photo=photo, **({"caption": caption} if caption else {})))

    async def edit(self, update: Json, text: str) -> Json:
        return await self.push("edited_message", {**update["message"], "text": text, "edit_date": int(time.time())})

    async def say_in_group(self, text: str) -> Json:
        message = self._message(ANNA, text=text)
        message["chat"] = {"id": -100_200_300, "type": "group", "title": "GEHEIMENAAM groep"}
        return await self.push("message", message)

    async def press(self, label: str, chat: int = ANNA, message: Seen | None = None) -> Json:
        """Press the newest button with this label, or one on a message that was copied before its keyboard went."""
        candidates = [message] if message else [m for m in reversed(self.messages) if m.chat == chat]
        for candidate in candidates:
            for button in (button for row in candidate.keyboard for button in row):
                if label in button["text"]:
                    return await self._press(candidate, button["callback_data"])
        raise AssertionError(f"no button {label!r} in {[m.labels for m in candidates]}")

    async def _press(self, seen: Seen, data: str) -> Json:
        query_id = f"q{self._next_update}"
        self._queries.add(query_id)
        message = self._message(seen.chat, text=seen.text, reply_markup={"inline_keyboard": seen.keyboard})
        message |= {"message_id": seen.message_id, "from": self._bot()}
        query = {"id": query_id, "from": self._user(seen.chat), "message": message, "chat_instance": "1", "data": data}
        return await self.push("callback_query", query)

    async def push(self, kind: str, value: Json) -> Json:
        update = {"update_id": self._next_update, kind: value}
        self._next_update += 1
        self.faults += faults_of_object("Update", update)
        self._pending.append(update)
        await self.change()
        return update

    async def repeat(self, update: Json) -> None:
        """Deliver an update once more, whatever was confirmed."""
        self._repeated.append(update)
        await self.change()

    def count_anew(self, update_id: int) -> None:
        """As after a week without updates: the next update gets another number."""
        self._next_update = update_id

    # What goes wrong.

    def fail(self, method: str, *failures: Failure) -> None:
        self._failures.setdefault(method, []).extend(failures)

    # What people see.

    def seen(self, chat: int = ANNA) -> list[str]:
        return [message.text for message in self.messages if message.chat == chat]

    def times(self, text: str, chat: int = ANNA) -> int:
        return sum(text in seen for seen in self.seen(chat))

    async def sees(self, text: str, chat: int = ANNA, after: int = 0) -> Seen:
        """Wait until a message with this text stands in the chat."""
        await self.until(lambda: any(text in seen for seen in self.seen(chat)[after:]), text)
        return next(m for m in reversed(self.messages) if m.chat == chat and text in m.text)

    async def until(self, condition: Callable[[], bool], what: str = "") -> None:
        try:
            async with asyncio.timeout(15), self._changed:
                await self._changed.wait_for(condition)
        except TimeoutError:
            raise AssertionError(f"waited in vain for {what!r}; seen: {[m.text for m in self.messages]}") from None

    async def change(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    @property
    def all_confirmed(self) -> bool:
        return not self._pending and not self._repeated

    def _message(self, chat: int, **content: Any) -> Json:
        self._next_message += 1
        user = self._user(chat)
        private = {"id": chat, "type": "private", "first_name": user["first_name"], "username": user["username"]}
        return {"message_id": self._next_message, "date": int(time.time()), "chat": private, "from": user, **content}

    @staticmethod
    def _user(chat: int) -> Json:
        return {
            "id": chat,
            "is_bot": False,
            "first_name": "GEHEIMENAAM",
            "last_name": "GEHEIMEACHTERNAAM",
            "username": "geheimgebruiker",
            "language_code": "nl",
        }

    @staticmethod
    def _bot() -> Json:
        return {"id": int(TOKEN.partition(":")[0]), "is_bot": True, "first_name": "Aanloop", "username": "aanloop_bot"}

    # The server.

    async def call(self, request: Request) -> Response:
        method = request.path_params["method"]
        if request.path_params["token"] != TOKEN:
            return _refusal(Failure(401, "Unauthorized"))
        form = {name: str(value) for name, value in (await request.form()).items()}
        if faults := faults_of(method, form):
            self.faults += faults
            return _refusal(Failure(400, f"Bad Request: {faults[0]}"))
        failures = self._failures.get(method, [])
        failure = failures.pop(0) if failures else None
        if failure and not failure.after:
            return _refusal(failure)
        try:
            result = await getattr(self, "_on_" + re.sub(r"([A-Z])", r"_\1", method).lower())(form)
        except _RefusedError as refused:
            return _refusal(refused.failure)
        finally:
            await self.change()
        return _refusal(failure) if failure else Response(json.dumps({"ok": True, "result": result}))

    async def _on_get_me(self, form: Json) -> Json:
        return self._bot()

    async def _on_delete_webhook(self, form: Json) -> bool:
        return True

    async def _on_set_my_commands(self, form: Json) -> bool:
        self.commands = json.loads(form["commands"])
        return True

    async def _on_get_updates(self, form: Json) -> list[Json]:
        """Asking for an offset confirms, and forgets, everything below it."""
        self.polls.append(form)
        poll, offset, end = len(self.polls), int(form.get("offset", 0)), time.monotonic() + int(form.get("timeout", 0))
        if self._pending and offset > self._pending[-1]["update_id"] + 10:
            offset = 0  # Telegram counts anew: an offset far ahead confirms nothing
        self._pending = [update for update in self._pending if update["update_id"] >= offset]
        await self.change()
        async with self._changed:
            while not (self._pending or self._repeated or self._stopped) and time.monotonic() < end:
                try:
                    await asyncio.wait_for(self._changed.wait(), max(0.0, end - time.monotonic()))
                except TimeoutError:
                    break
                if len(self.polls) > poll:
                    raise _RefusedError(Failure(409, "Conflict: terminated by other getUpdates request"))
        repeated, self._repeated = self._repeated, []
        return [*repeated, *self._pending][: int(form.get("limit", 100))]

    async def _on_send_message(self, form: Json) -> Json:
        chat = int(form["chat_id"])
        if chat in self.blocked:
            raise _RefusedError(Failure(403, "Forbidden: bot was blocked by the user"))
        self._next_message += 1
        text = parse_html(form["text"])[0] if form.get("parse_mode") else form["text"]
        keyboard = json.loads(form.get("reply_markup", "{}")).get("inline_keyboard", [])
        self.messages.append(Seen(chat, self._next_message, text, keyboard))
        return {
            "message_id": self._next_message,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": "GEHEIMENAAM"},
            "text": text,
        }

    async def _on_edit_message_reply_markup(self, form: Json) -> Json:
        found = next(m for m in self.messages if m.message_id == int(form["message_id"]))
        if not found.keyboard and "reply_markup" not in form:
            raise _RefusedError(Failure(400, "Bad Request: message is not modified"))
        found.keyboard = json.loads(form.get("reply_markup", "{}")).get("inline_keyboard", [])
        chat = {"id": found.chat, "type": "private", "first_name": "GEHEIMENAAM"}
        return {"message_id": found.message_id, "date": int(time.time()), "chat": chat, "text": found.text}

    async def _on_answer_callback_query(self, form: Json) -> bool:
        if form["callback_query_id"] not in self._queries:
            raise _RefusedError(Failure(400, "Bad Request: query is too old and response timeout expired"))
        self._queries.discard(form["callback_query_id"])
        self.toasts.append(form.get("text"))
        return True

    @property
    def unanswered(self) -> int:
        """Pressed buttons that still spin."""
        return len(self._queries)

    async def stop(self) -> None:
        self._stopped = True
        await self.change()


class _RefusedError(Exception):
    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.description)
        self.failure = failure


def _refusal(failure: Failure) -> JSONResponse:
    body: Json = {"ok": False, "error_code": failure.status, "description": failure.description}
    if failure.retry_after:
        body["parameters"] = {"retry_after": failure.retry_after}
    return JSONResponse(body, status_code=failure.status)


class _Server(uvicorn.Server):
    """In the test's own event loop, so it leaves signals alone."""

    async def serve_here(self) -> None:
        await self._serve()


@asynccontextmanager
async def serve() -> AsyncIterator[BotApi]:
    """Run it on a free port. Raises AssertionError at the end when a call did not fit the Bot API."""
    api = BotApi()
    app = Starlette(routes=[Route("/bot{token}/{method}", api.call, methods=["POST"])])
    server = _Server(uvicorn.Config(app, port=0, log_level="critical", access_log=False, lifespan="off", ws="none"))
    task = asyncio.create_task(server.serve_here())
    while not server.started:  # noqa: ASYNC110  uvicorn has no event for it
        await asyncio.sleep(0.01)
    api.address = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/bot"
    try:
        yield api
    finally:
        server.should_exit = True
        await api.stop()
        await task
    assert api.faults == []
