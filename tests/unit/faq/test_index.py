"""The index cache: used when it fits, made anew when it is damaged or stale, never trusted blindly."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from faq import index
from faq.index import build, examples, explanations, kept, ranking_key
from nlu.lexicon import Lexicon
from nlu.ranking import Example, Ranking
from nlu.signs import Labelled, Signs
from tests.unit.nlu.examples import EXAMPLES, LEXICON


@dataclass(frozen=True)
class Entry:
    slug: str
    question: str
    answer: str
    phrasings: tuple[str, ...]
    topic: str = "werk"
    check_questions: tuple[str, ...] = field(default=("nooit op trainen",))


ENTRIES = (
    Entry(
        "jobcoach", "Hoe krijg ik een jobcoach?", "Je werkgever vraagt die aan.", ("jobcoach regelen", "coach op werk")
    ),
    Entry("tolk", "Kan ik een tolk krijgen?", "UWV regelt een tolk.", ("tolk nodig", "ik spreek geen nederlands")),
)


def load(ways: Sequence[Example], lexicon: Lexicon, folder: Path | None = None) -> Ranking:
    return kept(folder, ranking_key(ways, lexicon), Ranking, lambda: Ranking.train(ways, lexicon))


@pytest.fixture
def trainings(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count how often an index is trained."""
    times: list[int] = []
    train = Ranking.train
    monkeypatch.setattr(index.Ranking, "train", lambda *args: times.append(1) or train(*args))
    return times


def test_check_questions_are_never_trained_on() -> None:
    texts = [example.text for example in (*examples(ENTRIES), *explanations(ENTRIES))]
    assert "Hoe krijg ik een jobcoach?" in texts
    assert "UWV regelt een tolk." in texts
    assert "nooit op trainen" not in texts


def test_second_start_reads_the_cache(tmp_path: Path, trainings: list[int]) -> None:
    first, second = build(ENTRIES, LEXICON, tmp_path), build(ENTRIES, LEXICON, tmp_path)
    assert len(trainings) == 1
    assert first.rank("tolk bij gesprek") == second.rank("tolk bij gesprek")
    assert not list(tmp_path.glob("*.draft"))


def test_without_a_folder_nothing_is_kept(trainings: list[int]) -> None:
    load(EXAMPLES, LEXICON)
    load(EXAMPLES, LEXICON)
    assert len(trainings) == 2


def test_other_content_is_trained_anew(tmp_path: Path, trainings: list[int]) -> None:
    load(EXAMPLES, LEXICON, tmp_path)
    load(EXAMPLES[1:], LEXICON, tmp_path)
    load(EXAMPLES, Lexicon(), tmp_path)
    assert len(trainings) == 3


def test_other_code_makes_another_key(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = ranking_key(EXAMPLES, LEXICON)
    (tmp_path / "__init__.py").write_text("")
    monkeypatch.setattr(index.nlu, "__file__", str(tmp_path / "__init__.py"))
    assert ranking_key(EXAMPLES, LEXICON) != before


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 not really", b"\x80\x04."], ids=["empty", "zip", "pickle"])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, trainings: list[int], damage: bytes) -> None:
    load(EXAMPLES, LEXICON, tmp_path)
    (path,) = tmp_path.glob("*.npz")
    path.write_bytes(damage)
    assert load(EXAMPLES, LEXICON, tmp_path).rank("jobcoach").candidates
    assert len(trainings) == 2
    load(EXAMPLES, LEXICON, tmp_path)
    assert len(trainings) == 2


def test_a_cache_with_other_numbers_is_not_trusted(tmp_path: Path, trainings: list[int]) -> None:
    load(EXAMPLES, LEXICON, tmp_path)
    (path,) = tmp_path.glob("*.npz")
    with np.load(path) as stored:
        arrays = {name: stored[name] for name in stored.files}
    arrays["heads_values"] = -arrays["heads_values"]
    np.savez(path, **arrays)
    load(EXAMPLES, LEXICON, tmp_path)
    assert len(trainings) == 2


def test_old_caches_are_cleared_away(tmp_path: Path) -> None:
    for count in range(15):
        load(EXAMPLES[count:], LEXICON, tmp_path)
    assert len(list(tmp_path.glob("index-*.npz"))) == 12


def test_signs_are_kept_the_same_way(tmp_path: Path) -> None:
    taught = [
        Labelled("ik wil dood", "suicide", ("self", "acute")),
        Labelled("hij valt haar aan", "abuse", ("other", "serious")),
    ]
    taught += [Labelled("ik wil werken"), Labelled("hoe werkt een jobcoach")]
    times: list[int] = []

    def make() -> Signs:
        times.append(1)
        return Signs.train(taught)

    first, second = kept(tmp_path, "a" * 64, Signs, make), kept(tmp_path, "a" * 64, Signs, make)
    assert len(times) == 1
    assert first.weigh("dood wil ik") == second.weigh("dood wil ik")
    assert first.weigh("dood wil ik").traits == ("self", "acute")


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert load(EXAMPLES, LEXICON, blocked / "cache").rank("jobcoach").candidates
