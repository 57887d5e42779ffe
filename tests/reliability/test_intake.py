"""Accepted means stored; what comes again is the same; who has no secret is nobody."""

import asyncio
import io
import itertools
import json
import socket
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from pydantic import SecretStr
from sqlalchemy import text

from bot.app import built, running
from bot.intake.webhook import MOST_BYTES, SECRET_HEADER, Webhook
from bot.nursery import Bell
from bot.playground import (
    BadGateway,
    CutBefore,
    DuplicateUpdate,
    Person,
    Playground,
    RepeatedUpdates,
    TruncatedAnswer,
)
from bot.settings import WEBHOOK_PATH
from db.engine import Register, connect
from tests.libraries import build_once
from tests.reliability.conftest import HURRIED, RING, settings_for
from tests.reliability.load import row_of
from tests.service.office import Office

SECRET = "s" * 32
COPIES = 100
update_ids = itertools.count(10_000)
names = (f"Проситель {number}" for number in itertools.count())


class Door:
    """The webhook of the office, as Telegram knocks at it."""

    def __init__(self, http: aiohttp.ClientSession, port: int) -> None:
        self._http = http
        self._url = f"http://127.0.0.1:{port}{WEBHOOK_PATH}"
        self.port = port

    async def knocks(self, body: bytes, secret: str | None = SECRET) -> int:
        headers = {} if secret is None else {SECRET_HEADER: secret}
        async with self._http.post(self._url, data=io.BytesIO(body), headers=headers) as answer:
            await answer.read()
            return answer.status


@pytest.fixture
async def door(office: Office) -> AsyncIterator[Door]:
    async for door in opened(office.app.register, office.app.arrived):
        yield door


async def opened(register: Register, arrived: Bell) -> AsyncIterator[Door]:
    webhook = Webhook(register, 4200, SECRET, arrived=arrived)
    runner = web.AppRunner(webhook.application(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as http:
        yield Door(http, port)
    await runner.cleanup()


def message(person: Person, words: str) -> dict[str, Any]:
    person.chat.started = True
    chat = {"id": person.id, "type": "private", "first_name": person.name}
    sender = {"id": person.id, "is_bot": False, "first_name": person.name, "language_code": "ru"}
    said = {"message_id": 1, "date": 1, "chat": chat, "from": sender, "text": words}
    return {"update_id": next(update_ids), "message": said}


def body(update: object) -> bytes:
    return json.dumps(update).encode()


async def copies(register: Register, update: dict[str, Any]) -> int:
    found = "SELECT count(*) FROM inbox WHERE update_id = :number"
    (number,) = await row_of(register, found, number=update["update_id"])
    return int(number)


async def newest(register: Register) -> int:
    (seq,) = await row_of(register, "SELECT coalesce(max(seq), 0) FROM inbox")
    return int(seq)


async def test_a_hundred_copies_at_once_have_one_effect(office: Office, door: Door) -> None:
    person = office.playground.person(next(names))
    update = message(person, "/help")
    copy = body(update)

    answers = await asyncio.gather(*(door.knocks(copy) for _ in range(COPIES)))

    assert set(answers) == {200}
    assert await copies(office.app.register, update) == 1
    await door.knocks(body(message(person, "/nonsense")))
    await person.sees(office.say("unknown-command"))
    assert sum(message.from_bot for message in person.chat.messages) == 2


@pytest.mark.parametrize("secret", [None, "", "s" * 31, "s" * 33, SECRET.upper()])
async def test_without_the_secret_nothing_is_stored(
    office: Office, door: Door, secret: str | None
) -> None:
    update = message(office.playground.person(next(names)), "/help")

    assert await door.knocks(body(update), secret) == 401
    assert await copies(office.app.register, update) == 0


async def test_a_secret_of_any_bytes_is_a_wrong_secret(door: Door) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
    head = f"POST {WEBHOOK_PATH} HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n{SECRET_HEADER}: "
    writer.write(head.encode() + b"\xff\xfe\r\n\r\n{}")
    assert (await reader.readline()).startswith(b"HTTP/1.1 401")
    writer.close()
    await writer.wait_closed()


@pytest.mark.parametrize(
    "nonsense",
    [
        b"",
        b"hello",
        b"{",
        b"\xff\xfe",
        b"null",
        b"[]",
        b"7",
        b"{}",
        b'{"update_id": "1"}',
        b'{"update_id": null}',
        b'{"update_id": -1}',
        b'{"update_id": 9223372036854775808}',
        b"[" * 100_000,
    ],
)
async def test_what_is_no_update_is_refused(office: Office, door: Door, nonsense: bytes) -> None:
    before = await newest(office.app.register)
    assert await door.knocks(nonsense) == 400
    assert await newest(office.app.register) == before


async def test_what_is_too_big_is_refused(door: Door) -> None:
    assert await door.knocks(b" " * (MOST_BYTES + 1)) == 413


async def test_nothing_is_acknowledged_before_it_is_committed(office: Office, door: Door) -> None:
    update = message(office.playground.person(next(names)), "/help")
    async with office.app.register.transaction() as session:
        await session.execute(text("LOCK TABLE inbox IN SHARE MODE"))
        knocking = asyncio.ensure_future(door.knocks(body(update)))
        done, _ = await asyncio.wait({knocking}, timeout=0.3)
        assert not done
    assert await knocking == 200
    assert await copies(office.app.register, update) == 1


async def test_without_a_database_telegram_is_asked_to_come_again(office: Office) -> None:
    nowhere = Register(
        connect("postgresql+asyncpg://nobody@127.0.0.1:1/nothing"), office.app.register.vault
    )
    async for door in opened(nowhere, Bell()):
        update = message(office.playground.person(next(names)), "/help")
        assert await door.knocks(body(update)) == 503
    await nowhere.close()


async def test_polling_outlives_whatever_telegram_answers(office: Office) -> None:
    person = office.playground.person(next(names))
    for fault in (BadGateway(), TruncatedAnswer(), CutBefore()):
        office.playground.faults.next("getUpdates", fault)
        await person.says("/nonsense")
        await person.sees(office.say("unknown-command"))


async def test_repeated_updates_have_one_effect(office: Office) -> None:
    person = office.playground.person(next(names))
    for fault in (DuplicateUpdate(), RepeatedUpdates()):
        office.playground.faults.next("getUpdates", fault)
        await person.says("/nonsense")
        await person.sees(office.say("unknown-command"))
    await person.says("/help")
    await person.sees("/forget")
    assert sum(message.from_bot for message in person.chat.messages) == 3


async def test_the_service_by_webhook(database: str, playground: Playground) -> None:
    """Each update delivered twice by Telegram is answered once, in the order written."""
    port = free_port()
    settings = settings_for(playground).model_copy(
        update={
            "webhook_url": f"http://127.0.0.1:{port}{WEBHOOK_PATH}",
            "webhook_secret": SecretStr(SECRET),
            "webhook_host": "127.0.0.1",
            "webhook_port": port,
        }
    )
    person = playground.person(next(names), language_code="ru")
    playground.faults.always("webhook", DuplicateUpdate())
    async with (
        built(settings, database, RING, limits=HURRIED, build=build_once) as app,
        running(app),
    ):
        for _ in range(5):
            await person.says("/nonsense")
        await person.says("/help")
        await person.sees("/forget")
    assert sum(message.from_bot for message in person.chat.messages) == 6


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
