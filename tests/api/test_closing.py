"""After a contact closed: whether it helped, keep, erase with a receipt, and reopening with a choice."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import select

from bot.app import Services
from handoff.models import Conversation, Custody, Transfer
from tests.api.conversation import Asker, Contact, client


@pytest.fixture
async def asker(services: Services) -> AsyncIterator[Asker]:
    async with client(services) as http:
        yield await Asker(http).start()


@pytest.fixture
async def closed(services: Services, asker: Asker) -> AsyncIterator[Contact]:
    """A conversation that its contact answered and closed."""
    slug = await asker.ask_a_person()
    async with AsyncExitStack() as stack:
        contact = await Contact(await stack.enter_async_context(client(services)), services, slug).sign_in()
        await contact.step(asker.id, "accept")
        await contact.answer(asker.id, "Ja, dat mag.")
        await contact.step(asker.id, "close")
        await asker.look()
        yield contact


async def custody(services: Services, asker: Asker) -> Custody:
    async with services.database.read() as session:
        found = await session.get(Conversation, asker.id)
        assert found is not None
        return found.custody


async def helped(services: Services) -> list[str | None]:
    async with services.database.read() as session:
        return list((await session.exec(select(Transfer.helped))).all())


def last(asker: Asker) -> dict[str, Any]:
    return dict(asker.said[max(asker.said)]["body"])


async def test_the_closing_message_asks_and_offers(asker: Asker, closed: Contact) -> None:
    body = last(asker)
    assert body["question"] == "Hielp dit gesprek?"
    assert [b["action"] for b in body["buttons"]] == ["helped:yes", "helped:bit", "helped:no", "keep", "erase"]


@pytest.mark.parametrize("answer", ["yes", "bit", "no"])
async def test_whether_it_helped_is_told_once_and_reopens_nothing(
    services: Services, asker: Asker, closed: Contact, answer: str
) -> None:
    thanks = (await asker.press(f"helped:{answer}"))[-1]
    assert "antwoord" in thanks["text"]
    assert [b["action"] for b in thanks["buttons"]] == ["keep", "erase"]
    assert await custody(services, asker) is Custody.closed
    other = "no" if answer == "yes" else "yes"
    assert "Je antwoord staat er al" in (await asker.press(f"helped:{other}"))[-1]["text"]
    assert await helped(services) == [answer]
    assert await custody(services, asker) is Custody.closed
    assert "Ja, dat mag." in (await closed.read(asker.id)).text
    assert f"helped:{answer}" not in (await closed.read(asker.id)).text


@pytest.mark.parametrize("action", ["keep", "erase", "helped:misschien", "helped"])
async def test_buttons_of_a_closed_conversation_do_not_reopen_it(
    services: Services, asker: Asker, closed: Contact, action: str
) -> None:
    assert await asker.press(action), "the asker is always told"
    assert await custody(services, asker) is Custody.closed
    assert await helped(services) == [None]


async def test_whether_it_helped_before_anything_was_closed(services: Services, asker: Asker) -> None:
    assert (await asker.press("helped:yes"))[-1]["text"]
    assert await custody(services, asker) is Custody.assistant


async def test_who_types_on_after_the_close_is_asked_with_whom(
    services: Services, asker: Asker, closed: Contact
) -> None:
    """ZM #2559: the visitor types on after the close. CW #13880, #15068: reopening must not send it round again."""
    name = services.directory.name(closed.slug)
    code = await asker.keep()
    back = Asker(asker.http)
    await back.come_back(code)
    asked = (await back.say("Ik wil toch nog iets weten"))[-1]
    assert f"Wil je verder met {name}" in asked["text"]
    assert [b["action"] for b in asked["buttons"]] == ["reopen:same", "reopen:new"]
    assert await custody(services, back) is Custody.assistant, "nobody got the question yet"
    preview = (await back.press("reopen:same"))[-1]
    assert "Ik wil toch nog iets weten" in preview["summary"]["text"]
    await back.press(f"consent:{closed.slug}", preview["summary"]["text"])
    assert await custody(services, back) is Custody.waiting
    assert len(await helped(services)) == 2, "one transfer more, by consent, and no row of them"


async def test_the_person_asked_about_is_who_closed(services: Services, asker: Asker, clock: Any) -> None:
    """A backup took over and closed: going on is with them."""
    from bot.app import keep_promises

    slug = await asker.ask_a_person("mila")
    backup = services.directory.contacts[slug].backup
    assert backup
    clock.advance(days=7)
    await keep_promises(services)
    async with client(services) as http:
        contact = await Contact(http, services, backup).sign_in()
        await contact.step(asker.id, "accept")
        await contact.answer(asker.id, "Ik neem het over.")
        await contact.step(asker.id, "close")
    asked = (await asker.say("Nog een vraag"))[-1]
    assert f"Wil je verder met {services.directory.name(backup)}" in asked["text"]
    await asker.press("reopen:same")
    assert services.directory.name(backup) in last(asker)["text"]


async def test_someone_who_is_not_there_any_more(services: Services, asker: Asker, closed: Contact) -> None:
    there = dict(services.directory.contacts)
    there.pop(closed.slug)
    left = replace(services.directory, contacts=there)
    services.assistant.directory = left
    object.__setattr__(services.assistant.people, "directory", left)
    asked = (await asker.say("Nog een vraag"))[-1]
    assert "De persoon met wie je praatte, werkt hier niet meer" in asked["text"]
    assert [b["action"] for b in asked["buttons"]] == ["people", "reopen:new"]
    assert "werkt hier niet meer" in (await asker.press("reopen:same"))[-1]["text"]
    people = (await asker.press("people:now"))[-1]["people"]
    assert closed.slug not in [p["button"]["action"].partition(":")[2] for p in people]


async def test_the_receipt_of_erasing(services: Services, asker: Asker, closed: Contact) -> None:
    await asker.keep()
    messages = len(asker.said) + 1
    response = (await asker.post("Ja, wis alles", action="erase:yes")).json()
    receipt = response["receipt"]
    assert response["erased"] is True
    assert (receipt["messages"], receipt["summaries"], receipt["code"]) == (messages, 1, True)
    assert receipt["reference"] == asker.id[:8]
    assert receipt["at"].startswith("2026-11-24")
    assert f"Dit is gewist: {messages} berichten, de vraag die je verstuurde en je code." in receipt["text"]
    assert "Alles is gewist: dinsdag 24 november om 10.00 uur." in receipt["text"]
    assert f"Wat blijft: het kenmerk {asker.id[:8]}, met datums en aantallen, zonder tekst." in receipt["text"]


async def test_a_short_receipt(asker: Asker) -> None:
    receipt = (await asker.post("Ja, wis alles", action="erase:yes")).json()["receipt"]
    assert "Dit is gewist: 2 berichten." in receipt["text"]


async def test_the_host_can_confirm_a_receipt(services: Services, asker: Asker) -> None:
    from bot.receipts import look_up

    other = await Asker(asker.http).start()
    await asker.post("Ja, wis alles", action="erase:yes")
    (row,) = await look_up(services.database, asker.id[:8])
    assert row.erased_at is not None
    assert (row.sealed, row.lines) == (0, 0)
    (row,) = await look_up(services.database, other.id[:8])
    assert row.erased_at is None
    assert row.lines == 1
    assert row.sealed > 0
    assert await look_up(services.database, "%") == []
