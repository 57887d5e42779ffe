"""Whatever comes in gets a sane answer or a polite refusal, and leaves the person able to go on."""

import itertools
import logging
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from bot.playground import Person
from handlers.buttons import Desk, MyCase, Revoke
from tests.reliability.load import matters
from tests.service.office import Office, has_button

CANARY = "Гулнора-канарейка"
names = (f"Гость {number}" for number in itertools.count())
STRANGE = (
    "gpj.\u202eexe", "\u200b\u200b\u200b", "а\x00б", "\x00", "\ud83d", "а\udc00б \ud83d", "👨‍👩‍👧‍👦" * 300,
    "😀", "🇺🇿🇷🇺", "", " ", "\n\n\n", "?", "…", "а" * 4_096, "а" * 5_000, "слово " * 3_000,
    "<b><i>[жирный](tg://user?id=1)</b>&lt;script&gt;", "```" * 500, "%s %d {0} {name} \\x00 $1",
    "'; DROP TABLE people; --", "../../etc/passwd", "№ 1", "0", "-1", "1e999", "NaN", "null",
    "/", "//", "/unknown", "/start@somebody_else", "/start join-", "/start join-forged", "/START",
    "/start " + "x" * 4_000, "/help help help", "/queue", "/invite", "/staff", "/room", "/status",
    "/settings\x00", "/sos@", "join-forged", "🆘",
)  # fmt: skip
FORGED = (
    "", "x" * 64, "😀", "\x00", "\ud800", ":", "::::", "lang", "lang:", "lang:xx", "lang:ru:ru",
    "consent:maybe:0", "consent:1", "from:", "to::", "to:zz:sos", "show:", "show:nowhere/nothing",
    "more:../../etc", "free:1", "free:perhaps", "new", "none", "lawyer", "sos", "change:everything",
    "case:not-an-id:add", "forget:", "forget:maybe", "invite:admin", "invite:lawyer", "invite:czar",
    "revoke:nobody:1",
)  # fmt: skip
NOBODY = UUID(int=7)
ACTS = ("show", "add", "add-draft", "withdraw", "withdraw-sure", "reopen", "explode", "")
DESK = ("take", "open", "answer", "send", "discard", "close", "give-back", "explode", "")
NOBODYS = (
    *(MyCase(case=NOBODY, act=act).pack() for act in ACTS),
    *(Desk(case=NOBODY, act=act).pack() for act in DESK),
    Revoke(person=NOBODY, sure=True).pack(),
)
ODD_MESSAGES: tuple[dict[str, Any], ...] = (
    {},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"location": {"latitude": 41.3, "longitude": 69.2}},
    {"contact": {"phone_number": "+998901234567", "first_name": CANARY}},
    {"story": {"id": 1, "chat": {"id": 5, "type": "private"}}},
    {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}}},
    {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}},
    {"new_chat_title": CANARY},
    {"text": CANARY, "entities": [{"type": "bold", "offset": 5_000, "length": 9_000}]},
    {"text": "/start", "entities": [{"type": "bot_command", "offset": -3, "length": 6}]},
    {"text": CANARY, "reply_to_message": {"message_id": 7, "date": 1, "chat": {"id": 5, "type": "private"}}},
    {"text": CANARY, "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": CANARY}},
    {"caption": CANARY, "photo": []},
    {"caption": "а" * 1_500, "voice": {"file_id": "x", "file_unique_id": "y", "duration": 1}},
    {"document": {"file_id": "x", "file_unique_id": "y", "file_size": 2**40}, "media_group_id": "a"},
)  # fmt: skip


def message(person: Person, number: int, **content: Any) -> dict[str, Any]:
    return {
        "message_id": number,
        "date": 1_700_000_000,
        "chat": {"id": person.id, "type": "private", "first_name": person.name},
        "from": {
            "id": person.id,
            "is_bot": False,
            "first_name": person.name,
            "language_code": "ru",
        },
        **content,
    }


async def heard_from(person: Person) -> None:
    """Something was said; and the settings can still be read, which shows what was kept."""
    await person.sees("")
    await person.says("/settings")
    await person.sees(lambda message: has_button(message, "change:"))


async def parked(office: Office) -> int:
    return len(await office.rows("SELECT 1 FROM inbox WHERE state = 'parked'"))


@pytest.fixture
async def calm(office: Office, caplog: pytest.LogCaptureFixture) -> AsyncIterator[None]:
    """Nothing is parked; the log has no fault, no word of a person, no token."""
    before = await parked(office)
    caplog.set_level(logging.DEBUG)
    yield
    assert await parked(office) == before
    for record in caplog.records:
        line = record.getMessage()
        assert record.levelno < logging.ERROR, line
        assert record.exc_info is None, line
        assert not any(word in line for word in (CANARY, office.playground.token)), line


pytestmark = pytest.mark.usefixtures("calm")


@pytest.mark.parametrize("words", STRANGE, ids=ascii)
async def test_strange_words_are_answered(office: Office, words: str) -> None:
    person = newcomer(office)
    office.playground.inject({"message": message(person, 1, text=words)})
    await heard_from(person)


@pytest.mark.parametrize("content", ODD_MESSAGES, ids=map(str, range(len(ODD_MESSAGES))))
async def test_odd_messages_are_answered_or_passed_over(
    office: Office, content: dict[str, Any]
) -> None:
    person = newcomer(office)
    office.playground.inject({"message": message(person, 1, **content)})
    office.playground.inject({"edited_message": message(person, 1, **content)})
    await person.says("/help")
    await heard_from(person)


def newcomer(office: Office) -> Person:
    person = office.playground.person(next(names), language_code="ru")
    person.chat.started = True
    return person


@pytest.fixture(scope="module")
async def migrant(office: Office) -> Person:
    return await office.migrant("ru")


@pytest.fixture(scope="module")
async def lawyer(office: Office) -> Person:
    return await office.hire("Юрист под кнопками")


async def pressing_is_refused_politely(person: Person, data: str) -> None:
    await person.quiet(0)
    old = next(one for one in person.chat.messages if one.from_bot)

    toast = await person.presses(callback_data=data, on=old)

    if not toast.text:
        await heard_from(person)


@pytest.mark.parametrize("data", [*FORGED, *NOBODYS], ids=ascii)
async def test_forged_and_stale_buttons_are_refused_politely(migrant: Person, data: str) -> None:
    await pressing_is_refused_politely(migrant, data)


@pytest.mark.parametrize("data", NOBODYS, ids=ascii)
async def test_a_lawyer_who_forges_gets_no_further(lawyer: Person, data: str) -> None:
    await pressing_is_refused_politely(lawyer, data)


async def test_half_a_sign_in_a_button_is_refused_politely(office: Office) -> None:
    person = newcomer(office)
    old = {**message(person, 1, text="?"), "from": {"id": 4200, "is_bot": True, "first_name": "H"}}
    for odd in ({"data": "\ud800"}, {"data": "a\x00"}, {"game_short_name": "x"}, {"data": CANARY}):
        press = {"id": "1", "from": message(person, 1)["from"], "chat_instance": "1", **odd}
        office.playground.inject({"callback_query": {**press, "message": old}})
        office.playground.inject({"callback_query": press})
    await person.says("/help")
    await heard_from(person)


async def test_a_flood_of_words_is_relayed_whole(office: Office) -> None:
    """More than a message holds: the lawyer gets all of it, in pieces, nothing cut off."""
    matter = (await matters(office.app.register, office.playground))[0]
    await matter.is_asked()
    assert matter.asked is not None
    words = " ".join(f"слово{number}" for number in range(1_500))
    reply = {
        "message_id": matter.asked.message_id,
        "date": 1,
        "chat": message(matter.client, 1)["chat"],
    }
    office.playground.inject(
        {"message": message(matter.client, 10**6, text=words, reply_to_message=reply)}
    )
    await matter.lawyer.sees("слово1499")
    relayed = [m.text for m in matter.lawyer.chat.messages if m.text.startswith("слово")]
    assert len(relayed) > 1
    assert " ".join(relayed) == words
