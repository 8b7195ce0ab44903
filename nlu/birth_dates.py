"""Dates of birth in a text: dates announced as such. Dates of letters, decisions and deadlines are left alone."""

import re
from collections.abc import Iterator

Span = tuple[int, int]

_MONTHS = (
    "januari|january|jan|februari|february|febuari|febr|feb|maart|march|mrt|mar|april|apr|mei|may|mai|juni|june|jun|juli|"
    "july|jul|augustus|august|agustus|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec"
)
_YEAR = r"(?:(?:19|20)\d\d|['’‘]?\d\d)"
_DATE = re.compile(
    rf"(?<!\d)(?<!\d[./\-–])(?:\d{{1,2}}(?:e|de|ste|th|st|nd|rd)? ?[-/. ]? ?(?:of )?"
    rf"(?:{_MONTHS})[.,]? ?[-/. ]? ?{_YEAR}"
    rf"|(?:{_MONTHS})\.? \d{{1,2}}(?:th|st|nd|rd)?,? (?:19|20)\d\d"
    rf"|\d{{1,2}} ?[-/.–_] ?(?:\d{{1,2}}|XI{{0,2}}|I{{1,3}}|IX|IV|VI{{0,3}}) ?[-/.–_] ?{_YEAR}"
    rf"|\d{{1,2}} (?:XI{{0,2}}|I{{1,3}}|IX|IV|VI{{0,3}}) (?:19|20)\d\d"
    rf"|\d{{1,2}}[ \-]\d{{1,2}}[ \-](?:19|20)\d\d|(?<!\w)\d\d \d\d \d\d"
    rf"|(?:19|20)\d\d ?[-/.–] ?\d{{1,2}} ?[-/.–] ?\d{{1,2}})(?![\d])(?![-/–]\d)",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(?<!\d)(?:[0-3]\d[01]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d\d\d)(?!\d)")
_WORD = re.compile(
    r"\b(?:geboren|gebore|geborn|geb|geb\.? ?-?(?:datum|dat|dtm|dag)|geboorte\w{0,8}|geboorte[ -]?datum|gebd|g\.?d"
    r"|verjaardag|verjaar|jarig|born|birth\w{0,4}|d\.?o\.?b|ter wereld|bouwjaar|bj)\b\.?",
    re.IGNORECASE,
)
_PERSON = (
    r"zoon|zoontje|dochter|dochtertje|kind|kindje|baby|tweeling|jongste|oudste|middelste|man|vrouw|partner|vriend|vriendin|"
    r"moeder|vader|ma|pa|mama|papa|broer|broertje|zus|zusje|opa|oma|ex|neef|nicht|kleinkind|kleinzoon|kleindochter|cliënt|"
    r"hij|zij|ze|die"
)
_I_AM_FROM = re.compile(
    rf"\b(?:ik ben|ben ik|ben|ben zelf|komt?|(?:{_PERSON}) (?:is|zijn|was|komt))"
    r" (?:ook |zelf )?(?:er (?:een|eentje|1) )?(?:van|uit|van bouwjaar)(?: de)? $",
    re.IGNORECASE,
)
_BEFORE = 45
_AFTER = 30
_NOT_BIRTH = re.compile(
    r"\b(?:brief|besluit|beschikking|datum van|ontvangen|gesprek|afspraak|ingang|per|vanaf|sinds|verstuurd|ziek|"
    r"uitgevallen|contract|overleden|overleed|getrouwd|gescheiden|auto)\b",
    re.IGNORECASE,
)
_CAR_BEFORE = re.compile(r"\b(?:auto|fiets|scooter|motor|huis|woning|flat|caravan|boot|bus)\b", re.IGNORECASE)
_AND_ANOTHER = re.compile(r"(?:[\s,;:&()+/.=]|op|en|and|de|resp){0,20}", re.IGNORECASE)
_TO_OWN_DATE = re.compile(r"\W{0,3}(?:op|is|datum)?\W{0,3}")


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
        if words[-1].group().lower() in ("bouwjaar", "bj") and _CAR_BEFORE.search(before, 0, words[-1].start()):
            return False
        between = before[words[-1].end() :]
        if not (_NOT_BIRTH.search(between) or re.search(r"[.!?]\s+\S", between)):
            rest, dates = _DATE.subn("", between)
            return not dates or _AND_ANOTHER.fullmatch(rest) is not None
    after = _WORD.search(text, end, end + _AFTER)
    if after is None or after.group().lower() in ("bouwjaar", "bj"):
        return False
    if re.search(r"[.!?,;]", text[end : after.start()]) or _NOT_BIRTH.search(text, end, after.start()):
        return False
    gap = _TO_OWN_DATE.match(text, after.end())
    return gap is None or _DATE.match(text, gap.end()) is None
