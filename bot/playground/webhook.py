"""Deliveries to the bot's own address, after tdlib/telegram-bot-api WebhookActor.cpp."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from bot.playground.faults import DuplicateUpdate
from bot.playground.updates import Waiting
from bot.playground.world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of the header
IDLE_TIMEOUT = 60
LONGEST_RETRY_AFTER = 3_600
GONE = 410
GONE_FOR_GOOD = 23 * 3_600
RESEND_AT_MOST = 60
OK_CODES = range(200, 300)
# Ignored when they come as the body of our answer.
NOT_IN_ANSWER = frozenset({"setwebhook", "deletewebhook", "close", "logout"})

Run = Callable[[str, dict[str, Any]], Awaitable[Any]]


@dataclass
class Address:
    url: str
    secret: str = ""
    max_connections: int = 40
    last_error_date: int | None = None
    last_error_message: str | None = None
    gone_since: float | None = None
    forgotten: bool = False


@dataclass
class Attempt:
    fails: int = 0
    delay: int = 1
    due_at: float = 0.0


@dataclass
class Deliveries:
    """One update in flight per lane, lanes side by side, each until 2xx or until it expires."""

    world: World
    address: Address
    run: Run
    forget_address: Callable[[], None]
    busy: set[str] = field(default_factory=set)
    attempts: dict[int, Attempt] = field(default_factory=dict)

    async def deliver(self) -> None:
        limit = aiohttp.ClientTimeout(total=IDLE_TIMEOUT)
        async with aiohttp.ClientSession(timeout=limit) as session, asyncio.TaskGroup() as lanes:
            while not self.address.forgotten:
                for waiting in self._due():
                    self.busy.add(waiting.lane)
                    lanes.create_task(self._one(session, waiting))
                await self.world.bell.heard(self._pause())

    def _due(self) -> list[Waiting]:
        now = self.world.clock.time()
        heads: dict[str, Waiting] = {}
        for waiting in self.world.updates:
            heads.setdefault(waiting.lane, waiting)
        free = [waiting for lane, waiting in heads.items() if lane not in self.busy]
        due = [waiting for waiting in free if self._attempt(waiting).due_at <= now]
        return due[: max(0, self.address.max_connections - len(self.busy))]

    def _attempt(self, waiting: Waiting) -> Attempt:
        return self.attempts.setdefault(waiting.update_id, Attempt())

    def _pause(self) -> float:
        now = self.world.clock.time()
        dues = [attempt.due_at for attempt in self.attempts.values() if attempt.due_at > now]
        return max(0.01, min(dues, default=now + IDLE_TIMEOUT) - now)

    async def _one(self, session: aiohttp.ClientSession, waiting: Waiting) -> None:
        try:
            await self._post(session, waiting)
            if isinstance(self.world.faults.update_fault("webhook"), DuplicateUpdate):
                await self._post(session, waiting)
        except (aiohttp.ClientError, TimeoutError) as error:
            self._failed(waiting, str(error) or type(error).__name__, 0)
        finally:
            self.busy.discard(waiting.lane)
            self.world.bell.ring()

    async def _post(self, session: aiohttp.ClientSession, waiting: Waiting) -> None:
        headers = {SECRET_HEADER: self.address.secret} if self.address.secret else {}
        async with session.post(
            self.address.url, json=waiting.body, headers=headers, allow_redirects=False
        ) as answer:
            if answer.status not in OK_CODES:
                self._refused(waiting, answer)
                return
            self.address.gone_since = None
            body = await answer.read()
            self.world.updates.confirm(waiting.update_id)
            self.attempts.pop(waiting.update_id, None)
            if body.strip() and answer.content_type == "application/json":
                await self._run_answer(await answer.json())

    async def _run_answer(self, body: Any) -> None:
        """A method in the answer is carried out; nobody sees what came of it."""
        method = str(body.pop("method", "")) if isinstance(body, dict) else ""
        name = method.lower()
        if name and not name.startswith("get") and name not in NOT_IN_ANSWER:
            await self.run(method, body)

    def _refused(self, waiting: Waiting, answer: aiohttp.ClientResponse) -> None:
        now = self.world.clock.time()
        if answer.status == GONE:
            self.address.gone_since = self.address.gone_since or now
            if now > self.address.gone_since + GONE_FOR_GOOD:
                self.address.forgotten = True
                self.forget_address()
        else:
            self.address.gone_since = None
        asked = answer.headers.get("Retry-After", "")
        retry_after = min(int(asked), LONGEST_RETRY_AFTER) if asked.isdigit() else 0
        reason = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        self._failed(waiting, reason, retry_after)

    def _failed(self, waiting: Waiting, reason: str, retry_after: int) -> None:
        """The first failure is tried again at once, later ones after 2, 4, 8 … seconds."""
        attempt, now = self._attempt(waiting), self.world.clock.time()
        pause = retry_after
        if not retry_after and attempt.fails:
            longest = RESEND_AT_MOST + secrets.randbelow(RESEND_AT_MOST + 1)
            attempt.delay = pause = min(longest, attempt.delay * 2)
        attempt.fails += 1
        attempt.due_at = now + pause
        self.address.last_error_date = int(now)
        self.address.last_error_message = reason
        if attempt.due_at > waiting.expires_at:
            self.world.updates.confirm(waiting.update_id)
            self.attempts.pop(waiting.update_id, None)
