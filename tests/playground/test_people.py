"""The vocabulary that other tests speak."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.playground import Person, Playground, Toast
from tests.playground.conftest import Wire


def inline(*buttons: tuple[str, str]) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton(text=text, callback_data=data) for text, data in buttons]
    return InlineKeyboardMarkup(inline_keyboard=[row])


async def next_press(bot: Bot) -> CallbackQuery:
    while True:
        for update in await bot.get_updates(timeout=5):
            await bot.get_updates(offset=update.update_id + 1, limit=1)
            if update.callback_query is not None:
                return update.callback_query


async def test_the_same_name_is_the_same_person(playground: Playground) -> None:
    assert playground.person("Dilshod") is playground.person("Dilshod")
    async with Playground() as other:
        assert other.person("Dilshod").id == playground.person("Dilshod").id


async def test_sees_waits_for_what_is_new(bot: Bot, dilshod: Person) -> None:
    await bot.send_message(dilshod.id, "first")
    seen = await dilshod.sees("first")
    with pytest.raises(AssertionError, match=r"#\d+ Himoya: first"):
        await dilshod.sees("first", timeout=0.05)
    waiting = asyncio.ensure_future(dilshod.sees(lambda message: message.edited))
    await asyncio.sleep(0.02)
    await bot.edit_message_text("changed", chat_id=dilshod.id, message_id=seen.message_id)
    assert (await waiting).text == "changed"
    await dilshod.quiet(0.05)


async def test_quiet_notices_a_word(bot: Bot, dilshod: Person) -> None:
    silence = asyncio.ensure_future(dilshod.quiet(1))
    await asyncio.sleep(0.02)
    await bot.send_message(dilshod.id, "loud")
    with pytest.raises(AssertionError, match="expected silence"):
        await silence


async def test_pressing_brings_the_toast(bot: Bot, dilshod: Person) -> None:
    await bot.send_message(dilshod.id, "old", reply_markup=inline(("Take", "old")))
    await bot.send_message(
        dilshod.id, "new", reply_markup=inline(("✋ Take", "new"), ("No", "no"))
    )
    pressing = asyncio.ensure_future(dilshod.presses("✋ Take"))
    query = await next_press(bot)
    assert query.data == "new"
    assert query.message is not None
    await bot.answer_callback_query(query.id, "Yours", show_alert=True)
    await bot.answer_callback_query(query.id, "too late to change")
    assert await pressing == Toast("Yours", alert=True)


async def test_an_exact_name_comes_before_a_part_of_one(bot: Bot, dilshod: Person) -> None:
    await bot.send_message(dilshod.id, "1", reply_markup=inline(("Take", "exact")))
    await bot.send_message(dilshod.id, "2", reply_markup=inline(("Take it", "part")))
    await dilshod.presses("Take", timeout=0)
    assert (await next_press(bot)).data == "exact"


async def test_forged_and_outdated_presses(bot: Bot, dilshod: Person) -> None:
    sent = await bot.send_message(dilshod.id, "?", reply_markup=inline(("Yes", "x")))
    message = await dilshod.sees("?")
    await dilshod.presses(callback_data="forged", on=message, timeout=0)
    query = await next_press(bot)
    assert query.data == "forged"
    await sent.delete()
    await dilshod.presses(callback_data="x", on=message, timeout=0)
    gone = (await next_press(bot)).message
    assert gone is not None
    assert gone.date == 0 or gone.date.timestamp() == 0


async def test_a_press_that_nobody_answers(bot: Bot, dilshod: Person) -> None:
    await bot.send_message(dilshod.id, "?", reply_markup=inline(("Yes", "x")))
    with pytest.raises(AssertionError, match="nobody answered the press of 'x'"):
        await dilshod.presses("Yes", timeout=0.05)
    with pytest.raises(AssertionError, match="sees no button 'Other'"):
        await dilshod.presses("Other")


async def test_reply_keyboards_say_their_words(bot: Bot, dilshod: Person) -> None:
    keyboard = ReplyKeyboardMarkup(
        keyboard=[[KeyboardButton(text="Россия"), KeyboardButton(text="Казахстан")]],
        one_time_keyboard=True,
        input_field_placeholder="Where?",
    )
    await bot.send_message(dilshod.id, "Where?", reply_markup=keyboard)
    assert dilshod.keyboard is not None
    assert (dilshod.keyboard.texts, dilshod.keyboard.placeholder) == (
        ["Россия", "Казахстан"],
        "Where?",
    )
    await dilshod.presses("Россия")
    assert dilshod.chat.messages[-1].text == "Россия"
    assert dilshod.keyboard is None
    await bot.send_message(dilshod.id, "Again", reply_markup=keyboard)
    await bot.send_message(dilshod.id, "Gone", reply_markup=ReplyKeyboardRemove())
    assert dilshod.keyboard is None


async def test_everything_that_can_be_sent_can_be_read(bot: Bot, dilshod: Person) -> None:
    await dilshod.opens("case-128")
    await dilshod.sends_photo("pasport")
    await dilshod.sends_voice()
    await dilshod.sends_document("шартнома.pdf")
    await dilshod.sends_location()
    await dilshod.sends_sticker()
    await dilshod.sends_contact()
    message = await dilshod.says("https://mehnat.uz", reply_to=dilshod.chat.messages[0])
    await dilshod.edits(message, "edited")
    await dilshod.deletes(message)
    updates = await bot.get_updates()
    kinds = [(one.message or one.edited_message) for one in updates]
    assert [one.content_type for one in kinds if one] == [
        "text", "text", "photo", "voice", "document", "location", "sticker", "contact", "text", "text",
    ]  # fmt: skip
    opened, replied = updates[1].message, updates[-2].message
    assert opened is not None
    assert opened.text == "/start case-128"
    assert opened.entities is not None
    assert opened.entities[0].type == "bot_command"
    assert replied is not None
    assert replied.reply_to_message is not None
    assert replied.reply_to_message.text == "salom"
    assert dilshod.chat.find(message.message_id) is None


async def test_who_blocked_or_left_cannot_speak(playground: Playground, dilshod: Person) -> None:
    dilshod.blocks()
    with pytest.raises(RuntimeError, match="unblocks"):
        await dilshod.says("x")
    room = playground.group("Room", [playground.person("Owner")])
    with pytest.raises(RuntimeError, match="not a member"):
        await dilshod.says("x", chat=room)


async def test_a_link_into_a_group(bot: Bot, playground: Playground) -> None:
    owner = playground.person("Owner")
    room = playground.group("Room", [owner], kind="supergroup")
    await room.opens("room-code", by=owner)
    updates = await bot.get_updates()
    assert updates[-1].message is not None
    assert updates[-1].message.text == "/start@himoya_playground_bot room-code"


async def test_memory_is_bounded() -> None:
    async with Playground(keep_messages=10) as playground:
        person = playground.person("Dilshod")
        for number in range(30):
            await person.says(str(number))
        assert person.chat.messages[0].text == "20"


async def test_lone_surrogates_of_people_are_refused(dilshod: Person, wire: Wire) -> None:
    with pytest.raises(Exception, match="UTF-8"):
        await dilshod.says("\ud83d")
    assert (await wire.call("getMe"))["ok"]
