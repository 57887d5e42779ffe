"""Lawyers and admins: invited by a one-time code, revoked at once."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import vault_of
from db.rules import Role
from db.tables import ArticleOwner, Invitation, Staff
from db.vault import seal, unseal

INVITATION_LASTS = timedelta(days=3)
_CODE_BYTES = 18
"""144 bits: more than the 128 that nobody can guess, and still a short link."""


@dataclass(frozen=True)
class Invited:
    role: Role


@dataclass(frozen=True)
class CodeRefused:
    """Unknown, used or too old: told apart to nobody, so that guessing teaches nothing."""


@dataclass(frozen=True)
class Colleague:
    id: UUID
    role: Role
    name: str
    since: datetime


def _digest(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()


def _place(person: UUID) -> str:
    return f"staff|name|{person}"


async def role_of(session: AsyncSession, person: UUID) -> Role | None:
    """Locked for this turn, so that a revocation waits for it or comes before it."""
    row = await session.get(Staff, person, with_for_update={"read": True})
    return Role(row.role) if row is not None and row.revoked_at is None else None


async def invite(session: AsyncSession, purpose: str, made_by: UUID | None, now: datetime) -> str:
    """A new one-time code. `purpose` is a role, or `room` for the duty room."""
    code = secrets.token_urlsafe(_CODE_BYTES)
    session.add(
        Invitation(
            digest=_digest(code),
            purpose=purpose,
            made_by=made_by,
            expires_at=now + INVITATION_LASTS,
        )
    )
    return code


async def redeem(session: AsyncSession, code: str, now: datetime) -> str | None:
    """What the code was made for, once; None if it does not hold."""
    return await session.scalar(
        update(Invitation)
        .where(
            Invitation.digest == _digest(code),
            Invitation.used_at.is_(None),
            Invitation.expires_at > now,
        )
        .values(used_at=now)
        .returning(Invitation.purpose)
    )


async def join(
    session: AsyncSession, code: str, person: UUID, name: str, now: datetime
) -> Invited | CodeRefused:
    purpose = await redeem(session, code, now)
    if purpose not in {str(role) for role in Role}:
        return CodeRefused()
    # An admin who tries a lawyer's link stays an admin.
    role = Role.ADMIN if await role_of(session, person) is Role.ADMIN else Role(purpose)
    await appoint(session, person, role, name, now)
    return Invited(role)


async def appoint(
    session: AsyncSession, person: UUID, role: Role, name: str, now: datetime
) -> None:
    sealed = seal(vault_of(session).directory, _place(person), name.encode())
    await session.execute(
        insert(Staff)
        .values(id=person, role=role, sealed_name=sealed, since=now)
        .on_conflict_do_update(
            index_elements=[Staff.id],
            set_={"role": role, "sealed_name": sealed, "revoked_at": None},
        )
    )
    session.expire_all()


async def withdraw_unsigned(session: AsyncSession) -> None:
    """Codes that the console printed at earlier starts: only the newest one holds."""
    await session.execute(
        delete(Invitation).where(Invitation.made_by.is_(None), Invitation.used_at.is_(None))
    )


async def forget_old_invitations(session: AsyncSession, now: datetime) -> None:
    await session.execute(delete(Invitation).where(Invitation.expires_at < now))


async def has_admin(session: AsyncSession) -> bool:
    return (
        await session.scalar(
            select(Staff.id).where(Staff.role == Role.ADMIN, Staff.revoked_at.is_(None)).limit(1)
        )
    ) is not None


async def colleagues(session: AsyncSession) -> list[Colleague]:
    rows = await session.scalars(
        select(Staff).where(Staff.revoked_at.is_(None)).order_by(Staff.since)
    )
    key = vault_of(session).directory
    return [
        Colleague(
            row.id,
            Role(row.role),
            unseal(key, _place(row.id), row.sealed_name).decode(),
            row.since,
        )
        for row in rows
    ]


async def name_of(session: AsyncSession, person: UUID) -> str | None:
    """Of somebody who has left, too."""
    row = await session.get(Staff, person)
    if row is None:
        return None
    return unseal(vault_of(session).directory, _place(row.id), row.sealed_name).decode()


async def owner_of(session: AsyncSession, article: str) -> UUID | None:
    return await session.scalar(
        select(ArticleOwner.staff_id)
        .join(Staff, Staff.id == ArticleOwner.staff_id)
        .where(ArticleOwner.article == article, Staff.revoked_at.is_(None))
    )


async def own(session: AsyncSession, article: str, owner: UUID) -> None:
    row = insert(ArticleOwner).values(article=article, staff_id=owner)
    await session.execute(
        row.on_conflict_do_update(index_elements=[ArticleOwner.article], set_={"staff_id": owner})
    )


async def members(session: AsyncSession, role: Role) -> list[UUID]:
    rows = await session.scalars(
        select(Staff.id).where(Staff.role == role, Staff.revoked_at.is_(None))
    )
    return list(rows)


async def at_desk(session: AsyncSession, today: date) -> list[UUID]:
    """Lawyers, and whoever else may take cases, unless they are away; where there is nobody, the
    admins."""
    here = Staff.away_until.is_(None) | (Staff.away_until < today)
    rows = await session.scalars(
        select(Staff.id).where(
            Staff.role.in_([Role.LAWYER, Role.COORDINATOR]), Staff.revoked_at.is_(None), here
        )
    )
    return list(rows) or await members(session, Role.ADMIN)


async def revoke(session: AsyncSession, person: UUID, now: datetime) -> None:
    """Ends a membership at once; `db.desk.give_back_all` sees to the cases in hand."""
    await session.execute(
        update(Staff).where(Staff.id == person, Staff.revoked_at.is_(None)).values(revoked_at=now)
    )
    session.expire_all()
