"""The rasa-sdk action server as a subprocess, in a data folder of its own."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests import backing
from tests.conftest import INDEX


def start(data: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("AANLOOP_")}
    return subprocess.Popen(
        [sys.executable, "-c", "from bot.cli import main; main()", "actions", *arguments],
        env={**clean, "AANLOOP_DATA_DIR": str(data), "PYTHONPATH": str(Path.cwd()), **environment},
        cwd=data.parent,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def until_healthy(address: str, process: subprocess.Popen[str], seconds: float = 110) -> None:
    end = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < end:
        try:
            assert httpx.get(f"{address}/health", timeout=5).json() == {"status": "ok"}
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    process.kill()
    pytest.fail(f"the action server did not start: {process.communicate()[0]}")


def new_data(folder: Path) -> Path:
    """A fresh data folder that shares the trained index."""
    data = folder / "data"
    data.mkdir()
    INDEX.mkdir(parents=True, exist_ok=True)
    (data / "index").symlink_to(INDEX)
    return data


@contextmanager
def served(data: Path) -> Iterator[tuple[str, list[str]]]:
    """The address of a running server, and a list that gets its whole output once it has stopped."""
    port, output = backing.free_port(), []
    process = start(data, "--port", str(port))
    until_healthy(f"http://127.0.0.1:{port}", process)
    try:
        yield f"http://127.0.0.1:{port}", output
    finally:
        process.terminate()
        output.append(process.communicate(timeout=20)[0])
    assert process.returncode == 0
    assert "Traceback" not in output[0]
