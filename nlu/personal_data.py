"""Personal data in a message, with exact spans, so that it can be warned about, masked and left out of a summary.

Only what points to a person is found: a citizen service number, phone number, e-mail address, bank account, home
address or date of birth. Amounts, dates of letters, case numbers and public numbers (112, 0800-…, 088-…) are left
alone.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from nlu.birth_dates import find_birth_dates
from nlu.home_address import find_addresses
from nlu.numbers import find_accounts, find_citizen_numbers, find_emails, find_phones

DataKind = Literal["bsn", "phone", "email", "iban", "address", "dob"]
Span = tuple[int, int]

LABELS: dict[DataKind, str] = {
    "bsn": "[burgerservicenummer]",
    "phone": "[telefoonnummer]",
    "email": "[e-mailadres]",
    "iban": "[rekeningnummer]",
    "address": "[adres]",
    "dob": "[geboortedatum]",
}

_Finder = Callable[[str], Iterable[Span]]


@dataclass(frozen=True, slots=True)
class PersonalData:
    """One piece of personal data: code points of the original text, end exclusive."""

    start: int
    end: int
    kind: DataKind


def find_personal_data(text: str, public_numbers: Collection[str] = ()) -> tuple[PersonalData, ...]:
    """Personal data in the text, sorted and not overlapping; `public_numbers` (in any spelling) are left alone."""
    # Where two finders claim the same characters, the earlier in this list has them.
    finders: tuple[tuple[DataKind, _Finder], ...] = (
        ("email", find_emails),
        ("iban", find_accounts),
        ("dob", find_birth_dates),
        ("phone", partial(find_phones, public_numbers=public_numbers)),
        ("bsn", find_citizen_numbers),
        ("address", find_addresses),
    )
    kept: list[PersonalData] = []
    for kind, finder in finders:
        for start, end in finder(text):
            if all(end <= other.start or other.end <= start for other in kept):
                kept.append(PersonalData(start, end, kind))
    return tuple(sorted(kept, key=lambda item: item.start))


def mask(text: str, found: Sequence[PersonalData]) -> str:
    """The text with each span replaced by its Dutch label."""
    parts: list[str] = []
    at = 0
    for item in sorted(found, key=lambda item: item.start):
        parts += [text[at : item.start], LABELS[item.kind]]
        at = item.end
    return "".join([*parts, text[at:]])
