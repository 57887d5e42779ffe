"""A register comes in as a table; a migrant asks it about the firm that calls them abroad."""

from collections.abc import Iterable
from typing import Any

import pytest
from openpyxl import Workbook

from bot.playground import Person
from tests.service.office import Office, buttons, has_button
from tests.service.test_bulk import saved, until_proposed
from tests.service.test_editing import is_ready, until_published

CHECK = "home-uz/agency-check"
ASK = "firm:uz"
HEADS = (
    "agency", "country", "name", "also", "tax_number", "licence", "state", "since", "until",
    "sends_to", "source", "url", "as_of", "confidence",
)  # fmt: skip
FIRMS = (
    ("uz-zarafshon", "uz", "ООО «Zarafshon Mehnat xususiy bandlik agentligi»", "ZM Job",
     305123456, "№ 2561-0077", "licensed", "2026-02", "", "tr\nbg", "Реестр агентств",
     "https://license.gov.uz/registry", "2026-11-01", "high"),
    ("uz-karvon", "uz", "Karvon Ishonch MChJ", "", 305999888, "", "revoked", "2025", "", "",
     "Решение суда", "", "2026-10-05", "medium"),
    ("uz-karvon-2", "uz", "Карвон Ишонч", "", 305999777, "", "licensed", "2024", "2025", "",
     "Реестр агентств", "", "2026-11-01", "high"),
    ("uz-shubha", "uz", "Shubhali Firma", "", 305777666, "", "licensed", "", "", "", "Слух", "",
     "2026-10-05", "low"),
)  # fmt: skip


def table(firms: Iterable[tuple[Any, ...]]) -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "agencies"
    for row in (HEADS, *firms):
        sheet.append(row)
    return saved(book)


@pytest.fixture(scope="module")
async def registered(office: Office) -> Office:
    """An admin sends the register, and a second person lets it out."""
    admin, reader = office.admin, await office.joins("Малика", "editor")
    await admin.sends_document("register.xlsx", content=table(FIRMS))
    await until_proposed(admin)
    proposal = await is_ready(office, admin, "number")
    await office.presses(reader, f"ep:{proposal}:show")
    await office.presses(reader, f"ep:{proposal}:differences")
    await office.presses(reader, f"ep:{proposal}:confirm")
    await reader.sees(office.say("proposal-published", records="agency ")[:20])
    await until_published(office)
    return office


async def asks_about(office: Office, who: Person, typed: str) -> None:
    """From the article, by the button below it."""
    await who.says("/topics")
    await who.presses(
        callback_data="topics:ru:before-leaving",
        on=await who.sees(lambda one: has_button(one, "topics:ru:before-leaving")),
    )
    await office.presses(who, f"show:{CHECK}")
    article = await who.sees(lambda one: has_button(one, ASK))
    await who.presses(callback_data=ASK, on=article)
    await who.sees(lambda one: buttons(one) == ["firm:"])
    await who.says(typed)


async def asks_again(who: Person, typed: str) -> None:
    await who.presses(callback_data=ASK)
    await who.sees(lambda one: buttons(one) == ["firm:"])
    await who.says(typed)


async def test_a_firm_is_found_in_the_other_alphabet_and_with_a_slip(registered: Office) -> None:
    office = registered
    migrant, before = await office.migrant("ru"), await kept(office)
    await asks_about(office, migrant, "агентство зарафшон мехнт")
    told = await migrant.sees("Zarafshon Mehnat")
    for part in (
        office.say("firm-slip"),
        office.say("firm-state-licensed", day="1 ноября 2026"),
        office.say("firm-since", day="февраль 2026"),
        office.say("firm-licence", number="№ 2561-0077"),
        office.say("firm-tax-number", number="305123456"),
        office.say("firm-sends-to", countries="Турция, Болгария"),
        "Реестр агентств",
        office.say("firm-copy", day="1 ноября 2026"),
    ):
        assert part in told.text, told.text
    assert office.say("firm-warning") not in told.text
    assert buttons(told) == [f"show:{CHECK}", ASK, "lawyer"]

    await asks_again(migrant, "зарафшон меҳнат")
    told = await migrant.sees("Zarafshon Mehnat")
    assert office.say("firm-slip") not in told.text
    assert await kept(office) == before


async def kept(office: Office) -> list[Any]:
    """How many words of people there are, and questions, and cases."""
    return await office.rows(
        "SELECT (SELECT count(*) FROM words), (SELECT count(*) FROM asked),"
        " (SELECT count(*) FROM cases)"
    )


async def test_a_number_finds_a_firm_that_lost_its_licence(registered: Office) -> None:
    office = registered
    migrant = await office.migrant("uz")
    await asks_about(office, migrant, "STIR 305 999 888")
    told = await migrant.sees("Karvon Ishonch MChJ")
    assert office.say("firm-state-revoked", "uz", day="2026-yil 5-oktabr") in told.text
    assert office.say("firm-warning", "uz") in told.text
    assert office.say("firm-copy", "uz", day="2026-yil 5-oktabr") in told.text


async def test_namesakes_are_listed_as_different_firms(registered: Office) -> None:
    office = registered
    migrant = await office.migrant("en")
    await asks_about(office, migrant, "karvon ishonch")
    told = await migrant.sees(office.say("firm-several", "en"))
    for part in (
        office.say("firm-tax-number", "en", number="305999888"),
        office.say("firm-tax-number", "en", number="305999777"),
        office.say("firm-state-revoked", "en", day="5 October 2026"),
        office.say("firm-state-expired", "en", day="1 November 2026"),
        office.say("firm-until", "en", day="2025"),
        office.say("firm-warning", "en"),
        office.say("firm-copy", "en", day="5 October 2026"),
    ):
        assert part in told.text, told.text


async def test_what_is_not_in_the_copy_is_said_so(registered: Office) -> None:
    office = registered
    migrant = await office.migrant("ru")
    nothing = office.say("firm-nothing", day="1 ноября 2026")
    await asks_about(office, migrant, "Буюк Келажак Консалтинг")
    told = await migrant.sees(nothing)
    assert buttons(told) == [f"show:{CHECK}", ASK, "lawyer"]
    for weak in ("Shubhali Firma", "305777666"):
        await asks_again(migrant, weak)
        await migrant.sees(nothing)
    await migrant.says("хозяин не платит зарплату")
    await migrant.sees(lambda one: has_button(one, "more:ru/unpaid-wages"))


async def test_whoever_leaves_is_not_asked_any_more(registered: Office) -> None:
    office = registered
    migrant = await office.migrant("ru")
    await asks_about(office, migrant, "305123456")
    await migrant.sees("Zarafshon")
    await migrant.presses(callback_data=ASK)
    asked = await migrant.sees(lambda one: buttons(one) == ["firm:"])
    await migrant.presses(callback_data="firm:", on=asked)
    await migrant.sees(office.say("firm-cancelled"))
    await migrant.says("хозяин не платит зарплату")
    await migrant.sees(lambda one: has_button(one, "more:ru/unpaid-wages"))

    await migrant.presses(callback_data=ASK)
    await migrant.sees(lambda one: buttons(one) == ["firm:"])
    await migrant.presses(callback_data="more:ru/unpaid-wages")
    await migrant.sees(office.say("answer-steps"))
    await migrant.says("хозяин не платит зарплату второй месяц")
    await migrant.sees(lambda one: has_button(one, "more:ru/unpaid-wages"))

    await migrant.presses(callback_data=ASK)
    await migrant.sees(lambda one: buttons(one) == ["firm:"])
    await migrant.says("/help")
    await migrant.sees(office.say("help"))
    await migrant.says("хозяин не платит зарплату третий месяц")
    await migrant.sees(lambda one: has_button(one, "more:ru/unpaid-wages"))


async def test_danger_is_heard_where_a_firm_was_asked_for(registered: Office) -> None:
    office = registered
    migrant = await office.migrant("ru")
    await asks_about(office, migrant, "нас заперли на складе и бьют, помогите")
    await migrant.sees(office.say("urgent-intro"))
    await migrant.sees(lambda one: any(data.endswith(":add") for data in buttons(one)))


async def test_a_number_of_a_firm_hides_no_danger_beside_it(registered: Office) -> None:
    office = registered
    migrant = await office.migrant("ru")
    await asks_about(office, migrant, "хозяин забрал паспорт, фирма 305123456")
    await migrant.sees(lambda one: has_button(one, "free:0") or has_button(one, "firm:uz"))
    assert not any("Zarafshon" in message.text for message in migrant.chat.messages)


async def test_the_name_of_a_firm_alarms_nobody(office: Office) -> None:
    migrant = await office.migrant("ru", origin="kg")
    await migrant.says("/topics")
    await migrant.presses(
        callback_data="topics:ru:before-leaving",
        on=await migrant.sees(lambda one: has_button(one, "topics:ru:before-leaving")),
    )
    await office.presses(migrant, "show:home-kg/agency-check")
    await office.presses(migrant, "firm:kg")
    await migrant.sees(lambda one: buttons(one) == ["firm:"])
    await migrant.says("ОсОО «Аска Тревел»")
    await migrant.sees("24.kg")


async def test_people_of_a_country_without_a_register_are_not_asked(registered: Office) -> None:
    office = registered
    tajik = await office.migrant("tg", origin="tj")
    await tajik.says("/topics")
    await tajik.presses(
        callback_data="topics:ru:before-leaving",
        on=await tajik.sees(lambda one: has_button(one, "topics:ru:before-leaving")),
    )
    await office.presses(tajik, "show:home-tj/agency-check")
    article = await tajik.sees(lambda one: has_button(one, "more:home-tj/agency-check"))
    assert not has_button(article, "firm:")
