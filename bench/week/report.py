"""docs/week.md: the assumptions first, then what came of them."""

from collections.abc import Sequence

from bench.week.assumed import words
from bench.week.assumptions import Assumptions
from bench.week.figures import Figures, quantile, share, total
from bench.week.records import (
    ANEW,
    BACKUP,
    BROKEN,
    COUNTED,
    KEPT_AFTER,
    LATE,
    NAMED,
    NOT_CHOSEN,
    NOTHING_OWED,
    TAKEN_BACK,
)

FIRST = {
    "answered": "answered at once",
    "asked back": "needed a question back first",
    "people": "people offered at once",
    "crisis card": "a crisis card, for a sign of danger",
    "not understood": "not understood",
}
OUTCOMES = {
    NAMED: "kept by the named contact",
    BACKUP: "after escalation, by the backup",
    LATE: "after escalation, by the named contact, late",
    ANEW: "after escalation, by a person chosen anew",
    BROKEN: "honestly broken, and no human answer after it",
    NOT_CHOSEN: "declined or away, and nobody chosen anew",
}
REASONS = {
    "asked": "asked for a person",
    "unhelpful": "said that an answer does not help",
    "unsure": "not understood twice",
    "repeated": "the same question again",
    "personal": "an answer that depends on the person",
    "despair": "heavy feelings without a question",
    "expired": "an answer too old to give",
}
LEAST_SHOWN = 0.005
KINDS = {"expert_by_experience": "volunteer", "institution": "staff"}
INTRO = """# A simulated week

Written by `make bench` (or `python -m bench.week`). The real assistant, services and watchdog on a real SQLite
database, the real pack and language layer, and a clock that jumps; only the people are made up. The week is Monday
30 November to Sunday 6 December 2026; it runs on until the last question is settled.

**It is a simulation.** It shows what the machinery does with people who behave like this, not how people behave. All of
it can be argued with: the numbers stand in `bench/week/assumptions.py`, and a run with others takes a few minutes.

## What is assumed
"""


OWED = """### Promises

An answer is owed from consent on, and again whenever the asker's line in a talk is unanswered; each time there is a
promise. When it passes, the next person's promise is about the same answer, so they count as one. Left out:
{taken_back} taken back before an answer, and {nothing} where the asker had only said thanks and the contact closed.
"""
SILENCE = """Silence is looked for in the log itself: all time in which an answer was owed must lie within promises,
and every promise must end, in the minute in which it was due at the latest, with a line of a human or one that says
what happened and what now. The numbers of every log have no gaps. A run with one fault writes no page.
"""
LIMITS = """## What it led to, and what it does not show

Two things in the product came out of the first runs, and both are in the figures above. A backup with a day off was not
named, although they would be back long before the promise passed; now they are. And somebody ill who said nothing was
proposed to new askers again and again; now who let a promise pass comes last until they answer somebody, or for three
days. They matter to the few askers concerned; the shares above move less by them than by chance.

Seen, and left as it is:

- With twice as many askers it is not the promises that give way but the room: the limits are reached, and people are
  given phone numbers instead of a person. Much of that room is held by talks that are over and not closed, because a
  contact waits a day for somebody who does not come back. Counting only talks in which something was said lately, or
  asking the contact to close, would make room without asking more of anybody.
- A backup who takes over may come above their own limit.
- "Thank you" opens a promise like any other line, so a contact who does not close is late for a thank-you.
- A day off is announced by going away at once; it cannot be entered ahead.
- Who is ill without a word breaks the promises that people had already been given. No rule can know that.

Not simulated: guests and passing on, giving back, contacts who call or meet, wrong or unkind answers, askers who lose
their tab, two servers, or a server that stops. Whether an answer helped anybody is not in here at all.
"""
CHANCE = """## Chance

The same week drawn {n} times (seeds {seeds}; the page is about the first), with other askers, gaps and moods:
"""


def page(variants: Sequence[Figures], seeds: Sequence[Figures], assumed: Assumptions) -> str:
    """`variants` begin with the week itself; `seeds` are the same week drawn several times."""
    ours = variants[0]
    parts = [
        INTRO,
        words(assumed),
        "",
        f"## What came of it: {ours.conversations} conversations",
        "",
        "![Who gave the answers owed, waiting time, and open conversations per contact](week.png)",
        "",
        *_questions(ours),
        *_promises(ours),
        *_loads(ours),
        *_variants(variants),
        *_spread(seeds),
        LIMITS,
    ]
    return "\n".join(parts).rstrip() + "\n"


def _questions(f: Figures) -> list[str]:
    asked = f.conversations
    rows = [(FIRST[name], _of(f.first.get(name, 0), f.asked)) for name in FIRST]
    rows.insert(1, ("… with the right entry", _of(f.right, f.asked)))
    rows.insert(3, ("… and then had their answer", _of(f.after_question, f.asked)))
    rows.append(("no question: pressed the button for a person", str(f.first.get("a person at once", 0))))
    whys = [(f"because: {REASONS[name]} (`{name}`)", str(f.reasons[name])) for name in REASONS if f.reasons.get(name)]
    return [
        *_table(f"first questions: {f.asked}", "count", rows),
        *_table(
            "people",
            "count",
            [
                ("conversations in which people were offered", _of(f.offered, asked)),
                *whys,
                ("conversations that sent a question to a person", _of(f.reached, asked)),
                ("questions sent, with those sent to somebody else later", str(f.sent)),
                ("taken back by the asker", _of(f.taken_back, f.sent)),
                ("declined by the contact", _of(f.declined, f.sent)),
                ("conversations in which nobody could take it: phone numbers only", str(f.nobody)),
            ],
        ),
    ]


def _promises(f: Figures) -> list[str]:
    whole, opening = f.counted, total(f.opening, COUNTED)
    left_out = OWED.format(taken_back=f.owed[TAKEN_BACK], nothing=f.owed[NOTHING_OWED])
    head = [left_out, "| answers owed | all | the first of each question |", "| --- | ---: | ---: |"]
    rows = [f"| {OUTCOMES[name]} | {_of(f.owed[name], whole)} | {_of(f.opening[name], opening)} |" for name in OUTCOMES]
    return [
        *head,
        *rows,
        f"| **in silence** | **{len(f.faults)}** | **{len(f.faults)}** |",
        "",
        SILENCE,
        *_table(
            "reminders, halfway",
            "count",
            [
                ("sent", str(f.reminded)),
                ("the promise was then kept", _of(f.reminded_kept, f.reminded)),
                ("of which in a look that the reminder brought about", _of(f.by_reminder, f.reminded)),
            ],
        ),
        "| waiting, consent to first human line | median | 9 in 10 within |",
        "| --- | ---: | ---: |",
        f"| in office hours of the person chosen | {_time(f.wait_office, 0.5)} | {_time(f.wait_office, 0.9)} |",
        f"| by the clock | {_time(f.wait_wall, 0.5)} | {_time(f.wait_wall, 0.9)} |",
        "",
        f"Of {len(f.wait_wall) + f.never} who sent a question and left it there, {f.never} never heard from a person.",
        "",
    ]


def _loads(f: Figures) -> list[str]:
    rows = [
        f"| {x.name} | {KINDS[x.kind]} | {x.limit} | {x.most} | {x.mean:.1f} | {x.chosen} | {x.answers} |"
        for x in sorted(f.loads, key=lambda x: -x.mean)
    ]
    return [
        "### Load",
        "",
        "Open conversations; the mean is over the contact's own office hours of the week.",
        "",
        "| contact | | limit | most | mean | chosen | answers written |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
        *rows,
        "",
    ]


def _variants(variants: Sequence[Figures]) -> list[str]:
    head = [f.name for f in variants]
    rows = {
        "answered at once": [_percent(f.first.get("answered", 0), f.asked) for f in variants],
        "questions sent to a person": [str(f.sent) for f in variants],
        "answers owed": [str(f.counted) for f in variants],
        "kept by the named contact": [f"**{f.named_share:.0%}**" for f in variants],
        "the same, first answers only": [f"{f.named_share_opening:.0%}" for f in variants],
        "kept after escalation": [_percent(total(f.owed, KEPT_AFTER), f.counted) for f in variants],
        "honestly not answered": [_percent(f.owed[BROKEN] + f.owed[NOT_CHOSEN], f.counted) for f in variants],
        "in silence": [str(len(f.faults)) for f in variants],
        "waiting by the clock, median": [_time(f.wait_wall, 0.5) for f in variants],
        "waiting by the clock, 9 in 10 within": [_time(f.wait_wall, 0.9) for f in variants],
        "nobody could take it": [str(f.nobody) for f in variants],
        "contacts over their limit": [str(sum(x.most > x.limit for x in f.loads)) for f in variants],
    }
    return [
        "## With other people, or more of them",
        "",
        "The same seed, so the same askers as far as that goes.",
        "",
        f"| | {' | '.join(head)} |",
        f"| --- |{' ---: |' * len(head)}",
        *(f"| {name} | {' | '.join(values)} |" for name, values in rows.items()),
        "",
    ]


def _spread(seeds: Sequence[Figures]) -> list[str]:
    def said(values: Sequence[float]) -> str:
        return ", ".join(f"{value:.0%}" for value in values)

    after = [share(total(f.owed, KEPT_AFTER), f.counted) for f in seeds]
    pooled = share(sum(f.owed[NAMED] for f in seeds), sum(f.counted for f in seeds))
    return [
        CHANCE.format(n=len(seeds), seeds=", ".join(str(f.seed) for f in seeds)),
        f"- kept by the named contact: {said([f.named_share for f in seeds])}; together {pooled:.1%}",
        f"- the same, first answers only: {said([f.named_share_opening for f in seeds])}",
        f"- kept after escalation: {said(after)}",
        f"- in silence: {sum(len(f.faults) for f in seeds)}",
        "",
    ]


def _table(head: str, unit: str, rows: Sequence[tuple[str, str]]) -> list[str]:
    return [f"| {head} | {unit} |", "| --- | ---: |", *(f"| {name} | {value} |" for name, value in rows), ""]


def _of(part: int, whole: int) -> str:
    return f"{part} ({_percent(part, whole)})"


def _percent(part: float, whole: float) -> str:
    if not whole:
        return "–"
    return "< 1%" if 0 < share(part, whole) < LEAST_SHOWN else f"{share(part, whole):.0%}"


def _time(hours: Sequence[float], at: float) -> str:
    value = quantile(hours, at)
    if value != value:  # noqa: PLR0124  not a number: nobody waited
        return "–"
    return f"{value * 60:.0f} min" if value < 2 else f"{value:.1f} h"
