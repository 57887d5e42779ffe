"""What people want to hear of: law, topics, changed answers; and those who want nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, delete, exists, literal, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.tables import Person
from db.tables_notices import Muted, Receipt, Subscription

LAW = "law"
"""Changes of the law of one's countries."""
ANSWERS = "answers"
"""That an answer one has read has changed."""
TOPIC = "topic:"
RECEIPTS_LAST = timedelta(days=60)
UNTIL_READABLE = timedelta(minutes=1)
"""After publishing every process makes its index anew; who looks at once must find the new text."""


@dataclass(frozen=True)
class Changed:
    """What one person read that is different now."""

    person: UUID
    language: str | None
    articles: Sequence[str]


async def wanted(session: AsyncSession, person: UUID) -> set[str]:
    rows = await session.scalars(
        select(Subscription.interest).where(Subscription.person_id == person, Subscription.wanted)
    )
    return set(rows)


async def was_asked(session: AsyncSession, person: UUID, interest: str) -> bool:
    one = exists().where(Subscription.person_id == person, Subscription.interest == interest)
    return bool(await session.scalar(select(one)))


async def want(
    session: AsyncSession, person: UUID, interest: str, now: datetime, *, wanted: bool
) -> None:
    row = insert(Subscription).values(
        person_id=person, interest=interest, wanted=wanted, since=now
    )
    await session.execute(
        row.on_conflict_do_update(
            constraint="pk_subscriptions", set_={"wanted": wanted, "since": now}
        )
    )
    if interest == ANSWERS and not wanted:
        await session.execute(delete(Receipt).where(Receipt.person_id == person))


async def mute(session: AsyncSession, person: UUID, now: datetime) -> None:
    await session.execute(
        insert(Muted).values(person_id=person, since=now).on_conflict_do_nothing()
    )


async def unmute(session: AsyncSession, person: UUID) -> None:
    await session.execute(delete(Muted).where(Muted.person_id == person))


async def is_muted(session: AsyncSession, person: UUID) -> bool:
    return bool(await session.scalar(select(exists().where(Muted.person_id == person))))


def is_muted_person() -> ColumnElement[bool]:
    """For a statement about `Person`."""
    return exists().where(Muted.person_id == Person.id)


async def received(session: AsyncSession, person: UUID, article: str, now: datetime) -> None:
    """Remembers what was read, of those alone who asked to hear when it changes."""
    agreed = exists().where(
        Subscription.person_id == person, Subscription.interest == ANSWERS, Subscription.wanted
    )
    row = insert(Receipt).from_select(
        ["person_id", "article", "day"],
        select(literal(person), literal(article), literal(now.date())).where(agreed),
    )
    await session.execute(
        row.on_conflict_do_update(constraint="pk_receipts", set_={"day": row.excluded.day})
    )


async def corrections_for(session: AsyncSession, articles: Sequence[str], now: datetime) -> int:
    """These articles say something else from now on: whoever read them lately will be told, once.
    Returns how many tellings are due; a sweep does them in portions."""
    marked = await session.execute(
        update(Receipt)
        .where(Receipt.article.in_(articles), Receipt.day >= (now - RECEIPTS_LAST).date())
        .values(tell_at=now + UNTIL_READABLE)
        .returning(Receipt.person_id)
        .execution_options(synchronize_session=False)
    )
    return len(marked.all())


async def to_be_told(session: AsyncSession, now: datetime, limit: int) -> list[Changed]:
    """Takes what is due, each receipt once, whichever process asks. The muted hear nothing."""
    due = await session.execute(
        select(Receipt.person_id, Receipt.article)
        .where(Receipt.tell_at <= now)
        .order_by(Receipt.person_id, Receipt.article)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    taken = [(person, article) for person, article in due]
    await session.execute(
        delete(Receipt).where(tuple_(Receipt.person_id, Receipt.article).in_(taken))
    )
    articles: dict[UUID, list[str]] = {}
    for person, article in taken:
        articles.setdefault(person, []).append(article)
    hearing = await session.execute(
        select(Person.id, Person.language).where(Person.id.in_(articles), ~is_muted_person())
    )
    return [Changed(person, language, articles[person]) for person, language in hearing]


async def forget_old(session: AsyncSession, now: datetime) -> None:
    await session.execute(delete(Receipt).where(Receipt.day < (now - RECEIPTS_LAST).date()))
