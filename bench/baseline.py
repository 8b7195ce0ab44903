"""The baseline: the statements of answering one question, in one commit, and nothing else.

The same web framework, driver, transactions and statements as `POST /api/conversations/{id}/messages`, without
understanding, encryption or dialogue. Run as `python -m bench.baseline SQLITE_FILE PORT`.
"""

import sys
import time
from datetime import UTC, datetime
from typing import Any

import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel
from sqlalchemy import text

from bot.database import Database

BODY = b"x" * 1200
STATEMENTS_BEFORE = ("SELECT * FROM conversation WHERE access = :access",)
STATEMENTS = (
    "SELECT * FROM conversation WHERE id = :id",
    "SELECT number FROM message WHERE conversation_id = :id AND client_id = :client",
)
COUNT = "UPDATE conversation SET last_number = last_number + 1, updated_at = :now WHERE id = :id RETURNING last_number"
INSERT = (
    "INSERT INTO message (conversation_id, number, speaker, body, client_id, created_at) "
    "VALUES (:id, :number, :speaker, :body, :client, :now)"
)
REMEMBER = "UPDATE conversation SET memory = :body WHERE id = :id"
STATEMENTS_AFTER = (
    "SELECT * FROM conversation WHERE id = :id",
    "SELECT * FROM message WHERE conversation_id = :id AND number > :number ORDER BY number",
)


class Sent(BaseModel):
    client_id: str
    text: str


def application(database: Database) -> FastAPI:
    app = FastAPI(openapi_url=None, telemetry={"tracing": False, "metrics": False})

    @app.get("/health")
    async def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.post("/api/conversations")
    async def start() -> dict[str, Any]:
        name = f"{time.monotonic_ns():032x}"[:32]
        async with database.write() as session:
            await (await session.connection()).execute(
                text(
                    "INSERT INTO conversation"
                    " (id, channel, access, last_number, custody, delivered, created_at, updated_at)"
                    " VALUES (:id, 'web', :access, 0, 'assistant', 0, :now, :now)"
                ),
                {"id": name, "access": name.encode(), "now": str(datetime.now(UTC))},
            )
        return {"id": name, "token": name, "messages": []}

    @app.post("/api/conversations/{name}/messages")
    async def send(name: str, sent: Sent, after: int = 0) -> dict[str, Any]:
        del after
        values: dict[str, Any] = {"id": name, "access": name.encode(), "client": sent.client_id, "body": BODY}
        values["now"] = str(datetime.now(UTC))
        async with database.read() as session:
            for statement in STATEMENTS_BEFORE:
                await (await session.connection()).execute(text(statement), values)
        async with database.write() as session:
            for statement in STATEMENTS:
                await (await session.connection()).execute(text(statement), values)
            for speaker, client in (("asker", sent.client_id), ("assistant", None)):
                number = (await (await session.connection()).execute(text(COUNT), values)).scalar_one()
                row = {**values, "number": number, "speaker": speaker, "client": client}
                await (await session.connection()).execute(text(INSERT), row)
            await (await session.connection()).execute(text(REMEMBER), values)
        async with database.read() as session:
            for statement in STATEMENTS_AFTER:
                await (await session.connection()).execute(text(statement), {**values, "number": number - 2})
        return {"messages": [{"number": number, "body": BODY.decode()}]}

    return app


async def _nobody(_ids: Any) -> None:
    """There are no readers to wake."""


def main() -> None:
    file, port = sys.argv[1:]
    app = application(Database(f"sqlite+aiosqlite:///{file}", _nobody))
    uvicorn.run(app, host="127.0.0.1", port=int(port), log_level="warning", access_log=False, server_header=False)


if __name__ == "__main__":
    main()
