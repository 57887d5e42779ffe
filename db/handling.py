"""What a lawyer does with a case in hand besides answering: notes, waiting, levels, colleagues."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.case_file import (
    Card,
    Done,
    NoSuchCase,
    NotNow,
    Said,
    acted,
    card_of,
    locked,
    note_event,
    of_lawyer,
    of_reader,
    words_of,
    write,
)
from db.rules import AT_WORK, OPEN, Act, Actor, Level, Status, may_set_level
from db.tables import Case

NOTE = "note"
_MORNING = 3
"""The hour in UTC: eight in Tashkent, six in Moscow."""
_OWNER = frozenset({Actor.OWNER})


async def note(
    session: AsyncSession, case_id: UUID, author: UUID, text: str, now: datetime
) -> Done | NotNow | NoSuchCase:
    """For colleagues only; nothing of it ever leaves for the client."""
    case = await of_reader(session, case_id, author)
    actor = Actor.OWNER if case is not None and case.lawyer_id == author else Actor.SECOND
    done = await acted(session, case, Act.NOTE, author, frozenset({actor}), now)
    if isinstance(done, Done):
        await write(session, case_id, author, NOTE, {"text": text}, now)
    return done


async def wait_for_authority(
    session: AsyncSession, case_id: UUID, lawyer: UUID, until: date, now: datetime
) -> Done | NotNow | NoSuchCase:
    """Comes back to the lawyer in the morning of that day."""
    case = await of_lawyer(session, case_id, lawyer)
    done = await acted(session, case, Act.AWAIT, lawyer, _OWNER, now)
    if case is None or not isinstance(done, Done):
        return done
    case.follow_up_at = datetime.combine(until, time(_MORNING), now.tzinfo)
    await session.flush()
    return Done(card_of(case))


async def set_level(
    session: AsyncSession, case_id: UUID, lawyer: UUID, level: Level, now: datetime
) -> Done | NotNow | NoSuchCase:
    case = await of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    if Status(case.status) not in AT_WORK or not may_set_level(Level(case.level), level, _OWNER):
        return NotNow(card_of(case))
    note_event(session, case, f"level-{level:d}", lawyer, case.status, now)
    case.level = level
    await session.flush()
    return Done(card_of(case))


async def set_deadline(
    session: AsyncSession, case_id: UUID, lawyer: UUID, day: date, now: datetime
) -> Done | NoSuchCase:
    case = await of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    note_event(session, case, "deadline", lawyer, case.status, now)
    case.deadline = day
    await session.flush()
    return Done(card_of(case))


async def transfer(
    session: AsyncSession, case_id: UUID, lawyer: UUID, to: UUID, reason: str, now: datetime
) -> Done | NotNow | NoSuchCase:
    """The reason stays with the case as a note, so that the next lawyer need not ask."""
    case = await of_lawyer(session, case_id, lawyer)
    done = await acted(session, case, Act.TRANSFER, lawyer, _OWNER, now)
    if case is None or not isinstance(done, Done):
        return done
    await write(session, case.id, lawyer, NOTE, {"text": reason}, now)
    case.lawyer_id, case.second_id = to, None
    await session.flush()
    return Done(card_of(case))


async def ask_second(
    session: AsyncSession, case_id: UUID, lawyer: UUID, second: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    case = await of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    if Status(case.status) not in AT_WORK or second == lawyer:
        return NotNow(card_of(case))
    note_event(session, case, "ask-second", lawyer, case.status, now)
    case.second_id = second
    await session.flush()
    return Done(card_of(case))


async def same_client(session: AsyncSession, case_id: UUID, lawyer: UUID) -> list[Card]:
    """Other open cases of this client that the lawyer may join with this one."""
    case = await of_lawyer(session, case_id, lawyer)
    if case is None:
        return []
    rows = await session.scalars(
        select(Case)
        .where(
            Case.person_id == case.person_id,
            Case.id != case.id,
            Case.status.in_(OPEN),
            (Case.lawyer_id == lawyer) | Case.lawyer_id.is_(None),
        )
        .order_by(Case.number)
    )
    return [card_of(row) for row in rows]


async def merge(
    session: AsyncSession, case_id: UUID, lawyer: UUID, into: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    """`case_id` ends, and its words stand as a note in the case that goes on."""
    case = await of_lawyer(session, case_id, lawyer)
    target = await locked(session, into)
    if case is None or target is None or target.person_id != case.person_id:
        return NoSuchCase()
    if target.lawyer_id != lawyer:
        return NoSuchCase()
    words: list[Said] = await words_of(session, case)
    done = await acted(session, case, Act.MERGE, lawyer, _OWNER, now)
    if not isinstance(done, Done):
        return done
    case.merged_into = target.id
    target.level = min(target.level, case.level)
    for said in words:
        kind = "addition" if said.by_client else NOTE
        kind = "file" if said.by_client and said.file_kind else kind
        await write(session, target.id, said.author, kind, said.again(), now)
    await session.flush()
    return Done(card_of(target))


async def earlier_of(session: AsyncSession, card: Card, limit: int = 5) -> list[Card]:
    """Earlier cases of the same pseudonym, without content."""
    rows = await session.scalars(
        select(Case)
        .where(Case.person_id == card.client, Case.id != card.id, Case.number.is_not(None))
        .order_by(Case.number.desc())
        .limit(limit)
    )
    return [card_of(row) for row in rows]
