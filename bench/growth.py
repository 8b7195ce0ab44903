"""Growth of the index: the pack, and as many times as many entries as asked for, each in a process of its own.

Further entries are made from the real ones: in copy number n of the pack every word but the 100 commonest becomes
another word of the pack, the same one throughout that copy. So the phrasings, answer and check questions of a made-up
entry belong together as those of the real one do, and can be learnt; they mean nothing.
"""

import json
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from faq.content import Entry, Variants, load_pack
from faq.index import build
from nlu.lexicon import Lexicon
from nlu.understanding import Language, understand

SIZES = (1, 10)
COMMON = 100
MESSAGES = 400
SECONDS = 660
MEMORY = 16 * 2**30
CHANGED = 3
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
        except subprocess.CalledProcessError as error:
            if error.returncode == CHANGED:
                return f"{size} times: not measured, the code changed meanwhile"
            return f"{size} times: stopped, it needs more than {MEMORY >> 30} GB"
    values = {**found[0], **found[1]}
    return Grown(int(values.pop("entries")), int(values.pop("phrasings")), **values)


def _child(size: int, folder: str, step: str) -> dict[str, float]:
    """Run one step in a process of its own; adds the most memory it took, looked at ten times a second."""
    command = [sys.executable, "-m", "bench.growth", str(size), folder, step]
    end, peak = time.monotonic() + SECONDS, 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        watched = psutil.Process(process.pid)
        while process.poll() is None:
            with suppress(psutil.Error):
                peak = max(peak, watched.memory_info().rss)
            if time.monotonic() > end:
                process.kill()
                raise subprocess.TimeoutExpired(command, SECONDS)
            time.sleep(0.1)
        said = process.stdout.read() if process.stdout else b""
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return {**json.loads(said), f"{step}_mb": peak / 1e6}


def grown(entries: Sequence[Entry], size: int) -> Iterator[Entry]:
    """Yield the entries and `size - 1` made-up copies of each."""
    words = Counter(
        word
        for entry in entries
        for text in (entry.question, *entry.phrasings, *entry.check_questions)
        for word in WORD.findall(text.lower())
    )
    common = {word for word, _ in words.most_common(COMMON)}
    rest = sorted(set(words) - common)
    yield from entries
    for number in range(1, size):
        others = random.Random(number).sample(rest, len(rest))
        turned = dict(zip(rest, others, strict=True))
        yield from (_copy(entry, number, turned) for entry in entries)


def _copy(entry: Entry, number: int, turned: Mapping[str, str]) -> Entry:
    def turn(texts: Sequence[str]) -> tuple[str, ...]:
        return tuple(WORD.sub(lambda match: turned.get(match[0], match[0]), text.lower()) for text in texts)

    return entry.model_copy(
        update={
            "slug": f"{entry.slug}-{number}",
            "topic": f"{entry.topic}-{number}",
            "question": turn([entry.question])[0],
            "answer": turn([entry.answer])[0],
            "more": None,
            "variants": Variants(),
            "phrasings": turn(entry.phrasings),
            "check_questions": turn(entry.check_questions),
        }
    )


def train(size: int, folder: Path) -> dict[str, float]:
    pack = load_pack()
    entries = tuple(grown(tuple(pack.entries.values()), size))
    before = time.perf_counter()
    build(entries, Lexicon.from_mapping(pack.lexicon), folder)
    seconds = time.perf_counter() - before
    phrasings = sum(len(entry.phrasings) for entry in entries)
    return {"entries": len(entries), "phrasings": phrasings, "train_s": seconds}


def serve(size: int, folder: Path) -> dict[str, float]:
    pack = load_pack()
    real = tuple(pack.entries.values())
    entries = tuple(grown(real, size))
    lexicon = Lexicon.from_mapping(pack.lexicon)
    before = time.perf_counter()
    language = Language(build(entries, lexicon, folder))
    load = time.perf_counter() - before
    if len(list(folder.glob("index-*.npz"))) > 1:
        raise SystemExit(CHANGED)  # trained anew, because the code is not what it was
    times, accuracy = _ask(real, language)
    _, accuracy_new = _ask(entries[-len(real) :], language)
    return {
        "load_s": load,
        "p50": statistics.median(times),
        "p99": times[int(len(times) * 0.99)],
        "accuracy": accuracy,
        "accuracy_new": accuracy_new,
    }


def _ask(entries: Sequence[Entry], language: Language) -> tuple[list[float], float]:
    """Return milliseconds a message, sorted, and the share of check questions that find their entry."""
    asked = [
        (text, entry.slug) for place in range(9) for entry in entries for text in entry.check_questions[place:][:1]
    ]
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
