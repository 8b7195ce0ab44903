"""How well messages are understood, and how that grows: figures and plots for docs/understanding.md."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bench import growth, plots
from bot.evaluate import HELDOUT, Measured, evaluate_files, measure, write_page
from bot.figures import put_between
from bot.heldout import read_sets
from faq.accuracy import Accuracy, Rank, learning_curve
from faq.content import Entry, Pack, load_pack
from faq.index import build
from nlu.evaluation import Report, with_typing_errors
from nlu.lexicon import Lexicon
from tests.conftest import INDEX

ROOT = Path(__file__).parent.parent
PHRASINGS = (5, 10, 20)
BLOCK = "bench"


def run(docs: Path, public: Path | None, sizes: Sequence[int]) -> str:
    """Measure everything, draw the plots into `docs`, fill docs/understanding.md, and return the tables."""
    pack = load_pack()
    measured = measure(pack, INDEX, read_sets(ROOT / HELDOUT))
    plots.calibration(measured.plain.report, measured.noisy.report, docs / "understanding-calibration.png")
    plots.abstention(measured.plain.report, measured.noisy.report, docs / "understanding-abstention.png")
    parts = [curve_table(curves(pack, measured))]
    grown = growth.measure(sizes)
    plots.growth([each for each in grown if isinstance(each, growth.Grown)], docs / "understanding-growth.png")
    parts.append(growth_table(grown))
    if public:
        parts.append(public_table(public))
    text = "\n\n".join(parts)
    page = docs / "understanding.md"
    write_page(measured, page)
    put_between(page, BLOCK, text)
    return text


Curve = list[tuple[str, Accuracy, Accuracy]]


def curves(pack: Pack, measured: Measured) -> Curve:
    """Accuracy with few phrasings an entry, on the check questions and with typing errors; then with all of them."""
    spoilt = _with_typing_errors(pack)
    # Both packs have the same phrasings, so that each size is trained once.
    trained: dict[tuple[str, ...], Rank] = {}

    def train(entries: Sequence[Entry]) -> Rank:
        key = tuple(text for entry in entries for text in entry.phrasings)
        if key not in trained:
            trained[key] = _ranked(pack, entries)
        return trained[key]

    plain, noisy = (learning_curve(each, train, PHRASINGS) for each in (pack, spoilt))
    rows = [(str(size), one, other) for (size, one), (_, other) in zip(plain, noisy, strict=True)]
    return [*rows, ("all", _accuracy(measured.plain.report), _accuracy(measured.noisy.report))]


def _accuracy(found: Report) -> Accuracy:
    return Accuracy(found.first.total, found.first.value, found.among_three.value)


def _with_typing_errors(pack: Pack) -> Pack:
    place = iter(range(10**6))
    entries = {
        slug: entry.model_copy(
            update={"check_questions": tuple(with_typing_errors(text, next(place)) for text in entry.check_questions)}
        )
        for slug, entry in pack.entries.items()
    }
    return replace(pack, entries=entries)


def _ranked(pack: Pack, entries: Sequence[Entry]) -> Rank:
    ranking = build(entries, Lexicon.from_mapping(pack.lexicon))
    return lambda texts: [[found.entry for found in ranked.candidates] for ranked in ranking.rank_all(texts)]


def curve_table(rows: Curve) -> str:
    lines = [
        "Learning curve: phrasings an entry, and the share of check questions that find their entry.",
        "",
        "| phrasings an entry | first | first three | two typing errors: first | first three |",
        "| ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {size} | {plain.first:.3f} | {plain.three:.3f} | {noisy.first:.3f} | {noisy.three:.3f} |"
        for size, plain, noisy in rows
    ]
    return "\n".join(lines)


_GROWN = (
    "entries", "phrasings", "training", "memory to train", "load the cache", "memory to serve", "p50", "p99",
    "right, real entries", "right, made-up entries",
)  # fmt: skip


def growth_table(rows: Sequence[growth.Grown | str]) -> str:
    lines = [
        "Growth: the pack, and with made-up entries beside it (`bench/growth.py` says how they are made).",
        "",
        f"| {' | '.join(_GROWN)} |",
        f"| {' | '.join('---:' for _ in _GROWN)} |",
    ]
    for g in rows:
        if isinstance(g, growth.Grown):
            sizes = f"{g.entries} | {g.phrasings} | {g.train_s:.0f} s | {g.train_mb:.0f} MB | {g.load_s:.2f} s"
            times = f"{g.serve_mb:.0f} MB | {g.p50:.1f} ms | {g.p99:.1f} ms"
            lines.append(f"| {sizes} | {times} | {g.accuracy:.3f} | {g.accuracy_new:.3f} |")
    return "\n".join([*lines, *(f"\n{said}." for said in rows if isinstance(said, str))])


def public_table(folder: Path) -> str:
    """Measure every set in `folder` that has a train.jsonl and a test.jsonl."""
    lines = [
        "Public sets, with the settings of the product:",
        "",
        "| set | accuracy | macro-F1 | AUROC | outside turned away, keeping 90% | calibration error |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for train in sorted(folder.glob("*/train.jsonl")):
        found = evaluate_files(train, train.with_name("test.jsonl"))
        low, high = found.first.interval
        outside = "" if found.auroc is None else f"{found.auroc:.3f}"
        turned = "" if found.rejected is None else f"{found.rejected.value:.3f}"
        lines.append(
            f"| {train.parent.name} | {found.first.value:.3f} ({low:.3f} to {high:.3f}) | {found.macro_f1:.3f} "
            f"| {outside} | {turned} | {found.calibration_error:.3f} |"
        )
    return "\n".join(lines)
