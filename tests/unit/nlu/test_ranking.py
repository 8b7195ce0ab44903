"""The ranking finds the entry, knows how sure it is, and comes out the same everywhere."""

import subprocess
import sys
import textwrap

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import sparse

from nlu import rivals, training
from nlu.calibration import Tempering, sigmoid
from nlu.passages import is_asking, passages
from nlu.ranking import Context, Example, Ranking
from nlu.rivals import FAR, Ways, fit
from tests.unit.nlu.examples import EXAMPLES, LEXICON


@pytest.fixture(scope="module")
def ranking() -> Ranking:
    return Ranking.train(EXAMPLES, LEXICON)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("hoe kan ik een jobcoach aanvragen", "jobcoach-aanvragen"),
        ("wajong kwijt?", "wajong-terug"),
        ("wia weg", "wia-terug"),
        ("mag ik mn moeder meenemen naar de dokter van het uvw", "keuring-meenemen"),
        ("jobcaoch aanvrgen", "jobcoach-aanvragen"),
        ("ben je een computer", "robot"),
    ],
)
def test_finds_the_entry(ranking: Ranking, text: str, entry: str) -> None:
    ranked = ranking.rank(text)
    assert ranked.candidates[0].entry == entry
    assert ranked.quote is None


def test_candidates_are_ordered_limited_and_probabilities(ranking: Ranking) -> None:
    shares = [candidate.confidence for candidate in ranking.rank("jobcoach", limit=3).candidates]
    assert len(shares) == 3
    assert shares == sorted(shares, reverse=True)
    assert 0 <= sum(shares) <= 1 + 1e-6


def test_outside_messages_are_less_in_scope(ranking: Ranking) -> None:
    inside = ranking.rank("mag mijn broer mee naar de keuring").in_scope
    assert ranking.rank("zet het licht in de keuken uit").in_scope < inside


def test_question_in_a_long_story_is_quoted(ranking: Ranking) -> None:
    story = (
        "Het regende gisteren en mijn kat lag de hele dag op de bank te slapen. Daarna heb ik soep gegeten met de buurvrouw. "
        "Raak ik mijn wajong kwijt? Ze vertelde over haar vakantie in Italië en over de kleinkinderen die zo groot worden. "
        "Vroeger voetbalde ik elke zaterdag in het park en dat vond ik mooi."
    )
    ranked = ranking.rank(story)
    assert ranked.candidates[0].entry == "wajong-terug"
    assert ranked.quote
    assert story[slice(*ranked.quote)].endswith((".", "?"))


def test_follow_up_stays_with_the_topic(ranking: Ranking) -> None:
    context = Context(("Hoe vraag ik een jobcoach aan?",))
    assert ranking.rank("en hoeveel uur dan?", context).candidates[0].entry == "jobcoach-uren"


@pytest.mark.parametrize("benefit", ["wia", "wajong"])
def test_benefit_named_earlier_decides(ranking: Ranking, benefit: str) -> None:
    context = Context((f"ik heb {benefit}",), benefit)
    assert (
        ranking.rank("raak ik mijn geld kwijt als werken niet lukt", context).candidates[0].entry == f"{benefit}-terug"
    )


def test_arrays_bring_the_same_ranking_back(ranking: Ranking) -> None:
    arrays = ranking.arrays()
    assert all(array.dtype != object for array in arrays.values())
    again = Ranking.from_arrays(arrays)
    for text in ("jobcoach", "wajong kwijt als ik ga werken", ""):
        assert again.rank(text) == ranking.rank(text)


def test_missing_arrays_are_refused(ranking: Ranking) -> None:
    arrays = ranking.arrays()
    del arrays["heads_values"]
    with pytest.raises(KeyError):
        Ranking.from_arrays(arrays)


def test_order_of_examples_makes_no_difference(ranking: Ranking) -> None:
    turned = Ranking.train(EXAMPLES[::-1], LEXICON)
    assert turned.rank("hoeveel uur komt de coach") == ranking.rank("hoeveel uur komt de coach")


def test_one_label_is_refused() -> None:
    with pytest.raises(ValueError, match="two entries"):
        Ranking.train([Example("hoi", "a")])


@given(st.text(max_size=400))
@settings(max_examples=40, deadline=None)
def test_any_text_can_be_ranked(text: str) -> None:
    ranked = RANKING.rank(text)
    assert 0 <= ranked.in_scope <= 1
    assert all(0 <= candidate.confidence <= 1 for candidate in ranked.candidates)


RANKING = Ranking.train(EXAMPLES, LEXICON)


def test_classes_learn_from_few_rivals_and_many_messages_are_judged_by_a_sample(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(training, "_MOST_JUDGED", 20)
    monkeypatch.setattr(rivals, "_RIVALS", 6)
    monkeypatch.setattr(rivals, "_HEAVIEST", 200)
    small = Ranking.train(EXAMPLES, LEXICON)
    assert small.model.heads.nnz == 200 * len(small.model.labels)
    assert small.rank("hoe vraag ik een jobcoach aan").candidates[0].entry == "jobcoach-aanvragen"


def test_held_out_scores_equal_training_without_the_messages() -> None:
    chance = np.random.default_rng(0)
    rows = np.abs(chance.normal(size=(12, 7))).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    classes = np.repeat(np.arange(4), 3)
    importance = np.where(np.arange(12) % 3 == 2, 3.0, 1.0).astype(np.float32)

    def trained(kept: list[int], judged: list[int]) -> rivals.Fitted:
        part = Ways(
            sparse.csr_matrix(rows[kept]), classes[kept], importance[kept], ("a", "a", "b", "")[: classes[kept][-1] + 1]
        )
        return fit(part, np.array(judged, dtype=np.int64))

    fitted = trained(list(range(12)), list(range(12)))
    without = trained([place for place in range(12) if place != 4], [])
    np.testing.assert_allclose(fitted.alone[4], rows[4] @ without.heads.toarray() + FAR, atol=1e-4)
    last = trained(list(range(9)), [])
    np.testing.assert_allclose(fitted.apart[10, :3], (rows[10] @ last.heads.toarray() + FAR)[:3], atol=1e-4)


def test_same_in_every_process() -> None:
    program = textwrap.dedent("""
        from nlu.ranking import Ranking
        from tests.unit.nlu.examples import EXAMPLES, LEXICON
        print(repr(Ranking.train(EXAMPLES, LEXICON).rank("mag mijn zus mee naar de keurign")))
    """)
    said = {
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1
    assert "keuring-meenemen" in said.pop()


def test_serving_does_not_load_training_libraries() -> None:
    program = "import sys, nlu.understanding; print('sklearn' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_long_texts_fall_apart_in_bounded_parts() -> None:
    assert passages("Raak ik mijn wajong kwijt?") == ()
    endless = " ".join(f"woord{number}" for number in range(2000))
    parts = passages(endless)
    assert 1 < len(parts) <= 24
    assert all(0 <= start < end <= len(endless) for start, end in parts)


def test_questions_are_recognised_without_their_mark() -> None:
    assert is_asking("raak ik mijn wajong kwijt?")
    assert is_asking("hoeveel mag ik bijverdienen")
    assert not is_asking("Mijn kat lag op de bank.")


@pytest.mark.parametrize("text", ["", "?!", "xyzzyx"])
def test_nothing_recognised_is_nothing_sure(ranking: Ranking, text: str) -> None:
    assert ranking.rank(text).candidates[0].confidence < 0.5


def test_confidence_comes_to_what_is_right_of_the_questions_kept_apart() -> None:
    chance = np.random.default_rng(1)
    said = chance.uniform(0.3, 0.9, 4000)
    true = sigmoid(1.5 * np.log(said / (1 - said)) + 0.8)
    tempering = Tempering.fit(said, (chance.uniform(size=4000) < true).astype(float))
    assert abs(tempering.apply(said) - true).max() < 0.03
    assert Tempering().apply(said) == pytest.approx(said)


def test_few_questions_kept_apart_change_nothing(monkeypatch: pytest.MonkeyPatch, ranking: Ranking) -> None:
    asked = [Example("mag mijn zus mee naar de keuring", "keuring-meenemen"), Example("iets", "no-such-entry")]
    assert Ranking.train(EXAMPLES, LEXICON, (), asked).rank("jobcoach") == ranking.rank("jobcoach")
    monkeypatch.setattr(training, "_FEWEST_ASKED", 1)
    again = Ranking.train(EXAMPLES, LEXICON, (), asked).rank("jobcoach")
    assert again.candidates[0].entry == ranking.rank("jobcoach").candidates[0].entry
    assert again != ranking.rank("jobcoach")
