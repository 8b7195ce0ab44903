"""What a Rasa 3.x server does around an action call: keeps the tracker, reads payloads, applies the events it gets back."""

import json
import re
from typing import Any
from uuid import uuid4

import httpx

PAYLOAD = re.compile(r"/(?P<intent>\w+)(?P<entities>{.+})?")
DOMAIN = {"version": "3.1", "intents": ["aanloop_press"], "entities": [], "slots": {}, "responses": {}, "actions": []}
SLOTS = ("aanloop_seen", "aanloop_custody", "aanloop_contact", "aanloop_summary", "aanloop_consent")


class RasaConversation:
    """One sender at a Rasa server whose action endpoint is `address`."""

    def __init__(self, address: str, sender: str | None = None, *, with_slots: bool = True) -> None:
        self.address = address
        self.sender = sender or uuid4().hex
        self.slots: dict[str, Any] = dict.fromkeys(SLOTS) if with_slots else {}
        self.events: list[dict[str, Any]] = [{"event": "action", "name": "action_session_start", "timestamp": 1.0}]
        self.latest: dict[str, Any] = {}

    def say(self, action: str, text: str, **slots: object) -> list[dict[str, Any]]:
        """The asker writes `text`, and the policy predicts `action`; returns the responses."""
        self.hear(text)
        self.slots |= slots
        return self.run(action)

    def hear(self, text: str) -> None:
        intent, entities = "nlu_fallback", []
        if found := PAYLOAD.fullmatch(text):
            intent = found["intent"]
            entities = [{"entity": k, "value": v} for k, v in json.loads(found["entities"] or "{}").items()]
            if intent == "aanloop_consent":
                self.slots |= {"aanloop_consent": True, "aanloop_contact": entities[0]["value"]}
        self.latest = {
            "intent": {"name": intent, "confidence": 1.0},
            "entities": entities,
            "text": text,
            "message_id": uuid4().hex,
            "metadata": {},
            "intent_ranking": [{"name": intent, "confidence": 1.0}],
        }
        stamp = 1_790_000_000.0 + len(self.events)
        parsed = {"event": "user", "text": text, "parse_data": self.latest, "input_channel": "rest", "timestamp": stamp}
        self.events += [{"event": "action", "name": "action_listen", "timestamp": stamp}, parsed]

    def payload(self, action: str) -> dict[str, Any]:
        return {
            "version": "3.6.21",
            "next_action": action,
            "sender_id": self.sender,
            "tracker": {
                "sender_id": self.sender,
                "slots": {**self.slots, "session_started_metadata": None},
                "latest_message": self.latest,
                "latest_event_time": self.events[-1]["timestamp"],
                "followup_action": None,
                "paused": False,
                "events": self.events,
                "latest_input_channel": "rest",
                "active_loop": {},
                "latest_action": {"action_name": "action_listen"},
                "latest_action_name": "action_listen",
            },
            "domain": DOMAIN,
        }

    def run(self, action: str, *, lost: bool = False) -> list[dict[str, Any]]:
        """Call the action; `lost` means that the answer does not reach Rasa."""
        answer = httpx.post(f"{self.address}/webhook", json=self.payload(action), timeout=30)
        assert answer.status_code == 200, answer.text
        if not lost:
            for event in answer.json()["events"]:
                assert event["event"] == "slot"
                self.events.append(event)
                if event["name"] in self.slots:
                    self.slots[event["name"]] = event["value"]
        return answer.json()["responses"]

    def press(self, action: str, title: str, responses: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Press the first button with this title."""
        return self.say(action, payload_of(title, responses))


def payload_of(title: str, responses: list[dict[str, Any]]) -> str:
    found = [b["payload"] for response in responses for b in response["buttons"] if b["title"] == title]
    assert found, [b["title"] for response in responses for b in response["buttons"]]
    return found[0]


def kinds(responses: list[dict[str, Any]]) -> list[str]:
    return [response["custom"]["aanloop"]["body"]["kind"] for response in responses]


def texts(responses: list[dict[str, Any]]) -> str:
    return "\n".join(response["text"] for response in responses)
