"""Bad input and foreign eyes on the web channel: clear answers, fitting statuses, nothing lost."""

import json
from collections.abc import AsyncIterator, Callable

import httpx
import pytest

from bot.app import Services, build_app, build_services
from bot.settings import Settings
from tests.api.conversation import Asker, Contact, client
from tests.conftest import Clock


@pytest.fixture
async def services(sqlite_services: Services) -> Services:
    return sqlite_services


@pytest.fixture
async def asker(services: Services) -> AsyncIterator[Asker]:
    async with client(services) as http:
        yield await Asker(http).start()


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer x", "Basic abc", "Bearer " + "a" * 5000, "bearer \x00".strip("\x00")]
)
async def test_unknown_token(asker: Asker, authorization: str) -> None:
    response = await asker.http.get(asker.path, headers={"Authorization": authorization})
    assert response.status_code == 404
    assert response.json()["error"] == "unknown_conversation"


@pytest.mark.parametrize("method", ["read", "write", "stream"])
async def test_foreign_conversation(services: Services, asker: Asker, method: str) -> None:
    """A token opens its own conversation only; the answer does not tell whether the other exists."""
    other = await Asker(asker.http).start()
    mine, theirs = other.headers, f"/api/conversations/{asker.id}"
    if method == "read":
        response = await asker.http.get(f"{theirs}/messages", headers=mine)
    elif method == "stream":
        response = await asker.http.get(f"{theirs}/stream", headers=mine)
    else:
        sent = {"client_id": "client-x1", "text": "hallo"}
        response = await asker.http.post(f"{theirs}/messages", json=sent, headers=mine)
    absent = await asker.http.get(f"/api/conversations/{'0' * 32}/messages", headers=mine)
    assert response.status_code == absent.status_code == 404
    assert response.json() == absent.json()


BAD = {
    "empty": ({"text": ""}, "empty"),
    "spaces": ({"text": " \n\t "}, "empty"),
    "control only": ({"text": "\x00\x01\x02"}, "empty"),
    "too long": ({"text": "a" * 5000}, "too_long"),
    "no text": ({}, "invalid"),
    "a number": ({"text": 5}, "invalid"),
    "unknown field": ({"text": "hallo", "name": "Piet"}, "invalid"),
    "bad client id": ({"text": "hallo", "client_id": "x"}, "invalid"),
    "bad action": ({"text": "hallo", "action": "<script>"}, "invalid"),
    "lone surrogate": ({"text": "hallo \ud83d"}, "invalid"),
}


@pytest.mark.parametrize("name", BAD)
async def test_bad_message(asker: Asker, name: str) -> None:
    body, code = BAD[name]
    sent = json.dumps({"client_id": "client-bad1", **body})
    headers = {**asker.headers, "Content-Type": "application/json"}
    response = await asker.http.post(asker.path, content=sent, headers=headers)
    assert response.status_code == 422
    assert response.json()["error"] == code
    assert response.json()["text"]
    await asker.look()
    assert asker.numbers() == [1], "nothing was added"


@pytest.mark.parametrize(
    ("content", "status"),
    [(b"\xff\xfe{}", 422), (b"{", 422), (b"[]", 422), (b'"x"', 422), (b"x" * 200_000, 413)],
)
async def test_body_that_is_no_message(asker: Asker, content: bytes, status: int) -> None:
    headers = {**asker.headers, "Content-Type": "application/json"}
    response = await asker.http.post(asker.path, content=content, headers=headers)
    assert response.status_code == status
    if status != 413:  # sent by the framework, in its own words
        assert set(response.json()) == {"error", "text"}
    await asker.look()
    assert asker.numbers() == [1]


async def test_control_characters_are_taken_out(asker: Asker) -> None:
    await asker.say("Wat is\x00 een\x07 jobcoach?")
    assert asker.said[2]["body"]["text"] == "Wat is een jobcoach?"


async def test_repeated_client_id_adds_nothing(asker: Asker) -> None:
    sent = {"client_id": "client-same", "text": "Wat is een jobcoach?"}
    first = await asker.http.post(asker.path, json=sent, headers=asker.headers)
    again = await asker.http.post(asker.path, json=sent, headers=asker.headers)
    assert first.json()["messages"] == again.json()["messages"]


@pytest.mark.parametrize(
    "action",
    [
        "entry:bestaat-niet",
        "set:naam:jan",
        "set:benefit:goud",
        "set:region:mars",
        "menu",
        "menu:xyz",
        "skip:alles",
        "contact:niemand",
        "consent:niemand",
        "onzin",
        "people:x",
    ],
)
async def test_stale_or_forged_button(asker: Asker, action: str) -> None:
    said = await asker.press(action)
    assert said, "the asker is always told"
    assert (await asker.say("Wat is een jobcoach?"))[-1]["kind"] in {"answer", "question"}


async def test_a_number_out_of_reach(asker: Asker) -> None:
    response = await asker.http.get(f"{asker.path}?after={10**30}", headers=asker.headers)
    assert response.status_code == 422


@pytest.mark.parametrize("action", ["withdraw", "reopen:same", "leave"])
async def test_step_that_does_not_fit(asker: Asker, action: str) -> None:
    response = await asker.post("knop", action=action)
    assert response.status_code in {200, 409}
    await asker.look()
    assert asker.numbers() == list(range(1, len(asker.said) + 1))


async def test_rate_limits(make_settings: Callable[..., Settings], clock: Clock) -> None:
    built = await build_services(make_settings(rate_token=3, rate_new=2), clock)
    async with client(built) as http:
        asker = await Asker(http).start()
        statuses = [(await asker.post(f"vraag {n}")).status_code for n in range(5)]
        assert statuses == [200, 200, 200, 429, 429]
        refused = await asker.post("nog een")
        assert refused.headers["Retry-After"]
        assert (await http.post("/api/conversations")).status_code == 201
        assert (await http.post("/api/conversations")).status_code == 429
    await built.database.close()


async def test_not_found_has_the_same_shape(asker: Asker) -> None:
    response = await asker.http.get("/bestaat-niet")
    assert response.status_code == 404
    assert response.json()["error"] == "not_found"


async def test_host_page_of_another_origin(asker: Asker) -> None:
    origin = {"Origin": "https://gemeente.example"}
    for path in ("/static/widget/aanloop.js", "/static/widget/client.js", "/static/widget/aanloop.css", "/api/texts"):
        response = await asker.http.get(path, headers=origin)
        assert response.headers["Access-Control-Allow-Origin"] == "*", path
        assert response.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    asked = {**origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    assert (await asker.http.options(asker.path, headers=asked)).status_code == 200
    console = await asker.http.get("/staff", headers=origin)
    assert "Access-Control-Allow-Origin" not in console.headers


async def test_only_named_origins(make_settings: Callable[..., Settings], clock: Clock) -> None:
    built = await build_services(make_settings(widget_origins="https://gemeente.example"), clock)
    async with client(built) as http:
        ours = await http.get("/api/texts", headers={"Origin": "https://gemeente.example"})
        theirs = await http.get("/api/texts", headers={"Origin": "https://elders.example"})
    assert ours.headers["Access-Control-Allow-Origin"] == "https://gemeente.example"
    assert "Access-Control-Allow-Origin" not in theirs.headers
    await built.database.close()


async def test_security_headers_and_no_third_parties(asker: Asker) -> None:
    page = await asker.http.get("/")
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["Cache-Control"] == "no-store"
    assert "http://" not in page.text
    assert "https://" not in page.text
    assert (await asker.http.get("/docs")).status_code == 404
    assert (await asker.http.get("/openapi.json")).status_code == 404


# The console


async def test_console_needs_signing_in(asker: Asker) -> None:
    for path in ("/staff", "/staff/lists", f"/staff/conversations/{asker.id}"):
        response = await asker.http.get(path)
        assert response.status_code == 401, path
        assert "aanloop staff link" in response.text


async def test_link_is_spent_by_the_button_once(services: Services, asker: Asker) -> None:
    async with services.database.write() as session:
        member = await services.staff.add(session, "mila", services.now())
        token = await services.staff.make_link(session, member, services.now())
    for _ in range(3):
        shown = await asker.http.get(f"/staff/link/{token}")
        assert shown.status_code == 200
        assert "Log in" in shown.text
    assert (await asker.http.post(f"/staff/link/{token}")).status_code == 303
    assert (await asker.http.post(f"/staff/link/{token}")).status_code == 401
    assert (await asker.http.get(f"/staff/link/{token}")).status_code == 401


async def test_link_expires_and_new_link_replaces_old(services: Services, asker: Asker, clock: Clock) -> None:
    async with services.database.write() as session:
        member = await services.staff.add(session, "mila", services.now())
        old = await services.staff.make_link(session, member, services.now())
        new = await services.staff.make_link(session, member, services.now())
    assert (await asker.http.get(f"/staff/link/{old}")).status_code == 401
    clock.advance(minutes=31)
    assert (await asker.http.post(f"/staff/link/{new}")).status_code == 401


async def test_session_ends(services: Services, asker: Asker, clock: Clock) -> None:
    contact = await Contact(asker.http, services, "mila").sign_in()
    assert (await contact.http.get("/staff")).status_code == 200
    clock.advance(hours=13)
    assert (await contact.http.get("/staff")).status_code == 401
    await contact.sign_in()
    assert (await contact.http.post("/staff/sign-out")).status_code == 303
    assert (await contact.http.get("/staff")).status_code == 401


@pytest.mark.parametrize("step", ["accept", "decline", "answer", "return", "close"])
async def test_a_colleague_cannot_act_or_read(services: Services, asker: Asker, step: str) -> None:
    slug = await asker.ask_a_person()
    strangers = [s for s in services.directory.contacts if s not in {slug, services.directory.contacts[slug].backup}]
    async with client(services) as http:
        stranger = await Contact(http, services, strangers[0]).sign_in()
        response = await stranger.step(asker.id, step, text="hallo", client_id="client-s1")
        assert response.status_code == 404
        assert (await stranger.read(asker.id)).status_code == 404
        assert (await stranger.http.get(f"/staff/conversations/{asker.id}/thread")).status_code == 404
        assert asker.id not in await stranger.inbox()


@pytest.mark.parametrize(
    "headers",
    [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "https://elders.example"}],
)
@pytest.mark.parametrize("path", ["/staff/conversations/{id}/accept", "/staff/sign-out", "/staff/link/x"])
async def test_cross_site_change_is_refused(
    services: Services, asker: Asker, headers: dict[str, str], path: str
) -> None:
    slug = await asker.ask_a_person()
    contact = await Contact(asker.http, services, slug).sign_in()
    response = await contact.http.post(path.format(id=asker.id), headers=headers)
    assert response.status_code == 403


PAYLOADS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }}{% raw %}",
    "javascript:alert(1)",
    "</textarea><b>vet</b>",
]


@pytest.mark.parametrize("payload", PAYLOADS)
async def test_text_stays_text_in_the_console(services: Services, asker: Asker, payload: str) -> None:
    from markupsafe import escape

    await asker.say("Mag ik werken met een wajong uitkering?")
    offered = (await asker.press("people:now"))[-1]
    slug = offered["people"][0]["button"]["action"].removeprefix("contact:")
    await asker.press(f"contact:{slug}")
    await asker.press(f"consent:{slug}", payload)
    async with client(services) as http:
        contact = await Contact(http, services, slug).sign_in()
        page = (await contact.read(asker.id)).text
        assert str(escape(payload)) in page
        if "<" in payload:
            assert payload not in page


async def test_answer_sent_twice_is_there_once(services: Services, asker: Asker) -> None:
    slug = await asker.ask_a_person()
    async with client(services) as http:
        contact = await Contact(http, services, slug).sign_in()
        await contact.step(asker.id, "accept")
        for _ in range(2):
            await contact.step(asker.id, "answer", text="Hallo daar", client_id="client-twice")
    said = [m["body"]["text"] for m in await asker.look()]
    assert said.count("Hallo daar") == 1


async def test_thread_is_not_sent_again_when_nothing_changed(services: Services, asker: Asker) -> None:
    import re

    slug = await asker.ask_a_person()
    async with client(services) as http:
        contact = await Contact(http, services, slug).sign_in()
        page = (await contact.read(asker.id)).text
        version = re.search(r'thread[?]seen=([^"]+)"', page)
        assert version
        path = f"/staff/conversations/{asker.id}/thread?seen={version[1]}"
        assert (await http.get(path)).status_code == 204
        await asker.say("nog iets erbij")
        assert "nog iets erbij" in (await http.get(path)).text


async def test_console_htmx_after_session_end_goes_to_sign_in(services: Services, clock: Clock) -> None:
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(build_app(services)), base_url="http://aanloop.test"
    ) as http:
        response = await http.get("/staff/lists", headers={"HX-Request": "true"})
        assert response.headers["HX-Redirect"] == "/staff"
