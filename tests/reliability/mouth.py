"""A speaker alone, on a database and a playground of its own: what is owed, and what arrives."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer

from bot.delivery import Delivery
from bot.nursery import Bell, Nursery
from bot.playground import Group, Person, Playground, Request
from bot.session import Session
from bot.speaker import Speaker
from db import chats, outbox
from db.engine import Register
from db.outbox import Lane, Limits, Owed
from handlers.phrases import read_phrases
from tests.reliability.load import PATIENCE, row_of


@dataclass
class Mouth:
    playground: Playground
    register: Register
    owed: Bell
    requests: list[Request]

    async def chat(self, whose: Person | Group) -> UUID:
        kind = "room" if isinstance(whose, Group) else "private"
        whose.chat.started = True
        async with self.register.transaction() as session:
            return await chats.remember_chat(session, whose.id, kind)

    async def owe(
        self, chat: UUID, *texts: str, lane: Lane = Lane.ANSWER, **how: Any
    ) -> list[int]:
        """Messages of class B, where nothing else is said; returns their rows."""
        return await self.ask(
            "sendMessage", chat, *({"text": text} for text in texts), lane=lane, **how
        )

    async def ask(
        self, method: str, chat: UUID, *params: Mapping[str, Any], **how: Any
    ) -> list[int]:
        async with self.register.transaction() as session:
            for one in params:
                await outbox.owe(session, Owed(method, one, chat, **how))
        self.owed.ring()
        return await self._newest(len(params))

    async def _newest(self, number: int) -> list[int]:
        rows = await row_of(self.register, "SELECT array_agg(id ORDER BY id) FROM outbox")
        return list(rows[0][-number:])

    async def state(self, row: int) -> tuple[str, str | None, bool]:
        """Its state, the last fault, and whether it may have been repeated."""
        found = await row_of(
            self.register,
            "SELECT state, fault, maybe_repeated FROM outbox WHERE id = :row",
            row=row,
        )
        return found[0], found[1], found[2]

    async def settled(self, row: int, *states: str) -> None:
        """Waits until the row is in one of `states`; the database rings no bell."""
        async with asyncio.timeout(PATIENCE):
            while (await self.state(row))[0] not in states:
                await self.playground.world.bell.heard(0.05)

    def asked_of(self, whose: Person | Group) -> list[Request]:
        """The requests to this chat, in their order."""
        return [request for request in self.requests if request.chat == whose.id]


@asynccontextmanager
async def mouth(
    register: Register, playground: Playground, limits: Limits, speakers: int = 1
) -> AsyncIterator[Mouth]:
    """`speakers` of them share the database, as replicas do."""
    owed, work, requests = Bell(), Nursery(), list[Request]()
    playground.world.bell.subscribe(
        lambda news: requests.append(news["request"]) if news["kind"] == "request" else None
    )
    api = TelegramAPIServer.from_base(playground.url)
    async with AsyncExitStack() as stack:
        bot = Bot(playground.token, session=Session(api))
        stack.push_async_callback(bot.session.close)
        stack.push_async_callback(work.cancel)
        for number in range(speakers):
            speaker = Speaker(
                register,
                bot,
                owed=owed,
                nursery=work,
                delivery=Delivery(read_phrases()),
                limits=limits,
            )
            work.start(speaker.work(), f"speaker {number}")
        yield Mouth(playground, register, owed, requests)
