"""What nobody could answer is kept without names, put together, and sorted out by editors."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest

from bot.playground import Message, Person
from tests.reliability.test_dump import disguises, everything
from tests.service.office import Office, buttons, has_button
from tests.service.test_cases import answers, closes, nigora, takes
from tests.service.test_editing import drops, lola, nargiza

WAGES = "ru/unpaid-wages"


@pytest.fixture(autouse=True)
async def _nothing_kept(newsroom: Office) -> AsyncIterator[None]:
    yield
    for table in ("asked", "suggestions", "counts"):
        await newsroom.rows(f"DELETE FROM {table} RETURNING 1")  # noqa: S608


async def kept(office: Office) -> list[tuple[str, str | None, str | None]]:
    rows = await office.rows("SELECT outcome, verdict, settled FROM asked ORDER BY outcome, id")
    return [tuple(row) for row in rows]


async def adoption(office: Office) -> None:
    """Three people in their own words; nobody's article."""
    for words in (
        "Меня зовут Фарход Каримов, как усыновить племянника, если есть патент, номер 8 999 123 45 67",
        "можно усыновить племянника сестры по патенту",
        "хочу усыновить племянника, нужен ли патент",
    ):
        migrant = await office.migrant("ru")
        await migrant.says(words)
        await migrant.sees(lambda message: has_button(message, "lawyer"))


async def opens(office: Office, who: Person, name: str) -> Message:
    await who.says("/work")
    await office.presses(who, f"wk:{name}:")
    return await who.sees(office.say(f"work-list-{name}"))


def first(message: Message, prefix: str) -> str:
    return next(data for data in buttons(message) if data.startswith(prefix))


async def test_an_unanswered_question_becomes_a_phrasing(newsroom: Office) -> None:
    office, editor = newsroom, lola(newsroom)
    await adoption(office)
    listed = await opens(office, editor, "no-answer")
    await editor.presses(callback_data=first(listed, "wh:"), on=listed)
    heap = await editor.sees(office.say("work-heap-what"))
    assert office.say("work-heap-line", number=3, voices=3) in heap.text
    assert "[name]" in heap.text
    assert not {"Фарход", "Каримов", "999"} & set(heap.text.replace(",", " ").split())
    await editor.says(WAGES)
    found = await editor.sees(office.say("work-found"))

    await editor.presses(callback_data=f"wt:{WAGES}", on=found)

    added = await editor.sees(office.say("work-added", article=WAGES))
    assert has_button(added, "ep:")
    rows = await office.rows(
        "SELECT body FROM proposed_records JOIN proposals ON id = proposal_id"
        " WHERE settled_at IS NULL"
    )
    phrasings = rows[0].body["wordings"]["ru"]["phrasings"]
    assert "усыновить племянника" in phrasings[-1]
    assert "[" not in phrasings[-1]
    assert {settled for _, _, settled in await kept(office)} == {"phrasing"}
    await drops(office, editor)


async def test_an_article_in_other_hands_is_not_touched(newsroom: Office) -> None:
    office, editor = newsroom, lola(newsroom)
    await adoption(office)
    for who in (editor, nargiza(office)):
        await office.rows("UPDATE asked SET settled = NULL RETURNING 1")
        listed = await opens(office, who, "no-answer")
        await who.presses(callback_data=first(listed, "wh:"), on=listed)
        await who.sees(office.say("work-heap-what"))
        await who.presses(callback_data=f"wt:{WAGES}", on=who.chat.messages[-1])

    told = await nargiza(office).sees("Лола")

    assert WAGES in told.text
    assert {settled for _, _, settled in await kept(office)} == {None}
    await drops(office, editor)


async def test_what_is_not_ours_goes_and_one_persons_words_are_for_editors(
    newsroom: Office,
) -> None:
    office, editor = newsroom, lola(newsroom)
    volunteer = await office.joins("Умида", "volunteer")
    migrant = await office.migrant("ru")
    await migrant.says("племянника патент кончился давно")
    await migrant.sees(lambda message: has_button(message, "lawyer"))
    listed = await opens(office, volunteer, "unsure")
    assert "племянника" not in listed.text
    assert office.say("work-hidden", number=1) in listed.text
    listed = await opens(office, editor, "unsure")
    show = first(listed, "wh:")
    await volunteer.presses(callback_data=show, on=volunteer.chat.messages[-1])
    await volunteer.sees(office.say("work-gone"))
    await editor.presses(callback_data=show, on=listed)
    heap = await editor.sees(office.say("work-heap-what"))

    await editor.presses(callback_data=show.replace("show", "not-ours"), on=heap)

    await editor.sees(office.say("work-settled", number=1))
    assert {settled for _, _, settled in await kept(office)} == {"not-ours"}
    acts = await office.rows("SELECT about FROM staff_acts WHERE act = 'sorted-out'")
    assert "1 not-ours" in {row.about for row in acts}


async def test_an_answer_that_is_out_of_date_is_said_so_in_two_taps(newsroom: Office) -> None:
    office, editor = newsroom, lola(newsroom)
    migrant = await office.migrant("ru")
    await migrant.says("хозяин не платит зарплату")
    answer = await migrant.sees(lambda message: has_button(message, "verdict:"))
    bad = next(data for data in buttons(answer) if data.startswith(f"verdict:{WAGES}:0"))
    await migrant.presses(callback_data=bad, on=answer)
    why = await migrant.sees(office.say("why-ask"))

    toast = await migrant.presses(office.say("why-outdated"), on=why)

    assert toast.text == office.say("why-thanks")
    assert await kept(office) == [("answered", "outdated", None)]
    listed = await opens(office, editor, "outdated")
    await editor.presses(callback_data=f"wk:outdated:{WAGES}", on=listed)
    opened = await editor.sees(office.say("work-said-outdated", number=1))
    assert "хозяин не платит зарплату" in opened.text
    await editor.presses(callback_data=f"wj:{WAGES}", on=opened)
    await editor.sees(office.say("work-settled", number=1))


async def test_who_did_not_agree_and_who_is_in_danger_leaves_nothing(newsroom: Office) -> None:
    office = newsroom
    cautious = await office.migrant("ru", consents=False)
    await cautious.says("хозяин не платит зарплату")
    await cautious.sees(lambda message: has_button(message, f"verdict:{WAGES}:0"))
    held = await office.migrant("ru")
    await held.says("меня задержала полиция, увезли в отдел, что делать")
    await held.sees(office.say("urgent-intro"))
    await cautious.says("/forget")
    await cautious.sees(office.say("forget-sure"))

    assert await kept(office) == []


async def test_an_older_consent_is_asked_anew_once_and_can_be_taken_back(
    newsroom: Office,
) -> None:
    office = newsroom
    migrant = await office.migrant("ru")
    await office.rows(
        "UPDATE people SET consent_version = 2 WHERE consent_version = 3 RETURNING 1"
    )
    await migrant.says("хозяин не платит зарплату")
    await migrant.sees(lambda message: has_button(message, f"verdict:{WAGES}:0"))
    assert await kept(office) == []
    await migrant.says("/start")
    asked = await migrant.sees(office.say("keep-ask"))

    await migrant.presses(office.say("keep-yes"), on=asked)
    await migrant.sees(office.say("keep-begun"))
    await migrant.says("хозяин не платит зарплату")
    await migrant.sees(lambda message: any("verdict:" in one and one.count(":") == 3
                                           for one in buttons(message)))  # fmt: skip
    assert await kept(office) == [("answered", None, None)]

    await migrant.says("/settings")
    await office.presses(migrant, "keep:0")
    await migrant.sees(office.say("keep-stopped"))
    await migrant.says("/start")
    await migrant.says("хозяин не платит зарплату")
    await migrant.sees(lambda message: has_button(message, f"verdict:{WAGES}:0"))
    assert len(await kept(office)) == 1
    said = [message.text for message in migrant.chat.messages]
    assert said.count(office.say("keep-ask")) == 1
    consents = await office.rows("SELECT consented_at FROM people WHERE consent_version = 2")
    assert all(row.consented_at for row in consents)


async def test_what_is_kept_is_sealed_and_goes_after_ninety_days(newsroom: Office) -> None:
    office = newsroom
    migrant = await office.migrant("ru")
    await migrant.says("хозяин Жаворонков не платит за капибару зарплату")
    await migrant.sees(lambda message: has_button(message, "lawyer"))
    assert len(await kept(office)) == 1
    dump = await everything(office.app.register)
    for word in ("Жаворонков", "капибар"):
        for disguise in disguises(word):
            assert disguise not in dump, word

    await office.rows("UPDATE asked SET day = day - 90 RETURNING 1")
    await office.app.sweeps.retain()
    assert len(await kept(office)) == 1
    await office.rows("UPDATE asked SET day = day - 1 RETURNING 1")
    await office.app.sweeps.retain()
    assert await kept(office) == []


async def test_forget_takes_todays_questions_along(newsroom: Office) -> None:
    office = newsroom
    other, migrant = await office.migrant("ru"), await office.migrant("ru")
    for one in (other, migrant):
        await one.says("хозяин не платит зарплату")
        await one.sees(lambda message: has_button(message, "verdict:"))

    await migrant.says("/forget")
    await office.presses(migrant, "forget:1")
    await migrant.sees(office.say("forgotten"))

    assert len(await kept(office)) == 1


async def test_a_lawyer_suggests_an_article(newsroom: Office) -> None:
    office, editor = newsroom, lola(newsroom)
    await office.hire("Нигора")
    lawyer = nigora(office)
    migrant = await office.migrant("ru")
    number = await office.asks_lawyer(
        migrant,
        "Меня зовут Фарход Каримов, как усыновить племянника, если есть патент, тел 8 999 123 45 67",
    )
    case = await takes(office, lawyer, number)
    await answers(office, lawyer, case, "Фарход, обратитесь в опеку, адрес улица Ленина дом 5.")
    await migrant.sees("обратитесь в опеку")
    await closes(office, lawyer, case)
    closed = await lawyer.sees(office.say("desk-closed", number=number))
    await lawyer.presses(office.say("suggest-begin"), on=closed)
    sure = await lawyer.sees(office.say("suggest-sure"))
    shown = "\n".join(message.text for message in lawyer.chat.messages[-4:])
    assert "обратитесь в опеку" in shown
    assert not any(word in shown for word in ("Фарход", "Каримов", "Ленина", "999", f"№ {number}"))

    await lawyer.presses(office.say("suggest-question"), on=sure)
    await lawyer.sees(office.say("suggest-send-question"))
    await lawyer.says("Как иностранцу усыновить племянника? Звоните 8 999 123 45 67")
    sure = await lawyer.sees(office.say("suggest-sure"))
    await lawyer.presses(office.say("suggest-offer"), on=sure)
    await lawyer.sees(office.say("suggest-offered"))

    listed = await opens(office, editor, "ideas")
    await editor.presses(callback_data=first(listed, "wi:"), on=listed)
    what = await editor.sees(office.say("work-idea-what"))
    seen = "\n".join(message.text for message in editor.chat.messages[-4:])
    assert "Как иностранцу усыновить племянника? Звоните [phone]" in seen
    assert "обратитесь в опеку" in seen
    idea = UUID(first(listed, "wi:").split(":")[1])
    rows = await office.rows("SELECT state, sealed FROM suggestions WHERE id = :id", id=idea)
    assert rows[0].state == "offered"
    await editor.presses(office.say("work-done"), on=what)
    await editor.sees(office.say("work-settled", number=1))
    rows = await office.rows("SELECT state, sealed FROM suggestions WHERE id = :id", id=idea)
    assert [tuple(row) for row in rows] == [("settled", None)]


async def test_articles_that_compete_for_a_question_are_listed(newsroom: Office) -> None:
    office, editor = newsroom, lola(newsroom)
    for _ in range(2):
        migrant = await office.migrant("ru")
        await migrant.says("патент")
        await migrant.sees(lambda message: has_button(message, "none"))

    listed = await opens(office, editor, "confused")

    assert "2 × " in listed.text
    assert sum(data.startswith("ea:") for data in buttons(listed)) == 2
    await opens(office, editor, "unsure")


async def test_who_marks_languages_reads_those_first(newsroom: Office) -> None:
    office = newsroom
    volunteer = await office.joins("Переводчик", "volunteer")
    await adoption(office)
    for _ in range(3):
        migrant = await office.migrant("uz")
        await migrant.says("patentim bor, jiyanimni asrab olsam boʻladimi")
        await migrant.sees(lambda message: has_button(message, "lawyer"))
    for tongue, first_words in (("uz", "jiyanimni"), ("ru", "племянник")):
        await volunteer.says("/work")
        await office.presses(volunteer, "duty:languages:")
        asked = await volunteer.sees(office.say("duty-languages-which"))
        await volunteer.presses(callback_data=f"duty:languages:{tongue}", on=asked)
        listed = await opens(office, volunteer, "no-answer")
        assert first_words in listed.text.partition("1. ")[2].partition("2. ")[0]
        await office.rows("UPDATE staff SET languages = '{}' RETURNING 1")


async def test_a_volunteer_sets_languages_and_nothing_else_of_the_duty(newsroom: Office) -> None:
    office = newsroom
    volunteer = await office.joins("Переводчица", "volunteer")
    await volunteer.says("/work")
    shown = await volunteer.sees(lambda message: has_button(message, "duty:languages:"))

    for data in ("duty:off:", "duty:most:30", "duty:languages:tg"):
        await volunteer.presses(callback_data=data, on=shown)

    await volunteer.sees(
        lambda message: any("✅" in b.text for row in message.buttons for b in row)
    )
    rows = await office.rows(
        "SELECT on_duty, most_open, languages FROM staff WHERE languages <> '{}'"
    )
    assert [tuple(row) for row in rows] == [(True, 10, ["tg"])]
