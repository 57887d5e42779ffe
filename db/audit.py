"""Who of the staff did what: readable without content."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.tables import StaffAct

STAFF = "staff "
"""What stands before the id of a colleague: names are sealed where they are kept."""


class Did(StrEnum):
    INVITED = "invited"
    JOINED = "joined"
    REVOKED = "revoked"
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    SENT_BACK = "sent-back"
    DROPPED = "dropped"
    TOOK_OVER = "took-over"
    WITHDREW = "withdrew"
    EXPORTED = "exported"
    IMPORTED = "imported"
    SUGGESTED = "suggested"
    SORTED_OUT = "sorted-out"
    EXPORTED_NUMBERS = "exported-numbers"
    NOTICE_WRITTEN = "notice-written"
    NOTICE_APPROVED = "notice-approved"
    NOTICE_SENT_BACK = "notice-sent-back"
    NOTICE_PAUSED = "notice-paused"
    NOTICE_RESUMED = "notice-resumed"
    NOTICE_CANCELLED = "notice-cancelled"
    NOTICE_ENDED = "notice-ended"


@dataclass(frozen=True)
class Noted:
    actor: UUID | None
    did: Did
    about: str
    at: datetime


async def note(
    session: AsyncSession, actor: UUID | None, did: Did, about: str, now: datetime
) -> None:
    """`about`: a record (`article ru/unpaid-wages`), a role, a number of records. Never words."""
    session.add(StaffAct(actor_id=actor, act=did, about=about, at=now))


async def latest(session: AsyncSession, limit: int) -> Sequence[Noted]:
    rows = await session.scalars(select(StaffAct).order_by(StaffAct.id.desc()).limit(limit))
    return [Noted(row.actor_id, Did(row.act), row.about, row.at) for row in rows]
