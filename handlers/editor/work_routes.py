"""The work lists. Thin, as everywhere."""

from uuid import UUID

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from db.rules import AUTHORS, DESK
from handlers.buttons import Duty, Suggest
from handlers.editor import heaps, ideas, phrasing, worklist
from handlers.editor.filters import Expecting
from handlers.editor.work_buttons import AddTo, Heap, Idea, Judged, Work
from handlers.filters import InPrivate, Pressed, Staff
from handlers.lawyer import duty, suggesting
from handlers.speech import Say, Speech
from handlers.turn import Turn
from handlers.words import clean


def work_router() -> Router:
    router = Router(name="work lists")
    router.message.filter(Staff(*AUTHORS), InPrivate())
    router.callback_query.filter(Staff(*AUTHORS), InPrivate())
    message = router.message.register
    message(_work, Command("work"))
    message(_work, Pressed("menu-work"))
    message(_search, Expecting(heaps.HEAP))
    message(_search, Expecting(ideas.IDEA))
    message(_question, Expecting(suggesting.QUESTION), Staff(*DESK))
    message(_answer, Expecting(suggesting.ANSWER), Staff(*DESK))
    press = router.callback_query.register
    press(_list, Work.filter())
    press(_heap, Heap.filter())
    press(_judged, Judged.filter())
    press(_idea, Idea.filter())
    press(_add_to, AddTo.filter())
    press(_languages, Duty.filter(F.what == worklist.LANGUAGES))
    press(_suggest, Suggest.filter(), Staff(*DESK), F.message)
    return router


async def _work(_message: Message, turn: Turn) -> Speech:
    return await worklist.overview(turn)


async def _search(message: Message, turn: Turn) -> Speech:
    return [phrasing.found(turn, clean(message.text or "").strip())]


async def _question(message: Message, turn: Turn, expected: str) -> Speech:
    words = clean(message.text or "").strip()
    return await suggesting.corrected(turn, suggesting.QUESTION, UUID(expected), words)


async def _answer(message: Message, turn: Turn, expected: str) -> Speech:
    words = clean(message.text or "").strip()
    return await suggesting.corrected(turn, suggesting.ANSWER, UUID(expected), words)


async def _list(_press: CallbackQuery, callback_data: Work, turn: Turn) -> Speech:
    return await worklist.pressed(turn, callback_data)


async def _heap(_press: CallbackQuery, callback_data: Heap, turn: Turn) -> Speech:
    return await heaps.pressed(turn, callback_data)


async def _judged(_press: CallbackQuery, callback_data: Judged, turn: Turn) -> Speech:
    return await worklist.done_with(turn, callback_data.article)


async def _idea(_press: CallbackQuery, callback_data: Idea, turn: Turn) -> Speech:
    return await ideas.pressed(turn, callback_data)


async def _add_to(_press: CallbackQuery, callback_data: AddTo, turn: Turn) -> Speech:
    purpose, _, number = (turn.visitor.expecting or "").partition(":")
    match purpose:
        case heaps.HEAP:
            return await heaps.add_to(turn, callback_data, UUID(number))
        case ideas.IDEA:
            return await ideas.add_to(turn, callback_data, UUID(number))
        case _:
            return [Say(turn.phrases.say("work-gone"))]


async def _languages(_press: CallbackQuery, callback_data: Duty, turn: Turn) -> Speech:
    return await duty.pressed(turn, callback_data)


async def _suggest(_press: CallbackQuery, callback_data: Suggest, turn: Turn) -> Speech:
    return await suggesting.pressed(turn, callback_data)
