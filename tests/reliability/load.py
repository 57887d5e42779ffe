"""Eight matters, each with a client and a lawyer of its own, and words that can be counted.

Every addition of a client leads to a row in the register, a confirmation to the client and two
messages to the lawyer, so that what was lost, doubled or swapped shows itself.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import text

from bot.clock import system_clock
from bot.playground import Message, Person, Playground
from bot.speaker import REPEATED
from db import cases, desk, outbox, people, staff
from db.cases import Opened, Profile
from db.desk import Taken
from db.engine import Register
from db.outbox import Owed
from db.rules import Role
from handlers.phrases import read_phrases

MATTERS = 8
PATIENCE = 30.0
"""Seconds for everything that is owed after the last fault."""


@dataclass
class Matter:
    client: Person
    lawyer: Person
    case: UUID
    lawyer_id: UUID
    number: int
    asked: Message | None = None
    written: list[str] = field(default_factory=list)

    async def is_asked(self) -> None:
        self.asked = await self.client.sees("№", timeout=PATIENCE)

    async def writes(self) -> None:
        """Adds to the case by replying to what the bot said of it."""
        words = f"{self.client.name} добавляет {len(self.written) + 1}"
        self.written.append(words)
        await self.client.says(words, reply_to=self.asked)


async def matters(register: Register, playground: Playground) -> list[Matter]:
    now = system_clock()
    made = []
    async with register.transaction() as session:
        for number in range(MATTERS):
            client = playground.person(f"Клиент {number}", language_code="ru")
            lawyer = playground.person(f"Юрист {number}", language_code="ru")
            client.chat.started = lawyer.chat.started = True
            visitor = await people.remember_person(session, client.id, now)
            await people.set_profile(session, visitor, language="ru")
            lawyer_id = (await people.remember_person(session, lawyer.id, now)).id
            await staff.appoint(session, lawyer_id, Role.LAWYER, lawyer.name, now)
            said = {"text": "Вопрос"}
            await cases.keep_draft(session, visitor.id, said, Profile("ru", None, None), now)
            opened = await cases.open_draft(session, visitor.id, now)
            assert isinstance(opened, Opened)
            card = opened.case
            assert isinstance(await desk.take(session, card.id, lawyer_id, now), Taken)
            first = {"text": f"№ {card.number}"}
            await outbox.owe(session, Owed("sendMessage", first, visitor.id, case=card.id))
            made.append(Matter(client, lawyer, card.id, lawyer_id, card.number))
    return made


async def quiet(register: Register, playground: Playground) -> None:
    """Waits until nothing is stored unanswered and nothing owed unsent."""
    async with asyncio.timeout(PATIENCE):
        while await _unfinished(register, playground):
            await playground.world.bell.heard(0.1)


async def _unfinished(register: Register, playground: Playground) -> bool:
    if len(playground.world.updates):
        return True
    async with register.transaction() as session:
        left = await session.scalar(
            text(
                "SELECT (SELECT count(*) FROM inbox WHERE state = 'new')"
                " + (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending'))"
            )
        )
    return bool(left)


async def said_in(register: Register, matter: Matter) -> list[str]:
    """What the register holds of a matter, after the question."""
    async with register.transaction() as session:
        view = await desk.view(session, matter.case, matter.lawyer_id)
    assert isinstance(view, Taken)
    return [said.text for said in view.words[1:]]


async def row_of(register: Register, statement: str, **given: Any) -> Sequence[Any]:
    """The one row of a question to the database."""
    async with register.transaction() as session:
        return (await session.execute(text(statement), given)).one()


async def states(register: Register, table: str) -> Counter[str]:
    async with register.transaction() as session:
        rows = await session.execute(text(f"SELECT state FROM {table}"))  # noqa: S608
        return Counter(state for (state,) in rows)


async def maybe_repeated(register: Register) -> int:
    (found,) = await row_of(register, "SELECT count(*) FROM outbox WHERE maybe_repeated")
    return int(found)


@dataclass(frozen=True)
class Heard:
    """What stands in a chat, in order: each text once, and how often it came again."""

    once: list[str]
    marked: int
    unmarked: int


def heard(person: Person, prefix: str) -> Heard:
    """Messages of the bot that start so, whether marked as a repetition or not."""
    once: list[str] = []
    marked = unmarked = 0
    for message in person.chat.messages:
        words = message.text.removeprefix(REPEATED)
        if not message.from_bot or not words.startswith(prefix):
            continue
        if words not in once:
            once.append(words)
        elif message.text.startswith(REPEATED):
            marked += 1
        else:
            unmarked += 1
    return Heard(once, marked, unmarked)


def copies(person: Person, prefix: str) -> tuple[int, int]:
    """How many messages start so, and how many of them bear the mark."""
    texts = [message.text for message in person.chat.messages if message.from_bot]
    marked = sum(words.startswith(REPEATED + prefix) for words in texts)
    return marked + sum(words.startswith(prefix) for words in texts), marked


def confirmation(matter: Matter) -> str:
    return read_phrases()["ru"].say("case-added", number=matter.number)


async def check(register: Register, matter: Matter) -> None:
    """Once in the register and in the order written; at least once in both chats, and whatever
    came again bears the mark."""
    assert await said_in(register, matter) == matter.written
    relayed = heard(matter.lawyer, matter.client.name)
    assert relayed.once == matter.written
    assert relayed.unmarked == 0
    confirmed, marked = copies(matter.client, confirmation(matter))
    assert confirmed - marked <= len(matter.written) <= confirmed
