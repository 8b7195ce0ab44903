"""The assumptions in words, filled in from the values they run by, so that the page cannot say anything else."""

import textwrap
from collections.abc import Iterator

from bench.week.assumptions import HOURS, Assumptions, Habits, Span

WORDS = """### Askers

- They come by the hour of the day, every day alike: {evening} between 18.00 and 24.00, {night} between 0.00 and 6.00.
  People ask when they lie awake. {telegram:.0%} use Telegram, the others the web. They all come back to the same
  conversation, however late.
- {a.straight_to_people:.0%} press the button for a person at once. The others type a check question (a held-out way
  to ask that nothing was trained on), drawn evenly over the entries; {a.out_of_reach:.0%} type something out of reach
  or ask for a person in words, from the held-out sets.
- After the right answer {right[helpful:yes]:.0%} press that it helps and {right[helpful:no]:.0%} that it does not;
  after a wrong one {wrong[helpful:yes]:.0%} and {wrong[helpful:no]:.0%}. The rest leave without a word: who has read
  enough presses no button.
- A question that the assistant asks back is answered by {a.answers_question:.0%}; {a.skips_question:.0%} pass over
  it. Not understood: {a.presses_people:.0%} ask for a person, {a.rephrases:.0%} say it again in other words. After an
  answer that helped, {a.asks_more:.0%} ask one thing more.
- Each question before the people is answered by {a.triage_answers:.0%}; {a.triage_to_people:.0%} press “show me the
  people now”.
- Of those offered people {cards[first]:.0%} choose the first card, {cards[other kind]:.0%} the first one of the other
  kind, {cards[any]:.0%} any card, {cards[later]:.0%} “Nu niet”; the others leave. {a.sends:.0%} then send the
  summary; {a.rather_alone:.0%} first press that nobody else may take over.
- While they wait {a.adds_line:.0%} add a line, and {a.takes_back:.0%} want to take the question back (half of them
  after more than {taking_back}, so often an answer is there first). After a broken promise {a.chooses_again:.0%} look
  among the people who are then offered; the others call, or give up.
- A talk takes 1 to 6 answers ({rounds}). After each, {a.goes_quiet:.0%} never come back; {a.thanks:.0%} say thanks at
  the end. In a talk half react within {in_talk} and one in ten only after {in_talk_long}; to a change that comes by
  itself, half within {on_telegram} on Telegram and {on_web} on the web.

### Contacts

- The 12 example contacts, with the hours, limits and promises of `faq/content/directory.yaml`. They look at the
  console in their office hours only, at gaps that are mostly short and now and then very long.
- Volunteers: {volunteer}. They do this beside the rest of their day, and a shift of six hours is not six hours at a
  screen.
- Staff: {staff}. They are at work, with appointments and other programs in between.
- A notice goes to their phone for a new question, a line in a talk, and the reminder halfway. Within a shift it makes
  them look with the chances above, half of the time within {notice} and one in ten after {notice_long}. Outside
  office hours a notice does nothing.
- They take what waits from the top of the inbox; {assumed.declines:.0%} of new questions they decline. Writing takes
  {writing} at the median and one in ten {writing_long}, one answer at a time. For half an hour after an answer they
  stay near with chance {assumed.stays:.0%} (the next look after {staying}). They close after thanks, or when nothing
  has come for a day.
- Bram (staff) is ill from Tuesday 8.50 to Thursday 9.00 and says so in the console, without a date. Fatima
  (volunteer) is ill from Tuesday to Thursday and says nothing. Ruben (staff) has Wednesday off and says so on Tuesday
  at 16.50, with the date.
"""

HABITS = """the first look half of the time within {first} of opening (one in ten after {first_long}), then half of the
  gaps under {gap} and one in ten over {gap_long}; {h.missed:.0%} of the shifts missed without a word; a notice makes
  {h.notice:.0%} look, a reminder {h.reminder:.0%}"""


def words(assumed: Assumptions) -> str:
    asker, times = assumed.asker, assumed.times
    notice = assumed.volunteer.notice_delay
    filled = WORDS.format(
        a=asker,
        assumed=assumed,
        evening=_hours(18, 24),
        night=_hours(0, 6),
        telegram=asker.telegram,
        right=asker.right_answer,
        wrong=asker.wrong_answer,
        cards=asker.cards,
        rounds=", ".join(f"{weight / sum(asker.rounds):.0%}" for weight in asker.rounds),
        taking_back=span(times.taking_back),
        in_talk=span(times.back_in_talk),
        in_talk_long=span(times.back_in_talk, long=True),
        on_telegram=span(times.back_on_telegram),
        on_web=span(times.back_on_web),
        volunteer=_habits(assumed.volunteer),
        staff=_habits(assumed.staff),
        notice=span(notice),
        notice_long=span(notice, long=True),
        writing=span(times.writing),
        writing_long=span(times.writing, long=True),
        staying=span(times.staying),
    )
    return "\n".join(_wrapped(filled))


def _wrapped(text: str) -> Iterator[str]:
    """Yield the lines, each bullet filled anew: the numbers are shorter than their places."""
    for bullet in text.replace("\n  ", " ").splitlines():
        yield textwrap.fill(bullet, 118, subsequent_indent="  ", break_on_hyphens=False)


def _habits(habits: Habits) -> str:
    return HABITS.format(
        h=habits,
        first=span(habits.first),
        first_long=span(habits.first, long=True),
        gap=span(habits.gap),
        gap_long=span(habits.gap, long=True),
    )


def _hours(start: int, end: int) -> str:
    return f"{sum(HOURS[start:end]) / sum(HOURS):.0%}"


def span(of: Span, *, long: bool = False) -> str:
    minutes = of.long if long else of.median
    if minutes <= 90:
        return f"{minutes:.0f} minutes"
    return f"{minutes / 60:.1f} hours".replace(".0 hours", " hours")
