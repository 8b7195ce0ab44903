"""What stands around a sign of danger: whom it is about, and whether it is over."""

from collections.abc import Sequence, Set
from typing import Literal

from nlu.crisis_words import CLASSES
from nlu.reading import Word

_KIN = frozenset(CLASSES["kin"].split())
_PRONOUNS = frozenset(
    ["hij", "zij", "ze", "zichzelf", "zich", "iemand", "hem", "haar", "he", "she", "his", "her", "him", "himself", "herself", "they", "husband"]
)
_OTHERS = _KIN | _PRONOUNS
_SELF = frozenset(["ik", "mezelf", "mij", "me", "i", "im", "my", "myself", "ich"])
_SAY = frozenset(CLASSES["say"].split())

_LONG_AGO = frozenset(
    ["vroeger", "destijds", "toentertijd", "indertijd", "geleden", "ooit", "jeugd", "kindertijd", "toenmalig", "verleden", "kind", "kleuter", "puber"]
)
_PAST_VERBS = frozenset(
    ["was", "waren", "wilde", "wilden", "wou", "wouden", "had", "hadden", "dacht", "dachten", "deed", "deden", "sneed", "kraste", "sloeg", "sloegen", "werd", "werden", "hoorde", "probeerde", "geweest", "gehad", "gedaan", "gesneden", "geslagen", "mishandeld", "misbruikt", "verkracht", "geprobeerd", "gepleegd", "beleefd", "meegemaakt", "kon", "zag", "maakte", "schopte", "bedreigde", "voelde", "sprong", "nam", "slikte", "gekrast", "genomen"]
)
_PRESENT_VERBS = frozenset(
    ["wil", "wilt", "ben", "is", "ga", "gaat", "denk", "denkt", "maak", "maakt", "snij", "snijd", "snijdt", "kras", "krast", "slaat", "hoor", "hoort", "zie", "ziet", "hoef", "hoeft", "pleeg", "spring", "zit", "sta", "staat", "kan", "weet", "overweeg", "voel", "doe", "doet", "moet", "trek", "willen", "denken"]
)
_STILL = frozenset(["weer", "opnieuw", "nog", "steeds", "sindsdien", "terug", "weleens", "nogsteeds", "tegenwoordig", "sinds"])
_RECENT = frozenset(
    ["gisteren", "vannacht", "vandaag", "week", "gisteravond", "net", "vanochtend", "zojuist", "dagen", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "weekend"]
)
_NOW = frozenset(["nu", "vandaag", "vanavond", "vannacht", "momenteel", "morgen"])
_BREAKS = frozenset(["maar", "nu", "en", "want", "dus", "terwijl", "of", "omdat"])
_WELL = frozenset(
    ["goed", "beter", "stabiel", "hersteld", "herstel", "gelukkig", "voorbij", "over", "gelukkiger", "clean", "fijn", "prima", "gestopt", "genezen", "vrij", "werk", "werken", "werkt", "veilig", "gescheiden", "ervaringsdeskundige", "rustig", "klaar"]
)


def about(kind: str, words: Sequence[Word], start: int, end: int) -> Literal["self", "other"]:
    """Whom the words from start to end are about: who is at risk, for danger_other who poses the danger."""
    left, right = _sentence(words, start)
    if reported(words, left, start):
        return "other"
    forms = {word.form for word in words[start:end]}
    if kind == "abuse":
        return _victim(forms)
    if kind == "danger_other":
        return _threatener(words, left, start, end)
    if kind == "acute_other" and forms & _KIN and not forms & {"ik", "mijzelf", "me"}:
        return "other"
    return _sufferer(words, (left, start, end, right))


def _victim(forms: Set[str]) -> Literal["self", "other"]:
    if forms & {"me", "mij", "ons", "ik", "ben", "my", "mezelf"} and not forms & {"kind", "kinderen"}:
        return "self"
    others = {
        "wordt",
        "worden",
        "haar",
        "hem",
        "kind",
        "kinderen",
        "baby",
        "zoontje",
        "dochtertje",
        "kids",
        "kindje",
        "kleinkind",
    }
    return "other" if forms & others else "self"


def _threatener(words: Sequence[Word], left: int, start: int, end: int) -> Literal["self", "other"]:
    own = {"ik", "i", "im", "my", "mezelf"}
    if any(word.form in own for word in words[start:end]):
        return "self"
    before = [word.form for word in words[left:start]]
    if before and before[-1] in own:
        return "self"
    for word in words[start:end]:
        if word.form in _KIN or word.form in {"hij", "zij", "zichzelf", "he", "she"}:
            return "other"
    for word in reversed(words[left:start]):
        if word.form in own:
            return "self"
        if word.form in _KIN or word.form in {"hij", "zij", "he", "she"}:
            return "other"
    return "self"


def _sufferer(words: Sequence[Word], spans: tuple[int, int, int, int]) -> Literal["self", "other"]:
    left, start, end, right = spans
    forms = [word.form for word in words[start:end]]
    own = any(form == "mijn" and (forms[place + 1 :] or [""])[0] not in _KIN for place, form in enumerate(forms))
    if not {"zichzelf", "zich", "himself", "herself"} & set(forms) and (own or _SELF & set(forms)):
        return "self"
    if _PRONOUNS & set(forms):
        return "other"
    return (
        _nearest(words, range(start - 1, left - 1, -1))
        or ("other" if _KIN & set(forms) else None)
        or _nearest(words, range(end, right))
        or _nearest(words, range(left - 1, -1, -1))
        or "self"
    )


def _nearest(words: Sequence[Word], places: range) -> Literal["self", "other"] | None:
    for place in places:
        form = words[place].form
        if form in _SELF:
            return "self"
        if form in _KIN or form in _PRONOUNS:
            return "other"
    return None


def reported(words: Sequence[Word], left: int, start: int) -> bool:
    """Somebody else's words follow: `mijn zoon zegt: ik wil dood`."""
    for place in range(max(left, start - 8), start):
        if words[place].form in _SAY and any(words[p].soft for p in range(place + 1, start + 1)):
            subject = [w.form for w in words[max(left, place - 4) : place]]
            return any(form in _OTHERS for form in subject) and "ik" not in subject
    return False


def _sentence(words: Sequence[Word], place: int) -> tuple[int, int]:
    left = place
    while left > 0 and words[left - 1].form:
        left -= 1
    right = place
    while right < len(words) and words[right].form:
        right += 1
    return left, right


def _clause(words: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    left, right = start, end
    while left > 0 and words[left - 1].form and not words[left].soft and words[left - 1].form not in _BREAKS:
        left -= 1
    while right < len(words) and words[right].form and not words[right].soft and words[right].form not in _BREAKS:
        right += 1
    return left, right


def over(words: Sequence[Word], start: int, end: int) -> bool:
    """The sign lies in a past that is over: told in the past tense, with a time long ago or a good end to it."""
    left, right = _clause(words, start, end)
    clause = {word.form for word in words[left:right]}
    sign = {word.form for word in words[start:end]}
    _, sentence_right = _sentence(words, start)
    told_past = (bool(clause & _PAST_VERBS) and not sign & (_PRESENT_VERBS - _PAST_VERBS)) or bool(sign & _PAST_VERBS)
    if clause & _STILL or sign & _NOW:
        return False
    before = [word.form for word in words[:end]]
    long_ago = _long_ago(before) or _long_ago([word.form for word in words[start:sentence_right]])
    if not told_past:
        return bool(clause & {"vroeger", "destijds"} and not clause & _PRESENT_VERBS)
    after = {word.form for word in words[end:]}
    well = bool(after & _WELL) and bool(after & {"nu", "inmiddels", "gelukkig", "ondertussen", "intussen", "nou"})
    recent = bool(clause & _RECENT)
    return (long_ago or well) and not recent


def _long_ago(forms: Sequence[str]) -> bool:
    if any(form in _LONG_AGO for form in forms):
        return True
    for place, form in enumerate(forms):
        if form == "in" and place + 1 < len(forms) and forms[place + 1].isdigit() and len(forms[place + 1]) == 4:
            return True
        if form == "toen" and place + 1 < len(forms) and forms[place + 1] in {"ik", "mijn", "we", "hij", "zij", "ze"}:
            return True
    return False
