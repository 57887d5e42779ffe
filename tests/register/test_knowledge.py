"""A pack is merged: new comes in, unchanged stays, an editor's text is never overwritten."""

import asyncio
from datetime import UTC, datetime

from sqlalchemy import text

from db import knowledge
from db.engine import Register
from db.knowledge import Merged, Stored

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def article(words: str) -> Stored:
    return Stored("article", "ru/patent", {"title": words})


async def merged(register: Register, *pack: Stored) -> Merged:
    async with register.transaction() as session:
        return await knowledge.merge_pack(session, pack, NOW)


async def titles(register: Register) -> list[str]:
    async with register.transaction() as session:
        return [stored.body["title"] for stored in await knowledge.published(session)]


async def test_new_unchanged_and_updated(register: Register) -> None:
    assert await merged(register, article("one")) == Merged(new=1)
    assert await merged(register, article("one")) == Merged(unchanged=1)
    assert await merged(register, article("two")) == Merged(updated=1)
    assert await titles(register) == ["two"]


async def test_what_an_editor_changed_is_offered_not_overwritten(register: Register) -> None:
    await merged(register, article("one"))
    async with register.transaction() as session:
        await session.execute(
            text("UPDATE knowledge_versions SET origin = 'editor', digest = 'edited'")
        )

    assert await merged(register, article("from the pack")) == Merged(offered=1)

    assert await titles(register) == ["one"]


async def test_publishing_is_heard_by_every_process(register: Register) -> None:
    heard = asyncio.Event()
    async with register.listening(knowledge.CHANNEL, heard.set):
        await merged(register, article("one"))
        await asyncio.wait_for(heard.wait(), 5)


async def test_two_processes_merge_the_same_pack_at_once(register: Register) -> None:
    results = await asyncio.gather(*(merged(register, article("one")) for _ in range(4)))

    assert sorted(result.new for result in results) == [0, 0, 0, 1]


async def test_a_mistake_that_is_taken_back_is_published_again(register: Register) -> None:
    for words in ("right", "wrong", "right"):
        await merged(register, article(words))

    assert await titles(register) == ["right"]


async def test_what_the_pack_no_longer_has_is_retired(register: Register) -> None:
    await merged(register, article("one"))

    assert await merged(register) == Merged(retired=1)

    assert await titles(register) == []
