"""Signs learned from messages: found in long stories, explained, and the same every time."""

import numpy as np
import pytest

from nlu.crisis import find_crisis
from nlu.intents import find_intent
from nlu.signs import SHORT, Labelled, Signs, stretches

DANGER = ["ik wil niet meer leven", "ik maak er een einde aan", "niemand zou mij missen", "ik wil er niet meer zijn"]
ORDER = ["de stemmen geven mij bevelen", "ik word gevolgd door mannen", "er zit een zender in mijn hoofd"]
CALM = [
    "ik wil weer werken",
    "vijf jaar geleden was het zwaar, nu gaat het goed en wil ik werken",
    "hoe vraag ik bijstand aan",
    "mijn contract loopt af",
    "ik mis een brief van uwv",
]
STORY = " ".join(f"Zin nummer {n} gaat over mijn uitkering en een brief." for n in range(12))


@pytest.fixture(scope="module")
def signs() -> Signs:
    taught = [Labelled(text, "suicide", ("self", "acute")) for text in DANGER]
    taught += [Labelled(text, "psychosis", ("self", "serious")) for text in ORDER]
    taught += [Labelled("mijn zoon wil niet meer leven", "suicide", ("other", "acute"))]
    return Signs.train([*taught, *(Labelled(text) for text in CALM), Labelled(STORY)])


def test_likes_are_told_from_unlikes(signs: Signs) -> None:
    assert signs.weigh("ik wil niet meer verder leven").weight > signs.weigh("ik wil weer gaan werken").weight
    assert signs.weigh("stemmen geven bevelen").kind == "psychosis"
    assert signs.weigh("niemand mist mij, ik wil niet leven").traits == ("self", "acute")


def test_one_sentence_in_a_long_story(signs: Signs) -> None:
    middle = STORY.replace("Zin nummer 6", "Ik wil niet meer leven. Zin nummer 6")
    found = signs.weigh(middle)
    assert "Ik wil niet meer leven." in middle[slice(*found.span)]
    assert found.weight > signs.weigh(STORY).weight
    assert found.stretches > 1


def test_it_says_why(signs: Signs) -> None:
    assert "niet meer" in signs.weigh("ik wil niet meer leven").because


def test_arrays_hold_everything(signs: Signs) -> None:
    again = Signs.from_arrays(signs.arrays())
    assert again.weigh("ik wil niet meer leven") == signs.weigh("ik wil niet meer leven")
    assert all(array.dtype != np.object_ for array in signs.arrays().values())


def test_training_needs_both_sides() -> None:
    with pytest.raises(ValueError, match="with and without"):
        Signs.train([Labelled("hallo")])
    with pytest.raises(ValueError, match="with and without"):
        Signs.train([Labelled("hallo", "any")])


def test_stretches_cover_every_word() -> None:
    assert stretches("kort bericht") == ((0, 12),)
    assert stretches("") == ((0, 0),)
    for text in (
        " ".join(f"woord{n}" for n in range(4 * SHORT)),
        "Kort. " * 300,
        "Een zin van zes woorden hier. " * 90,
    ):
        covered = {place for start, end in stretches(text) for place in range(start, end)}
        assert all(place in covered for place, sign in enumerate(text) if sign != " ")
        assert len(stretches(text)) < 150


def test_what_is_over_is_no_danger(signs: Signs) -> None:
    text = "vijf jaar geleden wilde ik niet meer leven, nu gaat het goed en wil ik werken"
    assert find_crisis(text, signs) is None


def test_without_signs_rules_decide() -> None:
    assert find_crisis("ik wil niet meer leven") is not None
    found = find_intent("ik wil een mens spreken")
    assert found is not None
    assert found.intent == "human"
