"""`aanloop faq evaluate` measures what its definitions say, prints one shape, and says what is wrong with a file."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.evaluate import BLOCK, Measured, as_json, measure, write_page
from bot.figures import Figure, Group, as_table, as_text, put_between
from bot.heldout import measure_sets, read_sets
from bot.labelled import BadFile
from faq.content import Pack
from nlu.evaluation import Proportion
from nlu.ranking import Ranking
from nlu.understanding import Language
from tests.unit.nlu.examples import EXAMPLES, LEXICON

SETS: dict[str, list[dict[str, Any]]] = {
    "crisis": [
        {"text": "ik wil dood", "kind": "suicide", "person": "self", "level": "acute"},
        {"text": "waar kan ik postzegels kopen", "kind": "suicide", "person": "self", "level": "serious"},
    ],
    "near_miss": [{"text": "ik lach me dood"}, {"text": "ik wil dood"}],
    "ordinary": [{"text": "hoe vraag ik een jobcoach aan"}],
    "human": [
        {"text": "ik wil een mens spreken", "human": True, "prefers": "any"},
        {"text": "hoe vraag ik een jobcoach aan", "human": False, "prefers": None},
    ],
    "personal_data": [
        {"text": "mail naar piet@example.com", "spans": [[10, 26, "email"]]},
        {"text": "mijn bsn is 111222333, bel", "spans": [[12, 20, "bsn"]]},
    ],
    "outside": [
        {"text": "paspoort verlengen bij de gemeente", "reason": "other_service"},
        {"text": "asdfgh qwrtp zxcvb", "reason": "nonsense"},
    ],
}


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, rows in SETS.items():
        write(tmp_path / f"{name}.jsonl", rows)
    return tmp_path


@pytest.fixture
def train(tmp_path: Path) -> Path:
    rows = [{"text": each.text, "intent": each.label} for each in EXAMPLES]
    return write(tmp_path / "train.jsonl", [*rows, {"text": "waar is de bakker", "intent": "oos"}])


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    rows = [{"text": "ik wil een jobcoach aanvragen", "intent": "jobcoach-aanvragen"}]
    return write(tmp_path / "test.jsonl", [*rows, {"text": "hoe laat is het in Japan", "intent": "oos"}])


@pytest.fixture(scope="module")
def measured(pack: Pack) -> Measured:
    few = dict(list(pack.entries.items())[:6])
    return measure(replace(pack, entries=few), None, SETS)


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["faq", "evaluate", *map(str, arguments)])


def test_files_give_one_json_object_and_nothing_else(train: Path, asked: Path) -> None:
    done = run("--train", train, "--test", asked, "--json")
    assert done.exit_code == 0
    assert done.stdout.count("\n") == 1
    found = json.loads(done.stdout)
    assert (found["accuracy"], found["auroc"], found["rejected_keeping_90"]) == (1.0, 1.0, 1.0)
    assert (found["in_scope"], found["outside"]) == (1, 1)
    assert {"macro_f1", "ece", "abstention", "calibration", "confusions", "intervals"} <= set(found)


def test_files_give_a_text_for_people(train: Path, asked: Path) -> None:
    said = run("--train", train, "--test", asked).stdout
    assert "AUROC" in said
    assert "Abstention curve" in said


def test_without_messages_outside_there_is_no_auroc(train: Path, tmp_path: Path) -> None:
    inside = write(tmp_path / "inside.jsonl", [{"text": "ben je een robot", "intent": "robot"}])
    found = json.loads(run("--train", train, "--test", inside, "--json").stdout)
    assert found["auroc"] is None
    assert found["rejected_keeping_90"] is None
    assert "AUROC" not in run("--train", train, "--test", inside).stdout


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"text": "hoi", "intent": "a"}\n\n{"text": "hoi"}', 'line 3: has no "intent"'),
        (b'{"text": "hoi", "intent": 4}', 'line 1: "intent" is of the wrong type'),
        (b'{"text": "hoi", "intent"', "line 1: is not JSON"),
        (b"[1]", "line 1: is not a JSON object"),
        (b'{"text": "\xff"}', "line 1: is not UTF-8"),
        (b'{"text": " ", "intent": "a"}', 'line 1: "text" is empty'),
        (b"\n", "there is no line in it"),
        (b'{"text": "hoi", "intent": "oos"}', "there is nothing to find"),
    ],
)
def test_a_bad_file_is_named_with_its_line(train: Path, tmp_path: Path, content: bytes, said: str) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(content)
    done = run("--train", train, "--test", bad, "--json")
    assert done.exit_code == 2
    assert done.stdout == ""
    assert f"{bad}" in done.stderr
    assert said in done.stderr
    assert "Traceback" not in done.output


def test_other_files_that_cannot_be_used(train: Path, asked: Path, tmp_path: Path) -> None:
    one = write(tmp_path / "one.jsonl", [{"text": "hoi", "intent": "a"}])
    assert f"{one}: a ranking needs" in run("--train", one, "--test", asked).stderr
    assert "cannot be read" in run("--train", tmp_path / "none.jsonl", "--test", asked).stderr
    assert run("--train", train).exit_code == 2
    (tmp_path / "empty").mkdir()
    assert "holds none of crisis.jsonl" in run("--sets", tmp_path / "empty").stderr
    assert run("--sets", write(tmp_path / "crisis.jsonl", [{"text": "a"}]).parent).exit_code == 2


def test_sets_are_measured_by_what_they_say(folder: Path) -> None:
    groups = {g.key: g for g in measure_sets(read_sets(folder), Language(Ranking.train(EXAMPLES, LEXICON)), ("hoi",))}
    crisis, human, data = groups["crisis"], groups["human"], groups["personal_data"]
    assert (crisis["recall_acute"].measured, crisis["recall"].measured) == (Proportion(1, 1), Proportion(1, 2))
    assert crisis["right_person"].value == 1.0
    assert groups["near_miss"]["false_alarms"].measured == Proportion(1, 2)
    assert groups["ordinary"]["false_alarms"].measured == Proportion(0, 5)
    assert (human["recall"].measured, human["false_alarms"].measured) == (Proportion(1, 1), Proportion(0, 1))
    assert human["preference"].value == 1.0
    assert data["precision"].measured == Proportion(1, 2)
    assert data["recall_partly"].measured == Proportion(2, 2)
    assert data["f1"].value == pytest.approx(0.5)
    assert data["f1_email"].value == 1.0
    assert groups["outside"]["wrong_and_confident"].measured == Proportion(0, 2)
    assert groups["outside"]["reason_other_service"].value == 1.0


def test_the_pack_is_measured_on_questions_typing_errors_and_sets(measured: Measured) -> None:
    found = json.loads(json.dumps(as_json(measured)))
    assert list(found) == [
        "check",
        "noisy",
        *(name for name in SETS if name not in {"human", "outside"}),
        "human",
        "outside",
    ]
    accuracy = found["check"]["accuracy"]
    assert accuracy["total"] == found["noisy"]["accuracy"]["total"] >= 30
    assert accuracy["interval"][0] < accuracy["value"] <= accuracy["interval"][1]
    assert accuracy["value"] > 0.6
    assert {"abstention", "calibration", "confusions", "topic", "ece"} <= set(found["check"])


def test_a_pack_without_check_questions_cannot_be_measured(pack: Pack) -> None:
    entries = {s: e.model_copy(update={"check_questions": ()}) for s, e in list(pack.entries.items())[:2]}
    with pytest.raises(BadFile, match="no check questions"):
        measure(replace(pack, entries=entries), None, {})


def test_the_page_gets_the_table_between_its_marks(measured: Measured, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"boven\n<!-- begin {BLOCK}: by a command -->\noud\n<!-- end {BLOCK} -->\nonder\n")
    write_page(measured, page)
    first = page.read_text()
    assert first.startswith(f"boven\n<!-- begin {BLOCK}: by a command -->\n| measured |")
    assert first.endswith(f"\n<!-- end {BLOCK} -->\nonder\n")
    assert "oud" not in first
    write_page(measured, page)
    assert page.read_text() == first
    with pytest.raises(ValueError, match="has no lines"):
        put_between(page, "elsewhere", "")
    with pytest.raises(click.ClickException):
        write_page(measured, tmp_path / "none.md")


def test_figures_say_what_was_aimed_at_and_whether_it_is_met() -> None:
    figures = (
        Figure("a", "high enough", Proportion(9, 10), 0.8),
        Figure("b", "too high", 0.2, at_most=0.1),
    )
    said = as_text([Group("g", "Title", figures)])
    assert "0.900  0.596 to 0.982    ≥ 0.8" in said
    assert said.endswith("≤ 0.1, not met")
    assert "| too high | 0.200 |  | ≤ 0.1, not met |" in as_table([Group("g", "Title", figures)])
