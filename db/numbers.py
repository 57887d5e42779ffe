"""How the desk is doing: times, load, outcomes. Counts of cases, never a person or a word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Float, cast, extract, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from db.duty import in_hand
from db.rules import OPEN, Act, Level
from db.tables import Case, CaseEvent


@dataclass(frozen=True)
class Times:
    """Hours at the middle and for nine of ten; over so many cases."""

    level: Level
    cases: int
    middle: float
    most: float


@dataclass(frozen=True)
class Numbers:
    first_answer: Sequence[Times]
    resolution: Sequence[Times]
    outcomes: dict[str, int]
    ratings: dict[int, int]
    reopened: int
    open: dict[str, int]
    load: dict[UUID, int]


async def numbers(session: AsyncSession, since: datetime) -> Numbers:
    return Numbers(
        first_answer=await times(session, Case.answered_at, since),
        resolution=await times(session, Case.closed_at, since),
        outcomes=await _grouped(session, Case.outcome, Case.closed_at >= since),
        ratings=await _grouped(session, Case.rating, Case.answered_at >= since),
        reopened=await session.scalar(
            select(func.count()).where(CaseEvent.act == Act.REOPEN, CaseEvent.at >= since)
        )
        or 0,
        open=await _grouped(session, Case.status, Case.status.in_(OPEN)),
        load=await in_hand(session),
    )


async def times(
    session: AsyncSession,
    column: InstrumentedAttribute[datetime | None],
    since: datetime,
    until: datetime | None = None,
) -> list[Times]:
    """From the day a case was opened first; a reopened one counts from there too."""
    opened = (
        select(CaseEvent.case_id, func.min(CaseEvent.at).label("at"))
        .where(CaseEvent.act == Act.OPEN)
        .group_by(CaseEvent.case_id)
        .subquery()
    )
    seconds = cast(extract("epoch", column - opened.c.at), Float)
    hours = seconds / timedelta(hours=1).total_seconds()
    rows = await session.execute(
        select(
            Case.level,
            func.count(),
            func.percentile_cont(0.5).within_group(hours),
            func.percentile_cont(0.9).within_group(hours),
        )
        .join(opened, opened.c.case_id == Case.id)
        .where(column >= since, *([column < until] if until is not None else []))
        .group_by(Case.level)
        .order_by(Case.level)
    )
    return [Times(Level(level), cases, middle, most) for level, cases, middle, most in rows]


async def _grouped(
    session: AsyncSession, column: InstrumentedAttribute[Any], condition: ColumnElement[bool]
) -> dict[Any, int]:
    rows = await session.execute(
        select(column, func.count()).where(column.is_not(None), condition).group_by(column)
    )
    return {key: number for key, number in rows}  # noqa: C416  # typed, unlike `dict(rows)`
