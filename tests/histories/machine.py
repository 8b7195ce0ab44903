"""Random histories: askers, contacts of the directory, the clock, the watchdog, restarts and lost wake-ups.

Each history is one run of `Histories`; every rule is a step, and everything is checked after every step.
"""

import asyncio
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from handoff.models import Custody
from tests.api.conversation import whole
from tests.histories import checks
from tests.histories.world import PEOPLE, Thread, World, telling_entries

KEEP_DAYS = 30
WORDS = ("gewoon", "gewoon", "GEVAAR", "VRAAG0", "VRAAG1", "VRAAG2", "MENS", "BIJNA", "DANK")
INVENTED = (
    *(f"entry:{number}" for number in range(3)),
    "people:now", "people", "withdraw", "leave", "erase", "erase:no", "reopen:same", "reopen:new", "stay", "cancel",
    "omit:question", "omit:seen", "helpful:no", "later", "simpler", "restart", "none", "verzonnen", "set:fixed:maybe",
    "invited:yes:0", "contact:niemand", "consent:niemand", *(f"without:{slug}" for slug in PEOPLE),
    *(f"{verb}:{slug}" for slug in PEOPLE for verb in ("contact", "consent", "alone")),
)  # fmt: skip
"""Buttons that are pressed without ever having been shown, or long after."""
MINUTES = (1, 20, 90, 300, 1440, 3 * 1440, 8 * 1440, 31 * 1440, -1, -20)
STEPS = ("accept", "answer", "entry", "guest", "pass_on", "decline", "return", "close", "step-out", "look")
FITTING = {
    "waiting": ("accept", "accept", "accept", "look", "decline", "answer"),
    "contact": ("answer", "guest", "pass_on", "entry", "step-out", "return", "close", "look"),
}
"""What a contact can do where the conversation is; everything else can be tried as well."""

SELDOM = ("again", "other words", "comes back", "erases", "away", "away", "restart", "purge", "lost")

which = st.integers(0, 1)
old = st.integers(0, 200)
anybody = st.sampled_from(PEOPLE)


class Histories(RuleBasedStateMachine):
    """`world` and `runner` are set on a subclass, one for each database."""

    world: World
    runner: asyncio.Runner

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    @initialize(depths=st.tuples(st.integers(0, 8), st.integers(0, 8)), whom=anybody, backup=st.booleans())
    def begin(self, depths: tuple[int, int], whom: str, backup: bool) -> None:
        """Two askers at once, on two channels, each somewhere on the way with the same person.

        1 waiting, 2 with them, 3 answered, 4 and 5 with their backup as a guest, 6 too late, 7 and 8 taken up after
        that by them or by their backup.
        """
        self.threads: list[Thread] = []
        self.run(self._begin(depths, whom, backup))

    async def _begin(self, depths: tuple[int, int], whom: str, backup: bool) -> None:
        await self.world.forget_everything()
        contacts = self.world.services.directory.contacts
        backup_of = contacts[whom].backup if contacts[whom].backup in contacts else whom
        for channel, depth in zip(("web", "telegram"), depths, strict=True):
            thread = await self.world.new_thread(channel)
            self.threads.append(thread)
            await self._look(thread)
            if depth >= 1:
                await self._to_a_person(thread, whom, "", backup)
            if depth >= 2:
                await self._step(whom, thread, "accept")
            if depth in {3, 5}:
                await self._step(whom, thread, "answer")
            if depth >= 4:
                await self._step(whom, thread, "guest", backup_of)
                await self._look(thread)
                await self._decide(thread, "yes")
        if max(depths) >= 6:
            self.world.clock.advance(days=4)
            await self._round(1)
        for thread, depth in zip(self.threads, depths, strict=True):
            if depth in {7, 8}:
                await self._step(whom if depth == 7 else backup_of, thread, "accept")

    async def _look(self, thread: Thread) -> None:
        """What is on the asker's screen now."""
        if not thread.erased:
            thread.seen += await self.world.lines_after(thread, len(thread.seen))

    # The asker

    @rule(who=which, words=st.sampled_from(WORDS))
    def says(self, who: int, words: str) -> None:
        self.run(self.world.send(self.threads[who], f"{words} {self.world.mark()}"))

    @rule(who=which, pick=old, value=st.sampled_from(["shown", "own", "danger", "empty"]), times=st.integers(1, 2))
    def presses_what_was_shown(self, who: int, pick: int, value: str, times: int) -> None:
        """Any button ever shown, the newest likelier; perhaps with a double click."""
        buttons = self.threads[who].buttons()[::-1]
        if buttons:
            position = (pick % len(buttons)) if pick % 3 else pick % min(4, len(buttons))
            self.run(self._press(self.threads[who], buttons[position], value, times))

    @rule(who=which, action=st.sampled_from(INVENTED), value=st.sampled_from(["shown", "own", "danger"]))
    def presses_what_was_not(self, who: int, action: str, value: str) -> None:
        if action.startswith("entry:"):
            action = f"entry:{telling_entries(self.world.pack)[int(action[-1])][0]}"
        self.run(self._press(self.threads[who], action, value, 1))

    async def _press(self, thread: Thread, action: str, value: str, times: int) -> None:
        """As each channel presses: the web sends what stands in the field of a preview, Telegram sends no more."""
        text, sent, client_id = f"knop {self.world.mark()}", None, f"press-{self.world.mark()}"
        verb, _, slug = action.partition(":")
        if thread.channel == "web" and verb in {"consent", "alone"}:
            preview = next(
                (line.body for line in reversed(thread.seen) if f"consent:{slug}" in _consents(line.body)), None
            )
            sent = whole(preview) if preview and value == "shown" else f"{_prefix(value)}{self.world.mark()}"
            sent = "" if value == "empty" else sent
        await asyncio.gather(*(self.world.send(thread, text, action, sent, client_id) for _ in range(times)))

    @rule(who=which, whom=anybody, value=st.sampled_from(["shown", "own", "danger"]), backup=st.booleans())
    def goes_to_a_person(self, who: int, whom: str, value: str, backup: bool) -> None:
        self.run(self._to_a_person(self.threads[who], whom, value, backup))

    async def _to_a_person(self, thread: Thread, whom: str, value: str, backup: bool) -> None:
        await self.world.send(thread, f"VRAAG0 {self.world.mark()}")
        for action in ("people:now", f"contact:{whom}", *(() if backup else (f"alone:{whom}",)), f"consent:{whom}"):
            if thread.channel == "web" and not action.startswith("people"):
                await self._look(thread)
            await self._press(thread, action, value or "shown", 1)

    @rule(
        who=which,
        kind=st.sampled_from(["guest", "pass_on"]),
        other=anybody,
        answer=st.sampled_from(["yes", "yes", "yes", "no"]),
        goes_on=st.booleans(),
    )
    def somebody_else_is_asked_for(self, who: int, kind: str, other: str, answer: str, goes_on: bool) -> None:
        """The contact asks, the asker answers, and may agree to the preview that follows."""
        self.run(self._ask_for(self.threads[who], kind, other, answer, goes_on))

    async def _ask_for(self, thread: Thread, kind: str, other: str, answer: str, goes_on: bool) -> None:
        owner = None if thread.erased else checks.witness_of(self.world, thread).owner
        if owner is not None:
            await self._step(owner, thread, kind, other)
        await self._look(thread)
        await self._decide(thread, answer)
        await self._look(thread)
        last = thread.seen[-1].body if thread.seen else {}
        if goes_on and last.get("kind") == "passing":
            await self._press(thread, next(iter(_consents(last))), "shown", 1)

    async def _decide(self, thread: Thread, answer: str) -> None:
        asked = [a for a in thread.buttons() if a.startswith(f"invited:{answer}")]
        if asked:
            await self._press(thread, asked[-1], "shown", 1)

    @rule(who=which, pick=old, slug=anybody, what=st.sampled_from(SELDOM))
    def now_and_then(self, who: int, pick: int, slug: str, what: str) -> None:
        """What happens less often."""
        match what:
            case "again" | "other words":
                self.sends_again(who, pick, what == "other words")
            case "comes back":
                self.comes_back(who, pick)
            case "erases" if pick % 3 == 0:
                self.run(self._erase(who))
            case "away":
                self.run(self._absence(slug, (None, 0, 1, 4)[pick % 4]))
            case "restart":
                self.run(self.world.restart())
            case "purge":
                self.run(self._purge())
            case _:
                self.world.lost_wake_ups += 1

    def sends_again(self, who: int, pick: int, other: bool) -> None:
        """A client id of before, perhaps with other words."""
        thread = self.threads[who]
        if thread.sent:
            client_id = list(thread.sent)[pick % len(thread.sent)]
            sent = dict(thread.sent[client_id])
            if other:
                sent["text"] = f"anders {self.world.mark()}"
            self.run(self.world.send(thread, **sent, client_id=client_id))

    def comes_back(self, who: int, after: int) -> None:
        thread = self.threads[who]
        if thread.channel == "web":
            self.run(checks.check_resuming(self.world, thread, after % (len(thread.seen) + 2)))

    async def _erase(self, who: int) -> None:
        """Another asker takes the place of who erased; what was erased stays in sight of the checks."""
        thread = self.threads[who]
        await self._press(thread, "erase:yes", "shown", 1)
        await self._replace_erased()

    async def _replace_erased(self) -> None:
        for place, thread in enumerate(self.threads[:2]):
            if thread.erased:
                self.threads.append(thread)
                self.threads[place] = await self.world.new_thread(thread.channel)
                await self._look(self.threads[place])

    # Contacts

    @rule(who=which, pick=st.integers(0, 20), step=old, other=anybody)
    def a_contact_acts(self, who: int, pick: int, step: int, other: str) -> None:
        """Who has something to do with it, with what fits."""
        self.run(self._act(self.threads[who], pick, step, other))

    @rule(who=which, pick=st.integers(0, 20), step=old, other=anybody)
    def a_contact_acts_too(self, who: int, pick: int, step: int, other: str) -> None:
        """The same: much of what happens is between a contact and an asker."""
        self.run(self._act(self.threads[who], pick, step, other))

    async def _act(self, thread: Thread, pick: int, step: int, other: str) -> None:
        witness = checks.witness_of(self.world, thread)
        people = sorted(s.contact for s in witness.seats if s.last is None) or sorted(witness.ever) or PEOPLE
        steps = FITTING.get(witness.custody, STEPS)
        await self._step(people[pick % len(people)], thread, steps[step % len(steps)], other)

    @rule(who=which, slug=anybody, step=st.sampled_from(STEPS), other=anybody)
    def anybody_tries_anything(self, who: int, slug: str, step: str, other: str) -> None:
        self.run(self._step(slug, self.threads[who], step, other))

    async def _step(self, slug: str, thread: Thread, step: str, other: str = "") -> None:
        if step == "look":
            await self.world.page(slug, f"/conversations/{thread.id}")
        elif step == "answer":
            form = {"text": f"antwoord {self.world.mark()}", "client_id": self.world.staff_id()}
            await self.world.step(slug, thread, "answer", **form)
        elif step == "entry":
            entry, _ = telling_entries(self.world.pack)[0]
            await self.world.step(slug, thread, "entry", slug=entry, client_id=self.world.staff_id())
        elif step in {"guest", "pass_on"}:
            await self.world.step(slug, thread, "invite", kind=step, contact=other, reason=f"reden {self.world.mark()}")
        else:
            await self.world.step(slug, thread, step)

    @rule(
        who=which,
        steps=st.lists(st.sampled_from(STEPS), min_size=2, max_size=3),
        whom=st.tuples(anybody, anybody, anybody),
    )
    def several_at_once(self, who: int, steps: list[str], whom: tuple[str, str, str]) -> None:
        """Contacts, the asker and the watchdog, all in the same moment."""
        self.run(self._at_once(self.threads[who], steps, whom))

    async def _at_once(self, thread: Thread, steps: list[str], whom: tuple[str, str, str]) -> None:
        acts = [self._step(slug, thread, step, whom[0]) for slug, step in zip(whom, steps, strict=False)]
        words = self.world.send(thread, f"gewoon {self.world.mark()}")
        await asyncio.gather(*acts, words, self.world.watchdogs(2))

    async def _absence(self, slug: str, days: int | None) -> None:
        """Back (None), away until nobody knows when (0), or until so many days from now."""
        if days is None:
            await self.world.back(slug)
        else:
            await self.world.away_until(slug, days)

    # The world

    @rule(minutes=st.sampled_from(MINUTES), round_after=st.booleans())
    def time_passes(self, minutes: int, round_after: bool) -> None:
        self.world.clock.advance(minutes=minutes)
        if round_after:
            self.run(self._round(1))

    @rule(how_many=st.integers(1, 3))
    def the_watchdog_goes_round(self, how_many: int) -> None:
        self.run(self._round(how_many))

    async def _round(self, how_many: int) -> None:
        await self.world.watchdogs(how_many)
        if how_many > 1:  # of several, each leaves to the others what they are at
            await self.world.watchdogs()
        await checks.check_promises_kept(self.world, self.threads)

    async def _purge(self) -> None:
        before = await self.world.records(self.threads)
        await self.world.purge(KEEP_DAYS)
        for thread, records in zip(self.threads, before, strict=True):
            thread.erased |= self.world.is_old(records.conversation, KEEP_DAYS)
        await self._replace_erased()

    # After every step

    @invariant()
    def all_of_it_holds(self) -> None:
        if getattr(self, "threads", None):
            self.run(self._check())

    async def _check(self, *, everybody: bool = False) -> None:
        await checks.check_all(self.world, self.threads, everybody=everybody)

    def teardown(self) -> None:
        if getattr(self, "threads", None):
            self.run(self._end())

    async def _end(self) -> None:
        """Whatever happened, a round of the watchdog leaves nobody waiting; and no inbox shows what is not theirs."""
        self.world.clock.advance(days=12)
        for last in (False, True):
            await self._round(1)
            await self._check(everybody=last)
            self.world.clock.advance(days=12)
        for thread, records in zip(self.threads, await self.world.records(self.threads), strict=True):
            assert records.conversation.custody is not Custody.waiting, "somebody waits for ever"
            if thread.channel == "web":
                await checks.check_resuming(self.world, thread, len(thread.seen) // 2)
        await checks.check_inboxes(self.world, self.threads)


def _consents(body: dict[str, Any]) -> set[str]:
    """The buttons in a body that send a summary."""
    return {b["action"] for b in body.get("buttons", []) if b.get("action", "").startswith("consent:")}


def _prefix(value: str) -> str:
    return "GEVAAR " if value == "danger" else "eigen tekst "
