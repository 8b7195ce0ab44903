"""Growth of the index: the pack, and ten and a hundred times as many entries, each measured in a process of its own.

Further entries are made from the real ones: in copy number n of an entry every word but the 200 commonest of the pack
becomes another word of the pack, the same one throughout that entry. So each new entry has phrasings, an answer and
check questions that belong together, and can be learnt, but none that means anything.
"""

import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from faq.content import Entry, load_pack
from faq.index import build
from nlu.lexicon import Lexicon
from nlu.understanding import Language, understand

SIZES = (1, 10, 100)
COMMON = 200
MESSAGES = 400
SECONDS = 900
MEMORY = 20 * 2**30
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Grown:
    """One size: entries and phrasings; seconds to train; MB while training and serving; ms a message."""

    entries: int
    phrasings: int
    train_s: float
    train_mb: float
    load_s: float
    serve_mb: float
    p50: float
    p99: float
    accuracy: float
    accuracy_new: float


def measure(sizes: Sequence[int] = SIZES) -> list[Grown | str]:
    """Measure each size; in its place, what happened to one that did not fit in time or memory."""
    return [_measured(size) for size in sizes]


def _measured(size: int) -> Grown | str:
    with tempfile.TemporaryDirectory() as folder:
        try:
            found = [_child(size, folder, step) for step in ("train", "serve")]
        except subprocess.TimeoutExpired:
            return f"{size} times: stopped after {SECONDS // 60} minutes"
        except subprocess.CalledProcessError:
            return f"{size} times: stopped, it needs more than {MEMORY >> 30} GB"
    return Grown(**found[0], **found[1])


def _child(size: int, folder: str, step: str) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.growth", str(size), folder, step]
    done = subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
    return json.loads(done.stdout)


def grown(entries: Sequence[Entry], size: int) -> Iterator[Entry]:
    """Yield the entries and `size - 1` made-up copies of each."""
    words = Counter(word.lower() for entry in entries for text in entry.phrasings for word in WORD.findall(text))
    common = {word for word, _ in words.most_common(COMMON)}
    others = sorted(set(words) - common)
    yield from entries
    for number in range(1, size):
        for entry in entries:
            yield _copy(entry, number, common, others)


def _copy(entry: Entry, number: int, common: set[str], others: Sequence[str]) -> Entry:
    def other(match: re.Match[str]) -> str:
        word = match.group().lower()
        key = f"{entry.slug} {number} {word}".encode()
        return word if word in common else others[zlib.crc32(key) % len(others)]

    def turned(texts: Sequence[str]) -> tuple[str, ...]:
        return tuple(WORD.sub(other, text) for text in texts)

    return entry.model_copy(
        update={
            "slug": f"{entry.slug}-{number}",
            "topic": f"{entry.topic}-{number}",
            "question": turned([entry.question])[0],
            "answer": turned([entry.answer])[0],
            "more": None,
            "phrasings": turned(entry.phrasings),
            "check_questions": turned(entry.check_questions),
        }
    )


def train(size: int, folder: Path) -> dict[str, float]:
    pack = load_pack()
    entries = tuple(grown(tuple(pack.entries.values()), size))
    before = time.perf_counter()
    build(entries, Lexicon.from_mapping(pack.lexicon), folder)
    seconds = time.perf_counter() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    phrasings = sum(len(entry.phrasings) for entry in entries)
    return {"entries": len(entries), "phrasings": phrasings, "train_s": seconds, "train_mb": peak}


def serve(size: int, folder: Path) -> dict[str, float]:
    pack = load_pack()
    real = tuple(pack.entries.values())
    entries = tuple(grown(real, size))
    before = time.perf_counter()
    language = Language(build(entries, Lexicon.from_mapping(pack.lexicon), folder))
    load = time.perf_counter() - before
    times, accuracy = _ask(real, language)
    _, accuracy_new = _ask(entries[-len(real) :], language)
    return {
        "load_s": load,
        "serve_mb": psutil.Process().memory_info().rss / 1e6,
        "p50": statistics.median(times),
        "p99": times[int(len(times) * 0.99)],
        "accuracy": accuracy,
        "accuracy_new": accuracy_new,
    }


def _ask(entries: Sequence[Entry], language: Language) -> tuple[list[float], float]:
    """Return milliseconds a message, sorted, and the share of check questions that find their entry."""
    asked = [(text, entry.slug) for place in range(9) for entry in entries for text in entry.check_questions[place:][:1]]
    times, right = [], 0
    understand((asked[0][0],), language)
    for text, slug in asked[:MESSAGES]:
        before = time.perf_counter()
        right += understand((text,), language).entry == slug
        times.append((time.perf_counter() - before) * 1000)
    return sorted(times), right / len(times)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    step = {"train": train, "serve": serve}[sys.argv[3]]
    print(json.dumps(step(int(sys.argv[1]), Path(sys.argv[2]))))
