"""Random histories on both databases: 200 each in `make test`, as many as AANLOOP_HISTORIES says in `make soak`.

docs/testing.md says how to run them and how to have a failing one again.
"""

import asyncio
import gc
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.histories.machine import Histories
from tests.histories.world import World, opened

COUNT = int(os.environ.get("AANLOOP_HISTORIES", "200"))
SEED = int(os.environ.get("AANLOOP_SEED", "0"))
"""The same histories every time, unless others are asked for."""

PARTS = 4
"""So that two processes share the work evenly."""

STEPS = 7
MEMORY = Path("/dev/shm")
"""A file system in memory, where there is one: thousands of small commits need no disk."""


@pytest.mark.timeout(600 + COUNT * 10)
@pytest.mark.parametrize("part", range(PARTS))
def test_histories(part: int, database_url: str | None) -> None:
    number = SEED * PARTS + part
    in_memory = TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)
    with asyncio.Runner() as runner, in_memory as folder:
        entering = opened(Path(folder), database_url)
        here: World = runner.run(entering.__aenter__())

        class Machine(Histories):
            world = here

        Machine.runner = runner
        gc.freeze()  # the pack and the libraries stay; looking through them again and again takes a sixth of the time
        try:
            run_state_machine_as_test(seed(number)(Machine), settings=how(-(-COUNT // PARTS)))
        finally:
            gc.unfreeze()
            runner.run(entering.__aexit__(None, None, None))


def how(count: int) -> settings:
    return settings(
        max_examples=count,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
