"""Where a message about a case goes inside its lawyer's chat, if the bot has topics there."""

import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from uuid import UUID

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from db import topics
from db.outbox import Claimed

log = logging.getLogger(__name__)

VANISHED = ("message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED")
"""Refusals after which a thread is made anew. Nothing of it ever goes to another chat."""
_THREADED = frozenset({"sendMessage", "copyMessage", "sendDocument", "sendPhoto"})


class NothingAsked(Exception):
    """The thread could not be looked up, so nothing was sent: the message waits and is tried anew."""


class Topics:
    def __init__(
        self, bot: Bot, transaction: Callable[[], AbstractAsyncContextManager[AsyncSession]]
    ) -> None:
        self._bot = bot
        self._transaction = transaction

    async def thread(self, claimed: Claimed) -> int | None:
        """The case's thread, made on the first message; none where there cannot be one."""
        if claimed.case is None or claimed.method not in _THREADED:
            return None
        try:
            return await self._of(claimed, claimed.case)
        except (SQLAlchemyError, OSError) as fault:
            raise NothingAsked from fault

    async def _of(self, claimed: Claimed, case: UUID) -> int | None:
        async with self._transaction() as session:
            number = await topics.number_for(session, claimed.chat, case)
            known = await topics.thread_of(session, claimed.chat, case)
        if number is None or known is not None:
            return known
        try:
            made = await self._bot.create_forum_topic(claimed.address, f"№ {number}")
        except TelegramAPIError as fault:
            log.info("no topic for a case: %s", type(fault).__name__)
            async with self._transaction() as session:
                await topics.refused(session, claimed.id)
            return None
        async with self._transaction() as session:
            await topics.remember(session, claimed.chat, case, made.message_thread_id)
        return made.message_thread_id
