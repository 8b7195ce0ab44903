"""The outcome of a check, as text for an editor and as plain values for programs."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from faq.accuracy import Accuracy
from faq.errors import ContentError
from faq.findings import Finding, error


@dataclass(frozen=True)
class Report:
    """What was found, what there is, and how well the check questions do (when the ranking was asked)."""

    findings: tuple[Finding, ...]
    counts: dict[str, int] = field(default_factory=dict)
    accuracy: Accuracy | None = None
    curve: tuple[tuple[int, Accuracy], ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        return tuple(found for found in self.findings if found.level == "error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        return tuple(found for found in self.findings if found.level == "warning")


def report_of_faults(fault: ContentError) -> Report:
    """What load_pack refused, in the shape of a report."""
    return Report(tuple(error(f.file, f.field, "cannot-be-read", f.reason) for f in fault.faults))


_COUNTED = {
    "entries": "entries",
    "topics": "topics covered",
    "phrasings": "phrasings",
    "check_questions": "check questions",
    "with_variant_for_relatives": "entries with an answer for relatives",
    "stories": "stories",
    "crisis_cards": "crisis cards",
    "contacts": "contacts",
    "organisations": "organisations",
    "organisations_not_verified": "organisations not verified by hand",
}


def as_text(report: Report) -> str:
    """The report for an editor: grouped by file, then the counts."""
    return "\n".join([*_grouped(report.findings), *_figures(report), _verdict(report)])


def as_json(report: Report) -> dict[str, Any]:
    """The same content for programs."""
    return {
        "errors": [_plain(found) for found in report.errors],
        "warnings": [_plain(found) for found in report.warnings],
        "counts": report.counts,
        "accuracy": _accuracy(report.accuracy) if report.accuracy else None,
        "curve": [{"phrasings": size, **_accuracy(accuracy)} for size, accuracy in report.curve],
    }


def _grouped(findings: Iterable[Finding]) -> Iterator[str]:
    file = ""
    for found in findings:
        if found.file != file:
            file = found.file
            yield f"\n{file}"
        yield f"  {found.level:<7}  {found.field}: {found.message}"


def _figures(report: Report) -> Iterator[str]:
    yield ""
    for name, said in _COUNTED.items():
        if name in report.counts:
            yield f"{report.counts[name]:>6}  {said}"
    if report.accuracy:
        a = report.accuracy
        yield f"\nCheck questions answered by their own entry: {a.first:.1%}; among the first three: {a.three:.1%}."
    if report.curve:
        yield "\nLearning curve, phrasings an entry: first place, first three"
        yield from (f"{size:>6}  {a.first:.1%}  {a.three:.1%}" for size, a in report.curve)
    if kinds := Counter(found.rule for found in report.warnings):
        yield "\nWarnings: " + ", ".join(f"{count} {rule}" for rule, count in kinds.most_common())


def _verdict(report: Report) -> str:
    errors = len(report.errors)
    advice = "Mend the errors before this pack is used." if errors else "Nothing must be mended."
    return f"\nErrors: {errors}. Warnings: {len(report.warnings)}. {advice}"


def _plain(found: Finding) -> dict[str, str]:
    return {"file": found.file, "field": found.field, "rule": found.rule, "message": found.message}


def _accuracy(accuracy: Accuracy) -> dict[str, float]:
    return {"questions": accuracy.questions, "first": round(accuracy.first, 4), "three": round(accuracy.three, 4)}
