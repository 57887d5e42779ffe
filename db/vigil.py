"""Cases on which a clock has something to do. Rows in other hands are skipped, not waited for.

A message about a case that is just being recorded holds the row's key, which is no reason to skip.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.case_file import Card, card_of, move
from db.rules import Act, Actor, Level, Outcome, Refused, Status
from db.tables import Case, Chat

AT_ONCE = 50
WARNED, MISSED = 1, 2
"""`reminded` of a waiting case."""
NUDGES = (timedelta(days=3), timedelta(days=7))
SILENT_FOR = timedelta(days=14)
ANSWERED_FOR = timedelta(days=7)
_HOUSE = frozenset({Actor.HOUSE})


async def waiting(session: AsyncSession) -> list[Case]:
    """Not yet known to be late."""
    return await _some(session, Case.status == Status.WAITING, Case.reminded < MISSED)


async def idle(session: AsyncSession, level: Level, before: datetime) -> list[Case]:
    return await _some(
        session,
        Case.status == Status.TAKEN,
        Case.level == level,
        Case.touched_at <= before,
    )


async def back_from_authority(session: AsyncSession, now: datetime) -> list[Case]:
    return await _some(session, Case.status == Status.WITH_AUTHORITY, Case.follow_up_at <= now)


async def silent_clients(session: AsyncSession, asked_before: datetime) -> list[Case]:
    return await _some(session, Case.status == Status.WITH_CLIENT, Case.touched_at <= asked_before)


async def answered_long_ago(session: AsyncSession, now: datetime) -> list[Case]:
    return await _some(
        session, Case.status == Status.ANSWERED, Case.touched_at <= now - ANSWERED_FOR
    )


async def to_ask_afterwards(session: AsyncSession, now: datetime) -> list[Case]:
    """Closed cases whose person can still be reached."""
    reachable = Case.person_id.in_(select(Chat.id).where(Chat.unreachable.is_(None)))
    return await _some(session, Case.status == Status.CLOSED, Case.follow_up_at <= now, reachable)


async def _some(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[Case]:
    rows = await session.scalars(
        select(Case)
        .where(*conditions)
        .order_by(Case.level, Case.number)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True, key_share=True)
    )
    return list(rows)


async def act(
    session: AsyncSession, case: Case, act: Act, now: datetime, outcome: Outcome | None = None
) -> Card | None:
    """In nobody's name; None if the rules refuse it by now."""
    if outcome is not None:
        case.outcome = outcome
    moved = await move(session, case, act, None, _HOUSE, now)
    return None if isinstance(moved, Refused) else card_of(case)


def cards(cases: Sequence[Case]) -> list[Card]:
    return [card_of(case) for case in cases]
