"""Threads in a lawyer's chat, one for each case: a view, never the place where anything is kept."""

from uuid import UUID

from sqlalchemy import delete, exists, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from db.rules import AT_WORK
from db.tables import Case, CaseTopic, OwedMessage

UNTHREADED = "no thread"
"""The fault of a message that went out beside the thread it should have gone to."""


async def number_for(session: AsyncSession, chat: UUID, case: UUID) -> int | None:
    """The number of the case, if this chat is the one of a lawyer who works on it."""
    row = await session.get(Case, case, populate_existing=True)
    if row is None or chat not in (row.lawyer_id, row.second_id):
        return None
    return row.number


async def thread_of(session: AsyncSession, chat: UUID, case: UUID) -> int | None:
    row = await session.get(CaseTopic, (chat, case), populate_existing=True)
    return row.thread_id if row is not None else None


async def remember(session: AsyncSession, chat: UUID, case: UUID, thread: int) -> None:
    row = insert(CaseTopic).values(chat_id=chat, case_id=case, thread_id=thread)
    await session.execute(
        row.on_conflict_do_update(
            index_elements=[CaseTopic.chat_id, CaseTopic.case_id], set_={"thread_id": thread}
        )
    )


async def forget(session: AsyncSession, chat: UUID, case: UUID) -> None:
    """The thread has vanished: the next message makes it anew."""
    await session.execute(
        delete(CaseTopic).where(CaseTopic.chat_id == chat, CaseTopic.case_id == case)
    )


async def case_of(session: AsyncSession, chat: UUID, thread: int) -> UUID | None:
    return await session.scalar(
        select(CaseTopic.case_id).where(CaseTopic.chat_id == chat, CaseTopic.thread_id == thread)
    )


async def refused(session: AsyncSession, message: int) -> None:
    """No thread could be made for this message: its lawyer reads it in the chat itself."""
    await session.execute(
        update(OwedMessage).where(OwedMessage.id == message).values(fault=UNTHREADED)
    )


async def dead(session: AsyncSession) -> int:
    """Cases at work that should have a thread, and for which none could be made."""
    unthreaded = exists().where(
        OwedMessage.case_id == Case.id,
        or_(OwedMessage.chat_id == Case.lawyer_id, OwedMessage.chat_id == Case.second_id),
        OwedMessage.fault == UNTHREADED,
        ~exists().where(
            CaseTopic.case_id == OwedMessage.case_id, CaseTopic.chat_id == OwedMessage.chat_id
        ),
    )
    number = await session.scalar(
        select(func.count()).select_from(Case).where(Case.status.in_(AT_WORK), unthreaded)
    )
    return number or 0
