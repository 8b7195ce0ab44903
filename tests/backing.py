"""PostgreSQL and Redis for tests: those on localhost where they answer, else our own when the programs are installed."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

PROJECT_USER = "nobody"


def answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def missing(what: str) -> None:
    """Skip for want of a program; in CI that is a failure."""
    reason = f"{what} does not answer on localhost and its programs are not installed"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of a server where databases may be made, as user:host:port part of an SQLAlchemy address."""
    for user in ("postgres", os.environ.get("USER", "root")):
        if answers(5432) and _can_sign_in(user):
            yield f"{user}@127.0.0.1:5432"
            return
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    initdb = shutil.which("initdb") or (str(programs[-1]) if programs else None)
    if initdb is None:
        missing("PostgreSQL")
        return
    with tempfile.TemporaryDirectory() as folder:
        yield from _own_postgresql(Path(initdb).parent, Path(folder))


def _own_postgresql(programs: Path, folder: Path) -> Iterator[str]:
    """initdb refuses root, so root runs it as another user."""
    port, data = free_port(), folder / "data"
    user = PROJECT_USER if os.geteuid() == 0 else None
    if user:
        found = pwd.getpwnam(user)
        os.chown(folder, found.pw_uid, found.pw_gid)
    subprocess.run(
        [programs / "initdb", "-D", data, "-U", "postgres", "--auth=trust"], check=True, capture_output=True, user=user
    )
    server = subprocess.Popen(
        [programs / "postgres", "-D", data, "-p", str(port), "-k", folder, "-c", "listen_addresses=127.0.0.1"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=user,
    )
    try:
        _wait_for(port)
        yield f"postgres@127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=20)


@contextmanager
def redis() -> Iterator[str]:
    if answers(6379):
        yield "redis://127.0.0.1:6379/0"
        return
    program = shutil.which("redis-server")
    if program is None:
        missing("Redis")
        return
    port = free_port()
    server = subprocess.Popen(
        [program, "--port", str(port), "--save", "", "--appendonly", "no"], stdout=subprocess.DEVNULL
    )
    try:
        _wait_for(port)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.wait(timeout=20)


def _can_sign_in(user: str) -> bool:
    import asyncio

    import asyncpg

    async def try_it() -> bool:
        try:
            connection = await asyncpg.connect(user=user, host="127.0.0.1", port=5432, database="postgres", timeout=5)
        except (OSError, asyncpg.PostgresError, TimeoutError):
            return False
        may = await connection.fetchval("SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user")
        await connection.close()
        return bool(may)

    return asyncio.run(try_it())


def _wait_for(port: int, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not answers(port):
        if time.monotonic() > end:
            raise TimeoutError(f"nothing answers on port {port}")
        time.sleep(0.05)
