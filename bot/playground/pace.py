"""Telegram's flood limits as far as they are known (Bots FAQ): bursts pass, floods do not."""

import math
from collections import defaultdict
from dataclasses import dataclass, field

from bot.playground.chats import Chat
from bot.playground.clock import Clock
from bot.playground.refusals import too_many_requests

MAX_UNSENT = 310
FLOOD_PAUSE = 3.0
FLOOD_RETRY_AFTER = 60


@dataclass(frozen=True)
class Limits:
    """Bursts are a guess on the generous side: the true ones are not published."""

    private_burst: int = 30
    private_per_second: float = 1.0
    group_burst: int = 20
    group_per_second: float = 20 / 60
    overall_burst: int = 60
    overall_per_second: float = 30.0


@dataclass
class Bucket:
    level: float
    at: float


@dataclass
class Pace:
    clock: Clock
    limits: Limits | None
    _buckets: dict[int, Bucket] = field(default_factory=dict)
    unsent: dict[int, int] = field(default_factory=lambda: defaultdict(int))

    def spend(self, chat: Chat, count: int = 1) -> None:
        if self.limits is None:
            return
        limits = self.limits
        burst, rate = (
            (limits.private_burst, limits.private_per_second)
            if chat.private
            else (limits.group_burst, limits.group_per_second)
        )
        own = self._bucket(chat.id, burst, rate)
        overall = self._bucket(0, limits.overall_burst, limits.overall_per_second)
        if own.level < count:
            raise too_many_requests(math.ceil((count - own.level) / rate))
        if overall.level < count:
            wait = (count - overall.level) / limits.overall_per_second
            raise too_many_requests(math.ceil(wait))
        own.level -= count
        overall.level -= count

    def _bucket(self, key: int, burst: int, rate: float) -> Bucket:
        now = self.clock.time()
        bucket = self._buckets.setdefault(key, Bucket(burst, now))
        bucket.level = min(burst, bucket.level + (now - bucket.at) * rate)
        bucket.at = now
        return bucket
