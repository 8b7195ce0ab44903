"""The words that return codes are made of: short, plain and friendly, no two alike. Data of the pack, one a line."""

import re
from pathlib import Path

from faq.content import BUILT_IN
from faq.errors import ContentError, Fault

FILE = "return_words.txt"
FEWEST = 2048
"""Four words out of 2,048 are 44 bits; fewer could be guessed (docs/decisions/return-codes.md)."""

PLAIN = re.compile(r"[a-z]{3,8}")


def load_words(overlay: Path | None = None) -> tuple[str, ...]:
    """The list of the overlay, else the built-in one. Raises ContentError when codes of it would be weak or unclear."""
    path = next(f / FILE for f in (overlay, BUILT_IN) if f is not None and (f / FILE).is_file())
    words = tuple(path.read_text(encoding="utf-8").split())
    faults = [Fault(FILE, word, "is not 3 to 8 plain letters") for word in words if not PLAIN.fullmatch(word)]
    if len(set(words)) < max(FEWEST, len(words)):
        faults.append(Fault(FILE, f"{len(set(words))} different words", f"each once, and at least {FEWEST}"))
    if faults:
        raise ContentError(faults)
    return words
