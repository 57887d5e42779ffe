"""Who may be written to, and what comes back: the lines of Client.cpp that concern us."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
)

from bot.playground import Delay, Group, Limits, Person, Playground
from tests.playground.conftest import HandClock, Wire, a_bot


def room_of(playground: Playground, **how: Any) -> Group:
    owner, lawyer = playground.person("Owner"), playground.person("Lawyer")
    room = playground.group("Room", [owner, lawyer], **how)
    room.adds_bot(admin=True)
    return room


def queued(playground: Playground) -> list[dict[str, Any]]:
    return [waiting.body for waiting in playground.world.updates]


def kinds(playground: Playground) -> list[str]:
    """What the queue holds: a message's own field, or the update's kind."""
    found = []
    for body in queued(playground):
        (kind,) = set(body) - {"update_id"}
        told = body[kind]
        services = [
            field
            for field in told
            if field.startswith(("forum_", "pinned_", "new_", "left_", "migrate_"))
        ]
        found.append(services[0] if kind == "message" and services else kind)
    return found


# Who may be written to


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (Person.blocks, "Forbidden: bot was blocked by the user"),
        (Person.deletes_account, "Forbidden: user is deactivated"),
    ],
)
async def test_people_who_are_gone(
    bot: Bot, dilshod: Person, act: Callable[[Person], None], words: str
) -> None:
    act(dilshod)
    with pytest.raises(TelegramForbiddenError, match=words):
        await bot.send_message(dilshod.id, "x")


async def test_blocking_and_coming_back_is_told(
    bot: Bot, dilshod: Person, playground: Playground
) -> None:
    dilshod.blocks()
    dilshod.blocks()
    await dilshod.opens()
    statuses = [
        (
            body["my_chat_member"]["old_chat_member"]["status"],
            body["my_chat_member"]["new_chat_member"]["status"],
        )
        for body in queued(playground)
        if "my_chat_member" in body
    ]
    assert statuses == [("member", "kicked"), ("kicked", "member")]
    await bot.send_message(dilshod.id, "x")


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_groups_that_are_gone(bot: Bot, playground: Playground, kind: Any) -> None:
    room = room_of(playground, kind=kind)
    room.kicks_bot()
    words = f"Forbidden: bot was kicked from the {kind} chat"
    with pytest.raises(TelegramForbiddenError, match=words):
        await bot.send_message(room.id, "x")
    room.adds_bot()
    await bot.leave_chat(room.id)
    words = f"Forbidden: bot is not a member of the {kind} chat"
    with pytest.raises(TelegramForbiddenError, match=words):
        await bot.send_message(room.id, "x")
    room.adds_bot()
    room.is_deleted()
    with pytest.raises(TelegramForbiddenError, match="the group chat was deleted"):
        await bot.send_message(room.id, "x")


async def test_group_that_became_a_supergroup(bot: Bot, playground: Playground) -> None:
    room = room_of(playground)
    new = room.upgrades_to_supergroup()
    with pytest.raises(TelegramMigrateToChat) as refused:
        await bot.send_message(room.id, "x")
    assert refused.value.migrate_to_chat_id == new.id
    await bot.send_message(new.id, "x")
    assert kinds(playground)[-2:] == ["migrate_to_chat_id", "migrate_from_chat_id"]


# What comes back


async def test_own_words_do_not_come_back_but_own_service_messages_do(
    bot: Bot, playground: Playground
) -> None:
    room = room_of(playground, forum=True)
    sent = await bot.send_message(room.id, "ordinary")
    topic = await bot.create_forum_topic(room.id, "№ 128")
    await bot.edit_forum_topic(room.id, topic.message_thread_id, name="№ 128 done")
    await bot.close_forum_topic(room.id, topic.message_thread_id)
    await bot.reopen_forum_topic(room.id, topic.message_thread_id)
    await bot.pin_chat_message(room.id, sent.message_id)
    assert kinds(playground) == [
        "my_chat_member",
        "new_chat_members",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "pinned_message",
    ]
    created = queued(playground)[2]["message"]
    assert created["message_thread_id"] == topic.message_thread_id
    assert created["from"]["is_bot"]


async def test_a_member_of_a_group_is_heard_only_when_he_speaks_to_the_bot(
    bot: Bot, playground: Playground
) -> None:
    owner = playground.person("Owner")
    room = playground.group("Room", [owner])
    room.adds_bot()
    card = await bot.send_message(room.id, "card")
    playground.world.updates.clear()
    await owner.says("between us", chat=room)
    await owner.says("/take@other_bot", chat=room)
    await owner.says("/take", chat=room)
    await owner.says("@himoya_playground_bot hello", chat=room)
    await owner.says("mine", chat=room, reply_to=room.chat.find(card.message_id))
    heard = [body["message"]["text"] for body in queued(playground)]
    assert heard == ["/take", "@himoya_playground_bot hello", "mine"]


async def test_an_album_is_several_messages(dilshod: Person, playground: Playground) -> None:
    await dilshod.sends_album(3, "passport")
    albums = [body["message"] for body in queued(playground)[1:]]
    assert len({one["media_group_id"] for one in albums}) == 1
    assert [one.get("caption") for one in albums] == ["passport", None, None]


# Topics


async def test_a_topic_that_is_not_there_is_never_the_main_chat(
    bot: Bot, playground: Playground
) -> None:
    room = room_of(playground, forum=True)
    topic = await bot.create_forum_topic(room.id, "№ 1")
    thread = topic.message_thread_id
    sent = await bot.send_message(room.id, "x", message_thread_id=thread)
    assert sent.is_topic_message
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.forum_topic_created is not None
    room.deletes_topic(thread)
    for missing in (thread, 1, 99):
        with pytest.raises(TelegramBadRequest, match="message thread not found"):
            await bot.send_message(room.id, "x", message_thread_id=missing)
    with pytest.raises(TelegramBadRequest, match="TOPIC_DELETED"):
        await bot.close_forum_topic(room.id, thread)


async def test_a_closed_topic_is_open_to_those_who_manage_it(
    bot: Bot, playground: Playground
) -> None:
    room = room_of(playground, forum=True)
    thread = (await bot.create_forum_topic(room.id, "№ 1")).message_thread_id
    room.closes_topic(thread)
    await bot.send_message(room.id, "x", message_thread_id=thread)
    room.demotes_bot()
    with pytest.raises(TelegramBadRequest, match="TOPIC_CLOSED"):
        await bot.send_message(room.id, "x", message_thread_id=thread)
    with pytest.raises(TelegramBadRequest, match="not enough rights to create a topic"):
        await bot.create_forum_topic(room.id, "№ 2")
    room.promotes_bot()
    await bot.reopen_forum_topic(room.id, thread)
    await bot.delete_forum_topic(room.id, thread)
    assert room.chat.topics[thread].deleted


async def test_chats_without_topics(bot: Bot, playground: Playground, dilshod: Person) -> None:
    room = room_of(playground, kind="supergroup")
    for chat_id in (room.id, dilshod.id):
        with pytest.raises(TelegramBadRequest, match="the chat is not a forum"):
            await bot.create_forum_topic(chat_id, "№ 1")


async def test_topics_in_private_where_the_bot_has_them() -> None:
    async with Playground(private_topics=True) as playground:
        person = playground.person("Dilshod")
        await person.says("salom")
        async with a_bot(playground) as bot:
            assert (await bot.me()).has_topics_enabled
            topic = await bot.create_forum_topic(person.id, "№ 128")
            thread = topic.message_thread_id
            sent = await bot.send_message(person.id, "x", message_thread_id=thread)
            assert sent.message_thread_id == thread
            with pytest.raises(TelegramBadRequest, match="message thread not found"):
                await bot.send_message(person.id, "x", message_thread_id=thread + 50)


# Edits, deletions, replies


async def test_only_own_messages_of_the_right_kind_are_edited(
    bot: Bot, wire: Wire, dilshod: Person
) -> None:
    foreign = dilshod.chat.messages[0].message_id
    edit = {"chat_id": dilshod.id, "message_id": foreign, "text": "x"}
    assert await wire.says("editMessageText", **edit) == "Bad Request: message can't be edited"
    keyed = await wire.call(
        "sendMessage", chat_id=dilshod.id, text="?", reply_markup={"keyboard": [["A"]]}
    )
    assert "can't parse reply keyboard" in keyed["description"]
    keyed = await wire.call(
        "sendMessage", chat_id=dilshod.id, text="?", reply_markup={"keyboard": [[{"text": "A"}]]}
    )
    edit["message_id"] = keyed["result"]["message_id"]
    assert await wire.says("editMessageText", **edit) == "Bad Request: message can't be edited"
    text = await bot.send_message(dilshod.id, "text")
    with pytest.raises(TelegramBadRequest, match="there is no caption in the message to edit"):
        await text.edit_caption(caption="x")


async def test_an_edit_without_keyboard_takes_the_keyboard_away(
    bot: Bot, wire: Wire, dilshod: Person
) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "x"}]]}
    sent = await wire.call("sendMessage", chat_id=dilshod.id, text="?", reply_markup=keyboard)
    number = sent["result"]["message_id"]
    await bot.edit_message_text("done", chat_id=dilshod.id, message_id=number)
    message = dilshod.chat.find(number)
    assert message is not None
    assert (message.text, message.buttons, message.edited) == ("done", [], True)


async def test_deletion_is_for_two_days(bot: Bot, dilshod: Person, clock: HandClock) -> None:
    old = await bot.send_message(dilshod.id, "old")
    clock.moves(48 * 3_600)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted for everyone"):
        await old.delete()
    new = await bot.send_message(dilshod.id, "new")
    said = await dilshod.says("mine")
    await bot.delete_messages(dilshod.id, [new.message_id, said.message_id, 1])
    assert [message.text for message in dilshod.chat.shown()] == ["salom", "old"]


async def test_in_a_group_only_an_administrator_deletes_the_words_of_others(
    bot: Bot, playground: Playground
) -> None:
    room = room_of(playground, kind="supergroup")
    lawyer = playground.person("Lawyer")
    said = await lawyer.says("words", chat=room)
    room.demotes_bot()
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(room.id, said.message_id)
    room.promotes_bot("can_delete_messages")
    await bot.delete_message(room.id, said.message_id)


async def test_reply_to_nothing(wire: Wire, dilshod: Person) -> None:
    ask = {"chat_id": dilshod.id, "text": "x"}
    said = await wire.says("sendMessage", **ask, reply_parameters={"message_id": 1})
    assert said == "Bad Request: message to be replied not found"
    lenient = {"message_id": 1, "allow_sending_without_reply": True}
    assert (await wire.call("sendMessage", **ask, reply_parameters=lenient))["ok"]


async def test_copies_carry_no_author(bot: Bot, playground: Playground, dilshod: Person) -> None:
    lawyer = playground.person("Lawyer")
    await lawyer.opens()
    voice = await dilshod.sends_voice()
    album = await dilshod.sends_album(2, "two")
    await bot.copy_message(lawyer.id, dilshod.id, voice.message_id)
    numbers = [message.message_id for message in album]
    copies = await bot.copy_messages(lawyer.id, dilshod.id, [*numbers, numbers[-1] + 50])
    assert len(copies) == 2
    assert [one.media.kind for one in lawyer.chat.messages if one.media] == [
        "voice",
        "photo",
        "photo",
    ]
    assert len({one.media_group_id for one in lawyer.chat.messages[-2:]}) == 1
    with pytest.raises(TelegramBadRequest, match="strictly increasing order"):
        await bot.copy_messages(lawyer.id, dilshod.id, numbers[::-1])


async def test_message_ids_are_each_supergroups_own(bot: Bot, playground: Playground) -> None:
    room = room_of(playground, kind="supergroup")
    dilshod = playground.person("Dilshod")
    await dilshod.says("a")
    await bot.send_message(room.id, "x")
    before = dilshod.chat.messages[-1].message_id
    assert (await dilshod.says("b")).message_id == before + 1


# Members, pins, profile


async def test_members(bot: Bot, playground: Playground, dilshod: Person) -> None:
    room = room_of(playground, kind="supergroup")
    lawyer = playground.person("Lawyer")
    assert (await bot.get_chat_member(room.id, lawyer.id)).status == "member"
    room.removes(lawyer)
    assert (await bot.get_chat_member(room.id, lawyer.id)).status == "kicked"
    with pytest.raises(TelegramBadRequest, match="member not found"):
        await bot.get_chat_member(room.id, dilshod.id)
    admins = await bot.get_chat_administrators(room.id)
    assert [admin.status for admin in admins] == ["creator", "administrator"]
    with pytest.raises(TelegramBadRequest, match="no administrators in the private chat"):
        await bot.get_chat_administrators(dilshod.id)
    assert (await bot.get_chat(dilshod.id)).first_name == "Dilshod"


async def test_pins(bot: Bot, dilshod: Person) -> None:
    sent = await bot.send_message(dilshod.id, "case")
    await sent.pin()
    pinned = (await bot.get_chat(dilshod.id)).pinned_message
    assert pinned is not None
    assert pinned.message_id == sent.message_id
    await bot.unpin_all_chat_messages(dilshod.id)
    with pytest.raises(TelegramBadRequest, match="message to unpin not found"):
        await bot.unpin_chat_message(dilshod.id)


async def test_profile(bot: Bot, wire: Wire, playground: Playground) -> None:
    await wire.call(
        "setMyCommands", commands=[{"command": "ask", "description": "Ask"}], language_code="uz"
    )
    assert [one.command for one in await bot.get_my_commands(language_code="uz")] == ["ask"]
    await bot.delete_my_commands(language_code="uz")
    assert await bot.get_my_commands(language_code="uz") == []
    await bot.set_my_name("Himoya")
    await bot.set_my_description("d" * 512, language_code="ru")
    await bot.set_my_short_description("s")
    assert playground.world.profile.descriptions["ru"] == "d" * 512
    for name in ("Ask", "ask!", "я", "a" * 33):
        said = await wire.says("setMyCommands", commands=[{"command": name, "description": "x"}])
        assert said == "Bad Request: BOT_COMMAND_INVALID"
    said = await wire.says("setMyCommands", commands=[], language_code="uzb")
    assert said == "Bad Request: invalid language code specified"


async def test_reactions(wire: Wire, dilshod: Person) -> None:
    number = dilshod.chat.messages[0].message_id
    thumb = [{"type": "emoji", "emoji": "👍"}]
    ask = {"chat_id": dilshod.id, "message_id": number}
    assert (await wire.call("setMessageReaction", **ask, reaction=thumb))["ok"]
    assert dilshod.chat.messages[0].reactions == ("👍",)
    odd = [{"type": "emoji", "emoji": "🥔"}]
    assert await wire.says("setMessageReaction", **ask, reaction=odd) == (
        "Bad Request: REACTION_INVALID"
    )


async def test_chat_action(wire: Wire, dilshod: Person) -> None:
    assert (await wire.call("sendChatAction", chat_id=dilshod.id, action="typing"))["ok"]
    said = await wire.says("sendChatAction", chat_id=dilshod.id, action="thinking")
    assert said == "Bad Request: wrong parameter action in request"


async def test_inline_mode(wire: Wire, playground: Playground, dilshod: Person) -> None:
    asking = asyncio.ensure_future(dilshod.asks_inline("patent"))
    await asyncio.sleep(0)
    (query,) = playground.world.inline_asks
    answer = {
        "type": "article",
        "id": "1",
        "title": "Patent",
        "input_message_content": {"message_text": "x"},
    }
    said = await wire.says("answerInlineQuery", inline_query_id=query, results=[answer, answer])
    assert said == "Bad Request: RESULT_ID_DUPLICATE"
    assert (await wire.call("answerInlineQuery", inline_query_id=query, results=[answer]))["ok"]
    assert [one.title for one in await asking] == ["Patent"]


# Floods


async def test_a_burst_to_one_chat_is_slowed(clock: HandClock) -> None:
    async with Playground(clock=clock, limits=Limits()) as playground:
        person = playground.person("Dilshod")
        await person.says("salom")
        async with a_bot(playground) as bot:
            burst = [bot.send_message(person.id, str(number)) for number in range(60)]
            results = await asyncio.gather(*burst, return_exceptions=True)
            refused = [one for one in results if isinstance(one, TelegramRetryAfter)]
            assert len(refused) == 30
            assert refused[0].retry_after == 1
            clock.moves(refused[0].retry_after)
            await bot.send_message(person.id, "after the pause")


async def test_a_group_takes_twenty_a_minute(clock: HandClock) -> None:
    async with Playground(clock=clock) as playground:
        room = room_of(playground)
        async with a_bot(playground) as bot:
            for number in range(20):
                await bot.send_message(room.id, str(number))
            with pytest.raises(TelegramRetryAfter) as refused:
                await bot.send_message(room.id, "21")
            assert refused.value.retry_after == 3


async def test_310_unsent_messages_to_one_chat(
    wire: Wire, playground: Playground, dilshod: Person, clock: HandClock
) -> None:
    clock.gate.clear()
    playground.faults.always("sendMessage", Delay(1))
    ask = {"chat_id": dilshod.id, "text": "x"}
    crowd = [asyncio.ensure_future(wire.call("sendMessage", **ask)) for _ in range(310)]
    await until(lambda: playground.world.pace.unsent[dilshod.id] == 310)
    one_more = asyncio.ensure_future(wire.call("sendMessage", **ask))
    await until(lambda: 3.0 in clock.slept)
    clock.gate.set()
    assert (await one_more)["parameters"] == {"retry_after": 60}
    assert all(answer["ok"] for answer in await asyncio.gather(*crowd))


async def until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not done():  # noqa: ASYNC110 - nothing rings when a request is counted
            await asyncio.sleep(0.01)
