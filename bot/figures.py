"""Figures of an evaluation: what each is called, what was aimed at, and how they are shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nlu.evaluation import Proportion

_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure; `key` is its name for programs. A share carries its counts, a score is a bare number."""

    key: str
    name: str
    measured: Proportion | float
    at_least: float | None = None
    at_most: float | None = None

    @property
    def value(self) -> float:
        return self.measured.value if isinstance(self.measured, Proportion) else self.measured

    @property
    def met(self) -> bool:
        """Whether the figure is what was aimed at; true when nothing was."""
        return (self.at_least is None or self.value >= self.at_least) and (
            self.at_most is None or self.value <= self.at_most
        )

    def as_json(self) -> dict[str, Any]:
        plain: dict[str, Any] = {"value": round(self.value, _DIGITS)}
        if isinstance(self.measured, Proportion):
            ends = [round(end, _DIGITS) for end in self.measured.interval]
            plain |= {"interval": ends, "right": self.measured.right, "total": self.measured.total}
        return plain


@dataclass(frozen=True, slots=True)
class Group:
    """Figures measured on one set of messages."""

    key: str
    title: str
    figures: tuple[Figure, ...]

    def __getitem__(self, key: str) -> Figure:
        return next(figure for figure in self.figures if figure.key == key)

    def as_json(self) -> dict[str, Any]:
        return {figure.key: figure.as_json() for figure in self.figures}


def as_text(groups: Iterable[Group]) -> str:
    """The figures for a terminal."""
    lines: list[str] = []
    for group in groups:
        lines += ["", group.title]
        lines += [f"  {name:<58} {value:>7}  {spread:<17} {aim}".rstrip() for name, value, spread, aim in _rows(group)]
    return "\n".join(lines).lstrip("\n")


def as_table(groups: Iterable[Group]) -> str:
    """The figures as a Markdown table."""
    lines = ["| measured | value | 95% interval | aim |", "| --- | ---: | --- | --- |"]
    for group in groups:
        lines.append(f"| **{group.title}** | | | |")
        lines += [f"| {' | '.join(row)} |" for row in _rows(group)]
    return "\n".join(lines)


def _rows(group: Group) -> Sequence[tuple[str, str, str, str]]:
    return [(figure.name, f"{figure.value:.3f}", _interval(figure.measured), _aim(figure)) for figure in group.figures]


def _interval(measured: Proportion | float) -> str:
    if not isinstance(measured, Proportion):
        return ""
    low, high = measured.interval
    return f"{low:.3f} to {high:.3f}"


def _aim(figure: Figure) -> str:
    said = f"≥ {figure.at_least:g}" if figure.at_least is not None else ""
    said = f"≤ {figure.at_most:g}" if figure.at_most is not None else said
    return said if figure.met else f"{said}, not met"


def put_between(page: Path, block: str, content: str) -> None:
    """Replace what stands in `page` between the marks of `block`. Raises ValueError when the marks are not there."""
    begin, end = f"<!-- begin {block}", f"<!-- end {block} -->"
    text = page.read_text(encoding="utf-8")
    head, found_begin, rest = text.partition(begin)
    mark, _, tail = rest.partition("\n")
    _, found_end, tail = tail.partition(end)
    if not found_begin or not found_end:
        raise ValueError(f"{page} has no lines “{begin} … -->” and “{end}”")
    page.write_text(f"{head}{begin}{mark}\n{content}\n{end}{tail}", encoding="utf-8")
