"""Cases: a person's matter and what was said in it.

Every verb locks the case's row, asks the rules, writes an event. A case that is not the viewer's
is answered like one that does not exist.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Sequence as DbSequence
from sqlalchemy import delete, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from db.keys import forget_case_key, key_of_case
from db.rules import OPEN, Act, Actor, Level, Refused, Status, after
from db.tables import Base, Case, CaseEvent, Words
from db.vault import seal_json, unseal_json

MOST_OPEN = 3
"""Open cases of one person; more than that are words to add, not new matters."""
DRAFT_LASTS = timedelta(days=1)

case_numbers = DbSequence("case_numbers", metadata=Base.metadata, start=1)


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
    waiting_since: datetime | None


@dataclass(frozen=True)
class Said:
    kind: str
    by_client: bool
    text: str
    file_kind: str | None
    message_id: int | None
    at: datetime

    def again(self) -> dict[str, Any]:
        """The same words as they are stored, for another case."""
        stored = {"text": self.text, "file": self.file_kind, "message_id": self.message_id}
        return {name: value for name, value in stored.items() if value}


@dataclass(frozen=True)
class NoSuchCase:
    pass


@dataclass(frozen=True)
class Opened:
    case: Card


@dataclass(frozen=True)
class TooMany:
    limit: int


@dataclass(frozen=True)
class NothingAsked:
    pass


@dataclass(frozen=True)
class Taken:
    case: Card
    words: list[Said]


@dataclass(frozen=True)
class TakenByOther:
    number: int


@dataclass(frozen=True)
class Done:
    case: Card


@dataclass(frozen=True)
class NotNow:
    """The rules refuse the act in this status."""

    case: Card


@dataclass(frozen=True)
class Answered:
    case: Card
    said: Said


@dataclass(frozen=True)
class Profile:
    """What a case copies from its person when it is made."""

    language: str
    origin: str | None
    destination: str | None


# --- what the client does -------------------------------------------------------------------


async def keep_draft(
    session: AsyncSession,
    person: UUID,
    said: dict[str, Any],
    profile: Profile,
    now: datetime,
    *,
    topic: str | None = None,
    shown: dict[str, Any] | None = None,
) -> UUID:
    """Keeps the newest question for a day, so that handing over needs no second typing."""
    await drop_draft(session, person)
    case = Case(
        id=uuid4(),
        person_id=person,
        status=Status.DRAFT,
        level=Level.T3,
        language=profile.language,
        origin=profile.origin,
        destination=profile.destination,
        topic=topic,
        shown=shown or {},
        made_at=now,
    )
    session.add(case)
    await session.flush()
    await _write(session, case.id, person, "file" if "file" in said else "question", said, now)
    return case.id


async def drop_draft(session: AsyncSession, person: UUID) -> None:
    draft = await _draft(session, person)
    if draft is not None:
        await forget_case_key(session, draft.id)
        await session.delete(draft)
        await session.flush()


async def draft_words(session: AsyncSession, person: UUID) -> list[Said]:
    draft = await _draft(session, person)
    return await _words(session, draft) if draft is not None else []


async def add_file_to_draft(
    session: AsyncSession, person: UUID, said: dict[str, Any], profile: Profile, now: datetime
) -> None:
    """A photo sent after a question belongs to that question."""
    draft = await _draft(session, person)
    if draft is None:
        await keep_draft(session, person, said, profile, now)
    else:
        await _write(session, draft.id, person, "file", said, now)


async def note_chosen(session: AsyncSession, person: UUID, topic: str) -> None:
    """Which of the candidates the person took for their question."""
    draft = await _draft(session, person)
    if draft is not None:
        draft.topic = topic


async def open_draft(
    session: AsyncSession,
    person: UUID,
    now: datetime,
    *,
    level: Level = Level.T3,
    danger: str | None = None,
) -> Opened | NothingAsked | TooMany:
    draft = await _draft(session, person)
    if draft is None:
        return NothingAsked()
    # Somebody in danger is never told that there are too many of them.
    if level >= Level.T2 and await _count_open(session, person) >= MOST_OPEN:
        return TooMany(MOST_OPEN)
    draft.number = await session.scalar(case_numbers.next_value())
    draft.level, draft.danger = level, danger
    await _move(session, draft, Act.OPEN, person, frozenset({Actor.CLIENT}), now)
    return Opened(_card(draft))


async def add(
    session: AsyncSession, case_id: UUID, person: UUID, said: dict[str, Any], now: datetime
) -> Done | NotNow | NoSuchCase:
    case = await _of_client(session, case_id, person)
    if case is None:
        return NoSuchCase()
    moved = await _move(session, case, Act.ADD, person, frozenset({Actor.CLIENT}), now)
    if isinstance(moved, Refused):
        return NotNow(_card(case))
    kind = "file" if "file" in said else "addition"
    await _write(session, case.id, person, kind, said, now)
    return Done(_card(case))


async def note_edit(
    session: AsyncSession, person: UUID, message_id: int, text: str, now: datetime
) -> Card | None:
    """An edited message of an open case is kept beside the original; None if it was none."""
    for case in await session.scalars(
        select(Case).where(Case.person_id == person, Case.status.in_(OPEN)).with_for_update()
    ):
        stored = await _words(session, case)
        if any(said.message_id == message_id and said.by_client for said in stored):
            said = {"text": text, "message_id": message_id}
            await _write(session, case.id, person, "edit", said, now)
            return _card(case)
    return None


async def withdraw(
    session: AsyncSession, case_id: UUID, person: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    return await _client_act(session, case_id, person, Act.WITHDRAW, now)


async def reopen(
    session: AsyncSession, case_id: UUID, person: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    return await _client_act(session, case_id, person, Act.REOPEN, now)


async def cases_of(session: AsyncSession, person: UUID, limit: int = 10) -> list[Card]:
    rows = await session.scalars(
        select(Case)
        .where(Case.person_id == person, Case.status != Status.DRAFT)
        .order_by(Case.closed_at.is_not(None), Case.number.desc())
        .limit(limit)
    )
    return [_card(row) for row in rows]


async def open_cases_of(session: AsyncSession, person: UUID) -> list[Card]:
    return [card for card in await cases_of(session, person) if card.status in OPEN]


async def case_for_client(session: AsyncSession, case_id: UUID, person: UUID) -> Card | None:
    case = await _of_client(session, case_id, person)
    return _card(case) if case is not None else None


async def place_in_queue(session: AsyncSession, card: Card) -> int:
    """1 for the case that is next."""
    ahead = await session.scalar(
        select(func.count()).where(
            Case.status == Status.WAITING,
            tuple_(Case.level, Case.waiting_since, Case.number)
            < tuple_(card.level, card.waiting_since, card.number),
        )
    )
    return (ahead or 0) + 1


# --- what the lawyer does -------------------------------------------------------------------


async def queue(session: AsyncSession, limit: int = 10) -> tuple[list[Card], int]:
    """The waiting cases by level, then by waiting time, and how many there are in all."""
    waiting = select(Case).where(Case.status == Status.WAITING)
    total = await session.scalar(select(func.count()).select_from(waiting.subquery()))
    rows = await session.scalars(
        waiting.order_by(Case.level, Case.waiting_since, Case.number).limit(limit)
    )
    return [_card(row) for row in rows], total or 0


async def cases_of_lawyer(session: AsyncSession, lawyer: UUID) -> list[Card]:
    rows = await session.scalars(
        select(Case)
        .where(Case.lawyer_id == lawyer, Case.status.in_([Status.TAKEN, Status.ANSWERED]))
        .order_by(Case.level, Case.number)
    )
    return [_card(row) for row in rows]


async def take(
    session: AsyncSession, case_id: UUID, lawyer: UUID, now: datetime
) -> Taken | TakenByOther | NotNow | NoSuchCase:
    """Exactly one wins; pressing twice is the same as once."""
    case = await _locked(session, case_id)
    if case is None or case.number is None:
        return NoSuchCase()
    if case.lawyer_id == lawyer:
        return Taken(_card(case), await _words(session, case))
    if case.lawyer_id is not None:
        return TakenByOther(case.number)
    moved = await _move(
        session, case, Act.TAKE, lawyer, frozenset({Actor.LAWYER}), now, lawyer=lawyer
    )
    if isinstance(moved, Refused):
        return NotNow(_card(case))
    return Taken(_card(case), await _words(session, case))


async def view(session: AsyncSession, case_id: UUID, lawyer: UUID) -> Taken | NoSuchCase:
    case = await _of_lawyer(session, case_id, lawyer)
    return Taken(_card(case), await _words(session, case)) if case else NoSuchCase()


async def draft_answer(
    session: AsyncSession, case_id: UUID, lawyer: UUID, said: dict[str, Any], now: datetime
) -> Done | NotNow | NoSuchCase:
    """Keeps the answer for the preview; nothing goes to the client yet."""
    case = await _of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    if isinstance(after(Status(case.status), Act.ANSWER, frozenset({Actor.OWNER})), Refused):
        return NotNow(_card(case))
    await discard_answer(session, case_id, lawyer)
    await _write(session, case.id, lawyer, "answer-draft", said, now)
    return Done(_card(case))


async def discard_answer(session: AsyncSession, case_id: UUID, lawyer: UUID) -> None:
    await session.execute(
        delete(Words).where(
            Words.case_id == case_id, Words.kind == "answer-draft", Words.author_id == lawyer
        )
    )


async def send_answer(
    session: AsyncSession, case_id: UUID, lawyer: UUID, now: datetime
) -> Answered | NotNow | NothingAsked | NoSuchCase:
    case = await _of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    draft = await session.scalar(
        select(Words).where(Words.case_id == case_id, Words.kind == "answer-draft")
    )
    if draft is None:
        return NothingAsked()
    moved = await _move(session, case, Act.ANSWER, lawyer, frozenset({Actor.OWNER}), now)
    if isinstance(moved, Refused):
        return NotNow(_card(case))
    draft.kind, draft.at = "answer", now
    said = _said(await key_of_case(session, case.id), draft, case.person_id)
    return Answered(_card(case), said)


async def close(
    session: AsyncSession, case_id: UUID, lawyer: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    return await _owner_act(session, case_id, lawyer, Act.CLOSE, now)


async def give_back(
    session: AsyncSession, case_id: UUID, lawyer: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    return await _owner_act(session, case_id, lawyer, Act.GIVE_BACK, now)


async def card(session: AsyncSession, case_id: UUID) -> Card | None:
    """For the house itself, e.g. to tell a lawyer that a message failed; never for a viewer."""
    case = await session.get(Case, case_id)
    return _card(case) if case is not None else None


# --- sweeps ---------------------------------------------------------------------------------


async def forget_old_drafts(session: AsyncSession, now: datetime) -> int:
    old = await session.scalars(
        select(Case).where(Case.status == Status.DRAFT, Case.made_at < now - DRAFT_LASTS)
    )
    count = 0
    for case in old:
        await forget_case_key(session, case.id)
        await session.delete(case)
        count += 1
    return count


# --- how it is done -------------------------------------------------------------------------


async def _client_act(
    session: AsyncSession, case_id: UUID, person: UUID, act: Act, now: datetime
) -> Done | NotNow | NoSuchCase:
    case = await _of_client(session, case_id, person)
    if case is None:
        return NoSuchCase()
    moved = await _move(session, case, act, person, frozenset({Actor.CLIENT}), now)
    return NotNow(_card(case)) if isinstance(moved, Refused) else Done(_card(case))


async def _owner_act(
    session: AsyncSession, case_id: UUID, lawyer: UUID, act: Act, now: datetime
) -> Done | NotNow | NoSuchCase:
    case = await _of_lawyer(session, case_id, lawyer)
    if case is None:
        return NoSuchCase()
    moved = await _move(session, case, act, lawyer, frozenset({Actor.OWNER}), now)
    if isinstance(moved, Refused):
        return NotNow(_card(case))
    await discard_answer(session, case_id, lawyer)
    return Done(_card(case))


async def _move(
    session: AsyncSession,
    case: Case,
    act: Act,
    actor: UUID,
    actors: frozenset[Actor],
    now: datetime,
    *,
    lawyer: UUID | None = None,
) -> Status | Refused:
    before = Status(case.status)
    status = after(before, act, actors)
    if isinstance(status, Refused):
        return status
    case.status = status
    case.closed_at = now if status in {Status.CLOSED, Status.WITHDRAWN} else None
    if status is Status.WAITING and before is not Status.WAITING:
        case.waiting_since, case.lawyer_id = now, None
    if lawyer is not None:
        case.lawyer_id = lawyer
    session.add(
        CaseEvent(case_id=case.id, actor_id=actor, act=act, before=before, after=status, at=now)
    )
    await session.flush()
    return status


async def _write(
    session: AsyncSession, case: UUID, author: UUID, kind: str, said: dict[str, Any], now: datetime
) -> None:
    words = uuid4()
    sealed = seal_json(await key_of_case(session, case), _place(words, case), said)
    session.add(Words(id=words, case_id=case, author_id=author, kind=kind, sealed=sealed, at=now))
    await session.flush()


async def _words(session: AsyncSession, case: Case) -> list[Said]:
    key = await key_of_case(session, case.id)
    rows = await session.scalars(
        select(Words)
        .where(Words.case_id == case.id, Words.kind != "answer-draft")
        .order_by(Words.seq)
    )
    return [_said(key, row, case.person_id) for row in rows]


def _said(key: bytes, row: Words, client: UUID) -> Said:
    clear = _unsealed(key, row)
    return Said(
        kind=row.kind,
        by_client=row.author_id == client,
        text=clear.get("text", ""),
        file_kind=clear.get("file"),
        message_id=clear.get("message_id"),
        at=row.at,
    )


def _unsealed(key: bytes, row: Words) -> dict[str, Any]:
    clear = unseal_json(key, _place(row.id, row.case_id), row.sealed)
    assert isinstance(clear, dict)
    return clear


def _place(words: UUID, case: UUID) -> str:
    return f"words|said|{words}|{case}"


async def _draft(session: AsyncSession, person: UUID) -> Case | None:
    return await session.scalar(
        select(Case).where(Case.person_id == person, Case.status == Status.DRAFT).with_for_update()
    )


async def _locked(session: AsyncSession, case_id: UUID) -> Case | None:
    return await session.scalar(
        select(Case)
        .where(Case.id == case_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


async def _of_client(session: AsyncSession, case_id: UUID, person: UUID) -> Case | None:
    case = await _locked(session, case_id)
    return case if case is not None and case.person_id == person and case.number else None


async def _of_lawyer(session: AsyncSession, case_id: UUID, lawyer: UUID) -> Case | None:
    case = await _locked(session, case_id)
    return case if case is not None and case.lawyer_id == lawyer else None


async def _count_open(session: AsyncSession, person: UUID) -> int:
    return (
        await session.scalar(
            select(func.count()).where(Case.person_id == person, Case.status.in_(OPEN))
        )
        or 0
    )


def _card(case: Case) -> Card:
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
        waiting_since=case.waiting_since,
    )
