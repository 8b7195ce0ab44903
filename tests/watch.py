"""Which hosts this process speaks to, seen by the interpreter itself (PEP 578), whatever library does it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

_watching: list[list[str]] = []


@contextmanager
def hosts_of() -> Iterator[list[str]]:
    """The hosts connected to or looked up while the block runs."""
    _hook()
    hosts: list[str] = []
    _watching.append(hosts)
    try:
        yield hosts
    finally:
        _watching.remove(hosts)


@cache
def _hook() -> None:
    """Once: an audit hook cannot be taken away, so it stays and notes only while somebody watches."""
    sys.addaudithook(_note)


def _note(event: str, values: tuple[object, ...]) -> None:
    if not _watching:
        return
    if event == "socket.connect" and isinstance(values[1], tuple):
        _watching[-1].append(str(values[1][0]))
    elif event == "socket.getaddrinfo":
        _watching[-1].append(str(values[0]))
