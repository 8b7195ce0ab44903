"""The trained index of the entries, and its cache: plain arrays, checked before use, never trusted blindly."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

import nlu
from nlu.lexicon import Lexicon
from nlu.ranking import Example, Ranking

log = logging.getLogger(__name__)

_KEPT = 3
_DAMAGE = (OSError, ValueError, KeyError, IndexError, TypeError, EOFError, zipfile.BadZipFile)


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


def build(entries: Iterable[Asked], lexicon: Lexicon | None = None, cache_dir: Path | None = None) -> Ranking:
    """Return the index of `entries`, from the cache when it holds this very content."""
    found = tuple(entries)
    return load_index(examples(found), lexicon, cache_dir, explanations(found))


def load_index(
    ways: Sequence[Example],
    lexicon: Lexicon | None = None,
    cache_dir: Path | None = None,
    explaining: Sequence[Example] = (),
) -> Ranking:
    """Return the index trained on `ways`; without `cache_dir` nothing is read or written.

    `explaining` texts add the words of the answers, which askers use too.

    A cache file that is damaged, or made from other content or by other code, is passed over and made anew.
    """
    if cache_dir is None:
        return Ranking.train(ways, lexicon, explaining)
    key = content_key(ways, lexicon or Lexicon(), explaining)
    path = _file(cache_dir, key)
    cached = _read(path, key)
    if cached is not None:
        return cached
    ranking = Ranking.train(ways, lexicon, explaining)
    _write(path, key, ranking)
    return ranking


def is_cached(entries: Iterable[Asked], lexicon: Lexicon, cache_dir: Path) -> bool:
    """Whether a file for this very content is there; whether it is whole shows only when it is read."""
    found = tuple(entries)
    return _file(cache_dir, content_key(examples(found), lexicon, explanations(found))).exists()


def _file(cache_dir: Path, key: str) -> Path:
    return cache_dir / f"index-{key[:32]}.npz"


def content_key(ways: Sequence[Example], lexicon: Lexicon, explaining: Sequence[Example] = ()) -> str:
    """Return the SHA-256 of all that the index is made from: the texts, the lexicon and the code of `nlu`."""
    content = [
        [[way.text, way.label, way.topic] for way in ways],
        [[text.text, text.label, text.topic] for text in explaining],
        sorted(lexicon.spellings.items()),
        sorted((form, list(official)) for form, official in lexicon.meanings.items()),
        lexicon.outside,
    ]
    digest = hashlib.sha256(json.dumps(content, ensure_ascii=True).encode())
    for source in sorted(Path(nlu.__file__).parent.glob("*.py")):
        digest.update(source.name.encode() + b"\0" + source.read_bytes())
    return digest.hexdigest()


def _read(path: Path, key: str) -> Ranking | None:
    if not path.exists():
        return None
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        seal = str(arrays.pop("seal"))
        if seal != _seal(key, arrays):
            raise ValueError("the seal does not fit the content")
        return Ranking.from_arrays(arrays)
    except _DAMAGE as error:
        log.warning("index cache %s is not used, it is made anew: %s", path.name, error)
        return None


def _write(path: Path, key: str, ranking: Ranking) -> None:
    """Write next to the goal first and move then, so that a reader never sees half a file."""
    arrays = ranking.arrays()
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
