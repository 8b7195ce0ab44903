"""Citizen service numbers, phone numbers, bank accounts and e-mail addresses in a text, as spans of code points."""

import re
from collections.abc import Collection, Iterator

from nlu.wordlists import word_set

Span = tuple[int, int]

_BEFORE = 48  # characters before a number in which a word may announce it
_AFTER = 32

_CITIZEN_WORD = re.compile(
    r"\b(?:b\.?s\.?n\b|burger ?service ?nummer|burger ?service ?nr|sofi ?-?nummer|sofi\b|bsn-?nummer)", re.IGNORECASE
)
_ACCOUNT_WORD = re.compile(
    r"\b(?:iban|rekening|rekeningnummer|rekeningnr|bankrekening\w{0,8}|bankrek\w{0,8}|rek\.? ?nr)\b", re.IGNORECASE
)
_PHONE_WORD = re.compile(
    r"\b(?:tel|telefoon\w{0,8}|mobiel\w{0,8}|gsm|06-?nummer|bel|bellen|app|appen|whatsapp|bereikbaar|mijn nummer"
    r"|nummer is|sms)\b",
    re.IGNORECASE,
)
_OTHER_NUMBER_WORD = re.compile(
    r"\b(?:zaak|dossier|klant|factuur|order|polis|relatie|referentie|meld|kvk|loonheffing\w{0,4}|werkgevers|aanvraag|"
    r"vacature|contract|lid|client|cliënt|beschikking|betaal|bon|serie|artikel|personeels|registratie|inschrijf|"
    r"aansluit|mutatie|document|brief|ticket|beroeps?zaak|bezwaar)"
    r"-?s?(?:nummer|nr|kenmerk|code)?\b|\b(?:kenmerk|ref|kvk|referentie|ordernr|zaaknr|btw|factuur)\b|€|\beur(?:o)?\b",
    re.IGNORECASE,
)
_MONEY_AFTER = re.compile(r"\s?(?:€|eur\b|euro\b|,-|,\d\d\b|%|procent|mensen|inwoners|stuks|keer)", re.IGNORECASE)

_DIGIT_RUN = re.compile(r"(?<![\w.,/-])\d(?:[ .\-]?\d){7,8}(?![\d/])(?![.,-]\d)")
_EMAIL = re.compile(r"(?<![\w.+-])[\w+-][\w.+-]{0,63} ?@ ?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_SPOKEN_EMAIL = re.compile(
    r"(?<![\w.+-])[\w+-][\w.+-]{0,40}(?: (?:punt|dot) [\w-]{1,30})? ?"
    r"(?: apenstaart(?:je)? |\(at\)|\[at\]| \(at\) | \[at\] | at ) ?[\w-]{1,40}"
    r"(?: ?\. ?| punt | dot | ?\((?:dot|punt)\) ?| ?\[(?:dot|punt)\] ?)(?:nl|com|net|org|eu|be|de|info)\b",
    re.IGNORECASE,
)
_ROLE_MAILBOXES = word_set(
    "info contact klantenservice post klachten gemeente postbus secretariaat noreply no-reply helpdesk"
)
_IBAN_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2} ?\d{2}")
# ISO 13616: lengths by country, those that turn up in the Netherlands.
_IBAN_LENGTHS = {
    "NL": 18, "BE": 16, "DE": 22, "FR": 27, "GB": 22, "ES": 24, "IT": 27, "PT": 25, "PL": 28, "RO": 24, "BG": 22,
    "HU": 28, "CZ": 24, "SK": 24, "AT": 20, "CH": 21, "LU": 20, "IE": 22, "DK": 18, "SE": 24, "NO": 15, "FI": 18,
    "LT": 20, "LV": 21, "EE": 20, "GR": 27, "HR": 21, "SI": 19, "TR": 26, "UA": 29, "MT": 31, "CY": 28, "IS": 26,
}  # fmt: skip
_PHONE = re.compile(r"(?<![\w+])(?:\+|00)?(?:\(0\d{1,3}\)|\d)(?:[ .\-/]{0,3}(?:\(0\)|\d)){6,14}(?!\w)(?![.,]\d)")
_DATE_GROUPS = frozenset({(2, 2, 4), (4, 2, 2), (1, 2, 4), (2, 1, 4), (4, 4)})
_GROUP_SIZES = frozenset({2, 3, 4, 5})
_MOST_GROUPS = 4
_DAY, _MONTH, _CENTURY = r"(?:0[1-9]|[12]\d|3[01])", r"(?:0[1-9]|1[0-2])", r"(?:19|20)\d\d"
_DATE_DIGITS = re.compile(rf"{_DAY}{_MONTH}{_CENTURY}|{_CENTURY}{_MONTH}{_DAY}")
# ITU-T E.164 allows 15 digits; shorter than 8 with a country code is no subscriber's number.
_FOREIGN_DIGITS = range(8, 16)
_NATIONAL_PHONE = re.compile(r"0[1-8]\d{8}")
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
        digits = re.sub(r"\D", "", match.group())
        possible = _whole_number(match.group()) and passes_eleven_test(digits) and not _is_date(digits)
        other = _MONEY_AFTER.match(text, match.end()) or _announced_before(_OTHER_NUMBER_WORD, text, match.start())
        if _announced(_CITIZEN_WORD, text, *match.span()) or (possible and not other):
            yield match.span()


def _whole_number(written: str) -> bool:
    """Written as one number: unbroken, or in groups with one kind of separator that are not a date."""
    groups = re.split(r"[ .\-]", written)
    separators = set(re.findall(r"[ .\-]", written))
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
    """E-mail addresses, also written out (`jan apenstaartje post punt nl`); mailboxes such as info@ are left alone."""
    for pattern in (_EMAIL, _SPOKEN_EMAIL):
        for match in pattern.finditer(text):
            local = re.split(r"[@\s(\[]", match.group(), maxsplit=1)[0].lower()
            if local not in _ROLE_MAILBOXES:
                yield match.span()


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
        elif text[place] in " .-" and gap < 1:
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
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    if number.lstrip().startswith("+31"):
        return "0" + digits[2:]
    return "0" + digits[4:] if digits.startswith("0031") else digits


def find_phones(text: str, public_numbers: Collection[str] = ()) -> Iterator[Span]:
    """Dutch (10 digits, +31, 0031) and foreign (+…) phone numbers, public ones left out."""
    public = frozenset(national(number) for number in public_numbers)
    for match in _PHONE.finditer(text):
        written = match.group()
        number = national(written)
        if number in public or number.startswith(_PUBLIC_PREFIXES):
            continue
        if _is_phone(written, number) or _is_bare_mobile(number, text, match.start()):
            yield match.span()


def _is_phone(written: str, number: str) -> bool:
    if written.startswith("+") and not written.startswith("+31"):
        return len(re.sub(r"\D", "", written)) in _FOREIGN_DIGITS
    return _NATIONAL_PHONE.fullmatch(number) is not None


def _is_bare_mobile(number: str, text: str, start: int) -> bool:
    """A mobile number without its first zero counts only when announced as a phone number."""
    return _BARE_MOBILE.fullmatch(number) is not None and _announced_before(_PHONE_WORD, text, start)
