"""Commands for editors: check the pack, measure how it is understood, and write the coverage page."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bot.evaluate import evaluate_command
from bot.settings import Settings
from faq.accuracy import Rank, learning_curve
from faq.check import check
from faq.content import Entry, Pack, load_pack
from faq.coverage import coverage
from faq.errors import ContentError
from faq.index import build
from faq.language import load_rules
from faq.report import Report, as_json, as_text, report_of_faults
from faq.signs import load_asked
from nlu.lexicon import Lexicon
from nlu.ranking import Example

ReadSettings = Callable[[], Settings]


def register(group: click.Group, read_settings: ReadSettings = Settings) -> None:
    """Add the editors' commands to `aanloop faq`; `read_settings` is called when one runs."""
    group.context_settings["obj"] = read_settings
    group.add_command(check_command)
    group.add_command(coverage_command)
    group.add_command(evaluate_command)


@click.command("check")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Check as of this day (YYYY-MM-DD) instead of today.")
@click.option("--json", "as_values", is_flag=True, help="Print the same report as JSON.")
@click.option("--fast", is_flag=True, help="Leave out the check questions, which need the trained index.")
@click.option("--curve", is_flag=True, help="Also train with 5, 10, 15 and 25 phrasings an entry; takes a minute.")
@click.pass_obj
def check_command(
    read_settings: ReadSettings, today: datetime | None, as_values: bool, fast: bool, curve: bool
) -> None:
    """Check the pack: language, sources, dates, phrasings and check questions. Errors end with exit code 1."""
    settings = read_settings()
    day = today.date() if today else _today(settings)
    report = _report(settings, day, fast=fast, curve=curve)
    click.echo(json.dumps(as_json(report), ensure_ascii=False, indent=2) if as_values else as_text(report))
    if report.errors:
        raise click.exceptions.Exit(1)


@click.command("coverage")
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), default=Path("docs/coverage.md"), show_default=True,
    help="File to write.",
)  # fmt: skip
@click.pass_obj
def coverage_command(read_settings: ReadSettings, output: Path) -> None:
    """Write the coverage page: topics, relatives, regions, oldest sources, and what to look at next."""
    try:
        pack = load_pack(read_settings().pack)
    except ContentError as error:
        raise click.ClickException(str(error)) from None
    output.write_text(coverage(pack), encoding="utf-8")
    click.echo(f"Wrote {output}.")


def _today(settings: Settings) -> date:
    return datetime.now(UTC).astimezone(ZoneInfo(settings.timezone)).date()


def _report(settings: Settings, day: date, *, fast: bool, curve: bool) -> Report:
    try:
        pack = load_pack(settings.pack)
        rules = load_rules(settings.pack)
        asked = load_asked(settings.pack)
    except ContentError as error:
        return report_of_faults(error)
    rank = None if fast else _trained(pack, pack.entries.values(), settings.data_dir / "index", asked)
    report = check(pack, rules, day, rank)
    if not curve:
        return report
    return replace(report, curve=tuple(learning_curve(pack, lambda entries: _trained(pack, entries))))


def _trained(pack: Pack, entries: Iterable[Entry], cache: Path | None = None, asked: Sequence[Example] = ()) -> Rank:
    """The ranking as the assistant uses it, as a plain function; without `cache` it is trained afresh."""
    ranking = build(entries, Lexicon.from_mapping(pack.lexicon), cache, asked)

    def rank(questions: Sequence[str]) -> list[list[str]]:
        return [[found.entry for found in ranked.candidates] for ranked in ranking.rank_all(questions)]

    return rank
