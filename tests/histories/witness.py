"""What must hold, worked out from what the asker was shown and nothing else: who has the conversation, and who may
read what of it. Neither tables nor code of the product are asked, except for the words in which things are said.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from handoff.log import Line

MARK = re.compile(r"merk[a-z]+x")
ENDINGS = ("declined", "returned", "closed", "left_by_asker")
AFTER_CLOSING = frozenset({"erase", "helped", "keep"})
"""Buttons of a closed conversation that leave it closed."""


def marks(text: str) -> frozenset[str]:
    return frozenset(MARK.findall(text))


@dataclass
class Seat:
    """A time in which one contact could read: the summary, and the lines `first`..`last`."""

    contact: str
    summary: str
    first: int
    last: int | None = None
    guest: bool = False
    withdrawn: bool = False

    def texts(self, lines: Sequence[Line]) -> frozenset[str]:
        """The marks this contact may read; nothing of what was taken back."""
        if self.withdrawn:
            return frozenset()
        heard = [str(line.body.get("text", "")) for line in lines if self.first <= line.number <= (self.last or 10**9)]
        return marks("\n".join([self.summary, *heard]))


@dataclass
class Moment:
    """How things stand at a line: who had the conversation when it was said, and what the asker did last."""

    line: Line
    custody: str
    pressed: str
    answers: bool
    """Nobody but the assistant has spoken since the asker."""


@dataclass
class Witness:
    """Reads a log from the beginning. `custody` is assistant, waiting, contact or closed."""

    say: Callable[..., str]
    names: Mapping[str, str]
    sent_with: Callable[[Line], str | None]
    custody: str = "assistant"
    holders: set[str] = field(default_factory=set)
    owner: str | None = None
    backup: str | None = None
    seats: list[Seat] = field(default_factory=list)
    ever: set[str] = field(default_factory=set)
    moments: list[Moment] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    late: int = 0
    owed: bool = False
    previews: dict[str, tuple[str, str | None]] = field(default_factory=dict)

    def read(self, lines: Sequence[Line]) -> "Witness":
        pressed, last, answers = "", None, False
        for line in lines:
            if line.speaker == "asker":
                pressed, last = str(line.body.get("action", "")), line
            answers = line.speaker == "asker" or (answers and line.speaker == "assistant")
            self.moments.append(Moment(line, self.custody, pressed, answers))
            self._take(line, pressed, last)
        return self

    def running_seat(self, contact: str) -> Seat | None:
        """Where this contact sits now: as who has or may take up the conversation, else as a guest."""
        here = [seat for seat in self.seats if seat.contact == contact and seat.last is None]
        return min(here, key=lambda seat: seat.guest, default=None)

    def ended_seats(self, contact: str) -> list[Seat]:
        return [seat for seat in self.seats if seat.contact == contact and seat.last is not None]

    def _take(self, line: Line, pressed: str, asked: Line | None) -> None:
        kind, text = str(line.body.get("kind", "text")), str(line.body.get("text", ""))
        if line.speaker == "asker":
            self._heard(line, pressed)
        elif line.speaker == "contact":
            self._answered(line)
        elif kind in {"preview", "passing"}:
            self._previewed(line.body)
        elif kind == "waiting":
            self._sent(line, pressed, asked)
        elif kind == "late":
            self._late(line, text)
        elif kind in {"event", "closing"}:
            self._event(line, text)

    def _heard(self, line: Line, pressed: str) -> None:
        if self.custody == "contact" and not pressed:
            self.owed = True
        if self.custody == "closed" and pressed.partition(":")[0] not in AFTER_CLOSING:
            self.custody = "assistant"

    def _answered(self, line: Line) -> None:
        present = {seat.contact for seat in self.seats if seat.last is None}
        if self.custody != "contact" or line.contact not in present:
            self.faults.append(f"{line.contact} spoke in line {line.number} without having a part in it")
        self.owed = False

    def _previewed(self, body: Mapping[str, Any]) -> None:
        slug = next(b["action"].partition(":")[2] for b in body["buttons"] if b["action"].startswith("consent:"))
        backup = next((s for s in self.names if self._says("preview.backup", body["text"], slug, backup=s)), None)
        parts = [part["text"] for part in body.get("parts", ()) if part["on"]]
        shown = "\n".join(part for part in (body["summary"].get("text", ""), *parts) if part)
        self.previews[slug] = (shown.strip(), backup)

    def _says(self, name: str, text: str, slug: str, **more: str) -> bool:
        values = {key: self.names[value] for key, value in more.items()}
        return self.say(name, name=self.names[slug], **values) in text

    def _sent(self, line: Line, pressed: str, asked: Line | None) -> None:
        verb, _, slug = pressed.partition(":")
        summary = line.body["copy"]["text"]
        if verb != "consent" or asked is None or slug not in self.previews:
            self.faults.append(f"line {line.number} sends a summary to {slug} without consent to a preview")
            return
        own = self.sent_with(asked)
        agreed = self.previews[slug][0] if own is None else own.strip()
        if summary != agreed:
            self.faults.append(f"line {line.number} sends {summary!r} where the asker agreed to {agreed!r}")
        self._end(line.number - 1)
        self.custody, self.owner, self.holders, self.owed = "waiting", slug, {slug}, True
        self.backup = self.previews[slug][1]
        self._let_in(Seat(slug, summary, line.number))

    def _late(self, line: Line, text: str) -> None:
        self.late += 1
        heir = next((s for s in self.names if self._hands_over(text, s)), None)
        if heir is None:
            self._end(line.number)
            return
        if heir != self.backup:
            self.faults.append(f"line {line.number} hands over to {heir}, whom no preview had named")
        own = next(seat for seat in self.seats if seat.last is None and not seat.guest)
        self.custody, self.holders, self.owed = "waiting", {str(self.owner), heir}, True
        self._let_in(Seat(heir, own.summary, own.first))

    def _hands_over(self, text: str, slug: str) -> bool:
        said = self.say("custody.late_backup", backup=self.names[slug], moment="\0")
        return said.partition("\0")[0] in text

    def _event(self, line: Line, text: str) -> None:
        name = {slug: name for slug, name in self.names.items() if name in text}
        for slug in name:
            if text == self.say("custody.accepted", name=self.names[slug]):
                return self._accepted(line, slug)
            if text in {self.say(f"waiting.{how}", name=self.names[slug]) for how in ("withdrawn", "withdrawn_read")}:
                return self._end(line.number - 1, withdrawn=True)
            if text == self.say("invitation.guest_left", name=self.names[slug]):
                return self._guest_left(line, slug)
            if text == self.say("invitation.guest_in", name=self.names[slug]):
                return self._guest_in(line, slug)
            for how in ENDINGS:
                if text == self.say(f"custody.{how}", name=self.names[slug]):
                    return self._end(line.number, closed=how == "closed")
        return None

    def _accepted(self, line: Line, slug: str) -> None:
        if slug not in self.holders or self.custody != "waiting":
            self.faults.append(f"{slug} took it up in line {line.number}, and it was not theirs")
        for seat in [s for s in self.seats if s.last is None and not s.guest and s.contact != slug]:
            self.seats.remove(seat)
        for seat in self.seats:
            if seat.guest and seat.contact == slug and seat.last is None:
                seat.last = line.number
        if slug != self.owner:
            self.owner, self.backup = slug, self.owner
        self.custody, self.holders = "contact", {slug}

    def _guest_in(self, line: Line, slug: str) -> None:
        own = next(seat for seat in self.seats if seat.last is None and not seat.guest)
        if slug == self.owner:
            self.faults.append(f"{slug} came in as a guest of themselves in line {line.number}")
        self._let_in(Seat(slug, own.summary, line.number, guest=True))

    def _let_in(self, seat: Seat) -> None:
        self.seats.append(seat)
        self.ever.add(seat.contact)

    def _guest_left(self, line: Line, slug: str) -> None:
        seat = next((s for s in self.seats if s.guest and s.contact == slug and s.last is None), None)
        if seat is None:
            self.faults.append(f"{slug} left in line {line.number} without having been a guest")
            return
        seat.last = line.number

    def _end(self, number: int, *, withdrawn: bool = False, closed: bool = False) -> None:
        here = [seat for seat in self.seats if seat.last is None]
        for seat in here:
            seat.last, seat.withdrawn = number, withdrawn
            if not seat.guest and seat.contact != self.owner:
                self.seats.remove(seat)
        self.custody, self.holders, self.owner, self.owed = "closed" if closed else "assistant", set(), None, False
