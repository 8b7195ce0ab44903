"""Recognises questions for another service of the municipality, which Aanloop does not answer."""

from __future__ import annotations

from itertools import pairwise

from nlu.text import tokens

# Begins of words: the counters of a Dutch town hall that have nothing to do with benefits or work.
_SERVICES = (
    "paspoort", "identiteitskaart", "idkaart", "rijbewijs", "parkeer", "afval", "vuilnis", "grofvuil", "container",
    "kliko", "milieustraat", "bouwvergunning", "omgevingsvergunning", "kapvergunning", "dakkapel", "hondenbelasting",
    "woz", "onroerendezaak", "rioolheffing", "afvalstoffen", "uittreksel", "geboorteakte", "geboorteaangifte",
    "trouw", "huwelijk", "verhuizing", "adreswijziging", "stoeptegel", "straatverlichting", "lantaarnpaal", "riool",
    "zwembad", "evenementenvergunning", "standplaats", "begraafplaats", "naturalisatie", "stembureau",
    "stempas", "kinderopvangplaats", "leerlingenvervoer", "vog", "ratten", "kermis",
)  # fmt: skip
_EXCEPT = ("trouwens", "huwelijksproblemen")


def is_other_service(text: str) -> bool:
    """Say whether `text` names a matter of another municipal service."""
    words = tokens(text)
    joined = (one + other for one, other in pairwise(words))  # "id kaart" is one word to the town hall
    return any(word.startswith(_SERVICES) and word not in _EXCEPT for word in (*words, *joined))
