"""Who is proposed: fitting, with room, of both kinds, always in the same order, and with reasons."""

from datetime import datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from handoff.directory import Opening
from handoff.routing import AT_MOST, Attendance, Wish, nobody_now, propose
from tests.factories import ZONE, contact, directory

NOW = datetime(2026, 11, 24, 10, tzinfo=ZONE)
FREE = Attendance()


def slugs(*args: object, **kwargs: object) -> list[str]:
    return [p.contact.slug for p in propose(*args, **kwargs)]  # type: ignore[arg-type]


def test_the_preferred_kind_comes_first() -> None:
    found = directory(contact("anna", kind="institution"), contact("mila"))
    assert slugs(found, Wish(prefers="institution"), NOW, FREE) == ["anna", "mila"]
    assert slugs(found, Wish(prefers="expert_by_experience"), NOW, FREE) == ["mila", "anna"]


def test_a_full_contact_is_left_out() -> None:
    found = directory(contact("anna"), contact("mila"))
    assert slugs(found, Wish(), NOW, Attendance({"anna": 3})) == ["mila"]


def test_another_region_is_left_out_when_the_region_is_known() -> None:
    found = directory(contact("anna", regions=("holland-rijnland",)), contact("mila"), contact("overal", regions=()))
    assert slugs(found, Wish(region="zeeland"), NOW, FREE) == ["mila", "overal"]
    assert len(slugs(found, Wish(), NOW, FREE)) == 3


def test_never_only_one_option_when_there_are_more() -> None:
    found = directory(contact("anna", regions=("holland-rijnland",)), contact("mila"))
    assert slugs(found, Wish(region="zeeland"), NOW, FREE) == ["mila", "anna"], "who fits comes first"


def test_who_speaks_the_language_comes_first() -> None:
    found = directory(contact("anna"), contact("mila"), contact("samira", languages=("Nederlands", "Arabisch")))
    proposals = propose(found, Wish("jobcoach", language="Arabisch"), NOW, FREE)
    assert [p.contact.slug for p in proposals] == ["samira", "anna", "mila"]
    assert proposals[0].reasons[0] == "language"


def test_who_helped_before_comes_first_unless_they_are_full() -> None:
    found = directory(contact("anna"), contact("mila"))
    assert slugs(found, Wish("jobcoach", earlier="mila"), NOW, FREE) == ["mila", "anna"]
    assert slugs(found, Wish("jobcoach", earlier="mila"), NOW, Attendance({"mila": 3})) == ["anna"]


def test_colleagues_come_first_after_a_broken_promise() -> None:
    found = directory(contact("anna", organisation="elders"), contact("mila"))
    assert slugs(found, Wish(organisation="voorbeeld"), NOW, FREE) == ["mila", "anna"]


def test_who_is_quiet_comes_last_and_is_not_left_out() -> None:
    found = directory(contact("anna"), contact("mila"), contact("zoe"))
    silent = Attendance({"mila": 2}, quiet=frozenset({"anna"}))
    assert slugs(found, Wish(), NOW, silent) == ["zoe", "mila", "anna"]
    assert slugs(found, Wish(prefers="expert_by_experience", earlier="anna"), NOW, silent)[-1] == "anna"


def test_away_without_an_end_is_not_proposed_and_with_an_end_promises_from_then() -> None:
    """CW #4158: a returning chat must not go to someone who is not there."""
    found = directory(contact("anna"), contact("mila"))
    assert slugs(found, Wish(), NOW, Attendance(away={"mila": None})) == ["anna"]
    monday = datetime(2026, 11, 30, tzinfo=ZONE)
    [mila] = [p for p in propose(found, Wish(), NOW, Attendance(away={"mila": monday})) if p.contact.slug == "mila"]
    assert mila.due == datetime(2026, 11, 30, 13, tzinfo=ZONE)
    assert mila.here_until is None
    assert mila.here_from == datetime(2026, 11, 30, 9, tzinfo=ZONE)


def test_says_when_nobody_is_there_now_and_when_somebody_will_be() -> None:
    """CW #1600, ZM #4970: no chat with nobody there, and no bare "we are offline"."""
    found = directory(contact("anna"), contact("mila", openings=(Opening(5, time(10), time(12)),)))
    saturday = datetime(2026, 11, 28, 9, tzinfo=ZONE)
    first = nobody_now(propose(found, Wish(), saturday, FREE))
    assert first is not None
    assert (first.contact.slug, first.here_from) == ("mila", datetime(2026, 11, 28, 10, tzinfo=ZONE))
    assert nobody_now(propose(found, Wish(), NOW, FREE)) is None
    assert nobody_now(()) is None


def test_reasons_are_true() -> None:
    mila = directory(contact("mila"))
    [proposal] = propose(mila, Wish("jobcoach", "zeeland", "expert_by_experience"), NOW, FREE)
    assert proposal.reasons == ("prefers_expert_by_experience", "topic", "region", "soonest")
    [proposal] = propose(mila, Wish("wao"), NOW, FREE)
    assert proposal.reasons == ("soonest",)


def test_who_answers_sooner_comes_first_among_equals() -> None:
    found = directory(
        contact("laat", reply_within=timedelta(hours=8)), contact("snel", reply_within=timedelta(hours=2))
    )
    assert slugs(found, Wish(), NOW, FREE) == ["snel", "laat"]


kinds = st.sampled_from(["expert_by_experience", "institution"])


@given(st.lists(st.tuples(kinds, st.integers(0, 4)), max_size=12), st.one_of(st.none(), kinds))
def test_both_kinds_when_there_are_both(people: list[tuple[str, int]], prefers: str | None) -> None:
    contacts = [contact(f"c{n:02}", kind=kind) for n, (kind, _) in enumerate(people)]
    load = {f"c{n:02}": count for n, (_, count) in enumerate(people)}
    found = directory(*contacts)
    proposals = propose(found, Wish(prefers=prefers), NOW, Attendance(load))
    room = [c for c in contacts if load[c.slug] < c.max_open]
    assert len(proposals) == min(len(room), AT_MOST)
    assert {p.contact.kind for p in proposals} == {c.kind for c in room}
    assert [p.contact.slug for p in proposals] == slugs(found, Wish(prefers=prefers), NOW, Attendance(load))
    assert all(load[p.contact.slug] < p.contact.max_open for p in proposals)
