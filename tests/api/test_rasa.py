"""The rasa-sdk action server as a subprocess, called over HTTP with trackers as a Rasa server sends them."""

import json
import os
import subprocess
import sys
import time
import zlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from bot.app import Services, build_services
from bot.settings import Settings
from faq.content import Pack
from handoff.log import find, lock
from tests import backing
from tests.conftest import INDEX
from tests.fakes.rasa_server import RasaConversation, kinds, payload_of, texts

ANSWER, CLARIFY = "action_aanloop_answer", "action_aanloop_clarify"
PEOPLE, TRANSFER = "action_aanloop_offer_people", "action_aanloop_start_transfer"
SLUG = "aanloop-anoniem"
QUESTION = "Blijf ik hier anoniem?"
HUMAN = "Ik wil met een mens praten"


def start(data: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("AANLOOP_")}
    return subprocess.Popen(
        [sys.executable, "-c", "from bot.cli import main; main()", "actions", *arguments],
        env={**clean, "AANLOOP_DATA_DIR": str(data), "PYTHONPATH": str(Path.cwd()), **environment},
        cwd=data.parent,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def until_healthy(address: str, process: subprocess.Popen[str], seconds: float = 110) -> None:
    end = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < end:
        try:
            assert httpx.get(f"{address}/health", timeout=5).json() == {"status": "ok"}
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    process.kill()
    pytest.fail(f"the action server did not start: {process.communicate()[0]}")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rasa") / "data"
    folder.mkdir()
    INDEX.mkdir(parents=True, exist_ok=True)
    (folder / "index").symlink_to(INDEX)
    return folder


@pytest.fixture(scope="module")
def address(data: Path) -> Iterator[str]:
    port = backing.free_port()
    process = start(data, "--port", str(port))
    until_healthy(f"http://127.0.0.1:{port}", process)
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    output = process.communicate(timeout=20)[0]
    assert process.returncode == 0
    assert "Traceback" not in output


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
    cards = rasa.say(PEOPLE, HUMAN)
    person = cards[-1]["custom"]["aanloop"]["body"]["people"][0]
    preview = rasa.press(ANSWER, person["button"]["label"], cards)
    return preview, person["button"]["action"].partition(":")[2]


def agree(rasa: RasaConversation, preview: list[dict[str, Any]], **slots: object) -> list[dict[str, Any]]:
    label = preview[-1]["custom"]["aanloop"]["body"]["buttons"][0]["label"]
    return rasa.say(TRANSFER, payload_of(label, preview), **slots)


def test_lists_the_four_actions(address: str) -> None:
    names = {action["name"] for action in httpx.get(f"{address}/actions").json()}
    assert names == {ANSWER, CLARIFY, PEOPLE, TRANSFER}


def test_allows_no_other_origin(address: str) -> None:
    answer = httpx.get(f"{address}/actions", headers={"Origin": "https://example.org"})
    assert "access-control-allow-origin" not in answer.headers


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
    said = rasa.say(PEOPLE, "geef me iemand die dit zelf kent")
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
        await services.transfers.accept(session, conversation, slug, services.now())
        await services.transfers.answer(session, conversation, slug, "Dag, ik lees mee.", "client-id-1", services.now())
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


def test_an_unknown_action_is_not_found(rasa: RasaConversation) -> None:
    answer = httpx.post(f"{rasa.address}/webhook", json=rasa.payload("action_nobody_made"))
    assert answer.status_code == 404
    assert answer.json()["action_name"] == "action_nobody_made"


def test_a_missing_domain_is_asked_for(address: str) -> None:
    rasa = RasaConversation(address)
    call = rasa.payload(ANSWER) | {"domain_digest": uuid4().hex}
    del call["domain"]
    assert httpx.post(f"{address}/webhook", json=call).status_code == 449


def test_a_compressed_call_is_read(rasa: RasaConversation) -> None:
    rasa.hear(QUESTION)
    body = zlib.compress(json.dumps(rasa.payload(ANSWER)).encode())
    answer = httpx.post(f"{rasa.address}/webhook", content=body, headers={"Content-Encoding": "deflate"})
    assert kinds(answer.json()["responses"]) == ["opening", "answer"]


MALFORMED = [
    b"",
    b"{",
    b"[]",
    b"null",
    b"\xff\xfe",
    b"[" * 100_000,
    b"{}",
    b'{"next_action": 3}',
    b'{"next_action": "action_aanloop_answer"}',
    b'{"next_action": "action_aanloop_answer", "tracker": []}',
    b'{"next_action": "action_aanloop_answer", "tracker": {}}',
    b'{"next_action": "action_aanloop_answer", "tracker": {"sender_id": " "}}',
    b'{"next_action": "action_aanloop_answer", "tracker": {"sender_id": "default"}}',
    b'{"next_action": "action_aanloop_answer", "tracker": {"sender_id": "a", "slots": []}}',
    b'{"next_action": "action_aanloop_answer", "tracker": {"sender_id": "a", "latest_message": "x"}}',
    b'{"next_action": "action_aanloop_answer", "tracker": {"sender_id": "a", "events": [1]}}',
    b'{"next_action": "action_aanloop_answer", "tracker": {"sender_id": "a", "latest_message": null}}',
    b'{"next_action": "action_aanloop_answer", "tracker": {"sender_id": "a \\ud83d"}}',
    b'{"next_action": "action_aanloop_answer", "tracker": {"sender_id": "a"}, "version": 3}',
]


@pytest.mark.parametrize("body", MALFORMED)
def test_a_malformed_call_is_refused_plainly(address: str, body: bytes) -> None:
    answer = httpx.post(f"{address}/webhook", content=body)
    assert answer.status_code == 400
    assert set(answer.json()) == {"error", "action_name"}


def test_a_body_that_only_claims_to_be_compressed_is_refused(address: str) -> None:
    answer = httpx.post(f"{address}/webhook", content=b"plain", headers={"Content-Encoding": "deflate"})
    assert answer.status_code == 400


@pytest.mark.parametrize("message", [{}, {"text": None}, {"text": 5, "intent": "x", "entities": "y"}])
def test_nothing_said_gives_the_opening(rasa: RasaConversation, message: object) -> None:
    call = rasa.payload(ANSWER)
    call["tracker"] |= {"latest_message": message, "events": None, "slots": None}
    answer = httpx.post(f"{rasa.address}/webhook", json=call)
    assert kinds(answer.json()["responses"]) == ["opening"]


def test_other_addresses_are_not_found(address: str) -> None:
    assert httpx.get(f"{address}/elsewhere").status_code == 404
    assert httpx.get(f"{address}/webhook").status_code == 405


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


def test_neither_sender_nor_text_is_stored_in_the_clear(address: str, data: Path) -> None:
    sender, marked = f"sender-{uuid4().hex}", f"geheimwoord{uuid4().hex}"
    rasa = RasaConversation(address, sender)
    rasa.say(ANSWER, f"{QUESTION} {marked}")
    files = b"".join(path.read_bytes() for path in data.glob("aanloop.db*"))
    assert files
    for secret in (sender, marked, rasa.latest["message_id"]):
        assert secret.encode() not in files


def test_no_text_and_no_sender_in_the_output(data: Path) -> None:
    port = backing.free_port()
    process = start(data, "--port", str(port))
    address = f"http://127.0.0.1:{port}"
    until_healthy(address, process)
    sender, marked = f"sender-{uuid4().hex}", f"geheimwoord{uuid4().hex}"
    rasa = RasaConversation(address, sender)
    rasa.say(ANSWER, marked)
    httpx.post(f"{address}/webhook", content=f'{{"next_action": "{ANSWER}", "tracker": "{marked}"}}')
    httpx.post(f"{address}/webhook", content=marked)
    process.terminate()
    output = process.communicate(timeout=20)[0]
    assert output == f"Actions for Rasa: {address}/webhook\n"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"AANLOOP_MASTER_KEY": "00" * 32}, "not the master key"),
        ({"AANLOOP_MASTER_KEY": "short"}, "64 hexadecimal digits"),
        ({"AANLOOP_DATABASE_URL": "sqlite+aiosqlite:////nowhere/at/all.db"}, "AANLOOP_DATABASE_URL"),
        ({"AANLOOP_DATABASE_URL": "mysql://x"}, "AANLOOP_DATABASE_URL"),
        ({"AANLOOP_PACK": "/nowhere"}, "is not a folder"),
    ],
)
def test_says_plainly_what_stands_in_the_way(address: str, data: Path, settings: dict[str, str], message: str) -> None:
    process = start(data, "--port", str(backing.free_port()), **settings)
    output = process.communicate(timeout=60)[0]
    assert process.returncode != 0
    assert message in output
    assert "Traceback" not in output


def test_a_port_in_use_is_said(address: str, data: Path) -> None:
    process = start(data, "--port", address.rpartition(":")[2])
    output = process.communicate(timeout=60)[0]
    assert process.returncode != 0
    assert "Cannot listen on 127.0.0.1" in output
