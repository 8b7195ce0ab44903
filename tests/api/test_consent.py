"""What an asker agreed to holds to the word, and whoever takes a conversation up has all of it."""

from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from bot.app import Services, keep_promises
from bot.engine import service
from bot.engine.service import Said
from handoff.models import Conversation, Custody, Invitation, Promise, Transfer
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


async def transfers(services: Services) -> list[Transfer]:
    async with services.database.read() as session:
        return list((await session.exec(select(Transfer))).all())


async def to_preview(asker: Asker, slug: str) -> dict[str, Any]:
    await asker.say(QUESTION)
    await asker.press("people:now")
    return (await asker.press(f"contact:{slug}"))[-1]


async def test_a_summary_that_was_emptied_is_not_sent(services: Services, asker: Asker) -> None:
    """Whoever deletes every word does not send what they deleted."""
    await to_preview(asker, "mila")
    said = await asker.press("consent:mila", "")
    assert said[0]["text"] == services.say("preview.empty")
    assert said[-1]["kind"] == "preview"
    assert await transfers(services) == []


async def test_consent_is_to_the_preview_shown_last(services: Services, asker: Asker) -> None:
    """The button of an older preview, for somebody else, shows that person's preview anew, with the text as it is."""
    first = await to_preview(asker, "mila")
    await asker.press("contact:karim")
    again = (await asker.press("consent:mila", whole(first)))[-1]
    assert again["kind"] == "preview"
    assert whole(again) == whole(first)
    assert await transfers(services) == []
    await asker.press("consent:mila", whole(again))
    assert [t.contact for t in await transfers(services)] == ["mila"]


async def test_words_that_were_not_in_the_preview_are_not_sent(services: Services) -> None:
    """On a channel without a field to edit, what is sent is what was shown, also after another question."""
    opened = await services.assistant.open("telegram", b"een chat", "4711")
    sent = [(QUESTION, None), ("x", "people:now"), ("x", "contact:mila"), ("x", "cancel")]
    for text, action in [*sent, ("Wat is een proefplaatsing?", None), ("x", "consent:mila")]:
        await services.assistant.hear(opened.id, Said(text, action))
    assert await transfers(services) == []
    async with services.database.read() as session:
        conversation = await session.get(Conversation, opened.id)
        assert conversation is not None
        last = (await services.log.read(session, conversation))[-1].body
    assert last["kind"] == "preview"
    assert "proefplaatsing" in last["summary"]["text"]


async def test_who_waits_is_not_offered_other_people(services: Services, asker: Asker) -> None:
    """An entry that always depends on the person is answered while waiting, and no more than that."""
    personal = next(entry for entry in services.pack.entries.values() if entry.personal and entry.ask is None)
    await asker.ask_a_person("mila")
    said = await asker.press(f"entry:{personal.slug}")
    assert [body["kind"] for body in said] == ["answer"]


async def test_a_button_of_a_preview_that_is_over_is_answered(services: Services, asker: Asker) -> None:
    assert (await asker.press("stay"))[-1]["text"] == services.say("telegram.stale")


async def bring_in(asker: Asker, contact: Contact, guest: str, answer: str = "yes") -> str:
    await contact.step(asker.id, "invite", kind="guest", contact=guest, reason="weet hier meer van")
    buttons = {b["action"].split(":")[1]: b["action"] for b in (await asker.look())[-1]["body"]["buttons"]}
    if answer:
        await asker.press(buttons[answer])
    return buttons["yes"]


async def test_a_guest_who_takes_over_has_all_of_it(
    services: Services, asker: Asker, sign_in: SignIn, clock: Clock
) -> None:
    """The backup was a guest already: they can take it up, read it from the consent on, and are a guest no longer."""
    await asker.ask_a_person("mila")
    mila = await sign_in("mila")
    await mila.step(asker.id, "accept")
    await mila.answer(asker.id, "Voor de gast erbij kwam.")
    await bring_in(asker, mila, "ilse")
    await asker.say("Wie helpt mij?")
    clock.advance(days=4)
    await keep_promises(services)
    ilse = await sign_in("ilse")
    page = (await ilse.read(asker.id)).text
    assert "Voor de gast erbij kwam." in page
    assert f"/staff/conversations/{asker.id}/accept" in page
    await ilse.step(asker.id, "accept")
    assert f"/staff/conversations/{asker.id}/close" in (await ilse.read(asker.id)).text
    assert (await asker.post("Verder zonder", action="without:ilse")).status_code == 409, "there is no such guest"


async def test_what_the_one_before_asked_lapses(
    services: Services, asker: Asker, sign_in: SignIn, clock: Clock
) -> None:
    """Nobody becomes a guest of themselves by an old question that the asker still sees."""
    await asker.ask_a_person("mila")
    mila = await sign_in("mila")
    await mila.step(asker.id, "accept")
    yes = await bring_in(asker, mila, "ilse", answer="")
    clock.advance(days=4)
    await keep_promises(services)
    ilse = await sign_in("ilse")
    await ilse.step(asker.id, "accept")
    await asker.look()
    assert await asker.press(yes) == []
    async with services.database.read() as session:
        assert [i.agreed for i in (await session.exec(select(Invitation))).all()] == [False]


async def test_the_promise_is_of_who_takes_it_up(
    services: Services, asker: Asker, sign_in: SignIn, clock: Clock
) -> None:
    """The first contact answers after all: that the backup goes away does not end the conversation under their hands."""
    await asker.ask_a_person("mila")
    clock.advance(days=4)
    await keep_promises(services)
    mila = await sign_in("mila")
    await mila.step(asker.id, "accept")
    async with services.database.read() as session:
        promise = (await session.exec(select(Promise).where(Promise.settled_at == None))).one()  # noqa: E711  SQL
    assert promise.contact == "mila"
    ilse = await sign_in("ilse")
    await ilse.http.post("/staff/away", data={"until": ""})
    assert await keep_promises(services) == 0
    async with services.database.read() as session:
        found = await session.get(Conversation, asker.id)
        assert found is not None
        assert found.custody is Custody.contact


async def test_a_line_of_this_moment_keeps_a_conversation(
    services: Services, asker: Asker, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Old conversations are looked at again under their lock: who writes just then is not erased."""
    find = service.expired

    async def and_then_the_asker_writes(*given: Any) -> Any:
        found = await find(*given)
        await asker.say("Ik ben er nog")
        return found

    monkeypatch.setattr(service, "expired", and_then_the_asker_writes)
    clock.advance(days=31)
    assert await services.assistant.purge(timedelta(days=30)) == 0
    assert await asker.look() == []
