"""The plot of docs/week.md: what became of the answers owed, how long people waited, and who had how much to do."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from matplotlib import dates
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator

from bench.plots import OURS, PLAIN
from bench.week.figures import Figures, Load, share, total
from bench.week.records import BROKEN, COUNTED, KEPT_AFTER, NAMED, NOT_CHOSEN

AFTER, NONE, SHADE, RULE = "#7fa8a3", "#b5533c", "#f1eee6", "#c9c4b5"
AIM = 0.85
DAYS_SHOWN = 8
ROOM = 0.8
"""How much of a row a contact fills at their limit."""

TICKS = {0.25: "15 min", 1: "1 hour", 4: "4 hours", 24: "1 day", 72: "3 days"}
Shifts = Mapping[str, Sequence[tuple[datetime, datetime]]]


def week(found: Sequence[Figures], shifts: Shifts, absences: Shifts, file: Path) -> None:
    """`found` begins with the week that the page is about; `shifts` are the office hours of its contacts."""
    figure = plt.figure(figsize=(10, 9))
    grid = figure.add_gridspec(2, 2, height_ratios=(1, 2.1), width_ratios=(1.25, 1), hspace=0.32, wspace=0.16)
    _outcomes(figure.add_subplot(grid[0, 0]), found)
    _waiting(figure.add_subplot(grid[0, 1]), found[0])
    _loads(figure.add_subplot(grid[1, :]), found[0], shifts, absences)
    figure.savefig(file, dpi=110, bbox_inches="tight")
    plt.close(figure)


def _outcomes(axis: Axes, found: Sequence[Figures]) -> None:
    parts = (
        (OURS, "by the person named", (NAMED,), "white"),
        (AFTER, "after escalation", KEPT_AFTER, "black"),
        (NONE, "not answered, and said so", (BROKEN, NOT_CHOSEN), "white"),
    )
    for row, each in enumerate(found):
        left = 0.0
        whole = total(each.owed, COUNTED)
        for colour, label, names, ink in parts:
            width = share(total(each.owed, names), whole)
            axis.barh(row, width, 0.62, left=left, color=colour, label=label if row == 0 else None)
            if width > 0.035:
                axis.text(left + width / 2, row, f"{width:.0%}", ha="center", va="center", color=ink, fontsize=8)
            left += width
    axis.axvline(AIM, color="black", linewidth=0.8, linestyle=":")
    axis.text(AIM, -0.62, "aim", ha="center", va="bottom", fontsize=8)
    axis.set_yticks(range(len(found)), [f"{each.name}\n({total(each.owed, COUNTED)} owed)" for each in found])
    axis.tick_params(axis="y", labelsize=8)
    axis.set(xlim=(0, 1), title="Answers owed: who gave them")
    axis.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axis.invert_yaxis()
    axis.legend(frameon=False, fontsize=8, loc="upper center", bbox_to_anchor=(0.4, -0.1), ncols=3, columnspacing=1)
    _plain(axis)


def _waiting(axis: Axes, found: Figures) -> None:
    """Of all who sent a question: the share that had heard from a person by then; some never do."""
    everybody = len(found.wait_wall) + found.never
    series = ((found.wait_office, OURS, "in the person's office hours"), (found.wait_wall, PLAIN, "by the clock"))
    for hours, colour, label in series:
        ordered = sorted(max(value, 1 / 60) for value in hours)
        heard = [(n + 1) / everybody for n in range(len(ordered))]
        axis.step([*ordered, 200], [*heard, heard[-1] if heard else 0], where="post", color=colour, label=label)
    axis.set_xscale("log")
    axis.set_xticks(list(TICKS), list(TICKS.values()))
    axis.minorticks_off()
    axis.set(xlim=(1 / 12, 110), ylim=(0, 1), title="From consent to the first human line")
    axis.yaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axis.legend(frameon=False, fontsize=8, loc="upper center", bbox_to_anchor=(0.5, -0.1), ncols=2, columnspacing=1)
    _plain(axis)


def _loads(axis: Axes, found: Figures, shifts: Shifts, absences: Shifts) -> None:
    loads = sorted(found.loads, key=lambda load: -load.mean)
    until = found.start + timedelta(days=DAYS_SHOWN)
    for row, load in enumerate(loads):
        base = len(loads) - 1 - row
        for opens, closes in shifts[load.contact]:
            axis.fill_between([opens, closes], base, base + ROOM, color=SHADE, linewidth=0)
        for since, back in absences.get(load.contact, ()):
            axis.fill_between(
                [since, back], base, base + ROOM, facecolor="none", edgecolor=RULE, hatch="////", linewidth=0
            )
        axis.hlines(base + ROOM, found.start, until, color=RULE, linewidth=0.6)
        _row(axis, load, base, until)
    names = [f"{load.name}, at most {load.limit}" for load in reversed(loads)]
    axis.set_yticks([n + ROOM / 2 for n in range(len(loads))], names)
    axis.tick_params(axis="y", length=0, labelsize=8)
    axis.set(xlim=(found.start, until), ylim=(-0.1, len(loads)))
    axis.set_title(
        "Open conversations per contact. A full band is their limit; tinted: office hours; hatched: ill or off"
    )
    zone = found.start.tzinfo
    axis.xaxis.set_major_locator(dates.DayLocator(tz=zone))
    axis.xaxis.set_major_formatter(lambda _value, _place: "")
    noons = [found.start + timedelta(days=day, hours=12) for day in range(DAYS_SHOWN)]
    axis.xaxis.set_minor_locator(FixedLocator([float(dates.date2num(noon)) for noon in noons]))
    axis.xaxis.set_minor_formatter(dates.DateFormatter("%a %-d", tz=zone))
    axis.tick_params(axis="x", which="minor", length=0)
    _plain(axis)


def _row(axis: Axes, load: Load, base: int, until: datetime) -> None:
    moments = [moment for moment, _ in load.steps] + [until]
    tops = [base + ROOM * count / load.limit for _, count in load.steps]
    if not tops:
        return
    axis.fill_between(moments, base, [*tops, tops[-1]], step="post", color=OURS, linewidth=0)


def _plain(axis: Axes) -> None:
    axis.spines[["top", "right"]].set_visible(False)
    axis.set_title(axis.get_title(), loc="left", fontsize=10)
    axis.set_title("")
    axis.tick_params(axis="x", which="both", labelsize=8)
    axis.tick_params(axis="y", labelsize=8)
