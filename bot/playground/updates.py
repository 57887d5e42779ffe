"""The bot's queue of updates, after td's TQueue: sequential ids, lifetimes, a bounded size."""

import json
import secrets
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.playground.clock import Clock
from bot.playground.decode import check_update

DAY = 86_400
WEEK = 7 * DAY
MAX_UPDATES = 100_000
MAX_BYTES = 128 * 1024 * 1024
MAX_UPDATE_BYTES = 512 * 1024
ANSWER_BYTES = 4 * 1024 * 1024
AHEAD = 10

# Seconds an update waits for the bot (Client.cpp, add_update); anything else waits a day.
LIFETIMES = {"callback_query": 150, "inline_query": 30, "chosen_inline_result": 600}
# Not sent unless asked for by name (Bot API, getUpdates.allowed_updates).
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True)
class Waiting:
    update_id: int
    body: dict[str, Any]
    lane: str
    expires_at: float
    size: int


class Updates:
    def __init__(self, clock: Clock, ring: Callable[[], None], first_id: int | None) -> None:
        self._clock = clock
        self._ring = ring
        self._queue: deque[Waiting] = deque()
        self._bytes = 0
        self._last_put = clock.time()
        self.next_id = first_id or fresh_id()
        self.allowed: frozenset[str] | None = None
        self.dropped = 0

    def __len__(self) -> int:
        self._drop_expired()
        return len(self._queue)

    def __iter__(self) -> Iterator[Waiting]:
        self._drop_expired()
        return iter(list(self._queue))

    def allows(self, kind: str) -> bool:
        return kind not in ON_REQUEST if self.allowed is None else kind in self.allowed

    def allow(self, kinds: list[str] | None) -> None:
        """None keeps what was asked for earlier; an empty list is Telegram's default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def put(self, kind: str, payload: dict[str, Any], lane: str, *, born: float) -> None:
        """Only what Telegram would send; a body that aiogram cannot read is our own fault."""
        if not self.allows(kind) or born + DAY <= self._clock.time():
            return
        check_update({kind: payload})
        self._append({kind: payload}, lane, born + LIFETIMES.get(kind, DAY))

    def inject(self, raw: dict[str, Any], lane: str = "injected") -> int:
        """A raw update as given: poison, unknown kinds, an id of the test's own."""
        expires_at = self._clock.time() + DAY
        if "update_id" not in raw:
            return self._append(raw, lane, expires_at)
        size = len(json.dumps(raw).encode())
        self._queue.append(Waiting(raw["update_id"], raw, lane, expires_at, size))
        self._bytes += size
        self._ring()
        return int(raw["update_id"])

    def _append(self, body: dict[str, Any], lane: str, expires_at: float) -> int:
        self._renumber_after_silence()
        update_id = self.next_id
        size = len(json.dumps(body).encode())
        full = len(self._queue) >= MAX_UPDATES or self._bytes + size > MAX_BYTES
        if full or size > MAX_UPDATE_BYTES:
            self.dropped += 1
            return update_id
        whole = {"update_id": update_id, **body}
        self._queue.append(Waiting(update_id, whole, lane, expires_at, size))
        self._bytes += size
        self.next_id += 1
        self._ring()
        return update_id

    def _renumber_after_silence(self) -> None:
        now = self._clock.time()
        if not self._queue and now - self._last_put > WEEK:
            self.next_id = fresh_id()
        self._last_put = now

    def _drop_expired(self) -> None:
        now = self._clock.time()
        self._keep(lambda waiting: waiting.expires_at > now)

    def _keep(self, wanted: Callable[[Waiting], bool]) -> None:
        self._queue = deque(filter(wanted, self._queue))
        self._bytes = sum(waiting.size for waiting in self._queue)

    def take(self, offset: int, limit: int) -> list[Waiting]:
        """What getUpdates answers; everything below the offset is confirmed and gone.

        An offset far ahead confirms nothing and falls back to the head of the queue.
        """
        self._drop_expired()
        if offset < 0:
            last = {waiting.update_id for waiting in list(self._queue)[offset:]}
            self._keep(lambda waiting: waiting.update_id in last)
        elif 0 < offset <= self.next_id + AHEAD:
            self._keep(lambda waiting: waiting.update_id >= offset)
        return self._fitting(limit)

    def _fitting(self, limit: int) -> list[Waiting]:
        batch: list[Waiting] = []
        room = ANSWER_BYTES
        for waiting in list(self._queue)[:limit]:
            room -= waiting.size
            if room < 0:
                break
            batch.append(waiting)
        return batch

    def confirm(self, update_id: int) -> None:
        self._keep(lambda waiting: waiting.update_id != update_id)

    def clear(self) -> None:
        self._keep(lambda _: False)


def fresh_id() -> int:
    """Positive and far from the end of int32, as Telegram's are."""
    return secrets.randbelow(900_000_000) + 100_000_000
