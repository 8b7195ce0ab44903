"""A second person, passing on, being away, reminders, and answers of Aanloop that a contact sends."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from bot.app import Services, keep_promises
from handoff.models import Absence, Conversation, Custody, Promise, Transfer
from tests.api.conversation import Asker, Contact, client, whole
from tests.conftest import Clock


@pytest.fixture
async def asker(services: Services) -> AsyncIterator[Asker]:
    async with client(services) as http:
        yield await Asker(http).start()


@pytest.fixture
async def sign_in(services: Services) -> AsyncIterator[Callable[[str], Any]]:
    async with AsyncExitStack() as browsers:

        async def signed_in(slug: str) -> Contact:
            http = await browsers.enter_async_context(client(services))
            return await Contact(http, services, slug).sign_in()

        yield signed_in


async def with_mila(asker: Asker, sign_in: Any) -> Contact:
    """A conversation that Mila has accepted and answered."""
    await asker.ask_a_person("mila")
    mila = await sign_in("mila")
    await mila.step(asker.id, "accept")
    await mila.answer(asker.id, "Dag, ik lees mee.")
    return mila


async def the_conversation(services: Services, asker: Asker) -> Conversation:
    async with services.database.read() as session:
        found = await session.get(Conversation, asker.id)
    assert found is not None
    return found


async def asked_for(asker: Asker) -> dict[str, Any]:
    """The question about another person, as the asker has it."""
    return next(m["body"] for m in reversed(await asker.look()) if m["body"]["kind"] == "invitation")


async def press(asker: Asker, body: dict[str, Any], place: int) -> list[dict[str, Any]]:
    button = body["buttons"][place]
    return await asker.say(button["label"], action=button["action"])


async def test_a_guest_comes_in_when_the_asker_agrees(services: Services, asker: Asker, sign_in: Any) -> None:
    mila = await with_mila(asker, sign_in)
    await asker.say("Dit zei ik eerder tegen Mila")
    await mila.answer(asker.id, "Ik vraag er iemand bij.")
    ruben = await sign_in("ruben")
    form = {"kind": "guest", "contact": "ruben", "reason": "Ruben weet meer van de bijstand."}
    assert (await mila.step(asker.id, "invite", **form)).status_code == 303
    question = await asked_for(asker)
    assert "wil Ruben (voorbeeld) bij dit gesprek vragen" in question["text"]
    assert "klantmanager" in question["text"]
    assert "Ruben weet meer van de bijstand." in question["text"]
    assert (await ruben.read(asker.id)).status_code == 404, "nothing before the asker agrees"
    assert "nog niet gekozen" in (await mila.read(asker.id)).text
    [came_in] = await press(asker, question, 0)
    assert "Ruben (voorbeeld) is er nu bij" in came_in["text"]
    await asker.say("Dit mag Ruben lezen")
    page = (await ruben.read(asker.id)).text
    assert "Dit mag Ruben lezen" in page
    assert "wajong" in page, "the summary"
    assert "Dit zei ik eerder tegen Mila" not in page
    assert asker.id in await ruben.inbox()
    assert (await ruben.answer(asker.id, "Dag, Ruben hier.")).status_code == 303
    said = (await asker.look())[-1]
    assert (said["name"], said["body"]["text"]) == ("Ruben (voorbeeld)", "Dag, Ruben hier.")
    found = await the_conversation(services, asker)
    assert (found.custody, found.contact) == (Custody.contact, "mila"), "one custodian all the time"


async def test_a_guest_answer_keeps_the_promise(services: Services, asker: Asker, sign_in: Any) -> None:
    mila = await with_mila(asker, sign_in)
    await mila.step(asker.id, "invite", kind="guest", contact="ruben", reason="Hij weet meer.")
    await press(asker, await asked_for(asker), 0)
    await asker.say("En nu?")
    ruben = await sign_in("ruben")
    await ruben.answer(asker.id, "Zo.")
    async with services.database.read() as session:
        assert all(p.settled_at for p in (await session.exec(select(Promise))).all())


async def test_the_asker_may_say_no(asker: Asker, sign_in: Any) -> None:
    mila = await with_mila(asker, sign_in)
    await mila.step(asker.id, "invite", kind="guest", contact="ruben", reason="Hij weet meer.")
    question = await asked_for(asker)
    [refused] = await press(asker, question, 1)
    assert "komt er niet bij" in refused["text"]
    ruben = await sign_in("ruben")
    assert (await ruben.read(asker.id)).status_code == 404
    assert await press(asker, question, 0) == [], "a second thought on an old button changes nothing"
    assert (await ruben.read(asker.id)).status_code == 404
    assert (await ruben.step(asker.id, "answer", text="Hoi", client_id="client-none")).status_code == 404


async def test_the_asker_goes_on_without_the_guest(asker: Asker, sign_in: Any) -> None:
    mila = await with_mila(asker, sign_in)
    await mila.step(asker.id, "invite", kind="guest", contact="ruben", reason="Hij weet meer.")
    [came_in] = await press(asker, await asked_for(asker), 0)
    ruben = await sign_in("ruben")
    await asker.say("Tot hier")
    [left] = await press(asker, came_in, 0)
    assert "leest niet meer mee" in left["text"]
    await asker.say("Dit is alleen voor Mila")
    page = (await ruben.read(asker.id)).text
    assert "Tot hier" in page
    assert "alleen voor Mila" not in page
    assert (await ruben.answer_anyway(asker.id)).status_code == 409


async def test_a_guest_steps_out_and_cannot_take_steps_of_the_contact(asker: Asker, sign_in: Any) -> None:
    mila = await with_mila(asker, sign_in)
    await mila.step(asker.id, "invite", kind="guest", contact="ruben", reason="Hij weet meer.")
    await press(asker, await asked_for(asker), 0)
    ruben = await sign_in("ruben")
    for step in ("close", "return", "accept", "decline"):
        assert (await ruben.step(asker.id, step)).status_code in {404, 409}
    form = {"kind": "guest", "contact": "dayo", "reason": "Nog een."}
    assert (await ruben.step(asker.id, "invite", **form)).status_code in {404, 409}
    assert (await ruben.step(asker.id, "step-out")).status_code == 303
    assert "is niet meer bij dit gesprek" in (await asker.look())[-1]["body"]["text"]
    assert (await ruben.answer_anyway(asker.id)).status_code == 409


async def test_one_request_at_a_time_and_only_real_people(asker: Asker, sign_in: Any) -> None:
    mila = await with_mila(asker, sign_in)
    ask = {"kind": "guest", "reason": "Kan helpen."}
    for nobody in ("mila", "niemand", ""):
        assert (await mila.step(asker.id, "invite", contact=nobody, **ask)).status_code == 403
    assert (await mila.step(asker.id, "invite", contact="ruben", kind="guest", reason=" ")).status_code == 422
    long = await mila.step(asker.id, "invite", contact="ruben", kind="guest", reason="x" * 301)
    assert (long.status_code, "x" * 301 in long.text) == (422, True), "what was typed is not lost"
    assert (await mila.step(asker.id, "invite", contact="ruben", **ask)).status_code == 303
    second = await mila.step(asker.id, "invite", contact="dayo", **ask)
    assert second.status_code == 409
    assert "nog niet gekozen" in second.text
    assert (await mila.step(asker.id, "invite", contact="dayo", kind="anders", reason="x")).status_code == 422


async def test_passing_on_with_a_summary_the_asker_looked_through(
    services: Services, asker: Asker, sign_in: Any
) -> None:
    mila = await with_mila(asker, sign_in)
    await asker.say("Alleen voor Mila")
    await mila.answer(asker.id, "Bram weet dit beter.")
    form = {"kind": "pass_on", "contact": "bram", "reason": "Bram is arbeidsdeskundige."}
    assert (await mila.step(asker.id, "invite", **form)).status_code == 303
    [preview] = await press(asker, await asked_for(asker), 0)
    assert preview["kind"] == "passing"
    assert "Bram is arbeidsdeskundige." in preview["summary"]["text"]
    assert "Nu praat je nog met Mila (voorbeeld)" in preview["text"]
    bram = await sign_in("bram")
    assert (await bram.read(asker.id)).status_code == 404
    found = await the_conversation(services, asker)
    assert (found.custody, found.contact) == (Custody.contact, "mila"), "until it is sent"
    await asker.say("Gesendt", action="consent:bram", value="Alleen dit gaat naar Bram.")
    found = await the_conversation(services, asker)
    assert (found.custody, found.contact) == (Custody.waiting, "bram")
    page = (await bram.read(asker.id)).text
    assert "Alleen dit gaat naar Bram." in page
    assert "Alleen voor Mila" not in page
    assert (await mila.answer_anyway(asker.id)).status_code == 409
    async with services.database.read() as session:
        transfers = (await session.exec(select(Transfer).where(Transfer.conversation_id == asker.id))).all()
    assert sorted(t.state for t in transfers) == ["passed_on", "waiting"]


async def test_rather_not_passed_on(services: Services, asker: Asker, sign_in: Any) -> None:
    mila = await with_mila(asker, sign_in)
    await mila.step(asker.id, "invite", kind="pass_on", contact="bram", reason="Hij weet meer.")
    [preview] = await press(asker, await asked_for(asker), 0)
    [stays] = await press(asker, preview, -1)
    assert "Je praat verder met Mila (voorbeeld)" in stays["text"]
    expired = await asker.say("toch", action="consent:bram", value="x")
    assert "geldt niet meer" in expired[-1]["text"]
    assert (await the_conversation(services, asker)).contact == "mila"
    assert (await mila.answer(asker.id, "Goed, ik help je verder.")).status_code == 303


async def test_nobody_is_passed_to_without_being_asked_about(services: Services, asker: Asker, sign_in: Any) -> None:
    await with_mila(asker, sign_in)
    said = await asker.say("naar Bram", action="consent:bram", value="x")
    assert "geldt niet meer" in said[-1]["text"]
    assert (await the_conversation(services, asker)).contact == "mila"


async def test_the_crisis_card_works_and_contact_and_guest_see_it(asker: Asker, sign_in: Any) -> None:
    mila = await with_mila(asker, sign_in)
    await mila.step(asker.id, "invite", kind="guest", contact="ruben", reason="Hij weet meer.")
    await press(asker, await asked_for(asker), 0)
    [card] = await asker.say("Ik wil dood")
    assert card["kind"] == "crisis"
    for contact in (mila, await sign_in("ruben")):
        page = (await contact.read(asker.id)).text
        assert "Ik wil dood" in page
        assert "kreeg deze kaart met nummers te zien" in page


async def test_an_answer_of_aanloop_sent_by_a_contact(services: Services, asker: Asker, sign_in: Any) -> None:
    mila = await with_mila(asker, sign_in)
    await asker.say("En wat is een proefplaatsing?")
    found = (await mila.http.get(f"/staff/conversations/{asker.id}/entries", params={"q": "proefplaatsing"})).text
    slug = next(s for s in services.pack.entries if f'value="{s}"' in found)
    sent = await mila.step(asker.id, "entry", slug=slug, client_id="client-entry-1")
    assert sent.status_code == 303
    assert (await mila.step(asker.id, "entry", slug=slug, client_id="client-entry-1")).status_code == 303
    said = [m for m in await asker.look() if m["speaker"] == "contact"]
    assert len(said) == 1, "sent twice, there once"
    assert said[-1]["name"] == "Mila (voorbeeld)"
    assert said[-1]["body"]["text"] == services.pack.entries[slug].answer
    assert said[-1]["body"]["sources"]
    assert "buttons" not in said[-1]["body"]
    assert (await mila.step(asker.id, "entry", slug="niets", client_id="client-entry-2")).status_code == 422


async def test_a_contact_is_reminded_halfway_once(services: Services, asker: Asker, clock: Clock) -> None:
    await asker.ask_a_person("mila")
    async with services.database.read() as session:
        promise = (await session.exec(select(Promise))).one()
    assert promise.remind_at is not None
    assert clock.now < promise.remind_at < promise.due_at
    clock.now = promise.remind_at - timedelta(minutes=1)
    await keep_promises(services)
    assert [m for m in await asker.look() if m["body"]["kind"] == "reminder"] == []
    clock.advance(minutes=1)
    await keep_promises(services)
    await keep_promises(services)
    reminders = [m for m in await asker.look() if m["body"]["kind"] == "reminder"]
    assert [m["speaker"] for m in reminders] == ["system"]
    assert "aan je vraag herinnerd" in reminders[0]["body"]["text"]


async def test_away_passes_on_what_cannot_be_kept(services: Services, asker: Asker, sign_in: Any, clock: Clock) -> None:
    slug = await asker.ask_a_person("mila")
    backup = services.directory.contacts[slug].backup
    mila = await sign_in(slug)
    assert (await mila.http.post("/staff/away", data={"until": ""})).status_code == 303
    assert "Je staat op afwezig" in await mila.inbox()
    assert await keep_promises(services) == 1
    said = (await asker.look())[-1]["body"]["text"]
    assert "kan niet op tijd antwoorden" in said
    assert f"{services.directory.name(backup)} mag het nu overnemen" in said
    assert (await the_conversation(services, asker)).contact == backup
    assert await keep_promises(services) == 0


async def test_away_until_a_day_before_the_promise_changes_nothing(
    services: Services, asker: Asker, sign_in: Any, clock: Clock
) -> None:
    await asker.ask_a_person("karim")  # on Tuesday morning, two office hours
    karim = await sign_in("karim")
    async with services.database.write() as session:
        promise = (await session.exec(select(Promise))).one()
        promise.due_at = clock.now + timedelta(days=7)
    assert (await karim.http.post("/staff/away", data={"until": "2026-11-26"})).status_code == 303
    assert await keep_promises(services) == 0
    assert (await karim.http.post("/staff/away", data={"until": "2026-12-24"})).status_code == 303
    assert await keep_promises(services) == 1


@pytest.mark.parametrize("until", ["gisteren", "2026-11-24", "2020-01-01", "2026-13-40"])
async def test_away_needs_a_day_to_come(services: Services, sign_in: Any, until: str) -> None:
    mila = await sign_in("mila")
    refused = await mila.http.post("/staff/away", data={"until": until})
    assert refused.status_code == 422
    assert "Kies een dag na vandaag" in refused.text
    async with services.database.read() as session:
        assert (await session.exec(select(Absence))).all() == []


async def test_who_is_away_is_not_proposed_and_comes_back(services: Services, asker: Asker, sign_in: Any) -> None:
    mila = await sign_in("mila")
    await mila.http.post("/staff/away", data={"until": ""})
    await asker.say("Mag ik werken met een wajong uitkering?")
    offered = (await asker.press("people:now"))[-1]
    assert "contact:mila" not in [p["button"]["action"] for p in offered["people"]]
    said = (await asker.press("contact:mila"))[-1]
    assert said["kind"] == "people"
    assert "is er nu niet" in said["text"]
    await mila.http.post("/staff/back")
    assert (await asker.press("contact:mila"))[-1]["kind"] == "preview"


async def test_backup_who_is_away_is_not_named(services: Services, asker: Asker, sign_in: Any) -> None:
    backup = services.directory.contacts["mila"].backup
    await (await sign_in(backup)).http.post("/staff/away", data={"until": ""})
    await asker.say("Mag ik werken met een wajong uitkering?")
    await asker.press("people:now")
    preview = (await asker.press("contact:mila"))[-1]
    assert services.directory.name(backup) not in preview["text"]
    assert "vraag ik eerst aan jou" in preview["text"]


async def test_rather_only_this_person(services: Services, asker: Asker, clock: Clock) -> None:
    await asker.say("Mag ik werken met een wajong uitkering?")
    await asker.press("people:now")
    preview = (await asker.press("contact:mila"))[-1]
    assert "het overnemen" in preview["text"]
    alone = (await asker.press("alone:mila", whole(preview)))[-1]
    assert "vraag ik eerst aan jou" in alone["text"]
    await asker.press("consent:mila", whole(alone))
    clock.advance(days=5)
    await keep_promises(services)
    late, offered = [m["body"] for m in await asker.look()][-2:]
    assert "mag het nu overnemen" not in late["text"]
    assert offered["kind"] == "people"


async def test_parts_that_are_left_out_are_not_sent(asker: Asker, sign_in: Any) -> None:
    await asker.say("Mag ik werken met een wajong uitkering?")
    await asker.press("people:now")
    preview = (await asker.press("contact:mila"))[-1]
    assert [part["key"] for part in preview["parts"] if part["on"]] == ["benefit", "seen"]
    preview = (await asker.press("omit:benefit"))[-1]
    assert [part["key"] for part in preview["parts"] if part["on"]] == ["seen"]
    [sent] = await asker.say("stuur", action="consent:mila")
    assert "Mijn uitkering" not in sent["copy"]["text"]
    assert "Mijn uitkering" not in (await (await sign_in("mila")).read(asker.id)).text


async def test_typing_and_presence_are_shown_and_kept_nowhere(services: Services, asker: Asker, sign_in: Any) -> None:
    mila = await with_mila(asker, sign_in)
    path = f"/api/conversations/{asker.id}/typing"
    assert (await asker.http.post(path, headers=asker.headers)).status_code == 204
    assert (await asker.http.post(path)).status_code == 404
    assert "De vrager schrijft" in (await mila.read(asker.id)).text
    assert (await mila.http.post(f"/staff/conversations/{asker.id}/typing")).status_code == 204
    await asker.look()
    assert asker.status["presence"] == "Mila (voorbeeld) schrijft …"
    await mila.answer(asker.id, "Klaar.")
    await asker.look()
    assert asker.status.get("presence") != "Mila (voorbeeld) schrijft …"
    stranger = await sign_in("ruben")
    assert (await stranger.http.post(f"/staff/conversations/{asker.id}/typing")).status_code == 404


async def test_several_watchdogs_at_once_do_everything_once(services: Services, asker: Asker, clock: Clock) -> None:
    import asyncio

    await asker.ask_a_person("mila")
    clock.advance(days=5)
    assert sum(await asyncio.gather(*(keep_promises(services) for _ in range(5)))) == 1
    late = [m for m in await asker.look() if m["body"]["kind"] == "late"]
    assert len(late) == 1


async def test_one_promise_that_fails_holds_up_no_other(
    services: Services, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with client(services) as http:
        one, two = await Asker(http).start(), await Asker(http).start()
        for asker in (one, two):
            await asker.ask_a_person("mila")
        clock.advance(days=5)
        real = services.promises.pass_by

        async def fails_for_the_first(session: Any, promise_id: str, conversation_id: str, now: datetime) -> Any:
            if conversation_id == one.id:
                raise RuntimeError("geheim")
            return await real(session, promise_id, conversation_id, now)

        monkeypatch.setattr(services.promises, "pass_by", fails_for_the_first)
        assert await keep_promises(services) == 1
        assert (await two.look())[-1]["body"]["kind"] == "late"
        monkeypatch.undo()
        assert await keep_promises(services) == 1
