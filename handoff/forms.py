"""What a form of the console may hold: plain text, sent from our own pages, once."""

import re

from fastapi import Request

from handoff.errors import HandoffError, NotAllowedError

LIMIT = 4000
"""Most characters in one answer."""

CLIENT_ID = re.compile(r"^[A-Za-z0-9_-]{8,64}$")
CONTROL = frozenset(chr(code) for code in (*range(32), 127, *range(0xD800, 0xE000))) - {"\n", "\t"}
"""Characters that carry no meaning in an answer, and half characters; everything else stays as it was typed."""


class BadFormError(HandoffError):
    """What was sent is not what a form of the console sends."""

    code = "form"
    status = 422


class UnsentError(HandoffError):
    """This answer was not sent: `console.<reason>` says why. The text goes back into the form."""

    code = "form"
    status = 422

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def plain(text: str) -> str:
    return "".join(c for c in text if c not in CONTROL).strip()


def checked(text: str) -> str:
    """Raises UnsentError for what cannot be sent as it is."""
    text = plain(text)
    if not text:
        raise UnsentError("answer_empty")
    if len(text) > LIMIT:
        raise UnsentError("answer_too_long")
    return text


def same_site(request: Request) -> None:
    """Only our own pages may change anything (OWASP: Fetch Metadata). Raises NotAllowedError."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        if site not in {"same-origin", "none"}:
            raise NotAllowedError("this request came from another site")
        return
    origin = request.headers.get("origin")
    if origin is not None and origin.partition("://")[2] != request.headers.get("host"):
        raise NotAllowedError("this request came from another site")
