"""Named rules over the words of a message, with typing errors undone towards the words the rules know."""

from collections.abc import Iterable, Mapping

from nlu.patterns import Grammar, Marked, Pattern
from nlu.reading import Word, read
from nlu.spelling import Speller


def rule_lines(table: str) -> list[tuple[str, str]]:
    """The (head, pattern) pairs of a table of rules; a line that begins with a space goes on from the line before."""
    lines: list[str] = []
    for line in table.strip().splitlines():
        if not line.startswith(" "):
            lines.append(line)
        else:
            lines[-1] += line.strip() if lines[-1].endswith("|") else " " + line.strip()
    return [(head, source) for head, source in (line.split(": ", 1) for line in lines)]


class Rulebook:
    """A grammar with its speller. Compile all rules first, then call `ready`, then `open` messages."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._grammar = Grammar(classes)
        self._speller = Speller(())

    def compile(self, source: str) -> Pattern:
        """The pattern of one rule, see `nlu.patterns`. Raises KeyError for an unknown class."""
        return self._grammar.compile(source)

    def ready(self, more_words: Iterable[str] = ()) -> None:
        """Learn the words of all rules compiled so far (and more) as what typing errors may be corrected to."""
        self._speller = Speller([*sorted(self._grammar.vocabulary), *more_words])

    def corrected(self, form: str) -> str:
        """The word as the rules know it, or as it was written."""
        meant = self._speller.meant(form) if form else ()
        return meant[0] if meant else form

    def open(self, text: str) -> tuple[tuple[Word, ...], Marked]:
        """The words of a message and the marks of what each may mean."""
        words: list[Word] = []
        for word in read(text):
            pieces = self._speller.split(word.form) or (word.form,)
            words += [Word(piece, word.start, word.end, word.soft and place == 0) for place, piece in enumerate(pieces)]
        spellings = {word.form: self._speller.meant(word.form) for word in words if word.form}
        return tuple(words), self._grammar.mark(words, spellings)
