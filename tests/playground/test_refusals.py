"""What the other stand-ins let through, Telegram refuses; so do we, in its words."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from bot.playground import Person, Playground
from bot.playground.made_up import painted
from tests.playground.conftest import HandClock, Wire


def keyboard(data: str) -> InlineKeyboardMarkup:
    button = InlineKeyboardButton(text="Yes", callback_data=data)
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


async def test_text_over_4096_code_points(bot: Bot, dilshod: Person) -> None:
    await bot.send_message(dilshod.id, "ў" * 4_096)
    await bot.send_message(dilshod.id, "😀" * 4_096)
    with pytest.raises(TelegramBadRequest, match="Bad Request: message is too long"):
        await bot.send_message(dilshod.id, "ў" * 4_097)


async def test_length_is_counted_after_parsing(bot: Bot, dilshod: Person) -> None:
    await bot.send_message(dilshod.id, f"<b>{'a' * 4_096}</b>", parse_mode="HTML")


async def test_empty_text(wire: Wire, dilshod: Person) -> None:
    assert await wire.says("sendMessage", chat_id=dilshod.id, text="") == (
        "Bad Request: message text is empty"
    )
    assert await wire.says("sendMessage", chat_id=dilshod.id, text=" \n ") == (
        "Bad Request: text must be non-empty"
    )


async def test_tag_that_is_not_closed(bot: Bot, dilshod: Person) -> None:
    words = "can't parse entities: Can't find end tag corresponding to start tag \"b\""
    with pytest.raises(TelegramBadRequest, match=words):
        await bot.send_message(dilshod.id, "<b>bold", parse_mode="HTML")


async def test_callback_data_of_65_bytes(bot: Bot, dilshod: Person) -> None:
    await bot.send_message(dilshod.id, "?", reply_markup=keyboard("ж" * 32))
    with pytest.raises(TelegramBadRequest, match="BUTTON_DATA_INVALID"):
        await bot.send_message(dilshod.id, "?", reply_markup=keyboard("ж" * 32 + "x"))


async def test_chat_that_never_wrote(bot: Bot, playground: Playground) -> None:
    silent = playground.person("Silent")
    for chat_id in (silent.id, 1, "@nobody"):
        with pytest.raises(TelegramBadRequest, match="chat not found"):
            await bot.send_message(chat_id, "hello")


async def test_edit_that_changes_nothing(bot: Bot, dilshod: Person) -> None:
    sent = await bot.send_message(dilshod.id, "same", reply_markup=keyboard("x"))
    with pytest.raises(TelegramBadRequest, match="message is not modified: specified new"):
        await sent.edit_text("same", reply_markup=keyboard("x"))


async def test_edit_of_nothing(bot: Bot, dilshod: Person) -> None:
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("new", chat_id=dilshod.id, message_id=1)


async def test_caption_over_1024(bot: Bot, dilshod: Person) -> None:
    photo = BufferedInputFile(painted(0), "photo.png")
    await bot.send_photo(dilshod.id, photo, caption="я" * 1_024)
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_photo(dilshod.id, photo, caption="я" * 1_025)


async def test_press_answered_too_late(
    bot: Bot, dilshod: Person, playground: Playground, clock: HandClock
) -> None:
    await bot.send_message(dilshod.id, "?", reply_markup=keyboard("x"))
    await dilshod.presses("Yes", timeout=0)
    press = next(iter(playground.world.presses))
    clock.moves(151)
    words = "query is too old and response timeout expired or query ID is invalid"
    for query in (press, "made up"):
        with pytest.raises(TelegramBadRequest, match=words):
            await bot.answer_callback_query(query)


async def test_delete_of_nothing(bot: Bot, dilshod: Person) -> None:
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(dilshod.id, 1)


async def test_toast_over_200(bot: Bot, dilshod: Person, playground: Playground) -> None:
    await bot.send_message(dilshod.id, "?", reply_markup=keyboard("x"))
    await dilshod.presses("Yes", timeout=0)
    press = next(iter(playground.world.presses))
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(press, "я" * 201)


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ({"inline_keyboard": [[{"text": "x"}]]}, "Text buttons are unallowed"),
        ({"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}, "must be non-empty"),
        ({"inline_keyboard": [[{"text": "x", "url": "localhost"}]]}, "Wrong HTTP URL"),
        ({"inline_keyboard": [[{"text": "x", "url": "javascript:x"}]]}, "Wrong HTTP URL"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": ""}]]}, "BUTTON_DATA_INVALID"),
        (
            {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 9]},
            "reply markup is too long",
        ),
        (
            {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]] * 101},
            "reply markup is too long",
        ),
        ({"keyboard": [[{"text": ""}]]}, "keyboard button text must be non-empty"),
        ({"keyboard": "x"}, "can't parse reply keyboard markup JSON object"),
        ("{broken", "can't parse reply keyboard markup JSON object"),
    ],
)
async def test_keyboards(wire: Wire, dilshod: Person, markup: object, words: str) -> None:
    said = await wire.says("sendMessage", chat_id=dilshod.id, text="?", reply_markup=markup)
    assert words in said


async def test_lone_surrogates(wire: Wire, dilshod: Person) -> None:
    said = await wire.says("sendMessage", chat_id=dilshod.id, text="half \ud83d")
    assert said == "Bad Request: strings must be encoded in UTF-8"
    body = f"chat_id={dilshod.id}&text=%ED%A0%BD".encode()
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    async with wire.session.post(f"{wire.base}/sendMessage", data=body, headers=form) as answer:
        assert "UTF-8" in (await answer.json())["description"]


async def test_control_characters_become_spaces(bot: Bot, dilshod: Person) -> None:
    sent = await bot.send_message(dilshod.id, "a\0b\x1fc\rd\u202ee")
    assert sent.text == "a b cde"


async def test_missing_parameters(wire: Wire, dilshod: Person) -> None:
    assert await wire.says("sendMessage", text="x") == "Bad Request: chat_id is empty"
    assert await wire.says("sendMessage", chat_id=dilshod.id) == (
        "Bad Request: message text is empty"
    )
    assert await wire.says("deleteMessage", chat_id=dilshod.id) == (
        "Bad Request: message identifier is not specified"
    )


async def test_markdown_is_not_this_bots(wire: Wire, dilshod: Person) -> None:
    said = await wire.says("sendMessage", chat_id=dilshod.id, text="*x*", parse_mode="MarkdownV3")
    assert said == "Bad Request: unsupported parse_mode"
