"""Golden transcripts: scripted conversations, played against the real services and written down as people see them.

One file in `tests/golden/` is script and record at once. Lines that begin with `>` are what people do, and headings
with a moment move the clock; everything else is what the product then shows. So whoever writes a script needs to write
only the first two, and `make golden` fills in the rest. The README there explains the words.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from sqlmodel import col, select

from bot.app import Services, keep_promises
from handoff.models import Promise
from nlu.text import sentences
from tests.api.conversation import Asker, Contact, client
from tests.api.telegram_story import Story, running
from tests.conftest import Clock
from tests.fakes.bot_api import BotApi, Seen

FOLDER = Path(__file__).parent.parent / "golden"
MOMENT = re.compile(r"(\d{1,2}) (\w+) (\d{4}), (\d{1,2})\.(\d{2}) uur$")
ACT = re.compile(r"\*\*(?P<who>\w+) (?P<what>[^:*]+):?\*\* ?(?P<words>.*)", re.DOTALL)
Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Act:
    """Something a person does: `what` with `words`."""

    who: str
    what: str
    words: str
    written: str


@dataclass(frozen=True, slots=True)
class Script:
    """What is played: the head of the file, and its moments and acts in order."""

    head: str
    asker: str
    telegram: bool
    steps: tuple[str | Act, ...]


def parse(text: str) -> Script:
    """Read the script in a transcript. Raises ValueError for a line that begins with `>` and says nothing known."""
    head, _, rest = text.partition("\n## ")
    asker = re.search(r"^- Vrager: (\w+)", head, re.MULTILINE)
    if asker is None or not rest:
        raise ValueError("a transcript needs a line '- Vrager: Naam' and a heading with a moment")
    telegram = re.search(r"^- Kanaal: Telegram", head, re.MULTILINE) is not None
    return Script(head.strip(), asker[1], telegram, tuple(_steps(f"## {rest}")))


def _steps(text: str) -> Iterator[str | Act]:
    for block in re.findall(r"^## .*$|(?:^>.*\n?)+", text, re.MULTILINE):
        if block.startswith("## "):
            yield block.removeprefix("## ").strip()
            continue
        words = "\n".join(line.removeprefix(">").strip() for line in block.strip().splitlines())
        found = ACT.fullmatch(words)
        if found is None:
            raise ValueError(f"not an act: {block}")
        yield Act(found["who"], found["what"], found["words"].strip(), block.strip())


class Window(Protocol):
    """The asker's side: what they do, and what is new to them since, written down."""

    async def does(self, act: Act) -> None: ...

    async def news(self) -> list[str]: ...


class WebWindow:
    """The widget: buttons under messages, a form in the preview, and the line that stays in view."""

    def __init__(self, stage: "Stage", asker: Asker) -> None:
        self.stage = stage
        self.asker = asker
        self.waiting = list(asker.said.values())
        self.form: tuple[str, list[dict[str, Any]]] = ("", [])
        self.pinned = ""
        self.erased = False

    async def does(self, act: Act) -> None:
        match act.what:
            case "typt":
                await self._post(act.words)
            case "drukt":
                await self._press(act.words.strip("[]"))
            case "verandert de tekst":
                self.form = (act.words, self.form[1])
            case "laat weg":
                [part] = [part for part in self.form[1] if part["text"] == act.words]
                self.form[1].remove(part)
            case _:
                raise ValueError(f"the asker cannot do this: {act.written}")

    async def _press(self, label: str) -> None:
        for message in reversed(self.asker.said.values()):
            for button in _buttons(message["body"]):
                if button["label"] == label:
                    summary = message["body"].get("summary") and button["style"] != "plain"
                    await self._post(label, button["action"], self._whole() if summary else "")
                    return
        always = {self.stage.say("widget.human"): "people", self.stage.say("widget.erase"): "erase"}
        pinned = self.asker.status.get("button", {})
        always |= {pinned["label"]: pinned["action"]} if pinned else {}
        if label not in always:
            raise ValueError(f"nobody can press [{label}] now")
        await self._post(label, always[label])

    def _whole(self) -> str:
        return "\n".join(part for part in (self.form[0], *(part["text"] for part in self.form[1])) if part)

    async def _post(self, text: str, action: str | None = None, value: str = "") -> None:
        more = {"action": action, "value": value} if action else {}
        response = await self.asker.post(text, **more)
        assert response.status_code == 200, (text, response.text)
        self.erased = response.json()["erased"]
        self.waiting += self.asker.take(response.json())

    async def news(self) -> list[str]:
        if self.erased:
            return [f"*{self.stage.say('widget.erased')}*"]
        self.waiting += await self.asker.look()
        shown: list[str] = []
        for message in self.waiting:
            if message["speaker"] != "asker":
                shown += self.stage.at(datetime.fromisoformat(message["at"]))
                shown += self.stage.written(message["name"], message["body"])
            if message["body"].get("summary"):
                self.form = (
                    message["body"]["summary"]["text"],
                    [p for p in message["body"].get("parts", ()) if p["on"]],
                )
        self.waiting = []
        return [*shown, *self._pinned()]

    def _pinned(self) -> list[str]:
        """What stays in view above the field to type in, when it is another than before."""
        status = self.asker.status
        text = " ".join((status["text"], _labels([status["button"]]))) if "text" in status else ""
        changed, self.pinned = text != self.pinned, text
        return [f"*Blijft in beeld: {text or 'niets'}*"] if changed else []


class TelegramWindow:
    """A chat: messages with a keyboard, as plain text."""

    def __init__(self, stage: "Stage", api: BotApi) -> None:
        self.stage = stage
        self.api = api
        self.story = Story(stage.services, api)
        self.seen = 0

    async def does(self, act: Act) -> None:
        if act.what == "typt":
            await self.api.say(act.words)
        elif act.what == "drukt":
            await self.api.press(act.words.strip("[]"))
        else:
            raise ValueError(f"the asker cannot do this: {act.written}")

    async def news(self) -> list[str]:
        await self.story.settled()
        fresh, self.seen = self.api.messages[self.seen :], len(self.api.messages)
        return [line for message in fresh for line in self._written(message)]

    def _written(self, message: Seen) -> list[str]:
        who, _, text = message.text.partition("\n")
        lines = [line for line in self.stage.short(text).splitlines() if line.strip()]
        buttons = [{"label": label} for label in message.labels]
        return [f"**{who}:** {lines[0]}", *lines[1:], *([_labels(buttons)] if buttons else [])]


@dataclass
class Stage(ABC):
    """Where a script is played: the services, the clock, the asker's window and a browser per contact."""

    services: Services
    clock: Clock
    script: Script
    open_browser: Callable[[], Any]
    window: Window | None = None
    browsers: dict[str, Contact] = field(default_factory=dict)
    read: dict[str, set[str]] = field(default_factory=dict)
    written_at: datetime | None = None
    lines: list[str] = field(default_factory=list)

    @property
    def say(self) -> Callable[..., str]:
        return self.services.say

    async def play(self) -> str:
        """The whole transcript, as it goes now."""
        self.lines = [self.script.head]
        for step in self.script.steps:
            if isinstance(step, str):
                self.lines.append(f"## {step}")
                self.lines += await self._move_clock(step)
            else:
                self.lines.append(step.written)
                self.lines += await self._act(step)
        return "\n\n".join(self.lines) + "\n"

    async def _act(self, act: Act) -> list[str]:
        assert self.window is not None
        if act.who == self.script.asker:
            await self.window.does(act)
            return await self.window.news()
        shown = await self._contact_does(act)
        return [*shown, *await self.window.news()]

    # The clock.

    def _moment(self, heading: str) -> datetime:
        found = MOMENT.search(heading)
        months = [self.say(f"months.{number}") for number in range(1, 13)]
        if found is None or found[2] not in months:
            raise ValueError(f"no moment at the end of the heading: {heading}")
        day, month, year = int(found[1]), months.index(found[2]) + 1, int(found[3])
        return datetime(year, month, day, int(found[4]), int(found[5]), tzinfo=self.services.zone)

    async def _move_clock(self, heading: str) -> list[str]:
        """To the moment of the heading, stopping wherever the watchdog has something to do on the way."""
        until = self._moment(heading)
        if self.window is None:
            self.clock.now = self.written_at = until
            self.window = await self._open_window()
            return await self.window.news()
        shown: list[str] = []
        while (due := await self._next_due(until)) is not None:
            self.clock.now = due
            self.browsers.clear()
            await keep_promises(self.services)
            shown += await self.window.news()
        self.clock.now = self.written_at = until
        self.browsers.clear()
        await keep_promises(self.services)
        return shown + await self.window.news()

    async def _next_due(self, until: datetime) -> datetime | None:
        async with self.services.database.read() as session:
            rows = (await session.exec(select(Promise).where(col(Promise.settled_at).is_(None)))).all()
        moments = [m for row in rows for m in (row.due_at, row.remind_at) if m and self.clock.now < m <= until]
        return min(moments, default=None)

    def at(self, moment: datetime) -> list[str]:
        """When a line was said, where that is not the moment of the heading above it."""
        if moment == self.written_at:
            return []
        self.written_at = moment
        local = moment.astimezone(self.services.zone)
        day = self.say(f"days.{('ma', 'di', 'wo', 'do', 'vr', 'za', 'zo')[local.weekday()]}")
        return [
            f"*{day.capitalize()} {local.day} {self.say(f'months.{local.month}')}, {local.hour}.{local.minute:02} uur*"
        ]

    # What the asker reads.

    @abstractmethod
    async def _open_window(self) -> Window: ...

    def short(self, text: str) -> str:
        """The text with the answers of entries as their first sentence and their slug."""
        for slug, entry in self.services.pack.entries.items():
            variants = entry.variants
            answers = (entry, variants.relatives, *variants.benefit.values(), *variants.region.values())
            for answer in (a for a in answers if a is not None and a.answer in text):
                start, end = sentences(answer.answer)[0]
                text = text.replace(answer.answer, f"{answer.answer[start:end].strip()} … (antwoord: {slug})")
                text = text.replace(answer.more or "\0", "…")
        return text

    def written(self, name: str, body: Body) -> list[str]:
        """One message as a list of paragraphs."""
        text = [line for line in self.short(body["text"]).splitlines() if line.strip()]
        quote = [body["quote"]] if "quote" in body else []
        first, *more = [*quote, *text]
        lines = [f"**{name}:** {first}", *more]
        for fold in (body.get("more"), body.get("copy")):
            if fold:
                lines.append(f"[{fold['label']}]")
                lines += [] if fold is body.get("more") else [f"    {line}" for line in fold["text"].splitlines()]
        lines += [_phone(phone) for phone in body.get("phones", ())]
        if sources := body.get("sources"):
            lines.append(self.say("answer.sources", sources="; ".join(source["text"] for source in sources)))
        lines += [_card(person) for person in body.get("people", ())]
        if summary := body.get("summary"):
            lines += [f"*{summary['label']}:*", *(f"    {line}" for line in summary["text"].splitlines())]
            lines += [f"*{self.say('widget.along')}:*"] if body.get("parts") else []
            lines += [
                f"- [{'x' if part['on'] else ' '}] {line}"
                for part in body.get("parts", ())
                for line in part["text"].splitlines()
            ]
        lines += [body["question"]] if "question" in body else []
        return [*lines, _labels(body["buttons"])] if "buttons" in body else lines

    # What a contact does and reads.

    async def _contact_does(self, act: Act) -> list[str]:
        slug = act.who.lower()
        contact = await self._browser(slug)
        conversation_id = await self._conversation_id()
        steps = {self.say(f"console.{step}"): step for step in ("accept", "decline", "return", "close", "step_out")}
        match act.what:
            case "opent de vragen":
                return _shown(act.who, _Page(await contact.inbox()).rows())
            case "leest":
                return self._new_to(act.who, _Page((await contact.read(conversation_id)).text).thread(self.short))
            case "schrijft":
                response = await contact.answer(conversation_id, act.words)
            case "stuurt het antwoord":
                form = {"slug": act.words, "client_id": f"entry-{act.words}"}
                response = await contact.step(conversation_id, "entry", **form)
            case "vraagt erbij" | "geeft door aan":
                kind = "guest" if act.what == "vraagt erbij" else "pass_on"
                who, _, reason = act.words.partition(". ")
                response = await contact.step(conversation_id, "invite", kind=kind, contact=who.lower(), reason=reason)
            case "is afwezig tot" | "is afwezig":
                response = await contact.http.post("/staff/away", data={"until": act.words})
            case "drukt" if (label := act.words.strip("[]")) in steps:
                response = await contact.step(conversation_id, steps[label].replace("_", "-"))
            case _:
                raise ValueError(f"a contact cannot do this: {act.written}")
        await keep_promises(self.services)
        return [] if response.status_code == 303 else _shown(act.who, _Page(response.text).plain())

    async def _browser(self, slug: str) -> Contact:
        if slug not in self.browsers:
            self.browsers[slug] = await Contact(await self.open_browser(), self.services, slug).sign_in()
        return self.browsers[slug]

    @abstractmethod
    async def _conversation_id(self) -> str: ...

    def _new_to(self, who: str, lines: Sequence[str]) -> list[str]:
        """The page the first time; later only what was not there before."""
        before = self.read.setdefault(who, set())
        fresh = [line for line in lines if line not in before]
        before.update(lines)
        return _shown(who, fresh)


class WebStage(Stage):
    async def _open_window(self) -> Window:
        return WebWindow(self, await Asker(await self.open_browser()).start())

    async def _conversation_id(self) -> str:
        assert isinstance(self.window, WebWindow)
        return self.window.asker.id


@dataclass
class TelegramStage(Stage):
    api: BotApi | None = None

    async def _open_window(self) -> Window:
        assert self.api is not None
        return TelegramWindow(self, self.api)

    async def _conversation_id(self) -> str:
        assert isinstance(self.window, TelegramWindow)
        return (await self.window.story.conversation()).id


@asynccontextmanager
async def staged(services: Services, clock: Clock, script: Script, api: BotApi | None) -> AsyncIterator[Stage]:
    """A stage for this script, with its channel running."""
    async with AsyncExitStack() as stack:

        async def open_browser() -> Any:
            return await stack.enter_async_context(client(services))

        if not script.telegram:
            yield WebStage(services, clock, script, open_browser)
            return
        assert api is not None
        await stack.enter_async_context(running(services))
        yield TelegramStage(services, clock, script, open_browser, api=api)


def _buttons(body: Body) -> list[dict[str, Any]]:
    cards = [*body.get("people", ()), *body.get("parts", ())]
    return [{"style": "plain", **b} for b in (*body.get("buttons", ()), *(card["button"] for card in cards))]


def _labels(buttons: Sequence[dict[str, Any]]) -> str:
    return " ".join(f"[{button['label']}]" for button in buttons)


def _phone(phone: dict[str, str]) -> str:
    reach = phone.get("number") or urlsplit(phone.get("url", "")).hostname or ""
    details = ", ".join(part for part in (phone.get("note"), phone.get("hours")) if part)
    return f"- {phone['name']}" + (f": {reach}" if reach else "") + (f" ({details})" if details else "")


def _card(person: dict[str, Any]) -> str:
    said = (person[name] for name in ("introduction", "why", "here", "promise"))
    return f"- {person['kind']}: **{person['name']}**, {person['role']}. {' '.join(said)} {_labels([person['button']])}"


def _shown(who: str, lines: Sequence[str]) -> list[str]:
    return [f"*{who} ziet:*", *(f"- {line}" for line in lines)] if lines else [f"*{who} ziet niets nieuws.*"]


class _Page(HTMLParser):
    """A page of the console as pieces of text, each with the class of its element, in the order of reading."""

    PIECES = ("p", "h1", "h2", "span", "button", "summary", "li")
    HIDDEN = ("script", "style", "select", "head", "header", "nav", "svg", "footer")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.pieces: list[tuple[str, str, str]] = []
        self._open: list[tuple[str, str]] = []
        self._hidden = 0
        self._folded = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.HIDDEN:
            self._hidden += 1
        if tag == "details":
            self._folded += 1
        if tag in self.PIECES:
            self._open.append((tag, dict(attrs).get("class") or ""))
            self.pieces.append((tag, self._open[-1][1], ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in self.HIDDEN:
            self._hidden -= 1
        if tag == "details":
            self._folded -= 1
        if tag in self.PIECES:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._hidden or not self._open or (self._folded and self._open[-1][0] != "summary"):
            return
        tag, name, text = self.pieces[-1]
        if data.strip():
            self.pieces[-1] = (tag, name, f"{text} {data.strip()}".strip())

    def _said(self) -> Iterator[tuple[str, str, str]]:
        return (piece for piece in self.pieces if piece[2] or piece[0] == "li")

    def rows(self) -> list[str]:
        """The lists of the inbox: a line per conversation, under the name of its list."""
        rows: list[str] = []
        title = ""
        for tag, name, text in self._said():
            if tag == "h2":
                title = text
            elif tag == "li" and name.startswith("row"):
                rows.append(f"{title}:")
            elif tag == "span" and rows and name != "count":
                rows[-1] += f" {text} |"
        return [row.removesuffix(" |") for row in rows]

    def thread(self, short: Callable[[str], str]) -> list[str]:
        """The conversation page: the summary, each message with who speaks, and the buttons."""
        lines: list[str] = []
        buttons: list[str] = []
        who = ""
        for tag, name, text in self._said():
            if tag in {"button", "summary"}:
                buttons.append(f"[{text}]")
            elif name == "speaker":
                who = text
            elif name in {"text", "help"} or name.startswith("meta") or tag == "h1":
                said = " / ".join(line.strip() for line in short(text).splitlines() if line.strip())
                lines.append(f"{who}: {said}" if who and name == "text" else said)
        return [*lines, " ".join(buttons)] if buttons else lines

    def plain(self) -> list[str]:
        return [text for _, _, text in self._said() if text]
