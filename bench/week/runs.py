"""The week and its variants, each in a process of its own; the page and the plot made of them."""

import asyncio
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from zoneinfo import ZoneInfo

from bench.week import plot, report
from bench.week.assumptions import DAYS, Assumptions, Local, gone
from bench.week.figures import Figures, figures
from bench.week.simulation import scratch, simulate
from bot.app import directory_of
from faq.content import load_pack

DOCS = Path(__file__).parent.parent.parent / "docs"
SEEDS = 4
CONVERSATIONS = 500
ZONE = ZoneInfo("Europe/Amsterdam")
Shifts = dict[str, Sequence[tuple[datetime, datetime]]]


def run(docs: Path, conversations: int = CONVERSATIONS, seeds: int = SEEDS) -> str:
    """Simulate everything, draw the plot and write the page into `docs`, and return the page."""
    variants = variants_of(conversations)
    others = {f"seed {n + 2}": Assumptions(conversations, seed=n + 2) for n in range(seeds)}
    weeks = {**variants, **others}
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        found = list(pool.map(week, weeks.values(), weeks))
    return write(docs, found[: len(variants)], found[len(variants) :])


def write(docs: Path, variants: Sequence[Figures], others: Sequence[Figures]) -> str:
    """Write the page and the plot, and return the page. Raises SystemExit when anybody waited in silence."""
    for each in (*variants, *others):
        if each.faults:
            raise SystemExit("\n".join([f"{each.name}: somebody waited in silence", *each.faults]))
    docs.mkdir(exist_ok=True)
    plot.week(variants, shifts(), absences(), docs / "week.png")
    page = report.page(variants, [variants[0], *others], Assumptions())
    (docs / "week.md").write_text(page, encoding="utf-8")
    return page


def variants_of(conversations: int) -> dict[str, Assumptions]:
    """The week, and the same one with other people or more of them; all with the same seed."""
    return {
        "the week": Assumptions(conversations),
        "contacts look half as often": Assumptions(conversations, looking=2),
        "no notice reaches a contact": Assumptions(conversations, notices=False),
        "both, and three times as many shifts missed": Assumptions(conversations, looking=2, notices=False, missing=3),
        f"{2 * conversations:,} conversations": Assumptions(2 * conversations),
    }


def week(assumed: Assumptions, name: str) -> Figures:
    return asyncio.run(_week(assumed, name))


async def _week(assumed: Assumptions, name: str) -> Figures:
    with scratch() as folder:
        found = await simulate(assumed, Path(folder))
        try:
            return await figures(found, name)
        finally:
            await found.services.database.close()


def absences() -> Shifts:
    """When somebody is ill or has a day off, said or not."""
    return {slug: [(each.since, each.until)] for slug, each in gone(Local(ZONE)).items()}


def shifts() -> Shifts:
    """The office hours of everybody, from the first Monday on."""
    directory = directory_of(load_pack(), ZONE, examples=True)
    start = Local(ZONE)(0, 0)
    end = start + timedelta(days=DAYS + 1)
    return {
        contact.slug: [(opens, closes) for opens, closes in directory.openings(contact, start) if opens < end]
        for contact in directory.contacts.values()
    }
