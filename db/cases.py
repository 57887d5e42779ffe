"""Cases, the client's side: a question kept as a draft, handed over, added to, withdrawn."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Sequence as DbSequence
from sqlalchemy import func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.case_file import (
    Card,
    Done,
    NoSuchCase,
    NotNow,
    Said,
    acted,
    card_of,
    erase,
    move,
    note_event,
    of_client,
    words_of,
    write,
)
from db.rules import OPEN, OVER, Act, Actor, Level, Status
from db.tables import Base, Case

MOST_OPEN = 3
"""Open cases of one person; more than that are words to add, not new matters."""
DRAFT_LASTS = timedelta(days=1)
DRAFT_GROWS = timedelta(minutes=30)
"""Within this time, words after an unanswered question tell more of the same story."""
CLOSED_LASTS = timedelta(days=365)
_CLIENT = frozenset({Actor.CLIENT})
_SETTLED = frozenset({"answer", "added"})

case_numbers = DbSequence("case_numbers", metadata=Base.metadata, start=1)


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
class Profile:
    """What a case copies from its person when it is made."""

    language: str
    origin: str | None
    destination: str | None


async def keep_draft(
    session: AsyncSession,
    person: UUID,
    said: dict[str, Any],
    profile: Profile,
    now: datetime,
    *,
    topic: str | None = None,
    shown: dict[str, Any] | None = None,
) -> None:
    """Keeps what was asked for a day, so that handing over needs no second typing.

    `shown["outcome"]` says what came of it. Once that is an answer, the next words are a new
    question; until then they belong to the same story, in whatever order text and files come.
    """
    draft = await _draft(session, person)
    if draft is not None and not _grows(draft, now):
        await erase(session, draft)
        draft = None
    if draft is None:
        draft = Case(id=uuid4(), person_id=person, status=Status.DRAFT, level=Level.T3)
        session.add(draft)
    draft.language, draft.origin = profile.language, profile.origin
    draft.destination, draft.made_at = profile.destination, now
    if shown is not None:
        draft.topic, draft.shown = topic, shown
    await session.flush()
    await write(session, draft.id, person, "file" if "file" in said else "question", said, now)


def _grows(draft: Case, now: datetime) -> bool:
    return (draft.shown or {}).get("outcome") not in _SETTLED and now - draft.made_at < DRAFT_GROWS


async def settle_draft(session: AsyncSession, person: UUID) -> None:
    """Its words are in an open case now; it stays only to be asked as a new question."""
    draft = await _draft(session, person)
    if draft is not None:
        draft.shown = {**draft.shown, "outcome": "added"}


async def drop_draft(session: AsyncSession, person: UUID) -> None:
    draft = await _draft(session, person)
    if draft is not None:
        await erase(session, draft)


async def draft_words(session: AsyncSession, person: UUID) -> list[Said]:
    draft = await _draft(session, person)
    return await words_of(session, draft) if draft is not None else []


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
    await move(session, draft, Act.OPEN, person, _CLIENT, now)
    return Opened(card_of(draft))


async def add(
    session: AsyncSession, case_id: UUID, person: UUID, said: dict[str, Any], now: datetime
) -> Done | NotNow | NoSuchCase:
    done = await _act(session, case_id, person, Act.ADD, now)
    if isinstance(done, Done):
        kind = "file" if "file" in said else "addition"
        await write(session, case_id, person, kind, said, now)
    return done


async def escalate(
    session: AsyncSession, case_id: UUID, person: UUID, level: Level, danger: str | None
) -> Card | None:
    """A person's words may raise the level, only a lawyer lowers it. The card, if it was raised."""
    case = await of_client(session, case_id, person)
    if case is None or case.level <= level:
        return None
    case.level, case.danger = level, danger
    await session.flush()
    return card_of(case)


async def name_deadline(
    session: AsyncSession, case_id: UUID, person: UUID, day: date, now: datetime
) -> Card | None:
    """The client's paper has a date. A lawyer may correct it; an earlier one of theirs stays."""
    case = await of_client(session, case_id, person)
    if case is None:
        return None
    case.deadline = min(day, case.deadline) if case.deadline else day
    note_event(session, case, "deadline", person, case.status, now)
    await session.flush()
    return card_of(case)


async def note_edit(
    session: AsyncSession, person: UUID, message_id: int, text: str, now: datetime
) -> Card | None:
    """An edited message of an open case is kept beside the original; None if it was none."""
    for case in await session.scalars(
        select(Case).where(Case.person_id == person, Case.status.in_(OPEN)).with_for_update()
    ):
        stored = await words_of(session, case)
        if any(said.message_id == message_id and said.by_client for said in stored):
            said = {"text": text, "message_id": message_id}
            await write(session, case.id, person, "edit", said, now)
            return card_of(case)
    return None


async def rate(
    session: AsyncSession,
    case_id: UUID,
    person: UUID,
    reason: str | None,
    now: datetime,
    *,
    good: bool,
) -> Card | None:
    """The newest tap counts; a reason belongs to what did not help."""
    case = await of_client(session, case_id, person)
    if case is None or case.answered_at is None:
        return None
    case.rating, case.rating_reason = int(good), None if good else reason
    note_event(session, case, "rate", person, case.status, now)
    await session.flush()
    return card_of(case)


async def note_result(
    session: AsyncSession, case_id: UUID, person: UUID, what: str, now: datetime
) -> Card | None:
    """What the client says of the result some days later, as an event without words."""
    case = await of_client(session, case_id, person)
    if case is None:
        return None
    note_event(session, case, f"result-{what}", person, case.status, now)
    await session.flush()
    return card_of(case)


async def is_for_other(
    session: AsyncSession, case_id: UUID, person: UUID, now: datetime, *, agreed: bool | None
) -> Card | None:
    """The matter is somebody else's; whether that person agreed is noted when it is known."""
    case = await of_client(session, case_id, person)
    if case is None:
        return None
    case.for_other = True
    act = {None: "for-other", True: "other-agrees", False: "other-not-asked"}[agreed]
    note_event(session, case, act, person, case.status, now)
    await session.flush()
    return card_of(case)


async def withdraw(
    session: AsyncSession, case_id: UUID, person: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    return await _act(session, case_id, person, Act.WITHDRAW, now)


async def reopen(
    session: AsyncSession, case_id: UUID, person: UUID, now: datetime
) -> Done | NotNow | NoSuchCase:
    return await _act(session, case_id, person, Act.REOPEN, now)


async def cases_of(session: AsyncSession, person: UUID, limit: int = 10) -> list[Card]:
    rows = await session.scalars(
        select(Case)
        .where(Case.person_id == person, Case.status != Status.DRAFT)
        .order_by(Case.closed_at.is_not(None), Case.number.desc())
        .limit(limit)
    )
    return [card_of(row) for row in rows]


async def open_cases_of(session: AsyncSession, person: UUID) -> list[Card]:
    return [card for card in await cases_of(session, person) if card.status in OPEN]


async def place_open(session: AsyncSession, person: UUID, country: str) -> None:
    """Open cases of which the country was not known."""
    await session.execute(
        update(Case)
        .where(Case.person_id == person, Case.status.in_(OPEN), Case.destination.is_(None))
        .values(destination=country)
    )


async def case_for_client(session: AsyncSession, case_id: UUID, person: UUID) -> Card | None:
    case = await of_client(session, case_id, person)
    return card_of(case) if case is not None else None


async def place_in_queue(session: AsyncSession, card: Card) -> int:
    """1 for the case that is next."""
    never = date.max
    ahead = await session.scalar(
        select(func.count()).where(
            Case.status == Status.WAITING,
            tuple_(
                Case.level, func.coalesce(Case.deadline, never), Case.waiting_since, Case.number
            )
            < tuple_(card.level, card.deadline or never, card.waiting_since, card.number),
        )
    )
    return (ahead or 0) + 1


async def forget_old(session: AsyncSession, now: datetime) -> int:
    """Drafts after a day, cases twelve months after they were closed."""
    old_draft = (Case.status == Status.DRAFT) & (Case.made_at < now - DRAFT_LASTS)
    old_case = Case.status.in_(OVER) & (Case.closed_at < now - CLOSED_LASTS)
    count = 0
    for case in await session.scalars(
        select(Case).where(old_draft | old_case).with_for_update(skip_locked=True)
    ):
        await erase(session, case)
        count += 1
    return count


async def _act(
    session: AsyncSession, case_id: UUID, person: UUID, act: Act, now: datetime
) -> Done | NotNow | NoSuchCase:
    case = await of_client(session, case_id, person)
    return await acted(session, case, act, person, _CLIENT, now)


async def _draft(session: AsyncSession, person: UUID) -> Case | None:
    return await session.scalar(
        select(Case).where(Case.person_id == person, Case.status == Status.DRAFT).with_for_update()
    )


async def _count_open(session: AsyncSession, person: UUID) -> int:
    return (
        await session.scalar(
            select(func.count()).where(Case.person_id == person, Case.status.in_(OPEN))
        )
        or 0
    )
