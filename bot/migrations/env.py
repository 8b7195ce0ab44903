"""Alembic environment: runs on the connection that `bot.database` hands over."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import types
from sqlmodel import SQLModel

from handoff import models


def plain(kind: str, thing: Any, _context: Any) -> str | Literal[False]:
    """Migrations name plain SQLAlchemy types, so that they do not change when the models do."""
    if kind == "type" and isinstance(thing, models.UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(thing, types.TypeDecorator) and hasattr(thing, "length"):
        return f"sa.String(length={thing.length})"
    if kind == "type" and isinstance(thing, types.Enum):
        return f"sa.String(length={thing.length})"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    compare_type=False,
    render_item=plain,
)
with context.begin_transaction():
    context.run_migrations()
