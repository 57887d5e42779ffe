"""The house looks at itself: what is stuck, parked, dead, late, and who else uses our token."""

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.settings import Settings
from db import chats, chores, inbox, outbox, topics
from handlers.admin.health import Signs, Strangers
from knowledge_base.library import Library, Standing, ending, standing

log = logging.getLogger(__name__)

LATE = 10
"""A sweep that has not run for so many of its intervals is missed."""
SOON = timedelta(days=60)


class Watchman:
    def __init__(self, bot: Bot, settings: Settings) -> None:
        self._bot = bot
        self._ours = settings.webhook_url or ""
        self.second_poller = False
        """Telegram has refused our polling because somebody else polls; until the next report."""

    async def foreign_webhook(self) -> str:
        """The host of a webhook that is not ours: messages go there instead."""
        try:
            url = (await self._bot.get_webhook_info()).url
        except TelegramAPIError as fault:
            log.info("the webhook was not looked at: %s", type(fault).__name__)
            return ""
        return "" if url == self._ours else urlsplit(url).hostname or ""

    async def strangers(self) -> Strangers:
        """Asks Telegram, which may take its time: never while a transaction is open."""
        second, self.second_poller = self.second_poller, False
        return Strangers(await self.foreign_webhook(), second_poller=second)

    async def signs(
        self,
        session: AsyncSession,
        library: Library,
        now: datetime,
        sweeps: Mapping[str, int],
        strangers: Strangers,
    ) -> Signs:
        mail = await outbox.health(session)
        stand = [standing(article, now.date()) for article in library.articles.values()]
        return Signs(
            stuck=mail.stuck,
            failed=mail.failed,
            unknown=mail.unknown,
            parked=await inbox.count_parked(session),
            dead_rooms=len(await chats.dead_rooms(session)),
            dead_topics=await topics.dead(session),
            missed=tuple(await _missed(session, sweeps, now)),
            expiring=tuple(ending(library.figures, now.date(), SOON)),
            overdue=stand.count(Standing.OVERDUE),
            withdrawn=stand.count(Standing.WITHDRAWN),
            strangers=strangers,
        )


async def _missed(session: AsyncSession, sweeps: Mapping[str, int], now: datetime) -> list[str]:
    """`sweeps`: name → seconds between two runs. Before its first run nothing can be said."""
    missed = []
    for name, seconds in sweeps.items():
        last = await chores.last(session, name)
        if last is not None and now - last > LATE * timedelta(seconds=seconds):
            missed.append(name)
    return missed
