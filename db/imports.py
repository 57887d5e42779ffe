"""An import from the console: all of it or none, and never over somebody's unfinished words."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db import knowledge, proposals
from db.knowledge import Made, Retired, Stored
from db.proposals import Change

Place = tuple[str, str]


@dataclass(frozen=True)
class Held:
    """Records that a living proposal changes already."""

    keys: Sequence[Place]
    proposal: UUID
    by: UUID
    since: datetime


async def held(session: AsyncSession, places: Collection[Place]) -> list[Held]:
    """By whom each is held; oldest proposal first."""
    wanted = set(places)
    found = []
    for living in await proposals.living(session):
        keys = sorted({(one.kind, one.key) for one in living.records} & wanted)
        if keys:
            found.append(Held(keys, living.id, living.made_by, living.made_at))
    return found


async def take_in(
    session: AsyncSession, changes: Sequence[Change], why: str, now: datetime
) -> list[Held]:
    """Published at once, in the name of the console, unless somebody holds one of the records:
    then nothing is changed, and it is said who."""
    # The same lock as of those who begin a proposal: none can begin while we look.
    await session.execute(select(func.pg_advisory_xact_lock(func.hashtext("proposals"))))
    others = await held(session, [(one.kind, one.key) for one in changes])
    if others:
        return others
    made = Made(None, None, why)
    for one in changes:
        record = (
            Retired(one.kind, one.key)
            if one.body is None
            else Stored(one.kind, one.key, dict(one.body))
        )
        await knowledge.release(session, record, made, now)
    if changes:
        await knowledge.announce(session)
    return []
