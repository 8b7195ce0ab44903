"""A conversation over HTTP, as the widget and the console have it."""

import re
from typing import Any

import httpx

from bot.app import Services, build_app


class Asker:
    """Speaks the widget's API; `said` holds every message once, by number."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http
        self.id = self.token = ""
        self.count = 0
        self.said: dict[int, dict[str, Any]] = {}
        self.status: dict[str, Any] = {}

    async def start(self) -> "Asker":
        started = (await self.http.post("/api/conversations")).json()
        self.id, self.token = started["id"], started["token"]
        self.take(started)
        return self

    def take(self, snapshot: dict[str, Any]) -> list[dict[str, Any]]:
        fresh = [m for m in snapshot["messages"] if m["number"] not in self.said]
        self.said |= {m["number"]: m for m in snapshot["messages"]}
        self.status = snapshot.get("status", {})
        return fresh

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    @property
    def path(self) -> str:
        return f"/api/conversations/{self.id}/messages"

    async def post(self, text: str, **more: str) -> httpx.Response:
        self.count += 1
        sent = {"client_id": f"client-{self.count:05}", "text": text, **more}
        return await self.http.post(self.path, json=sent, headers=self.headers)

    async def say(self, text: str, **more: str) -> list[dict[str, Any]]:
        """Send, and return the bodies of what the other side said since."""
        response = await self.post(text, **more)
        assert response.status_code == 200, response.text
        return [m["body"] for m in self.take(response.json()) if m["speaker"] != "asker"]

    async def press(self, action: str, value: str | None = None) -> list[dict[str, Any]]:
        """`value` is the text in the field of a preview, as the widget sends it along."""
        return await self.say(f"knop {action}", action=action, **({} if value is None else {"value": value}))

    async def look(self) -> list[dict[str, Any]]:
        response = await self.http.get(self.path, headers=self.headers)
        return self.take(response.json())

    @property
    def code_path(self) -> str:
        return f"/api/conversations/{self.id}/return-code"

    async def keep(self) -> str:
        """Make a return code."""
        response = await self.http.post(self.code_path, headers=self.headers)
        assert response.status_code == 200, response.text
        return str(response.json()["code"])

    async def come_back(self, typed: str) -> httpx.Response:
        """Type a code; on success this is that conversation from now on."""
        headers = self.headers if self.token else {}
        response = await self.http.post("/api/conversations/return", json={"code": typed}, headers=headers)
        if response.status_code == 200:
            self.become(response.json())
        return response

    def become(self, arrived: dict[str, Any]) -> None:
        self.id, self.token, self.said = arrived["id"], arrived["token"], {}
        self.take(arrived)
        self.count = 100 + len(self.said)  # client ids of this device, none of which the other has used

    def numbers(self) -> list[int]:
        return sorted(self.said)

    async def ask_a_person(self, slug: str | None = None) -> str:
        """From a question to consent; returns the slug of the contact."""
        await self.say("Mag ik werken met een wajong uitkering?")
        offered = (await self.press("people:now"))[-1]
        slug = slug or offered["people"][0]["button"]["action"].partition(":")[2]
        preview = (await self.press(f"contact:{slug}"))[-1]
        await self.press(f"consent:{slug}", whole(preview))
        return slug


def whole(preview: dict[str, Any]) -> str:
    """What the widget sends when nothing was changed: the text, and every part that is ticked."""
    parts = [part["text"] for part in preview.get("parts", ()) if part["on"]]
    return "\n".join(part for part in (preview["summary"].get("text"), *parts) if part)


class Contact:
    """Signs in to the console and takes steps there."""

    def __init__(self, http: httpx.AsyncClient, services: Services, slug: str) -> None:
        self.http = http
        self.services = services
        self.slug = slug

    async def sign_in(self) -> "Contact":
        async with self.services.database.write() as session:
            staff, now = self.services.staff, self.services.now()
            member = await staff.find(session, self.slug) or await staff.add(session, self.slug, now)
            token = await staff.make_link(session, member, now)
        response = await self.http.post(f"/staff/link/{token}")
        assert response.status_code == 303, response.text
        return self

    async def inbox(self) -> str:
        return (await self.http.get("/staff")).text

    async def read(self, conversation_id: str) -> httpx.Response:
        return await self.http.get(f"/staff/conversations/{conversation_id}")

    async def step(self, conversation_id: str, step: str, **form: str) -> httpx.Response:
        return await self.http.post(f"/staff/conversations/{conversation_id}/{step}", data=form)

    async def answer_anyway(self, conversation_id: str) -> httpx.Response:
        """Send an answer from a page that is no longer up to date."""
        return await self.step(conversation_id, "answer", text="Te laat", client_id="client-too-late")

    async def answer(self, conversation_id: str, text: str) -> httpx.Response:
        page = await self.read(conversation_id)
        found = re.search(r'name="client_id" value="([^"]+)"', page.text)
        assert found, page.text
        return await self.step(conversation_id, "answer", text=text, client_id=found[1])


def client(services: Services) -> httpx.AsyncClient:
    """A browser of its own: cookies are kept, redirects are not followed."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(build_app(services)), base_url="http://aanloop.test")
