"""Failures that people complain about in other chat systems, and that must not happen here.

CW is Chatwoot, RC Rocket.Chat, TD Tiledesk. Others stand with what they are about: `grep -rn 'CW #' tests`.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import pytest
from sqlmodel import select

from bot.app import Services, keep_promises, web_channel
from bot.channels.web import _events
from bot.engine.service import Said
from handoff.models import Conversation, Custody, Promise, Speaker, Transfer
from tests.api.conversation import Asker, Contact, client, whole
from tests.conftest import Clock

SignIn = Callable[[str], Coroutine[Any, Any, Contact]]
QUESTION = "Mag ik werken met een wajong uitkering?"


@pytest.fixture
async def asker(services: Services) -> AsyncIterator[Asker]:
    async with client(services) as http:
        yield await Asker(http).start()


@pytest.fixture
async def sign_in(services: Services) -> AsyncIterator[SignIn]:
    async with client(services) as one, client(services) as two, client(services) as three:
        browsers = iter((one, two, three))

        async def signed_in(slug: str) -> Contact:
            return await Contact(next(browsers), services, slug).sign_in()

        yield signed_in


async def with_contact(asker: Asker, sign_in: SignIn, slug: str = "mila") -> Contact:
    await asker.ask_a_person(slug)
    contact = await sign_in(slug)
    assert (await contact.step(asker.id, "accept")).status_code == 303
    await asker.look()
    return contact


async def conversation(services: Services, asker: Asker) -> Conversation:
    async with services.database.read() as session:
        found = await session.get(Conversation, asker.id)
    assert found is not None
    return found


async def bring_in(asker: Asker, contact: Contact, guest: str) -> None:
    await contact.step(asker.id, "invite", kind="guest", contact=guest, reason="weet hier meer van")
    await asker.press(next(b["action"] for b in (await asker.look())[-1]["body"]["buttons"]))


# Messages lost, doubled, out of order


async def test_a_message_sent_twice_over_a_weak_network(asker: Asker, sign_in: SignIn) -> None:
    """CW #9314: the answer of a contact, sent again by an impatient thumb, is there once."""
    contact = await with_contact(asker, sign_in)
    form = {"text": "Dat kan.", "client_id": "staff-form-0001"}
    sent = await asyncio.gather(*(contact.step(asker.id, "answer", **form) for _ in range(4)))
    assert {response.status_code for response in sent} == {303}
    assert [m["body"]["text"] for m in await asker.look() if m["speaker"] == "contact"] == ["Dat kan."]


async def test_a_retry_is_confirmed_also_when_things_went_on(asker: Asker, sign_in: SignIn) -> None:
    """CW #15450: what has arrived is not refused when it comes again, whatever happened in between."""
    await asker.say(QUESTION)
    button = {"client_id": "client-retry", "text": "Ja, dit helpt", "action": "helpful:yes"}
    first = await asker.http.post(asker.path, json=button, headers=asker.headers)
    await with_contact(asker, sign_in)
    again = await asker.http.post(asker.path, json=button, headers=asker.headers)
    assert (first.status_code, again.status_code) == (200, 200)
    asker.take(again.json())
    assert [m.get("client_id") for m in asker.said.values()].count("client-retry") == 1


async def test_nobody_answers_over_a_colleague(asker: Asker, sign_in: SignIn) -> None:
    """CW #14934: a page that was away for a while shows what a colleague answered, before anything can be sent."""
    contact = await with_contact(asker, sign_in)
    await bring_in(asker, contact, "ruben")
    page = await contact.read(asker.id)
    seen = re.search(r"thread[?]seen=([^\"]+)", page.text)
    assert seen
    guest = await sign_in("ruben")
    await guest.answer(asker.id, "Ik heb dit al uitgezocht.")
    back = await contact.http.get(f"/staff/conversations/{asker.id}/thread?seen={seen[1]}")
    assert back.status_code == 200
    assert "Ik heb dit al uitgezocht." in back.text


async def test_a_short_disconnect_loses_nothing(services: Services, asker: Asker, sign_in: SignIn) -> None:
    """CW #995: whoever comes back with the last number they saw gets the rest, in order and once."""
    contact = await with_contact(asker, sign_in)
    last = max(asker.numbers())
    for text in ("Eén.", "Twee.", "Drie."):
        await contact.answer(asker.id, text)
    await services.assistant.hear(asker.id, Said("van mijn andere toestel"))
    response = await asker.http.get(f"{asker.path}?after={last}", headers=asker.headers)
    messages = response.json()["messages"]
    assert [m["body"]["text"] for m in messages] == ["Eén.", "Twee.", "Drie.", "van mijn andere toestel"]
    assert [m["number"] for m in messages] == list(range(last + 1, last + 5))


async def test_who_can_send_also_receives(
    services: Services, asker: Asker, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RC #36023: with every wake-up lost, an open stream still brings what a contact says."""

    async def lost(_: object) -> None:
        pass

    contact = await with_contact(asker, sign_in)
    monkeypatch.setattr(services.database, "publish", lost)
    events = _events(web_channel(services), await conversation(services, asker), max(asker.numbers()))
    await anext(events)  # who has the conversation
    await contact.answer(asker.id, "Komt dit aan?")
    async with asyncio.timeout(10):
        while not (brought := (await anext(events)).data["messages"]):
            pass
    await events.aclose()
    assert brought[-1]["body"]["text"] == "Komt dit aan?"
    await asker.look()
    assert await asker.say("Ja") == [], "and the next thing sent brings nothing twice"


async def test_order_under_load(services: Services, asker: Asker, sign_in: SignIn) -> None:
    """CW #12661: asker, contact and guest all at once; every reader reads the same, each speaker in their own order."""
    contact = await with_contact(asker, sign_in)
    await bring_in(asker, contact, "ruben")
    guest = await sign_in("ruben")

    async def writes(who: Contact, name: str) -> None:
        for n in range(8):
            await who.step(asker.id, "answer", text=f"{name} {n}", client_id=f"{name}-form-{n}")

    async def asks() -> None:
        for n in range(8):
            await asker.say(f"vrager {n}")

    await asyncio.gather(writes(contact, "mila"), writes(guest, "ruben"), asks())
    await asker.look()
    assert asker.numbers() == list(range(1, len(asker.said) + 1))
    texts = [asker.said[number]["body"].get("text", "") for number in asker.numbers()]
    pages = [(await who.read(asker.id)).text for who in (contact, guest)]
    for name in ("mila", "ruben", "vrager"):
        said = [f"{name} {n}" for n in range(8)]
        assert [text for text in texts if text in said] == said
    written = [text for text in texts if re.fullmatch(r"(mila|ruben|vrager) \d", text)]
    for page in pages:
        assert re.findall(r'<p class="text">((?:mila|ruben|vrager) \d)</p>', page) == written


async def test_what_comes_by_telegram_is_there_without_a_reload(services: Services, sign_in: SignIn) -> None:
    """CW #9306: the page of a contact that asks for changes gets a line from Telegram like any other."""
    opened = await services.assistant.open("telegram", b"een chat", "4711")
    for text, action in ((QUESTION, None), ("mens", "people:now"), ("mila", "contact:mila"), ("ja", "consent:mila")):
        await services.assistant.hear(opened.id, Said(text, action))
    mila = await sign_in("mila")
    await mila.step(opened.id, "accept")
    seen = re.search(r"thread[?]seen=([^\"]+)", (await mila.read(opened.id)).text)
    assert seen
    await services.assistant.hear(opened.id, Said("Nog iets van mijn telefoon"))
    poll = await mila.http.get(f"/staff/conversations/{opened.id}/thread?seen={seen[1]}")
    assert poll.status_code == 200
    assert "Nog iets van mijn telefoon" in poll.text


# Transfer to a human goes wrong


async def test_room_that_comes_free_is_used(services: Services, sign_in: SignIn) -> None:
    """CW #10583: nobody stands in a queue that does not move. Full is said at once; free again, the person can be had."""
    most = services.directory.contacts["sjoerd"].max_open
    sjoerd = await sign_in("sjoerd")
    async with client(services) as http:
        before = [await Asker(http).start() for _ in range(most)]
        for other in before:
            await other.ask_a_person("sjoerd")
        late = await Asker(http).start()
        await late.say(QUESTION)
        await late.press("people:now")
        refused = (await late.press("contact:sjoerd"))[-1]
        assert refused["kind"] == "people", "others are offered, and there is no waiting for room"
        assert (await conversation(services, late)).custody is Custody.offered
        await sjoerd.step(before[0].id, "accept")
        await sjoerd.step(before[0].id, "close")
        preview = (await late.press("contact:sjoerd"))[-1]
        await late.press("consent:sjoerd", whole(preview))
        assert (await conversation(services, late)).contact == "sjoerd"


async def test_a_new_question_stands_in_exactly_one_list_of_waiting(
    services: Services, asker: Asker, sign_in: SignIn, clock: Clock
) -> None:
    """RC #22105, #23642: from consent on it waits for somebody; when they do not come, for their backup as well."""
    await asker.ask_a_person("mila")
    pages = {slug: await (await sign_in(slug)).inbox() for slug in ("mila", "ilse")}
    assert [slug for slug, page in pages.items() if waits_for(page) == 1] == ["mila"]
    clock.advance(days=3)
    await keep_promises(services)
    assert waits_for(await (await sign_in("ilse")).inbox()) == 1


def waits_for(page: str) -> int:
    found = re.search(r'Wacht op mij <span class="count">(\d+)', page)
    assert found
    return int(found[1])


@pytest.mark.parametrize("step", ["return", "close"])
async def test_a_conversation_can_always_be_ended(
    services: Services, asker: Asker, sign_in: SignIn, clock: Clock, step: str
) -> None:
    """RC #18200: also when the promise has passed, the asker has gone, or it is ended twice at once."""
    contact = await with_contact(asker, sign_in)
    clock.advance(days=2)
    await keep_promises(services)
    contact = await sign_in("mila")
    if (await conversation(services, asker)).custody is Custody.waiting:
        assert (await contact.step(asker.id, "accept")).status_code == 303
    ended = await asyncio.gather(*(contact.step(asker.id, step) for _ in range(2)))
    assert sorted(r.status_code for r in ended) == [303, 409]
    assert (await conversation(services, asker)).contact is None


async def test_a_person_who_is_not_there_any_more(services: Services, asker: Asker) -> None:
    """TD: a transfer to an id that is missing is not logged and forgotten: the asker hears it, and can go on."""
    await asker.say(QUESTION)
    await asker.press("people:now")
    preview = (await asker.press("contact:mila"))[-1]
    kept = services.directory.contacts.pop("mila")  # type: ignore[attr-defined]
    try:
        said = await asker.press("consent:mila", whole(preview))
        assert said[-1]["text"] == services.say("preview.expired")
        async with services.database.read() as session:
            assert (await session.exec(select(Transfer))).all() == []
        assert (await asker.press("people:now"))[-1]["people"]
    finally:
        services.directory.contacts["mila"] = kept  # type: ignore[index]


async def test_the_bot_does_not_talk_over_a_human(asker: Asker, sign_in: SignIn) -> None:
    """CW PR #13673: also a question that it knows, a wish for a person and thanks are the contact's to answer."""
    contact = await with_contact(asker, sign_in)
    for text in ("Wat is een proefplaatsing?", "Ik wil een mens spreken", "Dank je wel", "asdfgh", "stop"):
        assert await asker.say(text) == []
        assert text in (await contact.read(asker.id)).text


async def test_every_step_is_told_to_the_asker(services: Services, asker: Asker, sign_in: SignIn, clock: Clock) -> None:
    """CW #13881: who has the question, that it passes on, and that it comes back: never in silence."""
    mila = services.directory.name("mila")
    await asker.ask_a_person("mila")
    contact = await sign_in("mila")
    told = [[asker.said[max(asker.said)]]]
    for step in ("accept", "return"):
        await contact.step(asker.id, step)
        told.append(await asker.look())
    await asker.press("people:now")
    preview = (await asker.press("contact:mila"))[-1]
    await asker.press("consent:mila", whole(preview))
    clock.advance(days=3)
    await keep_promises(services)
    told.append(await asker.look())
    for lines in told:
        assert any(line["speaker"] == Speaker.system and mila in line["body"]["text"] for line in lines)
    assert "waiting" in str(asker.status)


async def test_a_conversation_that_comes_back_simply_goes_on(asker: Asker, sign_in: SignIn) -> None:
    """Rasa #8119: no special word wakes the assistant after a contact, and it still knows what was said."""
    contact = await with_contact(asker, sign_in)
    await contact.answer(asker.id, "Ik geef je terug aan Aanloop.")
    await contact.step(asker.id, "return")
    await asker.look()
    await asker.press("people:now")
    preview = (await asker.press("contact:dayo"))[-1]
    assert QUESTION in whole(preview), "what was sent to the first person does not have to be told again"
    assert (await asker.say("Wat is een proefplaatsing?"))[-1]["kind"] == "answer"


async def test_office_hours_are_not_mixed_into_answers(asker: Asker, clock: Clock) -> None:
    """CW #9293: at night a question is answered like by day; when people are there is said where people are chosen."""
    by_day = (await asker.say("Wat is een proefplaatsing?"))[-1]
    clock.advance(hours=14)
    async with client_of(asker) as other:
        by_night = (await other.say("Wat is een proefplaatsing?"))[-1]
    assert by_night == by_day


def client_of(asker: Asker) -> Any:
    """Another asker at the same server."""

    class Another:
        async def __aenter__(self) -> Asker:
            return await Asker(asker.http).start()

        async def __aexit__(self, *_: object) -> None:
            pass

    return Another()


async def test_hours_hold_with_the_assistant_there(services: Services, asker: Asker, clock: Clock) -> None:
    """CW #5764, #6010: at night nobody is there, which is said, and the promise counts hours in which people work."""
    clock.advance(hours=14)  # Tuesday 24.00 hours
    await asker.say(QUESTION)
    offered = (await asker.press("people:now"))[-1]
    assert services.say("people.nobody_now", name="\0", moment="").partition("\0")[0][:20] in offered["text"]
    preview = (await asker.press("contact:karim"))[-1]
    await asker.press("consent:karim", whole(preview))
    async with services.database.read() as session:
        promise = (await session.exec(select(Promise))).one()
    due = promise.due_at.astimezone(services.zone)
    assert (due.isoweekday(), due.hour) == (3, 11), "two of karim's hours after nine on Wednesday"
