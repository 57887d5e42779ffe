"""What Telegram shows of us before anybody writes: the commands, in each language."""

import logging
from collections.abc import Mapping

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BotCommand

from handlers.phrases import Phrases, Tongue

log = logging.getLogger(__name__)

EVERYBODY = ("sos", "cases", "topics", "settings", "mute", "help", "forget", "start")


async def tell_telegram(bot: Bot, tongues: Mapping[Tongue, Phrases]) -> None:
    """Without the menu everything works all the same, so a refusal is only noted."""
    try:
        await bot.set_my_commands(_commands(tongues["en"]))
        for tongue, phrases in tongues.items():
            if tongue != "uz-Cyrl":
                await bot.set_my_commands(_commands(phrases), language_code=phrases.lang)
    except TelegramAPIError as fault:
        log.warning("the commands menu was not set: %s", type(fault).__name__)


def _commands(phrases: Phrases) -> list[BotCommand]:
    return [
        BotCommand(command=name, description=phrases.say(f"command-{name}")) for name in EVERYBODY
    ]
