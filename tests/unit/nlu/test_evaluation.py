"""The figures are what their definitions say."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.evaluation import (
    OUTSIDE,
    Bar,
    Proportion,
    abstention_curve,
    auroc,
    calibration_bins,
    calibration_error,
    confusions,
    evaluate,
    macro_f1,
    rejected,
    report,
    with_typing_errors,
)
from nlu.ranking import Candidate, Example, Ranked
from tests.unit.nlu.examples import EXAMPLES, LEXICON


def test_wilson_interval() -> None:
    low, high = Proportion(8, 10).interval
    assert (round(low, 3), round(high, 3)) == (0.49, 0.943)
    assert Proportion(0, 0).interval == (0.0, 1.0)
    assert Proportion(10, 10).interval[1] == pytest.approx(1.0)


def test_auroc_counts_ties_half() -> None:
    assert auroc(np.array([0.9, 0.8]), np.array([0.1, 0.2])) == 1.0
    assert auroc(np.array([0.5]), np.array([0.5])) == 0.5
    assert auroc(np.array([0.1, 0.9]), np.array([0.5])) == 0.5


def test_rejected_outside_while_nine_in_ten_inside_are_kept() -> None:
    inside = np.arange(1, 11) / 10
    assert rejected(inside, np.array([0.1, 0.15, 0.2, 0.9])) == Proportion(2, 4)
    assert rejected(np.array([0.5]), np.array([0.4])) == Proportion(1, 1)


def test_calibration_error_of_an_honest_and_a_boasting_ranking() -> None:
    honest = calibration_bins(np.full(100, 0.8), np.array(([True] * 4 + [False]) * 20))
    assert len(honest) == 10
    assert calibration_error(honest) < 0.05
    boasting = calibration_bins(np.full(100, 1.0), np.zeros(100, dtype=bool))
    assert calibration_error(boasting) == pytest.approx(1.0)


def test_macro_f1_and_confusions() -> None:
    found, truth = ["a", "a", "b", "b"], ["a", "b", "b", "b"]
    assert macro_f1(found, truth) == pytest.approx((2 / 3 + 4 / 5) / 2)
    assert confusions(found, truth) == {"b": (("a", 1),)}


def test_abstention_curve_falls() -> None:
    curve = abstention_curve(np.array([0.2, 0.6, 0.9]), np.array([False, True, True]))
    assert curve[0].answered == 1.0
    assert curve[10].answered == pytest.approx(2 / 3)
    assert curve[10].right == 1.0


def test_report_counts_confident_mistakes_inside_and_outside() -> None:
    def ranked(entry: str, confidence: float, scope: float) -> Ranked:
        return Ranked((Candidate(entry, "", confidence), Candidate("c", "", 0.0)), scope)

    found = report(
        [
            ranked("a", 0.9, 0.9),
            ranked("a", 0.9, 0.9),
            ranked("a", 0.9, 0.1),
            ranked("b", 0.9, 0.8),
            ranked("b", 0.1, 0.2),
        ],
        ["a", "b", "c", OUTSIDE, OUTSIDE],
        Bar(0.5, 0.5),
    )
    assert (found.first.right, found.first.total) == (1, 3)
    assert found.among_three.right == 2
    assert found.answered.right == 2
    assert found.wrong_and_confident.right == 1
    assert (found.outside_and_confident.right, found.outside_and_confident.total) == (1, 2)
    json.dumps(found.as_dict())


def test_evaluate_trains_and_measures() -> None:
    test = [
        Example("ik wil een jobcoach aanvragen", "jobcoach-aanvragen"),
        Example("hoe laat is het in Japan", OUTSIDE),
    ]
    found = evaluate([*EXAMPLES, Example("waar is de bakker", OUTSIDE)], test, LEXICON)
    assert found.first.value == 1.0
    assert found.auroc == 1.0


@given(st.text(max_size=80), st.integers(0, 5))
def test_typing_errors_are_few_and_repeatable(text: str, seed: int) -> None:
    spoilt = with_typing_errors(text, seed)
    assert spoilt == with_typing_errors(text, seed)
    assert abs(len(spoilt) - len(text)) <= 2
