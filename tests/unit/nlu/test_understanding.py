"""Safety first, then people, then answers."""

import pytest

from nlu.ranking import Ranking
from nlu.understanding import Language, Thresholds, understand
from tests.unit.nlu.examples import EXAMPLES, LEXICON

LANGUAGE = Language(Ranking.train(EXAMPLES, LEXICON), Thresholds(answer=0.4, reach=0.0, clarify=0.3, doubt=0.0))
NEVER_SURE = Language(LANGUAGE.ranking, Thresholds(answer=1.1, reach=0.0, clarify=0.0, doubt=0.0))
NEVER_NEAR = Language(LANGUAGE.ranking, Thresholds(answer=1.1, reach=1.1, clarify=1.1, doubt=0.0))


def test_a_clear_question_is_answered() -> None:
    found = understand(["Hoe vraag ik een jobcoach aan?"], LANGUAGE)
    assert (found.kind, found.entry, found.topic) == ("answer", "jobcoach-aanvragen", "jobcoach")
    assert found.confidence == found.candidates[0].confidence


def test_a_greeting_with_a_question_is_a_question() -> None:
    assert understand(["Hallo, hoe vraag ik een jobcoach aan?"], LANGUAGE).kind == "answer"


def test_questions_about_aanloop_have_their_own_kind() -> None:
    assert understand(["Ben jij een robot?"], LANGUAGE).kind == "about"


def test_crisis_wins_and_keeps_the_candidates() -> None:
    found = understand(["Ik wil niet meer leven. Raak ik mijn wajong kwijt?"], LANGUAGE)
    assert found.kind == "crisis"
    assert found.crisis
    assert found.candidates


def test_asking_for_a_person_is_an_offer() -> None:
    found = understand(["Kan ik met iemand praten die het zelf heeft meegemaakt?"], LANGUAGE)
    assert (found.kind, found.reason, found.prefers) == ("offer", "asked", "expert_by_experience")


@pytest.mark.parametrize("text", ["hoi", "dank je wel", "stop"])
def test_small_talk(text: str) -> None:
    found = understand([text], LANGUAGE)
    assert found.kind == "smalltalk"
    assert found.intent


def test_two_near_candidates_ask_which() -> None:
    assert understand(["raak ik mijn uitkering kwijt"], NEVER_SURE).kind == "clarify"


@pytest.mark.parametrize(
    ("text", "reason"), [("paspoort verlengen", "other_service"), ("iets heel vaags over niks", "unsure")]
)
def test_beyond_reach_is_unknown_and_says_why(text: str, reason: str) -> None:
    found = understand([text], NEVER_NEAR)
    assert (found.kind, found.reason) == ("unknown", reason)


def test_personal_data_are_found_in_the_last_message_only() -> None:
    found = understand(["mail a@example.org", "raak ik mijn wajong kwijt, mail mij op jan@example.nl"], LANGUAGE)
    assert [each.kind for each in found.personal_data] == ["email"]


def test_an_earlier_benefit_is_remembered() -> None:
    found = understand(["ik heb een wajong", "raak ik mijn geld kwijt als werken niet lukt"], LANGUAGE)
    assert found.benefit == "wajong"
    assert found.entry == "wajong-terug"


def test_no_message_is_an_error() -> None:
    with pytest.raises(ValueError, match="no message"):
        understand([], LANGUAGE)


def test_one_question_that_fits_several_benefits_asks_which() -> None:
    found = understand(["raak ik dat kwijt als ik stop met werk"], LANGUAGE)
    assert found.kind == "clarify"
    assert {each.entry for each in found.candidates[:2]} == {"wajong-terug", "wia-terug"}
    assert found.candidates[0].confidence == found.candidates[1].confidence


@pytest.mark.parametrize(
    "turns",
    [["raak ik mijn wajong kwijt als ik stop met werk"], ["ik heb wajong", "raak ik dat kwijt als ik stop met werk"]],
)
def test_a_benefit_named_now_or_before_is_answered(turns: list[str]) -> None:
    found = understand(turns, LANGUAGE)
    assert (found.kind, found.entry) == ("answer", "wajong-terug")
