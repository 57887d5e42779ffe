"""The knowledge base's truth: immutable versions and a published pointer.

Files are packs that are merged at start. What an editor changed is never overwritten: the pack's
text is kept beside it as an offer.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from db.tables import KnowledgeRecord, KnowledgeVersion

CHANNEL = "knowledge"
"""NOTIFY channel: every process rebuilds its index when something was published."""


@dataclass(frozen=True)
class Merged:
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    offered: int = 0
    retired: int = 0


@dataclass(frozen=True)
class Stored:
    kind: str
    key: str
    body: dict[str, Any]


@dataclass(frozen=True)
class Retired:
    kind: str
    key: str


@dataclass(frozen=True)
class Made:
    """Who made a version, who looked at it, and why. The console is nobody."""

    by: UUID | None
    checked_by: UUID | None
    why: str


def digest_of(body: dict[str, Any]) -> str:
    canonical = json.dumps(body, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(canonical.encode()).hexdigest()


async def merge_pack(session: AsyncSession, pack: Iterable[Stored], now: datetime) -> Merged:
    """Merges a whole pack; what it no longer has is retired, unless an editor changed it.

    One process merges at a time; a second one finds everything unchanged.
    """
    await session.execute(text("SELECT pg_advisory_xact_lock(hashtext('merge_pack'))"))
    counts = dict.fromkeys(("new", "updated", "unchanged", "offered", "retired"), 0)
    published = await _published(session)
    versions = select(KnowledgeVersion.kind, KnowledgeVersion.key, KnowledgeVersion.digest)
    seen = {tuple(row) for row in await session.execute(versions)}
    records = list(pack)
    out = await _withdrawn(session)
    for record in records:
        digest = digest_of(record.body)
        current = published.get((record.kind, record.key))
        if (record.kind, record.key) in out:
            counts["unchanged"] += 1
        elif current is None:
            await _release(session, record, digest, await _next_number(session, record), now)
            counts["new"] += 1
        elif current.digest == digest or (
            current.origin == "editor" and (record.kind, record.key, digest) in seen
        ):
            counts["unchanged"] += 1
        elif current.origin == "editor":
            await _add(
                session, record, digest, await _next_number(session, record), now, "offered"
            )
            counts["offered"] += 1
        else:
            await _release(session, record, digest, await _next_number(session, record), now)
            counts["updated"] += 1
    kept = {(record.kind, record.key) for record in records}
    for place, version in published.items():
        if place not in kept and version.origin == "pack":
            retired = await session.get_one(KnowledgeRecord, place)
            retired.published = None
            counts["retired"] += 1
    if counts["new"] or counts["updated"] or counts["retired"]:
        await announce(session)
    return Merged(**counts)


@dataclass(frozen=True)
class Version:
    number: int
    body: dict[str, Any]
    origin: str
    state: str
    made_at: datetime
    made_by: UUID | None
    checked_by: UUID | None
    why: str


async def current(session: AsyncSession, kind: str, key: str) -> Version | None:
    record = await session.get(KnowledgeRecord, (kind, key), populate_existing=True)
    if record is None or record.published is None:
        return None
    return await version(session, kind, key, record.published)


async def version(session: AsyncSession, kind: str, key: str, number: int) -> Version | None:
    row = await session.get(KnowledgeVersion, (kind, key, number))
    return _version(row) if row is not None else None


async def history(session: AsyncSession, kind: str, key: str, limit: int = 20) -> list[Version]:
    """Newest first."""
    rows = await session.scalars(
        select(KnowledgeVersion)
        .where(KnowledgeVersion.kind == kind, KnowledgeVersion.key == key)
        .order_by(KnowledgeVersion.number.desc())
        .limit(limit)
    )
    return [_version(row) for row in rows]


def _version(row: KnowledgeVersion) -> Version:
    return Version(
        row.number,
        row.body,
        row.origin,
        row.state,
        row.made_at,
        row.made_by,
        row.checked_by,
        row.why,
    )


async def withdraw(session: AsyncSession, kind: str, key: str) -> bool:
    """At once, by one person: silence is never worse than a wrong answer."""
    record = await session.get(KnowledgeRecord, (kind, key), with_for_update=True)
    if record is None or record.published is None:
        return False
    record.published, record.withdrawn = None, True
    await announce(session)
    return True


async def announce(session: AsyncSession) -> None:
    await session.execute(text(f"NOTIFY {CHANNEL}"))


async def release(
    session: AsyncSession, record: Stored | Retired, made: Made, now: datetime
) -> int | None:
    """The next version of an editor, published; returns its number, none for a retirement."""
    row = await session.get(KnowledgeRecord, (record.kind, record.key))
    if row is None:
        row = KnowledgeRecord(kind=record.kind, key=record.key)
        session.add(row)
    if isinstance(record, Retired):
        row.published, row.withdrawn = None, True
        return None
    number = await _next_number(session, record)
    session.add(
        KnowledgeVersion(
            kind=record.kind,
            key=record.key,
            number=number,
            body=record.body,
            digest=digest_of(record.body),
            origin="editor",
            state="released",
            made_at=now,
            made_by=made.by,
            checked_by=made.checked_by,
            why=made.why,
        )
    )
    row.published, row.withdrawn = number, False
    return number


async def published(session: AsyncSession) -> list[Stored]:
    rows = await _published(session)
    return [Stored(row.kind, row.key, row.body) for row in rows.values()]


async def fingerprint(session: AsyncSession) -> str:
    """Changes when, and only when, something else is published."""
    rows = await session.execute(
        select(KnowledgeRecord.kind, KnowledgeRecord.key, KnowledgeRecord.published).order_by(
            KnowledgeRecord.kind, KnowledgeRecord.key
        )
    )
    return digest_of({"published": [list(row) for row in rows]})


async def _published(session: AsyncSession) -> dict[tuple[str, str], KnowledgeVersion]:
    rows = await session.scalars(
        select(KnowledgeVersion)
        .join(
            KnowledgeRecord,
            (KnowledgeRecord.kind == KnowledgeVersion.kind)
            & (KnowledgeRecord.key == KnowledgeVersion.key)
            & (KnowledgeRecord.published == KnowledgeVersion.number),
        )
        .order_by(KnowledgeVersion.kind, KnowledgeVersion.key)
    )
    return {(row.kind, row.key): row for row in rows}


async def _withdrawn(session: AsyncSession) -> set[tuple[str, str]]:
    rows = await session.execute(
        select(KnowledgeRecord.kind, KnowledgeRecord.key).where(KnowledgeRecord.withdrawn)
    )
    return {(kind, key) for kind, key in rows}


async def _next_number(session: AsyncSession, record: Stored) -> int:
    newest = await session.scalar(
        select(func.max(KnowledgeVersion.number)).where(
            KnowledgeVersion.kind == record.kind, KnowledgeVersion.key == record.key
        )
    )
    return (newest or 0) + 1


async def _release(
    session: AsyncSession, record: Stored, digest: str, number: int, now: datetime
) -> None:
    await _add(session, record, digest, number, now, "released")
    await session.merge(KnowledgeRecord(kind=record.kind, key=record.key, published=number))


async def _add(
    session: AsyncSession, record: Stored, digest: str, number: int, now: datetime, state: str
) -> None:
    session.add(
        KnowledgeVersion(
            kind=record.kind,
            key=record.key,
            number=number,
            body=record.body,
            digest=digest,
            origin="pack",
            state=state,
            made_at=now,
        )
    )
