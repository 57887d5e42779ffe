import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest_asyncio
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer

from bot.playground import Person, Playground
from bot.session import Session


class HandClock:
    """Stands still until a test moves it; sleep is written down and lasts while the gate is shut."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0
        self.slept: list[float] = []
        self.gate = asyncio.Event()
        self.gate.set()

    def time(self) -> float:
        return self.now

    def moves(self, seconds: float) -> None:
        self.now += seconds

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await self.gate.wait()


class Wire:
    """Plain HTTP, as any client of any language would speak it."""

    def __init__(self, session: aiohttp.ClientSession, playground: Playground) -> None:
        self.session = session
        self.base = f"{playground.url}/bot{playground.token}"

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.base}/{method}", json=params) as answer:
            said: dict[str, Any] = await answer.json()
            return said

    async def says(self, method: str, **params: Any) -> str:
        """The refusal's words; empty where nothing was refused."""
        return str((await self.call(method, **params)).get("description", ""))


@pytest_asyncio.fixture
async def clock() -> HandClock:
    return HandClock()


@pytest_asyncio.fixture
async def playground(clock: HandClock) -> AsyncIterator[Playground]:
    async with Playground(clock=clock, limits=None) as playground:
        yield playground


@pytest_asyncio.fixture
async def wire(playground: Playground) -> AsyncIterator[Wire]:
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        yield Wire(session, playground)


@contextlib.asynccontextmanager
async def a_bot(playground: Playground) -> AsyncIterator[Bot]:
    server = TelegramAPIServer.from_base(playground.url)
    bot = Bot(playground.token, session=Session(server))
    try:
        yield bot
    finally:
        await bot.session.close()


@pytest_asyncio.fixture
async def bot(playground: Playground) -> AsyncIterator[Bot]:
    async with a_bot(playground) as bot:
        yield bot


@pytest_asyncio.fixture
async def dilshod(playground: Playground) -> Person:
    person = playground.person("Dilshod", language_code="uz")
    await person.says("salom")
    return person
