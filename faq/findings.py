"""What a check found, said so that an editor knows what to do."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend (`error`) or to look at (`warning`). `rule` is a short stable name for programs."""

    level: Level
    file: str
    field: str
    rule: str
    message: str


def error(file: str, field: str, rule: str, message: str) -> Finding:
    return Finding("error", file, field, rule, message)


def warning(file: str, field: str, rule: str, message: str) -> Finding:
    return Finding("warning", file, field, rule, message)
