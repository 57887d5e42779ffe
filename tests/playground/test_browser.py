"""The page in a real Chromium, where there is one."""

from pathlib import Path

import pytest
from aiogram import Bot
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.playground import Playground, TooManyRequests
from bot.playground.cast import gather
from tests.playground.browser import PHONE, WIDE, Page, browser, find_chromium

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(find_chromium() is None, reason="NO CHROMIUM HERE: the page is not tried"),
]

HOSTILE = "<img src=x onerror=\"document.title='owned'\"><b>bold</b>"


async def opened(page: Page, playground: Playground) -> None:
    await page.open(playground.url)
    await page.sees(".list .chat", "Duty room")


def keyboard() -> InlineKeyboardMarkup:
    button = InlineKeyboardButton(text="Take", callback_data="take")
    return InlineKeyboardMarkup(inline_keyboard=[[button]])


async def answer_press(bot: Bot, text: str, *, alert: bool) -> None:
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=5):
            offset = update.update_id + 1
            if update.callback_query is not None:
                await bot.answer_callback_query(update.callback_query.id, text, show_alert=alert)
                return


async def test_a_conversation(bot: Bot, playground: Playground, tmp_path: Path) -> None:
    cast = gather(playground)
    dilshod = cast.migrants[0]
    mine = f".column[data-chat='{dilshod.id}']"
    async with browser(WIDE) as page:
        await opened(page, playground)
        await page.click(f"{mine} .big-button", "Start")
        await page.sees(f"{mine} .own", "/start")
        await page.click(f"{mine} .input")
        await page.type("patentim muddati otib ketdi")
        await page.enter(shift=True)
        await page.type("nima qilaman?")
        await page.enter()
        await page.sees(f"{mine} .own", "nima qilaman?")
        assert dilshod.chat.messages[-1].text == "patentim muddati otib ketdi\nnima qilaman?"
        await bot.send_message(dilshod.id, HOSTILE, reply_markup=keyboard())
        await page.sees(f"{mine} .other .words", HOSTILE)
        await page.click(f"{mine} .key", "Take")
        await answer_press(bot, "Yours now", alert=False)
        await page.sees(f"{mine} .toast", "Yours now")
        await page.screenshot(tmp_path / "wide.png")
        assert "owned" not in await page.evaluate("document.title")
        assert page.faults == []


async def test_everyday_gestures(bot: Bot, playground: Playground) -> None:
    cast = gather(playground)
    dilshod = cast.migrants[0]
    mine = f".column[data-chat='{dilshod.id}']"
    await dilshod.opens()
    link = "https://t.me/himoya_playground_bot?start=case_128"
    await bot.send_message(dilshod.id, f"{link} <tg-spoiler>x</tg-spoiler>", parse_mode="HTML")
    await bot.send_message(dilshod.id, "plain words")
    async with browser(WIDE) as page:
        await opened(page, playground)
        await page.click(f"{mine} .other .bubble", "plain words")
        await page.sees(f"{mine} .compose-note", "Reply to Himoya")
        await page.press("Escape", 27)
        await page.click(f"{mine} .words a", "case_128")
        await page.click(".sheet .chat", "Айгүл")
        await page.sees(f".column[data-chat='{cast.migrants[1].id}'] .own", "/start case_128")
        for what in ("Photo", "Voice", "Document", "Album", "Location", "Sticker", "Contact"):
            await page.click(f"{mine} [aria-label='Attach']")
            await page.click(".menu button", what)
        await page.sees(f"{mine} .own .card", "+998901234567")
        await page.click(f"{mine} [aria-label='Chat menu']")
        await page.click(".menu button", "Block bot")
        await page.click(f"{mine} .big-button", "Unblock and restart")
        await page.sees(f"{mine} .input")
        assert not dilshod.user.blocks_bot
        assert page.faults == []


async def test_on_a_phone_one_chat_at_a_time(bot: Bot, playground: Playground) -> None:
    cast = gather(playground)
    for person in cast.migrants:
        await person.opens()
    async with browser(PHONE, dark=True) as page:
        await opened(page, playground)
        await bot.send_message(cast.migrants[1].id, "unread words", reply_markup=keyboard())
        await page.sees(".list .badge", "1")
        await page.click(".list .chat", "Айгүл")
        await page.sees(".column.active .words", "unread words")
        await page.click(".column.active .key", "Take")
        await answer_press(bot, "An alert", alert=True)
        await page.sees("dialog.alert", "An alert")
        await page.click("dialog.alert button", "OK")
        wide = await page.evaluate("document.documentElement.scrollWidth")
        assert wide <= PHONE[0]
        await page.click(".column.active .back-button")
        await page.sees(".list .chat", "Дилшод")
        assert page.faults == []


async def test_the_log_and_its_buttons(bot: Bot, playground: Playground) -> None:
    cast = gather(playground)
    await cast.migrants[0].opens()
    async with browser(WIDE) as page:
        await opened(page, playground)
        await page.click("#log-button")
        await page.click(".fault", "429")
        await page.sees(".pill", "TooManyRequests")
        fault = playground.faults.answer_fault("sendMessage", None)
        assert fault == TooManyRequests(3)
        await bot.send_message(cast.migrants[0].id, "seen in the log")
        await page.click(".request summary", "sendMessage")
        await page.sees(".request pre", "seen in the log")
        assert page.faults == []
