"""The main job over HTTP, on both databases: ask, stuck, people, consent, a contact answers; and its races."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from bot.app import Services, keep_promises
from handoff.absence import attendance, go_away
from handoff.models import Conversation, Custody, Promise, Transfer
from tests.api.conversation import Asker, Contact, client, whole
from tests.conftest import Clock


@pytest.fixture
async def asker(services: Services) -> AsyncIterator[Asker]:
    async with client(services) as http:
        yield await Asker(http).start()


@pytest.fixture
async def sign_in(services: Services) -> AsyncIterator[Any]:
    async with client(services) as one, client(services) as two, client(services) as three:
        browsers = iter((one, two, three))

        async def signed_in(slug: str) -> Contact:
            return await Contact(next(browsers), services, slug).sign_in()

        yield signed_in


async def custody(services: Services, asker: Asker) -> tuple[Custody, str | None]:
    async with services.database.read() as session:
        found = await session.get(Conversation, asker.id)
        assert found is not None
        return found.custody, found.contact


async def test_the_whole_story(services: Services, asker: Asker, sign_in: Any) -> None:
    opening = asker.said[1]["body"]
    assert "computerprogramma" in opening["text"]
    assert len(opening["buttons"]) == 4
    answer = (await asker.say("Krijg ik mijn Wajong terug als werken niet lukt?"))[-1]
    assert answer["kind"] == "answer"
    assert answer["sources"]
    first = (await asker.press("helpful:no"))[-1]
    assert "Dan is een mens misschien beter" in first["text"]
    offered = (await asker.press("people:now"))[-1]
    assert offered["kind"] == "people"
    assert {p["kind"] for p in offered["people"]} == {"Ervaringsdeskundige", "Medewerker"}
    slug = offered["people"][0]["button"]["action"].removeprefix("contact:")
    preview = (await asker.press(f"contact:{slug}"))[-1]
    assert "Krijg ik mijn Wajong terug" in preview["summary"]["text"]
    sent = (await asker.press(f"consent:{slug}", "Alleen dit: mag ik proberen te werken?"))[-1]
    assert sent["copy"]["text"] == "Alleen dit: mag ik proberen te werken?"
    assert await custody(services, asker) == (Custody.waiting, slug)
    assert asker.status["button"]["action"] == "withdraw"

    contact = await sign_in(slug)
    assert asker.id in await contact.inbox()
    page = (await contact.read(asker.id)).text
    assert "Alleen dit: mag ik proberen te werken?" in page
    assert "Krijg ik mijn Wajong terug" not in page, "nothing from before the consent is shown"
    assert (await contact.step(asker.id, "accept")).status_code == 303
    assert (await contact.answer(asker.id, "Ja, dat kan. Ik denk mee.")).status_code == 303
    said = await asker.look()
    assert said[-1]["speaker"] == "contact"
    assert said[-1]["body"]["text"] == "Ja, dat kan. Ik denk mee."
    assert await asker.say("Dank je wel, dat is fijn om te horen") == [], (
        "the assistant is silent while a contact has it"
    )
    assert "Dank je wel, dat is fijn" in (await contact.read(asker.id)).text
    await contact.step(asker.id, "close")
    assert await custody(services, asker) == (Custody.closed, None)
    await asker.look()
    assert asker.numbers() == list(range(1, len(asker.said) + 1))


async def test_two_accept_at_once(services: Services, asker: Asker, sign_in: Any, clock: Clock) -> None:
    slug = await asker.ask_a_person()
    backup = services.directory.contacts[slug].backup
    assert backup is not None
    clock.advance(days=5)
    assert await keep_promises(services) == 1
    first, second = await sign_in(slug), await sign_in(backup)
    assert asker.id in await second.inbox()
    answers = await asyncio.gather(first.step(asker.id, "accept"), second.step(asker.id, "accept"))
    assert sorted(a.status_code for a in answers) == [303, 409]
    refused = next(a for a in answers if a.status_code == 409)
    _, winner = await custody(services, asker)
    assert f"{services.directory.name(winner)} heeft deze vraag net opgepakt" in refused.text
    spoken = [m["body"]["text"] for m in await asker.look()]
    assert sum("leest je vraag nu" in text for text in spoken) == 1


async def test_one_person_on_two_devices(asker: Asker, sign_in: Any) -> None:
    slug = await asker.ask_a_person()
    phone, desktop = await sign_in(slug), await sign_in(slug)
    answers = await asyncio.gather(phone.step(asker.id, "accept"), desktop.step(asker.id, "accept"))
    assert sorted(a.status_code for a in answers) == [303, 409]
    assert (await desktop.answer(asker.id, "Hallo")).status_code == 303


async def test_backup_cannot_open_before_the_promise_passes(services: Services, asker: Asker, sign_in: Any) -> None:
    slug = await asker.ask_a_person()
    backup = await sign_in(services.directory.contacts[slug].backup)
    assert (await backup.read(asker.id)).status_code == 404
    assert (await backup.step(asker.id, "accept")).status_code == 409


async def test_take_back_unread(services: Services, asker: Asker, sign_in: Any) -> None:
    slug = await asker.ask_a_person()
    contact = await sign_in(slug)
    said = await asker.press("withdraw")
    assert "kan die niet meer lezen" in said[0]["text"]
    assert (await custody(services, asker))[0] is Custody.assistant
    assert 'Wacht op mij <span class="count">0' in await contact.inbox()
    assert "teruggehaald" in (await contact.read(asker.id)).text
    assert (await contact.step(asker.id, "accept")).status_code == 409


async def test_take_back_after_reading(asker: Asker, sign_in: Any) -> None:
    contact = await sign_in(await asker.ask_a_person())
    assert "wajong" in (await contact.read(asker.id)).text
    assert "had die al gezien" in (await asker.press("withdraw"))[0]["text"]
    assert "wajong" not in (await contact.read(asker.id)).text


async def test_decline_offers_others(services: Services, asker: Asker, sign_in: Any) -> None:
    slug = await asker.ask_a_person()
    contact = await sign_in(slug)
    assert (await contact.step(asker.id, "decline")).status_code == 303
    said = [m["body"] for m in await asker.look()]
    assert f"{services.directory.name(slug)} kan je vraag nu niet oppakken" in said[-2]["text"]
    offered = [p["button"]["action"] for p in said[-1]["people"]]
    assert offered
    assert f"contact:{slug}" not in offered
    assert (await custody(services, asker))[0] is Custody.offered


async def test_return_gives_the_assistant_back(services: Services, asker: Asker, sign_in: Any) -> None:
    contact = await sign_in(await asker.ask_a_person())
    await contact.step(asker.id, "accept")
    await contact.step(asker.id, "return")
    said = await asker.say("Wat is een proefplaatsing?")
    assert said[-1]["kind"] == "answer"
    assert "proefplaatsing" in said[-1]["text"].lower()
    assert "Wat is een proefplaatsing" not in (await contact.read(asker.id)).text, "custody ended before this was said"


async def test_reopening_asks_same_person_or_new(services: Services, asker: Asker, sign_in: Any) -> None:
    slug = await asker.ask_a_person()
    contact = await sign_in(slug)
    await contact.step(asker.id, "accept")
    await contact.step(asker.id, "close")
    said = await asker.say("Ik heb toch nog een vraag over mijn loon")
    assert [b["action"] for b in said[-1]["buttons"]] == ["reopen:same", "reopen:new"]
    preview = (await asker.press("reopen:same"))[-1]
    assert "Ik heb toch nog een vraag over mijn loon" in preview["summary"]["text"]
    await asker.press(f"consent:{slug}", preview["summary"]["text"])
    assert await custody(services, asker) == (Custody.waiting, slug)


async def test_reopening_for_something_new(services: Services, asker: Asker, sign_in: Any) -> None:
    contact = await sign_in(await asker.ask_a_person())
    await contact.step(asker.id, "accept")
    await contact.step(asker.id, "close")
    await asker.say("Iets anders")
    await asker.press("reopen:new")
    assert (await custody(services, asker))[0] is Custody.assistant
    assert (await asker.say("Wat is een jobcoach?"))[-1]["kind"] in {"answer", "question"}


async def test_a_passed_promise_is_told(services: Services, asker: Asker, clock: Clock) -> None:
    slug = await asker.ask_a_person()
    assert await keep_promises(services) == 0
    clock.advance(days=4)
    assert await keep_promises(services) == 1
    said = (await asker.look())[-1]
    assert said["speaker"] == "system"
    organisation = services.directory.organisation_of(slug)
    assert organisation is not None
    assert organisation.phone is not None
    assert organisation.phone in said["body"]["text"]
    assert "heeft niet op tijd geantwoord" in said["body"]["text"]
    assert organisation.hours in said["body"]["text"]
    async with services.database.read() as session:
        promises = (await session.exec(select(Promise).order_by(Promise.opened_at))).all()  # type: ignore[arg-type]
    assert [p.kept for p in promises] == [False, None], "a new promise is open"
    assert promises[1].due_at > clock.now
    assert promises[1].contact == services.directory.contacts[slug].backup


async def test_a_second_broken_promise_gives_the_question_back(services: Services, asker: Asker, clock: Clock) -> None:
    """No endless row of promises: after the backup too stays silent, the asker chooses anew, without those two."""
    slug = await asker.ask_a_person()
    backup = services.directory.contacts[slug].backup
    clock.advance(days=5)
    assert await keep_promises(services) == 1
    said = await asker.look()
    assert f"{services.directory.name(backup)} mag het nu overnemen" in said[-1]["body"]["text"]
    assert "Dat vond je goed" in said[-1]["body"]["text"]
    clock.advance(days=5)
    assert await keep_promises(services) == 1
    late, offered = [m["body"] for m in await asker.look()][-2:]
    assert services.directory.name(backup) in late["text"]
    chosen = {person["button"]["action"].removeprefix("contact:") for person in offered["people"]}
    assert chosen
    assert not chosen & {slug, backup}
    assert await custody(services, asker) == (Custody.offered, None)
    clock.advance(days=5)
    assert await keep_promises(services) == 0


@pytest.mark.parametrize(("days", "named"), [(1, True), (30, False), (None, False)])
async def test_a_backup_who_is_back_in_time(
    services: Services, asker: Asker, clock: Clock, days: int | None, named: bool
) -> None:
    """A backup who is away now is named when they are back before the promise passes, and then takes over."""
    contact = services.directory.contacts["sjoerd"]
    clock.advance(days=3)  # Friday; Sjoerd is there again on Tuesday afternoon
    back = clock.now + timedelta(days=days) if days else None
    async with services.database.write() as session:
        await go_away(session, contact.backup or "", back, clock.now)
    await asker.say("Mag ik werken met een wajong uitkering?")
    await asker.press("people:now")
    preview = (await asker.press("contact:sjoerd"))[-1]
    name = services.directory.name(contact.backup)
    assert (name in preview["text"]) is named
    await asker.press("consent:sjoerd", whole(preview))
    clock.advance(days=5)
    assert await keep_promises(services) == 1
    assert (await custody(services, asker))[0] is (Custody.waiting if named else Custody.offered)


async def test_who_let_a_promise_pass_is_not_proposed_first(
    services: Services, asker: Asker, sign_in: Any, clock: Clock
) -> None:
    """Until they answer somebody, or until some days have gone: they may be ill and have said nothing."""

    async def quiet() -> frozenset[str]:
        async with services.database.read() as session:
            return (await attendance(session, clock.now)).quiet

    async with client(services) as http:
        other = await Asker(http).start()
        await other.ask_a_person("mila")
        assert await quiet() == frozenset()
        await asker.ask_a_person("mila")
        clock.advance(days=2)
        await keep_promises(services)
        assert await quiet() == {"mila"}
        mila = await sign_in("mila")
        await mila.step(asker.id, "accept")
        await mila.answer(asker.id, "Ik was er niet, nu wel.")
        assert await quiet() == frozenset(), "an answer, also a late one, is a sign of life"
        clock.advance(days=4)
        await keep_promises(services)
        clock.advance(days=4)
        assert await quiet() == frozenset()


async def test_a_contact_who_left_the_directory(services: Services, asker: Asker, clock: Clock) -> None:
    slug = await asker.ask_a_person()
    backup = services.directory.contacts[slug].backup
    kept = dict(services.directory.contacts)
    for gone in (slug, backup):
        del services.directory.contacts[gone]  # type: ignore[attr-defined]
    clock.advance(days=5)
    assert await keep_promises(services) == 1
    late, offered = [m["body"] for m in await asker.look()][-2:]
    assert "werkt hier niet meer" in late["text"]
    assert slug not in late["text"]
    assert offered["people"]
    assert await keep_promises(services) == 0
    services.directory.contacts.update(kept)  # type: ignore[attr-defined]


async def test_watchdog_and_answers_at_once(services: Services, sign_in: Any, clock: Clock) -> None:
    """Both lock the conversation first, so neither waits for the other: no deadlock, and no line lost."""
    async with client(services) as http:
        askers = [await Asker(http).start() for _ in range(3)]
        for asker in askers:
            await asker.ask_a_person("mila")
        mila = await sign_in("mila")
        for asker in askers:
            await mila.step(asker.id, "accept")
        clock.advance(days=5)
        await mila.sign_in()
        answers = [mila.answer(asker.id, "Hallo") for asker in askers]
        results = await asyncio.gather(*answers, keep_promises(services), keep_promises(services))
        assert all(result.status_code in {303, 409} for result in results[:3])
        for asker in askers:
            await asker.look()
            assert asker.numbers() == list(range(1, len(asker.said) + 1))


async def test_the_asker_may_leave(services: Services, asker: Asker, sign_in: Any) -> None:
    contact = await sign_in(await asker.ask_a_person())
    await contact.step(asker.id, "accept")
    await asker.look()
    assert asker.status["button"]["action"] == "leave"
    said = await asker.press("leave")
    assert "Je praat nu weer met Aanloop" in said[0]["text"]
    assert (await custody(services, asker))[0] is Custody.assistant
    await asker.say("Wat is een proefplaatsing?")
    assert "Wat is een proefplaatsing" not in (await contact.read(asker.id)).text
    assert (await contact.step(asker.id, "answer", text="Hallo", client_id="client-late")).status_code == 409


async def test_room_is_looked_at_when_sending(services: Services) -> None:
    most = services.directory.contacts["mila"].max_open
    async with client(services) as http:
        askers = [await Asker(http).start() for _ in range(most + 1)]
        for asker in askers:
            await asker.say("Mag ik werken met een wajong uitkering?")
            await asker.press("people:now")
            await asker.press("contact:mila")
        for asker in askers:
            said = await asker.press("consent:mila", "mijn eigen tekst")
        assert said[-1]["kind"] == "people"
        assert "geen ruimte" in said[-1]["text"]
        other = said[-1]["people"][0]["button"]["action"]
        preview = (await asker.press(other))[-1]
    assert preview["summary"]["text"] == "mijn eigen tekst", "what the asker wrote goes along to the next person"


async def test_buttons_of_the_assistant_are_quiet_while_a_contact_has_it(asker: Asker, sign_in: Any) -> None:
    contact = await sign_in(await asker.ask_a_person())
    await contact.step(asker.id, "accept")
    await asker.look()
    before = asker.numbers()
    assert (await asker.post("Ja, dit helpt", action="helpful:yes")).status_code == 409
    await asker.look()
    assert asker.numbers() == before


async def test_nothing_waits_forever(services: Services, asker: Asker, sign_in: Any, clock: Clock) -> None:
    """A conversation that a contact never closes is erased too when nothing was said for the time it is kept."""
    from datetime import timedelta

    contact = await sign_in(await asker.ask_a_person())
    await contact.step(asker.id, "accept")
    await contact.answer(asker.id, "Hallo")
    clock.advance(days=31)
    assert await keep_promises(services) == 0
    assert await services.assistant.purge(timedelta(days=30)) == 1


async def test_accepting_does_not_keep_a_promise(services: Services, asker: Asker, sign_in: Any, clock: Clock) -> None:
    contact = await sign_in(await asker.ask_a_person())
    await contact.step(asker.id, "accept")
    clock.advance(days=4)
    assert await keep_promises(services) == 1


async def test_a_message_keeps_it_and_the_next_line_opens_one(
    services: Services, asker: Asker, sign_in: Any, clock: Clock
) -> None:
    contact = await sign_in(await asker.ask_a_person())
    await contact.step(asker.id, "accept")
    await contact.answer(asker.id, "Hallo")
    clock.advance(days=1)
    assert await keep_promises(services) == 0
    await asker.say("En nog iets")
    clock.advance(days=4)
    assert await keep_promises(services) == 1


async def test_writing_while_waiting_is_added_not_answered(services: Services, asker: Asker) -> None:
    await asker.ask_a_person()
    said = await asker.say("Wat is een proefplaatsing?")
    assert [body["kind"] for body in said] == ["text"]
    assert "Ik heb dit bij je vraag gezet" in said[0]["text"]
    assert (await custody(services, asker))[0] is Custody.waiting


@pytest.mark.parametrize("word", ["stop", "opnieuw", "ik wil een mens spreken"])
async def test_words_that_always_work_while_waiting(services: Services, asker: Asker, word: str) -> None:
    slug = await asker.ask_a_person()
    [said] = await asker.say(word)
    assert f"Je wacht op {services.directory.name(slug)}" in said["text"]
    assert [button["action"] for button in said["buttons"]] == ["withdraw"]
    assert (await custody(services, asker))[0] is Custody.waiting


async def test_double_consent_sends_once(services: Services, asker: Asker) -> None:
    await asker.say("Mag ik werken met een wajong uitkering?")
    offered = (await asker.press("people:now"))[-1]
    slug = offered["people"][0]["button"]["action"].removeprefix("contact:")
    await asker.press(f"contact:{slug}")
    await asyncio.gather(*(asker.press(f"consent:{slug}", "mijn vraag") for _ in range(3)))
    async with services.database.read() as session:
        assert len((await session.exec(select(Transfer))).all()) == 1


async def test_the_longest_question_can_be_sent(asker: Asker) -> None:
    long = ("Mag ik werken met een wajong uitkering? Het zit zo. " * 40)[:1999]
    await asker.say(f"Eerst dit. {long}"[:1999])
    await asker.say(long)
    offered = (await asker.press("people:now"))[-1]
    slug = offered["people"][0]["button"]["action"].removeprefix("contact:")
    preview = (await asker.press(f"contact:{slug}"))[-1]
    sent = (await asker.press(f"consent:{slug}", whole(preview)))[-1]
    assert long.strip() in sent["copy"]["text"]


async def test_masked_summary(asker: Asker, sign_in: Any) -> None:
    await asker.say("Mijn bsn is 111222333 en mijn mail is test@voorbeeld.nl, mag ik werken met wajong?")
    offered = (await asker.press("people:now"))[-1]
    slug = offered["people"][0]["button"]["action"].removeprefix("contact:")
    preview = (await asker.press(f"contact:{slug}"))[-1]["summary"]["text"]
    assert "111222333" not in preview
    assert "test@voorbeeld.nl" not in preview
    await asker.press(f"consent:{slug}", "Bel me op 06 12345678")
    page = (await (await sign_in(slug)).read(asker.id)).text
    assert "12345678" not in page


@pytest.mark.parametrize("state", ["assistant", "waiting", "contact", "closed"])
async def test_crisis_card_in_every_state(asker: Asker, sign_in: Any, state: str) -> None:
    if state != "assistant":
        contact = await sign_in(await asker.ask_a_person())
        if state in {"contact", "closed"}:
            await contact.step(asker.id, "accept")
        if state == "closed":
            await contact.step(asker.id, "close")
    await asker.look()
    said = await asker.say("Ik wil niet meer leven")
    assert said[0]["kind"] == "crisis"
    assert any(phone["number"].startswith("113") or "0800-0113" in phone["number"] for phone in said[0]["phones"])
    if state == "contact":
        assert len(said) == 1
        assert "Ik wil niet meer leven" in (await contact.read(asker.id)).text


async def test_erase_by_the_asker(services: Services, asker: Asker, sign_in: Any) -> None:
    contact = await sign_in(await asker.ask_a_person())
    await contact.step(asker.id, "accept")
    assert (await asker.press("erase"))[-1]["buttons"][0]["action"] == "erase:yes"
    response = await asker.post("Ja, wis alles", action="erase:yes")
    assert response.json()["erased"] is True
    assert (await asker.http.get(asker.path, headers=asker.headers)).status_code == 404
    gone = await contact.read(asker.id)
    assert gone.status_code == 410
    assert "gewist" in gone.text
