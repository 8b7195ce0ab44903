"""The real server as a subprocess, started and killed like on a host's machine."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx

from tests.backing import free_port
from tests.conftest import INDEX

ROOT = Path(__file__).parents[2]


class Server:
    """`aanloop serve` on a fixed port over one data folder; survives `kill()` and `start()` again."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.port = free_port()
        self.folder = folder
        data = folder / "data"
        data.mkdir(exist_ok=True)
        INDEX.mkdir(parents=True, exist_ok=True)
        if not (data / "index").exists():
            (data / "index").symlink_to(INDEX)
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("AANLOOP_")},
            "AANLOOP_DATA_DIR": str(data),
            "AANLOOP_PORT": str(self.port),
            "PYTHONPATH": str(ROOT),
            **settings,
        }
        self.output = ""
        self.process: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> "Server":
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "serve"],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        threading.Thread(target=self._read, args=(self.process,), daemon=True).start()
        self._wait()
        return self

    def kill(self) -> None:
        """SIGKILL: no chance to tidy up."""
        assert self.process
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(timeout=10)

    def stop(self) -> int:
        """SIGTERM, as a service manager stops it; returns the exit code."""
        assert self.process
        self.process.terminate()
        return self.process.wait(timeout=15)

    def link(self) -> str:
        """The newest sign-in link that was printed."""
        return re.findall(r"http\S+/staff/link/\S+", self.output)[-1]

    def run(self, *arguments: str) -> str:
        command = [sys.executable, "-m", "bot", *arguments]
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout
        with process.stdout:
            for line in process.stdout:
                self.output += line

    def _wait(self, seconds: float = 90) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert self.process
            assert self.process.poll() is None, self.output
            try:
                if httpx.get(f"{self.address}/health", timeout=2).status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.05)
        raise TimeoutError(self.output)
