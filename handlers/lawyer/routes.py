"""What staff may do: lawyers and admins work at the desk."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from db.rules import DESK, LEADS
from handlers import buttons
from handlers.content import USER_CONTENT
from handlers.filters import InPrivate, Pressed, Staff
from handlers.lawyer import desk, duty, handling, numbers, raid
from handlers.speech import Speech
from handlers.turn import Turn


def desk_router() -> Router:
    router = Router(name="desk")
    router.message.filter(Staff(*DESK), InPrivate())
    router.edited_message.filter(Staff(*DESK), InPrivate())
    router.callback_query.filter(Staff(*DESK))
    router.message.register(_queue, Command("queue"))
    router.message.register(_queue, Pressed("menu-queue"))
    router.message.register(_mine, Command("mine"))
    router.message.register(_mine, Pressed("menu-my-work"))
    router.message.register(_duty, Command("duty"))
    router.message.register(_duty, Pressed("menu-duty"))
    router.message.register(_numbers, Command("numbers"), Staff(*LEADS))
    router.message.register(_raid, Command("raid"), Staff(*LEADS))
    router.message.register(_wrote, F.text & ~F.text.startswith("/"))
    router.message.register(_wrote, F.content_type.in_(USER_CONTENT))
    router.edited_message.register(_edited, F.text)
    router.callback_query.register(_act, buttons.Desk.filter())
    router.callback_query.register(_chose, buttons.DeskChoice.filter())
    router.callback_query.register(_pressed_duty, buttons.Duty.filter(), InPrivate())
    router.callback_query.register(
        _pressed_raid, buttons.Raid.filter(), Staff(*LEADS), InPrivate()
    )
    router.callback_query.register(_insert, buttons.Insert.filter())
    router.callback_query.register(_chose_colleague, buttons.Colleague.filter())
    return router


async def _queue(_message: Message, turn: Turn) -> Speech:
    return await desk.queue(turn)


async def _mine(_message: Message, turn: Turn) -> Speech:
    return await desk.mine(turn)


async def _duty(_message: Message, turn: Turn) -> Speech:
    return await duty.show(turn)


async def _numbers(_message: Message, turn: Turn) -> Speech:
    return await numbers.show(turn)


async def _raid(_message: Message, turn: Turn) -> Speech:
    return await raid.show(turn)


async def _pressed_raid(_press: CallbackQuery, callback_data: buttons.Raid, turn: Turn) -> Speech:
    return await raid.pressed(turn, callback_data)


async def _pressed_duty(_press: CallbackQuery, callback_data: buttons.Duty, turn: Turn) -> Speech:
    return await duty.pressed(turn, callback_data)


async def _wrote(message: Message, turn: Turn) -> Speech:
    for expected in (duty.wrote, raid.wrote):
        said = await expected(turn, message.text or "")
        if said is not None:
            return said
    return await desk.wrote(turn, message)


async def _edited(message: Message, turn: Turn) -> Speech:
    return await desk.edited(turn, message)


async def _act(_press: CallbackQuery, callback_data: buttons.Desk, turn: Turn) -> Speech:
    return await desk.act(turn, callback_data)


async def _chose(_press: CallbackQuery, callback_data: buttons.DeskChoice, turn: Turn) -> Speech:
    return await handling.chose(turn, callback_data)


async def _insert(_press: CallbackQuery, callback_data: buttons.Insert, turn: Turn) -> Speech:
    return await handling.insert(turn, callback_data.article)


async def _chose_colleague(
    _press: CallbackQuery, callback_data: buttons.Colleague, turn: Turn
) -> Speech:
    return await handling.chose_colleague(turn, callback_data.person)
