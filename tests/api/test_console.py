"""The console: what a contact reads, what disappears, and that every refusal speaks to a contact and keeps the text."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import httpx
import pytest

from bot.app import Services, keep_promises
from handoff.inbox import excerpt
from tests.api.conversation import Asker, Contact, client
from tests.conftest import Clock

STYLES = "bot/static/console/console.css"
SignIn = Callable[[str | None], Awaitable[Contact]]


@pytest.fixture
async def services(sqlite_services: Services) -> Services:
    return sqlite_services


@pytest.fixture
async def asker(services: Services) -> AsyncIterator[Asker]:
    async with client(services) as http:
        yield await Asker(http).start()


@pytest.fixture
async def sign_in(services: Services) -> AsyncIterator[SignIn]:
    async with AsyncExitStack() as stack:

        async def enter(slug: str | None) -> Contact:
            assert slug
            return await Contact(await stack.enter_async_context(client(services)), services, slug).sign_in()

        yield enter


async def poll(contact: Contact, asker: Asker) -> httpx.Response:
    """What htmx gets when it asks for the thread again."""
    page = (await contact.read(asker.id)).text
    seen = re.search(r"thread[?]seen=([^\"]+)", page)
    return await asked_again(contact, asker, seen[1] if seen else "")


async def asked_again(contact: Contact, asker: Asker, seen: str = "") -> httpx.Response:
    path = f"/staff/conversations/{asker.id}/thread?seen={seen}"
    return await contact.http.get(path, headers={"HX-Request": "true"})


async def accepted(asker: Asker, sign_in: SignIn) -> Contact:
    contact = await sign_in(await asker.ask_a_person())
    await contact.step(asker.id, "accept")
    return contact


def is_bare(page: httpx.Response, *secrets: str) -> bool:
    """No text, no step, no polling; and it is swapped in, because it is a 200."""
    forbidden = (*secrets, "<form", "hx-get", 'class="line')
    return page.status_code == 200 and not any(part in page.text for part in forbidden)


# What disappears


async def test_an_open_page_forgets_what_was_erased(asker: Asker, sign_in: SignIn) -> None:
    contact = await accepted(asker, sign_in)
    await asker.say("Dit is van mij")
    assert "Dit is van mij" in (await contact.read(asker.id)).text
    await asker.press("erase:yes")
    gone = await asked_again(contact, asker)
    assert "De vrager heeft dit gesprek gewist." in gone.text
    assert is_bare(gone, "wajong", "Dit is van mij")


async def test_an_open_page_forgets_what_was_taken_back(asker: Asker, sign_in: SignIn) -> None:
    contact = await sign_in(await asker.ask_a_person())
    assert "wajong" in (await contact.read(asker.id)).text
    await asker.press("withdraw")
    gone = await asked_again(contact, asker)
    assert "teruggehaald" in gone.text
    assert is_bare(gone, "wajong")


async def test_an_open_page_forgets_what_a_colleague_took_over(
    services: Services, asker: Asker, sign_in: SignIn, clock: Clock
) -> None:
    slug = await asker.ask_a_person()
    clock.advance(days=5)
    await keep_promises(services)
    first, second = await sign_in(slug), await sign_in(services.directory.contacts[slug].backup)
    assert "wajong" in (await first.read(asker.id)).text
    await second.step(asker.id, "accept")
    gone = await asked_again(first, asker)
    assert f"{services.directory.name(second.slug)} heeft deze vraag opgepakt" in gone.text
    assert "niet meer bij jou" in gone.text
    assert is_bare(gone, "wajong")
    assert (await first.read(asker.id)).status_code == 404


async def test_a_stand_in_forgets_it_when_the_contact_still_answers(
    services: Services, asker: Asker, sign_in: SignIn, clock: Clock
) -> None:
    slug = await asker.ask_a_person()
    clock.advance(days=5)
    await keep_promises(services)
    first, second = await sign_in(slug), await sign_in(services.directory.contacts[slug].backup)
    assert "wajong" in (await second.read(asker.id)).text
    await first.step(asker.id, "accept")
    assert is_bare(await asked_again(second, asker), "wajong")
    await first.step(asker.id, "close")
    gone = await asked_again(second, asker)
    assert "Dit gesprek is niet meer bij jou." in gone.text
    assert is_bare(gone, "wajong")


async def test_a_poll_without_a_session_goes_to_sign_in(asker: Asker, sign_in: SignIn) -> None:
    contact = await accepted(asker, sign_in)
    await contact.http.post("/staff/sign-out")
    answer = await asked_again(contact, asker)
    assert answer.headers["HX-Redirect"] == "/staff"
    assert answer.text == ""


# Answers


@pytest.mark.parametrize("text", ["€ 1\u00a0200 per maand", "👩\u200d👩\u200d👧", "één\n\ntwee\tdrie", "نعم"])
async def test_an_answer_keeps_what_was_typed(asker: Asker, sign_in: SignIn, text: str) -> None:
    contact = await accepted(asker, sign_in)
    await contact.answer(asker.id, f"{text}\x00\x07")
    assert (await asker.look())[-1]["body"]["text"] == text


async def test_a_long_answer_is_refused_and_kept(asker: Asker, sign_in: SignIn) -> None:
    contact = await accepted(asker, sign_in)
    text = "Begin " + "a" * 4000 + " eind"
    refused = await contact.answer(asker.id, text)
    assert refused.status_code == 422
    assert text in refused.text
    assert "langer dan 4000 tekens" in refused.text
    assert "maxlength" not in refused.text, "a browser cuts what is pasted at maxlength, silently"
    await asker.look()
    assert not any(m["speaker"] == "contact" for m in asker.said.values())
    assert (await contact.answer(asker.id, "a" * 4000)).status_code == 303


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"text": " \n ", "client_id": "client-e1"}, "Er staat nog niets in je antwoord"),
        ({"text": "Wat ik typte", "client_id": "?"}, "Dit formulier kunnen we niet lezen"),
    ],
)
async def test_a_bad_answer_is_shown_again(asker: Asker, sign_in: SignIn, form: dict[str, str], said: str) -> None:
    contact = await accepted(asker, sign_in)
    refused = await contact.step(asker.id, "answer", **form)
    assert refused.status_code == 422
    assert said in refused.text
    assert form["text"].strip() in refused.text
    again = await contact.http.get(f"/staff/conversations/{asker.id}/answer")
    assert again.headers["Location"] == f"/staff/conversations/{asker.id}"


async def test_an_answer_that_comes_too_late_is_handed_back(asker: Asker, sign_in: SignIn) -> None:
    contact = await accepted(asker, sign_in)
    await contact.step(asker.id, "close")
    refused = await contact.step(asker.id, "answer", text="Nog één ding", client_id="client-late")
    assert refused.status_code == 409
    assert "Nog één ding" in refused.text
    assert "Het is niet verstuurd" in refused.text


async def test_the_page_knows_what_has_arrived(asker: Asker, sign_in: SignIn) -> None:
    contact = await accepted(asker, sign_in)
    await contact.step(asker.id, "answer", text="Hallo", client_id="client-arrived")
    assert 'data-sent="client-arrived"' in (await contact.read(asker.id)).text


# Words


async def test_signing_out_ends_calmly(asker: Asker, sign_in: SignIn) -> None:
    contact = await accepted(asker, sign_in)
    left = await contact.http.post("/staff/sign-out")
    page = await contact.http.get(left.headers["Location"])
    assert page.status_code == 200
    assert "Je bent uitgelogd." in page.text


@pytest.mark.parametrize("step", ["return", "close"])
async def test_my_own_ending_is_named_as_mine(asker: Asker, sign_in: SignIn, step: str) -> None:
    contact = await accepted(asker, sign_in)
    await contact.step(asker.id, step)
    again = await contact.step(asker.id, step)
    assert again.status_code == 409
    assert "Je hebt dit gesprek al teruggegeven of afgesloten." in again.text
    assert "De vrager heeft" not in again.text


async def test_declining_twice(asker: Asker, sign_in: SignIn) -> None:
    contact = await sign_in(await asker.ask_a_person())
    await contact.step(asker.id, "decline")
    assert "Je hebt al gezegd" in (await contact.step(asker.id, "accept")).text


async def test_acting_after_the_asker_erased(asker: Asker, sign_in: SignIn) -> None:
    contact = await accepted(asker, sign_in)
    await asker.press("erase:yes")
    refused = await contact.step(asker.id, "close")
    assert refused.status_code == 410
    assert "De vrager heeft dit gesprek gewist." in refused.text


async def test_a_stranger_is_not_told_to_begin_a_conversation(asker: Asker, sign_in: SignIn) -> None:
    contact = await accepted(asker, sign_in)
    page = await contact.read("0" * 32)
    assert page.status_code == 404
    assert "Dit gesprek is er niet, of het is niet bij jou." in page.text
    assert "nieuw gesprek" not in page.text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/staff/onzin", 404),
        ("POST", "/staff/onzin/erger", 404),
        ("GET", "/staff/sign-out", 404),
        ("DELETE", "/staff/lists", 404),
        ("POST", "/staff/conversations/x/onzin", 404),
    ],
)
async def test_unknown_addresses_are_pages(sign_in: SignIn, method: str, path: str, status: int) -> None:
    contact = await sign_in("mila")
    response = await contact.http.request(method, path)
    assert response.status_code == status
    assert response.headers["Content-Type"].startswith("text/html")
    assert "Terug naar de vragen" in response.text


async def test_a_bad_form_is_a_page(asker: Asker, sign_in: SignIn) -> None:
    contact = await accepted(asker, sign_in)
    path = f"/staff/conversations/{asker.id}/answer"
    as_file = await contact.http.post(path, files={"text": ("a.txt", b"x")})
    broken = await contact.http.post(path, content=b"x", headers={"Content-Type": "multipart/form-data"})
    for response in (as_file, broken):
        assert response.status_code == 422
        assert "Dit formulier kunnen we niet lezen" in response.text
        assert response.headers["Content-Type"].startswith("text/html")


async def test_every_reason_has_its_words(services: Services) -> None:
    from handoff import desk, errors

    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    codes = {kind.code for kind in kinds if issubclass(kind, errors.HandoffError)} - {
        "handoff",
        "moved",
        "unknown_code",
        "busy",
    }  # those are for askers
    reasons = {*desk.ENDED_BY.values(), "left", "taken", "taken_over", "waits_for"}
    for name in (*(f"error_{code}" for code in codes), *reasons, "error_not_found", "error_form"):
        assert services.say(f"console.{name}", name="Mila")


# The thread


async def test_a_crisis_card_tells_the_contact_what_to_do(asker: Asker, sign_in: SignIn) -> None:
    contact = await accepted(asker, sign_in)
    await asker.say("Ik wil niet meer leven")
    page = (await contact.read(asker.id)).text
    assert "De vrager kreeg deze kaart met nummers te zien." in page
    assert "Jij hoeft dit niet alleen te dragen" in page
    assert "Je contactpersoon ziet dit bericht ook." not in page


async def test_a_broken_promise_is_told_to_the_contact_in_other_words(
    services: Services, asker: Asker, sign_in: SignIn, clock: Clock
) -> None:
    contact = await sign_in(await asker.ask_a_person())
    promised = re.search(r"uiterlijk vandaag om ([^<]+?) uur", (await contact.read(asker.id)).text)
    assert promised
    clock.advance(days=5)
    await keep_promises(services)
    page = (await (await sign_in(contact.slug)).read(asker.id)).text
    assert (
        f"De belofte van dinsdag 24 november om {promised[1]} uur is voorbij. De vrager kreeg daarover bericht." in page
    )
    assert "Het ligt niet aan jou" not in page


async def test_times_of_yesterday_say_so(asker: Asker, sign_in: SignIn, clock: Clock) -> None:
    clock.advance(hours=13)
    contact = await accepted(asker, sign_in)
    await contact.answer(asker.id, "Hallo")
    assert (await poll(contact, asker)).status_code == 204
    page = (await contact.read(asker.id)).text
    seen = re.search(r"thread[?]seen=([^\"]+)", page)
    assert seen
    clock.advance(hours=3)
    after_midnight = await asked_again(contact, asker, seen[1])
    assert after_midnight.status_code == 200
    assert "dinsdag 24 november om 23.00 uur" in after_midnight.text
    assert "vandaag om 23.00" not in after_midnight.text


# The inbox


async def test_rows_are_told_apart(services: Services, asker: Asker, sign_in: SignIn) -> None:
    slug = await asker.ask_a_person()
    contact = await sign_in(slug)
    page = await contact.inbox()
    assert "<title>(1) Vragen</title>" in page
    assert '<span class="excerpt">Mag ik werken met een wajong uitkering?' in page
    assert '<span class="mark">Nieuw</span>' in page
    await contact.read(asker.id)
    assert "Wacht op jouw antwoord" in await contact.inbox()
    await contact.step(asker.id, "accept")
    await contact.answer(asker.id, "Hallo")
    page = await contact.inbox()
    assert 'class="mark"' not in page
    assert "<title>Vragen</title>" in page
    await asker.say("Nog iets erbij")
    assert "Wacht op jouw antwoord" in await contact.inbox()
    await contact.step(asker.id, "close")
    assert "Afgesloten vandaag om 10.00 uur" in await contact.inbox()


async def test_the_poll_keeps_the_title(asker: Asker, sign_in: SignIn) -> None:
    contact = await sign_in(await asker.ask_a_person())
    assert (await contact.http.get("/staff/lists")).text.startswith("<title>(1) Vragen</title>")


async def test_no_words_of_a_colleagues_question(services: Services, asker: Asker, sign_in: SignIn) -> None:
    slug = await asker.ask_a_person()
    strangers = [s for s in services.directory.contacts if s != slug]
    for stranger in strangers:
        page = await (await sign_in(stranger)).inbox()
        assert f"Bij {services.directory.name(slug)}" in page
        assert "wajong" not in page
        assert 'class="excerpt"' not in page


async def test_a_stand_in_sees_whose_question_it_is(
    services: Services, asker: Asker, sign_in: SignIn, clock: Clock
) -> None:
    slug = await asker.ask_a_person()
    clock.advance(days=5)
    await keep_promises(services)
    backup = await sign_in(services.directory.contacts[slug].backup)
    page = await backup.inbox()
    assert f"Vraag aan {services.directory.name(slug)}, jij mag overnemen" in page
    assert "wajong" in page


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kort.", "Kort."),
        ("Een\n twee", "Een twee"),
        ("woord " * 20, "woord " * 10 + "…"),
        ("a" * 90, "a" * 60 + " …"),
    ],
)
def test_excerpt(text: str, shown: str) -> None:
    assert excerpt(text) == shown


def test_focus_is_visible_on_every_ground() -> None:
    """WCAG 1.4.11: 3:1 for the outline on white, the ground, the summary and our own bubbles."""
    from pathlib import Path

    css = Path(STYLES).read_text()
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6});", css))
    for ground in ("paper", "ground", "human", "mine"):
        assert contrast(colours["focus"], colours[ground]) >= 3, ground
    assert contrast("#fff", colours["accent"]) >= 3, "the outline in the top bar"


def contrast(one: str, other: str) -> float:
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    digits = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * p for weight, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
