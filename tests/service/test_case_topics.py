"""Where the bot has topics in private chats, each case has a thread of its own as a view."""

from collections.abc import AsyncIterator

import pytest

from bot.app import built, running
from bot.playground import Playground
from bot.settings import Settings
from tests.libraries import build_once, small_pack
from tests.service.conftest import HURRIED, RING, CopyDatabase
from tests.service.office import Office, has_button
from tests.service.test_cases import nigora, takes


@pytest.fixture
async def threaded(copy_small: CopyDatabase) -> AsyncIterator[Office]:
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
        service = built(settings, url, RING, limits=HURRIED, build=build_once)
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
