"""Looking for oneself: subjects, treaties, emergency cards, and how much time is left."""

from datetime import timedelta

from bot.playground import Message, Person
from tests.service.office import Office, buttons, has_button


async def test_subjects_lead_to_an_article_in_one_message(office: Office) -> None:
    migrant = await office.migrant("ru")
    await migrant.says("/topics")
    drawers = await migrant.sees(office.say("topics", country="Россия"))
    before = len(migrant.chat.messages)

    await migrant.presses(callback_data="topics:ru:labour-rights", on=drawers)
    drawer = await migrant.sees(lambda message: has_button(message, "show:ru/unpaid-wages"))
    assert drawer.message_id == drawers.message_id
    assert len(migrant.chat.messages) == before
    await migrant.presses(callback_data="show:ru/unpaid-wages", on=drawer)

    await migrant.sees(title(office, "ru/unpaid-wages", "ru"))


async def test_without_a_country_the_countries_are_asked_first(office: Office) -> None:
    person = office.playground.person("Nodir", language_code="uz")
    await person.opens()
    await person.says("/topics")

    await office.presses(person, "to:kz:topics")

    await person.sees(lambda message: has_button(message, "topics:kz:labour-rights"))


async def test_subjects_show_what_holds_for_this_person(office: Office) -> None:
    kyrgyz = await office.migrant("ky", origin="kg")
    uzbek = await office.migrant("uz", origin="uz")
    for person in (kyrgyz, uzbek):
        await person.says("/topics")
        drawers = await person.sees(lambda message: has_button(message, "topics:ru:"))
        await person.presses(callback_data="topics:ru:work-permission", on=drawers)
        await person.sees(lambda message: has_button(message, "show:ru/"))

    assert shown(kyrgyz, "show:ru/eaeu-work")
    assert not shown(uzbek, "show:ru/eaeu-work")


def shown(person: Person, data: str) -> bool:
    return any(has_button(message, data) for message in person.chat.messages)


async def test_an_old_subject_button_says_so(office: Office) -> None:
    migrant = await office.migrant("ru")
    await migrant.says("/topics")
    drawers = await migrant.sees(lambda message: has_button(message, "topics:ru:"))

    toast = await migrant.presses(callback_data="topics:ru:cooking", on=drawers)

    assert toast.text == office.say("stale-button")


async def test_treaties_between_the_two_countries(office: Office) -> None:
    migrant = await office.migrant("uz", origin="uz", destination="kz")
    await migrant.says("/topics")
    await office.presses(migrant, "treaties:")
    listed = await migrant.sees(
        office.say("treaties-list", "uz", origin="Oʻzbekiston", destination="Qozogʻiston")
    )

    await migrant.presses(callback_data="treaties:uz-kz-2019-labour", on=listed)

    told = await migrant.sees(office.say("treaty-gives", "uz"))
    assert office.say("treaty-status-in-force", "uz") in told.text
    assert "2019-yil 15-aprel" in told.text
    assert "show:agreement/uz-kz-2019-labour" in buttons(told)
    assert not any("eaeu" in data for data in buttons(listed))


async def test_treaties_need_both_countries(office: Office) -> None:
    person = office.playground.person("Nodira", language_code="ru")
    await person.opens()
    await office.presses(person, "lang:ru")
    await person.says("/topics")
    await office.presses(person, "to:ru:topics")
    await office.presses(person, "treaties:")

    await person.sees(office.say("treaties-need-countries"))


async def test_every_treaty_can_be_read_in_every_language(office: Office) -> None:
    migrant = await office.migrant("ru")
    register = office.app.shelf.library().agreements
    something = migrant.chat.messages[-1]
    for treaty in ("eaeu-treaty-labour", "uz-kr-eps", "icrmw-1990", "cis-1992-pension"):
        assert treaty in register
        await migrant.presses(callback_data=f"treaties:{treaty}", on=something)
        await migrant.sees(register[treaty].titles["ru"])


async def test_sos_offers_cards_for_what_has_happened(office: Office) -> None:
    migrant = await office.migrant("tg", origin="tj")
    await migrant.says("/sos")

    await office.presses(migrant, "card:ru:detention")

    card = await migrant.sees(office.say("card-say", "tg"))
    shown_card = office.app.shelf.library().cards["ru/detention"]
    assert shown_card.wordings["tg"].title in card.text
    assert shown_card.say.splitlines()[0] in card.text


async def test_a_country_without_cards_has_those_that_hold_everywhere(office: Office) -> None:
    migrant = await office.migrant("en", destination="jp")
    await migrant.says("/sos")

    await office.presses(migrant, "card:jp:passport-withheld")

    card = await migrant.sees(office.say("card-never", "en"))
    assert office.app.shelf.library().cards["any/passport-withheld"].say in card.text


async def test_danger_shows_the_card_of_the_country(office: Office) -> None:
    migrant = await office.migrant("ru")

    await migrant.says("брата забрала полиция, увезли в отдел, что делать")

    card = await migrant.sees(office.say("urgent-intro"))
    assert office.app.shelf.library().cards["ru/detention"].say in card.text


async def test_the_last_day_is_counted(office: Office) -> None:
    migrant = await office.migrant("ru")
    await migrant.says("/topics")
    message, deadline = await with_a_term(office, migrant)

    await migrant.presses(callback_data=f"count:{deadline}:", on=message)
    asked = await migrant.sees(lambda one: has_button(one, f"count:{deadline}:0"))
    await migrant.presses(callback_data=f"count:{deadline}:0", on=asked)
    await migrant.sees("последний день")

    await migrant.presses(callback_data=f"count:{deadline}:", on=message)
    await migrant.sees(lambda one: has_button(one, f"count:{deadline}:0"))
    long_ago = office.app.clock().date() - timedelta(days=3650)
    await migrant.says(f"{long_ago:%d.%m.%Y}")
    await migrant.sees("Последний день был")


async def test_words_that_are_no_day_are_a_question(office: Office) -> None:
    migrant = await office.migrant("ru")
    message, deadline = await with_a_term(office, migrant)
    await migrant.presses(callback_data=f"count:{deadline}:", on=message)
    await migrant.sees(lambda one: has_button(one, f"count:{deadline}:0"))

    await migrant.says("хозяин не платит зарплату, что делать")

    await migrant.sees(title(office, "ru/unpaid-wages", "ru"))


async def with_a_term(office: Office, migrant: Person) -> tuple[Message, str]:
    """An article of Russia that has a term for this person, and the term."""
    library, today = office.app.shelf.library(), office.app.clock().date()
    for article in library.articles.values():
        terms = library.deadlines_of(article, "uz", "ru", today) if article.place == "ru" else []
        if terms and terms[0].unit != "hour":
            something = migrant.chat.messages[-1]
            await migrant.presses(callback_data=f"show:{article.id}", on=something)
            message = await migrant.sees(lambda one: has_button(one, "count:"))
            return message, terms[0].deadline.id
    raise AssertionError("no article has a term")


def title(office: Office, article: str, lang: str) -> str:
    wordings = office.app.shelf.library().articles[article].wordings
    return next(wording.title for name, wording in wordings.items() if name == lang)
