"""The whole service in a real browser: what a newcomer does first, by mouse and keyboard."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.app import App, built, running
from bot.playground.house import House, open_house
from bot.playground.server import TOKEN
from bot.settings import Settings
from tests.libraries import build_once
from tests.playground.browser import PHONE, WIDE, Page, browser, find_chromium
from tests.service.conftest import HURRIED, RING, CopyDatabase

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(find_chromium() is None, reason="NO CHROMIUM HERE: the page is not tried"),
]
QUESTION = "patent pulini vaqtida tolamadim nima qilaman"
UNKNOWN = "Jiyanimni asrab olmoqchiman, asrab oluvchi necha yoshda boʻlishi kerak?"
ANSWER = "Avval viza turini ayting: E-9 yoki H-2?"


@asynccontextmanager
async def inhabited(copy_database: CopyDatabase) -> AsyncIterator[tuple[House, App]]:
    async with open_house(0, TOKEN) as house:
        settings = Settings(
            _env_file=None,
            telegram_api_url=house.url,
            answer_undo_seconds=1,
            admin_ids=(house.admin_id,),
        )
        url = await copy_database()
        async with (
            built(settings, url, RING, limits=HURRIED, build=build_once) as app,
            running(app),
        ):
            await asyncio.wait_for(house.set_the_scene(), 30)
            yield house, app


class Walker:
    """One person's column of the page."""

    def __init__(self, page: Page, person_id: int) -> None:
        self.page = page
        self.column = f".column[data-chat='{person_id}']"

    async def presses(self, label: str) -> None:
        await self.page.click(f"{self.column} .key", label)

    async def writes(self, text: str) -> None:
        await self.page.click(f"{self.column} .input")
        await self.page.type(text)
        await self.page.enter()

    async def reads(self, text: str) -> None:
        await self.page.sees(f"{self.column} .other .words", text)


async def test_a_newcomer_asks_and_a_lawyer_answers(
    copy_database: CopyDatabase, tmp_path: Path
) -> None:
    async with inhabited(copy_database) as (house, app), browser(WIDE) as page:
        uz, ru = app.tongues["uz"].say, app.tongues["ru"].say
        dilshod = Walker(page, house.cast.migrants[0].id)
        nigora = Walker(page, house.cast.lawyers[0].id)
        await page.open(house.url)
        await page.click(f"{dilshod.column} .big-button", "Start")
        for label in ("Oʻzbekcha", uz("consent-yes"), uz("country-uz"), uz("country-ru")):
            await dilshod.presses(label)
        await dilshod.reads(uz("ready").partition("\n")[0])

        await dilshod.writes(QUESTION)
        title = app.shelf.library().articles["ru/work-permit-renewal"].wordings["uz"].title
        await dilshod.reads(title)
        await page.screenshot(tmp_path / "answer.png")

        await dilshod.writes(UNKNOWN)
        await dilshod.presses(uz("ask-lawyer"))
        await dilshod.reads(uz("case-opened", number=1, place=1).partition("\n")[0])
        await page.screenshot(tmp_path / "opened.png")
        await page.click(".list .chat", "Нигора")
        await nigora.presses(ru("desk-take", number=1))
        await nigora.reads(UNKNOWN)
        await dilshod.reads(uz("case-taken", number=1))
        await nigora.presses(ru("desk-answer", number=1))
        await nigora.reads(ru("desk-answer-prompt", number=1))
        await nigora.writes(ANSWER)
        await nigora.presses(ru("desk-send", number=1))
        await dilshod.reads(ANSWER)
        await page.screenshot(tmp_path / "lawyer.png")
        await nigora.presses(ru("desk-close"))
        await nigora.presses(ru("desk-close-advised"))
        await dilshod.reads(uz("case-closed", number=1))
        await page.sees(".column .words", ru("room-card-over", number=1))
        await page.screenshot(tmp_path / "closed.png")
        assert page.faults == []


async def test_on_a_phone(copy_database: CopyDatabase, tmp_path: Path) -> None:
    async with inhabited(copy_database) as (house, app), browser(PHONE) as page:
        uz = app.tongues["uz"].say
        dilshod = Walker(page, house.cast.migrants[0].id)
        await page.open(house.url)
        await page.click(".list .chat", "Дилшод")
        await page.click(f"{dilshod.column} .big-button", "Start")
        await dilshod.presses("Oʻzbekcha")
        await dilshod.reads(uz("consent").partition("\n")[0])
        await page.screenshot(tmp_path / "consent.png")
        for label in (uz("consent-later"), uz("skip"), uz("country-ru")):
            await dilshod.presses(label)

        await dilshod.writes(QUESTION)

        await dilshod.reads(uz("answer-call"))
        await page.screenshot(tmp_path / "phone.png")
        assert page.faults == []
