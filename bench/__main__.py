"""`make bench`: measure, print the tables, and write docs/benchmarks.md, understanding.md and week.md with their plots.

`--only` measures one of the three; `--public` also measures the labelled sets in a folder (SET/train.jsonl and
SET/test.jsonl), which are no part of the product; `--sizes` says how many times the pack is made to grow.
"""

import argparse
import os
import platform
import statistics
import time
from pathlib import Path

from bench import growth, plots, serving
from bench import understanding as understood
from bench.week import runs
from bot.app import understander
from faq.content import load_pack
from tests.conftest import INDEX

DOCS = Path(__file__).parent.parent / "docs"


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    options.add_argument("--only", choices=("serving", "understanding", "week"))
    options.add_argument("--public", type=Path)
    options.add_argument("--sizes", type=int, nargs="*", default=growth.SIZES)
    chosen = options.parse_args()
    if chosen.only in {None, "serving"}:
        served()
    if chosen.only in {None, "understanding"}:
        print(understood.run(DOCS, chosen.public, chosen.sizes))
    if chosen.only in {None, "week"}:
        print(runs.run(DOCS))


def served() -> None:
    ours, plain = serving.measure()
    p50, p99 = understanding()
    text = report(ours, plain, p50, p99)
    DOCS.mkdir(exist_ok=True)
    plots.serving(ours, plain, DOCS / "benchmarks.png")
    (DOCS / "benchmarks.md").write_text(text, encoding="utf-8")
    print(text)


def understanding(repeats: int = 40) -> tuple[float, float]:
    """Milliseconds to understand one message, by itself: p50 and p99."""
    pack = load_pack()
    understand = understander(pack, INDEX)
    texts = [q for entry in pack.entries.values() for q in entry.check_questions][: repeats * 10]
    times = []
    for text in texts:
        before = time.perf_counter()
        understand((text,))
        times.append((time.perf_counter() - before) * 1000)
    ordered = sorted(times)
    return statistics.median(ordered), ordered[int(len(ordered) * 0.99)]


def report(ours: serving.Served, plain: serving.Served, p50: float, p99: float) -> str:
    memory_gb = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    machine = f"{os.cpu_count()} cores, {memory_gb:.0f} GB, {platform.system()}, Python {platform.python_version()}"
    rows = [
        ("p50 (ms)", "p50"),
        ("p99 (ms)", "p99"),
        ("questions a second", "rate"),
    ]
    lines = [
        "# Benchmarks",
        "",
        f"Written by `make bench`. Machine: {machine}; SQLite on a local disk; the load comes from the same cores.",
        "The baseline does the same statements in one commit and nothing else (`bench/baseline.py`).",
        "",
        "| asking one question over HTTP | Aanloop | baseline | ratio |",
        "| --- | ---: | ---: | ---: |",
    ]
    for askers in ("one", "eight"):
        for label, name in rows:
            a, b = getattr(getattr(ours, askers), name), getattr(getattr(plain, askers), name)
            lines.append(f"| {askers} asker{'s' * (askers == 'eight')}, {label} | {a:.1f} | {b:.1f} | {a / b:.2f} |")
    lines += [
        f"| memory (MB) | {ours.memory_mb:.0f} | {plain.memory_mb:.0f} | {ours.memory_mb / plain.memory_mb:.2f} |",
        "",
        f"Start to first answer, index in the cache: {ours.first_answer_s:.2f} s.",
        f"Understanding one message by itself: p50 {p50:.2f} ms, p99 {p99:.2f} ms.",
        "",
        "Aims: p50 under 12 ms with one asker, 60% of the baseline's throughput, under 250 MB, first answer in 3 s.",
        "",
        "![Aanloop and the baseline](benchmarks.png)",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
