"""What staff may do: lawyers and admins work at the desk."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from db.rules import Role
from handlers import buttons
from handlers.content import USER_CONTENT
from handlers.filters import InPrivate, Pressed, Staff
from handlers.lawyer import desk
from handlers.speech import Speech
from handlers.turn import Turn


def desk_router() -> Router:
    router = Router(name="desk")
    router.message.filter(Staff(Role.LAWYER, Role.ADMIN), InPrivate())
    router.edited_message.filter(Staff(Role.LAWYER, Role.ADMIN), InPrivate())
    router.callback_query.filter(Staff(Role.LAWYER, Role.ADMIN))
    router.message.register(_queue, Command("queue"))
    router.message.register(_queue, Pressed("menu-queue"))
    router.message.register(_mine, Command("mine"))
    router.message.register(_mine, Pressed("menu-my-work"))
    router.message.register(_wrote, F.text & ~F.text.startswith("/"))
    router.message.register(_wrote, F.content_type.in_(USER_CONTENT))
    router.edited_message.register(_edited, F.text)
    router.callback_query.register(_act, buttons.Desk.filter())
    return router


async def _queue(_message: Message, turn: Turn) -> Speech:
    return await desk.queue(turn)


async def _mine(_message: Message, turn: Turn) -> Speech:
    return await desk.mine(turn)


async def _wrote(message: Message, turn: Turn) -> Speech:
    return await desk.wrote(turn, message)


async def _edited(message: Message, turn: Turn) -> Speech:
    return await desk.edited(turn, message)


async def _act(_press: CallbackQuery, callback_data: buttons.Desk, turn: Turn) -> Speech:
    return await desk.act(turn, callback_data)
