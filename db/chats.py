"""Chats that we may write to. Their Telegram ids are sealed and found by a keyed hash."""

from uuid import UUID, uuid4

from sqlalchemy import delete, exists, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import vault_of
from db.tables import Chat, OwedMessage, Person
from db.vault import seal, unseal


def _place(chat: UUID) -> str:
    return f"chats|address|{chat}"


async def find_chat(session: AsyncSession, telegram_id: int) -> UUID | None:
    handle = vault_of(session).handle("chat", telegram_id)
    return await session.scalar(select(Chat.id).where(Chat.handle == handle))


async def remember_chat(session: AsyncSession, telegram_id: int, kind: str) -> UUID:
    known = await find_chat(session, telegram_id)
    if known is not None:
        return known
    chat, vault = uuid4(), vault_of(session)
    await session.execute(
        insert(Chat)
        .values(
            id=chat,
            handle=vault.handle("chat", telegram_id),
            address=seal(vault.directory, _place(chat), str(telegram_id).encode()),
            kind=kind,
        )
        .on_conflict_do_nothing()
    )
    found = await find_chat(session, telegram_id)
    assert found is not None
    return found


async def address_of(session: AsyncSession, chat: UUID) -> int:
    row = await session.get_one(Chat, chat)
    return int(unseal(vault_of(session).directory, _place(chat), row.address))


async def move_chat(session: AsyncSession, chat: UUID, telegram_id: int) -> None:
    """A group became a supergroup: the same room under another id."""
    vault = vault_of(session)
    await session.execute(
        update(Chat)
        .where(Chat.id == chat)
        .values(
            handle=vault.handle("chat", telegram_id),
            address=seal(vault.directory, _place(chat), str(telegram_id).encode()),
        )
    )


async def unreachable(session: AsyncSession, chat: UUID, reason: str | None) -> None:
    """`None`: the person came back."""
    await session.execute(
        update(Chat)
        .where(Chat.id == chat, Chat.unreachable.is_distinct_from(reason))
        .values(unreachable=reason)
    )


async def is_unreachable(session: AsyncSession, chat: UUID) -> bool:
    return (await session.get_one(Chat, chat)).unreachable is not None


async def rooms(session: AsyncSession) -> list[UUID]:
    """The duty rooms that a one-time code has registered."""
    return list(await session.scalars(select(Chat.id).where(Chat.kind == "room")))


async def dead_rooms(session: AsyncSession) -> list[UUID]:
    """Duty rooms from which the bot was removed."""
    dead = (Chat.kind == "room") & Chat.unreachable.is_not(None)
    return list(await session.scalars(select(Chat.id).where(dead)))


async def forget_strangers(session: AsyncSession) -> None:
    """An erased person's chat was remembered once more for the last word; then it goes too."""
    known = exists().where(Person.id == Chat.id)
    owed = exists().where(
        OwedMessage.chat_id == Chat.id, OwedMessage.state.in_(["queued", "sending"])
    )
    await session.execute(delete(Chat).where(Chat.kind == "private", ~known, ~owed))
