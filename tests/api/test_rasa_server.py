"""The rasa-sdk action server itself: what it refuses, what it keeps to itself, and how it starts."""

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from tests import backing
from tests.fakes.action_server import new_data, served, start
from tests.fakes.rasa_server import RasaConversation, kinds

ANSWER, CLARIFY = "action_aanloop_answer", "action_aanloop_clarify"
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
def rasa(address: str) -> RasaConversation:
    return RasaConversation(address)


def test_lists_the_four_actions(address: str) -> None:
    names = {action["name"] for action in httpx.get(f"{address}/actions").json()}
    assert names == {ANSWER, CLARIFY, PEOPLE, TRANSFER}


def test_allows_no_other_origin(address: str) -> None:
    answer = httpx.get(f"{address}/actions", headers={"Origin": "https://example.org"})
    assert "access-control-allow-origin" not in answer.headers


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


def test_other_addresses_are_not_found(address: str) -> None:
    assert httpx.get(f"{address}/elsewhere").status_code == 404
    assert httpx.get(f"{address}/webhook").status_code == 405


def test_neither_sender_nor_text_is_stored_in_the_clear(address: str, data: Path) -> None:
    sender, marked = f"sender-{uuid4().hex}", f"geheimwoord{uuid4().hex}"
    rasa = RasaConversation(address, sender)
    rasa.say(ANSWER, f"{QUESTION} {marked}")
    files = b"".join(path.read_bytes() for path in data.glob("aanloop.db*"))
    assert files
    for secret in (sender, marked, rasa.latest["message_id"]):
        assert secret.encode() not in files


def test_no_text_and_no_sender_in_the_output(data: Path) -> None:
    marked = f"geheimwoord{uuid4().hex}"
    with served(data) as (address, output):
        RasaConversation(address, f"sender-{uuid4().hex}").say(ANSWER, marked)
        httpx.post(f"{address}/webhook", content=f'{{"next_action": "{ANSWER}", "tracker": "{marked}"}}')
        httpx.post(f"{address}/webhook", content=marked)
    assert output == [f"Actions for Rasa: {address}/webhook\n"]


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
