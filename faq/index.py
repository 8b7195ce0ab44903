"""The trained index of the entries, and its cache: plain arrays, checked before use, never trusted blindly."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

import nlu
from nlu.lexicon import Lexicon
from nlu.ranking import Example, Ranking
from nlu.signs import Labelled, Signs

log = logging.getLogger(__name__)

_KEPT = 12
_DAMAGE = (OSError, ValueError, KeyError, IndexError, TypeError, EOFError, zipfile.BadZipFile)


Part = TypeVar("Part", Ranking, Signs)


class Asked(Protocol):
    """What the index needs of an entry."""

    @property
    def slug(self) -> str: ...
    @property
    def topic(self) -> str: ...
    @property
    def question(self) -> str: ...
    @property
    def answer(self) -> str: ...
    @property
    def phrasings(self) -> Sequence[str]: ...


def examples(entries: Iterable[Asked]) -> list[Example]:
    """Return the ways to ask for each entry: its question and its phrasings. Check questions are never among them."""
    return [
        Example(text, entry.slug, entry.topic)
        for entry in entries
        for text in dict.fromkeys((entry.question, *entry.phrasings))
    ]


def explanations(entries: Iterable[Asked]) -> list[Example]:
    """Return the texts that explain an entry: its answers and its name; they add words, and are never asked."""
    return [
        Example(text, entry.slug, entry.topic) for entry in entries for text in dict.fromkeys(_texts(entry)) if text
    ]


def _texts(entry: Asked) -> Iterable[str]:
    yield f"{entry.slug} {entry.topic}".replace("-", " ")
    yield entry.answer
    yield getattr(entry, "more", None) or ""
    variants = getattr(entry, "variants", None)
    if variants is not None:
        relatives = getattr(variants, "relatives", None)
        yield relatives.answer if relatives else ""
        for by_position in (getattr(variants, "benefit", {}), getattr(variants, "region", {})):
            yield from (by_position[position].answer for position in sorted(by_position))


def build(
    entries: Iterable[Asked],
    lexicon: Lexicon | None = None,
    cache_dir: Path | None = None,
    asked: Sequence[Example] = (),
) -> Ranking:
    """Return the ranking of `entries`, from the cache when it holds this very content."""
    found = tuple(entries)
    ways, texts = examples(found), explanations(found)
    key = ranking_key(ways, lexicon or Lexicon(), texts, asked)
    return kept(cache_dir, key, Ranking, lambda: Ranking.train(ways, lexicon, texts, asked))


def kept(cache_dir: Path | None, key: str, kind: type[Part], make: Callable[[], Part]) -> Part:
    """Return what the cache holds under `key`, else make and keep it; without `cache_dir` nothing is read or written.

    A file that is damaged, or made from other content or by other code, is passed over and made anew.
    """
    if cache_dir is None:
        return make()
    path = _file(cache_dir, key)
    found = _read(path, key, kind)
    if found is None:
        found = make()
        _write(path, key, found.arrays())
    return found


def is_kept(cache_dir: Path, key: str) -> bool:
    """Whether there is a file for this content; whether it is whole shows only when it is read."""
    return _file(cache_dir, key).exists()


def _file(cache_dir: Path, key: str) -> Path:
    return cache_dir / f"index-{key[:32]}.npz"


def ranking_key(
    ways: Sequence[Example],
    lexicon: Lexicon,
    explaining: Sequence[Example] = (),
    asked: Sequence[Example] = (),
) -> str:
    """Return the SHA-256 of all that the index is made from: the texts, the lexicon and the code of `nlu`."""
    content = [
        [[way.text, way.label, way.topic] for way in ways],
        [[text.text, text.label, text.topic] for text in explaining],
        [[text.text, text.label] for text in asked],
        sorted(lexicon.spellings.items()),
        sorted((form, list(official)) for form, official in lexicon.meanings.items()),
        lexicon.outside,
    ]
    return _key(content)


def signs_key(name: str, examples: Sequence[Labelled]) -> str:
    """Return the SHA-256 of all that signs are learned from."""
    return _key([name, [[each.text, each.kind, each.traits] for each in examples]])


def _key(content: object) -> str:
    digest = hashlib.sha256(json.dumps(content, ensure_ascii=True).encode())
    for source in sorted(Path(nlu.__file__).parent.glob("*.py")):
        digest.update(source.name.encode() + b"\0" + source.read_bytes())
    return digest.hexdigest()


def _read(path: Path, key: str, kind: type[Part]) -> Part | None:
    if not path.exists():
        return None
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        seal = str(arrays.pop("seal"))
        if seal != _seal(key, arrays):
            raise ValueError("the seal does not fit the content")
        return kind.from_arrays(arrays)
    except _DAMAGE as error:
        log.warning("index cache %s is not used, it is made anew: %s", path.name, error)
        return None


def _write(path: Path, key: str, arrays: dict[str, NDArray[Any]]) -> None:
    """Write next to the goal first and move then, so that a reader never sees half a file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent, suffix=".draft")
        try:
            with os.fdopen(handle, "wb") as file:
                np.savez(file, allow_pickle=False, seal=np.array(_seal(key, arrays)), **arrays)
            Path(draft).replace(path)
        finally:
            Path(draft).unlink(missing_ok=True)
        for old in sorted(path.parent.glob("index-*.npz"), key=lambda file: file.stat().st_mtime)[:-_KEPT]:
            old.unlink(missing_ok=True)
    except OSError as error:
        log.warning("index cache %s could not be written: %s", path.name, error)


def _seal(key: str, arrays: dict[str, NDArray[Any]]) -> str:
    digest = hashlib.sha256(key.encode())
    for name in sorted(arrays):
        array = np.ascontiguousarray(arrays[name])
        digest.update(f"{name} {array.dtype.str} {array.shape}\0".encode())
        digest.update(array.tobytes())
    return digest.hexdigest()
