"""Asking a question over HTTP: one and eight askers, against the baseline; memory; time from start to first answer."""

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from tests.backing import free_port
from tests.conftest import INDEX

QUESTIONS = (
    "Krijg ik mijn Wajong terug als werken niet lukt?",
    "mag ik iemand meenemen naar de keuring",
    "hoeveel mag ik bijverdienen naast bijstand",
    "wat is een proefplaatsing?",
    "moet ik mijn baas vertellen dat ik een psychose heb gehad",
)
ROUNDS = 5
A_ROUND = 60


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds per question, and questions a second."""

    p50: float
    p99: float
    rate: float


@dataclass(frozen=True, slots=True)
class Served:
    one: Speed
    eight: Speed
    memory_mb: float
    first_answer_s: float


def measure() -> tuple[Served, Served]:
    """Aanloop and the baseline, in turns, so that both meet the same machine; the best round of each counts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with aanloop(folder) as (address, process, first):
            memory_before = _memory(process)
            with baseline(folder / "aanloop.db") as (plain, plain_process):
                rounds = [
                    (
                        asyncio.run(_ask(address, 1)),
                        asyncio.run(_ask(plain, 1)),
                        asyncio.run(_ask(address, 8)),
                        asyncio.run(_ask(plain, 8)),
                    )
                    for _ in range(ROUNDS)
                ]
                best = [max((r[n] for r in rounds), key=lambda s: s.rate) for n in range(4)]
                memory = max(memory_before, _memory(process))
                return (
                    Served(best[0], best[2], memory, first),
                    Served(best[1], best[3], _memory(plain_process), 0.0),
                )


@contextmanager
def aanloop(folder: Path) -> Iterator[tuple[str, subprocess.Popen[bytes], float]]:
    """The real server with a trained index in its cache; also the seconds from start to the first answer."""
    INDEX.mkdir(parents=True, exist_ok=True)
    (folder / "index").symlink_to(INDEX)
    port = free_port()
    environment = {
        **os.environ,
        "AANLOOP_DATA_DIR": str(folder),
        "AANLOOP_PORT": str(port),
        "AANLOOP_RATE_TOKEN": "1000000",
        "AANLOOP_RATE_NETWORK": "1000000",
        "AANLOOP_RATE_NEW": "1000000",
    }
    command = [sys.executable, "-m", "bot"]
    subprocess.run([*command, "migrate"], env=environment, check=True, stdout=subprocess.DEVNULL)
    started = time.perf_counter()
    process = subprocess.Popen([*command, "serve"], env=environment, stdout=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{port}"
        _until(lambda: asyncio.run(_ask(address, 1, 1)).rate > 0)
        yield address, process, time.perf_counter() - started
    finally:
        process.terminate()
        process.wait(timeout=15)


@contextmanager
def baseline(file: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "bench.baseline", str(file), str(port)])
    try:
        address = f"http://127.0.0.1:{port}"
        _until(lambda: httpx.get(f"{address}/health").status_code == httpx.codes.OK)
        yield address, process
    finally:
        process.terminate()
        process.wait(timeout=15)


async def _ask(address: str, askers: int, count: int = A_ROUND) -> Speed:
    times: list[float] = []
    async with httpx.AsyncClient(base_url=address, timeout=30) as http:
        started = time.perf_counter()
        await asyncio.gather(*(_asker(http, n, count, times) for n in range(askers)))
        whole = time.perf_counter() - started
    ordered = sorted(times)
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return Speed(statistics.median(ordered) * 1000, p99 * 1000, len(ordered) / whole)


async def _asker(http: httpx.AsyncClient, who: int, count: int, times: list[float]) -> None:
    """Starts a conversation and asks `count` questions in it; the oldest messages are not fetched again."""
    started = (await http.post("/api/conversations")).raise_for_status().json()
    path, headers = f"/api/conversations/{started['id']}/messages", {"Authorization": f"Bearer {started['token']}"}
    after = 0
    for n in range(count):
        sent = {"client_id": f"bench-{who}-{n:06}", "text": QUESTIONS[n % len(QUESTIONS)]}
        before = time.perf_counter()
        response = await http.post(f"{path}?after={after}", json=sent, headers=headers)
        times.append(time.perf_counter() - before)
        after = response.raise_for_status().json()["messages"][-1]["number"]


def _memory(process: subprocess.Popen[bytes]) -> float:
    """Resident memory in MB."""
    return psutil.Process(process.pid).memory_info().rss / 1e6


def _until(ready: Callable[[], bool], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            if ready():
                return
        except httpx.TransportError:
            if time.monotonic() > end:
                raise
            time.sleep(0.02)
