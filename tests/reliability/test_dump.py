"""Whoever steals the database reads no word, no name, no number of a person in it."""

import asyncio
import base64
from collections.abc import Iterator
from typing import Any

from sqlalchemy import text

from bot.playground import Person
from db.engine import Register
from handlers.buttons import Desk
from tests.reliability.load import PATIENCE, row_of
from tests.service.office import Office, buttons, has_button, number_in

QUESTION = "хочу усыновить племянника Канарейкина, сколько лет должно быть усыновителю"
ADDED = "Ещё она работала в Фергане у Соловьёвой"
ANSWER = "Пусть Канарейкина напишет в свой фонд, адрес Воробьёва 17"
CANARIES = (
    "Канарейкин",
    "Соловьёв",
    "Воробьёв",
    "Дилбархон",
    "dilbar_canary",
    "Справка Снегирёвой",
)


async def everything(register: Register) -> bytes:
    """Every column of every table, bytes as bytes, and as PostgreSQL prints them."""
    tables = "SELECT array_agg(tablename::text) FROM pg_tables WHERE schemaname = 'public'"
    (names,) = await row_of(register, tables)
    dump = bytearray()
    async with register.transaction() as session:
        for name in names:
            rows = await session.execute(text(f'SELECT t, * FROM "{name}" t'))  # noqa: S608
            for row in rows:
                dump += b"\n".join(as_bytes(value) for value in row)
    return bytes(dump)


def as_bytes(value: Any) -> bytes:
    return bytes(value) if isinstance(value, bytes) else str(value).encode()


def disguises(word: str) -> Iterator[bytes]:
    """Plain, escaped, in hexadecimal, and in base64 wherever the word begins."""
    plain = word.encode()
    yield plain
    yield word.encode("unicode_escape")
    yield plain.hex().encode()
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + plain)
        # The first and last group share bits with what stands around the word.
        yield whole[4 if before else 0 : -4]


async def converses(office: Office, client: Person, lawyer: Person) -> None:
    await client.says(QUESTION)
    await office.presses(client, "lawyer")
    opened = await client.sees(lambda message: has_button(message, "case:"))
    notice = await lawyer.sees(office.say("desk-new-case", number=number_in(opened.text)))
    take = next(data for data in buttons(notice) if data.startswith("desk:"))
    case = take.split(":")[1]
    await lawyer.presses(callback_data=take, on=notice)
    await lawyer.sees("Канарейкин")
    await client.says(ADDED, reply_to=opened)
    await lawyer.sees("Соловьёв")
    await client.sends_photo("Справка Снегирёвой", reply_to=opened)
    answer = Desk(case=case, act="answer").pack()
    await office.presses(lawyer, answer)
    await lawyer.sees(office.say("desk-answer-prompt", number=number_in(opened.text)))
    await lawyer.says(ANSWER)
    await office.presses(lawyer, Desk(case=case, act="send").pack())
    await client.sees("Воробьёв")


async def test_a_stolen_database_names_nobody_and_says_nothing(office: Office) -> None:
    client = await office.migrant("ru")
    client.user.username = "dilbar_canary"
    client.user.first_name = "Дилбархон"
    lawyer = await office.hire("Дилбархон Юсупова")
    await converses(office, client, lawyer)
    client.user.blocks_bot = True
    close = close_button(lawyer)
    await lawyer.presses(callback_data=close, on=lawyer.chat.messages[-1])
    outcome = close.replace("desk:", "dc:") + ":advised"
    await lawyer.presses(callback_data=outcome, on=lawyer.chat.messages[-1])
    office.playground.inject(poison(client, "Канарейкина"))
    await still_stored(office)

    dump = await everything(office.app.register)

    assert b"ru/unpaid-wages" in dump
    for word in (*CANARIES, str(client.id), str(lawyer.id), str(office.admin.id)):
        for disguise in disguises(word):
            assert disguise not in dump, word


async def still_stored(office: Office) -> None:
    """Waits until what cannot be handled was tried once; what is owed to the client waits too."""
    async with asyncio.timeout(PATIENCE):
        while not await office.rows("SELECT 1 FROM inbox WHERE tries > 0 AND sealed IS NOT NULL"):
            await office.playground.world.bell.heard(0.05)


def close_button(lawyer: Person) -> str:
    return next(
        data
        for message in reversed(lawyer.chat.messages)
        for data in buttons(message)
        if data.endswith(":close")
    )


def poison(person: Person, words: str) -> dict[str, Any]:
    sender = {"id": person.id, "is_bot": False, "first_name": person.name}
    chat = {"id": person.id, "type": "private"}
    return {"message": {"message_id": "x", "from": sender, "chat": chat, "text": words}}
