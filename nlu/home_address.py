"""Home addresses in a text: street with house number, with or without postcode, and postcode with house number."""

import re
from collections.abc import Iterator

from nlu.wordlists import word_set

Span = tuple[int, int]

_SUFFIXES = (
    "straat", "laan", "weg", "plein", "kade", "gracht", "singel", "dijk", "hof", "dreef", "steeg", "plantsoen", "park",
    "boulevard", "straatje", "pad", "ring", "wal", "markt", "haven", "baan", "hage", "akker", "veld", "kamp", "erf",
    "donk", "meent", "burcht", "oord", "horst", "brink", "str", "plaats", "poort", "tuin", "kwartier", "vaart", "sluis",
    "berg", "zijde", "ln",
)  # fmt: skip
# These ends are ordinary words too: a street only with a capital, a postcode behind it, or after "ik woon".
_WEAK = (
    "park", "ring", "wal", "markt", "haven", "baan", "veld", "kamp", "plaats", "poort", "tuin", "vaart", "sluis",
    "berg", "zijde", "pad", "hof", "weg", "plein", "erf", "ln", "oord", "brink", "akker", "hage", "meent", "donk",
    "horst", "burcht", "kwartier", "str",
)  # fmt: skip
_SHORTEST_STREET = 6
_NO_STREET = word_set("""
    onderweg snelweg halverwege loopbaan bijbaan vakantiepark werkplein arbeidsmarkt beroepshof gerechtshof
    werkplaats woonplaats standplaats proefplaats stageplaats opvangplaats slaapplaats parkeerplaats leerplaats
    supermarkt banenmarkt markt weg baan park plein straat laan pad hof ring veld tuin kamp haven plaats poort berg
    zijde voltijdbaan deeltijdbaan droombaan hoofdbaan terugweg omweg uitweg vanweg werkweg zijweg bovenal
    woningmarkt huizenmarkt kapitaal intervaal bijzijde ernstig eraan ervan volgt vacaturebank fulltimebaan
    parttimebaan zorgplaats dagplaats
""")
_WORD = re.compile(r"[^\W\d_][\w'’.\-]{0,48}")
_NUMBER = re.compile(
    r"(?:,? ?(?:nr\.?|nummer|no\.?|huisnummer)? ?)"
    r"(\d{1,4}(?![\d.,]\d)(?:(?: ?-? ?(?:bis|hs|huis|[a-hA-H]{1,2}|[IVX]{1,4}|rood|zwart))(?![\w])|-\d{1,4})?)"
    r"(?!\w|%|[.,]\d)",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"(?<!\w)[1-9]\d{3} ?[A-Za-z]{2}(?!\w)")
_POSTCODE_AFTER = re.compile(r"(?:,|\.)? ?(?:te |in |postcode:? ?)?([1-9]\d{3} ?[A-Za-z]{2})(?!\w)")
_COUNTED = re.compile(
    r"\s?(?:uur|uren|keer|dag|dagen|week|weken|maand|maanden|jaar|jaren|euro|huizen|mensen|km|kilometer|minuten|min|x|"
    r"procent|personen|kinderen|meter|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b",
    re.IGNORECASE,
)
_NAME_WORDS = word_set("""
    van de der den ter ten 't het oude nieuwe lange korte grote kleine burgemeester burg sint st dr doctor prof
    professor pres president koningin koning prins prinses eerste tweede derde jan johan willem pastoor dominee ds
    generaal mr meester kanunnik graaf hertog baron noord zuid oost west noorder zuider ooster wester
""")
_LIVES = re.compile(
    r"\b(?:woon|woont|wonen|wonend|woonachtig|adres|woonadres|verhuis|verhuisd|verhuizen|verblijf|straat)\b"
    r"[^.!?\n]{0,12}?\b(?:is|op|aan|in|naar|:|te)?:? ?"
    r"(?:de |het )?$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:[A-Z][\w'’\-]{2,30}|van|de|der|den|het|'t)(?: (?:[A-Z][\w'’\-]{2,30}|van|de|der|den)){0,3} (?=\d)"
)

_BEFORE_POSTCODE = 35
_NUMBER_BEFORE = re.compile(r"(?:huisnummer|nummer|nr\.?) ?(\d{1,4} ?[a-zA-Z]?)(?:,| en| in|,? postcode)? ?$")
_ARTICLE = re.compile(r"(?:van )?(?:de|het) |van (?=[A-Z])")


def find_addresses(text: str) -> Iterator[Span]:
    """Spans of addresses: from the first word of the street to the house number, with the postcode when it follows."""
    for word in _WORD.finditer(text):
        if _is_street(word.group(), text, word.end()) and (number := _house_number(text, word.end())):
            yield _name_start(text, word.start()), _with_postcode(text, number)
    for match in _NAMED.finditer(text):
        number = _house_number(text, match.end() - 1)
        if number and _LIVES.search(text, max(0, match.start() - 40), match.start()):
            yield match.start(), _with_postcode(text, number)
    yield from _postcodes(text)


def _is_street(word: str, text: str, end: int) -> bool:
    lower = word.lower().rstrip(".")
    if lower in _NO_STREET or not lower.endswith(_SUFFIXES):
        return False
    if not lower.endswith(_WEAK):
        return len(lower) >= _SHORTEST_STREET
    number = _house_number(text, end)
    followed = number is not None and _POSTCODE_AFTER.match(text, number) is not None
    certain = word[0].isupper() or followed or _after_lives(text, end - len(word))
    return certain and len(lower) >= _SHORTEST_STREET


def _after_lives(text: str, start: int) -> bool:
    return _LIVES.search(text[max(0, start - 40) : start]) is not None


def _house_number(text: str, at: int) -> int | None:
    match = _NUMBER.match(text, at)
    if match is None or _COUNTED.match(text, match.end()) or match.group(1).startswith("0"):
        return None
    return match.end()


def _with_postcode(text: str, end: int) -> int:
    after = _POSTCODE_AFTER.match(text, end)
    return after.end(1) if after and _is_postcode(after.group(1), announced=True) else end


def _name_start(text: str, start: int) -> int:
    """Words before the last word of the street that belong to its name: `Burgemeester van der Helst…`."""
    while True:
        before = re.search(r"([^\W\d_][\w'’.\-]{0,30}|\d(?:e|de|ste)) $", text[max(0, start - 33) : start])
        if before is None:
            return _skip_article(text, start)
        word = before.group(1)
        named = word[0].isupper() and not _opens_sentence(text, start - len(word) - 1)
        if not named and word.lower().rstrip(".") not in _NAME_WORDS:
            return _skip_article(text, start)
        start -= len(word) + 1


def _opens_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip()[-1:]
    return before in ("", ".", "!", "?", ":", "\n")


def _skip_article(text: str, start: int) -> int:
    """Past `de`, `het` and `van de`, which stand before a street but do not belong to its name (`van der` does)."""
    while article := _ARTICLE.match(text, start):
        start = article.end()
    return start


def _is_postcode(written: str, *, announced: bool) -> bool:
    letters = written[-2:]
    if letters.upper() in ("SA", "SD", "SS"):
        return False
    return announced or letters.isupper() or " " not in written


def _postcodes(text: str) -> Iterator[Span]:
    for match in _POSTCODE.finditer(text):
        announced = "postcode" in text[max(0, match.start() - 25) : match.start()].lower()
        if not _is_postcode(match.group(), announced=announced):
            continue
        number = _house_number(text, match.end())
        window = max(0, match.start() - _BEFORE_POSTCODE)
        before = _NUMBER_BEFORE.search(text[window : match.start()])
        if number:
            yield match.start(), number
        elif before:
            yield window + before.start(1), match.end()
