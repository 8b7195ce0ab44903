"""Dates of birth in a text: dates announced as such. Dates of letters, decisions and deadlines are left alone."""

import re
from collections.abc import Iterator

Span = tuple[int, int]

_MONTHS = (
    "januari|jan|februari|feb|febr|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|"
    "oktober|okt|november|nov|december|dec"
)
_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)"
_DATE = re.compile(
    rf"(?<![\d./-])(?:\d{{1,2}}(?:e|de|ste)? ?[-/. ]? ?(?:{_MONTHS})\.? ?[-/. ]? ?{_YEAR}"
    rf"|\d{{1,2}} ?[-/.] ?\d{{1,2}} ?[-/.] ?{_YEAR}|\d{{1,2}} \d{{1,2}} (?:19|20)\d\d"
    rf"|(?:19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}})(?![\d])(?![-/]\d)",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(?<!\d)(?:[0-3]\d[01]\d(?:19|20)\d\d|[0-3]\d[01]\d\d\d)(?!\d)")
_WORD = re.compile(
    r"\b(?:geboren|geb|gebdatum|geboorte ?datum|geboorte|geboortedag|geboortedat|g\.?d\b|gebd|verjaardag|jarig"
    r"|born|birth|dob|ter wereld)\b\.?",
    re.IGNORECASE,
)
_I_AM_FROM = re.compile(
    r"\b(?:ik ben|ben|hij is|zij is|ze is|zoon is|dochter is) (?:er (?:een|eentje) )?(?:van|bouwjaar|uit) $",
    re.IGNORECASE,
)
_BEFORE = 45
_AFTER = 18
_NOT_BIRTH = re.compile(
    r"\b(?:brief|besluit|beschikking|datum van|ontvangen|gesprek|afspraak|ingang|per|vanaf|sinds|verstuurd)\b",
    re.IGNORECASE,
)


def find_birth_dates(text: str) -> Iterator[Span]:
    """Dates shortly after (or right before) a word for birth, and `ik ben van 3 mei 1985`."""
    for match in _DATE.finditer(text):
        if _announced(text, *match.span()):
            yield match.span()
    for match in _COMPACT.finditer(text):
        if _announced(text, *match.span()):
            yield match.span()


def _announced(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _BEFORE) : start]
    if _I_AM_FROM.search(before):
        return True
    words = list(_WORD.finditer(before))
    if words:
        between = before[words[-1].end() :]
        if not (_NOT_BIRTH.search(between) or re.search(r"[.!?]\s+\S", between)):
            return _DATE.search(between) is None
    after = _WORD.search(text, end, end + _AFTER)
    return after is not None and not re.search(r"[.!?,;]", text[end : after.start()])
