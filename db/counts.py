"""What was asked and what came of it, counted by day. Never a person, never a word."""

from datetime import date
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.tables import Count


class What(StrEnum):
    ANSWERED = "answered"
    UNSURE = "unsure"
    NO_ANSWER = "no-answer"
    URGENT = "urgent"
    SMALLTALK = "smalltalk"
    OUT_OF_SCOPE = "out-of-scope"
    CHOSEN = "chosen"
    NONE_OF_THESE = "none-of-these"
    HELPED = "helped"
    NOT_HELPED = "not-helped"
    OFF_POINT = "off-point"
    OUTDATED = "outdated"
    UNCLEAR = "unclear"
    """Why an answer did not help."""
    HANDED_OVER = "handed-over"
    TREATY = "treaty"


async def count(
    session: AsyncSession,
    day: date,
    what: What,
    *,
    article: str | None = None,
    destination: str | None = None,
    origin: str | None = None,
    language: str | None = None,
) -> None:
    row = insert(Count).values(
        day=day,
        what=what,
        article=article or "",
        destination=destination or "",
        origin=origin or "",
        language=language or "",
        number=1,
    )
    await session.execute(
        row.on_conflict_do_update(
            constraint="pk_counts",
            set_={"number": Count.number + 1},
        )
    )


async def totals(session: AsyncSession, since: date) -> dict[What, int]:
    rows = await session.execute(
        select(Count.what, func.sum(Count.number)).where(Count.day >= since).group_by(Count.what)
    )
    return {What(what): int(number) for what, number in rows}


async def by_article(session: AsyncSession, since: date, *whats: What) -> list[tuple[str, int]]:
    """Most often first."""
    number = func.sum(Count.number)
    rows = await session.execute(
        select(Count.article, number)
        .where(Count.day >= since, Count.what.in_(whats), Count.article != "")
        .group_by(Count.article)
        .order_by(number.desc(), Count.article)
    )
    return [(article, int(total)) for article, total in rows]
