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
    for record in records:
        digest = digest_of(record.body)
        current = published.get((record.kind, record.key))
        if current is None:
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
        await session.execute(text(f"NOTIFY {CHANNEL}"))
    return Merged(**counts)


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
