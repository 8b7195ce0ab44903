"""Reading the pack: every fault names its file, its field and the reason, and a host can lay a folder over the pack."""

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from faq.content import BUILT_IN, load_pack
from faq.errors import ContentError, Fault

Overlay = Callable[..., Path]

ENTRY = """
slug: eigen-vraag
topic: ips
category: werk
question: Hoe gaat dat bij ons?
answer: Bij ons gaat het zo. Je belt en wij helpen je verder.
sources: [{name: Voorbeeld, date: "2026", grade: B}]
valid_until: 2027-06-01
owner: redactie
phrasings: [hoe gaat dat, gaat dat hier, en bij ons, wat nu, hoe dan]
"""


@pytest.fixture
def overlay(tmp_path: Path) -> Overlay:
    """A folder of a host with the given files."""

    def make(**files: str | bytes) -> Path:
        for name, text in files.items():
            path = tmp_path / (name.replace("__", "/").replace("_", "-") + ".yaml")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        return tmp_path

    return make


def faults(folder: Path) -> list[Fault]:
    with pytest.raises(ContentError) as caught:
        load_pack(folder)
    return caught.value.faults


def test_the_built_in_pack_loads() -> None:
    pack = load_pack()
    assert pack.entries
    assert pack.contacts
    assert pack.texts["answer.more"] == "Meer weten"


def test_an_overlay_adds_an_entry_and_keeps_the_rest(overlay: Overlay) -> None:
    pack = load_pack(overlay(entries__eigen_vraag=ENTRY))
    assert pack.entries["eigen-vraag"].topic == "ips"
    assert len(pack.entries) == len(load_pack().entries) + 1


def test_an_overlay_replaces_the_file_of_the_same_name(overlay: Overlay) -> None:
    own = (
        (BUILT_IN / "topics.yaml")
        .read_text(encoding="utf-8")
        .replace("ips: IPS, werk als deel van je herstel", "ips: Werk bij ons")
    )
    assert load_pack(overlay(topics=own)).topics["ips"] == "Werk bij ons"


def test_an_overlay_that_is_no_folder_is_named(tmp_path: Path) -> None:
    file = tmp_path / "pack.yaml"
    file.touch()
    assert faults(file) == [Fault(str(file), "AANLOOP_PACK", "is not a folder")]


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        (("owner: redactie\n", ""), "owner", "Field required"),
        (("owner: redactie", "owner: redactie\nkleur: rood"), "kleur", "Extra inputs"),
        (("grade: B", "grade: C"), "sources.0.grade", "'A' or 'B'"),
        (('"2026"', '"najaar 2026"'), "sources.0.date", "pattern"),
        (("valid_until: 2027-06-01", "valid_until: ooit"), "valid_until", "date"),
        (("bij ons?", "bij ons"), "question", "pattern"),
        (("category: werk", "category: koken"), "category", "Input should be"),
        (("slug: eigen-vraag", "slug: andere-vraag"), "slug", "must be the name of the file, eigen-vraag"),
        (("grade: B}", "grade: B, url: http://voorbeeld.nl/x}"), "sources.0.url", "pattern"),
        (("owner: redactie", "owner: redactie\nask: {about: region, question: Waar woon je?}"), "(whole file)", "variants has nothing for it"),
    ],
)  # fmt: skip
def test_a_fault_names_file_field_and_reason(
    overlay: Overlay, change: tuple[str, str], field: str, reason: str
) -> None:
    [fault] = faults(overlay(entries__eigen_vraag=ENTRY.replace(*change)))
    assert fault.file == "entries/eigen-vraag.yaml"
    assert fault.field == field
    assert reason in fault.reason
    assert str(fault) == f"{fault.file}: {fault.field}: {fault.reason}"


def test_all_faults_come_at_once(overlay: Overlay) -> None:
    broken = ENTRY.replace("owner: redactie\n", "").replace("grade: B", "grade: C")
    found = faults(overlay(entries__eigen_vraag=broken, entries__tweede="slug: tweede"))
    assert {fault.file for fault in found} == {"entries/eigen-vraag.yaml", "entries/tweede.yaml"}
    assert len(found) > 2


def test_a_field_given_twice_is_refused(overlay: Overlay) -> None:
    [fault] = faults(overlay(entries__eigen_vraag=ENTRY + "owner: een ander\n"))
    assert (fault.file, fault.field) == ("entries/eigen-vraag.yaml", "(whole file)")
    assert "'owner' is given twice" in fault.reason


def test_a_file_that_is_not_utf_8_is_named_with_the_place(overlay: Overlay) -> None:
    [fault] = faults(overlay(entries__eigen_vraag=ENTRY.replace("helpen", "één").encode("latin-1")))
    assert fault.file == "entries/eigen-vraag.yaml"
    assert fault.reason.startswith("is not UTF-8 at byte ")


def test_a_file_that_is_not_yaml_says_where(overlay: Overlay) -> None:
    [fault] = faults(overlay(entries__eigen_vraag="slug: [een, twee"))
    assert fault.reason.startswith("is not valid YAML: ")
    assert "line" in fault.reason


@pytest.mark.parametrize("text", ["", "- een\n- twee\n", "gewoon tekst"])
def test_a_file_of_another_shape_is_named(overlay: Overlay, text: str) -> None:
    [fault] = faults(overlay(topics=text or "~"))[:1]
    assert fault.file.endswith("topics.yaml") or fault.field in {"topic", "contacts"} or "topic" in fault.reason


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("related: [bestaat-niet]", "related"),
        ("organisations: [bestaat-niet]", "organisations"),
        ("stories: [bestaat-niet]", "stories"),
    ],
)
def test_a_reference_to_nothing_is_named(overlay: Overlay, line: str, field: str) -> None:
    found = faults(overlay(entries__eigen_vraag=f"{ENTRY}{line}\n"))
    assert found == [Fault("entries/eigen-vraag.yaml", field, "names bestaat-niet, which does not exist")]


def test_an_unknown_topic_is_named(overlay: Overlay) -> None:
    found = faults(overlay(entries__eigen_vraag=ENTRY.replace("topic: ips", "topic: tuinieren")))
    assert found == [Fault("entries/eigen-vraag.yaml", "topic", "names tuinieren, which does not exist")]


def test_contacts_cards_and_stories_must_point_at_what_exists(overlay: Overlay) -> None:
    def changed(name: str, old: str, new: str) -> str:
        text = (BUILT_IN / name).read_text(encoding="utf-8")
        assert old in text
        return text.replace(old, new, 1)

    folder = overlay(
        directory=changed("directory.yaml", "backup: ilse", "backup: niemand"),
        crisis=changed("crisis.yaml", "[zelfmoordpreventie-113,", "[nergens,"),
        stories__een_paar_uur_met_wia=changed("stories/een-paar-uur-met-wia.yaml", "topics: [", "topics: [nergens, "),
    )
    found = {(fault.file, fault.field.split(".")[-1], fault.reason) for fault in faults(folder)}
    assert found == {
        ("directory.yaml", "backup", "names niemand, which does not exist"),
        ("crisis.yaml", "organisations", "names nergens, which does not exist"),
        ("stories/een-paar-uur-met-wia.yaml", "topics", "names nergens, which does not exist"),
    }


def test_texts_of_another_language(tmp_path: Path) -> None:
    """A host lays texts/xx.yaml over the pack; what it forgot to translate is named."""
    (tmp_path / "texts").mkdir()
    dutch = (BUILT_IN / "texts" / "nl.yaml").read_text(encoding="utf-8")
    (tmp_path / "texts" / "en.yaml").write_text(dutch.replace("Meer weten", "Read more"), encoding="utf-8")
    assert load_pack(tmp_path, "en").texts["answer.more"] == "Read more"
    (tmp_path / "texts" / "en.yaml").write_text("answer: {more: Read more}", encoding="utf-8")
    with pytest.raises(ContentError, match=r"texts/en.yaml: answer.helpful: is missing"):
        load_pack(tmp_path, "en")
    with pytest.raises(ContentError, match=r"texts/fr.yaml"):
        load_pack(tmp_path, "fr")
