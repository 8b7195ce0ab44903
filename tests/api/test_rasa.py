"""The rasa-sdk actions over HTTP: what an asker gets, with trackers as a Rasa server sends them."""

import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.app import Services, build_services
from bot.settings import Settings
from faq.content import Pack
from handoff.log import find, lock
from tests.fakes.action_server import new_data, served
from tests.fakes.rasa_server import RasaConversation, kinds, payload_of, texts

ANSWER, CLARIFY = "action_aanloop_answer", "action_aanloop_clarify"
NOW = "Laat meteen de mensen zien"
PEOPLE, TRANSFER = "action_aanloop_offer_people", "action_aanloop_start_transfer"
SLUG = "aanloop-anoniem"
QUESTION = "Blijf ik hier anoniem?"
HUMAN = "Ik wil met een mens praten"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new_data(tmp_path_factory.mktemp("rasa"))


@pytest.fixture(scope="module")
def address(data: Path) -> Iterator[str]:
    with served(data) as (address, _):
        yield address


@pytest.fixture
async def services(address: str, data: Path) -> AsyncIterator[Services]:
    """The same database as the action server's, for what staff does."""
    built = await build_services(Settings(_env_file=None, data_dir=data))  # type: ignore[call-arg]
    yield built
    await built.database.close()


@pytest.fixture
def rasa(address: str) -> RasaConversation:
    return RasaConversation(address)


def previewed(rasa: RasaConversation) -> tuple[list[dict[str, Any]], str]:
    """Until the asker sees what would be sent; returns the responses and the contact's slug."""
    rasa.say(ANSWER, QUESTION)
    cards = rasa.press(ANSWER, NOW, rasa.say(PEOPLE, HUMAN))
    person = cards[-1]["custom"]["aanloop"]["body"]["people"][0]
    preview = rasa.press(ANSWER, person["button"]["label"], cards)
    return preview, person["button"]["action"].partition(":")[2]


def agree(rasa: RasaConversation, preview: list[dict[str, Any]], **slots: object) -> list[dict[str, Any]]:
    label = preview[-1]["custom"]["aanloop"]["body"]["buttons"][0]["label"]
    return rasa.say(TRANSFER, payload_of(label, preview), **slots)


def test_answers_word_for_word_with_source_and_date(rasa: RasaConversation, pack: Pack) -> None:
    said = rasa.say(ANSWER, QUESTION)
    assert kinds(said) == ["opening", "answer"]
    assert pack.entries[SLUG].answer in said[1]["text"]
    assert "Bron: Aanloop, november 2026" in said[1]["text"]
    assert said[1]["custom"]["aanloop"]["body"]["entry"] == SLUG
    assert rasa.slots["aanloop_custody"] == "assistant"


def test_buttons_come_back_as_intents(rasa: RasaConversation) -> None:
    said = rasa.say(ANSWER, QUESTION)
    assert payload_of("Ja, dit helpt", said) == '/aanloop_press{"aanloop_action": "helpful:yes"}'
    assert "Fijn." in texts(rasa.press(ANSWER, "Ja, dit helpt", said))


def test_unfolds_the_rest_of_an_answer(rasa: RasaConversation, pack: Pack) -> None:
    said = rasa.say(ANSWER, QUESTION)
    assert rasa.press(ANSWER, "Meer weten", said)[0]["text"] == pack.entries[SLUG].more


def test_clarifies_when_it_is_not_sure(address: str) -> None:
    """Which words are unsure changes with the pack; one of these always is."""
    for vague in ("ik snap die brief niet", "werk en ziek", "iets over geld", "wat als het niet lukt"):
        rasa = RasaConversation(address)
        said = rasa.say(CLARIFY, vague)
        if kinds(said) == ["opening", "question"] and "Bedoel je" in said[1]["text"]:
            break
    else:
        pytest.fail("nothing was unsure")
    assert said[1]["buttons"][-1]["title"] == "Geen van deze"
    assert len(said[1]["buttons"]) >= 3
    assert kinds(rasa.say(ANSWER, said[1]["buttons"][0]["payload"]))[0] in {"answer", "question", "text"}


def test_offers_people(rasa: RasaConversation) -> None:
    said = rasa.press(ANSWER, NOW, rasa.say(PEOPLE, "geef me iemand die dit zelf kent"))
    people = said[-1]["custom"]["aanloop"]["body"]["people"]
    assert people[0]["name"] in said[-1]["text"]
    assert people[0]["promise"] in said[-1]["text"]
    assert rasa.slots["aanloop_custody"] == "offered"


async def test_transfers_with_consent(rasa: RasaConversation, services: Services) -> None:
    preview, slug = previewed(rasa)
    assert QUESTION in texts(preview)
    assert rasa.slots["aanloop_contact"] == slug
    said = agree(rasa, preview)
    assert kinds(said) == ["waiting"]
    assert QUESTION in said[0]["text"]
    assert rasa.slots["aanloop_custody"] == "waiting"
    assert rasa.slots["aanloop_consent"] is None
    async with services.database.read() as session:
        conversation = await find(session, services.log.vault.fingerprint("rasa", rasa.sender))
    assert conversation is not None
    assert (conversation.channel, conversation.contact) == ("rasa", slug)


def test_sends_the_summary_of_the_slot_masked(rasa: RasaConversation) -> None:
    preview, _ = previewed(rasa)
    said = agree(rasa, preview, aanloop_summary="Mijn vraag: mag ik werken? Mijn BSN is 123456782.")
    assert "mag ik werken?" in said[0]["text"]
    assert "123456782" not in said[0]["text"]
    assert rasa.slots["aanloop_summary"] is None


@pytest.mark.parametrize("consent", [None, False, "ja", 1])
def test_does_not_transfer_without_consent(rasa: RasaConversation, consent: object) -> None:
    _, slug = previewed(rasa)
    said = rasa.say(TRANSFER, "ja", aanloop_contact=slug, aanloop_consent=consent)
    assert kinds(said) == ["preview"]
    assert rasa.slots["aanloop_custody"] == "offered"


def test_consent_for_one_person_is_none_for_another(rasa: RasaConversation, pack: Pack) -> None:
    _, slug = previewed(rasa)
    other = next(contact for contact in pack.contacts if contact != slug)
    said = rasa.say(TRANSFER, "ja", aanloop_contact=other, aanloop_consent=True)
    assert kinds(said) == ["preview"]
    assert rasa.slots["aanloop_custody"] == "offered"


def test_consent_cannot_be_pressed_past_the_slot(rasa: RasaConversation) -> None:
    _, slug = previewed(rasa)
    payload = json.dumps({"aanloop_action": f"consent:{slug}"})
    assert kinds(rasa.say(ANSWER, f"/aanloop_press{payload}")) == ["preview"]


def test_transfer_without_a_choice_offers_people(rasa: RasaConversation) -> None:
    assert kinds(rasa.say(TRANSFER, "stuur maar door", aanloop_consent=True))[-1] == "people"


async def test_is_silent_while_a_contact_has_custody(rasa: RasaConversation, services: Services) -> None:
    preview, slug = previewed(rasa)
    agree(rasa, preview)
    access = services.log.vault.fingerprint("rasa", rasa.sender)
    async with services.database.write() as session:
        found = await find(session, access)
        assert found is not None
        conversation = await lock(session, found.id)
        body = {"kind": "text", "text": "Dag, ik lees mee."}
        await services.transfers.accept(session, conversation, slug, services.now())
        await services.transfers.answer(session, conversation, slug, body, "client-id-1", services.now())
    said = rasa.say(ANSWER, "/aanloop_news")
    assert kinds(said) == ["event", "text"]
    assert said[1]["text"] == f"{services.directory.name(slug)}: Dag, ik lees mee."
    for action in (ANSWER, CLARIFY, PEOPLE):
        assert rasa.say(action, QUESTION) == []
    assert kinds(rasa.say(ANSWER, "Ik wil dood")) == ["crisis"]
    assert rasa.slots["aanloop_custody"] == "contact"


@pytest.mark.parametrize("action", [ANSWER, CLARIFY, PEOPLE, TRANSFER])
def test_danger_comes_first_whatever_rasa_chose(rasa: RasaConversation, action: str) -> None:
    said = rasa.say(action, "Ik wil dood")
    assert kinds(said)[:2] == ["opening", "crisis"]
    assert "113" in said[1]["text"]


def test_warns_of_personal_data(rasa: RasaConversation) -> None:
    assert "burgerservicenummer" in texts(rasa.say(ANSWER, "Mijn BSN is 123456782, mag ik werken?"))


def test_a_repeated_call_adds_nothing_and_says_the_same(rasa: RasaConversation) -> None:
    rasa.hear(QUESTION)
    lost = rasa.run(ANSWER, lost=True)
    assert rasa.run(ANSWER) == lost
    assert rasa.run(ANSWER) == []


def test_the_moment_stands_in_for_a_message_id(rasa: RasaConversation) -> None:
    rasa.hear(QUESTION)
    del rasa.latest["message_id"]
    assert rasa.run(ANSWER, lost=True) == rasa.run(ANSWER)


def test_a_domain_without_our_slots_gets_each_answer_once(address: str) -> None:
    rasa = RasaConversation(address, with_slots=False)
    assert kinds(rasa.say(ANSWER, QUESTION)) == ["opening", "answer"]
    assert kinds(rasa.say(ANSWER, "Hallo")) == ["text"]


async def test_erasing_forgets_the_conversation(rasa: RasaConversation, services: Services) -> None:
    rasa.say(ANSWER, QUESTION)
    asked = rasa.say(ANSWER, '/aanloop_press{"aanloop_action": "erase"}')
    said = rasa.press(ANSWER, "Ja, wis alles", asked)
    assert "gewist" in said[0]["text"]
    assert set(rasa.slots.values()) == {None}
    async with services.database.read() as session:
        assert await find(session, services.log.vault.fingerprint("rasa", rasa.sender)) is None
    assert kinds(rasa.say(ANSWER, "Hallo")) == ["opening", "text"]


@pytest.mark.parametrize("seen", [-1, 99, True, "2", 1.5, 1e300])
def test_a_number_that_cannot_be_seen_is_passed_over(rasa: RasaConversation, seen: object) -> None:
    rasa.hear(QUESTION)
    rasa.slots["aanloop_seen"] = seen
    assert kinds(rasa.run(ANSWER)) == ["opening", "answer"]


def test_a_step_that_no_longer_fits_says_so(rasa: RasaConversation) -> None:
    rasa.say(ANSWER, QUESTION)
    said = rasa.say(ANSWER, '/aanloop_press{"aanloop_action": "withdraw"}')
    assert len(said) == 1
    assert said[0]["text"]


@pytest.mark.parametrize("value", ["nonsense", "x" * 200, "Not An Action", 7, None])
def test_an_unknown_button_is_stale(rasa: RasaConversation, value: object) -> None:
    said = rasa.say(ANSWER, f"/aanloop_press{json.dumps({'aanloop_action': value})}")
    assert "oude" in texts(said)


def test_a_long_message_is_refused_but_read_for_danger(rasa: RasaConversation) -> None:
    said = rasa.say(ANSWER, "Ik wil dood. " + "a" * 5000)
    assert "113" in said[0]["text"]
    assert "te lang" in said[1]["text"]
    assert rasa.slots["aanloop_seen"] is None


def test_text_that_cannot_be_stored_is_refused(address: str) -> None:
    rasa = RasaConversation(address)
    rasa.hear("half een \ud83d teken")
    answer = httpx.post(f"{address}/webhook", content=json.dumps(rasa.payload(ANSWER)))
    assert answer.status_code == 200
    assert "gewone tekst" in answer.json()["responses"][0]["text"]


def test_control_characters_are_taken_out(rasa: RasaConversation) -> None:
    assert kinds(rasa.say(ANSWER, f"\x00{QUESTION}\x07")) == ["opening", "answer"]


@pytest.mark.parametrize("message", [{}, {"text": None}, {"text": 5, "intent": "x", "entities": "y"}])
def test_nothing_said_gives_the_opening(rasa: RasaConversation, message: object) -> None:
    call = rasa.payload(ANSWER)
    call["tracker"] |= {"latest_message": message, "events": None, "slots": None}
    answer = httpx.post(f"{rasa.address}/webhook", json=call)
    assert kinds(answer.json()["responses"]) == ["opening"]


POST = "import httpx, sys; print(httpx.post(sys.argv[1], content=sys.stdin.read(), timeout=30).text)"


def test_two_first_calls_at_once_make_one_conversation(rasa: RasaConversation) -> None:
    rasa.hear(QUESTION)
    calls = [
        subprocess.Popen(
            [sys.executable, "-c", POST, f"{rasa.address}/webhook"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    answers = [json.loads(call.communicate(json.dumps(rasa.payload(ANSWER)), timeout=30)[0]) for call in calls]
    assert all(kinds(answer["responses"]) == ["opening", "answer"] for answer in answers)
