"""A notice on its way: claimed in portions, sent through the outbox, taken back, counted."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    and_,
    delete,
    func,
    literal,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.interests import is_muted_person
from db.notice_rules import HOUSE, OVER, Act, Actor, Refused, State, rounded
from db.notices import Gone, Notice, move, notice_of, people_of
from db.tables import Chat, OwedMessage, Person
from db.tables_notices import Notice as Row
from db.tables_notices import NoticeRecipient

AT_ONCE = 90
"""Messages of one notice in the outbox at a time: what the pace lets out in three seconds, so
that a pause or a cancellation finds almost everything still with us."""
KEEP_RECIPIENTS = timedelta(days=60)


@dataclass(frozen=True)
class Progress:
    sent: int
    owed: int
    failed: int
    blocked: int
    muted: int
    taken_back: int

    def told(self) -> dict[str, int | None]:
        """As far as people are told. Nobody is named by a zero; fewer than five are not counted."""
        return {name: rounded(number) if number else 0 for name, number in asdict(self).items()}


async def under_way(session: AsyncSession, now: datetime) -> list[Notice]:
    """Those that may have something to do, each in one process at a time."""
    is_due = and_(Row.state == State.APPROVED, Row.start_at <= now)
    rows = await session.scalars(
        select(Row)
        .where(or_(is_due, Row.state.in_([State.SENDING, State.PAUSED])))
        .order_by(Row.number)
        .with_for_update(skip_locked=True)
        .execution_options(populate_existing=True)
    )
    return [notice_of(session, row) for row in rows]


async def start(session: AsyncSession, notice: Notice, now: datetime) -> Notice | Gone | Refused:
    """From now on the list of people is fixed: one row for each."""
    moved = await move(session, notice.id, Act.START, HOUSE, now)
    if not isinstance(moved, Notice):
        return moved
    row = await session.get_one(Row, notice.id)
    row.started_at = now
    people = select(literal(notice.id), Person.id).where(people_of(notice.segment))
    await session.execute(
        insert(NoticeRecipient)
        .from_select(["notice_id", "person_id"], people)
        .on_conflict_do_nothing()
    )
    return notice_of(session, row)


def _messages(notice: Notice) -> ColumnElement[bool]:
    # Said literally too, or the index of notices could not be used.
    is_notice: ColumnElement[bool] = literal_column("outbox.purpose LIKE 'notice:%'")
    return and_(is_notice, OwedMessage.purpose == notice.purpose)


async def portion(session: AsyncSession, notice: Notice) -> list[tuple[UUID, str | None]]:
    """The next people with their languages, theirs from now on; the muted and the unreachable
    are passed over. Owe what they get in the same transaction."""
    room = AT_ONCE - await _in_outbox(session, notice)
    rows = await session.execute(
        select(NoticeRecipient, Person.language, Chat.unreachable, is_muted_person())
        .join(Person, Person.id == NoticeRecipient.person_id)
        .join(Chat, Chat.id == Person.id)
        .where(NoticeRecipient.notice_id == notice.id, NoticeRecipient.state == "waiting")
        .order_by(NoticeRecipient.person_id)
        .limit(max(room, 0))
        .with_for_update(skip_locked=True, of=NoticeRecipient)
        .execution_options(populate_existing=True)
    )
    taken = []
    for recipient, language, unreachable, muted in rows:
        recipient.state = "muted" if muted else "blocked" if unreachable else "owed"
        if recipient.state == "owed":
            taken.append((recipient.person_id, language))
    await session.flush()
    return taken


async def _in_outbox(session: AsyncSession, notice: Notice) -> int:
    waiting = select(func.count()).where(
        _messages(notice), OwedMessage.state.in_(["queued", "sending"])
    )
    return await session.scalar(waiting) or 0


async def pass_over_the_gone(session: AsyncSession, notice: Notice) -> None:
    """Who blocked us while it was under way: the message does not wait for their return."""
    gone = select(Chat.id).where(Chat.unreachable.is_not(None)).scalar_subquery()
    await _withdraw(session, notice, "blocked", OwedMessage.chat_id.in_(gone))


async def _withdraw(
    session: AsyncSession, notice: Notice, becomes: str, *conditions: ColumnElement[bool]
) -> None:
    """What is not yet sent leaves the outbox. A row in the speaker's hands is not touched."""
    rows = await session.execute(
        delete(OwedMessage)
        .where(_messages(notice), OwedMessage.state == "queued", *conditions)
        .returning(OwedMessage.chat_id)
        .execution_options(synchronize_session=False)
    )
    people = [chat for (chat,) in rows]
    await _mark(session, notice, becomes, NoticeRecipient.person_id.in_(people))


async def _mark(
    session: AsyncSession, notice: Notice, becomes: str, condition: ColumnElement[bool]
) -> None:
    await session.execute(
        update(NoticeRecipient)
        .where(NoticeRecipient.notice_id == notice.id, condition)
        .values(state=becomes)
        .execution_options(synchronize_session=False)
    )


async def pause(
    session: AsyncSession, notice: UUID, who: frozenset[Actor], now: datetime
) -> Notice | Gone | Refused:
    moved = await move(session, notice, Act.PAUSE, who, now)
    if isinstance(moved, Notice):
        # Perhaps it arrived: that one stays, marked, or it would come twice after the pause.
        await _withdraw(session, moved, "waiting", OwedMessage.maybe_repeated.is_(False))
    return moved


async def stop(
    session: AsyncSession, notice: UUID, act: Act, who: frozenset[Actor], now: datetime
) -> Notice | Gone | Refused:
    """Cancels it, or ends what was paused: nobody else gets it."""
    moved = await move(session, notice, act, who, now)
    if isinstance(moved, Notice):
        await _withdraw(session, moved, "taken-back")
        await _mark(session, moved, "taken-back", NoticeRecipient.state == "waiting")
    return moved


async def is_all_sent(session: AsyncSession, notice: Notice) -> bool:
    """It has started and there is nothing left to take back."""
    return notice.started_at is not None and (await progress(session, notice)).owed == 0


async def progress(session: AsyncSession, notice: Notice) -> Progress:
    recipients = await session.execute(
        select(NoticeRecipient.state, func.count())
        .where(NoticeRecipient.notice_id == notice.id)
        .group_by(NoticeRecipient.state)
    )
    people = {state: number for state, number in recipients}  # noqa: C416  # typed
    messages = await session.execute(
        select(OwedMessage.state, func.count())
        .where(_messages(notice))
        .group_by(OwedMessage.state)
    )
    mail = {state: number for state, number in messages}  # noqa: C416  # typed
    sent, failed = mail.get("sent", 0), mail.get("failed", 0) + mail.get("unknown", 0)
    return Progress(
        sent=sent,
        owed=max(people.get("waiting", 0) + people.get("owed", 0) - sent - failed, 0),
        failed=failed,
        blocked=people.get("blocked", 0),
        muted=people.get("muted", 0),
        taken_back=people.get("taken-back", 0),
    )


async def note_shown(session: AsyncSession, notice: Notice, shown: Mapping[str, Any]) -> None:
    row = await session.get_one(Row, notice.id)
    row.shown = dict(shown)


async def finish(session: AsyncSession, notice: Notice, now: datetime) -> Notice | Gone | Refused:
    return await move(session, notice.id, Act.FINISH, HOUSE, now)


async def forget_recipients(session: AsyncSession, now: datetime) -> None:
    """Who got a notice is forgotten; the counts of its result stay."""
    old = select(Row.id).where(Row.state.in_(OVER), Row.ended_at < now - KEEP_RECIPIENTS)
    await session.execute(delete(NoticeRecipient).where(NoticeRecipient.notice_id.in_(old)))
