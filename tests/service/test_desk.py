"""What a lawyer does with a case in hand; nothing of it reaches the client by accident."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from bot.app import built, running
from bot.playground import Person, Playground
from bot.settings import Settings
from tests.libraries import build_once, small_pack
from tests.service.conftest import HURRIED, RING, CopyDatabase
from tests.service.office import Office, has_button
from tests.service.test_cases import answers, closes, nigora, takes


async def a_case(office: Office) -> tuple[Person, Person, int, str]:
    """A migrant, the lawyer who took their case, its number and its id."""
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    return migrant, lawyer, number, await takes(office, lawyer, number)


async def more(office: Office, lawyer: Person, case: str, act: str) -> None:
    await lawyer.presses(callback_data=f"desk:{case}:more")
    await office.presses(lawyer, f"desk:{case}:{act}")


async def column(office: Office, name: str, number: int) -> object:
    (row,) = await office.rows(
        "SELECT to_jsonb(cases) AS kept FROM cases WHERE number = :n", n=number
    )
    return row.kept[name]


async def test_a_question_to_the_client_brings_the_case_back_with_the_reply(
    office: Office,
) -> None:
    migrant, lawyer, number, case = await a_case(office)

    await lawyer.presses(callback_data=f"desk:{case}:ask")
    await lawyer.sees(office.say("desk-ask-prompt", number=number))
    await lawyer.says("Есть ли у вас договор?")
    await lawyer.sees(office.say("desk-preview-ask", number=number))
    await office.presses(lawyer, f"desk:{case}:send")

    await migrant.sees(office.say("case-question", number=number))
    asked = await migrant.sees("Есть ли у вас договор?")
    assert await column(office, "status", number) == "with-client"
    assert await column(office, "answered_at", number) is None
    await migrant.says("Договора нет", reply_to=asked)
    await lawyer.sees("Договора нет")
    assert await column(office, "status", number) == "taken"


async def test_a_note_stays_among_lawyers(office: Office) -> None:
    migrant, lawyer, number, case = await a_case(office)

    await lawyer.presses(callback_data=f"desk:{case}:note")
    await lawyer.sees(office.say("desk-note-prompt", number=number))
    await lawyer.says("Похоже на дело Каримова")

    await lawyer.sees(office.say("desk-note-kept", number=number))
    await lawyer.presses(callback_data=f"desk:{case}:open", on=lawyer.chat.messages[-1])
    await lawyer.sees("Похоже на дело Каримова")
    assert all("Каримова" not in message.text for message in migrant.chat.messages)


async def test_a_case_waits_for_an_authority_until_a_day(office: Office) -> None:
    migrant, lawyer, number, case = await a_case(office)

    await more(office, lawyer, case, "await")
    await office.presses(lawyer, f"dc:{case}:await:7")
    await lawyer.sees("ждёт ведомство")

    await migrant.says("/cases")
    await migrant.sees(
        lambda message: any(
            office.say("case-state-with-authority") in button.text
            for row in message.buttons
            for button in row
        )
    )
    back = datetime.fromisoformat(str(await column(office, "follow_up_at", number)))
    assert timedelta(days=5) < back - office.app.clock() < timedelta(days=8)


async def test_only_the_lawyer_of_a_case_sets_its_level(office: Office) -> None:
    _, lawyer, number, case = await a_case(office)
    other = await office.hire("Тахмина")

    await other.presses(callback_data=f"dc:{case}:level:4", on=other.chat.messages[-1])
    await other.sees(office.say("case-not-found"))
    assert await column(office, "level", number) == 3

    await more(office, lawyer, case, "level")
    await office.presses(lawyer, f"dc:{case}:level:1")
    await lawyer.sees(office.say("desk-level-set", number=number, level=1))
    assert await column(office, "level", number) == 1


async def test_a_legal_deadline_is_kept_and_shown(office: Office) -> None:
    _, lawyer, number, case = await a_case(office)

    await more(office, lawyer, case, "deadline")
    await lawyer.sees(office.say("desk-deadline-prompt", number=number))
    await lawyer.says("когда-нибудь")
    await lawyer.sees(office.say("desk-deadline-unread"))
    day = office.app.clock().date() + timedelta(days=5)
    await lawyer.says(f"{day:%d.%m}")

    await lawyer.sees("последний день")
    assert await column(office, "deadline", number) == day.isoformat()


async def test_an_article_becomes_a_draft_in_the_clients_language(office: Office) -> None:
    migrant, lawyer = await office.migrant("uz"), nigora(office)
    question = "Jiyanimni asrab olmoqchiman, asrab oluvchi necha yoshda boʻlishi kerak"
    number = await office.asks_lawyer(migrant, question)
    case = await takes(office, lawyer, number)

    await more(office, lawyer, case, "article")
    await lawyer.sees(
        lambda message: office.say("desk-article-prompt", number=number) in message.text
    )
    await lawyer.says("работодатель в России не платит зарплату")
    await office.presses(lawyer, "insert:ru/unpaid-wages")
    title = office.app.shelf.library().articles["ru/unpaid-wages"].wordings["uz"].title
    await lawyer.sees(title)
    assert all(title not in message.text for message in migrant.chat.messages)

    await office.presses(lawyer, f"desk:{case}:send")
    await migrant.sees(title)


async def test_a_case_is_handed_to_a_colleague_with_a_reason(office: Office) -> None:
    migrant, lawyer, number, case = await a_case(office)
    other = await office.hire("Малика")

    await more(office, lawyer, case, "transfer")
    chosen = await lawyer.sees(lambda message: has_button(message, "colleague:"))
    data = next(
        button.data or "" for row in chosen.buttons for button in row if button.text == "Малика"
    )
    await lawyer.presses(callback_data=data, on=chosen)
    await lawyer.sees(office.say("desk-transfer-reason"))
    await lawyer.says("Нужен кыргызский язык")

    await lawyer.sees(office.say("desk-transferred", number=number))
    await other.sees(office.say("desk-transfer-for-you", number=number))
    await other.sees("Нужен кыргызский язык")
    await lawyer.presses(callback_data=f"desk:{case}:answer", on=lawyer.chat.messages[-1])
    await lawyer.sees(office.say("case-not-found"))
    await answers(office, other, case, "Ответ нового юриста.")
    await migrant.sees("Ответ нового юриста.")


async def test_a_second_lawyer_reads_and_notes_but_does_not_answer(office: Office) -> None:
    _, lawyer, number, case = await a_case(office)
    second = await office.hire("Зарина")

    await more(office, lawyer, case, "second")
    chosen = await lawyer.sees(lambda message: has_button(message, "colleague:"))
    data = next(
        button.data or "" for row in chosen.buttons for button in row if button.text == "Зарина"
    )
    await lawyer.presses(callback_data=data, on=chosen)

    await second.sees(office.say("desk-second-for-you", number=number))
    await second.presses(callback_data=f"desk:{case}:answer", on=second.chat.messages[-1])
    await second.sees(office.say("case-not-found"))
    await second.presses(callback_data=f"desk:{case}:note", on=second.chat.messages[-1])
    await second.sees(office.say("desk-note-prompt", number=number))
    await second.says("Срок – десять дней")
    await second.sees(office.say("desk-note-kept", number=number))
    await lawyer.presses(callback_data=f"desk:{case}:open", on=lawyer.chat.messages[-1])
    await lawyer.sees("Срок – десять дней")


async def test_two_cases_of_one_person_become_one(office: Office) -> None:
    migrant, lawyer, first, first_case = await a_case(office)
    await office.presses(migrant, f"case:{first_case}:add")
    await migrant.sees(office.say("case-add-prompt", number=first))
    await migrant.says("/start")
    await migrant.says(office.question())
    await office.presses(migrant, "new")
    second = await office.asks_lawyer(migrant, office.question())
    second_case = await takes(office, lawyer, second)

    await more(office, lawyer, second_case, "merge")
    await office.presses(lawyer, f"dc:{second_case}:merge:{first}")

    await lawyer.sees(office.say("desk-merged", number=first))
    await migrant.sees(office.say("case-merged", number=second, other=first))
    assert await column(office, "status", second) == "merged"


async def test_one_tap_and_a_reason_say_how_it_was(office: Office) -> None:
    migrant, lawyer, number, case = await a_case(office)
    await answers(office, lawyer, case, "Сделайте так.")
    await migrant.sees("Сделайте так.")

    await office.presses(migrant, f"rate:{case}:0:")
    await office.presses(migrant, f"rate:{case}:0:unclear")

    await migrant.sees(office.say("rate-why-kept"))
    assert await column(office, "rating", number) == 0
    assert await column(office, "rating_reason", number) == "unclear"


async def test_nobody_rates_what_is_not_theirs(office: Office) -> None:
    migrant, lawyer, number, case = await a_case(office)
    await answers(office, lawyer, case, "Сделайте так.")
    await migrant.sees("Сделайте так.")
    stranger = await office.migrant("ru")

    toast = await stranger.presses(callback_data=f"rate:{case}:1:", on=stranger.chat.messages[-1])

    assert toast.text == office.say("case-not-found")
    assert await column(office, "rating", number) is None


async def test_the_matter_of_somebody_else_is_noted_with_consent(office: Office) -> None:
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    opened = next(m for m in reversed(migrant.chat.messages) if has_button(m, "case:"))
    case = next(
        (button.data or "").split(":")[1]
        for row in opened.buttons
        for button in row
        if (button.data or "").endswith(":other")
    )

    await office.presses(migrant, f"case:{case}:other")
    await office.presses(migrant, f"case:{case}:other-cannot")
    await migrant.sees(office.say("case-other-kept"))

    await takes(office, lawyer, number)
    await lawyer.sees(office.say("desk-case-for-other"))


async def test_the_lawyer_sees_that_the_answer_has_arrived(office: Office) -> None:
    migrant, lawyer, number, case = await a_case(office)

    await answers(office, lawyer, case, "Дошло?")

    await migrant.sees("Дошло?")
    await lawyer.sees(office.say("desk-delivered", number=number))


async def test_a_closed_case_says_how_it_ended(office: Office) -> None:
    migrant, lawyer, number, case = await a_case(office)

    await closes(office, lawyer, case, "referred")

    await migrant.sees(office.say("case-closed", number=number))
    assert await column(office, "outcome", number) == "referred"


@pytest.fixture
async def patient_office(copy_small: CopyDatabase) -> AsyncIterator[Office]:
    """Answers are held back for a while, as in life."""
    url = await copy_small()
    async with Playground(limits=None) as playground:
        admin = playground.person("Админ", language_code="ru")
        settings = Settings(
            _env_file=None,
            telegram_api_url=playground.url,
            admin_ids=(admin.id,),
            content_dir=small_pack(),
            answer_undo_seconds=60,
        )
        async with (
            built(settings, url, RING, limits=HURRIED, build=build_once) as app,
            running(app),
        ):
            office = Office(playground, app, url)
            await office.hire("Нигора")
            yield office


async def test_an_answer_is_taken_back_before_it_is_sent(patient_office: Office) -> None:
    office = patient_office
    migrant, lawyer, number, case = await a_case(office)
    await answers(office, lawyer, case, "Ой, не то.")
    await office.presses(lawyer, f"desk:{case}:undo")

    await lawyer.sees(office.say("desk-undone", number=number))
    assert await column(office, "status", number) == "taken"
    assert (
        await office.rows(
            "SELECT 1 FROM outbox JOIN cases ON cases.id = case_id"
            " WHERE number = :n AND outbox.purpose = 'answer'",
            n=number,
        )
        == []
    )
    assert all("Ой" not in message.text for message in migrant.chat.messages)

    late = await lawyer.presses(callback_data=f"desk:{case}:undo", on=lawyer.chat.messages[-1])
    assert late.text == office.say("desk-undo-late")
