"""The port through which a notice leaves: a real transport for each kind of channel, and one for what is not set up."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Protocol


class Fault(StrEnum):
    """Why a notice was not taken, as far as it is kept: the kind, never the words of a server or an address."""

    refused = "refused"
    blocked = "blocked"
    unreachable = "unreachable"
    busy = "busy"
    not_set_up = "not_set_up"
    unknown = "unknown"


class SendError(Exception):
    """A notice was not taken. `permanent`: the other side says never; `after`: how long it asks to wait."""

    def __init__(self, fault: Fault, *, permanent: bool = False, after: timedelta | None = None) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.permanent = permanent
        self.after = after


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to a contact. `foot` is for transports with room for it; the same `key` means the same message."""

    subject: str
    text: str
    foot: str
    key: str


class Transport(Protocol):
    """Sends to one address."""

    @property
    def available(self) -> bool:
        """False when the host did not set it up."""

    async def send(self, address: str, message: Outgoing) -> None:
        """Return when the message was taken. Raises SendError."""

    async def name(self) -> str:
        """How people know who sends: an address, or the name of a bot; empty when that is not known now."""

    async def close(self) -> None:
        """Let go of what was opened."""


class NullTransport:
    """Stands where nothing is set up: what waits keeps waiting, and says why."""

    available = False

    async def send(self, address: str, message: Outgoing) -> None:
        del address, message
        raise SendError(Fault.not_set_up)

    async def name(self) -> str:
        return ""

    async def close(self) -> None:
        """Nothing was opened."""
