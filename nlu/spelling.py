"""Typing errors and missing spaces, undone towards the words that rules know.

Only a word that is not itself known is changed: `COMMON` protects ordinary words (`geven`) from becoming dangerous
ones (`leven`).
"""

from collections.abc import Iterable

from nlu.wordforms import COMMON, GLUED

_SHORTEST = 5  # shorter words have too many real neighbours
_TWO_ERRORS = 9
_LONGEST = 24
_MOST_REMEMBERED = 5000
_SHORTEST_SOUND = 4
_SHORTEST_GLUED = 6
# Words so grave, and so often written wrong, that two errors are forgiven.
_GRAVE = ("zelfm", "zelfd", "suici", "overdos", "mishand", "vermoor", "verhang", "achtervol", "automut", "zelfbes")
_SOUNDS = (
    ("sch", "sg"), ("ch", "g"), ("ei", "ij"), ("ey", "ij"), ("au", "ou"), ("ie", "i"), ("y", "i"), ("ph", "f"),
    ("qu", "kw"),
    ("x", "ks"), ("c", "k"), ("z", "s"), ("v", "f"),
)  # fmt: skip


def sound(form: str) -> str:
    """A rough key of how a word sounds: `eint` and `eind`, `leefen` and `leven` share one."""
    for written, heard in _SOUNDS:
        form = form.replace(written, heard)
    if form.endswith(("d", "dt")):
        form = form.removesuffix("t").removesuffix("d") + "t"
    return "".join(char for place, char in enumerate(form) if place == 0 or char != form[place - 1])


def _without_one(form: str) -> list[str]:
    return [form[:place] + form[place + 1 :] for place in range(len(form))]


def distance(left: str, right: str) -> int:
    """Edit distance in which two swapped neighbours count once (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(right) + 1))
    for row, char in enumerate(left, 1):
        now = [row]
        for column, other in enumerate(right, 1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (char != other))
            if row > 1 and column > 1 and char == right[column - 2] and left[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        before, last = last, now
    return last[-1]


class Speller:
    """Finds the known words that an unknown word may have been meant as."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._known = frozenset(vocabulary)
        self._remembered: dict[str, tuple[str, ...]] = {}
        self._sounds: dict[str, list[str]] = {}
        self._near: dict[str, list[str]] = {}
        for word in sorted(self._known):
            if len(word) >= _SHORTEST_SOUND:
                self._sounds.setdefault(sound(word), []).append(word)
            if len(word) >= _SHORTEST:
                for key in self._keys(word):
                    self._near.setdefault(key, []).append(word)

    def meant(self, form: str) -> tuple[str, ...]:
        """Known words that the form may be a misspelling of; remembered, since messages repeat their words."""
        if form not in self._remembered:
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            self._remembered[form] = self._look_up(form)
        return self._remembered[form]

    def _look_up(self, form: str) -> tuple[str, ...]:
        """Known words that the form may be a misspelling of; none for known, common, very short and very long forms."""
        if not _SHORTEST_SOUND <= len(form) <= _LONGEST or form in self._known or form in COMMON or form.isdigit():
            return ()
        if same := self._sounds.get(sound(form)):
            return tuple(same)
        if len(form) < _SHORTEST:
            return ()
        found = {word for key in self._keys(form) for word in self._near.get(key, ())}
        return tuple(sorted(word for word in found if distance(form, word) <= self._allowed(form, word)))

    def split(self, form: str) -> tuple[str, ...]:
        """The short words that were glued together (`ikwildood`), or an empty tuple."""
        if not _SHORTEST_GLUED <= len(form) <= _LONGEST or form in self._known or form in COMMON:
            return ()
        best: list[tuple[str, ...] | None] = [()] + [None] * len(form)
        for end in range(2, len(form) + 1):
            for start in range(max(0, end - 10), end - 1):
                left, piece = best[start], form[start:end]
                if left is not None and piece in GLUED and (best[end] is None or len(left) + 1 < len(best[end] or ())):
                    best[end] = (*left, piece)
        pieces = best[-1] or ()
        return pieces if len(pieces) > 1 and {"ik", "wil", "niet", "meer"} & set(pieces) else ()

    @staticmethod
    def _allowed(form: str, word: str) -> int:
        return 2 if word.startswith(_GRAVE) and form[0] == word[0] and len(form) >= _TWO_ERRORS - 1 else 1

    @staticmethod
    def _keys(form: str) -> list[str]:
        once = _without_one(form)
        keys = [form, *once]
        if len(form) >= _TWO_ERRORS - 1:
            keys += [twice for short in once for twice in _without_one(short)]
        return keys
