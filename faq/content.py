"""The curated pack as values: entries, directory, crisis cards, stories, lexicon and texts, parsed and validated.

YAML files are the truth. A host may lay its own folder over the built-in one; a file there replaces the one with the
same name here.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from faq.errors import ContentError, Fault
from faq.yaml_reading import UniqueKeys, one_line

BUILT_IN = Path(__file__).parent / "content"

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Grade = Literal["A", "B"]
Benefit = Literal["ww", "ziektewet", "wia", "wao", "wajong", "bijstand", "geen"]
Region = Literal["zeeland", "holland-rijnland"]
Category = Literal[
    "geld", "aanvragen", "keuring", "plichten", "werk", "hulpmiddelen", "ziek", "rechten", "naasten", "steun",
    "schulden", "aanloop",
]  # fmt: skip
FactDate = Annotated[str, BeforeValidator(str), StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
HttpsUrl = Annotated[str, StringConstraints(pattern=r"^https://[^\s/]+\.[^\s]+$")]
ABOUT_ITSELF = "aanloop"
DUTCH = "nl"


class Value(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Value):
    """Who says so. `date` is the date of the fact as known (YYYY, YYYY-MM or YYYY-MM-DD), absent when unknown."""

    name: Text
    url: HttpsUrl | None = None
    date: FactDate | None = None
    grade: Grade


class Answer(Value):
    """What is said word for word; `more` unfolds."""

    answer: Text
    more: Text | None = None


class Variants(Value):
    relatives: Answer | None = None
    benefit: dict[Benefit, Answer] = Field(default_factory=dict)
    region: dict[Region, Answer] = Field(default_factory=dict)


class Ask(Value):
    """The one question to ask when the answer depends on it."""

    about: Literal["benefit", "region", "person"]
    question: Text


class Entry(Value):
    slug: Slug
    topic: Slug
    category: Category
    question: Annotated[Text, StringConstraints(pattern=r"\?$")]
    answer: Text
    more: Text | None = None
    variants: Variants = Variants()
    ask: Ask | None = None
    sources: Annotated[tuple[Source, ...], Field(min_length=1, max_length=3)]
    valid_until: date
    owner: Text
    personal: bool = False
    organisations: Annotated[tuple[Slug, ...], Field(max_length=3)] = ()
    related: tuple[Slug, ...] = ()
    stories: tuple[Slug, ...] = ()
    phrasings: Annotated[tuple[Text, ...], Field(min_length=5)]
    check_questions: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _ask_has_variants(self) -> Self:
        if self.ask and not {
            "benefit": self.variants.benefit,
            "region": self.variants.region,
            "person": self.variants.relatives,
        }.get(self.ask.about):
            raise ValueError(f"ask.about is {self.ask.about}, but variants has nothing for it")
        return self

    def answer_for(self, *, benefit: str | None = None, region: str | None = None, relative: bool = False) -> Answer:
        """The variant that fits what is known about the asker, else the general answer."""
        by_benefit = self.variants.benefit.get(benefit) if benefit else None  # type: ignore[call-overload]
        by_region = self.variants.region.get(region) if region else None  # type: ignore[call-overload]
        by_person = self.variants.relatives if relative else None
        found: Answer | None = by_person or by_benefit or by_region
        return found or Answer(answer=self.answer, more=self.more)

    def is_valid_on(self, day: date) -> bool:
        return day <= self.valid_until


class Phone(Value):
    """A number people may be shown: graded A or B only."""

    number: Text
    note: Text | None = None
    grade: Grade


class Organisation(Value):
    """`verified` says whether a person has opened the official page; nobody's memory counts."""

    slug: Slug
    name: Text
    region: Literal["nl", "zeeland", "holland-rijnland"]
    role: Text
    for_whom: Text | None = None
    phone: Phone | None = None
    hours: Text | None = None
    url: HttpsUrl | None = None
    source: Text
    date: FactDate | None = None
    grade: Literal["A", "B", "C"]
    verified: bool = False


Weekday = Literal["ma", "di", "wo", "do", "vr", "za", "zo"]


class OfficeHours(Value):
    """One opening on one weekday, local time."""

    day: Weekday
    start: Annotated[time, BeforeValidator(lambda v: time.fromisoformat(v) if isinstance(v, str) else v)]
    end: Annotated[time, BeforeValidator(lambda v: time.fromisoformat(v) if isinstance(v, str) else v)]

    @model_validator(mode="after")
    def _starts_before_end(self) -> Self:
        if self.start >= self.end:
            raise ValueError("start must come before end")
        return self


class Contact(Value):
    """A named human. `reply_within` is in office hours; `backup` may take over when the asker agreed to it."""

    slug: Slug
    name: Text
    kind: Literal["expert_by_experience", "institution"]
    role: Text
    organisation: Slug
    topics: Annotated[tuple[Slug, ...], Field(min_length=1)]
    regions: tuple[Region, ...] = ()
    languages: tuple[Text, ...] = ("Nederlands",)
    office_hours: Annotated[tuple[OfficeHours, ...], Field(min_length=1)]
    reply_within: Annotated[float, Field(gt=0)]
    max_open: Annotated[int, Field(ge=1)]
    backup: Slug | None = None
    introduction: Text
    example: bool = False


class Directory(Value):
    organisations: tuple[Organisation, ...]
    contacts: tuple[Contact, ...]


class CrisisCard(Value):
    """What is shown on a sign of danger. `organisations` give the numbers, in this order."""

    kind: Literal["suicide", "selfharm", "danger_other", "abuse", "psychosis", "acute_other"]
    person: Literal["self", "other"]
    text: Text
    organisations: Annotated[tuple[Slug, ...], Field(min_length=1)]
    advice: Text | None = None


class CrisisPack(Value):
    review: Text
    cards: tuple[CrisisCard, ...]


class Story(Value):
    slug: Slug
    title: Text
    about: Text
    text: Text
    topics: tuple[Slug, ...]


@dataclass(frozen=True)
class Pack:
    """Everything the assistant may say, and whom it knows."""

    entries: Mapping[str, Entry]
    organisations: Mapping[str, Organisation]
    contacts: Mapping[str, Contact]
    crisis: CrisisPack
    stories: Mapping[str, Story]
    lexicon: Mapping[str, Any]
    texts: Mapping[str, str]
    topics: Mapping[str, str]

    @cached_property
    def public_numbers(self) -> frozenset[str]:
        """Numbers that are nobody's personal data: those of the directory."""
        return frozenset(o.phone.number for o in self.organisations.values() if o.phone)

    def card(self, kind: str, person: str) -> CrisisCard:
        """The card for a finding; the one for oneself stands in when there is none for another person."""
        cards: dict[tuple[str, str], CrisisCard] = {(c.kind, c.person): c for c in self.crisis.cards}
        return cards.get((kind, person)) or cards[kind, "self"]


def load_pack(overlay: Path | None = None, language: str = DUTCH) -> Pack:
    """Read, validate and cross-check the pack. Raises ContentError naming every file, field and reason.

    `language` chooses the file under `texts/`; one in another language must have every text that the Dutch one has.
    """
    reader = _Reader((overlay, BUILT_IN) if overlay else (BUILT_IN,))
    if overlay and not overlay.is_dir():
        raise ContentError([Fault(str(overlay), "AANLOOP_PACK", "is not a folder")])
    entries = {e.slug: e for e in reader.folder("entries", Entry)}
    stories = {s.slug: s for s in reader.folder("stories", Story)}
    directory = reader.file("directory.yaml", Directory)
    crisis = reader.file("crisis.yaml", CrisisPack)
    lexicon = reader.mapping("lexicon.yaml")
    texts = reader.texts(language)
    topics = reader.mapping("topics.yaml")
    if reader.faults or directory is None or crisis is None:
        raise ContentError(reader.faults)
    pack = Pack(
        entries=entries,
        organisations={o.slug: o for o in directory.organisations},
        contacts={c.slug: c for c in directory.contacts},
        crisis=crisis,
        stories=stories,
        lexicon=lexicon,
        texts=texts,
        topics=topics,
    )
    if faults := list(_dangling(pack)):
        raise ContentError(faults)
    return pack


Model = TypeVar("Model", bound=BaseModel)


def load_part(name: str, kind: type[Model], overlay: Path | None = None) -> Model:
    """Read one validated file that is no part of what is said, from the overlay or built in. Raises ContentError."""
    reader = _Reader((overlay, BUILT_IN) if overlay else (BUILT_IN,))
    value = reader.file(name, kind)
    if value is None:
        raise ContentError(reader.faults)
    return value


class _Reader:
    """Reads YAML from the first folder that has the file, and collects faults instead of stopping at the first."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self.folders = folders
        self.faults: list[Fault] = []

    def folder(self, name: str, kind: type[Model]) -> list[Model]:
        files = {path.name: path for root in reversed(self.folders) for path in sorted((root / name).glob("*.yaml"))}
        read = [(path, self._validate(path, kind)) for _, path in sorted(files.items())]
        for path, value in read:
            if value is not None and getattr(value, "slug", path.stem) != path.stem:
                self.faults.append(Fault(_shown(path), "slug", f"must be the name of the file, {path.stem}"))
        return [value for _, value in read if value is not None]

    def file(self, name: str, kind: type[Model]) -> Model | None:
        path = self._find(name)
        return self._validate(path, kind) if path else None

    def mapping(self, name: str) -> dict[str, Any]:
        path = self._find(name)
        value = self._parse(path) if path else {}
        if path and not isinstance(value, dict):
            self.faults.append(Fault(_shown(path), "(whole file)", "must be a mapping of names to values"))
            return {}
        return value or {}

    def texts(self, language: str) -> dict[str, str]:
        """The texts of a language by dotted name; names that the Dutch texts have and it has not are faults."""
        name = f"texts/{language}.yaml"
        found = _flat(self.mapping(name))
        missing = [] if language == DUTCH else sorted(set(_flat(self.mapping(f"texts/{DUTCH}.yaml"))) - set(found))
        self.faults += [Fault(name, text, "is missing; the Dutch texts have it") for text in missing]
        return found

    def _find(self, name: str) -> Path | None:
        for root in self.folders:
            if (root / name).is_file():
                return root / name
        self.faults.append(Fault(name, "(whole file)", "is missing"))
        return None

    def _parse(self, path: Path) -> Any:
        try:
            return yaml.load(path.read_text(encoding="utf-8"), Loader=UniqueKeys)  # noqa: S506  a SafeLoader
        except UnicodeDecodeError as error:
            self.faults.append(Fault(_shown(path), "(whole file)", f"is not UTF-8 at byte {error.start}"))
        except yaml.YAMLError as error:
            self.faults.append(Fault(_shown(path), "(whole file)", f"is not valid YAML: {one_line(error)}"))
        return None

    def _validate(self, path: Path, kind: type[Model]) -> Model | None:
        before = len(self.faults)
        value = self._parse(path)
        if len(self.faults) > before:
            return None
        try:
            return kind.model_validate(value)
        except ValidationError as error:
            self.faults += [Fault(_shown(path), field, reason) for field, reason in _reasons(error)]
            return None


def _reasons(error: ValidationError) -> Iterator[tuple[str, str]]:
    """Field and reason of each mistake; a list is not also called empty because of a mistake in one of its items."""
    found = error.errors()
    for one in found:
        place = one["loc"]
        if not any(len(other["loc"]) > len(place) and other["loc"][: len(place)] == place for other in found):
            yield ".".join(map(str, place)) or "(whole file)", one["msg"]


def _dangling(pack: Pack) -> Iterator[Fault]:
    """References to things that are not in the pack."""
    for entry in pack.entries.values():
        file = f"entries/{entry.slug}.yaml"
        yield from _missing(file, "related", entry.related, pack.entries)
        yield from _missing(file, "organisations", entry.organisations, pack.organisations)
        yield from _missing(file, "stories", entry.stories, pack.stories)
        yield from _missing(file, "topic", (entry.topic,), pack.topics)
    for contact in pack.contacts.values():
        where = f"contacts.{contact.slug}"
        yield from _missing("directory.yaml", f"{where}.organisation", (contact.organisation,), pack.organisations)
        yield from _missing("directory.yaml", f"{where}.topics", contact.topics, pack.topics)
        yield from _missing(
            "directory.yaml", f"{where}.backup", (contact.backup,) if contact.backup else (), pack.contacts
        )
    for card in pack.crisis.cards:
        yield from _missing("crisis.yaml", f"{card.kind}.organisations", card.organisations, pack.organisations)
    for story in pack.stories.values():
        yield from _missing(f"stories/{story.slug}.yaml", "topics", story.topics, pack.topics)


def _missing(file: str, field: str, wanted: tuple[str, ...], known: Mapping[str, Any]) -> Iterator[Fault]:
    for slug in wanted:
        if slug not in known:
            yield Fault(file, field, f"names {slug}, which does not exist")


def _flat(tree: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    """Nested texts as dotted names: {"a": {"b": "x"}} -> {"a.b": "x"}."""
    flat: dict[str, str] = {}
    for name, value in tree.items():
        flat |= _flat(value, f"{prefix}{name}.") if isinstance(value, dict) else {f"{prefix}{name}": str(value)}
    return flat


def _shown(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


Say = Callable[..., str]


def speaker_of(texts: Mapping[str, str]) -> Say:
    """say(name, **values): the text of that name with its values filled in. Raises KeyError for an unknown name."""

    def say(name: str, /, **values: object) -> str:
        return texts[name].format(**values)

    return say
