"""Notices to many: written by one, approved by another, sent in portions, muted by whoever likes.

One office for all of it; each test has a country of its own, so nobody gets another test's notice.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import cast
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest

from bot.app import built, running
from bot.playground import Person, Playground, Toast
from bot.postgres import EmbeddedPostgres
from bot.settings import Settings
from bot.writing import owe_all
from handlers.editor.notice_course import go_on
from handlers.phrases import TONGUE_NAMES, Tongue, lang_of
from tests.libraries import build_once, small_pack
from tests.service.conftest import HURRIED, RING, _execute
from tests.service.office import Office, buttons, has_button
from tests.service.test_editing import WAGES, is_ready, until_published, writes
from tests.service.test_vigil import MONDAY, MovedClock

Timed = tuple[Office, MovedClock]


@pytest.fixture(scope="module")
async def timed(postgres: EmbeddedPostgres) -> AsyncIterator[Timed]:
    name, clock, pack = f"test_{uuid4().hex}", MovedClock(MONDAY), small_pack()
    await _execute(postgres.url, f"CREATE DATABASE {name}")
    url = postgres.database_url(name)
    async with Playground(limits=None) as playground:
        admin = playground.person("Админ", language_code="ru")
        settings = Settings(
            _env_file=None,
            telegram_api_url=playground.url,
            admin_ids=(admin.id,),
            answer_undo_seconds=0,
            content_dir=pack,
        )
        async with built(settings, url, RING, clock, HURRIED, build_once) as app, running(app):
            office = Office(playground, app, url)
            await office.joins("Лола", "editor")
            await office.joins("Мадина", "coordinator")
            yield office, clock


def lola(office: Office) -> Person:
    return office.playground.person("Лола")


def madina(office: Office) -> Person:
    return office.playground.person("Мадина")


async def reader_in(office: Office, country: str) -> Person:
    """A migrant who has begun; what the first screens ask stands in the database already, for
    these tests need many of them."""
    migrant = office.playground.person(f"Reader {next(office._names)}", language_code="ru")
    await migrant.opens()
    await migrant.sees(lambda one: has_button(one, "lang:"))
    await office.rows(
        "UPDATE people SET language = 'ru', origin = 'uz', destination = :country,"
        " consented_at = now() WHERE language IS NULL AND id NOT IN (SELECT id FROM staff)"
        " RETURNING id",
        country=country,
    )
    return migrant


async def press(who: Person, notice: str, act: str, value: str = "") -> Toast:
    """As an app may send it that still shows an older screen."""
    shown = next(one for one in reversed(who.chat.messages) if one.from_bot)
    return await who.presses(callback_data=f"nt:{notice}:{act}:{value}", on=shown)


async def written(office: Office, country: str, **texts: str) -> str:
    """Лола writes to everybody in a country. The notice's id as buttons have it."""
    who = lola(office)
    await who.says("/notice")
    await office.presses(who, "nn")
    begun = await who.sees(lambda one: has_button(one, "nt:") and "Кому?" in one.text)
    notice = buttons(begun)[0].split(":")[1]
    await press(who, notice, "destinations", country)
    for lang, text in texts.items():
        await press(who, notice, "text", lang)
        await who.sees(TONGUE_NAMES[lang_of(cast(Tongue, lang))] + ": пришлите")
        await who.says(text)
        await who.sees(lambda one: has_button(one, f"nt:{notice}"))
    return notice


async def asked(office: Office, notice: str) -> None:
    await press(lola(office), notice, "ask")
    await lola(office).sees(office.say("notice-asked"))


async def approved(office: Office, notice: str) -> None:
    await asked(office, notice)
    await press(madina(office), notice, "approve", "1")
    await madina(office).sees("одобрено")


async def counted(office: Office, notice: str) -> dict[str, int]:
    rows = await office.rows(
        "SELECT state, count(*) AS n FROM notice_recipients WHERE notice_id = :id GROUP BY state",
        id=UUID(notice),
    )
    return {row.state: row.n for row in rows}


async def state(office: Office, notice: str) -> str:
    rows = await office.rows("SELECT state FROM notices WHERE id = :id", id=UUID(notice))
    return str(rows[0].state)


async def sent(office: Office, notice: str) -> None:
    """Until its result is there: what is left to say is said, then a sweep counts."""
    for _ in range(100):
        await office.app.sweeps.notices()
        if await state(office, notice) == "sent":
            return
        await office.playground.world.bell.heard(0.05)
    raise AssertionError(await counted(office, notice))


@asynccontextmanager
async def nothing_leaves(office: Office) -> AsyncIterator[None]:
    """The overall pace lets nothing out meanwhile; presses are answered as ever."""
    await office.rows("UPDATE pace SET pace_at = now() + interval '1 hour' RETURNING 1")
    yield
    await office.rows("UPDATE pace SET pace_at = now() RETURNING 1")


def times(who: Person, text: str) -> int:
    return sum(text in message.text for message in who.chat.messages if message.from_bot)


async def test_each_gets_it_in_their_language_after_a_second_person(timed: Timed) -> None:
    office, _ = timed
    latin = await office.migrant("uz", destination="pl")
    cyrillic = await office.migrant("uz-Cyrl", destination="pl")
    tajik = await office.migrant("tg", origin="tj", destination="pl")
    others = [
        await office.migrant("ru", destination="de"),
        await office.migrant("ru", destination="pl", consents=False),
    ]
    author, reader = lola(office), madina(office)
    notice = await written(
        office, "pl", ru="В Польше новый порядок. /sos", uz="Polshada yangi tartib. /sos"
    )

    await press(author, notice, "preview")
    await author.sees("Полшада янги тартиб. /sos")
    await press(author, notice, "test")
    await author.sees(lambda one: one.text.startswith("В Польше") and "/mute" in one.text)
    await press(author, notice, "ask")
    await author.sees(office.say("notice-asked"))
    refused = await press(author, notice, "approve", "1")
    assert refused.text == office.say("notice-not-possible")
    waiting = await reader.sees(lambda one: has_button(one, f"nt:{notice}:open"))
    assert "Лола" in waiting.text
    await office.presses(reader, f"nt:{notice}:open:")
    await reader.sees("Polshada yangi tartib. /sos")
    card = await reader.sees(lambda one: has_button(one, f"nt:{notice}:approve"))
    assert office.say("notice-few") in card.text, "three people are fewer than five"
    await office.app.sweeps.notices()
    await office.presses(reader, f"nt:{notice}:approve:1")
    await author.sees("одобрено")

    await sent(office, notice)
    footer = office.say("notice-footer", "uz")
    await latin.sees(f"Polshada yangi tartib. /sos\n\n{footer}")
    await cyrillic.sees("Полшада янги тартиб. /sos")
    await tajik.sees(f"В Польше новый порядок. /sos\n\n{office.say('notice-footer', 'tg')}")
    assert [times(other, "Польше") for other in others] == [0, 0]
    await author.sees(office.say("notice-finished"))
    assert times(reader, "Польше") == 1, "staff see the preview, and get no notice"
    await office.admin.says("/audit")
    done = await office.admin.sees(office.say("audit-title"))
    assert office.say("audit-notice-written") in done.text
    assert office.say("audit-notice-approved") in done.text


async def test_links_lead_only_where_the_knowledge_base_does(timed: Timed) -> None:
    office, _ = timed
    author = lola(office)
    contents = office.app.shelf.library().contents
    known = next(one.web for one in contents.contacts.values() if one.web)
    notice = await written(office, "lt", ru="Первый текст")
    for text in ("Пишите @helper_uz", "Всё на https://visa-fast.example/a", "Сайт виза-быстро.рф"):
        await press(author, notice, "text", "ru")
        await author.sees("пришлите")
        await author.says(text)
        await author.sees(lambda one, text=text: text.split()[-1] in one.text)  # type: ignore[misc]
    await author.says(f"Подробно: {known}")
    await author.sees(lambda one: one.text.startswith("Подробно") or has_button(one, "nt:"))
    await press(author, notice, "preview")
    await author.sees(known)
    await author.sees(lambda one: has_button(one, f"nt:{notice}:ask"))


async def test_what_changed_since_it_was_read_is_not_approved(timed: Timed) -> None:
    office, clock = timed
    author, reader = lola(office), madina(office)
    migrant = await reader_in(office, "lv")
    notice = await written(office, "lv", ru="Первая версия")
    await asked(office, notice)
    await press(author, notice, "change")
    await press(author, notice, "text", "ru")
    await author.sees("пришлите")
    await author.says("Вторая версия")
    await author.sees(lambda one: has_button(one, f"nt:{notice}"))
    await press(author, notice, "later")
    await author.sees(office.say("notice-ask-start", zone="Asia/Tashkent"))
    at = clock.now.astimezone(ZoneInfo("Asia/Tashkent")) + timedelta(hours=2)
    await author.says(f"{at:%d.%m %H:%M}")
    await author.sees(office.say("notice-asked"))

    await press(reader, notice, "approve", "1")
    await reader.sees(office.say("notice-outdated"))
    assert await state(office, notice) == "waiting"
    await press(reader, notice, "approve", "2")
    await reader.sees(f"{at:%H:%M} (Asia/Tashkent)")
    await office.app.sweeps.notices()
    assert await state(office, notice) == "approved", "it is not yet time"
    clock.forward(hours=2, minutes=1)
    await sent(office, notice)
    await migrant.sees("Вторая версия")


async def test_a_pause_takes_back_and_each_gets_it_once(timed: Timed) -> None:
    office, _ = timed
    migrants = [await reader_in(office, "gb") for _ in range(2)]
    notice = await written(office, "gb", ru="Новое в Британии")
    await approved(office, notice)
    async with nothing_leaves(office):
        await office.app.sweeps.notices()
        assert await counted(office, notice) == {"owed": 2}
        toast = await press(madina(office), notice, "pause")
        assert toast.text == office.say("notice-done")
        await office.app.sweeps.notices()
        assert await counted(office, notice) == {"waiting": 2}

    assert await state(office, notice) == "paused"
    await press(lola(office), notice, "resume")
    await sent(office, notice)
    for migrant in migrants:
        await migrant.sees("Новое в Британии")
        assert times(migrant, "Новое в Британии") == 1


async def test_a_cancelled_notice_is_taken_back_in_time_only(timed: Timed) -> None:
    office, clock = timed
    migrant = await reader_in(office, "jp")
    early = await written(office, "jp", ru="Отменят сразу")
    late = await written(office, "jp", ru="Отменят поздно")
    await approved(office, early)
    await approved(office, late)
    async with nothing_leaves(office):
        await office.app.sweeps.notices()
        await press(lola(office), early, "cancel-sure")
        assert await counted(office, early) == {"taken-back": 1}
        clock.forward(minutes=11)
        toast = await press(lola(office), late, "cancel-sure")
        assert toast.text == office.say("notice-too-late")

    await lola(office).sees("отменено")
    await sent(office, late)
    await migrant.sees("Отменят поздно")
    assert times(migrant, "Отменят сразу") == 0
    done = await press(lola(office), late, "cancel-sure")
    assert done.text == office.say("notice-all-sent")


async def test_who_muted_blocked_or_left_is_passed_over_and_counted(timed: Timed) -> None:
    office, _ = timed
    muted, blocked, leaving, here = [await reader_in(office, "il") for _ in range(4)]
    await muted.says("/mute")
    await muted.sees(office.say("bell-muted"))
    blocked.blocks()
    notice = await written(office, "il", ru="Новое в Израиле")
    await approved(office, notice)
    async with nothing_leaves(office):
        await office.app.sweeps.notices()
        leaving.blocks()
        while len(await office.rows("SELECT 1 FROM chats WHERE unreachable = 'blocked'")) < 2:
            await office.playground.world.bell.heard(0.05)

    await sent(office, notice)
    await here.sees("Новое в Израиле")
    assert await counted(office, notice) == {"muted": 1, "blocked": 2, "owed": 1}
    leaving.unblocks()
    await muted.says("/unmute")
    await muted.sees(office.say("bell-unmuted"))
    assert times(leaving, "Израиле") == times(muted, "Израиле") == 0


class CrashError(Exception):
    """The process dies between what it has marked and its commit."""


async def crashes(office: Office) -> None:
    async with office.app.register.transaction() as session:
        turn = office.app.turns.nobodys_turn(session)
        await owe_all(session, await go_on(turn), None)
        raise CrashError


async def test_neither_a_crash_nor_a_second_replica_doubles(timed: Timed) -> None:
    office, _ = timed
    migrants = [await reader_in(office, "kr") for _ in range(2)]
    notice = await written(office, "kr", ru="Новое в Корее")
    await approved(office, notice)

    with pytest.raises(CrashError):
        await crashes(office)
    await asyncio.gather(*(office.app.sweeps.notices() for _ in range(4)))
    await sent(office, notice)

    for migrant in migrants:
        await migrant.sees("Новое в Корее")
        assert times(migrant, "Новое в Корее") == 1


async def test_an_answer_goes_before_what_goes_to_many(timed: Timed) -> None:
    office, _ = timed
    migrant = await reader_in(office, "sa")
    notice = await written(office, "sa", ru="Новое в Аравии")
    await approved(office, notice)
    async with nothing_leaves(office):
        await office.app.sweeps.notices()
        assert await counted(office, notice) == {"owed": 1}
        await migrant.says("/help")
        while not await office.rows("SELECT 1 FROM outbox WHERE state = 'queued' AND lane = 0"):
            await office.playground.world.bell.heard(0.05)

    await migrant.sees("Новое в Аравии")
    said = [message.text for message in migrant.chat.messages if message.from_bot]
    assert said[-2] == office.say("help")


async def test_only_subscribers_hear_of_law_and_staff_only_if_they_chose(timed: Timed) -> None:
    office, _ = timed
    subscriber = await reader_in(office, "ae")
    other = await reader_in(office, "ae")
    await subscriber.says("/settings")
    await office.presses(subscriber, "bell:show:")
    await office.presses(subscriber, "bell:law:")
    await subscriber.sees(lambda one: any("✅" in text for text in one.button_texts))
    colleague = await office.joins("Зарина", "lawyer")
    await colleague.says("/settings")
    await office.presses(colleague, "change:destination")
    await office.presses(colleague, "to:ae:")
    notice = await written(office, "ae", ru="Закон для всех")
    await approved(office, notice)
    await sent(office, notice)
    await other.sees("Закон для всех")
    assert times(colleague, "Закон для всех") == 0
    await office.presses(colleague, "bell:show:")
    await office.presses(colleague, "bell:law:")
    await colleague.sees(lambda one: any("✅" in text for text in one.button_texts))
    notice = await written(office, "ae", ru="Новый закон")
    await press(lola(office), notice, "interests", "law")
    await approved(office, notice)
    await sent(office, notice)

    await subscriber.sees("Новый закон")
    await colleague.sees("Новый закон")
    assert times(other, "Новый закон") == 0


async def test_who_read_the_old_answer_and_agreed_is_told_once(timed: Timed) -> None:
    office, clock = timed
    agreed, silent = [await reader_in(office, "ru") for _ in range(2)]
    for migrant in (agreed, silent):
        await migrant.says("хозяин не платит зарплату")
        await migrant.sees(lambda one: has_button(one, f"verdict:{WAGES}:1"))
        await migrant.presses(office.say("helped"))
    await agreed.sees(office.say("bell-tell-me"))
    await office.presses(agreed, f"tell:{WAGES}:1")
    await agreed.sees(office.say("bell-will-tell"))
    await agreed.presses(office.say("helped"))
    await until_published(office)
    title = office.app.shelf.library().articles[WAGES].wordings["ru"].title
    before = await office.rows(
        "SELECT body->'wordings'->'ru'->>'answer' AS answer FROM knowledge_versions"
        " JOIN knowledge USING (kind, key) WHERE key = :key AND number = published",
        key=WAGES,
    )
    await writes(office, lola(office), WAGES, "answer", f"{before[0].answer}\nНовая строка.")
    proposal = await is_ready(office, lola(office), "meaning")
    await office.presses(office.admin, f"ep:{proposal}:show")
    await office.presses(office.admin, f"ep:{proposal}:confirm")
    await office.admin.sees(office.say("proposal-published", records=f"article {WAGES}"))
    await until_published(office)

    clock.forward(minutes=2)
    await office.app.sweeps.notices()
    await office.app.sweeps.notices()
    told = await agreed.sees(office.say("correction", number=1))
    assert title not in told.text
    assert told.button_texts == [office.say("correction-look")]
    await agreed.presses(office.say("correction-look"), on=told)
    await agreed.sees("Новая строка.")
    assert times(agreed, office.say("correction", number=1)) == 1
    assert times(agreed, office.say("bell-tell-me")) == 1, "asked once"
    assert times(silent, office.say("correction", number=1)) == 0
