"""The wrapped keys: one per scope, made on first use, deleted to make its words unreadable."""

from datetime import date
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import vault_of
from db.tables import WrappedKey
from db.vault import KeyRing, Vault, new_key

_VOICES = "voices:"


async def open_vault(session: AsyncSession, ring: KeyRing) -> Vault:
    return Vault(
        ring=ring,
        index=await _key(session, ring, "index"),
        directory=await _key(session, ring, "directory"),
        transit=await _key(session, ring, "transit"),
    )


async def key_of_case(session: AsyncSession, case: UUID) -> bytes:
    return await _key(session, vault_of(session).ring, f"case:{case}")


async def forget_case_key(session: AsyncSession, case: UUID) -> None:
    await session.execute(delete(WrappedKey).where(WrappedKey.scope == f"case:{case}"))


async def key_of_asked(session: AsyncSession) -> bytes:
    """Of kept questions and lawyers' suggestions, which belong to no person and no case."""
    return await _key(session, vault_of(session).ring, "asked")


async def key_of_day(session: AsyncSession, day: date) -> bytes:
    """By which voices of one day are told apart."""
    return await _key(session, vault_of(session).ring, f"{_VOICES}{day}")


async def forget_earlier_days(session: AsyncSession, today: date) -> None:
    scopes = WrappedKey.scope
    earlier = scopes.startswith(_VOICES, autoescape=True) & (scopes < f"{_VOICES}{today}")
    await session.execute(delete(WrappedKey).where(earlier))


async def rotate(session: AsyncSession, ring: KeyRing) -> int:
    """Wraps every key anew with the newest one; afterwards the old ones may be removed."""
    stale = await session.scalars(
        select(WrappedKey).where(WrappedKey.kek != ring.newest).with_for_update()
    )
    count = 0
    for row in stale:
        row.kek, row.wrapped = ring.wrap(row.scope, ring.unwrap(row.scope, row.kek, row.wrapped))
        count += 1
    return count


async def _key(session: AsyncSession, ring: KeyRing, scope: str) -> bytes:
    row = await session.get(WrappedKey, scope)
    if row is None:
        kek, wrapped = ring.wrap(scope, new_key())
        # Two processes may start at once: whoever comes second reads what the first has made.
        await session.execute(
            insert(WrappedKey)
            .values(scope=scope, kek=kek, wrapped=wrapped)
            .on_conflict_do_nothing()
        )
        row = await session.get_one(WrappedKey, scope)
    return ring.unwrap(row.scope, row.kek, row.wrapped)
