"""Somebody who asks: reads, presses what is there, waits, comes back, thanks, or leaves without a word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any

from bench.week.agenda import Agenda
from bench.week.assumptions import Assumptions
from bench.week.questions import ADDED, TALK, THANKS, Question, Questions
from bot.app import Services
from bot.engine.service import Said
from bot.engine.stuck import Stuck
from handoff.log import Body, Line
from handoff.models import Conversation, Custody, Speaker

MOST_STEPS = 30
"""After so many steps anybody has had enough."""


@dataclass
class Story:
    """What became of one asker, for the figures."""

    straight: bool = False
    first: str = ""
    right: bool = False
    answered: bool = False
    offered: bool = False
    nobody: bool = False
    sent: int = 0
    taken_back: int = 0
    reasons: list[str] = field(default_factory=list)


class Asker:
    def __init__(
        self, number: int, services: Services, agenda: Agenda, questions: Questions, assumed: Assumptions
    ) -> None:
        self.services = services
        self.agenda = agenda
        self.questions = questions
        self.habits = assumed.asker
        self.times = assumed.times
        self.number = number
        self.chance = Random(f"{assumed.seed}/asker/{number}")
        self.access = f"{assumed.seed}/{number}".encode()
        self.telegram = self.chance.random() < self.habits.telegram
        self.rounds = 0
        self.question: Question | None = None
        self.asked_more = False
        self.gone = False
        self.seen = self.steps = self.plan = 0
        self.id = ""
        self.story = Story()

    async def arrive(self) -> None:
        assistant = self.services.assistant
        if self.telegram:
            self.id = (await assistant.open("telegram", self.access, str(self.number))).id
        else:
            self.id = (await assistant.open("web", self.access)).id

    async def woken(self) -> None:
        """Something was said. Come back to it after a while that fits what it is; a later line takes over the plan."""
        _, lines = await self._read(self.seen)
        self.seen += len(lines)
        news = [line for line in lines if line.speaker is not Speaker.asker]
        if self.gone or not news:
            return
        self._note(lines, news)
        delay = self._delay(news, by_me=len(news) < len(lines) or self.steps == 0)
        self.plan += 1
        self._plan(delay, self.plan)

    def _plan(self, delay: timedelta, plan: int) -> None:
        async def act() -> None:
            if plan == self.plan and not self.gone:
                await self._act()

        self.agenda.after(delay, act)

    def _delay(self, news: Sequence[Line], *, by_me: bool) -> timedelta:
        """What they asked for themselves they read at once; what came by itself when they look again."""
        if by_me:
            return self.times.reading.draw(self.chance)
        if news[-1].speaker is Speaker.contact and self.rounds:
            return self.times.back_in_talk.draw(self.chance)
        return (self.times.back_on_telegram if self.telegram else self.times.back_on_web).draw(self.chance)

    async def _act(self) -> None:
        custody, lines = await self._read()
        self.steps += 1
        if custody is Custody.closed or self.steps > MOST_STEPS:
            self.gone = True
            return
        if custody is Custody.contact:
            await self._talk(lines)
        elif custody is not Custody.waiting:
            said = self._choose(lines)
            if said is None:
                self.gone = True
            else:
                await self._say(said)

    async def _say(self, said: Said) -> None:
        await self.services.assistant.hear(self.id, said)

    async def _read(self, after: int = 0) -> tuple[Custody, list[Line]]:
        async with self.services.database.read() as session:
            conversation = await session.get(Conversation, self.id)
            if conversation is None:
                raise LookupError(self.id)
            return conversation.custody, await self.services.log.read(session, conversation, after)

    # With the assistant: what is on the screen decides.

    def _choose(self, lines: Sequence[Line]) -> Said | None:
        if self.question is None:
            return self._first_question()
        last = max((line.number for line in lines if line.speaker is Speaker.asker), default=0)
        news = [line.body for line in lines if line.number > last]
        body = next((b for b in reversed(news) if b.get("buttons")), news[-1] if news else {})
        choices = [b["action"] for b in body.get("buttons", ())]
        if body.get("people"):
            return self._among_people(body, again=any(b.get("kind") == "late" for b in news))
        by_kind = {"answer": self._after_answer, "preview": self._before_sending}
        decide = by_kind.get(str(body.get("kind")), self._by_buttons)
        return decide(body, choices)

    def _by_buttons(self, _body: Body, choices: Sequence[str]) -> Said | None:
        if "people:now" in choices:
            return self._triage(choices)
        if "none" in choices or any(a.startswith("set:") for a in choices):
            return self._asked_back(choices)
        return self._stuck(choices)

    def _first_question(self) -> Said:
        if self.chance.random() < self.habits.straight_to_people:
            self.question = Question("")
            self.story.straight = True
            return Said("Ik wil een mens spreken", "people")
        self.question = self.questions.draw(self.chance, self.habits.out_of_reach)
        return Said(self.question.text)

    def _after_answer(self, body: Body, choices: Sequence[str]) -> Said | None:
        right = self.question is not None and body.get("entry") == self.question.entry
        chosen = self._one_of(self.habits.right_answer if right else self.habits.wrong_answer)
        return self._press(chosen, choices)

    def _asked_back(self, choices: Sequence[str]) -> Said | None:
        """The one question an answer depends on, or "do you mean …": the right one when it is there."""
        mine = f"entry:{self.question.entry}" if self.question else ""
        if "none" in choices:
            likely = mine if mine in choices else "none"
            return self._press(likely if self.chance.random() < self.habits.answers_question else None, choices)
        return self._answer_or_skip(choices, self.habits.answers_question, "skip:", self.habits.skips_question)

    def _triage(self, choices: Sequence[str]) -> Said | None:
        return self._answer_or_skip(choices, self.habits.triage_answers, "people:now", self.habits.triage_to_people)

    def _answer_or_skip(self, choices: Sequence[str], answers: float, skip: str, skips: float) -> Said | None:
        drawn = self.chance.random()
        if drawn < answers:
            return self._press(self.chance.choice([a for a in choices if a.startswith("set:")]), choices)
        if drawn < answers + skips:
            return self._press(next(a for a in choices if a.startswith(skip)), choices)
        return None

    def _among_people(self, body: Body, *, again: bool) -> Said | None:
        people = body["people"]
        actions = [person["button"]["action"] for person in people]
        if again and self.chance.random() > self.habits.chooses_again:
            return None
        chosen = self._one_of(self.habits.cards)
        if chosen == "other kind":
            others = [p["button"]["action"] for p in people if p["kind"] != people[0]["kind"]]
            return self._press((others or actions)[0], actions)
        by_name = {"first": actions[0], "any": self.chance.choice(actions), "later": "later"}
        return self._press(by_name.get(chosen or ""), [*actions, "later"])

    def _before_sending(self, body: Body, choices: Sequence[str]) -> Said | None:
        consent = next(a for a in choices if a.startswith("consent:"))
        alone = next((a for a in choices if a.startswith("alone:")), None)
        if alone and self.chance.random() < self.habits.rather_alone:
            return self._press(alone, choices)
        if self.chance.random() > self.habits.sends:
            return self._press("cancel", choices)
        self.story.sent += 1
        self._while_waiting()
        parts = [part["text"] for part in body.get("parts", ()) if part["on"]]
        text = body["summary"].get("text") or "Ik heb een vraag en wil die liever aan een mens stellen."
        return Said("Stuur", consent, "\n".join([text, *parts]))

    def _stuck(self, choices: Sequence[str]) -> Said | None:
        """No answer: say it otherwise, ask for a person, or leave. After an answer that helped, sometimes one more."""
        if any(a.startswith("erase") for a in choices):
            if self.asked_more or self.chance.random() > self.habits.asks_more:
                return None
            self.asked_more = True
            self.question = self.questions.draw(self.chance, self.habits.out_of_reach)
            return Said(self.question.text)
        drawn = self.chance.random()
        if "people" in choices and drawn < self.habits.presses_people:
            return self._press("people", choices)
        if drawn < self.habits.presses_people + self.habits.rephrases and self.question and self.question.text:
            self.question = self.questions.again(self.chance, self.question)
            return Said(self.question.text)
        return None

    # Waiting, and with a person.

    def _while_waiting(self) -> None:
        """Some add a line while they wait; some take the question back."""
        for share, after, act in (
            (self.habits.adds_line, self.times.adding, self._add_line),
            (self.habits.takes_back, self.times.taking_back, self._take_back),
        ):
            if self.chance.random() < share:
                self.agenda.after(after.draw(self.chance), act)

    async def _add_line(self) -> None:
        if (await self._read())[0] is Custody.waiting:
            await self._say(Said(self.chance.choice(ADDED)))

    async def _take_back(self) -> None:
        if (await self._read())[0] is Custody.waiting:
            self.story.taken_back += 1
            self.gone = True
            await self._say(Said("Haal mijn vraag terug", "withdraw"))

    async def _talk(self, lines: Sequence[Line]) -> None:
        """A talk of one to six answers; after the last one most say thanks, some just stop."""
        said = [line for line in lines if line.speaker in {Speaker.contact, Speaker.asker}]
        if said[-1].speaker is not Speaker.contact:
            return
        if not self.rounds:
            self.rounds = self.chance.choices(range(1, 7), self.habits.rounds)[0]
        answers = sum(line.speaker is Speaker.contact for line in lines)
        if self.chance.random() < self.habits.goes_quiet:
            self.gone = True
        elif answers < self.rounds:
            await self._say(Said(self.chance.choice(TALK)))
        else:
            self.gone = True
            if self.chance.random() < self.habits.thanks:
                await self._say(Said(THANKS))

    def _press(self, action: str | None, choices: Sequence[str]) -> Said | None:
        return Said(f"knop {action}", action) if action in choices else None

    def _one_of(self, chances: Mapping[str, float]) -> str | None:
        """One of these, or None for what is left."""
        drawn = self.chance.random()
        for name, share in chances.items():
            drawn -= share
            if drawn < 0:
                return name
        return None

    # For the figures.

    def _note(self, lines: Sequence[Line], news: Sequence[Line]) -> None:
        bodies: list[dict[str, Any]] = [line.body for line in news]
        typed = any(line.speaker is Speaker.asker and "action" not in line.body for line in lines)
        if typed and not self.story.first:
            self.story.first = kind_of(bodies)
            entries = [b.get("entry") for b in bodies if b.get("kind") == "answer"]
            self.story.right = self.question is not None and self.question.entry in entries
        self.story.answered |= any(b.get("kind") == "answer" for b in bodies)
        self.story.offered |= any(b.get("people") for b in bodies)
        none = self.services.say("people.none")
        self.story.nobody |= any(none in b.get("text", "") for b in bodies)
        self.story.reasons += [why for b in bodies if (why := self._reason(b))]

    def _reason(self, body: Body) -> str | None:
        texts = {why: self.services.say(f"people.because.{why}") for why in Stuck}
        return next((why for why, text in texts.items() if body.get("text", "").startswith(text)), None)


def kind_of(bodies: Sequence[Body]) -> str:
    """What an assistant made of a question, from what it said."""
    kinds = [b.get("kind") for b in bodies]
    choices = [button["action"] for b in bodies for button in b.get("buttons", ())]
    if "answer" in kinds:
        return "answered"
    if "crisis" in kinds:
        return "crisis card"
    if "people:now" in choices or any(b.get("people") for b in bodies):
        return "people"
    if "question" in kinds:
        return "asked back"
    return "not understood"
