"""The Rasa channel: a Rasa server drives the conversation; these rasa-sdk actions carry it out with the same engine.

A tracker's sender is found again by its keyed hash. Each call takes in the latest message once, through the assistant,
so that the log, the crisis layer and custody hold here as everywhere, and hands Rasa what was said since.
"""

import asyncio
import json
import logging
import signal
import socket
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, replace
from typing import Any

import click
from rasa_sdk import Action
from rasa_sdk.endpoint import create_app
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import ActionExecutor
from sanic import response
from sanic.exceptions import SanicException
from sqlalchemy.exc import IntegrityError

from bot.app import Services, build_services
from bot.channels import rasa_turns as turns
from bot.channels.rasa_turns import ANSWER, CLARIFY, OFFER_PEOPLE, START_TRANSFER, MalformedTurnError, Turn
from bot.cli import run
from bot.engine.memory import Memory
from bot.engine.service import MEMORY, Assistant, Said
from bot.settings import Settings
from handoff.errors import HandoffError
from handoff.log import Line, find
from handoff.models import Conversation, Custody, Speaker
from nlu.understanding import Understanding

logger = logging.getLogger(__name__)

HOST = "127.0.0.1"
LIMIT = 4096
"""Most characters in one message, as on Telegram; a Rasa client has no counter that warns earlier."""
MOST_BYTES = 20_000_000
"""Most bytes of one action call, which holds the whole tracker and the domain."""
GRACE_SECONDS = 3.0
SURE = 0.8
"""Rasa was in doubt and asks to clarify; from this confidence on the engine answers all the same."""
NEAR_ONES, NEAR = 3, 0.3
"""The entries to choose from, and how likely one of them must be to name them at all."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What Rasa is told: utterances for the asker, and the new values of slots."""

    utterances: Sequence[dict[str, Any]]
    slots: dict[str, Any]


class RasaChannel:
    """Turns of Rasa trackers, taken in and answered."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.log = services.log
        self.say = services.say

    async def act(self, capability: str, turn: Turn) -> Outcome:
        """Carry out one action call; a repeated one adds nothing to the log and gives the same lines again."""
        if len(turn.text) > LIMIT or len(turn.summary) > LIMIT:
            return self._too_long(turn)
        conversation, lines = await self._conversation(turn.sender)
        if turn.action and turn.action.startswith(f"{turns.UNFOLD}:"):
            return self._unfold(turn.action, lines)
        said = self._said(capability, turn, conversation, lines)
        if said is not None:
            try:
                await self._assistant(capability).hear(conversation.id, said)
            except HandoffError as error:
                return Outcome([{"text": self.say(f"errors.{error.code}")}], {})
            if said.action == "erase:yes":
                return Outcome([{"text": self.say("widget.erased")}], dict.fromkeys(turns.SLOTS))
        return await self._news(capability, turn, said)

    async def _conversation(self, sender: str) -> tuple[Conversation, list[Line]]:
        """The conversation of this sender, made on first use, and what was said in it."""
        access = self.log.vault.fingerprint("rasa", sender)
        found = await self._find(access)
        if found is None:
            with suppress(IntegrityError):  # another call of this sender was first
                await self.services.assistant.open("rasa", access)
            found = await self._find(access)
        if found is None:
            raise RuntimeError("the conversation was erased while it was opened")
        return found

    async def _find(self, access: bytes) -> tuple[Conversation, list[Line]] | None:
        async with self.services.database.read() as session:
            conversation = await find(session, access)
            return None if conversation is None else (conversation, await self.log.read(session, conversation))

    def _said(self, capability: str, turn: Turn, conversation: Conversation, lines: Sequence[Line]) -> Said | None:
        """What the asker says with this turn, if anything."""
        if not turn.text and turn.action is None:
            return None
        action, value = turn.action, None
        if capability == START_TRANSFER or (action or "").startswith("consent:"):
            action = self._consent(turn, conversation)
            value = (turn.summary or None) if action.startswith("consent:") else None
        shown = turns.label(turn.action or "", [line.body for line in lines])
        return Said(turn.text or shown or turn.action or "", action, value, self._client_id(turn))

    def _consent(self, turn: Turn, conversation: Conversation) -> str:
        """The step towards a contact that is allowed now: choosing one, the preview of what is sent, or sending it."""
        if turn.contact is None or conversation.custody is Custody.assistant:
            return "people:now"
        if turn.consented and self._memory(conversation).editing == turn.contact:
            return f"consent:{turn.contact}"
        return f"contact:{turn.contact}"

    def _memory(self, conversation: Conversation) -> Memory:
        return Memory.load(self.log.open_text(conversation, conversation.memory, MEMORY))

    def _client_id(self, turn: Turn) -> str | None:
        """Rasa's name for this message, hashed with our key: ids of some channels tell who someone is."""
        if turn.key is None:
            return None
        return self.log.vault.fingerprint("rasa-message", json.dumps([turn.sender, turn.key])).hex()

    def _assistant(self, capability: str) -> Assistant:
        """The assistant, to which Rasa has said what to do with this message."""
        assistant = copy(self.services.assistant)
        assistant.understand = steered(self.services.assistant.understand, capability)
        return assistant

    async def _news(self, capability: str, turn: Turn, said: Said | None) -> Outcome:
        """What was said since Rasa last heard, by whomever but the asker."""
        conversation, lines = await self._conversation(turn.sender)
        start = _start(turn, said, lines)
        fresh = [line for line in lines if line.number > start and line.speaker is not Speaker.asker]
        slots = {
            turns.SEEN: lines[-1].number if lines else 0,
            turns.CUSTODY: str(conversation.custody),
            turns.CONTACT: conversation.contact or self._memory(conversation).editing,
        }
        if capability == START_TRANSFER:
            slots |= {turns.CONSENT: None, turns.SUMMARY: None}
        return Outcome([turns.utterance(self._shown(line), self.say) for line in fresh], slots)

    def _shown(self, line: Line) -> dict[str, Any]:
        speaks = line.speaker is Speaker.contact
        name = self.services.directory.name(line.contact) if speaks else self.say(f"speaker.{line.speaker}")
        at = line.created_at.isoformat()
        return {"number": line.number, "speaker": str(line.speaker), "name": name, "at": at, "body": line.body}

    def _unfold(self, action: str, lines: Sequence[Line]) -> Outcome:
        """The rest of an answer. Reading on is not said to anybody, so it is not in the log."""
        number = action.partition(":")[2]
        more = next((line.body.get("more") for line in lines if str(line.number) == number), None)
        return Outcome([{"text": more["text"] if more else self.say("telegram.stale")}], {})

    def _too_long(self, turn: Turn) -> Outcome:
        """Not taken in, and said so; danger is looked for all the same."""
        said = [{"text": self.say("errors.too_long", limit=LIMIT)}]
        crisis = self.services.understand((turn.text[: 2 * LIMIT] or turn.summary[: 2 * LIMIT],)).crisis
        if crisis is not None:
            card = self.services.dialogue.replies.crisis(crisis.kind, crisis.person, contact_sees=False)
            said.insert(0, {"text": turns.text_of(card.body(), self.say)})
        return Outcome(said, {})


def steered(
    understand: Callable[[tuple[str, ...]], Understanding], capability: str
) -> Callable[[tuple[str, ...]], Understanding]:
    """Rasa's choice laid over what the engine understood. Danger is never steered away from."""

    def with_choice(said: tuple[str, ...]) -> Understanding:
        understood = understand(said)
        if understood.crisis is not None:
            return understood
        if capability == OFFER_PEOPLE:
            return replace(understood, kind="offer", reason="asked")
        if capability == CLARIFY and _in_doubt(understood):
            return replace(understood, kind="clarify", reason=None)
        return understood

    return with_choice


def _in_doubt(understood: Understanding) -> bool:
    if understood.kind in {"answer", "about"}:
        return understood.confidence < SURE
    near = sum(candidate.confidence for candidate in understood.candidates[:NEAR_ONES])
    return understood.kind == "unknown" and understood.reason == "unsure" and near >= NEAR


def _start(turn: Turn, said: Said | None, lines: Sequence[Line]) -> int:
    """The number up to which Rasa has been told. Its own slot knows; without one: up to the asker's latest line."""
    if turn.seen is not None and 0 <= turn.seen <= (lines[-1].number if lines else 0):
        return turn.seen
    asked = [line for line in lines if line.speaker is Speaker.asker]
    latest = [line for line in asked if said and said.client_id and line.client_id == said.client_id] or asked
    return latest[-1].number if latest and latest[-1] is not asked[0] else 0


class AanloopAction(Action):
    """One capability of the assistant, as Rasa calls it."""

    def __init__(self, capability: str, channel: RasaChannel) -> None:
        self.capability = capability
        self.channel = channel

    def name(self) -> str:
        return self.capability

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:
        """Answer in every case: an asker must not be left with silence because something broke here."""
        del domain
        try:
            turn = turns.read_turn(tracker.sender_id, tracker.slots, tracker.latest_message, tracker.events)
            outcome = await self.channel.act(self.capability, turn)
        except MalformedTurnError:
            outcome = Outcome([{"text": self.channel.say("errors.invalid")}], {})
        except Exception as error:  # noqa: BLE001  whatever it was
            # Its text and trace could hold what was said, so only its kind is logged.
            logger.error("%s failed (%s)", self.capability, type(error).__name__)  # noqa: TRY400
            outcome = Outcome([{"text": self.channel.say("errors.internal")}], {})
        for utterance in outcome.utterances:
            dispatcher.utter_message(**utterance)
        return [SlotSet(name, value) for name, value in outcome.slots.items()]


def action_server(services: Services) -> Any:
    """The Sanic application with the four actions. One in a process: Sanic knows its applications by name."""
    executor = ActionExecutor()
    channel = RasaChannel(services)
    for capability in (ANSWER, CLARIFY, OFFER_PEOPLE, START_TRANSFER):
        executor.register_action(AanloopAction(capability, channel))
    app = create_app(executor, cors_origins=None)
    app.config.REQUEST_MAX_SIZE = MOST_BYTES
    app.config.ACCESS_LOG = False
    app.register_middleware(_refuse_malformed, "request")
    app.exception(SanicException)(_refusal)
    return app


async def _refuse_malformed(request: Any) -> Any:
    """A plain 400 before rasa-sdk sees the call: on an error it would log and echo the whole request."""
    if request.path.rstrip("/") != "/webhook" or request.method != "POST":
        return None
    try:
        turns.check_call(json.loads(_body(request)))
    except MalformedTurnError as error:
        return response.json({"error": str(error), "action_name": ""}, status=400)
    except (ValueError, RecursionError, zlib.error):
        return response.json({"error": "the body is not JSON", "action_name": ""}, status=400)
    return None


def _body(request: Any) -> bytes:
    if request.headers.get("content-encoding") != "deflate":
        return bytes(request.body)
    unpacked = zlib.decompressobj().decompress(request.body, MOST_BYTES + 1)
    if len(unpacked) > MOST_BYTES:
        raise MalformedTurnError("the body is too large")
    return unpacked


async def _refusal(_request: Any, error: SanicException) -> Any:
    return response.json({"error": str(error), "action_name": ""}, status=error.status_code)


def serve_actions(settings: Settings, port: int) -> None:
    """Serve the actions at 127.0.0.1 until a signal comes, and say plainly what stands in the way."""
    logging.captureWarnings(capture=True)
    logging.getLogger("py.warnings").setLevel(logging.ERROR)  # rasa-sdk warns of every Rasa that is not of its version
    run(serve(settings, port, click.echo))


async def serve(settings: Settings, port: int, echo: Callable[[str], None]) -> None:
    """One process and one loop: `rasa_sdk`'s own `run` hands a pickled copy to workers, which no database survives."""
    listener = _listen(port)
    services = await build_services(settings)
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    app = action_server(services)
    server = await app.create_server(sock=listener, access_log=False, return_asyncio_server=True)
    await server.startup()
    echo(f"Actions for Rasa: http://{HOST}:{listener.getsockname()[1]}/webhook")
    await stop.wait()
    await _close(server)
    await services.database.close()


async def _close(server: Any) -> None:
    """Take no more calls, and let the running ones finish."""
    server.close()
    for connection in list(server.connections):
        connection.close_if_idle()
    with suppress(TimeoutError):
        async with asyncio.timeout(GRACE_SECONDS):
            while server.connections:  # noqa: ASYNC110  Sanic has no event for the last one
                await asyncio.sleep(0.05)


def _listen(port: int) -> socket.socket:
    try:
        return socket.create_server((HOST, port))
    except (OSError, OverflowError) as error:
        raise click.ClickException(
            f"Cannot listen on {HOST}:{port} ({error}). Stop what runs there, or give another port with --port."
        ) from None
