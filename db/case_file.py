"""The file of a case: its card, its words, and the one way its status moves.

Every verb locks the case's row, asks the rules, writes an event. A case that is not the viewer's
is answered like one that does not exist. The client's verbs are in `db.cases`, the lawyers' in
`db.desk`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.keys import forget_case_key, key_of_case
from db.rules import OVER, Act, Actor, Level, Outcome, Refused, Status, after
from db.tables import Case, CaseEvent, Words
from db.vault import seal_json, unseal_json

ANSWER_DRAFT = "answer-draft"


@dataclass(frozen=True)
class Card:
    """A case without content: what the queue, the duty room and its owner may see."""

    id: UUID
    number: int
    client: UUID
    status: Status
    level: Level
    danger: str | None
    language: str
    origin: str | None
    destination: str | None
    topic: str | None
    shown: dict[str, Any]
    lawyer: UUID | None
    second: UUID | None
    waiting_since: datetime | None
    answered_at: datetime | None
    follow_up_at: datetime | None
    deadline: date | None
    outcome: Outcome | None
    reopened: int
    for_other: bool
    made_at: datetime


@dataclass(frozen=True)
class Said:
    """Something said in a case; a file is known by the message that can be copied."""

    kind: str
    author: UUID
    by_client: bool
    text: str
    file_kind: str | None
    message_id: int | None
    at: datetime
    asks: bool = False
    """A lawyer's question to the client, not yet an answer."""

    @property
    def file_message(self) -> int | None:
        return self.message_id if self.file_kind is not None else None

    def again(self) -> dict[str, Any]:
        """The same words as they are stored, for another case."""
        stored = {"text": self.text, "file": self.file_kind, "message_id": self.message_id}
        return {name: value for name, value in stored.items() if value}


@dataclass(frozen=True)
class NoSuchCase:
    pass


@dataclass(frozen=True)
class Done:
    case: Card


@dataclass(frozen=True)
class NotNow:
    """The rules refuse the act in this status."""

    case: Card


def card_of(case: Case) -> Card:
    return Card(
        id=case.id,
        number=case.number or 0,
        client=case.person_id,
        status=Status(case.status),
        level=Level(case.level),
        danger=case.danger,
        language=case.language,
        origin=case.origin,
        destination=case.destination,
        topic=case.topic,
        shown=case.shown,
        lawyer=case.lawyer_id,
        second=case.second_id,
        waiting_since=case.waiting_since,
        answered_at=case.answered_at,
        follow_up_at=case.follow_up_at,
        deadline=case.deadline,
        outcome=Outcome(case.outcome) if case.outcome else None,
        reopened=case.reopened,
        for_other=case.for_other,
        made_at=case.made_at,
    )


async def card(session: AsyncSession, case_id: UUID) -> Card | None:
    """For the house itself, e.g. to tell a lawyer that a message failed; never for a viewer."""
    case = await session.get(Case, case_id)
    return card_of(case) if case is not None else None


async def locked(session: AsyncSession, case_id: UUID) -> Case | None:
    return await session.scalar(
        select(Case)
        .where(Case.id == case_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


async def of_client(session: AsyncSession, case_id: UUID, person: UUID) -> Case | None:
    case = await locked(session, case_id)
    return case if case is not None and case.person_id == person and case.number else None


async def of_lawyer(session: AsyncSession, case_id: UUID, lawyer: UUID) -> Case | None:
    case = await locked(session, case_id)
    return case if case is not None and case.lawyer_id == lawyer else None


async def of_reader(session: AsyncSession, case_id: UUID, reader: UUID) -> Case | None:
    """For its lawyer, and for the colleague who was asked for advice."""
    case = await locked(session, case_id)
    return case if case is not None and reader in {case.lawyer_id, case.second_id} else None


async def move(
    session: AsyncSession,
    case: Case,
    act: Act,
    actor: UUID | None,
    actors: frozenset[Actor],
    now: datetime,
) -> Status | Refused:
    before = Status(case.status)
    status = after(before, act, actors)
    if isinstance(status, Refused):
        return status
    case.status = status
    case.closed_at = now if status in OVER else None
    if Actor.OWNER in actors or act is Act.TAKE:
        case.touched_at = now
    if act is Act.TAKE:
        case.lawyer_id = actor
    if status is not before:
        case.follow_up_at, case.reminded = None, 0
    if status is Status.WAITING and before is not Status.WAITING:
        case.waiting_since, case.lawyer_id, case.second_id = now, None, None
    if act is Act.REOPEN:
        case.outcome, case.reopened = None, case.reopened + 1
    if status is Status.WAITING or status in OVER:
        # What a lawyer had begun to write must not be sent by the next one.
        await drop_answer_draft(session, case.id)
    note_event(session, case, act, actor, before, now)
    await session.flush()
    return status


async def acted(
    session: AsyncSession,
    case: Case | None,
    act: Act,
    actor: UUID,
    actors: frozenset[Actor],
    now: datetime,
) -> Done | NotNow | NoSuchCase:
    """`case` as it was found for the actor: a case that is not theirs is None, like no case."""
    if case is None:
        return NoSuchCase()
    moved = await move(session, case, act, actor, actors, now)
    return NotNow(card_of(case)) if isinstance(moved, Refused) else Done(card_of(case))


def note_event(
    session: AsyncSession, case: Case, act: str, actor: UUID | None, before: str, now: datetime
) -> None:
    session.add(
        CaseEvent(
            case_id=case.id, actor_id=actor, act=act, before=before, after=case.status, at=now
        )
    )


async def drop_answer_draft(session: AsyncSession, case_id: UUID) -> None:
    await session.execute(
        delete(Words).where(Words.case_id == case_id, Words.kind == ANSWER_DRAFT)
    )


async def write(
    session: AsyncSession, case: UUID, author: UUID, kind: str, said: dict[str, Any], now: datetime
) -> None:
    words = uuid4()
    sealed = seal_json(await key_of_case(session, case), _place(words, case), said)
    session.add(Words(id=words, case_id=case, author_id=author, kind=kind, sealed=sealed, at=now))
    await session.flush()


async def words_of(session: AsyncSession, case: Case) -> list[Said]:
    rows = await session.scalars(
        select(Words)
        .where(Words.case_id == case.id, Words.kind != ANSWER_DRAFT)
        .order_by(Words.seq)
    )
    key = await key_of_case(session, case.id)
    return [read(key, row, case) for row in rows]


def read(key: bytes, row: Words, case: Case) -> Said:
    clear = unseal_json(key, _place(row.id, row.case_id), row.sealed)
    return Said(
        kind=row.kind,
        author=row.author_id,
        by_client=row.author_id == case.person_id,
        text=clear.get("text", ""),
        file_kind=clear.get("file"),
        message_id=clear.get("message_id"),
        at=row.at,
        asks=clear.get("asks", False),
    )


def _place(words: UUID, case: UUID) -> str:
    return f"words|said|{words}|{case}"


async def erase(session: AsyncSession, case: Case) -> None:
    """The case with its words and its key."""
    await forget_case_key(session, case.id)
    await session.delete(case)
    await session.flush()
