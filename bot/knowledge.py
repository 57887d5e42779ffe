"""The shelf: what is published, as an index in memory, rebuilt when something new is published."""

import asyncio
import gc
import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import asyncpg
from sqlalchemy.exc import DBAPIError

from bot.clock import Clock
from bot.nursery import Bell
from db import knowledge
from db.engine import Register
from db.knowledge import Merged, Stored, digest_of
from knowledge_base.files import CONTENT, ContentFault, Kind, read_pack
from knowledge_base.library import (
    Changed,
    Library,
    build_library,
    changed,
    read_contents,
)
from knowledge_base.search import Search

log = logging.getLogger(__name__)

Record = tuple[Kind, str, Mapping[str, Any]]
Bodies = Mapping[tuple[Kind, str], Mapping[str, Any]]

LOOK_AGAIN = 30.0
"""Seconds between two looks for something new when no notice came: notices are hints."""


def _with(library: Library, changes: Sequence[Changed]) -> Library:
    """The rest is neither parsed nor indexed anew."""
    if not any(kind == "article" for kind, _, _ in changes):
        return library.with_texts(changes)
    contents = changed(library.contents, changes)
    return Library(contents, Search.build(list(contents.articles.values()), library.search))


def _changes(before: Bodies, now: Bodies) -> list[Changed]:
    changed_now = [(*name, body) for name, body in now.items() if before.get(name) != body]
    return [*changed_now, *((*name, None) for name in before.keys() - now.keys())]


def spare_collector() -> None:
    """The garbage collector need not look at an index, which has a million parts and no cycles:
    its look stops everybody for half a second, most often while the next index is built."""
    gc.freeze()


class Shelf:
    def __init__(
        self,
        register: Register,
        clock: Clock,
        folder: Path = CONTENT,
        build: Callable[[Sequence[Record]], Library] = build_library,
    ) -> None:
        self._register = register
        self._clock = clock
        self._folder = folder
        self._build = build
        self._library: Library | None = None
        self._bodies: Bodies = {}
        self._fingerprint = ""
        self._draft: tuple[tuple[str, str], Library] | None = None
        self._news = Bell()
        self._reading = asyncio.Lock()

    @classmethod
    async def filled(
        cls,
        register: Register,
        clock: Clock,
        folder: Path = CONTENT,
        build: Callable[[Sequence[Record]], Library] = build_library,
    ) -> "Shelf":
        """Merges the files of the pack, then reads what is published."""
        shelf = cls(register, clock, folder, build)
        merged = await shelf.merge()
        log.info(
            "knowledge base: %d new, %d updated, %d unchanged, %d offered to editors, %d retired",
            merged.new, merged.updated, merged.unchanged, merged.offered, merged.retired,
        )  # fmt: skip
        await shelf.read()
        return shelf

    async def merge(self) -> Merged:
        records = read_pack(self._folder)
        # Read it whole before anything is stored: a broken pack changes nothing.
        read_contents((record.kind, record.key, record.body) for record in records)
        pack = [Stored(record.kind, record.key, record.body) for record in records]
        async with self._register.transaction() as session:
            return await knowledge.merge_pack(session, pack, self._clock())

    async def read(self) -> None:
        """The index is built beside the old one and swapped in: nobody waits for it."""
        async with self._reading:
            await self._read()

    async def _read(self) -> None:
        async with self._register.transaction() as session:
            fingerprint = await knowledge.fingerprint(session)
            if fingerprint == self._fingerprint:
                return
            stored = await knowledge.published(session)
        records = [(cast(Kind, record.kind), record.key, record.body) for record in stored]
        bodies = {(kind, key): body for kind, key, body in records}
        if self._library is None:
            library = await asyncio.to_thread(self._build, records)
        else:
            changes = _changes(self._bodies, bodies)
            library = await asyncio.to_thread(_with, self._library, changes)
        self._library, self._bodies, self._fingerprint = library, bodies, fingerprint
        spare_collector()
        for article, fault in library.silent_on(self._clock().date()):
            log.error("article %s is not shown: %s", article, fault)

    async def draft(self, changes: Sequence[Changed]) -> Library:
        """What is published with some records changed. The last one is kept: whoever tries one
        question tries another."""
        key = (self._fingerprint, digest_of({"changes": [list(one) for one in changes]}))
        if self._draft is None or self._draft[0] != key:
            self._draft = (key, await asyncio.to_thread(_with, self.library(), changes))
        return self._draft[1]

    def library(self) -> Library:
        assert self._library is not None
        return self._library

    async def watch(self) -> None:
        while True:
            try:
                async with self._register.listening(knowledge.CHANNEL, self._news.ring):
                    while True:
                        await self._news.wait(LOOK_AGAIN)
                        await self.read()
            except ContentFault:
                log.exception("what was published cannot be read; the last index stays in use")
                await asyncio.sleep(LOOK_AGAIN)
            except (DBAPIError, asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as fault:
                log.warning("the shelf lost its connection: %s", type(fault).__name__)
                await asyncio.sleep(1)
