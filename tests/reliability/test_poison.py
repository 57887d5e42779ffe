"""An update that cannot be handled is parked, told and replayed; nobody waits behind it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from aiogram.types import Message, TelegramObject

from bot.app import replay
from bot.playground import Person
from tests.service.office import Office, has_button

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
SECRET = "Зулайхо-из-Оша"  # noqa: S105  # a word that must not travel
# What aiogram says of an update of tomorrow; the suite turns warnings into faults.
pytestmark = pytest.mark.filterwarnings("ignore:Detected unknown update type:RuntimeWarning")


def sender(person: Person) -> dict[str, Any]:
    return {
        "from": {"id": person.id, "is_bot": False, "first_name": person.name},
        "chat": {"id": person.id, "type": "private", "first_name": person.name},
    }


def press_without_chat(person: Person) -> dict[str, Any]:
    message = {"message_id": 1, "date": 1, "chat": sender(person)["chat"], "text": SECRET}
    press = {"id": "1", "from": sender(person)["from"], "message": message, "data": SECRET}
    return {"callback_query": press}


def wrong_types(person: Person) -> dict[str, Any]:
    return {"message": {**sender(person), "message_id": "one", "date": None, "text": [SECRET]}}


def half_a_message(person: Person) -> dict[str, Any]:
    return {"message": {**sender(person), "text": SECRET}}


def from_nobody() -> dict[str, Any]:
    """Nobody can be told of it but the admin."""
    return {"message": {"message_id": "x", "text": SECRET}}


POISONS = (press_without_chat, wrong_types, half_a_message)


async def asks(person: Person) -> None:
    """Something that is answered at once, whatever the person has said before."""
    await person.says("/help")
    await person.sees(lambda message: "/sos" in message.text or "/forget" in message.text)


async def test_poison_is_parked_and_told_while_others_are_served(office: Office) -> None:
    people = [office.playground.person(f"Отравленный {number}") for number in range(len(POISONS))]
    other = office.playground.person("Здоровый")
    before = len(await parked(office))
    for person, poison in zip(people, POISONS, strict=True):
        await asks(person)
        office.playground.inject(poison(person))
    office.playground.inject(from_nobody())
    await asks(other)
    assert len(await parked(office)) == before

    for person in people:
        await person.says("/help")
        await person.sees(office.say("parked-sorry")[:30])
        await person.sees(lambda message: "/forget" in message.text)
    for _ in (*people, "nobody"):
        alarm = await office.admin.sees(office.say("admin-parked", fault="ValidationError"))
        assert SECRET not in alarm.text
    assert len(await parked(office)) == before + len(POISONS) + 1


async def parked(office: Office) -> list[str]:
    return [
        fault for (fault,) in await office.rows("SELECT fault FROM inbox WHERE state='parked'")
    ]


async def test_an_update_of_tomorrow_is_passed_over(office: Office) -> None:
    person = office.playground.person("Первый")
    before = await parked(office)
    office.playground.inject({"hologram": {**sender(person), "shape": SECRET}})

    await asks(person)

    assert await parked(office) == before


@pytest.fixture
def broken(office: Office) -> Iterator[Callable[[], None]]:
    """A handler that fails on certain words, until it is mended by a call."""
    whole = asyncio.Event()

    async def fails(handler: Handler, message: TelegramObject, data: dict[str, Any]) -> Any:
        if isinstance(message, Message) and message.text == SECRET and not whole.is_set():
            raise RuntimeError(message.text)
        return await handler(message, data)

    middlewares = office.app.turns._dispatcher.message.outer_middleware
    middlewares.register(fails)
    yield whole.set
    middlewares.unregister(fails)


async def test_after_mending_a_parked_update_is_replayed(
    office: Office, broken: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    person = await office.migrant("ru")
    await person.says(SECRET)
    await person.sees(office.say("parked-sorry")[:30])
    await office.admin.sees(office.say("admin-parked", fault="RuntimeError"))
    assert SECRET not in caplog.text

    broken()
    assert await replay(office.app.register) > 0
    office.app.arrived.ring()

    await person.sees(lambda message: has_button(message, "lawyer"))
    assert "RuntimeError" not in await parked(office)
