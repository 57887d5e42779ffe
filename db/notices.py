"""Notices to many: written by one person, approved by another, sent by a sweep.

Sending itself is in `db/notice_sending.py`; who wants to hear of what in `db/interests.py`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import vault_of
from db.interests import ANSWERS, is_muted_person
from db.notice_rules import LIVING, Act, Actor, Refused, State, after
from db.rules import Role
from db.tables import Chat, Person, Staff
from db.tables_notices import Notice as Row
from db.tables_notices import Subscription
from db.vault import seal_json, unseal_json


@dataclass(frozen=True)
class Segment:
    """Who is meant; what is empty does not narrow it."""

    origins: Sequence[str] = ()
    destinations: Sequence[str] = ()
    languages: Sequence[str] = ()
    """Uzbek stands for both of its alphabets."""
    interests: Sequence[str] = ()


@dataclass(frozen=True)
class Notice:
    id: UUID
    number: int
    made_by: UUID
    state: State
    segment: Segment
    texts: Mapping[str, str]
    """By language, in the order in which they were written."""
    edition: int
    approved_by: UUID | None
    start_at: datetime | None
    started_at: datetime | None
    shown: Mapping[str, Any] | None

    @property
    def purpose(self) -> str:
        """What its messages are to the outbox; they are counted and taken back by it."""
        return f"notice:{self.id.hex}"


@dataclass(frozen=True)
class Gone:
    """There is no such notice, or it is not this person's to change."""


@dataclass(frozen=True)
class Outdated:
    """It was changed since this person has looked at it."""


def _place(notice: UUID) -> str:
    return f"notice|texts|{notice}"


def notice_of(session: AsyncSession, row: Row) -> Notice:
    texts: dict[str, str] = {}
    if row.sealed_texts is not None:
        texts = unseal_json(vault_of(session).transit, _place(row.id), row.sealed_texts)
    return Notice(
        id=row.id,
        number=row.number,
        made_by=row.made_by,
        state=State(row.state),
        segment=Segment(row.origins, row.destinations, row.languages, row.interests),
        texts=texts,
        edition=row.edition,
        approved_by=row.approved_by,
        start_at=row.start_at,
        started_at=row.started_at,
        shown=row.shown,
    )


async def new_draft(session: AsyncSession, author: UUID, now: datetime) -> Notice:
    row = Row(id=uuid4(), made_by=author, made_at=now, state=State.DRAFT)
    session.add(row)
    await session.flush()
    await session.refresh(row)
    return notice_of(session, row)


async def get(session: AsyncSession, notice: UUID) -> Notice | None:
    row = await session.get(Row, notice, populate_existing=True)
    return notice_of(session, row) if row is not None else None


async def latest(session: AsyncSession, limit: int) -> list[Notice]:
    """Those on their way first, then the newest that are over."""
    rows = await session.scalars(
        select(Row).order_by(Row.state.in_(LIVING).desc(), Row.number.desc()).limit(limit)
    )
    return [notice_of(session, row) for row in rows]


async def locked(session: AsyncSession, notice: UUID) -> Row | None:
    return await session.get(Row, notice, with_for_update=True, populate_existing=True)


async def _own_draft(session: AsyncSession, notice: UUID, author: UUID) -> Row | None:
    row = await locked(session, notice)
    mine = row is not None and row.made_by == author and row.state == State.DRAFT
    return row if mine else None


async def narrow(
    session: AsyncSession, notice: UUID, author: UUID, segment: Segment
) -> Notice | Gone:
    row = await _own_draft(session, notice, author)
    if row is None:
        return Gone()
    row.origins, row.destinations = [*segment.origins], [*segment.destinations]
    row.languages, row.interests = [*segment.languages], [*segment.interests]
    return notice_of(session, row)


async def write(
    session: AsyncSession, notice: UUID, author: UUID, lang: str, text: str
) -> Notice | Gone:
    """The text in one language; an empty one takes it out."""
    row = await _own_draft(session, notice, author)
    if row is None:
        return Gone()
    texts = {**notice_of(session, row).texts, lang: text}
    kept = {one: words for one, words in texts.items() if words}
    sealed = seal_json(vault_of(session).transit, _place(row.id), kept)
    row.sealed_texts = sealed if kept else None
    return notice_of(session, row)


async def ask(
    session: AsyncSession, notice: UUID, author: UUID, start_at: datetime | None, now: datetime
) -> Notice | Gone | Refused:
    """Asks for a second person, who reads exactly this edition. Without a time: at once."""
    row = await _own_draft(session, notice, author)
    if row is None or row.sealed_texts is None:
        return Gone()
    state = after(State(row.state), Act.ASK, frozenset({Actor.AUTHOR}), now)
    if isinstance(state, Refused):
        return state
    row.state, row.start_at, row.edition = state, start_at, row.edition + 1
    return notice_of(session, row)


async def approve(
    session: AsyncSession,
    notice: UUID,
    edition: int,
    reader: UUID,
    who: frozenset[Actor],
    now: datetime,
) -> Notice | Gone | Outdated | Refused:
    row = await locked(session, notice)
    if row is None:
        return Gone()
    state = after(State(row.state), Act.APPROVE, who, now)
    if isinstance(state, Refused):
        return state
    if row.edition != edition:
        return Outdated()
    row.state, row.approved_by = state, reader
    row.start_at = max(row.start_at or now, now)
    return notice_of(session, row)


async def move(
    session: AsyncSession, notice: UUID, act: Act, who: frozenset[Actor], now: datetime
) -> Notice | Gone | Refused:
    """An act that changes nothing but the state."""
    row = await locked(session, notice)
    if row is None:
        return Gone()
    state = after(State(row.state), act, who, now, row.started_at)
    if isinstance(state, Refused):
        return state
    row.state = state
    if state not in LIVING:
        row.ended_at = now
    await session.flush()
    return notice_of(session, row)


def people_of(segment: Segment) -> ColumnElement[bool]:
    """Of those who have agreed to our terms; of the staff, only who asked for notices."""
    conditions: list[ColumnElement[bool]] = []
    if segment.origins:
        conditions.append(Person.origin.in_(segment.origins))
    if segment.destinations:
        conditions.append(Person.destination.in_(segment.destinations))
    if segment.languages:
        spoken = func.split_part(Person.language, "-", 1)
        conditions.append(spoken.in_(segment.languages))
    wants = and_(Subscription.person_id == Person.id, Subscription.wanted)
    if segment.interests:
        conditions.append(exists().where(wants, Subscription.interest.in_(segment.interests)))
    is_staff = exists().where(Staff.id == Person.id, Staff.revoked_at.is_(None))
    chose = exists().where(wants, Subscription.interest != ANSWERS)
    conditions.append(or_(chose, and_(Person.consented_at.is_not(None), ~is_staff)))
    return and_(*conditions)


async def audience(session: AsyncSession, segment: Segment) -> int:
    """How many would get it now. Tell it rounded."""
    found = select(func.count()).select_from(_reachable(segment).subquery())
    return await session.scalar(found) or 0


def _reachable(segment: Segment) -> Select[UUID]:
    return (
        select(Person.id)
        .join(Chat, Chat.id == Person.id)
        .where(people_of(segment), Chat.unreachable.is_(None), ~is_muted_person())
    )


async def readers(session: AsyncSession, author: UUID) -> list[UUID]:
    """Who may approve what this author wrote."""
    rows = await session.scalars(
        select(Staff.id).where(
            Staff.role.in_([Role.COORDINATOR, Role.ADMIN]),
            Staff.revoked_at.is_(None),
            Staff.id != author,
        )
    )
    return list(rows)
