"""Personal data in a message, with exact spans (first version)."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

DataKind = Literal["bsn", "phone", "email", "iban", "address", "dob"]

LABELS: dict[DataKind, str] = {
    "bsn": "[burgerservicenummer]",
    "phone": "[telefoonnummer]",
    "email": "[e-mailadres]",
    "iban": "[rekeningnummer]",
    "address": "[adres]",
    "dob": "[geboortedatum]",
}


@dataclass(frozen=True, slots=True)
class PersonalData:
    """One piece of personal data: code points of the original text, end exclusive."""

    start: int
    end: int
    kind: DataKind


_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_PHONE = re.compile(r"(?<![\d])(?:\+31[ -]?|0)6(?:[ -]?\d){8}(?!\d)")
_BSN = re.compile(r"(?<!\d)\d{9}(?!\d)")


def find_personal_data(text: str, public_numbers: Collection[str] = ()) -> tuple[PersonalData, ...]:
    """Personal data in the text, sorted and not overlapping; `public_numbers` are left alone."""
    found = [PersonalData(*m.span(), kind="email") for m in _EMAIL.finditer(text)]
    found += [PersonalData(*m.span(), kind="phone") for m in _PHONE.finditer(text)]
    for m in _BSN.finditer(text):
        total = sum(int(d) * w for d, w in zip(m.group(), (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
        if total % 11 == 0:
            found.append(PersonalData(*m.span(), kind="bsn"))
    return tuple(sorted(found, key=lambda item: item.start))


def mask(text: str, found: Sequence[PersonalData]) -> str:
    """The text with each span replaced by its Dutch label."""
    parts, at = [], 0
    for item in sorted(found, key=lambda item: item.start):
        parts += [text[at : item.start], LABELS[item.kind]]
        at = item.end
    return "".join([*parts, text[at:]])
