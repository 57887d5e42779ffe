"""Tables that were issued: once, never revised."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.periods import first_month
from db.tables_statistics import Release

_LOCK = 0x53544154


class Audience(StrEnum):
    INTERNAL = "internal"
    PUBLIC = "public"


@dataclass(frozen=True)
class Issued:
    period: str
    board: str
    audience: Audience
    body: dict[str, Any]
    digest: str
    issued_at: datetime


async def alone(session: AsyncSession) -> None:
    """Until the end of the transaction no other process issues."""
    await session.execute(select(func.pg_advisory_xact_lock(_LOCK)))


async def issue(
    session: AsyncSession,
    period: str,
    board: str,
    audience: Audience,
    body: dict[str, Any],
    now: datetime,
) -> None:
    row = insert(Release).values(
        period=period,
        board=board,
        audience=audience,
        body=body,
        digest=digest_of(body),
        issued_at=now,
    )
    await session.execute(row.on_conflict_do_nothing())


def digest_of(body: dict[str, Any]) -> str:
    """The same table has the same digest, whatever the order of its keys."""
    written = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


async def issued(
    session: AsyncSession, period: str, board: str, audience: Audience
) -> Issued | None:
    row = await session.get(Release, (period, board, audience))
    return _issued(row) if row is not None else None


async def published(session: AsyncSession) -> Sequence[Issued]:
    """All that partners may have, the newest first."""
    rows = await session.scalars(
        select(Release)
        .where(Release.audience == Audience.PUBLIC)
        .order_by(Release.issued_at.desc(), Release.period.desc(), Release.board)
    )
    return [_issued(row) for row in rows]


async def frozen(session: AsyncSession) -> frozenset[str]:
    return frozenset(await session.scalars(select(Release.period).distinct()))


async def earliest(session: AsyncSession) -> date | None:
    return first_month(await frozen(session))


def _issued(row: Release) -> Issued:
    return Issued(
        row.period, row.board, Audience(row.audience), row.body, row.digest, row.issued_at
    )
