"""A question goes to a lawyer and the answer comes back; each side sees only what is theirs."""

import asyncio

from bot.playground import Person
from tests.service.office import Office, buttons, has_button, number_in


def nigora(office: Office) -> Person:
    return office.playground.person("Нигора", language_code="ru")


async def takes(office: Office, lawyer: Person, number: int) -> str:
    """Takes the case from the notice; returns its id."""
    notice = await lawyer.sees(office.say("desk-new-case", number=number))
    take = next(data for data in buttons(notice) if data.startswith("desk:"))
    await lawyer.presses(callback_data=take, on=notice)
    case = take.split(":")[1]
    await lawyer.sees(lambda message: has_button(message, f"desk:{case}:answer"))
    return case


async def answers(office: Office, lawyer: Person, case: str, words: str) -> None:
    await lawyer.presses(callback_data=f"desk:{case}:answer")
    await lawyer.sees(
        lambda message: office.say("desk-answer-prompt", number=1)[:15] in message.text
    )
    await lawyer.says(words)
    await office.presses(lawyer, f"desk:{case}:send")


async def closes(office: Office, lawyer: Person, case: str, outcome: str = "advised") -> None:
    await lawyer.presses(callback_data=f"desk:{case}:close")
    await office.presses(lawyer, f"dc:{case}:close:{outcome}")


async def gives_back(office: Office, lawyer: Person, case: str) -> None:
    await lawyer.presses(callback_data=f"desk:{case}:more")
    await office.presses(lawyer, f"desk:{case}:give-back")


async def test_a_question_is_handed_over_answered_and_closed(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await migrant.sees(office.say("case-taken", number=number))

    await answers(office, lawyer, case, "Пенсию считает страна, где вы работали.")

    await migrant.sees(office.say("case-answer", number=number))
    await migrant.sees("Пенсию считает страна, где вы работали.")
    await migrant.sees(office.say("case-answer-warning"))
    await closes(office, lawyer, case, "solved")
    await migrant.sees(office.say("case-closed", number=number))
    assert await office.rows("SELECT outcome FROM cases WHERE number = :n", n=number) == [
        ("solved",)
    ]


async def test_the_lawyer_sees_the_question_and_what_the_bot_showed(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    await migrant.says("хозяин не платит зарплату, что делать")
    await office.presses(migrant, "lawyer")
    opened = await migrant.sees(lambda message: has_button(message, "case:"))

    await takes(office, lawyer, number_in(opened.text))

    words = [message.text for message in lawyer.chat.messages]
    assert "хозяин не платит зарплату, что делать" in words
    title = office.app.shelf.library().articles["ru/unpaid-wages"].wordings["ru"].title
    assert any(title in text for text in words)


async def test_before_taking_nobody_sees_the_words(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    words = "у меня очень особенный вопрос про пенсию бабушки Зулайхо"

    number = await office.asks_lawyer(migrant, words)

    notice = await lawyer.sees(office.say("desk-new-case", number=number))
    assert "Зулайхо" not in notice.text


async def test_a_case_needs_consent_once(office: Office) -> None:
    migrant = await office.migrant("ru", consents=False)
    await migrant.says(office.question())
    await office.presses(migrant, "lawyer")

    await office.presses(migrant, "consent:1:1")

    opened = await migrant.sees(lambda message: has_button(message, "case:"))
    assert office.say("case-consent-yes") not in opened.text


async def test_words_are_added_and_reach_the_lawyer(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)

    await office.presses(migrant, f"case:{case}:add")
    await migrant.sees(office.say("case-add-prompt", number=number))
    await migrant.says("Стаж 12 лет в Узбекистане <b>и</b> 8 в России & всё")

    await migrant.sees(office.say("case-added", number=number))
    await lawyer.sees(office.say("desk-client-added", number=number))
    await lawyer.sees("Стаж 12 лет в Узбекистане <b>и</b> 8 в России & всё")


async def test_a_reply_to_the_answer_goes_to_the_case(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await answers(office, lawyer, case, "Напишите, где вы работали.")
    answer = await migrant.sees("Напишите, где вы работали.")

    await migrant.says("В Казани", reply_to=answer)

    await lawyer.sees("В Казани")


async def test_the_lawyer_answers_by_replying_to_the_words(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    question = office.question()
    number = await office.asks_lawyer(migrant, question)
    case = await takes(office, lawyer, number)
    words = next(message for message in lawyer.chat.messages if message.text == question)

    await lawyer.says("Ответ одним словом: да.", reply_to=words)
    await office.presses(lawyer, f"desk:{case}:send")

    await migrant.sees("Ответ одним словом: да.")


async def test_what_names_no_case_goes_to_nobody(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    await takes(office, lawyer, number)

    await lawyer.says("Это я пишу просто так")

    await lawyer.sees(office.say("desk-not-sent-to-anyone"))
    assert not any("просто так" in message.text for message in migrant.chat.messages)


async def test_a_voice_message_is_copied_to_the_lawyer(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    await migrant.sends_voice()
    await migrant.sees(office.say("file-got-voice"))
    await office.presses(migrant, "lawyer")
    opened = await migrant.sees(lambda message: has_button(message, "case:"))

    await takes(office, lawyer, number_in(opened.text))

    voice = await lawyer.sees(lambda message: message.media is not None)
    assert voice.media is not None
    assert voice.media.kind == "voice"
    methods = {request.method for request in office.playground.requests}
    assert not methods & {"forwardMessage", "forwardMessages", "getFile"}


async def test_a_lawyers_voice_reaches_the_client(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await office.presses(lawyer, f"desk:{case}:answer")
    await lawyer.sees(office.say("desk-answer-prompt", number=number))

    await lawyer.sends_voice()
    await office.presses(lawyer, f"desk:{case}:send")

    await migrant.sees(lambda message: message.media is not None)


async def test_withdrawing_and_opening_again(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)

    await office.presses(migrant, f"case:{case}:withdraw")
    await office.presses(migrant, f"case:{case}:withdraw-sure")

    await lawyer.sees(office.say("desk-client-withdrew", number=number))
    await office.presses(migrant, f"case:{case}:reopen")
    await migrant.sees(office.say("case-reopened", number=number))
    await takes(office, lawyer, number)


async def test_another_persons_case_does_not_exist_for_me(office: Office) -> None:
    migrant, stranger = await office.migrant("ru"), await office.migrant("ru")
    lawyer = nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    other = await office.hire("Бахром")
    something = stranger.chat.messages[-1]

    for act in ("show", "add", "withdraw-sure", "reopen"):
        await stranger.presses(callback_data=f"case:{case}:{act}", on=something)
        await stranger.sees(office.say("case-not-found"))
    for act in ("open", "answer", "send", "close", "give-back"):
        await other.presses(callback_data=f"desk:{case}:{act}", on=other.chat.messages[-1])
        await other.sees(office.say("case-not-found"))
    taken = await other.presses(callback_data=f"desk:{case}:take", on=other.chat.messages[-1])
    assert taken.text == office.say("desk-taken-by-other", number=number)


async def test_five_lawyers_press_at_once_and_one_wins(own_office: Office) -> None:
    lawyers = [await own_office.hire(f"Юрист {number}") for number in range(5)]
    migrant = await own_office.migrant("ru")
    number = await own_office.asks_lawyer(migrant, own_office.question())
    notices = [
        await lawyer.sees(own_office.say("desk-new-case", number=number)) for lawyer in lawyers
    ]
    take = next(data for data in buttons(notices[0]))

    toasts = await asyncio.gather(
        *(
            lawyer.presses(callback_data=take, on=notice)
            for lawyer, notice in zip(lawyers, notices, strict=True)
        )
    )

    losers = [
        own_office.say("desk-taken-by-other", number=number) == toast.text for toast in toasts
    ]
    assert sum(losers) == 4
    events = await own_office.rows("SELECT count(*) FROM case_events WHERE act = 'take'")
    assert events[0][0] == 1


async def test_what_is_owed_to_a_client_who_blocked_the_bot_waits_until_they_come_back(
    office: Office,
) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    await migrant.sees(office.say("case-taken", number=number))

    migrant.blocks()
    await answers(office, lawyer, case, "Сейчас вы меня не прочтёте.")
    blocked = office.say("desk-undelivered-blocked")
    await lawyer.sees(office.say("desk-undelivered", number=number, reason=blocked))
    migrant.unblocks()

    await migrant.sees("Сейчас вы меня не прочтёте.")


async def test_erasing_takes_the_words_and_tells_the_lawyer(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)

    await migrant.says("/forget")
    await office.presses(migrant, "forget:1")

    await migrant.sees(office.say("forgotten"))
    await lawyer.sees(office.say("desk-client-erased", number=number))
    keys = await office.rows(
        "SELECT 1 FROM wrapped_keys WHERE scope LIKE :scope", scope=f"%{case}%"
    )
    assert keys == []


async def test_a_changed_message_is_shown_to_the_lawyer_beside_the_first(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    asked = await migrant.says(office.question())
    await office.presses(migrant, "lawyer")
    opened = await migrant.sees(lambda message: has_button(message, "case:"))
    number = number_in(opened.text)
    await takes(office, lawyer, number)

    await migrant.edits(asked, "как оформить пенсию если стаж в трёх странах")

    await lawyer.sees(office.say("desk-client-edited", number=number))
    await lawyer.sees("как оформить пенсию если стаж в трёх странах")


async def test_the_lawyer_hears_that_somebody_is_hurt(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)

    await office.presses(migrant, f"case:{case}:hurt")

    await migrant.sees(office.say("triage-noted", number=number))
    await lawyer.sees(office.say("desk-raised", number=number))
    (kept,) = await office.rows("SELECT level, danger FROM cases WHERE number = :n", n=number)
    assert (kept.level, kept.danger) == (0, "violence")


async def test_being_locked_in_claims_no_kind_of_danger(office: Office) -> None:
    """By whom somebody is held is not known from one tap."""
    migrant = await office.migrant("ru")
    number = await office.asks_lawyer(migrant, office.question())
    (case,) = await office.rows("SELECT id FROM cases WHERE number = :n", n=number)

    await office.presses(migrant, f"case:{str(case.id).replace('-', '')}:locked")

    await migrant.sees(office.say("triage-noted", number=number))
    (kept,) = await office.rows("SELECT level, danger FROM cases WHERE number = :n", n=number)
    assert (kept.level, kept.danger) == (1, None)
