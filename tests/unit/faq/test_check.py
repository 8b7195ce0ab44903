"""The editor's check: each rule finds its fault, says where, and stays silent on a good entry."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from bot.faq_commands import register
from bot.settings import Settings
from faq.accuracy import accuracy_of, check_thefts, judge, learning_curve
from faq.check import check, check_topics, counts_of
from faq.content import Entry, Pack
from faq.coverage import coverage
from faq.findings import Finding
from faq.freshness import check_freshness
from faq.language import LanguageRules, check_language, load_rules
from faq.passages import Passage
from faq.phrasings import check_phrasings
from faq.readability import score, sentences, syllables, words
from faq.report import as_json, as_text

TODAY = date(2026, 11, 21)
RULES = load_rules()
CALM = (
    "Ja, dat mag. UWV, de instantie voor uitkeringen, kijkt met je mee. Je belt eerst met je contactpersoon. "
    "Samen kijken jullie wat je aankunt. Je hoeft dit niet alleen te doen, want er mag iemand mee."
)


def entry(slug: str = "mag-ik-werken", **values: Any) -> Entry:
    given = {
        "slug": slug,
        "topic": "ips",
        "category": "werk",
        "question": f"Wat zegt {slug}?",
        "answer": CALM,
        "sources": [{"name": "UWV", "date": "2026", "grade": "A"}],
        "valid_until": "2027-06-01",
        "owner": "redactie",
        "phrasings": [f"{slug} vraag {word}" for word in WORDS],
        "check_questions": [f"{word} {slug} hoe zit dat" for word in WORDS[:5]],
        **values,
    }
    return Entry.model_validate(given)


WORDS = [f"{a}{b}" for a in ("zon", "maan", "ster", "wolk", "boom") for b in ("licht", "vis", "kast", "deur", "pad")]


@pytest.fixture
def small(pack: Pack) -> Pack:
    """The directory and texts of the real pack, with one good entry."""
    return with_entries(pack, entry())


def with_entries(pack: Pack, *entries: Entry) -> Pack:
    return replace(pack, entries={one.slug: one for one in entries}, topics={"ips": "IPS"})


def rules_of(findings: Any) -> list[str]:
    return [found.rule for found in findings]


def language(text: str, kind: Any = "more", before: str = "") -> list[Finding]:
    return list(check_language([Passage("entries/x.yaml", kind, kind, text, before)], RULES))


def test_a_good_entry_gives_no_findings(small: Pack) -> None:
    found = [f for f in check(small, RULES, TODAY).findings if f.file.startswith("entries/")]
    assert found == []


@pytest.mark.parametrize(
    ("text", "rule", "level"),
    [
        ("Bel nu meteen!", "exclamation-mark", "error"),
        ("Dat is fijn 🙂.", "emoji", "error"),
        ("U kunt bellen.", "word-to-avoid", "error"),
        ("Dat kan helaas niet.", "word-to-avoid", "error"),
        ("Bel bijv. je huisarts.", "word-to-avoid", "error"),
        ("Ze is arbeidsgehandicapte vrouw.", "word-to-avoid", "error"),
        ("Vraag naar dit traject.", "word-to-weigh", "warning"),
        (" ".join(["woord"] * 22) + ".", "long-sentence", "warning"),
        (" ".join(["woord"] * 26) + ".", "long-sentence", "error"),
        ("Je houdt 210 euro.", "amount-without-year", "error"),
        ("Bel 0800-1234567.", "phone-number", "error"),
        ("Vraag het aan je jobcoach.", "jargon", "warning"),
        ("Het IPS wacht.", "abbreviation", "warning"),
        ("De XYZ helpt.", "abbreviation", "warning"),
        ("Ziekteverzuimbegeleidingsactiviteiten. " * 26, "readability", "warning"),
        ("Een woord. " * 91, "more-length", "error"),
    ],
)
def test_language_findings(text: str, rule: str, level: str) -> None:
    found = [one for one in language(text) if one.rule == rule]
    assert [(one.level, one.field) for one in found[:1]] == [(level, "more")]


@pytest.mark.parametrize(
    "text",
    [
        "De cliëntondersteuner helpt je gratis.",
        "Kijk op 113.nl of op uwv.nl.",
        "In 2026 is dat 210 euro.",
        "Een jobcoach, iemand die je op je werk begeleidt, komt langs.",
        "Die begeleider heet een jobcoach.",
        "Je krijgt een jobcoach. Dat is een begeleider op je werk.",
        "IPS is hulp bij het vinden van werk.",
        "GGZ Rivierduinen zit in Leiden.",
        "Vraag het MIND.",
    ],
)
def test_what_is_plain_or_explained_passes(text: str) -> None:
    assert language(text) == []


def test_what_the_answer_explained_needs_no_second_explanation() -> None:
    assert language("Vraag het aan je jobcoach.", before="Een jobcoach is een begeleider.") == []


def test_names_of_the_texts_in_braces_count_as_one_word() -> None:
    assert sentences("{name} antwoordt vóór {moment}. Goed.") == ["naam antwoordt vóór naam.", "Goed."]


def test_the_answer_has_a_length() -> None:
    assert "answer-length" in rules_of(language("Te kort.", "answer"))
    assert "answer-length" in rules_of(language("Dit is een zin. " * 20, "answer"))
    assert language(CALM, "answer") == []


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("werk", 1), ("uitkering", 3), ("ideeën", 3), ("UWV", 3), ("zee", 1), ("nieuwe", 2), ("draaien", 2),
        ("brief", 1), ("113", 3), ("tsjk", 1), ("loonkostensubsidie", 6), ("WIA-uitkering", 6), ("coëfficiënt", 5),
    ],
)  # fmt: skip
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_reading_ease_is_that_of_douma() -> None:
    assert score("De man eet een boterham.") == pytest.approx(206.84 - 0.77 * 140 - 0.93 * 5)
    assert score("") == 100.0
    assert score("Je belt. Dan kom je.") > score("De arbeidsdeskundige verricht noodzakelijke onderzoeksactiviteiten.")


@given(st.text(max_size=300))
def test_no_text_breaks_the_language_check(text: str) -> None:
    assert len(words(text)) >= 0
    assert isinstance(score(text), float)
    list(check_language([Passage("x", "more", "more", text)], RULES))


def test_sources_and_dates(small: Pack) -> None:
    undated = entry("zonder-datum", sources=[{"name": "UWV", "grade": "B"}])
    future = entry("later", sources=[{"name": "UWV", "date": "2027-01", "grade": "B"}])
    gone = entry("voorbij", valid_until="2026-11-20")
    soon = entry("bijna", valid_until="2027-01-20")
    just = entry("net-niet", valid_until="2027-01-21")
    found = check_freshness(with_entries(small, undated, future, gone, soon, just), TODAY)
    told = {(f.file, f.rule, f.level) for f in found if f.file.startswith("entries/")}
    assert told == {
        ("entries/zonder-datum.yaml", "undated-source", "warning"),
        ("entries/later.yaml", "future-source", "warning"),
        ("entries/voorbij.yaml", "expired", "error"),
        ("entries/bijna.yaml", "expires-soon", "warning"),
    }


def test_an_entry_answers_on_its_last_day(small: Pack) -> None:
    last = with_entries(small, entry(valid_until=str(TODAY)))
    assert "expired" not in rules_of(check_freshness(last, TODAY))


def test_what_nobody_has_looked_at_is_said_once(small: Pack) -> None:
    rules = rules_of(check_freshness(small, TODAY))
    assert {"not-reviewed", "not-verified", "example-contacts"} <= set(rules)
    assert len(rules) == len(set(rules))


def test_topics_without_entries_or_people(small: Pack) -> None:
    odd = replace(small, topics={"ips": "IPS", "tuinieren": "Tuinieren"})
    found = list(check_topics(odd))
    assert [(f.rule, f.level) for f in found if "Tuinieren" in f.message] == [
        ("topic-without-entry", "error"),
        ("topic-without-contact", "warning"),
        ("topic-without-contact", "warning"),
    ]


def test_an_entry_related_to_itself(small: Pack) -> None:
    assert "related-to-itself" in rules_of(check_topics(with_entries(small, entry(related=["mag-ik-werken"]))))


def test_too_few_phrasings_and_check_questions(small: Pack) -> None:
    poor = with_entries(small, entry(phrasings=["een", "twee", "drie", "vier", "vijf"], check_questions=[]))
    assert rules_of(check_phrasings(poor)) == ["few-phrasings", "few-check-questions"]


def test_a_phrasing_of_two_entries_is_named_once_with_both(small: Pack) -> None:
    pair = with_entries(
        small,
        entry("eerste", phrasings=[*WORDS, "Mag ik gaan werken met mijn uitkering?"]),
        entry("tweede", phrasings=[f"{w} anders gezegd" for w in WORDS] + ["mag ik gaan werken met mijn uitkering"]),
    )
    [found] = [f for f in check_phrasings(pair) if f.rule == "phrasing-shared"]
    assert found.level == "error"
    assert {found.file, found.message.rsplit(" of ", 1)[1].split(".")[0]} == {"entries/eerste.yaml", "tweede"}


def test_phrasings_that_are_much_alike_warn(small: Pack) -> None:
    pair = with_entries(
        small,
        entry("eerste", phrasings=[*WORDS, "Hoeveel houd ik over als ik werk naast mijn Wajong?"]),
        entry(
            "tweede", phrasings=[f"{w} anders" for w in WORDS] + ["Hoeveel houd ik over als ik werk naast mijn WIA?"]
        ),
    )
    assert "phrasing-alike" in rules_of(check_phrasings(pair))


def test_the_same_phrasing_twice_in_an_entry(small: Pack) -> None:
    assert "phrasing-twice" in rules_of(check_phrasings(with_entries(small, entry(phrasings=[*WORDS, "Zonlicht?"]))))


def test_a_check_question_among_the_phrasings_is_an_error(small: Pack) -> None:
    leaking = with_entries(small, entry(check_questions=["Wolkkast?", "b", "c", "d", "e"], phrasings=WORDS))
    [found] = [f for f in check_phrasings(leaking) if f.rule == "leaked-check-question"]
    assert found.level == "error"
    assert "“wolkkast”" in found.message


def first_word(questions: Sequence[str]) -> list[list[str]]:
    """A ranking that finds the entry named by the first word."""
    return [question.split()[:1] for question in questions]


def test_the_thief_is_named_with_what_it_took(small: Pack) -> None:
    pair = with_entries(
        small, entry("een", check_questions=["een a", "twee b", "twee c"]), entry("twee", check_questions=["twee d"])
    )
    judged = judge(pair, first_word)
    [found] = check_thefts(judged)
    assert found.file == "entries/een.yaml"
    assert "2 of 3 are answered by twee: “twee b” “twee c”" in found.message
    assert accuracy_of(judged).first == 0.5


def test_the_learning_curve_trains_with_fewer_phrasings(small: Pack) -> None:
    seen: list[int] = []

    def train(entries: Sequence[Entry]) -> Any:
        seen.append(max(len(one.phrasings) for one in entries))
        return first_word

    curve = learning_curve(small, train, sizes=(5, 10))
    assert seen == [5, 10]
    assert [size for size, _ in curve] == [5, 10]


def test_text_and_json_say_the_same(small: Pack) -> None:
    report = check(with_entries(small, entry(answer=f"{CALM} Doe dit nu!")), RULES, TODAY, rank=first_word)
    text, values = as_text(report), as_json(report)
    assert json.loads(json.dumps(values)) == values
    for found in [*values["errors"], *values["warnings"]]:
        assert found["file"] in text
        assert found["message"] in text
    assert values["counts"] == counts_of(with_entries(small, entry()))
    assert f"Errors: {len(values['errors'])}. Warnings: {len(values['warnings'])}." in text
    assert values["accuracy"]["questions"] == 5


def test_the_report_is_grouped_by_file(small: Pack) -> None:
    text = as_text(check(with_entries(small, entry(answer="Nee!"), entry("b", answer="Nee!")), RULES, TODAY))
    assert text.count("\nentries/mag-ik-werken.yaml\n") == 1
    assert text.count("\nentries/b.yaml\n") == 1


def test_coverage_names_what_is_missing(small: Pack) -> None:
    page = coverage(replace(small, topics={"ips": "IPS", "tuinieren": "Tuinieren"}))
    assert "| IPS (`ips`) | 1 |" in page
    assert "| Tuinieren (`tuinieren`) | 0 | - | - | - | **none** | **none** |" in page
    assert "Organisations that nobody has checked by hand" in page


@pytest.fixture
def faq() -> click.Group:
    group = click.Group("faq")
    register(group, lambda: Settings(_env_file=None))  # type: ignore[call-arg]
    return group


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_the_command_passes_on_the_built_in_pack(faq: click.Group) -> None:
    result = CliRunner().invoke(faq, ["check", "--today", "2026-11-21", "--fast", "--json"])
    assert result.exit_code == 0, result.output
    assert json.loads(result.output)["errors"] == []


def test_the_command_fails_after_the_last_day(faq: click.Group) -> None:
    result = CliRunner().invoke(faq, ["check", "--today", "2030-01-01", "--fast"])
    assert result.exit_code == 1
    assert "it no longer answers" in result.output


def test_the_command_reports_a_pack_that_cannot_be_read(
    faq: click.Group, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "topics.yaml").write_text("- geen lijst", encoding="utf-8")
    monkeypatch.setenv("AANLOOP_PACK", str(tmp_path))
    result = CliRunner().invoke(faq, ["check", "--fast"])
    assert result.exit_code == 1
    assert "topics.yaml" in result.output
    assert "must be a mapping" in result.output


def test_the_coverage_command_writes_the_page(faq: click.Group, tmp_path: Path, pack: Pack) -> None:
    result = CliRunner().invoke(faq, ["coverage", "--output", str(tmp_path / "page.md")])
    assert result.exit_code == 0
    assert (tmp_path / "page.md").read_text(encoding="utf-8") == coverage(pack)


def test_word_lists_of_a_host_replace_ours(tmp_path: Path) -> None:
    (tmp_path / "language.yaml").write_text("words_to_avoid: [{words: [fiets*], instead: brommer}]", encoding="utf-8")
    rules = load_rules(tmp_path)
    assert isinstance(rules, LanguageRules)
    found = list(check_language([Passage("x", "more", "more", "Pak je fietsen.")], rules))
    assert [f.message for f in found] == ["avoid “fietsen”. Instead: brommer."]
