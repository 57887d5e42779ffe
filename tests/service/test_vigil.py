"""Nothing is forgotten: nights, weekends and months pass on the clock that the house is given."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import built, running
from bot.playground import Person, Playground
from bot.playground.faults import Delay
from bot.settings import Settings
from db.case_file import Card
from db.duty import Duty, anybody, next_start
from db.rules import Level, Status
from handlers.targets import first_look_by, warn_at
from tests.libraries import build_once, small_pack
from tests.load.desk import fill
from tests.service.conftest import HURRIED, RING, CopyDatabase
from tests.service.office import Office, buttons, code_in, has_button
from tests.service.test_cases import answers, closes, nigora, takes

MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""Noon in Tashkent, ten in Moscow."""


class MovedClock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
async def timed(copy_small: CopyDatabase) -> AsyncIterator[tuple[Office, MovedClock]]:
    url, clock = await copy_small(), MovedClock(MONDAY)
    async with Playground(limits=None) as playground:
        admin = playground.person("Админ", language_code="ru")
        settings = Settings(
            _env_file=None,
            telegram_api_url=playground.url,
            admin_ids=(admin.id,),
            content_dir=small_pack(),
            answer_undo_seconds=0,
        )
        async with built(settings, url, RING, clock, HURRIED, build_once) as app, running(app):
            office = Office(playground, app, url)
            await office.hire("Нигора")
            yield office, clock


Timed = tuple[Office, MovedClock]


async def test_a_case_that_waits_too_long_is_told_of_twice(timed: Timed) -> None:
    office, clock = timed
    lawyer = nigora(office)
    number = await office.asks_lawyer(await office.migrant("ru"), office.question())

    clock.forward(hours=53)
    await office.app.sweeps.watch()
    assert office.say("vigil-soon") not in transcript(lawyer)
    clock.forward(hours=2)
    await office.app.sweeps.watch()
    await lawyer.sees(office.say("vigil-soon"))
    clock.forward(hours=18)
    await office.app.sweeps.watch()

    late = await office.admin.sees(office.say("vigil-missed"))
    assert f"№ {number}" in late.text
    await office.app.sweeps.watch()
    assert transcript(office.admin).count(office.say("vigil-missed")) == 1


async def test_the_duty_room_hears_of_a_target_about_to_be_missed(timed: Timed) -> None:
    office, clock = timed
    room = office.playground.group("Duty", [office.admin, nigora(office)])
    await office.admin.says("/room")
    code = code_in((await office.admin.sees("startgroup=")).text)
    room.adds_bot(office.admin)
    await office.admin.says(f"/start@himoya_playground_bot {code}", chat=room)
    await room.sees(office.say("room-ready"))
    number = await office.asks_lawyer(await office.migrant("ru"), office.question())

    clock.forward(hours=55)
    await office.app.sweeps.watch()

    alert = await room.sees(office.say("vigil-soon"))
    assert f"№ {number}" in alert.text
    assert "усыновить" not in alert.text


async def test_after_an_outage_one_summary_and_no_storm(timed: Timed) -> None:
    office, clock = timed
    for _ in range(7):
        await office.asks_lawyer(await office.migrant("ru"), office.question())

    clock.forward(days=10)
    await office.app.sweeps.watch()

    await office.admin.sees(office.say("vigil-missed-many", total=7))
    assert office.say("vigil-missed") not in transcript(office.admin).replace(
        office.say("vigil-missed-many", total=7), ""
    )


async def test_a_case_left_lying_goes_back_to_the_queue(timed: Timed) -> None:
    office, clock = timed
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    await takes(office, lawyer, number)

    clock.forward(hours=49)
    await office.app.sweeps.watch()

    await lawyer.sees(office.say("vigil-given-back", number=number))
    await migrant.sees(office.say("case-back", number=number))
    assert await status(office, number) == "waiting"


async def test_what_waits_for_an_authority_comes_back_on_its_day(timed: Timed) -> None:
    office, clock = timed
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await lawyer.presses(callback_data=f"desk:{case}:more")
    await office.presses(lawyer, f"desk:{case}:await")
    await office.presses(lawyer, f"dc:{case}:await:7")
    await lawyer.sees("ждёт ведомство")

    clock.forward(days=6)
    await office.app.sweeps.watch()
    assert await status(office, number) == "with-authority"
    clock.forward(days=1)
    await office.app.sweeps.watch()

    await lawyer.sees(office.say("vigil-follow-up", number=number))
    assert await status(office, number) == "taken"


async def test_a_silent_client_is_nudged_twice_and_closed_kindly(timed: Timed) -> None:
    office, clock = timed
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await lawyer.presses(callback_data=f"desk:{case}:ask")
    await lawyer.sees(office.say("desk-ask-prompt", number=number))
    await lawyer.says("Есть ли договор?")
    await office.presses(lawyer, f"desk:{case}:send")
    await migrant.sees("Есть ли договор?")

    for days in (3, 4):
        clock.forward(days=days)
        await office.app.sweeps.watch()
        await migrant.sees(office.say("vigil-nudge", number=number))
    clock.forward(days=7)
    await office.app.sweeps.watch()

    closed = await migrant.sees(office.say("vigil-closed", number=number))
    assert f"case:{case}:reopen" in buttons(closed)
    assert await status(office, number) == "closed"


async def test_what_came_of_it_is_asked_twice(timed: Timed) -> None:
    office, clock = timed
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await answers(office, lawyer, case, "Подайте жалобу.")
    await closes(office, lawyer, case)
    await migrant.sees(office.say("case-closed", number=number))

    clock.forward(days=3)
    await office.app.sweeps.watch()
    await migrant.sees(office.say("after-first", number=number))
    await office.presses(migrant, f"after:{case}:unclear")
    again = await migrant.sees(office.say("after-again"))
    assert f"case:{case}:reopen" in buttons(again)

    clock.forward(days=11)
    await office.app.sweeps.watch()
    await migrant.sees(office.say("after-second", number=number))
    await office.presses(migrant, f"after:{case}:solved")
    await migrant.sees(office.say("after-thanks"))
    clock.forward(days=30)
    await office.app.sweeps.watch()
    assert transcript(migrant).count(office.say("after-second", number=number)) == 1


async def test_an_answered_case_is_closed_after_a_week_of_silence(timed: Timed) -> None:
    office, clock = timed
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await answers(office, lawyer, case, "Подайте жалобу.")
    await migrant.sees("Подайте жалобу.")

    clock.forward(days=8)
    await office.app.sweeps.watch()

    await migrant.sees(office.say("vigil-closed", number=number))


async def test_at_night_the_client_hears_when_somebody_is_back(timed: Timed) -> None:
    office, clock = timed
    lawyer = nigora(office)
    await office.admin.says("/duty")
    await office.presses(office.admin, "duty:off:")
    await lawyer.says("/duty")
    await office.presses(lawyer, "duty:hours:")
    await lawyer.sees(office.say("duty-hours-prompt"))
    await lawyer.says("с девяти")
    await lawyer.sees(office.say("duty-hours-unread"))
    await lawyer.says("9-18")
    await lawyer.sees("9–18")
    clock.forward(hours=12)
    migrant = await office.migrant("ru")

    await office.asks_lawyer(migrant, office.question())

    told = next(one for one in reversed(migrant.chat.messages) if has_button(one, "case:"))
    words = transcript(migrant)
    assert "Следующее дежурство: 24 ноября 2026, с 07:00" in words, told.text


async def test_a_case_of_a_declared_employer_is_not_there(timed: Timed) -> None:
    office, _ = timed
    lawyer = nigora(office)
    other = await office.hire("Бахром")
    await lawyer.says("/duty")
    await office.presses(lawyer, "duty:conflicts:")
    await lawyer.sees("названия через точку с запятой")
    await lawyer.says("Строй Гарант; Bek Invest")
    await lawyer.sees(office.say("duty-conflicts-kept", number=2))

    migrant = await office.migrant("ru")
    number = await office.asks_lawyer(
        migrant, "хочу усыновить племянника, работаю в фирме Stroy Garant, поможет ли она"
    )

    taken = await takes(office, other, number)
    assert office.say("desk-new-case", number=number) not in transcript(lawyer)
    await lawyer.says("/queue")
    await lawyer.sees(office.say("desk-queue-empty"))
    toast = await lawyer.presses(callback_data=f"desk:{taken}:take", on=lawyer.chat.messages[-1])
    assert toast.text == office.say("case-not-found")
    await other.presses(callback_data=f"desk:{taken}:more")
    await office.presses(other, f"desk:{taken}:transfer")
    offered = await other.sees(lambda message: has_button(message, "colleague:"))
    assert "Нигора" not in [button.text for row in offered.buttons for button in row]


async def test_a_date_on_a_paper_makes_a_case_urgent(timed: Timed) -> None:
    office, clock = timed
    migrant = await office.migrant("ru")
    number = await office.asks_lawyer(migrant, office.question())
    asked = await migrant.sees(office.say("triage-ask"))
    dated = next(data for data in buttons(asked) if data.endswith(":dated"))
    await migrant.presses(callback_data=dated, on=asked)
    await migrant.sees(office.say("triage-date-prompt", number=number))
    day = clock().date() + timedelta(days=2)

    await migrant.says(f"{day:%d.%m}")

    await migrant.sees("последний день")
    await migrant.sees(office.say("triage-noted", number=number))
    rows = await office.rows("SELECT level, deadline FROM cases WHERE number = :n", n=number)
    assert [tuple(row) for row in rows] == [(1, day)]


async def test_over_capacity_only_urgent_matters_are_taken_in(timed: Timed) -> None:
    office, _ = timed
    await office.rows("UPDATE staff SET most_open = 1 RETURNING id")
    await fill(office.app.register, 20)
    migrant = await office.migrant("ru")
    await migrant.says(office.question())
    await office.presses(migrant, "lawyer")

    await migrant.sees(office.say("wait-full").partition("\n")[0])
    urgent = await office.migrant("ru")
    await urgent.says("моего брата сейчас избивают и не выпускают, помогите")
    await urgent.sees(office.say("urgent-intro"))


async def test_the_coordinator_sees_times_and_outcomes(timed: Timed) -> None:
    office, clock = timed
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    clock.forward(hours=5)
    await answers(office, lawyer, case, "Подайте жалобу.")
    await migrant.sees("Подайте жалобу.")
    await closes(office, lawyer, case, "solved")
    await migrant.sees(office.say("case-closed", number=number))

    await office.admin.says("/numbers")

    seen = await office.admin.sees(office.say("numbers-title", days=30))
    assert "T3: половина за 5.0" in seen.text
    assert office.say("desk-close-solved") in seen.text
    await lawyer.says("/numbers")
    assert office.say("numbers-title", days=30) not in transcript(lawyer)


def transcript(person: Person) -> str:
    return "\n".join(message.text for message in person.chat.messages)


async def status(office: Office, number: int) -> str:
    rows = await office.rows("SELECT status FROM cases WHERE number = :n", n=number)
    return str(rows[0].status)


def case_of(level: Level, destination: str | None, since: datetime) -> Card:
    from uuid import uuid4  # noqa: PLC0415

    return Card(
        id=uuid4(), number=1, client=uuid4(), status=Status.WAITING, level=level, danger=None,
        language="ru", origin="uz", destination=destination, topic=None, shown={}, lawyer=None,
        second=None, waiting_since=since, answered_at=None, follow_up_at=None, deadline=None,
        outcome=None, reopened=0, for_other=False, made_at=since,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("level", "destination", "since", "due"),
    [
        (Level.T0, "ru", "2026-11-23T02:00", "2026-11-23T02:15"),
        # One in the morning in Moscow: six hours; ten in the morning: two.
        (Level.T1, "ru", "2026-11-22T22:00", "2026-11-23T04:00"),
        (Level.T1, "ru", "2026-11-23T07:00", "2026-11-23T09:00"),
        # The same moment is morning in Seoul and night in New York.
        (Level.T1, "kr", "2026-11-22T22:00", "2026-11-23T00:00"),
        (Level.T1, "us", "2026-11-23T07:00", "2026-11-23T13:00"),
        (Level.T2, "ru", "2026-11-20T12:00", "2026-11-21T12:00"),
        # Thursday and 72 hours is a Sunday: Monday; before new year: after the holidays.
        (Level.T3, "ru", "2026-11-19T12:00", "2026-11-23T12:00"),
        (Level.T3, "kr", "2026-12-29T03:00", "2027-01-04T03:00"),
    ],
)
def test_targets_over_nights_weekends_holidays_and_zones(
    level: Level, destination: str, since: str, due: str
) -> None:
    start = datetime.fromisoformat(since).replace(tzinfo=UTC)
    card = case_of(level, destination, start)
    assert first_look_by(card) == datetime.fromisoformat(due).replace(tzinfo=UTC)
    assert start < warn_at(card) < first_look_by(card)


def duty(hours_from: int, hours_to: int, zone: str, *, on: bool = True) -> Duty:
    from uuid import uuid4  # noqa: PLC0415

    return Duty(uuid4(), on, hours_from, hours_to, zone)


def test_hours_of_duty_in_several_zones() -> None:
    tashkent, moscow_night = duty(9, 18, "Asia/Tashkent"), duty(22, 6, "Europe/Moscow")
    assert tashkent.at(datetime(2026, 11, 23, 4, tzinfo=UTC))
    assert not tashkent.at(datetime(2026, 11, 23, 13, tzinfo=UTC))
    assert moscow_night.at(datetime(2026, 11, 23, 20, tzinfo=UTC))
    assert moscow_night.at(datetime(2026, 11, 23, 2, tzinfo=UTC))
    assert not moscow_night.at(datetime(2026, 11, 23, 3, tzinfo=UTC))
    evening = datetime(2026, 11, 23, 14, 10, tzinfo=UTC)
    assert not anybody([tashkent, moscow_night], evening)
    assert next_start([tashkent, moscow_night], evening) == datetime(2026, 11, 23, 19, tzinfo=UTC)
    assert next_start([duty(0, 24, "Asia/Seoul", on=False)], evening) is None


async def test_a_raid_is_declared_and_all_who_are_held_get_one_answer(timed: Timed) -> None:
    office, _ = timed
    held = [await office.migrant("ru") for _ in range(3)]
    for migrant in held:
        await migrant.says("меня задержала полиция, увезли в отдел, что делать")
        await migrant.sees(office.say("urgent-intro"))
    elsewhere = await office.migrant("ru", destination="kz")
    await elsewhere.says("меня задержала полиция, увезли в отдел, что делать")
    await elsewhere.sees(office.say("urgent-intro"))
    lead = office.admin

    await lead.says("/raid")
    await office.presses(lead, "raid:ru:open")
    await office.presses(lead, "raid:ru:on")
    await lead.sees(office.say("raid-on", country="Россия", number=3))
    await office.presses(lead, "raid:ru:answer")
    await lead.sees(office.say("raid-answer-prompt"))
    await lead.says("Просите переводчика. Мы звоним в отдел.")
    await lead.sees(office.say("raid-preview", number=3, word=office.say("raid-word")))
    kept = await office.rows("SELECT expecting FROM people WHERE expecting LIKE 'raid%'")
    assert [row.expecting for row in kept] == ["raid:ru!shown"]
    assert all("звоним" not in transcript(migrant) for migrant in held)
    await lead.says(office.say("raid-word"))

    await lead.sees(office.say("raid-sent", number=3))
    for migrant in held:
        await migrant.sees("Просите переводчика. Мы звоним в отдел.")
    assert "звоним" not in transcript(elsewhere)
    await held[0].says("/start")
    card = await held[0].sees(office.say("raid-now", where="Россия"))
    await office.until_asked_for("pinChatMessage")
    assert card.pinned
    await office.presses(lead, "raid:ru:off")
    await office.until_asked_for("unpinChatMessage")
    assert not card.pinned
    lawyer = nigora(office)
    await lawyer.says("/raid")
    assert office.say("raid-where") not in transcript(lawyer)


async def test_a_raid_in_one_city_gathers_those_who_name_it(timed: Timed) -> None:
    office, _ = timed
    in_kazan = await office.migrant("ru")
    await in_kazan.says("в Казани задержала полиция мужа, увезли в отдел")
    await in_kazan.sees(office.say("urgent-intro"))
    elsewhere = await office.migrant("ru")
    await elsewhere.says("меня задержала полиция, увезли в отдел, что делать")
    await elsewhere.sees(office.say("urgent-intro"))
    lead = office.admin

    await lead.says("/raid")
    await office.presses(lead, "raid:ru:open")
    await office.presses(lead, "raid:ru:on")
    await lead.sees(office.say("raid-on", country="Россия", number=2))
    await office.presses(lead, "raid:ru:city")
    await lead.sees(office.say("raid-city-prompt"))
    await lead.says("Казан")

    await lead.sees(office.say("raid-on", country="Россия, Казан", number=1))


async def test_a_case_is_offered_to_whoever_has_room_and_nobody_who_is_away(timed: Timed) -> None:
    office, _ = timed
    away = await office.joins("Умида", "lawyer")
    await away.says("/duty")
    await office.presses(away, "duty:away:")
    await away.sees(office.say("duty-away-prompt"))
    await away.says("30.11")
    await away.sees("30 ноября 2026")
    busy, free = nigora(office), await office.joins("Зебо", "lawyer")
    first = await office.asks_lawyer(await office.migrant("ru"), office.question())
    await takes(office, busy, first)

    second = await office.asks_lawyer(await office.migrant("ru"), office.question())

    heading = office.say("desk-new-case", number=second)
    assert not (await free.sees(heading)).silent
    assert (await busy.sees(heading)).silent
    assert heading not in transcript(away)


async def test_every_morning_the_admins_hear_how_the_house_is(timed: Timed) -> None:
    office, clock = timed
    await office.app.sweeps.daily()
    report = await office.admin.sees(office.say("health-title"))
    assert "31 декабря 2026" in report.text, "figures end with the year"
    await office.app.sweeps.daily()
    assert transcript(office.admin).count(office.say("health-title")) == 1

    editor = await office.joins("Лола", "editor")
    clock.forward(days=400)
    await office.app.sweeps.daily()
    due = await editor.sees(office.say("reviews-due", number=0)[:20])
    assert office.say("standing-withdrawn") in due.text
    await editor.says("/reviews")
    await editor.sees(office.say("reviews-title"))
    await office.admin.says("/audit")
    told = await office.admin.sees(office.say("audit-title"))
    assert office.say("audit-joined") in told.text


async def test_a_stolen_token_is_told_at_once_and_once(timed: Timed) -> None:
    office, _ = timed
    await office.app.sweeps.guard()
    assert office.say("health-alarm") not in transcript(office.admin)

    office.app.watchman.second_poller = True
    await office.app.sweeps.guard()
    alarm = await office.admin.sees(office.say("health-alarm"))
    assert office.say("health-second-poller") in alarm.text
    office.app.watchman.second_poller = True
    await office.app.sweeps.guard()
    assert transcript(office.admin).count(office.say("health-alarm")) == 1


async def test_a_foreign_webhook_is_told_and_a_slow_telegram_keeps_no_transaction_open(
    timed: Timed,
) -> None:
    office, _ = timed
    await office.app.bot.set_webhook("http://127.0.0.1:9/theirs")
    for sweep in (office.app.sweeps.guard, office.app.sweeps.daily):
        office.playground.faults.next("getWebhookInfo", Delay(1.5))
        asked = asyncio.create_task(sweep())  # noqa: TID251
        await asyncio.sleep(1.0)
        open_for_long = await office.rows(
            "SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
            " AND state = 'idle in transaction' AND xact_start < now() - interval '0.5 s'"
        )
        assert not asked.done()
        assert open_for_long == []
        await asked
    await office.app.bot.delete_webhook()

    alarm = await office.admin.sees(office.say("health-alarm"))
    report = await office.admin.sees(office.say("health-title"))
    line = office.say("health-foreign-webhook", host="127.0.0.1")
    assert line in alarm.text
    assert line in report.text
