"""What stands around a sign of danger: whom it is about, and whether it is over."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Literal

from nlu.crisis_words import CLASSES
from nlu.reading import Word
from nlu.wordlists import word_set

Person = Literal["self", "other"]


_KIN = word_set(CLASSES["kin"])
_SAY = word_set(CLASSES["say"])
_PRONOUNS = word_set("hij zij ze zichzelf zich iemand hem haar he she his her him himself herself they husband")
_SELF = word_set("ik mezelf mij me i im my myself ich")
_OTHERS = word_set("""
    zijn onze kleinkinderen mishandelen wordt worden haar hem kind kinderen baby zoontje dochtertje kids kindje
    kleinkind
""")

_LONG_AGO = word_set("""
    vroeger destijds toentertijd indertijd geleden ooit jeugd kindertijd toenmalig verleden kleuter puber puberteit
    tiener tienerjaren kinderjaren vroegere jarenlang
""")
_PAST_VERBS = word_set("""
    was waren wilde wilden wou wouden had hadden dacht dachten deed deden sneed kraste sloeg sloegen werd werden
    hoorde probeerde geweest gehad gedaan gesneden geslagen mishandeld misbruikt verkracht geprobeerd gepleegd
    beleefd meegemaakt kon zag maakte schopte bedreigde voelde sprong nam slikte gekrast genomen mishandelde gedacht
    gehoord overwogen gewild gesprongen opgehangen gestaan gezeten opgenomen schold
""")
_PRESENT_VERBS = word_set("""
    wil wilt ben is ga gaat denk denkt maak maakt snij snijd snijdt kras krast slaat hoor hoort zie ziet hoef hoeft
    pleeg spring zit sta staat weet overweeg voel doe doet moet trek willen denken
""")
_STILL = word_set("weer opnieuw steeds sindsdien weleens nogsteeds tegenwoordig sinds")
_RECENT = word_set("""
    gisteren vannacht vandaag week gisteravond net vanochtend zojuist dagen maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag weekend
""")
_NOW = word_set("nu vandaag vanavond vannacht momenteel morgen")
_BREAKS = word_set("maar nu en want dus terwijl of omdat")
_WELL = word_set("""
    goed beter stabiel hersteld herstel gelukkig voorbij over gelukkiger clean fijn prima gestopt genezen vrij werk
    werken werkt veilig gescheiden ervaringsdeskundige rustig klaar
""")
_TURN = word_set("nu inmiddels gelukkig ondertussen intussen")
_SPANS = word_set("jaren jaar maanden tijd tijdje decennia")
_CHILD = word_set("kind kleuter puber tiener baby meisje jongen")
_ONE_WHO_WAS = word_set("ik mijn we hij zij ze")
_REACH_OF_SAYING = 8  # words between "mijn zoon zegt:" and what he says
_REACH_OF_SUBJECT = 4
_YEAR_DIGITS = 4


def about(kind: str, words: Sequence[Word], start: int, end: int) -> Person:
    """Whom the words from start to end are about: who is at risk, for danger_other who poses the danger."""
    left, right = _sentence(words, start)
    if _reported(words, left, start):
        return "other"
    forms = {word.form for word in words[start:end]}
    if kind == "abuse":
        return _victim(forms)
    if kind == "danger_other":
        return _threatener(words, left, start, end)
    if kind == "suicide" and forms & {"beter", "last", "gelukkiger"} and not forms & {"mij", "me", "ik"}:
        before = _nearest(words, range(start - 1, left - 1, -1))
        return "other" if before == "other" or forms & _PRONOUNS else "self"
    if kind == "acute_other" and forms & _KIN and not forms & {"ik", "me"}:
        return "other"
    return _sufferer(words, (left, start, end, right))


def _victim(forms: AbstractSet[str]) -> Person:
    if forms & {"me", "mij", "ons", "ik", "ben", "my", "mezelf"} and not forms & {"kind", "kinderen"}:
        return "self"
    return "other" if forms & _OTHERS else "self"


def _threatener(words: Sequence[Word], left: int, start: int, end: int) -> Person:
    own = {"ik", "i", "im", "my", "mezelf"}
    near = [word.form for word in words[max(left, start - _REACH_OF_SUBJECT) : start]]
    if any(word.form in own for word in words[start:end]) or (own & set(near) and not _KIN & set(near)):
        return "self"
    for word in [*words[start:end], *reversed(words[left:start])]:
        if word.form in own:
            return "self"
        if word.form in _KIN or word.form in {"hij", "zij", "zichzelf", "he", "she"}:
            return "other"
    return "self"


def _sufferer(words: Sequence[Word], places: tuple[int, int, int, int]) -> Person:
    left, start, end, right = places
    forms = [word.form for word in words[start:end]]
    mine = any(form == "mijn" and forms[at + 1 : at + 2] and forms[at + 1] not in _KIN for at, form in enumerate(forms))
    if not {"zichzelf", "zich", "himself", "herself"} & set(forms) and (mine or _SELF & set(forms)):
        return "self"
    if _PRONOUNS & set(forms) or _of_kin(words, end, right):
        return "other"
    return (
        _nearest(words, range(start - 1, left - 1, -1))
        or ("other" if _KIN & set(forms) else None)
        or _nearest(words, range(end, right))
        or _nearest(words, range(left - 1, -1, -1))
        or "self"
    )


def _of_kin(words: Sequence[Word], end: int, right: int) -> bool:
    after = [word.form for word in words[end : min(end + 3, right)]]
    return after[:2] == ["van", "mijn"] and after[-1] in _KIN


def _nearest(words: Sequence[Word], places: range) -> Person | None:
    for place in places:
        form = words[place].form
        if form in ("mij", "me") and place and words[place - 1].form == "van":
            continue  # "een vriend van mij"
        if form in _SELF:
            return "self"
        if form in _KIN or form in _PRONOUNS:
            return "other"
    return None


def _reported(words: Sequence[Word], left: int, start: int) -> bool:
    """Somebody else's words follow: `mijn zoon zegt: ik wil dood`, `mijn zoon zegt was ik maar dood`."""
    for place in range(max(left, start - _REACH_OF_SAYING), start):
        quoted = any(words[at].soft for at in range(place + 1, start + 1)) or place == start - 1
        if words[place].form in _SAY and quoted:
            subject = {word.form for word in words[max(left, place - _REACH_OF_SUBJECT) : place]}
            return bool(subject & (_KIN | _PRONOUNS)) and "ik" not in subject
    return False


def _sentence(words: Sequence[Word], place: int) -> tuple[int, int]:
    left = right = place
    while left > 0 and words[left - 1].form:
        left -= 1
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
    told_past = _told_past(clause, sign)
    if clause & _STILL or sign & _NOW or ("nog" in clause and not told_past):
        return False
    if not told_past:
        return bool(clause & {"vroeger", "destijds"}) and not clause & _PRESENT_VERBS
    _, sentence_end = _sentence(words, start)
    long_ago = _is_long_ago(words[:end]) or _is_long_ago(words[start:sentence_end])
    after = {word.form for word in words[end:]}
    ended_well = bool(after & _WELL and after & _TURN)
    return (long_ago or ended_well) and not clause & _RECENT


def _told_past(clause: AbstractSet[str], sign: AbstractSet[str]) -> bool:
    return bool(sign & _PAST_VERBS) or (bool(clause & _PAST_VERBS) and not sign & _PRESENT_VERBS)


def _is_long_ago(words: Sequence[Word]) -> bool:
    forms = [word.form for word in words]
    if any(form in _LONG_AGO for form in forms):
        return True
    return any(
        (first == "in" and second.isdigit() and len(second) == _YEAR_DIGITS)
        or (first == "toen" and second in _ONE_WHO_WAS)
        or (first in _SPANS and second == "terug")
        or (first == "als" and second in _CHILD)
        for first, second in pairwise(forms)
    )
