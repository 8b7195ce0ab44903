"""`aanloop faq evaluate`: how well the language layer understands, on the pack, on held-out sets, or on any files."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from bot.figures import Figure, Group, as_table, as_text, put_between
from bot.heldout import ANSWERED, Sets, measure_sets, read_sets, share
from bot.labelled import BadFile, read_examples
from bot.language import Material
from bot.settings import Settings
from faq.content import Pack, load_pack
from faq.errors import ContentError
from nlu.evaluation import OUTSIDE, Bar, Proportion, Report, evaluate, report, with_typing_errors
from nlu.ranking import Ranked
from nlu.understanding import Language, understand

HELDOUT = Path("tests/data/heldout")
BLOCK = "figures"
_ANSWERED_AT_ONCE = Bar(answer=0.0, reach=0.5)
_FILE = click.Path(dir_okay=False, path_type=Path)


@dataclass(frozen=True)
class Judged:
    """What became of labelled questions: the figures of the ranking, and how often the topic was right."""

    report: Report
    topic: Proportion


@dataclass(frozen=True)
class Measured:
    """The pack on its check questions, on copies of them with two typing errors each, and the held-out sets."""

    plain: Judged
    noisy: Judged
    sets: tuple[Group, ...] = ()

    @property
    def groups(self) -> tuple[Group, ...]:
        asked = self.plain.report.first.total
        plain = pack_group("check", f"Check questions, {asked}", self.plain, 0.88)
        noisy = pack_group("noisy", "The same with two typing errors each", self.noisy, 0.82)
        return plain, noisy, *self.sets


@click.command("evaluate")
@click.option("--train", type=_FILE, help="Train on this JSONL file (text, intent) instead of the pack.")
@click.option("--test", type=_FILE, help="Measure on this JSONL file; the intent oos means outside.")
@click.option(
    "--sets", type=click.Path(file_okay=False, path_type=Path),
    help=f"Folder with held-out sets; by default {HELDOUT}, where it exists.",
)  # fmt: skip
@click.option("--json", "as_values", is_flag=True, help="Print one JSON object and nothing else.")
@click.option("--page", type=_FILE, help="Also write the figures of the pack into this page, between its marks.")
@click.pass_obj
def evaluate_command(
    read_settings: Callable[[], Settings],
    train: Path | None,
    test: Path | None,
    sets: Path | None,
    as_values: bool,
    page: Path | None,
) -> None:
    """Measure how well questions are understood, on the pack or on two labelled files."""
    if (train is None) != (test is None):
        raise BadFile("give both --train and --test, or neither")
    if train and test:
        measured = evaluate_files(train, test)
        click.echo(json.dumps(measured.as_dict(), ensure_ascii=False) if as_values else _files_text(measured))
        return
    settings = read_settings()
    found = measure(_pack(settings), settings.data_dir / "index", _sets(sets))
    click.echo(json.dumps(as_json(found), ensure_ascii=False) if as_values else _pack_text(found))
    if page:
        write_page(found, page)


def evaluate_files(train: Path, test: Path) -> Report:
    """Train on the one and measure on the other, with the settings of the product. Raises BadFile."""
    known, asked = read_examples(train), read_examples(test)
    if all(example.label == OUTSIDE for example in asked):
        raise BadFile(f'{test}: every line is "{OUTSIDE}", so there is nothing to find')
    try:
        return evaluate(known, asked)
    except ValueError as error:
        raise BadFile(f"{train}: {error}") from None


def _sets(folder: Path | None) -> Sets:
    if folder is None and not HELDOUT.is_dir():
        return {}
    return read_sets(folder or HELDOUT)


def _pack(settings: Settings) -> Pack:
    try:
        return load_pack(settings.pack)
    except ContentError as error:
        raise BadFile(str(error)) from None


def measure(pack: Pack, cache: Path | None, sets: Sets) -> Measured:
    """Measure the pack as the assistant uses it. Raises BadFile when it has no check questions."""
    asked = [(text, entry.slug) for entry in pack.entries.values() for text in entry.check_questions]
    if not asked:
        raise BadFile("the pack has no check questions to measure with")
    language = Material.of(pack).language(cache)
    spoilt = [(with_typing_errors(text, place), slug) for place, (text, slug) in enumerate(asked)]
    groups = measure_sets(sets, language, [text for text, _ in asked])
    return Measured(judge(asked, pack, language), judge(spoilt, pack, language), tuple(groups))


def judge(asked: Sequence[tuple[str, str]], pack: Pack, language: Language) -> Judged:
    """Ask every question of the whole language layer, so that crisis and other intents may get in the way."""
    decisions = [_decision(text, language) for text, _ in asked]
    topics = [pack.entries[slug].topic for _, slug in asked]
    right = share(d.candidates[0].topic == topic for d, topic in zip(decisions, topics, strict=True))
    return Judged(report(decisions, [slug for _, slug in asked], _ANSWERED_AT_ONCE), right)


def _decision(text: str, language: Language) -> Ranked:
    """What was decided, as a ranking: within reach means here that it was answered at once."""
    understood = understand((text,), language)
    return Ranked(understood.candidates, float(understood.kind in ANSWERED))


def pack_group(key: str, title: str, judged: Judged, aim: float) -> Group:
    """The aims beyond accuracy are for questions as they were asked."""
    found = judged.report
    strict = key == "check"
    return Group(
        key,
        title,
        (
            Figure("accuracy", "right entry first", found.first, aim),
            Figure("accuracy_3", "right entry among the first three", found.among_three, 0.96 if strict else None),
            Figure("topic", "right topic first", judged.topic),
            Figure("macro_f1", "macro-F1", found.macro_f1),
            Figure("answered_at_once", "answered at once", found.answered, 0.75 if strict else None),
            Figure(
                "wrong_and_confident",
                "answered at once and wrong",
                found.wrong_and_confident,
                at_most=0.03 if strict else None,
            ),
            Figure("ece", "calibration error", found.calibration_error, at_most=0.05 if strict else None),
        ),
    )


def as_json(measured: Measured) -> dict[str, Any]:
    """Every figure by group, with the curves and confusions of the questions."""
    plain: dict[str, Any] = {group.key: group.as_json() for group in measured.groups}
    for key, judged in (("check", measured.plain), ("noisy", measured.noisy)):
        values = judged.report.as_dict()
        plain[key] |= {name: values[name] for name in ("abstention", "calibration", "confusions")}
    return plain


def write_page(measured: Measured, page: Path) -> None:
    """Put the table into the page. Raises BadFile when the page has no place for it."""
    try:
        put_between(page, BLOCK, as_table(measured.groups))
    except (OSError, ValueError) as error:
        raise BadFile(str(error)) from None


def _pack_text(measured: Measured) -> str:
    found = measured.plain.report
    return "\n".join([as_text(measured.groups), "", *_curve(found), "", *_confusions(found)])


def _files_text(found: Report) -> str:
    figures = [
        Figure("accuracy", "accuracy", found.first),
        Figure("accuracy_3", "right intent among the first three", found.among_three),
        Figure("macro_f1", "macro-F1", found.macro_f1),
        Figure("ece", "calibration error", found.calibration_error),
        Figure("answered_at_once", "answered at once", found.answered),
        Figure("wrong_and_confident", "answered at once and wrong", found.wrong_and_confident),
    ]
    if found.auroc is not None and found.rejected is not None:
        figures += [
            Figure("auroc", "AUROC of being inside", found.auroc),
            Figure("rejected", "outside turned away, keeping 90% of inside", found.rejected),
            Figure("outside", "outside, answered all the same", found.outside_and_confident),
        ]
    group = Group(
        "files", f"{found.first.total} messages inside, {found.outside_and_confident.total} outside", (*figures,)
    )
    return "\n".join([as_text([group]), "", *_curve(found), "", *_confusions(found)])


def _curve(found: Report) -> list[str]:
    lines = [f"  {step.bar:>10.2f} {step.answered:>9.1%} {step.right:>9.1%}" for step in found.curve]
    return ["Abstention curve: from this confidence, share answered, share of those right", *lines]


def _confusions(found: Report) -> list[str]:
    """One line an entry: what its questions were taken for, and how often."""
    lines = [
        f"  {label}: " + ", ".join(f"{taken} ({times})" if times > 1 else taken for taken, times in pairs)
        for label, pairs in found.confusions.items()
    ]
    return ["Confusions: what the questions of an entry were taken for", *lines]
