"""What passes between a Rasa server and the engine, as plain values: the turn in a tracker, and utterances out.

Rasa routes a button back by its payload, `/intent{"entity": "value"}`. Nothing here imports rasa-sdk, so that the
export can use the same names.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.channels.web import CONTROL
from faq.content import Say

ANSWER, CLARIFY = "action_aanloop_answer", "action_aanloop_clarify"
OFFER_PEOPLE, START_TRANSFER = "action_aanloop_offer_people", "action_aanloop_start_transfer"
ACTIONS = (ANSWER, CLARIFY, OFFER_PEOPLE, START_TRANSFER)

PRESS = "aanloop_press"
"""Intent of a pressed button; its entity `aanloop_action` says which."""
CONSENT = "aanloop_consent"
"""Intent of the button that agrees to send the summary, and the slot that remembers it."""
NEWS = "aanloop_news"
"""Intent of a client that only asks for what has been said since, for instance by a contact."""

BUTTON, CONTACT = "aanloop_action", "aanloop_contact"
SEEN, CUSTODY, SUMMARY = "aanloop_seen", "aanloop_custody", "aanloop_summary"
SLOTS = (SEEN, CUSTODY, CONTACT, SUMMARY, CONSENT)

UNFOLD = "more"
SHARED_SENDER = "default"
MOST_LETTERS_OF_ACTION = 64
KNOWN_ACTION = re.compile(r"[a-z]+(:[a-z0-9_-]+)*")

Body = Mapping[str, Any]


class MalformedTurnError(ValueError):
    """The action call cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One call of an action. Either `text` was typed, or a button gave `action`, or neither and only news is wanted.

    `key` tells this message from any other of the sender; `seen` is the last number of the log that Rasa was given.
    """

    sender: str
    text: str = ""
    action: str | None = None
    key: str | None = None
    seen: int | None = None
    consented: bool = False
    contact: str | None = None
    summary: str = ""


def check_call(call: object) -> None:
    """Raises MalformedTurnError when this is not an action call of a Rasa server."""
    if not isinstance(call, dict):
        raise MalformedTurnError("the body must be a JSON object")
    if not isinstance(call.get("next_action"), str) or not call["next_action"]:
        raise MalformedTurnError("next_action must name an action")
    tracker = call.get("tracker")
    if not isinstance(tracker, dict):
        raise MalformedTurnError("tracker must be an object")
    sender = tracker.get("sender_id")
    if not isinstance(sender, str) or not sender.strip():
        raise MalformedTurnError("tracker.sender_id must be a text")
    if sender == SHARED_SENDER:
        raise MalformedTurnError(
            "tracker.sender_id is 'default', which Rasa gives to all who have none; give each asker a random sender"
        )
    if not isinstance(call.get("version"), str | None):
        raise MalformedTurnError("version must be a text")
    _check_tracker(tracker)


def _check_tracker(tracker: Body) -> None:
    try:
        tracker["sender_id"].encode()
    except UnicodeEncodeError:
        raise MalformedTurnError("tracker.sender_id holds half a character (a lone surrogate)") from None
    if not isinstance(tracker.get("latest_message", {}), dict):
        raise MalformedTurnError("tracker.latest_message must be an object")
    if not isinstance(tracker.get("slots"), dict | None):
        raise MalformedTurnError("tracker.slots must be an object")
    events = tracker.get("events")
    if not isinstance(events, list | None) or not all(isinstance(event, dict) for event in events or ()):
        raise MalformedTurnError("tracker.events must be a list of objects")


def read_turn(sender: str, slots: Body | None, message: Body | None, events: Sequence[Body] | None) -> Turn:
    """The turn in a tracker. Raises MalformedTurnError when its text cannot be stored."""
    slots, message = slots or {}, message or {}
    text = _plain(message.get("text"))
    intent = message.get("intent")
    name = intent.get("name") if isinstance(intent, dict) else None
    entities = _entities(message.get("entities"))
    contact = _slug(entities.get(CONTACT)) or _slug(slots.get(CONTACT))
    action = None
    if text.startswith(f"/{PRESS}") and name == PRESS:
        action = _slug(entities.get(BUTTON)) or "unknown"
    elif text.startswith(f"/{CONSENT}") and name == CONSENT:
        action = f"consent:{contact}" if contact else "people"
    pressed = action is not None or text.startswith(f"/{NEWS}")
    return Turn(
        sender=sender,
        text="" if pressed else text,
        action=action,
        key=_key(message, events or ()),
        seen=_number(slots.get(SEEN)),
        consented=slots.get(CONSENT) is True,
        contact=contact,
        summary=_plain(slots.get(SUMMARY)),
    )


def _key(message: Body, events: Sequence[Body]) -> str | None:
    """The id of the latest message, else the moment Rasa recorded it."""
    heard = next((event for event in reversed(events) if event.get("event") == "user"), {})
    for value in (message.get("message_id"), heard.get("message_id"), heard.get("timestamp")):
        if value:
            return str(value)
    return None


def _number(value: object) -> int | None:
    """A whole number; some tracker stores give it back as a float."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _entities(found: object) -> dict[str, object]:
    known = [entity for entity in found if isinstance(entity, dict)] if isinstance(found, list) else []
    return {str(entity.get("entity")): entity.get("value") for entity in known}


def _slug(value: object) -> str | None:
    fits = isinstance(value, str) and len(value) <= MOST_LETTERS_OF_ACTION and KNOWN_ACTION.fullmatch(value)
    return str(value) if fits else None


def _plain(value: object) -> str:
    """As on the web: control characters are taken out, and what cannot be stored as UTF-8 is refused."""
    text = value if isinstance(value, str) else ""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise MalformedTurnError("the text holds half a character (a lone surrogate)") from None
    return "".join(letter for letter in text if letter not in CONTROL).strip()


def payload(action: str) -> str:
    """What Rasa sends back when this button is pressed."""
    verb, _, contact = action.partition(":")
    if verb == "consent":
        return f"/{CONSENT}{json.dumps({CONTACT: contact})}"
    return f"/{PRESS}{json.dumps({BUTTON: action})}"


def label(action: str, bodies: Sequence[Body]) -> str | None:
    """What the asker read on the button with this action, when it was last shown."""
    for body in reversed(bodies):
        for button in _buttons(body):
            if button["action"] == action:
                return str(button["label"])
    return None


def utterance(shown: Body, say: Say) -> dict[str, Any]:
    """A line of the log as Rasa gives it to a client: text, buttons, and everything else as custom JSON.

    `shown` is the line as the widget gets it (number, speaker, name, at, body).
    """
    body: Body = shown["body"]
    text = text_of(body, say)
    if shown["speaker"] == "contact":
        text = f"{shown['name']}: {text}"
    buttons = [{"title": button["label"], "payload": payload(button["action"])} for button in _buttons(body)]
    if more := body.get("more"):
        buttons.insert(0, {"title": more["label"], "payload": payload(f"{UNFOLD}:{shown['number']}")})
    return {"text": text, "buttons": buttons, "json_message": {"aanloop": dict(shown)}}


def text_of(body: Body, say: Say) -> str:
    """The whole reply for a client that shows text only, answers word for word, with source and date."""
    parts = [body.get("quote"), body.get("text")]
    parts += [f"{fold['label']}:\n{fold['text']}" for fold in (body.get("summary"), body.get("copy")) if fold]
    parts += [part["text"] for part in body.get("parts", ()) if part["on"]]
    parts += [_person(person) for person in body.get("people", ())]
    if sources := body.get("sources"):
        parts.append(say("answer.sources", sources="; ".join(_source(source) for source in sources)))
    if phones := body.get("phones"):
        parts.append("\n".join(_phone(phone) for phone in phones))
    parts.append(body.get("question"))
    return "\n\n".join(part for part in parts if part)


def _buttons(body: Body) -> list[Body]:
    cards = (*body.get("people", ()), *body.get("parts", ()))
    return [*(card["button"] for card in cards), *body.get("buttons", ())]


def _source(source: Body) -> str:
    return f"{source['text']} ({source['url']})" if source.get("url") else str(source["text"])


def _phone(phone: Body) -> str:
    return ", ".join(phone[part] for part in ("name", "number", "hours", "note", "url") if phone.get(part))


def _person(person: Body) -> str:
    first = f"{person['name']} ({person['kind']}), {person['role']}"
    rest = [person.get(part) for part in ("introduction", "why", "here", "promise")]
    return "\n".join([first, *(str(line) for line in rest if line)])
