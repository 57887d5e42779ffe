"""What became of the cases of a span of time, for staff: people and hours, never a case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.disclosure import INTERNAL, Cell, rounded
from db.numbers import Times, times
from db.periods import Period
from db.rules import Status
from db.tables import Case

LONGEST = 720.0
"""Hours: thirty days. A single case that took longer would be known by its length."""


@dataclass(frozen=True)
class CaseFigures:
    outcomes: Mapping[Cell, int]
    """People by level and outcome."""
    first_answer: tuple[Times, ...]
    ratings: Mapping[int, int]
    """Rounded; empty where one of the two is too small."""
    dangers: Mapping[str, int]


async def closed_in(session: AsyncSession, period: Period) -> CaseFigures:
    since, until = _start(period.first), _start(period.end)
    inside = (Case.closed_at >= since, Case.closed_at < until)
    outcomes = await session.execute(
        select(Case.level, Case.outcome, func.count(Case.person_id.distinct()))
        .where(Case.status == Status.CLOSED, *inside)
        .group_by(Case.level, Case.outcome)
    )
    rated = await session.execute(
        select(Case.rating, func.count(Case.person_id.distinct()))
        .where(Case.rating.is_not(None), *inside)
        .group_by(Case.rating)
    )
    dangers = await session.execute(
        select(Case.danger, func.count(Case.person_id.distinct()))
        .where(Case.danger.is_not(None), *inside)
        .group_by(Case.danger)
    )
    answered = await times(session, Case.answered_at, since, until)
    return CaseFigures(
        {(f"t{level}", str(outcome)): number for level, outcome, number in outcomes},
        tuple(_capped(one) for one in answered if one.cases >= INTERNAL),
        _both_or_none({int(rating or 0): number for rating, number in rated}),
        {str(danger): number for danger, number in dangers},
    )


def _both_or_none(ratings: dict[int, int]) -> dict[int, int]:
    if min(ratings.get(0, 0), ratings.get(1, 0)) < INTERNAL:
        return {}
    return {rating: rounded(number) for rating, number in ratings.items()}


def _capped(one: Times) -> Times:
    return Times(one.level, rounded(one.cases), min(one.middle, LONGEST), min(one.most, LONGEST))


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
