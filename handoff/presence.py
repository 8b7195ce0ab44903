"""Who is looking at a conversation now, and who is writing. Kept in memory only, and forgotten within a minute.

It is a courtesy, no record: nothing of it is stored, and losing it costs nothing.
"""

from collections import OrderedDict
from collections.abc import Callable

HERE_SECONDS = 30.0
WRITES_SECONDS = 6.0
MOST = 10_000


class Presence:
    """`note` that somebody ("asker" or "contact") is "here" or "writes"; `of` says which holds now, or None."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self._heard: OrderedDict[tuple[str, str, str], float] = OrderedDict()

    def note(self, conversation_id: str, who: str, what: str) -> None:
        key = (conversation_id, who, what)
        self._heard.pop(key, None)
        self._heard[key] = self.clock()
        if len(self._heard) > MOST:
            self._heard.popitem(last=False)

    def wrote(self, conversation_id: str, who: str) -> None:
        """What was being written has been sent."""
        self._heard.pop((conversation_id, who, "writes"), None)

    def of(self, conversation_id: str, who: str) -> str | None:
        if self._within(conversation_id, who, "writes", WRITES_SECONDS):
            return "writes"
        return "here" if self._within(conversation_id, who, "here", HERE_SECONDS) else None

    def _within(self, conversation_id: str, who: str, what: str, seconds: float) -> bool:
        heard = self._heard.get((conversation_id, who, what))
        return heard is not None and self.clock() - heard < seconds
