"""A lawyer's "this answer should be an article": redacted, confirmed, then for editors.

Nothing in it names the case or the client.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.keys import key_of_asked
from db.tables_asked import Suggestion as Row
from db.vault import seal_json, unseal_json

DRAFT_LASTS = timedelta(days=1)
KEPT = timedelta(days=180)


class State(StrEnum):
    DRAFT = "draft"
    OFFERED = "offered"
    SETTLED = "settled"


@dataclass(frozen=True)
class Suggestion:
    id: UUID
    day: date
    author: UUID | None
    language: str
    destination: str | None
    state: State
    question: str
    answer: str


async def draft(
    session: AsyncSession,
    author: UUID,
    question: str,
    answer: str,
    language: str,
    destination: str | None,
    today: date,
) -> Suggestion:
    row = Row(
        id=uuid4(),
        day=today,
        author_id=author,
        language=language,
        destination=destination,
        state=State.DRAFT,
    )
    await _write(session, row, question, answer)
    session.add(row)
    await session.flush()
    return await _read(session, row)


async def correct(
    session: AsyncSession,
    number: UUID,
    author: UUID,
    *,
    question: str | None = None,
    answer: str | None = None,
) -> Suggestion | None:
    row = await _own_draft(session, number, author)
    if row is None:
        return None
    before = await _read(session, row)
    await _write(session, row, question or before.question, answer or before.answer)
    await session.flush()
    return await _read(session, row)


async def offer(session: AsyncSession, number: UUID, author: UUID) -> Suggestion | None:
    row = await _own_draft(session, number, author)
    if row is None:
        return None
    row.state = State.OFFERED
    await session.flush()
    return await _read(session, row)


async def discard(session: AsyncSession, number: UUID, author: UUID) -> bool:
    row = await _own_draft(session, number, author)
    if row is not None:
        await session.delete(row)
    return row is not None


async def own_draft(session: AsyncSession, number: UUID, author: UUID) -> Suggestion | None:
    row = await _own_draft(session, number, author)
    return await _read(session, row) if row is not None else None


async def offered(session: AsyncSession, author: UUID | None = None) -> list[Suggestion]:
    """Of one author, or everybody's; oldest first."""
    mine = Row.author_id == author if author is not None else Row.state.is_not(None)
    rows = await session.scalars(
        select(Row).where(Row.state == State.OFFERED, mine).order_by(Row.day, Row.id)
    )
    return [await _read(session, row) for row in rows]


async def get(session: AsyncSession, number: UUID) -> Suggestion | None:
    row = await session.get(Row, number, populate_existing=True)
    return await _read(session, row) if row and row.state == State.OFFERED else None


async def count(session: AsyncSession, author: UUID | None = None) -> int:
    mine = Row.author_id == author if author is not None else Row.state.is_not(None)
    number = select(func.count()).select_from(Row).where(Row.state == State.OFFERED, mine)
    return await session.scalar(number) or 0


async def settle(session: AsyncSession, number: UUID) -> bool:
    """What became of it stands in the knowledge base; its words are needed no more."""
    row = await session.get(Row, number, with_for_update=True, populate_existing=True)
    if row is None or row.state != State.OFFERED:
        return False
    row.state, row.sealed = State.SETTLED, None
    await session.flush()
    return True


async def sweep(session: AsyncSession, now: datetime) -> None:
    await session.execute(delete(Row).where(_older(State.DRAFT, (now - DRAFT_LASTS).date())))
    await session.execute(delete(Row).where(Row.day < (now - KEPT).date()))


def _older(state: State, day: date) -> ColumnElement[bool]:
    return (Row.state == state) & (Row.day < day)


async def _own_draft(session: AsyncSession, number: UUID, author: UUID) -> Row | None:
    return await session.scalar(
        select(Row)
        .where(Row.id == number, Row.author_id == author, Row.state == State.DRAFT)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


async def _write(session: AsyncSession, row: Row, question: str, answer: str) -> None:
    words = {"question": question, "answer": answer}
    row.sealed = seal_json(await key_of_asked(session), _place(row.id), words)


async def _read(session: AsyncSession, row: Row) -> Suggestion:
    words: dict[str, str] = {}
    if row.sealed is not None:
        words = unseal_json(await key_of_asked(session), _place(row.id), row.sealed)
    return Suggestion(
        id=row.id,
        day=row.day,
        author=row.author_id,
        language=row.language,
        destination=row.destination,
        state=State(row.state),
        question=words.get("question", ""),
        answer=words.get("answer", ""),
    )


def _place(number: UUID) -> str:
    return f"suggestion|{number}"
