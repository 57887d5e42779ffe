import asyncio
from collections.abc import Callable
from typing import Any


class Bell:
    """Wakes everyone who waits for any change; nobody has to poll."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self._subscribers: list[Callable[[dict[str, Any]], None]] = []

    def ring(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def heard(self, timeout: float) -> bool:  # noqa: ASYNC109 - the wait itself is the point
        # Not wait_for: before Python 3.12 it swallows a cancellation that meets a ring.
        try:
            async with asyncio.timeout(timeout):
                await self._event.wait()
        except TimeoutError:
            return False
        return True

    def tell(self, news: dict[str, Any]) -> None:
        for subscriber in list(self._subscribers):
            subscriber(news)
        self.ring()

    def subscribe(self, subscriber: Callable[[dict[str, Any]], None]) -> Callable[[], None]:
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)
