"""Labelled messages that teach signs (of danger, a wish for a person, what is outside): data that editors can extend.

One JSON object a line. `danger.jsonl`: text, and for a message with danger kind, person and level; without a kind it
shows what is no danger. `human.jsonl`: text, and for a request for a person the kind of person preferred.
`outside.jsonl`: text, and the reason why it is no question for this FAQ; without a reason it is one. `asked.jsonl`: a
question and its entry, in the words of an asker who has not read the phrasings; nothing is learnt from these, they
show how often a confidence comes true.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from faq.content import BUILT_IN, Slug
from faq.errors import ContentError, Fault
from nlu.ranking import Example
from nlu.signs import Labelled

ABOUT_ITSELF = "aanloop"


class DangerLine(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    kind: Literal["suicide", "selfharm", "danger_other", "abuse", "psychosis", "acute_other"] | None = None
    person: Literal["self", "other"] = "self"
    level: Literal["acute", "serious"] = "serious"

    def labelled(self) -> Labelled:
        return Labelled(self.text, self.kind, (self.person, self.level)) if self.kind else Labelled(self.text)


class HumanLine(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    prefers: Literal["expert_by_experience", "institution", "any"] | None = None

    def labelled(self) -> Labelled:
        return Labelled(self.text, self.prefers)


class OutsideLine(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    reason: Literal["other_service", "insult", "despair", "smalltalk", "nonsense", "other"] | None = None

    def labelled(self) -> Labelled:
        return Labelled(self.text, self.reason)


class AskedLine(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    entry: Slug


Line = TypeVar("Line", DangerLine, HumanLine, OutsideLine, AskedLine)


def load_danger(overlay: Path | None = None) -> list[Labelled]:
    """Raises ContentError naming file, line and reason."""
    return [line.labelled() for line in _read("danger.jsonl", DangerLine, overlay)]


def load_human(overlay: Path | None = None) -> list[Labelled]:
    """Raises ContentError naming file, line and reason."""
    return [line.labelled() for line in _read("human.jsonl", HumanLine, overlay)]


def load_outside(overlay: Path | None = None) -> list[Labelled]:
    """Raises ContentError naming file, line and reason."""
    return [line.labelled() for line in _read("outside.jsonl", OutsideLine, overlay)]


def load_asked(overlay: Path | None = None) -> list[Example]:
    """Raises ContentError naming file, line and reason."""
    return [Example(line.text, line.entry) for line in _read("asked.jsonl", AskedLine, overlay)]


def _read(name: str, kind: type[Line], overlay: Path | None) -> Iterable[Line]:
    roots = [root / "signs" / name for root in (overlay, BUILT_IN) if root]
    path = next((path for path in roots if path.is_file()), roots[-1])
    faults: list[Fault] = []
    lines = list(_lines(path, kind, faults))
    if faults:
        raise ContentError(faults)
    return lines


def _lines(path: Path, kind: type[Line], faults: list[Fault]) -> Iterator[Line]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        faults.append(Fault(f"signs/{path.name}", "(whole file)", f"cannot be read: {type(error).__name__}"))
        return
    for number, line in enumerate(text.splitlines(), 1):
        try:
            yield kind.model_validate(json.loads(line))
        except (json.JSONDecodeError, ValidationError) as error:
            reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else "is not JSON"
            faults.append(Fault(f"signs/{path.name}", f"line {number}", reason))
