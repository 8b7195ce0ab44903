"""Word lists written as plain text, so that people can read and change them."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text, separated by white space."""
    return frozenset(text.split())


def longest_first(text: str, separator: str = ",") -> str:
    """The entries of a list as alternatives of a regular expression, longest first so that none hides a longer one."""
    entries = [" ".join(entry.split()) for entry in text.split(separator)]
    return "|".join(sorted(filter(None, entries), key=lambda entry: (-len(entry), entry)))
