"""Who is proposed: fitting, with room, of both kinds, always in the same order, and with reasons."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from handoff.routing import AT_MOST, Wish, propose
from tests.factories import ZONE, contact, directory

NOW = datetime(2026, 11, 24, 10, tzinfo=ZONE)


def slugs(*args: object, **kwargs: object) -> list[str]:
    return [p.contact.slug for p in propose(*args, **kwargs)]  # type: ignore[arg-type]


def test_the_preferred_kind_comes_first() -> None:
    found = directory(contact("anna", kind="institution"), contact("mila"))
    assert slugs(found, Wish(prefers="institution"), NOW, {}) == ["anna", "mila"]
    assert slugs(found, Wish(prefers="expert_by_experience"), NOW, {}) == ["mila", "anna"]


def test_a_full_contact_is_left_out() -> None:
    found = directory(contact("anna"), contact("mila"))
    assert slugs(found, Wish(), NOW, {"anna": 3}) == ["mila"]


def test_another_region_is_left_out_when_the_region_is_known() -> None:
    found = directory(contact("anna", regions=("holland-rijnland",)), contact("mila"), contact("overal", regions=()))
    assert slugs(found, Wish(region="zeeland"), NOW, {}) == ["mila", "overal"]
    assert len(slugs(found, Wish(), NOW, {})) == 3


def test_reasons_are_true() -> None:
    mila = directory(contact("mila"))
    [proposal] = propose(mila, Wish("jobcoach", "zeeland", "expert_by_experience"), NOW, {})
    assert proposal.reasons == ("topic", "region", "prefers_expert_by_experience")
    [proposal] = propose(mila, Wish("wao"), NOW, {})
    assert proposal.reasons == ("available",)


def test_who_answers_sooner_comes_first_among_equals() -> None:
    found = directory(
        contact("laat", reply_within=timedelta(hours=8)), contact("snel", reply_within=timedelta(hours=2))
    )
    assert slugs(found, Wish(), NOW, {}) == ["snel", "laat"]


kinds = st.sampled_from(["expert_by_experience", "institution"])


@given(st.lists(st.tuples(kinds, st.integers(0, 4)), max_size=12), st.one_of(st.none(), kinds))
def test_both_kinds_when_there_are_both(people: list[tuple[str, int]], prefers: str | None) -> None:
    contacts = [contact(f"c{n:02}", kind=kind) for n, (kind, _) in enumerate(people)]
    load = {f"c{n:02}": count for n, (_, count) in enumerate(people)}
    found = directory(*contacts)
    proposals = propose(found, Wish(prefers=prefers), NOW, load)
    room = [c for c in contacts if load[c.slug] < c.max_open]
    assert len(proposals) == min(len(room), AT_MOST)
    assert {p.contact.kind for p in proposals} == {c.kind for c in room}
    assert [p.contact.slug for p in proposals] == slugs(found, Wish(prefers=prefers), NOW, load)
    assert all(load[p.contact.slug] < p.contact.max_open for p in proposals)
