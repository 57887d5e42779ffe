"""Where the bot has topics in private chats, each case has a thread of its own as a view."""

from collections.abc import AsyncIterator

import pytest

from bot.app import built, running
from bot.playground import Person, Playground
from bot.playground.faults import Refuse
from bot.settings import Settings
from tests.libraries import build_once, small_pack
from tests.service.conftest import HURRIED, RING, CopyDatabase
from tests.service.office import Office, has_button
from tests.service.test_cases import nigora, takes
from tests.service.test_vigil import MONDAY, MovedClock


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock(MONDAY)


@pytest.fixture
async def threaded(copy_small: CopyDatabase, clock: MovedClock) -> AsyncIterator[Office]:
    url = await copy_small()
    async with Playground(limits=None, private_topics=True) as playground:
        admin = playground.person("Админ", language_code="ru")
        settings = Settings(
            _env_file=None,
            telegram_api_url=playground.url,
            admin_ids=(admin.id,),
            content_dir=small_pack(),
            answer_undo_seconds=0,
        )
        service = built(settings, url, RING, clock, HURRIED, build_once)
        async with service as app, running(app):
            office = Office(playground, app, url)
            await office.hire("Нигора")
            yield office


async def test_a_case_has_a_thread_that_is_rebuilt_and_never_leaks(threaded: Office) -> None:
    office = threaded
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    number = await office.asks_lawyer(migrant, office.question())
    case = await takes(office, lawyer, number)
    view = next(one for one in lawyer.chat.messages if has_button(one, f"desk:{case}:answer"))
    assert view.thread_id is not None
    assert all(one.thread_id is None for one in migrant.chat.messages)

    await lawyer.says("Приходите с паспортом.", topic=view.thread_id)
    await lawyer.sees(office.say("desk-preview", number=number))
    await office.presses(lawyer, f"desk:{case}:send")
    answer = await migrant.sees("Приходите с паспортом.")

    lawyer.chat.topics[view.thread_id].deleted = True
    await migrant.says("А какой адрес?", reply_to=answer)
    asked = await lawyer.sees("А какой адрес?")
    assert asked.thread_id not in (None, view.thread_id)
    rooms = {one.thread_id for one in migrant.chat.messages}
    assert rooms == {None}


async def test_the_admins_hear_of_a_thread_that_could_not_be_made_anew(
    threaded: Office, clock: MovedClock
) -> None:
    office, sweeps = threaded, threaded.app.sweeps
    migrant, lawyer = await office.migrant("ru"), nigora(office)
    case = await takes(office, lawyer, await office.asks_lawyer(migrant, office.question()))
    view = next(one for one in lawyer.chat.messages if has_button(one, f"desk:{case}:answer"))
    assert view.thread_id is not None
    line = office.say("health-dead-topics", number=1)
    await sweeps.daily()
    assert line not in await report(office, 1)

    lawyer.chat.topics[view.thread_id].deleted = True
    refusal = Refuse(400, "Bad Request: not enough rights to create a topic")
    office.playground.faults.always("createForumTopic", refusal)
    await adds(office, migrant, case, "А какой адрес?")
    assert (await lawyer.sees("А какой адрес?")).thread_id is None
    clock.forward(days=1)
    await sweeps.daily()
    assert line in await report(office, 2)

    office.playground.faults.clear()
    await adds(office, migrant, case, "И в какие часы?")
    assert (await lawyer.sees("И в какие часы?")).thread_id is not None
    clock.forward(days=1)
    await sweeps.daily()
    assert line not in await report(office, 3)


async def adds(office: Office, migrant: Person, case: str, words: str) -> None:
    await office.presses(migrant, f"case:{case}:add")
    await migrant.says(words)


async def report(office: Office, number: int) -> str:
    """The text of the so manieth morning message."""
    title = office.say("health-title")

    def told() -> list[str]:
        return [one.text for one in office.admin.chat.messages if one.text.startswith(title)]

    await office.admin.sees(lambda _: len(told()) == number)
    return told()[-1]
