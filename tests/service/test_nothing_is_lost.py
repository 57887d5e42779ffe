"""What people say reaches the lawyer whole, whatever order it comes in and whoever is busy."""

from bot.playground import Message, Person
from tests.service.office import Office, buttons, has_button, number_in
from tests.service.test_cases import answers, closes, gives_back, nigora, takes

DANGER = "меня задержала полиция, держат в отделе"


async def opened(office: Office, migrant: Person) -> int:
    await office.presses(migrant, "lawyer")
    return number_in((await migrant.sees(can_withdraw)).text)


def can_withdraw(message: Message) -> bool:
    return any(data.endswith(":withdraw") for data in buttons(message))


def media(person: Person) -> list[Message]:
    return [message for message in person.chat.messages if message.media is not None]


async def test_a_voice_message_before_the_question_goes_along(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    before = len(media(lawyer))
    await migrant.sends_voice()
    await migrant.sees(office.say("file-got-voice"))
    question = office.question()
    await migrant.says(question)
    await migrant.sees(lambda message: has_button(message, "lawyer"))

    await takes(office, lawyer, await opened(office, migrant))

    await lawyer.sees(question)
    assert len(media(lawyer)) == before + 1


async def test_a_story_in_three_messages_is_read_whole(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    story = [office.question() for _ in range(3)]
    for part in story:
        await migrant.says(part)
        await migrant.sees(lambda message: has_button(message, "lawyer"))

    await takes(office, lawyer, await opened(office, migrant))

    words = [message.text for message in lawyer.chat.messages]
    assert [part for part in words if part in story] == story


async def test_every_photo_of_an_album_and_its_caption_arrive(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    before = len(media(lawyer))
    await office.presses(migrant, f"case:{case}:add")
    await migrant.sees(office.say("case-add-prompt", number=number))

    await migrant.sends_album(3, "вот договор, три страницы")

    await migrant.sees(office.say("case-added", number=number))
    await lawyer.sees("вот договор, три страницы")
    while len(media(lawyer)) < before + 3:
        assert await office.playground.world.bell.heard(10)
    added = [
        message
        for message in migrant.chat.messages
        if message.text == office.say("case-added", number=number)
    ]
    assert len(added) == 1


async def test_a_plain_yes_reaches_the_lawyer(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await answers(office, lawyer, case, "У вас есть договор?")
    await migrant.sees("У вас есть договор?")

    await migrant.says("да")

    await lawyer.sees(office.say("desk-client-added", number=number))


async def test_thanks_are_answered_and_do_not_wake_the_lawyer(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    await takes(office, lawyer, number)

    await migrant.says("спасибо большое!")

    await migrant.sees(office.say("smalltalk-thanks"))


async def test_a_reply_names_its_case_more_surely_than_a_button(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    first = await office.asks_lawyer(migrant, office.question())
    first_case = await takes(office, lawyer, first)
    await answers(office, lawyer, first_case, f"Ответ по делу {first}.")
    answer = await migrant.sees(f"Ответ по делу {first}.")
    await migrant.says(office.question())
    await office.presses(migrant, "new")
    second = await opened(office, migrant)
    second_case = await takes(office, lawyer, second)
    await office.presses(migrant, f"case:{second_case}:add")
    await migrant.sees(office.say("case-add-prompt", number=second))

    await migrant.says("это к первому", reply_to=answer)

    await lawyer.sees(office.say("desk-client-added", number=first))


async def test_words_to_a_closed_case_go_along_when_it_is_opened_again(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await answers(office, lawyer, case, "Готово.")
    answer = await migrant.sees("Готово.")
    await closes(office, lawyer, case)
    await migrant.sees(office.say("case-closed", number=number))

    await migrant.says("А если откажут во второй раз?", reply_to=answer)
    await office.presses(migrant, f"case:{case}:reopen")
    await migrant.sees(office.say("case-reopened", number=number))
    await takes(office, lawyer, number)

    await lawyer.sees("А если откажут во второй раз?")


async def test_danger_comes_first_also_while_adding_to_a_case(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await office.presses(migrant, f"case:{case}:add")
    await migrant.sees(office.say("case-add-prompt", number=number))

    await migrant.says(DANGER)

    await migrant.sees(office.say("urgent-intro"))
    await lawyer.sees(DANGER)
    level = await office.rows("SELECT level FROM cases WHERE number = :number", number=number)
    assert level[0].level <= 1


async def test_a_second_press_shows_the_case_instead_of_a_riddle(office: Office) -> None:
    migrant = await office.migrant("ru")
    await migrant.says(office.question())
    asked = await migrant.sees(lambda message: has_button(message, "lawyer"))
    await migrant.presses(callback_data="lawyer", on=asked)
    number = number_in((await migrant.sees(lambda message: has_button(message, "case:"))).text)

    await migrant.presses(callback_data="lawyer", on=asked)

    state = office.say("case-state-waiting")
    await migrant.sees(office.say("case-line", number=number, state=state))


async def test_one_lawyers_unsent_words_are_never_sent_by_the_next(own_office: Office) -> None:
    office = own_office
    first, second = await office.hire("Нигора"), await office.hire("Бахром")
    migrant = await office.migrant("ru")
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, first, number)
    await office.presses(first, f"desk:{case}:answer")
    await first.sees(office.say("desk-answer-prompt", number=number))
    await first.says("Недописанный черновик")
    await first.sees(lambda message: has_button(message, f"desk:{case}:send"))
    await gives_back(office, first, case)
    await first.sees(office.say("desk-given-back", number=number))
    await second.sees(office.say("desk-new-case", number=number))
    await takes(office, second, number)

    await second.presses(callback_data=f"desk:{case}:send", on=second.chat.messages[-1])

    await second.sees(office.say("desk-nothing-to-send"))
    await answers(office, second, case, "Вот настоящий ответ.")
    await migrant.sees("Вот настоящий ответ.")
    assert not any("черновик" in message.text for message in migrant.chat.messages)


async def test_a_corrected_answer_is_what_goes_out(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await office.presses(lawyer, f"desk:{case}:answer")
    await lawyer.sees(office.say("desk-answer-prompt", number=number))
    written = await lawyer.says("У вас 30 дней.")
    await lawyer.sees(lambda message: has_button(message, f"desk:{case}:send"))

    await lawyer.edits(written, "У вас 10 дней.")
    await lawyer.sees("У вас 10 дней.")
    await lawyer.presses(callback_data=f"desk:{case}:send")

    await migrant.sees("У вас 10 дней.")
    assert not any("30 дней" in message.text for message in migrant.chat.messages)


async def test_a_former_lawyer_can_be_erased_too(own_office: Office) -> None:
    office = own_office
    lawyer = await office.hire("Нигора")
    migrant = await office.migrant("ru")
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await closes(office, lawyer, case)
    await office.admin.says("/staff")
    listed = await office.admin.sees(lambda message: has_button(message, "revoke:"))
    end = next(data for data in buttons(listed) if data.startswith("revoke:"))
    await office.admin.presses(callback_data=end.removesuffix("0") + "1", on=listed)
    await lawyer.sees(office.say("staff-ended"))

    await office.rows(
        "WITH asked AS (UPDATE cases SET second_id = staff.id FROM staff"
        " WHERE staff.role = 'lawyer' RETURNING staff.id)"
        " INSERT INTO raids (place, since, declared_by) SELECT 'kz', now(), id FROM asked"
        " RETURNING place"
    )
    await lawyer.says("/forget")
    await office.presses(lawyer, "forget:1")

    await lawyer.sees(office.say("forgotten"))


async def test_a_forged_country_changes_nothing(office: Office) -> None:
    migrant = await office.migrant("ru")
    something = migrant.chat.messages[-1]
    for data in ("from:zz", "to:zz:", "to:zz:sos", "lang:xx", "show:ru/nothing", "more:x/y"):
        await migrant.presses(callback_data=data, on=something)

    await migrant.says("/settings")

    await migrant.sees(office.say("country-ru"))


async def test_the_duty_room_survives_becoming_a_supergroup(own_office: Office) -> None:
    office = own_office
    owner = office.playground.person("Owner", language_code="ru")
    room = office.playground.group("Duty", [owner, office.admin])
    await office.admin.says("/room")
    link = await office.admin.sees("startgroup=")
    room.adds_bot(office.admin)
    code = link.text.rpartition("=")[2]
    await office.admin.says(f"/start@himoya_playground_bot {code}", chat=room)
    await room.sees(office.say("room-ready"))

    greater = room.upgrades_to_supergroup()
    migrant = await office.migrant("ru")
    number = await office.asks_lawyer(migrant, office.question())

    await greater.sees(f"№ {number}")
    asked = [request.method for request in office.playground.requests]
    assert "leaveChat" not in asked


async def test_a_person_thought_lost_who_writes_is_answered(office: Office) -> None:
    migrant = await office.migrant("ru")
    await office.rows(
        "UPDATE chats SET unreachable = 'deleted' FROM people WHERE chats.id = people.id"
        " AND people.seen_at = (SELECT max(seen_at) FROM people) RETURNING 1"
    )

    await migrant.says("спасибо!")

    await migrant.sees(office.say("smalltalk-thanks"))


async def test_the_one_question_is_about_the_words_that_alarmed(office: Office) -> None:
    """Other words may come before and after; the answer belongs to the alarming ones."""
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    earlier = office.question()
    await migrant.says(earlier)
    await migrant.sees(lambda message: has_button(message, "lawyer"))
    await migrant.says("Хозяин забрал паспорт")
    await migrant.sees(lambda message: has_button(message, "free:0"))

    await office.presses(migrant, "free:0")

    card = await migrant.sees(office.say("urgent-intro"))
    title = office.app.shelf.library().cards["ru/passport-withheld"].wordings["ru"].title
    assert title in card.text
    number = number_in((await migrant.sees(can_withdraw)).text)
    await takes(office, lawyer, number)
    words = [message.text for message in lawyer.chat.messages]
    assert {earlier, "Хозяин забрал паспорт"} <= set(words)


async def test_danger_in_a_caption_comes_first_too(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    before = len(media(lawyer))
    await office.presses(migrant, f"case:{case}:add")
    await migrant.sees(office.say("case-add-prompt", number=number))

    await migrant.sends_photo(DANGER)

    await migrant.sees(office.say("urgent-intro"))
    while len(media(lawyer)) < before + 1:
        assert await office.playground.world.bell.heard(10)


async def test_danger_in_a_later_caption_of_an_album_comes_first_too(office: Office) -> None:
    migrant = await office.migrant("ru")

    await migrant.sends_album(2, "вот договор", DANGER)

    await migrant.sees(office.say("urgent-intro"))


async def test_danger_that_comes_into_a_changed_message_is_danger(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    asked = await migrant.says(office.question())
    number = await opened(office, migrant)
    await takes(office, lawyer, number)

    await migrant.edits(asked, DANGER)

    await migrant.sees(office.say("urgent-intro"))
    await lawyer.sees(DANGER)
    level = await office.rows("SELECT level FROM cases WHERE number = :number", number=number)
    assert level[0].level <= 1


async def test_danger_is_heard_also_in_a_change_of_old_words(office: Office) -> None:
    migrant = await office.migrant("ru")
    greeting = await migrant.says("привет")
    await migrant.sees(office.say("smalltalk-greeting"))

    await migrant.edits(greeting, DANGER)

    await migrant.sees(office.say("urgent-intro"))
