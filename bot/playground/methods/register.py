from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aiogram.methods import TelegramMethod

from bot.playground.files import Upload
from bot.playground.world import World


@dataclass(frozen=True)
class Call:
    """One request of the bot, with the files that came along by the name of their part."""

    world: World
    uploads: Mapping[str, Upload]


Act = Callable[[Call, Any], Awaitable[Any]]
Method = type[TelegramMethod[Any]]
Acts = dict[Method, Act]
