"""Statistics for those who read figures; lawyers have their desk, volunteers their texts."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from db.rules import Role
from handlers.filters import InPrivate, Pressed, Staff
from handlers.speech import Speech
from handlers.statistics import views
from handlers.statistics.buttons import Stat
from handlers.turn import Turn

READERS = (Role.ANALYST, Role.EDITOR, Role.COORDINATOR, Role.ADMIN)


def statistics_router() -> Router:
    router = Router(name="statistics")
    router.message.filter(Staff(*READERS), InPrivate())
    router.callback_query.filter(Staff(*READERS), InPrivate())
    router.message.register(_menu, Command("statistics"))
    router.message.register(_menu, Pressed("menu-statistics"))
    router.callback_query.register(_pressed, Stat.filter())
    return router


async def _menu(_message: Message, turn: Turn) -> Speech:
    return views.menu(turn)


async def _pressed(_press: CallbackQuery, callback_data: Stat, turn: Turn) -> Speech:
    return await views.pressed(turn, callback_data)
