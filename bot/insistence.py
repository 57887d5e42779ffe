"""At the start Telegram may be away: we wait for it. A token it does not know is our mistake."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

from bot.settings import ConfigurationError

log = logging.getLogger(__name__)

Answer = TypeVar("Answer")
MOST_PAUSE = 30.0
"""Seconds."""


async def insist(call: Callable[[], Awaitable[Answer]]) -> Answer:
    pause = 1.0
    while True:
        try:
            return await call()
        except (TelegramUnauthorizedError, TelegramNotFound):
            raise ConfigurationError(
                ["BOT_TOKEN: Telegram does not know this token; copy it anew from @BotFather"]
            ) from None
        except TelegramRetryAfter as fault:
            pause = float(fault.retry_after)
        except (TelegramNetworkError, TelegramServerError, ClientDecodeError) as fault:
            log.warning(
                "Telegram is away (%s); trying again in %.0f s", type(fault).__name__, pause
            )
        await asyncio.sleep(pause)
        pause = min(2 * pause, MOST_PAUSE)
