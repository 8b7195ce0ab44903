"""Keeping a conversation with four words, and coming back: one place at a time, and nothing lost on the way."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from bot.app import Services, build_services, web_channel
from bot.channels import web
from bot.settings import Settings
from handoff.models import Conversation, Custody
from tests.api.conversation import Asker, Contact, client
from tests.conftest import Clock

QUESTION = "Mag ik werken met een wajong uitkering?"
NO_CODE = "appel bakfiets dolfijn wolk"


@pytest.fixture
async def http(services: Services) -> AsyncIterator[httpx.AsyncClient]:
    async with client(services) as browser:
        yield browser


@pytest.fixture
async def asker(http: httpx.AsyncClient) -> Asker:
    return await Asker(http).start()


async def row(services: Services, conversation_id: str) -> Conversation:
    async with services.database.read() as session:
        found = await session.get(Conversation, conversation_id)
        assert found is not None
        return found


async def everything(services: Services) -> str:
    """All that the database holds, as text."""
    async with services.database.engine.connect() as connection:
        found = []
        for table in ("conversation", "message", "transfer", "promise"):
            rows = await connection.execute(text(f"SELECT * FROM {table}"))
            found += [repr(row) for row in rows]
    return "\n".join(found)


async def test_moving_to_another_device(services: Services, asker: Asker) -> None:
    """CW #980: people want to go on on another device."""
    await asker.say(QUESTION)
    code = await asker.keep()
    async with client(services) as elsewhere:
        other = Asker(elsewhere)
        arrived = await other.come_back(code)
        assert arrived.status_code == 200
        assert "Welkom terug" in arrived.json()["text"]
        assert other.id == asker.id
        assert other.token != asker.token
        assert other.said == asker.said | other.said
        assert other.numbers() == asker.numbers()
        await other.say("Wat is een jobcoach?")
    for method, path in (("GET", asker.path), ("POST", asker.code_path), ("DELETE", asker.code_path)):
        response = await asker.http.request(method, path, headers=asker.headers)
        assert response.status_code == 404, "the old token stops working at once"
    assert (await asker.post("nog iets")).status_code == 404
    assert "nog iets" not in [m["body"]["text"] for m in other.said.values()]


async def test_the_code_works_again_until_it_is_revoked(asker: Asker) -> None:
    await asker.say(QUESTION)
    code = await asker.keep()
    for _ in range(3):
        asker.token = ""
        assert (await asker.come_back(code)).status_code == 200
    assert asker.status["kept"] is True
    response = await asker.http.delete(asker.code_path, headers=asker.headers)
    assert "werkt niet meer" in response.json()["text"]
    await asker.look()
    assert asker.status["kept"] is False
    refused = await Asker(asker.http).come_back(code)
    assert refused.status_code == 404
    assert refused.json()["error"] == "unknown_code"


async def test_a_new_code_replaces_the_old_one(asker: Asker) -> None:
    old = await asker.keep()
    response = await asker.http.post(asker.code_path, headers=asker.headers)
    assert "vorige code werkt nu niet meer" in response.json()["text"]
    assert (await Asker(asker.http).come_back(old)).status_code == 404
    assert (await Asker(asker.http).come_back(response.json()["code"])).status_code == 200


async def test_erasing_kills_the_code(services: Services, asker: Asker) -> None:
    code = await asker.keep()
    await asker.post("ja", action="erase:yes")
    assert (await Asker(asker.http).come_back(code)).status_code == 404
    assert (await row(services, asker.id)).return_code is None


async def test_keeping_ends_with_the_days(services: Services, asker: Asker, clock: Clock) -> None:
    """Kept is not kept for ever: without a new line it is erased like any other, and the asker was told when."""
    response = await asker.http.post(asker.code_path, headers=asker.headers)
    assert "tot 24 december" in response.json()["text"]
    clock.advance(days=20)
    await asker.say("Wat is een jobcoach?")
    again = await asker.http.post(asker.code_path, headers=asker.headers)
    assert "tot 13 januari" in again.json()["text"]
    from datetime import timedelta

    clock.advance(days=31)
    assert await services.assistant.purge(timedelta(days=30)) == 1
    assert (await Asker(asker.http).come_back(again.json()["code"])).status_code == 404


async def test_the_words_are_stored_nowhere(services: Services, asker: Asker) -> None:
    await asker.say(QUESTION)
    code = await asker.keep()
    await asker.come_back(code)
    await asker.post(code)
    held = await everything(services)
    assert all(word not in held for word in code.split() if len(word) > 4)
    if services.database.is_sqlite:
        files = b"".join(p.read_bytes() for p in services.settings.data_dir.iterdir() if p.is_file())
        assert code.encode() not in files
    assert code not in json.dumps([m["body"] for m in (asker.said | {}).values()])


@pytest.mark.parametrize("typed", ["", "niet goed", NO_CODE, "a" * 200, "\x00", "😀 😀 😀 😀"])
async def test_a_wrong_code_has_one_clear_answer(asker: Asker, typed: str) -> None:
    response = await asker.come_back(typed)
    assert response.status_code == 404
    assert response.json() == {"error": "unknown_code", "text": asker_text("unknown_code")}
    await asker.look()
    assert asker.numbers() == [1], "what stood here stays"


def asker_text(name: str) -> str:
    from faq.content import load_pack

    return load_pack().texts[f"errors.{name}"]


@pytest.mark.parametrize("body", [{}, {"code": 4}, {"code": "a" * 201}, {"code": "x", "name": "Piet"}])
async def test_a_body_that_is_no_code(asker: Asker, body: dict[str, Any]) -> None:
    assert (await asker.http.post("/api/conversations/return", json=body)).status_code == 422


async def test_four_words_typed_as_a_message_are_a_code_when_they_open_something(asker: Asker) -> None:
    await asker.say(QUESTION)
    code = await asker.keep()
    other = await Asker(asker.http).start()
    answer = (await other.post(f"Mijn code is {code.upper()}")).json()
    assert answer["messages"] == []
    other.become(answer["returned"])
    assert other.id == asker.id
    assert QUESTION in [m["body"]["text"] for m in other.said.values()]
    assert (await other.say(NO_CODE))[-1]["kind"] in {"text", "question", "answer"}, "other words are a message"
    assert NO_CODE in [m["body"]["text"] for m in other.said.values()]


async def test_what_stood_there_is_erased_unless_it_has_a_code(services: Services, asker: Asker) -> None:
    code = await asker.keep()
    typed = await Asker(asker.http).start()
    await typed.say("Wat is een jobcoach?")
    left = typed.id
    assert "is gewist" in (await typed.come_back(code)).json()["text"]
    assert (await row(services, left)).wrapped_key is None

    kept = await Asker(asker.http).start()
    await kept.say("Wat is een proefplaatsing?")
    left, own = kept.id, await kept.keep()
    assert "de code die je daarvoor had" in (await kept.come_back(code)).json()["text"]
    assert (await row(services, left)).access is None
    assert (await kept.come_back(own)).status_code == 200
    assert kept.id == left


@pytest.mark.parametrize("custody", ["waiting", "contact"])
async def test_nobody_leaves_a_person_by_a_code(services: Services, asker: Asker, custody: str) -> None:
    code = await asker.keep()
    busy = await Asker(asker.http).start()
    slug = await busy.ask_a_person()
    if custody == "contact":
        async with client(services) as staff:
            await (await Contact(staff, services, slug).sign_in()).step(busy.id, "accept")
    for response in (await busy.come_back(code), await busy.post(code)):
        assert response.status_code == 409
        assert "Haal die vraag eerst terug, of stop dat gesprek" in response.json()["text"]
    assert (await row(services, busy.id)).custody == Custody(custody)
    await busy.press("withdraw" if custody == "waiting" else "leave")
    assert (await busy.come_back(code)).status_code == 200


async def test_one_s_own_code_in_one_s_own_conversation(services: Services, asker: Asker) -> None:
    slug = await asker.ask_a_person()
    code = await asker.keep()
    answer = (await asker.post(code)).json()["returned"]
    assert answer["text"].startswith("Je bent al in dit gesprek")
    asker.become(answer)
    await asker.say("Nog een regel")
    async with client(services) as staff:
        page = (await (await Contact(staff, services, slug).sign_in()).read(asker.id)).text
    assert "Nog een regel" in page
    assert code not in page


async def test_a_contact_never_sees_the_code(services: Services, asker: Asker) -> None:
    slug = await asker.ask_a_person()
    code = await asker.keep()
    async with client(services) as staff:
        contact = await Contact(staff, services, slug).sign_in()
        await contact.step(asker.id, "accept")
        await contact.answer(asker.id, "Dag, ik lees je vraag.")
        code = await asker.keep()
        assert (await Asker(asker.http).come_back(code)).status_code == 200
        pages = (await contact.read(asker.id)).text + await contact.inbox()
    assert "Dag, ik lees je vraag." in pages
    assert code not in pages
    assert all(f">{word}<" not in pages for word in code.split())


async def test_leaving_while_waiting_and_coming_back_to_the_answer(services: Services, asker: Asker) -> None:
    slug = await asker.ask_a_person()
    waiting = list(asker.said.values())[-1]["body"]
    assert "Je mag weggaan en later terugkomen" in waiting["text"]
    assert [b["action"] for b in waiting["buttons"]] == ["withdraw", "keep"]
    code = await asker.keep()
    async with client(services) as staff:
        contact = await Contact(staff, services, slug).sign_in()
        await contact.step(asker.id, "accept")
        await contact.answer(asker.id, "Ja, dat mag.")
    back = Asker(asker.http)
    assert (await back.come_back(code)).status_code == 200
    assert back.status["custody"] == "contact"
    assert "Ja, dat mag." in [m["body"]["text"] for m in back.said.values()]
    assert back.numbers() == list(range(1, len(back.said) + 1))


async def test_an_open_stream_ends_when_the_conversation_moves(services: Services, asker: Asker) -> None:
    code = await asker.keep()
    app_channel = web_channel(services)
    conversation = await row(services, asker.id)
    events = web._events(app_channel, conversation, 1)
    assert (await anext(events)).event == "messages"
    other = Asker(asker.http)
    await other.come_back(code)
    await other.say("Dit gaat de oude plek niet meer aan")
    last = await asyncio.wait_for(anext(events), 5)
    assert (last.event, last.data) == ("moved", {})
    with pytest.raises(StopAsyncIteration):
        await anext(events)


async def test_a_message_that_was_under_way_with_the_old_token_is_refused(services: Services, asker: Asker) -> None:
    """The token was right when the request came in, and wrong when its turn came."""
    from bot.engine.service import Said
    from handoff.errors import MovedError

    code = await asker.keep()
    old = (await row(services, asker.id)).access
    await Asker(asker.http).come_back(code)
    with pytest.raises(MovedError):
        await services.assistant.hear(asker.id, Said("te laat", client_id="client-late"), old)


async def test_two_devices_at_once(services: Services, asker: Asker) -> None:
    """One wins; the other has a token that no longer works, or is told so; nobody gets an error of ours."""
    await asker.say(QUESTION)
    code = await asker.keep()
    for _ in range(5):
        askers = [Asker(asker.http) for _ in range(4)]
        statuses = [r.status_code for r in await asyncio.gather(*(a.come_back(code) for a in askers))]
        assert set(statuses) <= {200, 410}
        alive = [a for a in askers if a.token and (await a.http.get(a.path, headers=a.headers)).status_code == 200]
        assert len(alive) == 1
        services.returning.guesses.one_place._buckets.clear()


async def test_two_who_change_places_at_once(services: Services, asker: Asker) -> None:
    """Each types the code of the other: both are locked in one order, so that nobody waits for ever."""
    other = await Asker(asker.http).start()
    mine, theirs = await asker.keep(), await other.keep()
    ids = {asker.id, other.id}
    responses = await asyncio.wait_for(asyncio.gather(asker.come_back(theirs), other.come_back(mine)), 20)
    assert {r.status_code for r in responses} <= {200, 404, 410}
    rows = [await row(services, one) for one in ids]
    assert all(found.wrapped_key for found in rows), "both had a code, so nothing is erased"


async def test_guessing_is_limited(
    make_settings: Callable[..., Settings], database_url: str | None, clock: Clock
) -> None:
    built = await build_services(make_settings(database_url=database_url, rate_codes=3), clock)
    async with client(built) as http:
        asker = await Asker(http).start()
        code = await asker.keep()
        assert [(await Asker(http).come_back(NO_CODE)).status_code for _ in range(4)] == [404, 404, 404, 429]
        refused = await Asker(http).come_back(code)
        assert refused.status_code == 429, "not even the right one"
        assert "Wacht tien minuten" in refused.json()["text"]
        assert (await asker.post(NO_CODE)).status_code == 429, "as a message it counts too"
        assert (await asker.post("Wat is een jobcoach?")).status_code == 200
        await asker.look()
        assert NO_CODE not in [m["body"]["text"] for m in asker.said.values()], "an unlooked-at code is not kept"
    await built.database.close()


async def test_guessing_from_many_places_is_limited_together() -> None:
    from bot.security import GuessLimit

    limit = GuessLimit(10, 25, lambda: 0.0)
    assert sum(limit.allows(f"10.0.{n}.0/24") for n in range(100)) == 25


async def test_a_page_of_another_origin_may_revoke(asker: Asker) -> None:
    asked = {
        "Origin": "https://gemeente.example",
        "Access-Control-Request-Method": "DELETE",
        "Access-Control-Request-Headers": "authorization",
    }
    assert (await asker.http.options(asker.code_path, headers=asked)).status_code == 200


async def test_a_foreign_token_makes_no_code(asker: Asker) -> None:
    other = await Asker(asker.http).start()
    for method in ("POST", "DELETE"):
        response = await other.http.request(method, asker.code_path, headers=other.headers)
        assert response.status_code == 404
