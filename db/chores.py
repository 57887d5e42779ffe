"""What is done once in a while by one of several processes, and when it was done last."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.tables import Chore


async def claim(session: AsyncSession, name: str, now: datetime, every: timedelta) -> bool:
    """Whether it is due and this process may do it: once, whoever else asks."""
    row = insert(Chore).values(name=name, done_at=now)
    claimed = await session.scalar(
        row.on_conflict_do_update(
            index_elements=[Chore.name],
            set_={"done_at": now},
            where=Chore.done_at <= now - every,
        ).returning(Chore.name)
    )
    return claimed is not None


async def done(session: AsyncSession, name: str, now: datetime) -> None:
    row = insert(Chore).values(name=name, done_at=now)
    await session.execute(
        row.on_conflict_do_update(index_elements=[Chore.name], set_={"done_at": now})
    )


async def last(session: AsyncSession, name: str) -> datetime | None:
    return await session.scalar(select(Chore.done_at).where(Chore.name == name))
