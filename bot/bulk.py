"""`python -m bot export` and `import`: the knowledge base in the database, as one file."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from db import audit, imports, knowledge, staff
from db.audit import Did
from db.engine import Register
from db.imports import Held
from db.proposals import Change
from knowledge_base.bulk import examine
from knowledge_base.bulk.examine import XLSX, Becomes, Examined
from knowledge_base.bulk.packed import homes_in, zip_of
from knowledge_base.bulk.report import report, summary
from knowledge_base.bulk.workbook import xlsx_of
from knowledge_base.checks.records import PackRecord
from knowledge_base.edits import settled
from knowledge_base.files import CONTENT, Kind, read_pack

CONSOLE = "console"


async def write_file(register: Register, file: Path) -> str:
    async with register.transaction() as session:
        records = await _published(session)
    await asyncio.to_thread(_write, records, file)
    return f"{len(records)} records written to {file}"


def _write(records: list[PackRecord], file: Path) -> None:
    if file.suffix == XLSX:
        file.write_bytes(xlsx_of(records))
    else:
        homes = homes_in((one.kind, one.key, one.path) for one in read_pack(CONTENT))
        file.write_bytes(zip_of(records, homes))


async def take_file(
    register: Register, file: Path, now: datetime, *, dry_run: bool = False
) -> tuple[bool, str]:
    """Dry run and import are one transaction: nothing can come between them, and a crash at any
    moment leaves what was published before."""
    incoming = await asyncio.to_thread(lambda: examine.arrived(file.name, file.read_bytes()))
    async with register.transaction() as session:
        current = await _published(session)
        seen = await asyncio.to_thread(
            examine.examine, current, incoming, now.date(), examine.saved_questions()
        )
        if seen.faults or dry_run:
            return not seen.faults, f"{report(seen)}Nothing was imported."
        why = f"{CONSOLE}: {file.name}"
        others = await imports.take_in(session, _changes(seen, current), why, now)
        if others:
            lines = [await _told(session, one) for one in others]
            return False, "\n".join([*lines, "Nothing was imported."])
        if seen.changes:
            about = f"{CONSOLE}: {len(seen.changes)} records"
            await audit.note(session, None, Did.IMPORTED, about, now)
    return True, f"imported: {summary(seen)}"


async def _published(session: AsyncSession) -> list[PackRecord]:
    stored = await knowledge.published(session)
    return [(cast(Kind, one.kind), one.key, one.body) for one in stored]


def _changes(seen: Examined, current: list[PackRecord]) -> list[Change]:
    """What an article means may have changed: translations that did not follow are marked."""
    before = {(kind, key): body for kind, key, body in current}
    return [
        Change(one.kind, one.key, _marked(one, before.get((one.kind, one.key))))
        for one in seen.changes
    ]


def _marked(one: examine.Change, before: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    if one.kind != "article" or one.becomes is not Becomes.CHANGED or one.body is None:
        return one.body
    return settled(before, one.body, is_typo=False)


async def _told(session: AsyncSession, one: Held) -> str:
    keys = ", ".join(f"{kind} {key}" for kind, key in one.keys)
    name = await staff.name_of(session, one.by) or "a former colleague"
    return f"{keys}: {name} is changing it since {one.since:%d.%m.%Y %H:%M} UTC"
