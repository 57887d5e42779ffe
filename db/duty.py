"""Who is on duty, now and next; and for how long a case usually waits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import extract, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import vault_of
from db.rules import DESK, Act, Level, Status
from db.tables import Case, CaseEvent, Staff
from db.vault import seal_json, unseal_json

ZONES = (
    "Asia/Tashkent", "Asia/Bishkek", "Asia/Dushanbe", "Asia/Almaty", "Asia/Ashgabat",
    "Europe/Moscow", "Europe/Istanbul", "Asia/Seoul", "America/New_York",
)  # fmt: skip
RECENT = timedelta(days=30)
FEWEST = 5
"""Answers from which on a usual time may be told."""
_HALF_HOUR = timedelta(minutes=30)
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Duty:
    """One lawyer's hours. From 22 to 6 is a night; from 0 to 24 is always."""

    lawyer: UUID
    on: bool
    hours_from: int
    hours_to: int
    zone: str
    languages: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    away_until: date | None = None
    most_open: int = 10

    def is_away(self, moment: datetime) -> bool:
        today = moment.astimezone(ZoneInfo(self.zone)).date()
        return self.away_until is not None and today <= self.away_until

    def at(self, moment: datetime) -> bool:
        if not self.on or self.is_away(moment):
            return False
        hour = moment.astimezone(ZoneInfo(self.zone)).hour
        if self.hours_from < self.hours_to:
            return self.hours_from <= hour < self.hours_to
        return hour >= self.hours_from or hour < self.hours_to

    def suits(self, language: str, destination: str | None, subject: str | None) -> bool:
        speaks = not self.languages or language.partition("-")[0] in self.languages
        knows = not self.destinations or destination is None or destination in self.destinations
        able = not self.subjects or subject is None or subject in self.subjects
        return speaks and knows and able


def anybody(duties: Iterable[Duty], moment: datetime) -> bool:
    return any(duty.at(moment) for duty in duties)


def next_start(duties: Sequence[Duty], now: datetime) -> datetime | None:
    """The next half hour in which somebody is on duty; None if nobody is within a week."""
    moment = now
    while moment < now + _WEEK:
        if anybody(duties, moment):
            return moment
        moment = _next_half_hour(moment)
    return None


def _next_half_hour(moment: datetime) -> datetime:
    """Every zone of ours begins its hours on a full or half hour of UTC."""
    whole = moment.replace(minute=30 * (moment.minute // 30), second=0, microsecond=0)
    return whole + _HALF_HOUR


async def duties(session: AsyncSession) -> list[Duty]:
    rows = await session.scalars(
        select(Staff).where(Staff.revoked_at.is_(None), Staff.role.in_(DESK))
    )
    return [_duty(row) for row in rows]


async def duty_of(session: AsyncSession, lawyer: UUID) -> Duty:
    return _duty(await session.get_one(Staff, lawyer))


def _duty(row: Staff) -> Duty:
    return Duty(
        lawyer=row.id,
        on=row.on_duty,
        hours_from=row.hours_from,
        hours_to=row.hours_to,
        zone=row.zone,
        languages=tuple(row.languages),
        destinations=tuple(row.destinations),
        subjects=tuple(row.subjects),
        away_until=row.away_until,
        most_open=row.most_open,
    )


async def change(
    session: AsyncSession, lawyer: UUID, **fields: bool | int | str | list[str] | date | None
) -> None:
    await session.execute(update(Staff).where(Staff.id == lawyer).values(fields))
    session.expire_all()


async def in_hand(session: AsyncSession) -> dict[UUID, int]:
    """On how many cases it is each lawyer's turn."""
    rows = await session.execute(
        select(Case.lawyer_id, func.count())
        .where(Case.status == Status.TAKEN)
        .group_by(Case.lawyer_id)
    )
    return {lawyer: number for lawyer, number in rows if lawyer is not None}


async def usual_wait(session: AsyncSession, level: Level, now: datetime) -> timedelta | None:
    """The median time to the first answer at this level; None while there are too few."""
    opened = (
        select(CaseEvent.case_id, func.min(CaseEvent.at).label("at"))
        .where(CaseEvent.act == Act.OPEN)
        .group_by(CaseEvent.case_id)
        .subquery()
    )
    rows = await session.execute(
        select(extract("epoch", Case.answered_at - opened.c.at))
        .join(opened, opened.c.case_id == Case.id)
        .where(Case.level == level, Case.answered_at > now - RECENT)
    )
    seconds = [float(waited) for (waited,) in rows]
    return timedelta(seconds=median(seconds)) if len(seconds) >= FEWEST else None


def _place(lawyer: UUID) -> str:
    return f"staff|conflicts|{lawyer}"


async def declare_conflicts(session: AsyncSession, lawyer: UUID, names: list[str]) -> None:
    """Employers and agencies whose cases this lawyer must not see; kept sealed."""
    sealed = seal_json(vault_of(session).directory, _place(lawyer), {"names": names})
    await session.execute(update(Staff).where(Staff.id == lawyer).values(sealed_conflicts=sealed))
    session.expire_all()


async def conflicts_of(session: AsyncSession, lawyer: UUID) -> list[str]:
    row = await session.get_one(Staff, lawyer)
    if row.sealed_conflicts is None:
        return []
    clear = unseal_json(vault_of(session).directory, _place(lawyer), row.sealed_conflicts)
    return list(clear["names"])
