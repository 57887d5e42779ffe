"""A client who blocked the bot: what is owed waits for them, and their lawyer knows."""

from bot.playground import Person
from handlers.buttons import Desk
from tests.reliability.load import Matter, matters
from tests.service.office import Office


async def answers(office: Office, matter: Matter, words: str) -> None:
    await matter.lawyer.presses(
        callback_data=Desk(case=matter.case, act="answer").pack(),
        on=matter.lawyer.chat.messages[-1],
    )
    await matter.lawyer.sees(office.say("desk-answer-prompt", number=matter.number))
    await matter.lawyer.says(words)
    await office.presses(matter.lawyer, Desk(case=matter.case, act="send").pack())


def undelivered(office: Office, matter: Matter, tongue: str = "ru") -> str:
    reason = office.say("desk-undelivered-blocked", tongue)
    return office.say("desk-undelivered", tongue, number=matter.number, reason=reason)


def seen(person: Person) -> list[str]:
    return [message.text for message in person.chat.messages if message.from_bot]


async def test_telegram_says_blocked_before_we_were_told(office: Office) -> None:
    matter, *_ = await matters(office.app.register, office.playground)
    await matter.is_asked()
    await matter.lawyer.opens()
    matter.client.user.blocks_bot = True

    await answers(office, matter, "Первый ответ")
    await matter.lawyer.sees(undelivered(office, matter))
    assert "Первый ответ" not in seen(matter.client)

    matter.client.unblocks()
    await matter.client.sees("Первый ответ")
    await matter.client.sees(office.say("case-answer-warning"))
    order = seen(matter.client)
    heading = office.say("case-answer", number=matter.number)
    assert order.index(heading) < order.index("Первый ответ")


async def test_an_answer_to_somebody_known_to_be_gone_is_told_once(office: Office) -> None:
    matter = (await matters(office.app.register, office.playground))[1]
    await matter.is_asked()
    await matter.lawyer.opens()
    matter.client.blocks()

    await answers(office, matter, "Второй ответ")

    await matter.lawyer.sees(undelivered(office, matter))
    await matter.lawyer.quiet(1.2)
    assert seen(matter.lawyer).count(undelivered(office, matter)) == 1
