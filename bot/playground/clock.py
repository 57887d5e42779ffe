import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """Unix seconds, as Telegram counts them; tests bring a clock of their own."""

    def time(self) -> float: ...

    async def sleep(self, seconds: float) -> None: ...


class WallClock:
    def time(self) -> float:
        return time.time()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
