"""The inbox: updates are stored as they came before they are acknowledged.

Lanes keep the order: of one person's updates only the oldest is in hand, and one that fails
waits its turn again with growing pauses and is parked in the end, so that it blocks nobody.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, exists, func, literal, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from db.engine import vault_of
from db.tables import StoredUpdate
from db.vault import UnreadableWordsError, Vault, seal, unseal

TRIES = 3
KEEP_KEYS = timedelta(hours=72)
"""Telegram repeats an update for up to a day; its ids may restart after a week of silence."""

POLLER_LOCK = 0x48494D4F
"""Advisory lock held by the one process that polls."""


@dataclass(frozen=True)
class Entry:
    seq: int
    lane: str
    tries: int
    raw: dict[str, Any]


def _place(bot_id: int, update_id: int) -> str:
    return f"inbox|raw|{bot_id}|{update_id}"


def lane_of(raw: dict[str, Any]) -> str:
    """Whose turn an update is: a person's in private, a group's thread otherwise."""
    for content in raw.values():
        if not isinstance(content, dict):
            continue
        pressed_on = content.get("message") if "data" in content else None
        message = pressed_on if isinstance(pressed_on, dict) else content
        chat = message.get("chat")
        if isinstance(chat, dict) and chat.get("type") not in (None, "private"):
            return f"t:{chat.get('id')}:{message.get('message_thread_id', '')}"
        for sender in (content.get("from"), chat):
            if isinstance(sender, dict) and "id" in sender:
                return f"u:{sender['id']}"
    return f"x:{raw.get('update_id')}"


async def store(session: AsyncSession, bot_id: int, updates: Sequence[dict[str, Any]]) -> int:
    """Stores what is new; a repeated update falls away. Returns how many were new."""
    vault = vault_of(session)
    rows = [_row(vault, bot_id, raw) for raw in updates]
    if not rows:
        return 0
    stored = await session.scalars(
        insert(StoredUpdate).values(rows).on_conflict_do_nothing().returning(StoredUpdate.seq)
    )
    return len(stored.all())


def _row(vault: Vault, bot_id: int, raw: dict[str, Any]) -> dict[str, Any]:
    update_id = int(raw["update_id"])
    return {
        "bot_id": bot_id,
        "update_id": update_id,
        "lane": vault.lane(lane_of(raw)),
        "sealed": seal(vault.transit, _place(bot_id, update_id), _readable(raw)),
    }


def _readable(raw: dict[str, Any]) -> bytes:
    """Half a surrogate pair becomes a replacement mark: no reader after us would take it."""
    written = json.dumps(raw, ensure_ascii=False)
    return written.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


async def take(session: AsyncSession) -> Entry | None:
    """The oldest update whose lane has none before it; locked until the transaction ends."""
    older = aliased(StoredUpdate)
    row = await session.scalar(
        select(StoredUpdate)
        .where(
            StoredUpdate.state == "new",
            StoredUpdate.not_before <= func.clock_timestamp(),
            ~exists().where(
                older.lane == StoredUpdate.lane,
                older.seq < StoredUpdate.seq,
                older.state == "new",
            ),
        )
        .order_by(StoredUpdate.seq)
        .limit(1)
        .with_for_update(skip_locked=True, of=StoredUpdate)
    )
    if row is None or row.sealed is None:
        return None
    return Entry(row.seq, row.lane, row.tries, _opened(vault_of(session), row, row.sealed))


def _opened(vault: Vault, row: StoredUpdate, sealed: bytes) -> dict[str, Any]:
    """Empty where our keys do not open it: it is parked then, like all that cannot be read."""
    try:
        clear = json.loads(unseal(vault.transit, _place(row.bot_id, row.update_id), sealed))
    except UnreadableWordsError:
        return {}
    assert isinstance(clear, dict)
    return clear


async def done(session: AsyncSession, entry: Entry) -> None:
    await session.execute(
        update(StoredUpdate)
        .where(StoredUpdate.seq == entry.seq)
        .values(state="done", sealed=None, fault=None)
    )


async def failed(session: AsyncSession, entry: Entry, fault: str) -> bool:
    """Notes a failure; True when it was the last try and the update is parked."""
    tries = entry.tries + 1
    parked = tries >= TRIES
    await session.execute(
        update(StoredUpdate)
        .where(StoredUpdate.seq == entry.seq)
        .values(
            tries=tries,
            fault=fault,
            state="parked" if parked else "new",
            not_before=func.clock_timestamp() + timedelta(seconds=2**entry.tries),
        )
    )
    return parked


async def count_parked(session: AsyncSession) -> int:
    return (
        await session.scalar(
            select(func.count()).select_from(StoredUpdate).where(StoredUpdate.state == "parked")
        )
        or 0
    )


async def forget_parked(session: AsyncSession, telegram_id: int) -> None:
    """A person who is erased leaves no unread words behind."""
    lane = vault_of(session).lane(f"u:{telegram_id}")
    await session.execute(
        delete(StoredUpdate).where(StoredUpdate.lane == lane, StoredUpdate.state == "parked")
    )


async def replay(session: AsyncSession) -> int:
    """Gives every parked update another three tries, e.g. after the fault was mended."""
    replayed = await session.scalars(
        update(StoredUpdate)
        .where(StoredUpdate.state == "parked")
        .values(state="new", tries=0, not_before=func.clock_timestamp())
        .returning(StoredUpdate.seq)
    )
    return len(replayed.all())


async def sweep(session: AsyncSession) -> int:
    """Forgets dedupe keys, and the words of parked updates, after 72 hours."""
    gone = await session.execute(
        delete(StoredUpdate)
        .where(StoredUpdate.state != "new", StoredUpdate.at < func.clock_timestamp() - KEEP_KEYS)
        .returning(literal(1))
    )
    return len(gone.all())


async def lock_polling(session: AsyncSession) -> bool:
    """Held by the connection until it closes, so a dead poller is succeeded at once."""
    return bool(await session.scalar(select(func.pg_try_advisory_lock(POLLER_LOCK))))
