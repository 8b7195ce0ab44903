"""Citizen service numbers, phone numbers, bank accounts and e-mail addresses in a text, as spans of code points."""

import re
from collections.abc import Collection, Iterator

Span = tuple[int, int]

_BEFORE = 48  # characters before a number in which a word may announce it
_AFTER = 48

_CITIZEN_WORD = re.compile(
    r"\b(?:b\.? ?s\.? ?n(?![a-z])|bsn(?:-?nummer|-?nr)|burger ?-?service ?-?(?:nummer|nr|no)"
    r"|sofi ?-?(?:nummer|nr)|sofi\b)",
    re.IGNORECASE,
)
_ACCOUNT_WORD = re.compile(
    r"\biban|rekening|\b(?:bankrek\w{0,8}|rek|rek\.? ?nr|bank|overmaken|storten|gestort|giro)\b", re.IGNORECASE
)
_PHONE_WORD = re.compile(
    r"\b(?:tel|telnr|telefoon\w{0,8}|mobiel\w{0,8}|mob|gsm|06-?nummer|06-?nr|bel|belt|bellen|gebeld|terugbellen|app|appen"
    r"|appt|whatsapp|bereikbaar|bereiken|mijn nummer|m'n nummer|nummer is|sms|vast|vaste lijn|handy"
    r"|belg\w{0,6}|duits\w{0,4}"
    r"|antwerpen|gent|brussel)\b",
    re.IGNORECASE,
)
_OTHER_NUMBER_WORD = re.compile(
    r"\b(?:zaak|dossier|klant|factuur|order|polis|relatie|referentie|meld|kvk|loonheffing\w{0,4}|werkgevers|aanvraag|"
    r"vacature|contract|lid|client|cliënt|beschikking|betaal|bon|serie|artikel|personeels|registratie|inschrijf|"
    r"aansluit|mutatie|document|brief|ticket|beroeps?zaak|bezwaar)"
    r"-?s?(?:nummer|nr|kenmerk|code)?\b|\b(?:kenmerk|ref|kvk|referentie|ordernr|zaaknr|btw|factuur)\b|€|\beur(?:o)?\b|rekening|\b(?:giro|rek)\b",
    re.IGNORECASE,
)
_MONEY_AFTER = re.compile(r"\s?(?:€|eur\b|euro\b|,-|,\d\d\b|%|procent|mensen|inwoners|stuks|keer)", re.IGNORECASE)

_DIGIT_RUN = re.compile(
    r"(?:(?<![\w.,/\-–])|(?<=bsn)|(?<=BSN)|(?<=[A-Za-z][.\-]))\d(?:(?: ?[.\-–_/] ?| )?\d){7,8}(?![\d/_])(?![.,\-–]\d)"
)
_SEPARATOR = re.compile(r" ?[.\-–_/] ?| ")
_PUBLIC_NUMBER = re.compile(r"0[89]0[069][ .\-]|0[89]0[069]\d{4}$|088[ .\-]|14 ?0\d{2,3}(?!\d)")
_OWN_NUMBER_BEHIND = re.compile(r"\W{0,3}(?:nummer|nr)?\W{0,3}(?:is)?\W{0,3}\d")
_TOP = r"(?:nl|com|net|org|eu|be|de|info|nu|me|frl|fr|uk)"
_EMAIL = re.compile(
    r"(?<![\w.+%&-])[\w+%-][\w.+%&'’-]{0,63} ?@ ?[\w-]{1,63}"
    rf"(?:(?:\.[\w-]{{1,63}}){{1,4}}| ?[.,] ?{_TOP}\b| (?:punt|dot) {_TOP}\b)",
    re.IGNORECASE,
)
_SPOKEN_EMAIL = re.compile(
    r"(?<![\w.+%&-])[\w+%-][\w.+%&-]{0,40}(?: (?:punt|dot|streepje|underscore) [\w-]{1,30}){0,2} ?"
    r"(?: ap?[ep]n?(?:en)?sta(?:art(?:je)?|rtje) | apestaart(?:je)? |\(at\)|\[at\]|\{at\}| \(at\) | \[at\] | \{at\} "
    r"| at |@)"
    r" ?[\w-]{1,40}"
    rf"(?: ?\. ?| punt | dot | ?\((?:dot|punt)\) ?| ?\[(?:dot|punt)\] ?){_TOP}\b",
    re.IGNORECASE,
)
_PUBLIC_BODY = re.compile(
    r"(?:[\w-]{1,63}\.){0,3}(?:uwv|rijksoverheid|belastingdienst|svb|gemeente[\w-]{0,40}|juridischloket|113|overheid|"
    r"werk|digid)\.nl"
)
_PERSON_MAILBOX = re.compile(r"[^\W\d_]{1,12}[._][^\W\d_][\w.-]{1,40}")
_ROLE = re.compile(
    r"info|contact|service|post|klacht|secretariaat|no-?reply|helpdesk|loket|werk|uitkering|bezwaar|team|gemeente|balie|"
    r"klant"
)
_IBAN_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d[ -]?\d")
# ISO 13616: lengths by country, those that turn up in the Netherlands.
_IBAN_LENGTHS = {
    "NL": 18, "BE": 16, "DE": 22, "FR": 27, "GB": 22, "ES": 24, "IT": 27, "PT": 25, "PL": 28, "RO": 24, "BG": 22,
    "HU": 28, "CZ": 24, "SK": 24, "AT": 20, "CH": 21, "LU": 20, "IE": 22, "DK": 18, "SE": 24, "NO": 15, "FI": 18,
    "LT": 20, "LV": 21, "EE": 20, "GR": 27, "HR": 21, "SI": 19, "TR": 26, "UA": 29, "MT": 31, "CY": 28, "IS": 26,
}  # fmt: skip
_PHONE = re.compile(
    r"(?<![\w+])(?:\((?:\+|00)\d{1,3}\)|\+ ?\(?\d{1,3}\)?|\(0\d{1,3}\)|\d)"
    r"(?:[ .\-/–‑_]{0,3}(?:\(0\)|\d)){6,14}(?!\w)(?![.,]\d)"
)
_DATE_AND_TIME = re.compile(
    r"\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d(?!\d)|\d{1,2} \d{1,2} (?:19|20)\d\d (?:om )?\d{1,2}[:.]\d\d(?!\d)"
)
_TIME_AFTER = re.compile(r":\d\d(?!\d)")
_BANK_CODE_BEFORE = re.compile(r"[A-Za-z]{2}\d{2} ?[A-Za-z]{4} ?$")
_CASE_NUMBER_BEFORE = re.compile(
    r"\b(?:zaak|dossier|klant|factuur|order|polis|relatie|referentie|meld|kvk|aanvraag|vacature|contract|client|cliënt|"
    r"beschikking|registratie|inschrijf|document|ticket|bezwaar|kenmerk|rekening|bankrekening)s?-?(?:nummer|nr|kenmerk)?"
    r"\.?[ :=]{0,3}(?:is )?$",
    re.IGNORECASE,
)
_DATE_GROUPS = frozenset({(2, 2, 4), (4, 2, 2), (1, 2, 4), (2, 1, 4), (4, 4)})
_GROUP_SIZES = frozenset({2, 3, 4, 5})
_MOST_GROUPS = 4
_WIDEST_GAP = 3  # characters between two groups of an account number: " - "
_DAY, _MONTH, _CENTURY = r"(?:0[1-9]|[12]\d|3[01])", r"(?:0[1-9]|1[0-2])", r"(?:19|20)\d\d"
_DATE_DIGITS = re.compile(rf"{_DAY}{_MONTH}{_CENTURY}|{_CENTURY}{_MONTH}{_DAY}")
# ITU-T E.164 allows 15 digits; shorter than 8 with a country code is no subscriber's number.
_FOREIGN_DIGITS = range(8, 16)
_NATIONAL_PHONE = re.compile(r"0[1-8]\d{8}")
_MOBILE_WITHOUT_PLUS = re.compile(r"316\d{8}")
# Belgian fixed numbers have 9 digits, German ones 11 or 12.
_NEIGHBOUR_PHONE = re.compile(r"0[1-9]\d{7}|0[1-9]\d{9,10}")
_BARE_MOBILE = re.compile(r"6\d{8}")
_PUBLIC_PREFIXES = ("0800", "0900", "0906", "0909", "088", "14", "116")


def _announced(word: re.Pattern[str], text: str, start: int, end: int) -> bool:
    return bool(word.search(text, max(0, start - _BEFORE), start) or word.search(text, end, end + _AFTER))


def _announced_before(word: re.Pattern[str], text: str, start: int, reach: int = 30) -> bool:
    return word.search(text, max(0, start - reach), start) is not None


def passes_eleven_test(digits: str) -> bool:
    """Whether 8 or 9 digits are a possible citizen service number (weights 9 to 2 and -1, sum divisible by 11)."""
    padded = digits.zfill(9)
    total = sum(int(digit) * weight for digit, weight in zip(padded, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return total % 11 == 0 and int(padded) > 0


def find_citizen_numbers(text: str) -> Iterator[Span]:
    """Numbers of 8 or 9 digits that pass the eleven test or are announced as a BSN."""
    for match in _DIGIT_RUN.finditer(text):
        start, end = match.span()
        digits = re.sub(r"\D", "", match.group())
        if _PUBLIC_NUMBER.match(match.group()):
            continue
        alone = match.group().isdigit() or not _goes_on(text, start, end)
        passes = passes_eleven_test(digits)
        bare = not re.search(r"[A-Za-z.\-]$", text[max(0, start - 1) : start])
        possible = bare and alone and _whole_number(match.group()) and passes and not _is_date(digits)
        other = _MONEY_AFTER.match(text, end) or _announced_before(_OTHER_NUMBER_WORD, text, start)
        if (possible and not other) or ((alone or passes) and _is_citizen_announced(text, start, end)):
            yield match.span()


def _is_citizen_announced(text: str, start: int, end: int) -> bool:
    """A word for BSN goes before, with no word for another number after it, or comes behind without its own number."""
    window = text[max(0, start - _BEFORE) : start]
    before = [word.end() for word in _CITIZEN_WORD.finditer(window)]
    if before and not _OTHER_NUMBER_WORD.search(window, before[-1]):
        return True
    if _announced_before(_OTHER_NUMBER_WORD, text, start):
        return False
    after = _CITIZEN_WORD.search(text, end, end + _AFTER)
    return after is not None and not _OWN_NUMBER_BEHIND.match(text, after.end())


def _goes_on(text: str, start: int, end: int) -> bool:
    """More digits stand right before or after: the groups are part of a longer number."""
    return bool(re.match(r"[ .\-]\d", text[end : end + 2]) or re.search(r"\d[ .\-]$", text[max(0, start - 2) : start]))


def _whole_number(written: str) -> bool:
    """Written as one number: unbroken, or in groups with one kind of separator that are not a date."""
    groups = _SEPARATOR.split(written)
    separators = set(_SEPARATOR.findall(written))
    if len(separators) > 1:
        return False
    sizes = [len(group) for group in groups]
    if tuple(sizes) in _DATE_GROUPS:
        return False
    grouped = len(groups) <= _MOST_GROUPS and set(sizes) <= _GROUP_SIZES
    return len(groups) == 1 or set(sizes) == {1} or grouped


def _is_date(digits: str) -> bool:
    return _DATE_DIGITS.fullmatch(digits) is not None


def find_emails(text: str) -> Iterator[Span]:
    """E-mail addresses, also written out (`jan apenstaartje post punt nl`); not the mailboxes of public bodies."""
    for pattern in (_EMAIL, _SPOKEN_EMAIL):
        for match in pattern.finditer(text):
            if not _is_public_mailbox(match.group()):
                yield match.span()


def _is_public_mailbox(address: str) -> bool:
    """A mailbox such as info@ at a public body; that of a named person there is personal."""
    local, _, domain = address.lower().replace(" ", "").partition("@")
    if not _PUBLIC_BODY.fullmatch(domain):
        return False
    return _ROLE.search(local) is not None or _PERSON_MAILBOX.fullmatch(local) is None


def find_accounts(text: str) -> Iterator[Span]:
    """IBANs that pass the mod-97 test (ISO 13616), or that are announced as an account number."""
    for match in _IBAN_START.finditer(text):
        length = _IBAN_LENGTHS.get(match.group()[:2].upper())
        span = length and _take(text, match.start(), length)
        if span:
            number = re.sub(r"[^0-9A-Za-z]", "", text[slice(*span)]).upper()
            looks_dutch = re.fullmatch(r"NL\d\d[A-Z]{4}\d{10}", number) is not None
            if _mod_97(number) == 1 or (looks_dutch and _announced(_ACCOUNT_WORD, text, *span)):
                yield span


def _take(text: str, start: int, length: int) -> Span | None:
    """The span of `length` letters and digits from start, single spaces, dots and dashes between them allowed."""
    place, taken, gap = start, 0, 0
    while place < len(text) and taken < length:
        if text[place].isascii() and text[place].isalnum():
            taken, gap = taken + 1, 0
        elif text[place] in " .-–_\u00a0" and gap < _WIDEST_GAP:
            gap += 1
        else:
            return None
        place += 1
    whole = taken == length and not (place < len(text) and text[place].isalnum())
    return (start, place) if whole else None


def _mod_97(number: str) -> int:
    turned = number[4:] + number[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % 97


def national(number: str) -> str:
    """A phone number as digits in national form: `+31 (0)6 …` and `0031 6 …` become `06…`."""
    bare = re.sub(r"[^\d+]", "", number.replace("(0)", ""))
    digits = bare.lstrip("+")
    for country in ("+31", "0031"):
        if bare.startswith(country):
            return "0" + bare[len(country) :].removeprefix("0")
    return digits


def find_phones(text: str, public_numbers: Collection[str] = ()) -> Iterator[Span]:
    """Dutch (10 digits, +31, 0031) and foreign (+…, 00…, or announced) phone numbers, public ones left out."""
    public = frozenset(national(number) for number in public_numbers)
    place = 0
    while match := _PHONE.search(text, place):
        start, place = match.span()
        if _DATE_AND_TIME.match(match.group()) or _BANK_CODE_BEFORE.search(text, max(0, start - 10), start):
            continue
        # The run may be two numbers, or a number and something else: the longest part that is a number counts.
        for end in _ends(match):
            written = text[start:end]
            number = national(written)
            if number in public or number.startswith(_PUBLIC_PREFIXES):
                place = end
                break
            if not (end == match.end() and _TIME_AFTER.match(text, end)) and _is_phone(written, number, text, start):
                yield start, end
                place = end
                break


def _ends(match: re.Match[str]) -> list[int]:
    """Where a run of digits can end, last first: at its end, and before each separator."""
    gaps = [match.start() + gap.start() for gap in re.finditer(r"(?<=\d)[ .\-/–‑_]{1,3}(?=[\d(])", match.group())]
    return [match.end(), *reversed(gaps)]


def _is_phone(written: str, number: str, text: str, start: int) -> bool:
    bare = re.sub(r"[^\d+]", "", written)
    if bare.startswith(("+", "00")) and not bare.startswith(("+31", "0031")):
        digits = bare.lstrip("+").removeprefix("00")
        return len(digits) in _FOREIGN_DIGITS and not digits.startswith("0")
    announced = _announced_before(_PHONE_WORD, text, start)
    if _NATIONAL_PHONE.fullmatch(number):
        return number.startswith("06") or announced or not _CASE_NUMBER_BEFORE.search(text[max(0, start - 30) : start])
    if _MOBILE_WITHOUT_PLUS.fullmatch(number):
        return True
    return announced and (_BARE_MOBILE.fullmatch(number) or _NEIGHBOUR_PHONE.fullmatch(number)) is not None
