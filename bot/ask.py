"""`aanloop ask`: what the assistant would say, without a database. Other programs call it."""

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from bot.engine.dialogue import Dialogue
from bot.engine.memory import Memory
from bot.engine.replies import Replies, Reply
from bot.language import understander
from bot.settings import Settings
from faq.content import Pack, load_pack, speaker_of
from nlu.understanding import Understanding

MOST_CANDIDATES = 5
DIGITS = 4


def answer_lines(settings: Settings, lines: Iterable[bytes], out: TextIO) -> None:
    """One JSON object a line in, one a line out, in order; an unreadable line gives {"error": …} in its place."""
    pack = load_pack(settings.pack, settings.language)
    understand = understander(pack, settings.data_dir / "index", settings.pack)
    for line in lines:
        if line.strip():
            out.write(json.dumps(_answer_line(line, understand), ensure_ascii=False) + "\n")
            out.flush()


def _answer_line(line: bytes, understand: Callable[[tuple[str, ...]], Understanding]) -> dict[str, Any]:
    try:
        turns = _turns(json.loads(line.decode()))
    except UnicodeDecodeError:
        return {"error": "the line is not UTF-8"}
    except json.JSONDecodeError as error:
        return {"error": f"the line is not JSON: {error.msg} at character {error.pos}"}
    except ValueError as error:
        return {"error": str(error)}
    return as_json(understand(turns))


def _turns(value: Any) -> tuple[str, ...]:
    """The asker's messages. Raises ValueError saying what is wrong."""
    if not isinstance(value, dict) or ("text" in value) == ("turns" in value):
        raise ValueError('give an object with either "text" or "turns"')
    turns = value["turns"] if "turns" in value else [value["text"]]
    if not isinstance(turns, list) or not turns or not all(isinstance(turn, str) for turn in turns):
        raise ValueError('"text" must be a string and "turns" a list of at least one string')
    for turn in turns:
        try:
            turn.encode()
        except UnicodeEncodeError:
            raise ValueError("a text holds half a character (a lone surrogate)") from None
    return tuple(turns)


def as_json(understood: Understanding) -> dict[str, Any]:
    """As the design's "Command line" says."""
    crisis = understood.crisis
    return {
        "kind": understood.kind,
        "reason": understood.reason,
        "entry": understood.entry,
        "topic": understood.topic,
        "confidence": round(understood.confidence, DIGITS),
        "candidates": [
            [c.entry, c.topic, round(c.confidence, DIGITS)] for c in understood.candidates[:MOST_CANDIDATES]
        ],
        "crisis": {"kind": crisis.kind, "person": crisis.person, "level": crisis.level} if crisis else None,
        "personal_data": [[found.start, found.end, found.kind] for found in understood.personal_data],
        "prefers": understood.prefers,
    }


def answer_text(settings: Settings, question: str) -> str:
    """What an asker would read after this first question."""
    pack = load_pack(settings.pack, settings.language)
    understand = understander(pack, settings.data_dir / "index", settings.pack)
    understood = understand((question,))
    say = speaker_of(pack.texts)
    replies = Replies(pack, say)
    today = datetime.now(ZoneInfo(settings.timezone)).date()
    decision = Dialogue(pack, replies, understand, lambda text: text).hear(Memory(), question, understood, today)
    said = list(decision.replies)
    if understood.crisis:
        said.insert(0, replies.crisis(understood.crisis.kind, understood.crisis.person, contact_sees=False))
    if decision.effect == "people":
        said.append(Reply("text", say("people.here")))
        said.append(Reply("text", "\n".join(_people(pack))))
    return "\n\n".join(_plain(reply) for reply in said)


def _people(pack: Pack) -> list[str]:
    return [f"- {contact.name}, {contact.role}" for contact in list(pack.contacts.values())[:MOST_CANDIDATES]]


def _plain(reply: Reply) -> str:
    lines = [part for part in (reply.quote, reply.text) if part]
    lines += [source.text for source in reply.sources]
    lines += [" ".join(part for part in (phone.name, phone.number, phone.hours) if part) for phone in reply.phones]
    lines += [f"[{button.label}]" for button in reply.buttons]
    return "\n".join(lines)
