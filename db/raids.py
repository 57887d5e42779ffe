"""Raid mode: a country in which many are held at once, and their cases as one group."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db import desk
from db.case_file import Card, Said, card_of
from db.desk import Answered, Taken
from db.engine import vault_of
from db.rules import Level, Status
from db.tables import Case, Raid
from db.vault import seal_json, unseal_json

MANY = 10
"""So many urgent cases of one country in a day suggest a raid."""
_A_DAY = timedelta(days=1)
_DANGERS = ("detention", "deportation")


async def under_way(session: AsyncSession) -> dict[str, str]:
    """Country → city; an empty city is the whole country."""
    rows = await session.execute(select(Raid.place, Raid.city).order_by(Raid.place))
    return {place: city for place, city in rows}  # noqa: C416  # typed, unlike `dict(rows)`


async def narrow(session: AsyncSession, place: str, city: str) -> None:
    await session.execute(update(Raid).where(Raid.place == place).values(city=city))


async def declare(session: AsyncSession, place: str, lead: UUID, now: datetime) -> None:
    await session.execute(
        insert(Raid).values(place=place, since=now, declared_by=lead).on_conflict_do_nothing()
    )


async def end(session: AsyncSession, place: str) -> None:
    await session.execute(delete(Raid).where(Raid.place == place))


async def keep_answer(session: AsyncSession, place: str, text: str) -> None:
    await session.execute(
        update(Raid)
        .where(Raid.place == place)
        .values(sealed_answer=seal_json(vault_of(session).transit, _place(place), {"text": text}))
    )


async def kept_answer(session: AsyncSession, place: str) -> str | None:
    """Read once: it is forgotten here when it goes into the cases."""
    row = await session.get(Raid, place, with_for_update=True, populate_existing=True)
    if row is None or row.sealed_answer is None:
        return None
    clear = unseal_json(vault_of(session).transit, _place(place), row.sealed_answer)
    row.sealed_answer = None
    return str(clear["text"])


def _place(place: str) -> str:
    return f"raid|answer|{place}"


async def counted(session: AsyncSession, now: datetime) -> dict[str, int]:
    """Urgent cases of detention and deportation of the last day, by country."""
    rows = await session.execute(
        select(Case.destination, func.count())
        .where(
            Case.danger.in_(_DANGERS),
            Case.level <= Level.T1,
            Case.made_at > now - _A_DAY,
            Case.number.is_not(None),
            Case.destination.is_not(None),
        )
        .group_by(Case.destination)
    )
    return {place: number for place, number in rows if place is not None}


async def group(session: AsyncSession, place: str, lead: UUID) -> list[Card]:
    """The waiting cases of the raid, as far as this lead may see them."""
    rows = await session.scalars(
        select(Case).where(*_alike(place)).order_by(Case.level, Case.number)
    )
    return [card_of(row) for row in rows if lead not in await desk.hidden_from(session, row.id)]


def _alike(place: str) -> tuple[ColumnElement[bool], ...]:
    return (
        Case.status == Status.WAITING,
        Case.destination == place,
        Case.danger.in_(_DANGERS),
    )


async def settle_group(
    session: AsyncSession, cards: Sequence[Card], lead: UUID, said: dict[str, Any], now: datetime
) -> list[tuple[Card, Said]]:
    """One reviewed answer to all of the group: each case is taken and answered like any other, so
    that every client can go on in a case of their own."""
    answered: list[tuple[Card, Said]] = []
    for card in cards:
        taken = await desk.take(session, card.id, lead, now)
        if not isinstance(taken, Taken):
            continue
        await desk.draft_answer(session, card.id, lead, said, now)
        match await desk.send_answer(session, card.id, lead, now):
            case Answered(done, words):
                answered.append((done, words))
            case _:
                continue
    return answered
