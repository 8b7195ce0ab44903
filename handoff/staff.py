"""Who signs in to the console: one-time links and sessions. Only keyed hashes of tokens are stored."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from handoff.errors import SignInError
from handoff.models import SignInLink, StaffMember, StaffSession
from handoff.sealing import Vault

TOKEN_BYTES = 24


@dataclass(frozen=True, slots=True)
class Staff:
    """Sign-in with links that can be spent once, within `link_life`; sessions end after `session_life`."""

    vault: Vault
    link_life: timedelta
    session_life: timedelta

    async def find(self, session: AsyncSession, contact: str) -> StaffMember | None:
        return (await session.exec(select(StaffMember).where(StaffMember.contact == contact))).first()

    async def add(self, session: AsyncSession, contact: str, now: datetime) -> StaffMember:
        member = StaffMember(contact=contact, created_at=now)
        session.add(member)
        await session.flush()
        return member

    async def make_link(self, session: AsyncSession, member: StaffMember, now: datetime) -> str:
        """The token of a new link. An unused earlier link of the same person ends."""
        await session.exec(
            delete(SignInLink).where(col(SignInLink.staff_id) == member.id, col(SignInLink.used_at).is_(None))
        )
        token = secrets.token_urlsafe(TOKEN_BYTES)
        session.add(
            SignInLink(token=self.vault.fingerprint("link", token), staff_id=member.id, expires_at=now + self.link_life)
        )
        return token

    async def owner_of_link(self, session: AsyncSession, token: str, now: datetime) -> StaffMember:
        """Whose link this is, without spending it. Raises SignInError."""
        link = await session.get(SignInLink, self.vault.fingerprint("link", token))
        if link is None or link.used_at is not None or link.expires_at <= now:
            raise SignInError("this link is unknown, used or expired")
        member = await session.get(StaffMember, link.staff_id)
        if member is None:
            raise SignInError("this person no longer works here")
        return member

    async def spend_link(self, session: AsyncSession, token: str, now: datetime) -> str:
        """Spend the link and return the token of a new session. Of two at once one gets it. Raises SignInError."""
        member = await self.owner_of_link(session, token, now)
        spent = await session.exec(
            update(SignInLink)
            .where(col(SignInLink.token) == self.vault.fingerprint("link", token), col(SignInLink.used_at).is_(None))
            .values(used_at=now)
        )
        if spent.rowcount != 1:
            raise SignInError("this link was used just now")
        return self._start(session, member, now)

    def _start(self, session: AsyncSession, member: StaffMember, now: datetime) -> str:
        token = secrets.token_urlsafe(TOKEN_BYTES)
        session.add(
            StaffSession(
                token=self.vault.fingerprint("session", token), staff_id=member.id, expires_at=now + self.session_life
            )
        )
        return token

    async def signed_in(self, session: AsyncSession, token: str | None, now: datetime) -> StaffMember:
        """Who this session belongs to. Raises SignInError."""
        found = await session.get(StaffSession, self.vault.fingerprint("session", token)) if token else None
        if found is None or found.expires_at <= now:
            raise SignInError("not signed in")
        member = await session.get(StaffMember, found.staff_id)
        if member is None:
            raise SignInError("this person no longer works here")
        return member

    async def tidy(self, session: AsyncSession, now: datetime) -> None:
        """Forget links and sessions that can no longer be used."""
        await session.exec(delete(SignInLink).where(col(SignInLink.expires_at) <= now))
        await session.exec(delete(StaffSession).where(col(StaffSession.expires_at) <= now))

    async def sign_out(self, session: AsyncSession, token: str) -> None:
        await session.exec(
            delete(StaffSession).where(col(StaffSession.token) == self.vault.fingerprint("session", token))
        )
