from typing import Any

from aiogram.methods import AnswerCallbackQuery, AnswerInlineQuery

from bot.playground.entities import require_utf8
from bot.playground.keyboards import check_url
from bot.playground.methods.register import Acts, Call
from bot.playground.refusals import QUERY_TOO_OLD, bad_request
from bot.playground.updates import LIFETIMES
from bot.playground.world import Toast

TOAST_LIMIT = 200
RESULTS_LIMIT = 50
OFFSET_BYTES = 64


def acts() -> Acts:
    return {AnswerCallbackQuery: answer_press, AnswerInlineQuery: answer_inline}


async def answer_press(call: Call, asked: AnswerCallbackQuery) -> Any:
    press = call.world.presses.get(asked.callback_query_id)
    now = call.world.clock.time()
    if press is None or now - press.at > LIFETIMES["callback_query"]:
        raise bad_request(QUERY_TOO_OLD)
    text = asked.text or ""
    require_utf8(text)
    if len(text) > TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    if asked.url is not None:
        check_url(asked.url)
    if not press.answer.done():
        toast = Toast(text, asked.show_alert is True, asked.url)
        press.answer.set_result(toast)
        call.world.bell.tell({"kind": "toast", "press": press, "toast": toast})
    return True


async def answer_inline(call: Call, asked: AnswerInlineQuery) -> Any:
    ask = call.world.inline_asks.get(asked.inline_query_id)
    now = call.world.clock.time()
    if ask is None or now - ask.at > LIFETIMES["inline_query"]:
        raise bad_request(QUERY_TOO_OLD)
    if len(asked.results) > RESULTS_LIMIT:
        raise bad_request("too many inline query results specified")
    names = [result.id for result in asked.results]
    if len(set(names)) != len(names):
        raise bad_request("RESULT_ID_DUPLICATE")
    if len((asked.next_offset or "").encode()) > OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    if not ask.answer.done():
        ask.answer.set_result(asked.results)
    return True
