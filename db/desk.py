"""Cases, the lawyers' side: the queue, take, answer by an explicit act, close, give back.

What else a lawyer does with a case in hand is in `db.handling`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.case_file import (
    ANSWER_DRAFT,
    Card,
    Done,
    NoSuchCase,
    NotNow,
    Said,
    acted,
    card_of,
    drop_answer_draft,
    locked,
    move,
    of_lawyer,
    of_reader,
    read,
    words_of,
    write,
)
from db.keys import key_of_case
from db.rules import AT_WORK, Act, Actor, Level, Outcome, Refused, Status, after
from db.tables import Case, HiddenCase, Staff, Words

_OWNER = frozenset({Actor.OWNER})
FOLLOW_UPS = (timedelta(days=3), timedelta(days=14))
"""After a case is closed: was it understood, was it done, what came of it."""


@dataclass(frozen=True)
class Taken:
    case: Card
    words: list[Said]


@dataclass(frozen=True)
class TakenByOther:
    number: int


@dataclass(frozen=True)
class HandsFull:
    """The lawyer has as many open cases as they take at once; danger does not wait for that."""

    most: int


@dataclass(frozen=True)
class NothingDrafted:
    pass


@dataclass(frozen=True)
class Answered:
    case: Card
    said: Said


async def queue(
    session: AsyncSession, lawyer: UUID | None = None, limit: int = 10
) -> tuple[list[Card], int]:
    """Waiting cases by level, remaining legal time, waiting time; and how many there are in all."""
    waiting = Case.status == Status.WAITING
    if lawyer is not None:
        waiting &= ~_hidden_from(lawyer)
    total = await session.scalar(select(func.count()).select_from(Case).where(waiting))
    rows = await session.scalars(
        select(Case)
        .where(waiting)
        .order_by(Case.level, Case.deadline, Case.waiting_since, Case.number)
        .limit(limit)
    )
    return [card_of(row) for row in rows], total or 0


def _hidden_from(lawyer: UUID) -> ColumnElement[bool]:
    return exists().where(HiddenCase.case_id == Case.id, HiddenCase.staff_id == lawyer)


async def hidden_from(session: AsyncSession, case_id: UUID) -> set[UUID]:
    """Lawyers who have declared an employer or agency that the case names."""
    rows = await session.scalars(select(HiddenCase.staff_id).where(HiddenCase.case_id == case_id))
    return {*rows}


async def hide(session: AsyncSession, case_id: UUID, lawyer: UUID) -> None:
    await session.execute(
        insert(HiddenCase).values(case_id=case_id, staff_id=lawyer).on_conflict_do_nothing()
    )


async def at_work(session: AsyncSession, lawyer: UUID) -> list[Card]:
    rows = await session.scalars(
        select(Case)
        .where(Case.lawyer_id == lawyer, Case.status.in_(AT_WORK))
        .order_by(Case.level, Case.number)
    )
    return [card_of(row) for row in rows]


async def take(
    session: AsyncSession, case_id: UUID, lawyer: UUID, now: datetime
) -> Taken | TakenByOther | HandsFull | NotNow | NoSuchCase:
    """Exactly one wins; pressing twice is the same as once."""
    case = await locked(session, case_id)
    if case is None or case.number is None:
        return NoSuchCase()
    if case.lawyer_id == lawyer:
        return Taken(card_of(case), await words_of(session, case))
    if lawyer in await hidden_from(session, case_id):
        return NoSuchCase()
    if case.lawyer_id is not None:
        return TakenByOther(case.number)
    most = (await session.get_one(Staff, lawyer)).most_open
    if case.level > Level.T1 and await _in_hand(session, lawyer) >= most:
        return HandsFull(most)
    moved = await move(session, case, Act.TAKE, lawyer, frozenset({Actor.LAWYER}), now)
    if isinstance(moved, Refused):
        return NotNow(card_of(case))
    return Taken(card_of(case), await words_of(session, case))


async def _in_hand(session: AsyncSession, lawyer: UUID) -> int:
    """Cases on which it is the lawyer's turn."""
    number = select(func.count()).where(Case.lawyer_id == lawyer, Case.status == Status.TAKEN)
    return await session.scalar(number) or 0


async def view(session: AsyncSession, case_id: UUID, lawyer: UUID) -> Taken | NoSuchCase:
    case = await of_reader(session, case_id, lawyer)
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
    said = read(await key_of_case(session, case.id), draft, case)
    moved = await move(session, case, Act.ASK if said.asks else Act.ANSWER, lawyer, _OWNER, now)
    if isinstance(moved, Refused):
        return NotNow(card_of(case))
    if not said.asks:
        case.answered_at = case.answered_at or now
    draft.kind, draft.at = "answer", now
    return Answered(card_of(case), said)


async def undo_answer(
    session: AsyncSession, case_id: UUID, lawyer: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    """The messages were still held back and are taken away: the answer is a draft again."""
    case = await of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    moved = await move(session, case, Act.UNDO, lawyer, _OWNER, now)
    if isinstance(moved, Refused):
        return NotNow(card_of(case))
    sent = select(Words).where(Words.case_id == case_id, Words.kind == "answer")
    newest = await session.scalar(sent.order_by(Words.seq.desc()).limit(1))
    assert newest is not None
    newest.kind = ANSWER_DRAFT
    await session.flush()
    others = select(func.count()).where(Words.case_id == case_id, Words.kind == "answer")
    if not await session.scalar(others):
        case.answered_at = None
    return Done(card_of(case))


async def close(
    session: AsyncSession, case_id: UUID, lawyer: UUID, outcome: Outcome, now: datetime
) -> Done | NotNow | NoSuchCase:
    case = await of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    if isinstance(after(Status(case.status), Act.CLOSE, _OWNER), Refused):
        return NotNow(card_of(case))
    case.outcome = outcome
    await move(session, case, Act.CLOSE, lawyer, _OWNER, now)
    case.follow_up_at = now + FOLLOW_UPS[0]
    return Done(card_of(case))


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
    return await acted(session, case, act, lawyer, _OWNER, now)
