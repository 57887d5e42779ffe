"""Notices: who may write them, and what stands behind their buttons."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from db.notice_rules import WRITERS
from handlers.editor import notice_course, notices
from handlers.editor.buttons import NewNote, Note
from handlers.editor.filters import Expecting
from handlers.filters import InPrivate, Staff
from handlers.speech import Speech
from handlers.turn import Turn
from handlers.words import clean


def notice_router() -> Router:
    router = Router(name="notices")
    router.message.filter(Staff(*WRITERS), InPrivate())
    router.callback_query.filter(Staff(*WRITERS), InPrivate())
    router.message.register(_notices, Command("notice"))
    router.message.register(_text, F.text, Expecting(notices.TEXT))
    router.message.register(_start, F.text, Expecting(notices.START))
    router.callback_query.register(_new, NewNote.filter())
    router.callback_query.register(_side, Note.filter(F.act.in_(notices.SIDES)))
    router.callback_query.register(_write, Note.filter(F.act.in_(WRITING)))
    router.callback_query.register(_course, Note.filter())
    return router


WRITING = frozenset({"segment", "texts", "text", "test", "later", "ask", "open", "preview"})


async def _notices(_message: Message, turn: Turn) -> Speech:
    return await notices.overview(turn)


async def _text(message: Message, turn: Turn, expected: str) -> Speech:
    return await notices.got_text(turn, expected, clean(message.text or "").strip())


async def _start(message: Message, turn: Turn, expected: str) -> Speech:
    return await notices.got_start(turn, expected, message.text or "")


async def _new(_press: CallbackQuery, turn: Turn) -> Speech:
    return await notices.new(turn)


def _pressed_on(press: CallbackQuery) -> int | None:
    return press.message.message_id if press.message else None


async def _side(press: CallbackQuery, callback_data: Note, turn: Turn) -> Speech:
    return await notices.side(
        turn, callback_data.id, callback_data.act, callback_data.value, _pressed_on(press)
    )


async def _write(press: CallbackQuery, callback_data: Note, turn: Turn) -> Speech:
    number = callback_data.id
    match callback_data.act:
        case "segment":
            return await notices.segment(turn, number, _pressed_on(press))
        case "texts":
            return await notices.texts(turn, number)
        case "text":
            return await notices.ask_text(turn, number, callback_data.value)
        case "test":
            return await notices.test(turn, number)
        case "later":
            return await notices.ask_start(turn, number)
        case "ask":
            return await notices.ask_approval(turn, number)
        case _:
            return await notices.opened(turn, number)


async def _course(_press: CallbackQuery, callback_data: Note, turn: Turn) -> Speech:
    number = callback_data.id
    match callback_data.act:
        case "approve":
            return await notice_course.approve(turn, number, callback_data.value)
        case "change":
            return await notice_course.change(turn, number)
        case "pause":
            return await notice_course.pause(turn, number)
        case "resume":
            return await notice_course.resume(turn, number)
        case "end":
            return await notice_course.end(turn, number)
        case "cancel" | "cancel-sure" as act:
            return await notice_course.cancel(turn, number, sure=act == "cancel-sure")
        case _:
            return notices.gone(turn)
