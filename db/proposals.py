"""Changes of the knowledge base on their way: made by one person, confirmed by another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, delete, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from db import knowledge
from db.knowledge import Made, Retired, Stored
from db.tables import KnowledgeRecord, ProposedRecord
from db.tables import Proposal as Row


class State(StrEnum):
    OPEN = "open"
    READY = "ready"
    PUBLISHED = "published"
    DROPPED = "dropped"


LIVING = (State.OPEN, State.READY)


@dataclass(frozen=True)
class Change:
    """A record as it shall become; without a body it is retired."""

    kind: str
    key: str
    body: Mapping[str, Any] | None


@dataclass(frozen=True)
class Proposed(Change):
    base: int | None


@dataclass(frozen=True)
class Proposal:
    id: UUID
    made_by: UUID
    made_at: datetime
    state: State
    why: str
    is_typo: bool
    records: Sequence[Proposed]
    gate: Mapping[str, Any] | None

    def record(self, kind: str, key: str) -> Proposed | None:
        found = (one for one in self.records if (one.kind, one.key) == (kind, key))
        return next(found, None)


@dataclass(frozen=True)
class InOtherHands:
    """Somebody else's living proposal holds these records."""

    keys: Sequence[tuple[str, str]]
    proposal: UUID
    by: UUID
    since: datetime


@dataclass(frozen=True)
class Overtaken:
    """Something newer was published meanwhile than these were made from."""

    keys: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class NotPossible:
    """It does not exist, is settled, or is not for this person to do."""


async def start(
    session: AsyncSession, author: UUID, changes: Sequence[Change], now: datetime, why: str = ""
) -> Proposal | InOtherHands:
    """A new proposal. Records that another living one holds are never taken from it."""
    places = [(change.kind, change.key) for change in changes]
    # Two editors who begin in the same moment follow one another here.
    await session.execute(select(func.pg_advisory_xact_lock(func.hashtext("proposals"))))
    held = await _holder(session, places)
    if held is not None:
        return held
    row = Row(id=uuid4(), made_by=author, made_at=now, state=State.OPEN, why=why)
    session.add(row)
    await session.flush()
    numbers = await _published(session, places)
    for change in changes:
        session.add(_record(row.id, change, numbers.get((change.kind, change.key))))
    await session.flush()
    return await _whole(session, row)


async def change(
    session: AsyncSession, proposal: UUID, author: UUID, changed: Change
) -> Proposal | InOtherHands | NotPossible:
    """Puts a record into an open proposal of one's own; what the gate said no longer holds."""
    row = await _living(session, proposal, Row.made_by == author)
    if row is None:
        return NotPossible()
    place = (changed.kind, changed.key)
    found = await session.get(ProposedRecord, (proposal, *place))
    if found is None:
        held = await _holder(session, [place])
        if held is not None:
            return held
        numbers = await _published(session, [place])
        session.add(_record(proposal, changed, numbers.get(place)))
    else:
        found.body = dict(changed.body) if changed.body is not None else None
    row.state, row.judged = State.OPEN, False
    await session.flush()
    return await _whole(session, row)


async def reword(
    session: AsyncSession,
    proposal: UUID,
    author: UUID,
    bodies: Mapping[tuple[str, str], Mapping[str, Any]],
) -> bool:
    """Other words for records that are in an own proposal already, however many."""
    row = await _living(session, proposal, Row.made_by == author)
    if row is None:
        return False
    held = await session.scalars(
        select(ProposedRecord).where(ProposedRecord.proposal_id == proposal)
    )
    for one in held:
        if (body := bodies.get((one.kind, one.key))) is not None:
            one.body = dict(body)
    row.state, row.judged = State.OPEN, False
    await session.flush()
    return True


async def get(session: AsyncSession, proposal: UUID) -> Proposal | None:
    row = await session.get(Row, proposal, populate_existing=True)
    return await _whole(session, row) if row is not None else None


async def living(session: AsyncSession, author: UUID | None = None) -> list[Proposal]:
    """Of one author, or everybody's; oldest first."""
    mine = Row.made_by == author if author is not None else Row.made_by.is_not(None)
    rows = await session.scalars(
        select(Row).where(Row.state.in_(LIVING), mine).order_by(Row.made_at)
    )
    return [await _whole(session, row) for row in rows]


async def holding(session: AsyncSession, kind: str, key: str) -> Proposal | None:
    """The living proposal that changes a record, if there is one."""
    row = await session.scalar(
        select(Row)
        .join(ProposedRecord, ProposedRecord.proposal_id == Row.id)
        .where(ProposedRecord.living, ProposedRecord.kind == kind, ProposedRecord.key == key)
    )
    return await _whole(session, row) if row is not None else None


async def explain(
    session: AsyncSession, proposal: UUID, author: UUID, why: str, *, is_typo: bool
) -> Proposal | NotPossible:
    """Says why, and asks for a second pair of eyes."""
    row = await _living(session, proposal, Row.made_by == author)
    if row is None:
        return NotPossible()
    row.why, row.is_typo, row.state = why, is_typo, State.READY
    return await _whole(session, row)


async def unjudged(session: AsyncSession) -> Proposal | None:
    """The oldest that is ready but was not yet tried with questions."""
    row = await session.scalar(
        select(Row)
        .where(Row.state == State.READY, Row.judged.is_(False))
        .order_by(Row.made_at)
        .limit(1)
    )
    return await _whole(session, row) if row is not None else None


async def note_gate(session: AsyncSession, judged: Proposal, seen: Mapping[str, Any]) -> bool:
    """False if it was changed, judged or settled meanwhile."""
    row = await _living(session, judged.id, Row.state == State.READY, Row.judged.is_(False))
    if row is None or (await _whole(session, row)).records != judged.records:
        return False
    row.gate, row.judged = dict(seen), True
    return True


async def give_back(session: AsyncSession, proposal: UUID, reader: UUID) -> Proposal | NotPossible:
    row = await _living(session, proposal, Row.made_by != reader)
    if row is None:
        return NotPossible()
    row.state = State.OPEN
    return await _whole(session, row)


async def take_over(session: AsyncSession, proposal: UUID, reader: UUID) -> Proposal | NotPossible:
    """With everything in it: nothing that the first editor wrote is lost."""
    row = await _living(session, proposal, Row.made_by != reader)
    if row is None:
        return NotPossible()
    row.made_by, row.state = reader, State.OPEN
    return await _whole(session, row)


async def drop(session: AsyncSession, proposal: UUID, author: UUID, now: datetime) -> bool:
    row = await _living(session, proposal, Row.made_by == author)
    if row is None:
        return False
    await _settle(session, row, State.DROPPED, now)
    # Nobody reads it any more, and a phrasing in it may be somebody's question.
    await session.execute(delete(ProposedRecord).where(ProposedRecord.proposal_id == proposal))
    return True


async def publish(
    session: AsyncSession, proposal: UUID, checker: UUID, now: datetime, *, although: str = ""
) -> Proposal | Overtaken | NotPossible:
    """All of it or none, in the caller's transaction, by somebody who did not write it.
    `although`: why it goes out although questions are answered worse."""
    row = await _living(session, proposal, Row.made_by != checker, Row.state == State.READY)
    if row is None:
        return NotPossible()
    whole = await _whole(session, row)
    places = [(one.kind, one.key) for one in whole.records]
    numbers = await _published(session, places)
    late = [place for one, place in zip(whole.records, places, strict=True)
            if numbers.get(place) != one.base]  # fmt: skip
    if late:
        return Overtaken(late)
    if although:
        row.why = f"{row.why} ({although})"
    made = Made(row.made_by, checker, row.why)
    for one in whole.records:
        await knowledge.release(session, _stored(one), made, now)
    row.checked_by = checker
    await _settle(session, row, State.PUBLISHED, now)
    await knowledge.announce(session)
    return whole


async def rebase(session: AsyncSession, proposal: UUID, author: UUID) -> Proposal | NotPossible:
    """The author has seen what is newer and keeps the own text."""
    row = await _living(session, proposal, Row.made_by == author)
    if row is None:
        return NotPossible()
    whole = await _whole(session, row)
    numbers = await _published(session, [(one.kind, one.key) for one in whole.records])
    for one in whole.records:
        held = await session.get_one(ProposedRecord, (proposal, one.kind, one.key))
        held.base = numbers.get((one.kind, one.key))
    row.judged = False
    await session.flush()
    return await _whole(session, row)


def _stored(one: Proposed) -> Stored | Retired:
    if one.body is None:
        return Retired(one.kind, one.key)
    return Stored(one.kind, one.key, dict(one.body))


def _record(proposal: UUID, change: Change, base: int | None) -> ProposedRecord:
    body = dict(change.body) if change.body is not None else None
    return ProposedRecord(
        proposal_id=proposal, kind=change.kind, key=change.key, base=base, body=body
    )


async def _living(
    session: AsyncSession, proposal: UUID, *conditions: ColumnElement[bool]
) -> Row | None:
    return await session.scalar(
        select(Row)
        .where(Row.id == proposal, Row.state.in_(LIVING), *conditions)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


async def _settle(session: AsyncSession, row: Row, state: State, now: datetime) -> None:
    row.state, row.settled_at = state, now
    await session.execute(
        update(ProposedRecord).where(ProposedRecord.proposal_id == row.id).values(living=False)
    )


async def _holder(session: AsyncSession, places: Sequence[tuple[str, str]]) -> InOtherHands | None:
    rows = (
        await session.execute(
            select(ProposedRecord.kind, ProposedRecord.key, Row)
            .join(Row, Row.id == ProposedRecord.proposal_id)
            .where(
                ProposedRecord.living,
                tuple_(ProposedRecord.kind, ProposedRecord.key).in_(places),
            )
        )
    ).all()
    if not rows:
        return None
    first = rows[0][2]
    keys = [(kind, key) for kind, key, row in rows if row.id == first.id]
    return InOtherHands(keys, first.id, first.made_by, first.made_at)


async def _published(
    session: AsyncSession, places: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], int]:
    rows = await session.execute(
        select(KnowledgeRecord.kind, KnowledgeRecord.key, KnowledgeRecord.published).where(
            KnowledgeRecord.published.is_not(None),
            tuple_(KnowledgeRecord.kind, KnowledgeRecord.key).in_(places),
        )
    )
    return {(kind, key): number for kind, key, number in rows if number is not None}


async def _whole(session: AsyncSession, row: Row) -> Proposal:
    records = await session.scalars(
        select(ProposedRecord)
        .where(ProposedRecord.proposal_id == row.id)
        .order_by(ProposedRecord.kind, ProposedRecord.key)
        .execution_options(populate_existing=True)
    )
    return Proposal(
        id=row.id,
        made_by=row.made_by,
        made_at=row.made_at,
        state=State(row.state),
        why=row.why,
        is_typo=row.is_typo,
        records=[Proposed(one.kind, one.key, one.body, one.base) for one in records],
        gate=row.gate if row.judged else None,
    )
