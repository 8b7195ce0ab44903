"""Benefit, region and person named in a message (first version)."""

import re
from typing import Literal

_BENEFITS: tuple[tuple[str, str], ...] = (
    ("wajong", r"wajong"),
    ("wia", r"wia|wga|iva"),
    ("wao", r"wao"),
    ("ziektewet", r"ziektewet|zw"),
    ("bijstand", r"bijstand\w*|participatiewet"),
    ("ww", r"ww"),
    ("geen", r"geen uitkering"),
)
_ZEELAND = "zeeland|middelburg|vlissingen|goes|terneuzen|hulst|sluis|borsele|kapelle|reimerswaal|tholen|veere"
_HOLLAND_RIJNLAND = (
    "holland rijnland|leiden|leiderdorp|oegstgeest|voorschoten|zoeterwoude|katwijk|noordwijk|teylingen|lisse|hillegom"
)


def find_benefit(text: str) -> str | None:
    """The benefit named: ww, ziektewet, wia, wao, wajong, bijstand or geen."""
    return next((name for name, pattern in _BENEFITS if re.search(rf"\b(?:{pattern})\b", text, re.IGNORECASE)), None)


def find_region(text: str) -> str | None:
    """The region named by one of its municipalities: zeeland or holland-rijnland."""
    for region, names in (("zeeland", _ZEELAND), ("holland-rijnland", _HOLLAND_RIJNLAND)):
        if re.search(rf"\b(?:{names})\b", text, re.IGNORECASE):
            return region
    return None


def find_person(text: str) -> Literal["self", "other"] | None:
    """For whom the message asks."""
    if re.search(
        r"\b(?:mijn|m'n) (?:zoon|dochter|man|vrouw|partner|broer|zus|moeder|vader|vriend|vriendin)\b", text, re.IGNORECASE
    ):
        return "other"
    return "self" if re.search(r"\b(?:ik|mijn|me|mij)\b", text, re.IGNORECASE) else None
