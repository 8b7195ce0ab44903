"""A small simulated week (bench/week): nobody waits in silence, numbers have no gaps, and chance can be repeated."""

from dataclasses import asdict
from pathlib import Path

from bench.week.assumptions import Assumptions
from bench.week.figures import Figures, figures
from bench.week.records import NAMED, read
from bench.week.silence import faults
from bench.week.simulation import simulate

SMALL = Assumptions(conversations=60)


async def run(folder: Path, assumed: Assumptions = SMALL) -> tuple[Figures, list[list[tuple[str, str, str]]]]:
    """The figures, and every log as (speaker, moment, text)."""
    folder.mkdir()  # noqa: ASYNC240  nothing else waits for this loop
    week = await simulate(assumed, folder)
    try:
        records = await read(week.services)
        for record in records:
            assert faults(record) == []
            assert [line.number for line in record.lines] == list(range(1, record.conversation.last_number + 1))
        said = [
            [(line.speaker.value, line.created_at.isoformat(), str(line.body.get("text"))) for line in record.lines]
            for record in records
        ]
        return await figures(week, "small"), said
    finally:
        await week.services.database.close()


async def test_nobody_waits_in_silence_and_a_week_can_be_repeated(tmp_path: Path) -> None:
    found, said = await run(tmp_path / "one")
    assert found.conversations == 60
    assert found.faults == []
    assert found.sent > 5, "some went to people"
    assert found.owed[NAMED] > 5, "and were answered by them"
    again, said_again = await run(tmp_path / "two")
    assert asdict(again) == asdict(found)
    assert said_again == said


async def test_the_check_sees_silence(tmp_path: Path) -> None:
    """What would be silence is found: a promise kept without a line, one that passed unsaid, a stretch without one."""
    week = await simulate(Assumptions(conversations=12, seed=3), tmp_path)
    try:
        records = await read(week.services)
    finally:
        await week.services.database.close()
    record = next(r for r in records if r.promises and r.promises[0].kept)
    assert faults(record) == []
    kept = record.promises[0]
    kept.kept = False
    assert faults(record) == ["broken without saying so"]
    kept.kept, kept.due_at = True, kept.opened_at
    assert any(fault.startswith("nothing was said until") for fault in faults(record))
    record.promises.remove(kept)
    assert any(fault.endswith("without a promise") for fault in faults(record))
    record.lines = record.lines[1:]
    assert "numbers with gaps" in faults(record)
