"""Cases, the lawyers' side: the queue, take, answer by an explicit act, close, give back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.case_file import (
    ANSWER_DRAFT,
    Card,
    Done,
    NoSuchCase,
    NotNow,
    Said,
    card_of,
    drop_answer_draft,
    locked,
    move,
    of_lawyer,
    read,
    words_of,
    write,
)
from db.keys import key_of_case
from db.rules import Act, Actor, Refused, Status, after
from db.tables import Case, Words

_OWNER = frozenset({Actor.OWNER})
_AT_WORK = (Status.TAKEN, Status.ANSWERED)


@dataclass(frozen=True)
class Taken:
    case: Card
    words: list[Said]


@dataclass(frozen=True)
class TakenByOther:
    number: int


@dataclass(frozen=True)
class NothingDrafted:
    pass


@dataclass(frozen=True)
class Answered:
    case: Card
    said: Said


async def queue(session: AsyncSession, limit: int = 10) -> tuple[list[Card], int]:
    """The waiting cases by level, then by waiting time, and how many there are in all."""
    waiting = select(Case).where(Case.status == Status.WAITING)
    total = await session.scalar(select(func.count()).select_from(waiting.subquery()))
    rows = await session.scalars(
        waiting.order_by(Case.level, Case.waiting_since, Case.number).limit(limit)
    )
    return [card_of(row) for row in rows], total or 0


async def at_work(session: AsyncSession, lawyer: UUID) -> list[Card]:
    rows = await session.scalars(
        select(Case)
        .where(Case.lawyer_id == lawyer, Case.status.in_(_AT_WORK))
        .order_by(Case.level, Case.number)
    )
    return [card_of(row) for row in rows]


async def take(
    session: AsyncSession, case_id: UUID, lawyer: UUID, now: datetime
) -> Taken | TakenByOther | NotNow | NoSuchCase:
    """Exactly one wins; pressing twice is the same as once."""
    case = await locked(session, case_id)
    if case is None or case.number is None:
        return NoSuchCase()
    if case.lawyer_id == lawyer:
        return Taken(card_of(case), await words_of(session, case))
    if case.lawyer_id is not None:
        return TakenByOther(case.number)
    moved = await move(session, case, Act.TAKE, lawyer, frozenset({Actor.LAWYER}), now)
    if isinstance(moved, Refused):
        return NotNow(card_of(case))
    return Taken(card_of(case), await words_of(session, case))


async def view(session: AsyncSession, case_id: UUID, lawyer: UUID) -> Taken | NoSuchCase:
    case = await of_lawyer(session, case_id, lawyer)
    return Taken(card_of(case), await words_of(session, case)) if case else NoSuchCase()


async def draft_answer(
    session: AsyncSession, case_id: UUID, lawyer: UUID, said: dict[str, Any], now: datetime
) -> Done | NotNow | NoSuchCase:
    """Keeps the answer for the preview; nothing goes to the client yet."""
    case = await of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    if isinstance(after(Status(case.status), Act.ANSWER, _OWNER), Refused):
        return NotNow(card_of(case))
    await drop_answer_draft(session, case.id)
    await write(session, case.id, lawyer, ANSWER_DRAFT, said, now)
    return Done(card_of(case))


async def drafted_from(session: AsyncSession, lawyer: UUID, message_id: int) -> UUID | None:
    """The case whose unsent answer was written in this message of the lawyer's."""
    rows = await session.execute(
        select(Words, Case)
        .join(Case, Case.id == Words.case_id)
        .where(Words.kind == ANSWER_DRAFT, Words.author_id == lawyer, Case.lawyer_id == lawyer)
    )
    for words, case in rows:
        if read(await key_of_case(session, case.id), words, case).message_id == message_id:
            return case.id
    return None


async def discard_answer(session: AsyncSession, case_id: UUID, lawyer: UUID) -> None:
    if await of_lawyer(session, case_id, lawyer) is not None:
        await drop_answer_draft(session, case_id)


async def send_answer(
    session: AsyncSession, case_id: UUID, lawyer: UUID, now: datetime
) -> Answered | NotNow | NothingDrafted | NoSuchCase:
    case = await of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    draft = await session.scalar(
        select(Words).where(
            Words.case_id == case_id, Words.kind == ANSWER_DRAFT, Words.author_id == lawyer
        )
    )
    if draft is None:
        return NothingDrafted()
    moved = await move(session, case, Act.ANSWER, lawyer, _OWNER, now)
    if isinstance(moved, Refused):
        return NotNow(card_of(case))
    draft.kind, draft.at = "answer", now
    return Answered(card_of(case), read(await key_of_case(session, case.id), draft, case))


async def close(
    session: AsyncSession, case_id: UUID, lawyer: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    return await _act(session, case_id, lawyer, Act.CLOSE, now)


async def give_back(
    session: AsyncSession, case_id: UUID, lawyer: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    return await _act(session, case_id, lawyer, Act.GIVE_BACK, now)


async def give_back_all(session: AsyncSession, lawyer: UUID, now: datetime) -> list[Card]:
    """When a lawyer's work ends, nothing that was in hand is left lying."""
    returned: list[Card] = []
    for card in await at_work(session, lawyer):
        match await give_back(session, card.id, lawyer, now):
            case Done(back):
                returned.append(back)
            case NotNow() | NoSuchCase():
                continue
    return returned


async def _act(
    session: AsyncSession, case_id: UUID, lawyer: UUID, act: Act, now: datetime
) -> Done | NotNow | NoSuchCase:
    case = await of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    moved = await move(session, case, act, lawyer, _OWNER, now)
    return NotNow(card_of(case)) if isinstance(moved, Refused) else Done(card_of(case))
