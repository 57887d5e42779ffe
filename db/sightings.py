"""Who was seen in which cell of which table: as many rows as people, and nobody named.

A row says "somebody was here once". Its hash cannot be linked to another cell, table or period;
when the period is frozen its rows are deleted.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import LargeBinary, any_, delete, func, literal, select
from sqlalchemy.dialects.postgresql import ARRAY, insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.disclosure import Cell
from db.engine import vault_of
from db.periods import first_month
from db.tables_statistics import Sighting
from db.vault import Vault


@dataclass(frozen=True)
class Seen:
    """A cell of a table of a period."""

    period: str
    board: str
    line: str
    place: str


async def note(session: AsyncSession, person: UUID, cells: Iterable[Seen]) -> None:
    vault = vault_of(session)
    rows = [
        {**vars(cell), "person": _person(vault, person, cell)} for cell in dict.fromkeys(cells)
    ]
    if rows:
        await session.execute(insert(Sighting).values(rows).on_conflict_do_nothing())


async def tally(session: AsyncSession, period: str, board: str) -> dict[Cell, int]:
    rows = await session.execute(
        select(Sighting.line, Sighting.place, func.count())
        .where(Sighting.period == period, Sighting.board == board)
        .group_by(Sighting.line, Sighting.place)
    )
    return {(line, place): number for line, place, number in rows}


async def earliest(session: AsyncSession) -> date | None:
    return first_month(await session.scalars(select(Sighting.period).distinct()))


async def forget(session: AsyncSession, person: UUID) -> None:
    """Which cells are theirs is not known: their hash is computed for each that there is."""
    vault = vault_of(session)
    cells = await session.execute(
        select(Sighting.period, Sighting.board, Sighting.line, Sighting.place).distinct()
    )
    theirs = [_person(vault, person, Seen(*cell)) for cell in cells]
    among_them = any_(literal(theirs, ARRAY(LargeBinary)))
    await session.execute(delete(Sighting).where(Sighting.person == among_them))


async def fold(session: AsyncSession, period: str) -> None:
    """What was issued stands; who it was is gone."""
    await session.execute(delete(Sighting).where(Sighting.period == period))


def _person(vault: Vault, person: UUID, cell: Seen) -> bytes:
    return vault.once(person, f"{cell.period}:{cell.board}:{cell.line}:{cell.place}")
