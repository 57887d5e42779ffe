"""Statistics over HTTP: people ask, months pass, an analyst reads numbers and nothing else."""

import asyncio
import csv
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from bot import statistics
from bot.app import built, running
from bot.playground import Message, Person, Playground
from bot.playground.files import PNG
from bot.settings import Settings
from db import releases
from db.disclosure import rounded
from db.releases import Audience, Issued, digest_of
from handlers.statistics.buttons import FILE, PICTURE, PUBLISHED, Stat
from tests.libraries import build_once
from tests.service.conftest import HURRIED, RING, CopyDatabase
from tests.service.office import Office, buttons, has_button
from tests.service.test_vigil import MovedClock

NOVEMBER = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
MONTH, QUARTER, YEAR = "2026-11", "2026-Q4", "2026"
WAGES = "хозяин не платит зарплату, что делать"
BOARD = "topic-destination"
IN_RUSSIA, IN_KAZAKHSTAN = 12, 2


@pytest.fixture(scope="module")
async def counted(copy_database: CopyDatabase) -> AsyncIterator[tuple[Office, MovedClock]]:
    """An office in December, to which people came in November."""
    url, clock = await copy_database(), MovedClock(NOVEMBER)
    async with Playground(limits=None) as playground:
        admin = playground.person("Админ", language_code="ru")
        settings = Settings(_env_file=None, telegram_api_url=playground.url, admin_ids=(admin.id,))
        async with built(settings, url, RING, clock, HURRIED, build_once) as app, running(app):
            office = Office(playground, app, url)
            await office.hire("Нигора")
            analyst(office)
            await analyst(office).opens(await office.invitation("analyst"))
            await analyst(office).sees("/statistics")
            places = ["ru"] * IN_RUSSIA + ["kz"] * IN_KAZAKHSTAN
            people = await asyncio.gather(*(asks(office, place) for place in places))
            for twice in people[:5]:
                await twice.presses(callback_data="show:ru/unpaid-wages", on=twice.last)
                await twice.presses(callback_data="show:ru/lost-passport", on=twice.last)
            await asks(office, "kz", consents=False)
            for person in people[:5]:
                await person.sees(lambda message: has_button(message, "more:ru/lost-passport"))
            clock.forward(days=10)
            yield office, clock


Counted = tuple[Office, MovedClock]


def analyst(office: Office) -> Person:
    return office.playground.person("Аналитик", language_code="ru")


async def asks(office: Office, place: str, *, consents: bool = True) -> Person:
    migrant = await office.migrant("ru", destination=place, consents=consents)
    await migrant.says(WAGES)
    await migrant.sees(lambda message: has_button(message, f"more:{place}/unpaid-wages"))
    return migrant


async def people_in(office: Office, period: str, place: str) -> int:
    rows = await office.rows(
        "SELECT count(*) FROM sightings WHERE period = :period AND board = :board"
        " AND line = 'unpaid-wages' AND place = :place",
        period=period,
        board=BOARD,
        place=place,
    )
    return int(rows[0][0])


async def opens(reader: Person, data: Stat, wanted: str) -> Message:
    await reader.presses(callback_data=data.pack(), on=reader.last)
    return await reader.sees(wanted)


async def file_from(office: Office, reader: Person, data: Stat, kind: str) -> bytes:
    await reader.presses(callback_data=data.pack(), on=reader.last)
    sent = await reader.sees(lambda message: message.media is not None)
    assert sent.media is not None
    assert sent.media.kind == kind
    return office.playground.world.files.find(sent.media.file_id or "").content


async def test_people_are_counted_once_and_only_if_they_agreed(counted: Counted) -> None:
    office, _ = counted
    assert await people_in(office, MONTH, "ru") == IN_RUSSIA
    assert await people_in(office, QUARTER, "ru") == IN_RUSSIA
    assert await people_in(office, YEAR, "ru") == 0, "a year is for sensitive subjects"
    assert await people_in(office, MONTH, "kz") == IN_KAZAKHSTAN


async def test_danger_is_counted_for_the_year_and_in_no_quarter(counted: Counted) -> None:
    office, _ = counted
    migrant = await office.migrant("ru")
    await migrant.says("моего брата сейчас избивают и не выпускают, помогите")
    await migrant.sees(office.say("urgent-intro"))

    rows = await office.rows(
        "SELECT DISTINCT period FROM sightings WHERE line = 'violence' ORDER BY period"
    )
    assert [row.period for row in rows] == [YEAR, "2026-12"]


async def test_no_two_sightings_of_a_person_can_be_linked(counted: Counted) -> None:
    office, _ = counted
    await asks(office, "ru")
    rows = await office.rows("SELECT count(*), count(DISTINCT person) FROM sightings")
    assert rows[0][0] == rows[0][1]


async def test_who_is_forgotten_is_not_counted(counted: Counted) -> None:
    office, clock = counted
    month = f"{clock.now:%Y-%m}"
    before = await people_in(office, month, "tr")
    migrant = await office.migrant("ru", destination="tr")
    await migrant.presses(callback_data="show:tr/unpaid-wages", on=migrant.last)
    await migrant.sees(lambda message: has_button(message, "more:"))
    assert await people_in(office, month, "tr") == before + 1

    await migrant.says("/forget")
    await office.presses(migrant, "forget:1")
    await migrant.sees(office.say("forgotten"))

    assert await people_in(office, month, "tr") == before


async def test_the_analyst_sees_large_cells_and_no_small_ones(counted: Counted) -> None:
    office, _ = counted
    reader = analyst(office)
    await reader.says("/statistics")
    await reader.sees(office.say("statistics-menu"))
    choice = await opens(reader, Stat(board=BOARD), office.say("statistics-which-period"))
    assert Stat(board=BOARD, period=MONTH).pack() in buttons(choice)

    seen = await opens(reader, Stat(board=BOARD, period=MONTH), "ноябрь 2026")

    assert f"{office.say('statistics-subject-unpaid-wages')}: Россия 10\n" in seen.text
    assert office.say("country-kz") not in seen.text
    assert office.say("statistics-internal") in seen.text
    warned = await opens(reader, Stat(board="warning", period=MONTH), "→ 15\n")
    assert f"• {office.say('statistics-subject-violence')}" not in warned.text


async def test_the_running_month_is_for_those_who_lead(counted: Counted) -> None:
    office, clock = counted
    running_month = Stat(board=BOARD, period=f"{clock.now:%Y-%m}")
    toast = await analyst(office).presses(
        callback_data=running_month.pack(), on=analyst(office).last
    )
    assert toast.text == office.say("stale-button")
    await office.admin.says("/statistics")
    await office.admin.sees(office.say("statistics-menu"))
    await opens(office.admin, running_month, office.say("statistics-internal"))


async def test_tables_open_as_text_picture_and_file(counted: Counted) -> None:
    office, _ = counted
    reader = analyst(office)
    for board in ("warning", "topic-origin", "language-result", "treaty-destination", "cases"):
        data = Stat(board=board, period=MONTH)
        await opens(reader, data, office.say(f"statistics-board-{board}"))
        table = await file_from(office, reader, data.model_copy(update={"form": FILE}), "document")
        assert office.say("statistics-internal") in table.decode()
    for board in ("warning", "cases"):
        picture = Stat(board=board, period=MONTH, form=PICTURE)
        assert (await file_from(office, reader, picture, "photo")).startswith(PNG)
    await office.admin.says("/audit")
    noted = await office.admin.sees(office.say("audit-title"))
    assert f"{office.say('audit-exported-numbers')} internal {MONTH} cases png" in noted.text


async def test_an_analyst_sees_no_words_and_opens_no_case(counted: Counted) -> None:
    office, _ = counted
    reader = analyst(office)
    for command in ("/queue", "/mine", "/numbers", "/staff"):
        await reader.says(command)
        await reader.sees(office.say("unknown-command"))
    toast = await reader.presses(callback_data=f"desk:{'0' * 32}:take", on=reader.last)
    assert toast.text == office.say("stale-button")
    assert not any(WAGES in message.text for message in reader.chat.messages)


async def test_migrants_and_lawyers_see_no_statistics(counted: Counted) -> None:
    office, _ = counted
    lawyer = office.playground.person("Нигора", language_code="ru")
    for outsider in (await office.migrant("ru"), lawyer):
        await outsider.says("/statistics")
        toast = await outsider.presses(
            callback_data=Stat(board=BOARD, period=MONTH).pack(), on=outsider.last
        )
        assert toast.text == office.say("stale-button")
        assert office.say("statistics-menu") not in {one.text for one in outsider.chat.messages}


async def test_the_coordinators_figures_come_as_a_picture_too(counted: Counted) -> None:
    office, _ = counted
    await office.asks_lawyer(await office.migrant("ru"), office.question())
    await office.admin.says("/numbers")
    await office.admin.sees(office.say("numbers-title", days=30))
    sent = await office.admin.sees(lambda message: message.media is not None)
    assert sent.media is not None
    assert sent.media.kind == "photo"


async def test_a_quarter_is_issued_once_and_stands(counted: Counted, tmp_path: Path) -> None:
    office, clock = counted
    sweeps = office.app.sweeps
    await sweeps.issue()
    assert await issued(office) == []

    people = rounded(await people_in(office, QUARTER, "ru"))
    clock.forward(days=(date(2027, 2, 1) - clock.now.date()).days)
    await asyncio.gather(sweeps.issue(), sweeps.issue())

    tables = await issued(office)
    assert [(one.period, one.board) for one in tables] == [
        (QUARTER, "language-result"),
        (QUARTER, BOARD),
        (QUARTER, "topic-origin"),
        (QUARTER, "treaty-destination"),
        (YEAR, BOARD),
        (YEAR, "topic-origin"),
    ]
    left = await office.rows("SELECT DISTINCT period FROM sightings WHERE period LIKE '2026%'")
    assert left == []
    reader = analyst(office)
    data = Stat(board=BOARD, period=QUARTER, audience=Audience.PUBLIC)
    listed = await opens(reader, Stat(board=PUBLISHED), office.say("statistics-issued"))
    assert data.pack() in buttons(listed)
    seen = await opens(reader, data, "4 квартал 2026")
    assert f": Россия {people}\n" in seen.text
    assert office.say("country-kz") not in seen.text
    assert office.say("statistics-public") in seen.text

    await asks(office, "ru")
    clock.forward(days=1)
    await sweeps.issue()

    assert await issued(office) == tables
    assert all(digest_of(one.body) == one.digest for one in tables)
    with pytest.raises(DBAPIError, match="never revised"):
        await office.rows("UPDATE releases SET body = '{}' RETURNING period")

    statistics.write(tmp_path, await statistics.files(office.app.register, clock.now))
    with (tmp_path / f"{QUARTER}-{BOARD}.en.csv").open(encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    assert "contacts with the service, not all migrants" in rows[1][0]
    assert next(row for row in rows if row[0] == "unpaid-wages")[2] == str(people)
    assert not any(row[0] == "violence" for row in rows)


async def issued(office: Office) -> list[Issued]:
    async with office.app.register.transaction() as session:
        return list(await releases.published(session))
