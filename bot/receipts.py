"""What the host looks up when an asker comes with the reference of a receipt: whether really nothing is left."""

import re
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import col, select

from bot.database import Database
from handoff.models import Conversation, Invitation, Message, Promise, Transfer

REFERENCE = re.compile(r"[0-9a-f]{8}")


@dataclass(frozen=True, slots=True)
class Row:
    """What is stored under a reference: `sealed` values of the conversation itself, and `lines` in other tables."""

    created_at: datetime
    erased_at: datetime | None
    sealed: int
    lines: int


async def look_up(database: Database, reference: str) -> list[Row]:
    """Everything under this reference; more than one row only by chance (one in four thousand million)."""
    if not REFERENCE.fullmatch(reference):
        return []
    found = []
    async with database.read() as session:
        query = select(Conversation).where(col(Conversation.id).startswith(reference))
        for one in (await session.exec(query)).all():
            held = (one.access, one.return_code, one.wrapped_key, one.memory, one.address)
            lines = 0
            for table in (Message, Transfer, Promise, Invitation):
                count = select(func.count()).where(table.conversation_id == one.id)
                lines += (await session.exec(count)).one()
            found.append(Row(one.created_at, one.erased_at, sum(value is not None for value in held), lines))
    return found
