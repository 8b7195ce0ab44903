"""The words of return codes, and how forgivingly they are read."""

import math
from itertools import combinations
from pathlib import Path

import pytest
from sqlmodel.ext.asyncio.session import AsyncSession

from faq.content import BUILT_IN
from faq.errors import ContentError
from faq.words import FEWEST, FILE, load_words
from handoff.models import Conversation
from handoff.return_codes import ReturnCodes, is_one_off
from handoff.sealing import Vault

LIST = load_words()


@pytest.fixture
def codes() -> ReturnCodes:
    return ReturnCodes(Vault(b"k" * 32), LIST)


def test_four_words_are_at_least_44_bits() -> None:
    assert math.log2(len(LIST) ** 4) >= 44
    assert len(LIST) >= FEWEST


def test_the_words_are_plain_sorted_and_unique() -> None:
    assert list(LIST) == sorted(set(LIST))
    assert all(3 <= len(word) <= 8 and word.isascii() and word.isalpha() and word.islower() for word in LIST)
    assert (BUILT_IN / FILE).read_text(encoding="utf-8") == "\n".join(LIST) + "\n"


def test_no_two_words_are_one_letter_apart() -> None:
    assert [pair for pair in combinations(LIST, 2) if is_one_off(*pair)] == []


def test_no_two_words_sound_alike() -> None:
    def sound(word: str) -> str:
        for written, heard in (
            ("ij", "ei"),
            ("ou", "au"),
            ("ch", "g"),
            ("c", "k"),
            ("z", "s"),
            ("v", "f"),
            ("dt", "t"),
        ):
            word = word.replace(written, heard)
        return word.removesuffix("d") + "t" if word.endswith("d") else word

    assert len({sound(word) for word in LIST}) == len(LIST)


@pytest.mark.parametrize(
    "word", ["dood", "moord", "bloed", "pistool", "kanker", "seks", "angst", "schuld", "uitkering", "geld", "oorlog"]
)
def test_nothing_frightening(word: str) -> None:
    assert not [known for known in LIST if word in known]


def test_words_are_chosen_by_the_system_s_source_of_randomness(codes: ReturnCodes) -> None:
    import secrets

    assert codes.choose is secrets.choice


async def test_only_a_keyed_hash_is_kept(codes: ReturnCodes) -> None:
    conversation = Conversation(channel="web", created_at=None, updated_at=None)  # type: ignore[arg-type]
    code = codes.give(AsyncSession(), conversation)
    assert codes.opens(code, conversation)
    assert conversation.return_code is not None
    assert len(conversation.return_code) == 32
    assert not ReturnCodes(Vault(b"x" * 32), LIST).opens(code, conversation), "worth nothing without the master key"


@pytest.mark.parametrize(
    "typed",
    [
        "appel bakfiets dolfijn wolk",
        "Appel Bakfiets DOLFIJN wolk.",
        "  appel,bakfiets;  dolfijn\n\twolk ",
        "appel-bakfiets-dolfijn-wolk",
        "áppèl bakfiëts dolfijn wólk",
        "1. appel 2. bakfiets 3. dolfijn 4. wolk",
        "appl bakfiets dolfijn wolk",
        "appel bakfeits dolfijn wolk",
        "appel bakfiets dolfiin wolk",
        "appel bakfiets dolfijnn wolk",
        "mijn code is appel bakfiets dolfijn wolk",
    ],
)
def test_reading_is_forgiving(codes: ReturnCodes, typed: str) -> None:
    assert codes.read(typed) == "appel bakfiets dolfijn wolk"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "appel bakfiets dolfijn",
        "wat is een jobcoach",
        "appel bakfiets dolfijn wolk regen",
        "appel bakfiets dolfijn xyzzy",
        "aple bkfets dolfin wlk",
        "appel " * 5000,
        "\u0000 \ud83d",
        "ik heb een vraag over de appel bakfiets dolfijn wolk",
    ],
)
def test_what_is_no_code(codes: ReturnCodes, typed: str) -> None:
    assert codes.read(typed) != "appel bakfiets dolfijn wolk"


def test_a_typing_error_that_could_be_two_words_is_not_guessed() -> None:
    codes = ReturnCodes(Vault(b"k" * 32), ("boot", "boek", "appel", "wolk"))
    assert codes.read("booo appel wolk wolk") == "boot appel wolk wolk"
    assert codes.read("boet appel wolk wolk") is None


@pytest.mark.parametrize(
    ("words", "fault"), [(["appel"] * 3000, "each once"), (["appel", "boot"], "2048"), (["Ápp"], "plain letters")]
)
def test_a_list_that_would_give_weak_codes_is_refused(tmp_path: Path, words: list[str], fault: str) -> None:
    (tmp_path / FILE).write_text("\n".join(words), encoding="utf-8")
    with pytest.raises(ContentError, match=fault):
        load_words(tmp_path)
