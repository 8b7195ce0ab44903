"""Tokens, rate limits and response headers. Addresses are used in memory for limits and are never stored or logged."""

import ipaddress
import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

TOKEN_BYTES = 24
IPV4_PREFIX = 24
IPV6_PREFIX = 48
MOST_BUCKETS = 50_000


def new_token() -> str:
    """192 random bits for a web conversation or a sign-in link."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def network_prefix(address: str | None) -> str:
    """The network an address belongs to (IPv4 /24, IPv6 /48): coarse enough for limits, no single person."""
    try:
        parsed = ipaddress.ip_address(address or "")
    except ValueError:
        return "unknown"
    length = IPV4_PREFIX if parsed.version == 4 else IPV6_PREFIX  # noqa: PLR2004
    return str(ipaddress.ip_network(f"{parsed}/{length}", strict=False))


@dataclass(slots=True)
class _Bucket:
    tokens: float
    filled_at: float


class RateLimit:
    """A token bucket per key, in memory: `count` at once, refilled over `seconds`. The oldest keys are forgotten."""

    def __init__(self, count: int, seconds: float, clock: Callable[[], float]) -> None:
        self.count = count
        self.rate = count / seconds
        self.clock = clock
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()

    def allows(self, key: str) -> bool:
        now = self.clock()
        bucket = self._buckets.pop(key, None) or _Bucket(self.count, now)
        bucket.tokens = min(self.count, bucket.tokens + (now - bucket.filled_at) * self.rate)
        bucket.filled_at = now
        self._buckets[key] = bucket
        if len(self._buckets) > MOST_BUCKETS:
            self._buckets.popitem(last=False)
        if bucket.tokens < 1:
            return False
        bucket.tokens -= 1
        return True


class GuessLimit:
    """Tries of return codes in ten minutes: from one place (a network prefix, a chat), and from all together.

    The second bounds what many places can guess together; docs/decisions/return-codes.md has the arithmetic.
    """

    def __init__(self, one_place: int, together: int, clock: Callable[[], float]) -> None:
        self.one_place = RateLimit(one_place, 600, clock)
        self.together = RateLimit(together, 600, clock)

    def allows(self, place: str) -> bool:
        return self.one_place.allows(place) and self.together.allows("")


SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
