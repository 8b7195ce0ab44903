"""What happens when: a heap of moments over a clock that jumps from one to the next."""

import heapq
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

Act = Callable[[], Awaitable[None]]


@dataclass
class Clock:
    """The time everything in the week goes by; it never runs back."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def move(self, moment: datetime) -> None:
        self.now = max(self.now, moment)


@dataclass
class Agenda:
    """`idle` entries (contacts who look whether there is something) do not keep the week going by themselves."""

    clock: Clock
    _heap: list[tuple[datetime, int, bool, Act]] = field(default_factory=list)
    _order: count = field(default_factory=count)
    _busy: int = 0

    def at(self, moment: datetime, act: Act, *, idle: bool = False) -> None:
        heapq.heappush(self._heap, (max(moment, self.clock.now), next(self._order), idle, act))
        self._busy += not idle

    def after(self, delay: timedelta, act: Act, *, idle: bool = False) -> None:
        self.at(self.clock.now + delay, act, idle=idle)

    @property
    def only_idle(self) -> bool:
        return self._busy == 0

    @property
    def next_moment(self) -> datetime | None:
        return self._heap[0][0] if self._heap else None

    async def step(self) -> None:
        moment, _, idle, act = heapq.heappop(self._heap)
        self._busy -= not idle
        self.clock.move(moment)
        await act()
