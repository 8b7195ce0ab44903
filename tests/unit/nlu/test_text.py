"""Words, sentences, stems, compounds and typing errors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.lexicon import Lexicon
from nlu.text import Speller, normalise, one_error_apart, sentences, split_compound, stem, tokens


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Hé, de U.W.V.-arts belde!", ("he", "de", "uwv", "arts", "belde")),
        ("m’n baas zegt: 50% minder", ("mijn", "baas", "zegt", "50", "procent", "minder")),
        ("Kunt u mij uw naam geven?", ("kunt", "je", "mij", "je", "naam", "geven")),
        ("heeeeel bang", ("heel", "bang")),
        ("foto's", ("foto", "s")),
        ("", ()),
        ("?!…", ()),
    ],
)
def test_words_take_their_normal_form(written: str, words: tuple[str, ...]) -> None:
    assert tokens(written) == words


def test_normal_form_keeps_no_case_accents_or_zero_width_signs() -> None:
    assert normalise("  Reïntegratie\u200b  CAFÉ\n") == "reintegratie cafe"


@given(st.text(max_size=200))
def test_normal_form_is_stable(text: str) -> None:
    assert tokens(normalise(text)) == tokens(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ik ben ziek. Wat nu?", ["Ik ben ziek.", "Wat nu?"]),
        ("Bijv. een jobcoach. Mag dat", ["Bijv. een jobcoach.", "Mag dat"]),
        ("regel een\nregel twee", ["regel een", "regel twee"]),
        ("  ", []),
    ],
)
def test_sentences_are_found_at_their_place(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts


@given(st.text(max_size=300))
def test_sentences_never_overlap(text: str) -> None:
    ends = [place for span in sentences(text) for place in span]
    assert ends == sorted(ends)


@pytest.mark.parametrize(
    ("one", "other"),
    [("werkgever", "werkgevers"), ("verlies", "verliezen"), ("uitkering", "uitkeringen"), ("werkt", "werken")],
)
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_compounds_fall_apart_in_known_words() -> None:
    known = {"werkgever", "gesprek", "keuring", "arts"}
    assert split_compound("werkgeversgesprek", known) == ("werkgever", "gesprek")
    assert split_compound("keuringsarts", known) == ("keuring", "arts")
    assert split_compound("bijstand", known) == ()


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("keuring", "kuering", True),
        ("keuring", "keurin", True),
        ("keuring", "keurring", True),
        ("keuring", "kezring", True),
        ("keuring", "keuring", True),
        ("keuring", "kering1", False),
        ("bang", "gang12", False),
    ],
)
def test_one_typing_error(one: str, other: str, near: bool) -> None:
    assert one_error_apart(one, other) is near
    assert one_error_apart(other, one) is near


def test_speller_prefers_frequent_words_with_the_same_first_letter() -> None:
    speller = Speller({"boeken": 9, "zoekt": 1, "zoekers": 2, "uitkering": 4, "baas": 3})
    assert speller.correct("uitkernig") == "uitkering"
    assert speller.correct("zoeken") is None
    assert speller.correct("bz") is None
    assert speller.correct("uitkering") is None


LEXICON = Lexicon.from_mapping(
    {
        "spellings": {"uwv": ["uvw", "u w v"], "no-riskpolis": ["norisk"]},
        "meanings": {
            "bijstand": ["geld van de gemeente"],
            "wia": ["afgekeurd"],
            "wao": ["afgekeurd"],
            "keuring": ["keur*", "*keuring"],
            "werkgever": ["baas"],
        },
    }
)


def test_lexicon_replaces_spellings() -> None:
    assert LEXICON.spell(tokens("het uvw belde")) == ("het", "uwv", "belde")
    assert LEXICON.spell(tokens("u.w.v. norisk")) == ("uwv", "no", "riskpolis")


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("krijg geld van de gemeente", {"bijstand"}),
        ("ik ben afgekeurd", {"wia", "wao"}),
        ("mijn herkeuring en keurmeester", {"keuring"}),
        ("de werkgevers", {"werkgever"}),
        ("geld van de bank", set()),
    ],
)
def test_lexicon_names_official_terms(text: str, terms: set[str]) -> None:
    assert {term for each in LEXICON.meant(tokens(text)) for term in each} == terms


@pytest.mark.parametrize(
    "raw", [{"meanings": ["baas"]}, {"meanings": {"werkgever": "baas"}}, {"spellings": {"a": [1]}}]
)
def test_lexicon_of_another_shape_is_refused(raw: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="lexicon"):
        Lexicon.from_mapping(raw)
