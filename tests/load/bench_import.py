"""`make bench-import`: how long an import of a large knowledge base takes.

500 articles in six languages, each with something new in every language, over what is published
now. The dry run reads the file and runs every check, on one core; the commit writes all versions
in one transaction into a real PostgreSQL on this machine.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bot.app import open_register
from bot.clock import system_clock
from bot.knowledge import Shelf
from bot.postgres import embedded_postgres
from db import imports
from db.proposals import Change
from db.vault import KeyRing, new_key
from knowledge_base.bulk.examine import Examined, arrived, examine, saved_questions
from knowledge_base.bulk.packed import zip_of
from knowledge_base.bulk.workbook import xlsx_of
from knowledge_base.checks.records import PackRecord
from tests.load.packs import grown, records_of_files, reworded

ARTICLES = 500
_MEGABYTE = 1024 * 1024


def dry_run(
    now: list[PackRecord], name: str, make: Callable[[list[PackRecord]], bytes]
) -> Examined:
    content = make(reworded(grown(now, ARTICLES)))
    start, busy = time.perf_counter(), time.process_time()
    seen = examine(now, arrived(name, content), system_clock().date(), saved_questions())
    took, busy = time.perf_counter() - start, time.process_time() - busy
    sys.stdout.write(
        f"{name}: {len(content) / _MEGABYTE:.1f} MB, dry run {took:.1f} s"
        f" ({busy:.1f} s of one core),"
        f" {len(seen.changes)} records change, {len(seen.faults)} faults\n"
    )
    return seen


async def commit(seen: Examined) -> None:
    changes = [Change(one.kind, one.key, one.body) for one in seen.changes]
    with tempfile.TemporaryDirectory() as folder, embedded_postgres(Path(folder)) as server:
        register = await open_register(server.database_url("postgres"), KeyRing({1: new_key()}))
        await Shelf(register, system_clock).merge()
        start = time.perf_counter()
        async with register.transaction() as session:
            await imports.take_in(session, changes, "bench", system_clock())
        took = time.perf_counter() - start
        await register.close()
    sys.stdout.write(f"commit: {len(changes)} records in {took:.1f} s\n")


def main() -> None:
    now = records_of_files()
    dry_run(now, "kb.zip", zip_of)
    asyncio.run(commit(dry_run(now, "kb.xlsx", xlsx_of)))


if __name__ == "__main__":
    main()
