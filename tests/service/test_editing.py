"""Editors change the knowledge base in the chat; a second person lets it out."""

from datetime import date

import pytest

from bot.playground import Message, Person
from knowledge_base.library import value_on
from tests.service.office import Office, buttons

WAGES = "ru/unpaid-wages"


def lola(office: Office) -> Person:
    return office.playground.person("Лола")


def nargiza(office: Office) -> Person:
    return office.playground.person("Наргиза")


async def finds(office: Office, who: Person, article: str, tongue: str = "ru") -> None:
    await who.says("/articles")
    await who.sees(office.say("editor-find", tongue, number=4))
    await who.says(article)
    await office.presses(who, f"ea:{article}:open:")


async def speaks(office: Office, who: Person, tongue: str) -> None:
    await who.says("/settings")
    await office.presses(who, "change:language")
    await office.presses(who, f"lang:{tongue}")
    await who.sees(office.say("kept", tongue))


async def writes(office: Office, who: Person, article: str, field: str, text: str) -> Message:
    """Opens a field in Russian and sends a new text; returns what the bot says about it."""
    await opens(office, who, article, field)
    await who.says(text)
    return await who.sees(lambda one: any(data.endswith(":show") for data in buttons(one)))


async def opens(office: Office, who: Person, article: str, field: str, tongue: str = "ru") -> None:
    await finds(office, who, article, tongue)
    await office.presses(who, f"ea:{article}:edit:")
    await office.presses(who, f"ea:{article}:edit:ru")
    await office.presses(who, f"ea:{article}:f-{field}:ru")
    name = office.say(f"field-{field.replace('_', '-')}", tongue)
    await who.sees(office.say("editor-send-text", tongue, field=name, lang="ru")[:20])


async def is_ready(office: Office, who: Person, size: str = "typo") -> str:
    """Says why; returns the id of the proposal."""
    number = str((await office.rows("SELECT id FROM proposals WHERE settled_at IS NULL"))[0].id)
    proposal = number.replace("-", "")
    await office.presses(who, f"ep:{proposal}:show")
    await office.presses(who, f"ep:{proposal}:ready")
    if size != "number":
        await office.presses(who, f"ep:{proposal}:{size}")
    await who.sees(office.say("proposal-ask-why"))
    await who.says("Так понятнее")
    await who.sees(office.say("proposal-judged"))
    return proposal


async def drops(office: Office, who: Person, tongue: str = "ru") -> None:
    for row in await office.rows("SELECT id FROM proposals WHERE settled_at IS NULL"):
        proposal = str(row.id).replace("-", "")
        await office.presses(who, f"ep:{proposal}:show")
        await office.presses(who, f"ep:{proposal}:drop")
        await office.presses(who, f"ep:{proposal}:drop-sure")
        await who.sees(office.say("proposal-dropped", tongue))


async def test_a_change_goes_out_after_a_second_person_has_read_it(newsroom: Office) -> None:
    office, editor, reader = newsroom, lola(newsroom), nargiza(newsroom)
    title = "Начальник не платит деньги. Что делать?"
    kept = await writes(office, editor, WAGES, "title", title)
    assert office.say("editor-kept-clean") in kept.text
    proposal = await is_ready(office, editor)

    await office.presses(editor, f"ep:{proposal}:show")
    assert not any(
        data == f"ep:{proposal}:confirm"
        for message in editor.chat.messages
        for data in buttons(message)
    ), "nobody confirms the own words"
    await office.presses(reader, f"ep:{proposal}:show")
    await office.presses(reader, f"ep:{proposal}:differences")
    await reader.sees("Начальник")
    await office.presses(reader, f"ep:{proposal}:confirm")

    await editor.sees(
        office.say("proposal-published-yours", name="Наргиза", records=f"article {WAGES}")
    )
    migrant = await office.migrant("ru")
    await until_published(office)
    await migrant.says("хозяин не платит зарплату")
    await migrant.sees(title)
    await finds(office, editor, WAGES)
    await office.presses(editor, f"ea:{WAGES}:history:")
    told = await editor.sees(office.say("history-title", article=WAGES))
    assert "Так понятнее" in told.text
    assert office.say("history-checked", name="Наргиза") in told.text


async def test_the_second_editor_is_told_and_nothing_is_overwritten(newsroom: Office) -> None:
    office, first, second = newsroom, lola(newsroom), nargiza(newsroom)
    await writes(office, first, WAGES, "avoid", "Не ждите: сроки идут.")

    await finds(office, second, WAGES)
    await office.presses(second, f"ea:{WAGES}:edit:")
    await office.presses(second, f"ea:{WAGES}:edit:ru")
    await office.presses(second, f"ea:{WAGES}:f-avoid:ru")

    told = await second.sees(lambda one: any(data.endswith(":take-over") for data in buttons(one)))
    assert "Лола" in told.text
    await second.presses(office.say("editor-take-over"), on=told)
    await first.sees("Наргиза")
    held = await office.rows(
        "SELECT body->'wordings'->'ru'->'avoid'->>0 AS line FROM proposed_records WHERE living"
    )
    assert held[0].line == "Не ждите: сроки идут."
    await drops(office, second)


async def test_a_text_with_a_fault_is_kept_but_cannot_go_out(newsroom: Office) -> None:
    office, editor = newsroom, lola(newsroom)
    kept = await writes(office, editor, WAGES, "if_refused", "Штраф хозяину 90000 рублей.")
    assert office.say("field-if-refused") in kept.text
    assert office.say("fault-typed-number", found="90000") in kept.text

    number = str((await office.rows("SELECT id FROM proposals WHERE settled_at IS NULL"))[0].id)
    proposal = number.replace("-", "")
    await office.presses(editor, f"ep:{proposal}:show")
    await office.presses(editor, f"ep:{proposal}:ready")
    await office.presses(editor, f"ep:{proposal}:meaning")
    await editor.sees(office.say("proposal-ask-why"))
    await editor.says("Новая сумма")
    told = await editor.sees(office.say("proposal-has-faults"))
    assert office.say("fault-typed-number", found="90000") in told.text
    await drops(office, editor)


FAULTY = [
    ("title", "Зарплата? " * 20, "fault-too-long", {"length": 199, "longest": 80, "over": 119}),
    ("title", "Нет денeг", "fault-mixed-alphabets", {"word": "денeг", "letters": "e"}),
    ("answer", "Ждите {ru-nothing}.", "fault-unknown-placeholder", {"figure": "ru-nothing"}),
    ("answer", "Ждите { ru }.", "fault-no-placeholder", {"found": "{ ru }"}),
    ("steps", "Звоните 8 800 2000 122", "fault-telephone", {"found": "8 800 2000 122"}),
    ("need", "Паспорт", "fault-other-number", {"number": 5, "theirs": 1, "reference": "ru"}),
    ("avoid", "**Не ждите**", "fault-markup", {"found": "**"}),
    ("phrasings", "где зарплата\nГде  зарплата?", "fault-few-phrasings", {"number": 2}),
    ("phrasings", "где зарплата\nГде  зарплата?", "fault-asked-twice",
     {"words": "Где  зарплата?", "number": 1}),
]  # fmt: skip


@pytest.mark.parametrize(("field", "text", "fault", "given"), FAULTY)
async def test_a_fault_is_told_in_the_editors_language_and_nothing_is_lost(
    newsroom: Office, field: str, text: str, fault: str, given: dict[str, str | int]
) -> None:
    office = newsroom
    editor = await office.joins(f"Севара {fault}", "editor")
    await speaks(office, editor, "uz")
    await opens(office, editor, WAGES, field, "uz")
    await editor.says(text)
    kept = await editor.sees(office.say("editor-kept", "uz"))
    first = kept.text.splitlines()[1]
    assert first.startswith("• ru") or fault == "fault-other-number"
    assert kept.text.count(office.say(fault, "uz", **given)) == (5 if "other" in fault else 1)
    stored = await office.rows("SELECT body->'wordings'->'ru' AS ru FROM proposed_records"
                               " WHERE living")  # fmt: skip
    assert text.partition(" ")[0].partition("\n")[0] in str(stored[0].ru[field])
    await drops(office, editor, "uz")


async def test_what_cannot_be_read_is_refused_in_the_editors_language(newsroom: Office) -> None:
    office = newsroom
    editor = await office.joins("Умида", "editor")
    await speaks(office, editor, "uz-Cyrl")
    await opens(office, editor, WAGES, "title", "uz-Cyrl")
    await editor.says("-")
    told = await editor.sees(office.say("editor-not-kept", "uz-Cyrl"))
    title = office.say("field-title", "uz-Cyrl")
    assert f"ru {title}: {office.say('fault-is-empty', 'uz-Cyrl')}" in told.text
    await editor.says("Не дают зарплату. Что делать?")
    await editor.sees(office.say("editor-kept-clean", "uz-Cyrl"))
    await drops(office, editor, "uz-Cyrl")


async def test_the_list_of_figures_follows_the_texts(newsroom: Office) -> None:
    """The chat shows no list, so nobody could mend it there."""
    office, editor = newsroom, lola(newsroom)
    figures = office.app.shelf.library().articles["ru/hotline"].figures
    new = next(one for one in office.app.shelf.library().figures if one not in figures)
    kept = await writes(office, editor, "ru/hotline", "if_refused", f"Ждите: {{{new}}}.")
    assert office.say("fault-not-listed", figure=new) not in kept.text
    rows = "SELECT body->'figures' AS figures FROM proposed_records WHERE living"
    assert (await office.rows(rows))[0].figures == [*figures, new]
    await opens(office, editor, "ru/hotline", "if_refused")
    await editor.says("-")
    await editor.sees(office.say("editor-kept")[:20])
    assert (await office.rows(rows))[0].figures == [*figures]
    await drops(office, editor)


async def test_a_half_written_article_says_what_it_lacks(newsroom: Office) -> None:
    office, editor, reader = newsroom, lola(newsroom), nargiza(newsroom)
    await editor.says("/new")
    await editor.sees(office.say("new-ask-id"))
    await editor.says("ru/work-permit")
    await editor.sees(office.say("new-send-title"))
    await editor.says("-")
    await editor.sees(office.say("fault-is-empty"))
    await editor.says("Как получить патент?")
    await editor.sees(office.say("new-send-answer"))

    number = str((await office.rows("SELECT id FROM proposals WHERE settled_at IS NULL"))[0].id)
    proposal = number.replace("-", "")
    await reader.says("/new")
    await reader.sees(office.say("new-ask-id"))
    await reader.says("ru/work-permit")
    await office.presses(reader, f"ep:{proposal}:show")
    await office.presses(reader, f"ep:{proposal}:preview")
    told = await reader.sees(office.say("proposal-has-faults"))
    assert f"ru {office.say('field-answer')}: {office.say('fault-is-missing')}" in told.text
    assert f"{office.say('fault-at-sources')}: {office.say('fault-no-entry')}" in told.text
    await office.presses(reader, f"ep:{proposal}:try")
    await reader.sees(office.say("try-ask"))
    await reader.says("как получить патент")
    await reader.sees(office.say("proposal-has-faults"))
    await editor.says("/new")
    await editor.sees(office.say("new-ask-id"))
    await editor.says("ru/work-permit")
    await drops(office, editor)


async def test_a_change_of_meaning_leaves_the_translations_behind(newsroom: Office) -> None:
    office, editor, reader = newsroom, lola(newsroom), nargiza(newsroom)
    before = (
        await office.rows(
            "SELECT body->'wordings'->'ru'->>'answer' AS answer FROM knowledge_versions"
            " JOIN knowledge USING (kind, key) WHERE key = 'ru/hotline' AND number = published"
        )
    )[0].answer
    await writes(office, editor, "ru/hotline", "answer", f"{before}\nСначала позвоните сюда.")
    proposal = await is_ready(office, editor, "meaning")
    await office.presses(reader, f"ep:{proposal}:show")
    await office.presses(reader, f"ep:{proposal}:confirm")
    await reader.sees(office.say("proposal-published", records="article ru/hotline"))

    await until_published(office)
    await finds(office, editor, "ru/hotline")
    card = await editor.sees(office.say("editor-stale", languages="")[:15])
    assert "uz" in card.text


async def until_published(office: Office) -> None:
    """The shelf has the newest index."""
    await office.app.shelf.read()


async def test_one_person_silences_an_article_and_two_bring_it_back(newsroom: Office) -> None:
    office, editor, reader = newsroom, lola(newsroom), nargiza(newsroom)
    article = "ru/passport-withheld"
    await finds(office, editor, article)
    await office.presses(editor, f"ea:{article}:withdraw:")
    await office.presses(editor, f"ea:{article}:withdraw-sure:")
    await editor.sees(office.say("withdrawn", article=article))
    await until_published(office)
    assert article not in office.app.shelf.library().articles
    await office.app.shelf.merge()
    await until_published(office)
    assert article not in office.app.shelf.library().articles, "the files bring nothing back"

    await office.presses(editor, f"ea:{article}:history:")
    versions = await office.rows(
        "SELECT number FROM knowledge_versions WHERE key = :key", key=article
    )
    await office.presses(editor, f"eo:{article}:{versions[0].number}:show")
    await office.presses(editor, f"eo:{article}:{versions[0].number}:back")
    proposal = await is_ready(office, editor)
    await office.presses(reader, f"ep:{proposal}:show")
    await office.presses(reader, f"ep:{proposal}:confirm")
    await reader.sees(office.say("proposal-published", records=f"article {article}"))
    await until_published(office)
    assert article in office.app.shelf.library().articles


async def test_a_number_changes_once_for_all_languages(newsroom: Office) -> None:
    office, editor, reader = newsroom, lola(newsroom), nargiza(newsroom)
    article = office.app.shelf.library().articles[WAGES]
    figure = article.figures[0]
    await finds(office, editor, WAGES)
    await office.presses(editor, f"ea:{WAGES}:figures:")
    await office.presses(editor, f"ef:{figure}:open")
    await editor.sees(WAGES)
    await office.presses(editor, f"ef:{figure}:change")
    asked = await editor.sees(office.say("figure-how-sure"))
    await editor.presses(office.say("figure-sure-medium"), on=asked)
    await editor.sees(office.say("figure-send-value")[:20])
    await editor.says("77\n01.01.2026\nТестовый закон № 1")
    offered = await editor.sees(lambda one: "77" in one.text and WAGES in one.text)
    await editor.presses(office.say("proposal-preview"), on=offered)
    proposal = await is_ready(office, editor, "number")
    await office.presses(reader, f"ep:{proposal}:show")
    await office.presses(reader, f"ep:{proposal}:confirm")
    await reader.sees(office.say("proposal-published", records=f"figure {figure}"))
    await until_published(office)

    library = office.app.shelf.library()
    today = office.app.clock().date()
    for lang in ("ru", "uz", "tg"):
        shown = library.show(WAGES, lang, today)
        assert shown is not None
        assert "77" in str(shown.wording), lang
    assert value_on(library.figures, figure, today).confidence == "medium"


async def test_a_number_that_nobody_is_sure_of_is_shown_to_nobody(newsroom: Office) -> None:
    office, editor, reader = newsroom, lola(newsroom), nargiza(newsroom)
    figure = office.app.shelf.library().articles[WAGES].figures[0]
    await editor.says("/figures")
    await editor.says(figure)
    await office.presses(editor, f"ef:{figure}:change")
    await office.presses(editor, f"ef:{figure}:low")
    await editor.says("88\n01.01.2030\nСосед говорит")
    offered = await editor.sees(lambda one: "88" in one.text and WAGES in one.text)
    hidden = office.say("figure-hidden", number=0).partition("0")[0]
    assert hidden in offered.text
    await editor.presses(office.say("proposal-preview"), on=offered)
    await editor.sees(office.say("proposal-falls-silent", article=WAGES))
    proposal = await is_ready(office, editor, "number")
    await office.presses(reader, f"ep:{proposal}:show")
    await office.presses(reader, f"ep:{proposal}:confirm")
    await reader.sees(office.say("proposal-published", records=f"figure {figure}"))
    await until_published(office)

    library = office.app.shelf.library()
    assert library.show(WAGES, "ru", date(2030, 1, 1)) is None
    assert library.show(WAGES, "ru", date(2029, 12, 31)) is not None


async def test_who_is_no_editor_finds_no_tools(newsroom: Office) -> None:
    office = newsroom
    migrant = await office.migrant("ru")
    await migrant.says("/articles")
    await migrant.sees(office.say("unknown-command"))
    volunteer = await office.joins("Волонтёр", "volunteer")
    await writes(office, volunteer, WAGES, "title", "Не дают зарплату. Что делать?")
    proposal = await is_ready(office, volunteer)
    other = await office.joins("Второй волонтёр", "volunteer")
    before = await office.rows("SELECT 1 FROM proposals WHERE state = 'published'")
    await office.presses(lola(office), f"ep:{proposal}:show")
    old = next(one for one in other.chat.messages if one.from_bot)
    await other.presses(callback_data=f"ep:{proposal}:confirm", on=old)
    assert (await office.rows("SELECT 1 FROM proposals WHERE state = 'published'")) == before
    await drops(office, volunteer)


async def test_one_law_shows_what_rests_on_it(newsroom: Office) -> None:
    office, editor = newsroom, lola(newsroom)
    law = office.app.shelf.library().articles[WAGES].sources[0].law
    await editor.says("/law")
    await editor.sees(office.say("law-ask"))
    await editor.says(law)
    told = await editor.sees(lambda one: one.text.startswith(law))
    assert WAGES in told.text
