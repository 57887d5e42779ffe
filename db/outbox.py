"""The outbox: every message is owed in the transaction that decides it, and sent afterwards.

The Bot API has no idempotency key, so "accepted, but the answer was lost" is a state of its own,
decided by class: A may repeat freely (edits, deletions); B must arrive and is repeated with a
mark; C must not repeat and is held as `unknown`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    ColumnElement,
    Interval,
    Select,
    and_,
    case,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from db import chats
from db.engine import vault_of
from db.tables import Chat, OwedMessage, Pace, Person
from db.vault import UnreadableWordsError, seal_json, unseal_json

LEASE = timedelta(seconds=90)
"""Longer than the HTTP timeout of 60 s, so that nobody takes over a request still under way."""


@dataclass(frozen=True)
class Limits:
    """Telegram: about 1 message a second in a chat with bursts tolerated, 20 a minute in a group,
    30 a second overall (Bots FAQ). A burst is how far a chat may run ahead of its even pace."""

    private_every: timedelta = timedelta(seconds=1)
    private_burst: timedelta = timedelta(seconds=8)
    room_every: timedelta = timedelta(seconds=3)
    room_burst: timedelta = timedelta(seconds=9)
    overall_every: timedelta = timedelta(seconds=1 / 30)
    overall_burst: timedelta = timedelta(seconds=1)


TELEGRAMS_LIMITS = Limits()

KEEP_SETTLED = timedelta(days=60)
"""A settled row has no words left; it tells which case a message belonged to."""
KEEP_UNSETTLED_WORDS = timedelta(hours=72)


class Lane(IntEnum):
    """Answers come before relays, relays before reminders, reminders before broadcasts."""

    ANSWER = 0
    RELAY = 1
    REMINDER = 2
    BROADCAST = 3


@dataclass(frozen=True)
class Owed:
    """One request to the Bot API, not yet sent. `params` lack the chat id: it is filled in late."""

    method: str
    params: Mapping[str, Any]
    chat: UUID
    lane: Lane = Lane.ANSWER
    class_: str = "B"
    case: UUID | None = None
    purpose: str | None = None
    """What the message is to us, e.g. `relay` or `card`; lets it be found or its failure told."""
    delay: timedelta = timedelta(0)
    """Held back so long, so that it can still be taken back."""


@dataclass(frozen=True)
class Claimed:
    """A row that this worker alone may send now."""

    id: int
    worker: int
    chat: UUID
    address: int
    method: str
    params: dict[str, Any]
    class_: str
    attempts: int
    case: UUID | None
    purpose: str | None
    maybe_repeated: bool


def _place(uid: UUID) -> str:
    return f"outbox|params|{uid}"


async def owe(session: AsyncSession, owed: Owed) -> None:
    uid = uuid4()
    await session.execute(
        insert(OwedMessage).values(
            {
                "uid": uid,
                "chat_id": owed.chat,
                "case_id": owed.case,
                "purpose": owed.purpose,
                "lane": owed.lane,
                "class": owed.class_,
                "method": owed.method,
                "sealed": seal_json(vault_of(session).transit, _place(uid), dict(owed.params)),
                "not_before": func.clock_timestamp() + _span(owed.delay),
            }
        )
    )


async def claim(
    session: AsyncSession, worker: int, limits: Limits = TELEGRAMS_LIMITS
) -> Claimed | None:
    """The next row that order and pace allow, leased to `worker`. Commit before sending.

    The overall pace is one locked row, so claims follow one another and none sees half of another.
    """
    overall = await session.get_one(Pace, "overall", with_for_update=True)
    if overall.pace_at > await _clock(session) + limits.overall_burst:
        return None
    row = await session.scalar(_next_row(limits))
    if row is None or row.sealed is None:
        return None
    try:
        params = unseal_json(vault_of(session).transit, _place(row.uid), row.sealed)
    except UnreadableWordsError:
        # It would stand at the head of its chat for ever.
        row.state, row.fault, row.settled_at = "failed", "unreadable", await _clock(session)
        return None
    await _spend(session, row.chat_id, limits)
    row.state, row.worker, row.attempts = "sending", worker, row.attempts + 1
    row.lease_until = await _clock(session) + LEASE
    return Claimed(
        id=row.id,
        worker=worker,
        chat=row.chat_id,
        address=await chats.address_of(session, row.chat_id),
        method=row.method,
        params=params,
        class_=row.class_,
        attempts=row.attempts,
        case=row.case_id,
        purpose=row.purpose,
        maybe_repeated=row.maybe_repeated,
    )


async def _clock(session: AsyncSession) -> datetime:
    """The database's clock alone decides what is due: hosts may disagree."""
    now = await session.scalar(select(func.clock_timestamp()))
    assert isinstance(now, datetime)
    return now


def _next_row(limits: Limits) -> Select[OwedMessage]:
    first, now = aliased(OwedMessage), func.clock_timestamp()
    return (
        select(OwedMessage)
        .join(Chat, Chat.id == OwedMessage.chat_id)
        .where(
            OwedMessage.state == "queued",
            OwedMessage.not_before <= now,
            Chat.unreachable.is_(None),
            Chat.pace_at <= now + _burst(limits),
            ~exists().where(
                first.chat_id == OwedMessage.chat_id,
                first.state.in_(["queued", "sending"]),
                or_(
                    and_(first.lane <= OwedMessage.lane, first.id < OwedMessage.id),
                    # What is owed later but matters more; unless it has to wait itself.
                    and_(first.lane < OwedMessage.lane, first.not_before <= now),
                ),
            ),
        )
        .order_by(OwedMessage.lane, OwedMessage.id)
        .limit(1)
        .with_for_update(skip_locked=True, of=OwedMessage)
    )


def _burst(limits: Limits) -> ColumnElement[timedelta]:
    return case((Chat.kind == "room", _span(limits.room_burst)), else_=_span(limits.private_burst))


async def _spend(session: AsyncSession, chat: UUID, limits: Limits) -> None:
    every = case(
        (Chat.kind == "room", _span(limits.room_every)), else_=_span(limits.private_every)
    )
    now = func.clock_timestamp()
    await session.execute(
        update(Chat)
        .where(Chat.id == chat)
        .values(pace_at=func.greatest(Chat.pace_at, now) + every)
        .execution_options(synchronize_session=False)
    )
    await session.execute(
        update(Pace)
        .where(Pace.name == "overall")
        .values(pace_at=func.greatest(Pace.pace_at, now) + _span(limits.overall_every))
        .execution_options(synchronize_session=False)
    )


def _span(span: timedelta) -> ColumnElement[timedelta]:
    return literal(span, Interval)


async def sent(session: AsyncSession, claimed: Claimed, message_id: int | None) -> None:
    await _settle(session, claimed, state="sent", message_id=message_id, sealed=None)


async def failed(session: AsyncSession, claimed: Claimed, fault: str) -> None:
    await _settle(session, claimed, state="failed", fault=fault, sealed=None)


async def held(session: AsyncSession, claimed: Claimed, fault: str) -> None:
    """Perhaps sent, perhaps not, and must not repeat: shown to people, not decided by us."""
    await _settle(session, claimed, state="unknown", fault=fault)


async def again(
    session: AsyncSession,
    claimed: Claimed,
    pause: timedelta,
    fault: str,
    *,
    maybe_repeated: bool = False,
) -> None:
    """Back into the queue, not before `pause` has passed."""
    await _settle(
        session,
        claimed,
        state="queued",
        fault=fault,
        not_before=func.clock_timestamp() + pause,
        maybe_repeated=claimed.maybe_repeated or maybe_repeated,
    )


async def hush(
    session: AsyncSession, chat: UUID, pause: timedelta, limits: Limits = TELEGRAMS_LIMITS
) -> None:
    """Telegram asked for silence in this chat: nothing of it goes before `pause` has passed."""
    await session.execute(
        update(Chat)
        .where(Chat.id == chat)
        .values(pace_at=func.clock_timestamp() + pause + _burst(limits))
    )


async def rewrite(
    session: AsyncSession, claimed: Claimed, method: str, params: Mapping[str, Any], class_: str
) -> None:
    """Owes the same row in another form, e.g. a new message where the one to edit is gone."""
    row = await session.get_one(OwedMessage, claimed.id)
    sealed = seal_json(vault_of(session).transit, _place(row.uid), dict(params))
    await _settle(session, claimed, state="queued", method=method, sealed=sealed, class_=class_)


async def _settle(session: AsyncSession, claimed: Claimed, **values: Any) -> None:
    """Fenced: a worker that was thought dead and wakes up late changes nothing any more."""
    final = values["state"] not in {"queued", "sending"}
    await session.execute(
        update(OwedMessage)
        .where(
            OwedMessage.id == claimed.id,
            OwedMessage.state == "sending",
            OwedMessage.worker == claimed.worker,
        )
        .values(
            lease_until=None,
            worker=None,
            settled_at=func.clock_timestamp() if final else None,
            **values,
        )
    )


async def reap(session: AsyncSession) -> int:
    """Takes rows back from workers that died or outlived their lease, by class."""
    sending = select(OwedMessage.worker).where(OwedMessage.state == "sending").distinct()
    dead = [
        worker
        for worker in await session.scalars(sending)
        if worker and await session.scalar(select(func.pg_try_advisory_xact_lock(worker)))
    ]
    lost = or_(OwedMessage.worker.in_(dead), OwedMessage.lease_until < func.clock_timestamp())
    taken_back = await session.execute(
        update(OwedMessage)
        .where(OwedMessage.state == "sending", lost)
        .values(
            state=case((OwedMessage.class_ == "C", "unknown"), else_="queued"),
            maybe_repeated=OwedMessage.class_ == "B",
            worker=None,
            lease_until=None,
            fault="the sender stopped in between",
        )
        .returning(OwedMessage.id)
        .execution_options(synchronize_session=False)
    )
    return len(taken_back.all())


async def answers_held(session: AsyncSession, chat: UUID) -> list[UUID]:
    """The cases whose answers wait for somebody who cannot be reached."""
    waiting = await session.scalars(
        select(OwedMessage.case_id)
        .where(
            OwedMessage.chat_id == chat,
            OwedMessage.state == "queued",
            OwedMessage.purpose == "answer",
            OwedMessage.case_id.is_not(None),
        )
        .distinct()
    )
    return [case for case in waiting if case is not None]


async def is_held_back(session: AsyncSession) -> bool:
    """Whether anything is waiting that pace or a pause alone holds back."""
    waiting = exists().where(
        OwedMessage.state == "queued",
        OwedMessage.not_before <= func.clock_timestamp() + _span(timedelta(seconds=5)),
        OwedMessage.chat_id == Chat.id,
        Chat.unreachable.is_(None),
    )
    return bool(await session.scalar(select(waiting)))


async def case_of_message(session: AsyncSession, chat: UUID, message_id: int) -> UUID | None:
    """Which case a message of ours was about, so that a reply to it names the case."""
    return await session.scalar(
        select(OwedMessage.case_id)
        .where(OwedMessage.chat_id == chat, OwedMessage.message_id == message_id)
        .limit(1)
    )


async def last_sent(
    session: AsyncSession, chat: UUID, case_id: UUID | None, purpose: str
) -> int | None:
    """The message that shows `purpose`, of a case or of none, in a chat, to be edited in place."""
    return await session.scalar(
        select(OwedMessage.message_id)
        .where(
            OwedMessage.chat_id == chat,
            OwedMessage.case_id == case_id,
            OwedMessage.purpose == purpose,
            OwedMessage.state == "sent",
        )
        .order_by(OwedMessage.id.desc())
        .limit(1)
    )


async def supersede(session: AsyncSession, chat: UUID, case_id: UUID, purpose: str) -> None:
    """Something newer is about to be said in its place: what still waits is not said at all."""
    waiting = (
        select(OwedMessage.id)
        .where(
            OwedMessage.chat_id == chat,
            OwedMessage.case_id == case_id,
            OwedMessage.purpose == purpose,
            OwedMessage.state == "queued",
            OwedMessage.attempts == 0,
        )
        .with_for_update(skip_locked=True)
    )
    await session.execute(delete(OwedMessage).where(OwedMessage.id.in_(waiting)))


async def take_back(session: AsyncSession, case_id: UUID, purposes: Collection[str]) -> bool:
    """Deletes what is still held back. False, and nothing deleted, if any of it is on its way."""
    held = await session.execute(
        select(OwedMessage.id, OwedMessage.purpose)
        .where(
            OwedMessage.case_id == case_id,
            OwedMessage.purpose.in_(purposes),
            OwedMessage.state == "queued",
            OwedMessage.attempts == 0,
            OwedMessage.not_before > func.clock_timestamp(),
        )
        .with_for_update(skip_locked=True)
    )
    rows = {row.id: row.purpose for row in held}
    if {*rows.values()} != {*purposes}:
        return False
    await session.execute(delete(OwedMessage).where(OwedMessage.id.in_(rows)))
    return True


@dataclass(frozen=True)
class Health:
    stuck: int
    failed: int
    unknown: int


async def health(session: AsyncSession) -> Health:
    """Owed for an hour to somebody who can be reached; not delivered within the last day."""
    now = func.clock_timestamp()
    waiting = OwedMessage.state.in_(["queued", "sending"]) & Chat.unreachable.is_(None)
    late = waiting & (OwedMessage.not_before < now - timedelta(hours=1))
    lost = OwedMessage.settled_at > now - timedelta(days=1)
    row = (
        await session.execute(
            select(
                func.count().filter(late),
                func.count().filter((OwedMessage.state == "failed") & lost),
                func.count().filter(OwedMessage.state == "unknown"),
            )
            .select_from(OwedMessage)
            .join(Chat, Chat.id == OwedMessage.chat_id)
        )
    ).one()
    return Health(*row)


async def pinned(session: AsyncSession, place: str, purpose: str) -> list[tuple[UUID, int]]:
    """Messages of this purpose in the chats of people who are in a country."""
    rows = await session.execute(
        select(OwedMessage.chat_id, OwedMessage.message_id)
        .join(Person, Person.id == OwedMessage.chat_id)
        .where(
            Person.destination == place,
            OwedMessage.purpose == purpose,
            OwedMessage.message_id.is_not(None),
        )
    )
    return [(chat, message_id) for chat, message_id in rows if message_id is not None]


async def figures(session: AsyncSession) -> dict[str, int]:
    rows = await session.execute(
        select(OwedMessage.state, func.count()).group_by(OwedMessage.state)
    )
    return {state: number for state, number in rows}  # noqa: C416  # typed, unlike `dict(rows)`


async def sweep(session: AsyncSession) -> None:
    """Words that could not be delivered for three days are forgotten; settled rows after sixty."""
    now = func.clock_timestamp()
    await session.execute(
        update(OwedMessage)
        .where(
            OwedMessage.state.in_(["queued", "unknown"]),
            OwedMessage.at < now - KEEP_UNSETTLED_WORDS,
        )
        .values(state="failed", sealed=None, settled_at=now, fault="not delivered in three days")
    )
    await session.execute(delete(OwedMessage).where(OwedMessage.settled_at < now - KEEP_SETTLED))
