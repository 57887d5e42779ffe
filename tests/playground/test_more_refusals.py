"""The smaller refusals, one line each; `chat` and `mine` are filled in."""

from typing import Any

import pytest

from bot.playground import BadGateway, Person, Playground
from tests.playground.conftest import HandClock, Wire

KEY = {"text": "x", "callback_data": "x"}
PHOTO = {"type": "photo", "media": "made up"}


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendMessage", {"chat_id": "", "text": "x"}, "chat_id is empty"),
        ("sendMessage", {"text": "я" * 16_385}, "text is too long"),
        (
            "sendMessage",
            {"text": "x", "reply_parameters": {"message_id": "mine", "quote": "never said"}},
            "QUOTE_TEXT_INVALID",
        ),
        (
            "sendMessage",
            {"text": "x", "reply_markup": {"inline_keyboard": [[KEY | {"style": "pink"}]]}},
            "invalid button style specified",
        ),
        (
            "sendMessage",
            {
                "text": "x",
                "reply_markup": {"inline_keyboard": [[{"text": "x", "copy_text": {"text": ""}}]]},
            },
            "BUTTON_COPY_TEXT_INVALID",
        ),
        (
            "sendMessage",
            {
                "text": "x",
                "reply_markup": {"force_reply": True, "input_field_placeholder": "p" * 65},
            },
            "input field placeholder is too long",
        ),
        ("sendPhoto", {}, 'parameter "photo" is required'),
        ("sendPhoto", {"photo": "attach://nothing"}, "there is no photo in the request"),
        ("sendPhoto", {"photo": "https://a.uz/p.png"}, "failed to get HTTP URL content"),
        ("sendMediaGroup", {"media": []}, "too many messages to send as an album"),
        ("sendMediaGroup", {"media": [PHOTO] * 11}, "too many messages to send as an album"),
        (
            "sendMediaGroup",
            {"media": [PHOTO, {"type": "document", "media": "made up"}]},
            "document can't be mixed with other media types",
        ),
        ("copyMessage", {"from_chat_id": "chat", "message_id": 1}, "message to copy not found"),
        (
            "copyMessages",
            {"from_chat_id": "chat", "message_ids": []},
            "message identifiers are not specified",
        ),
        (
            "copyMessages",
            {"from_chat_id": "chat", "message_ids": list(range(1, 102))},
            "too many message identifiers specified",
        ),
        (
            "copyMessages",
            {"from_chat_id": "chat", "message_ids": [1, 2]},
            "there are no messages to forward",
        ),
        ("deleteMessages", {"message_ids": []}, "message identifiers are not specified"),
        ("deleteMessages", {"message_ids": [1] * 101}, "too many message identifiers specified"),
        ("editMessageText", {"inline_message_id": "x", "text": "x"}, "MESSAGE_ID_INVALID"),
        ("editMessageCaption", {"message_id": 0}, "message identifier is not specified"),
        ("pinChatMessage", {"message_id": 1}, "message to pin not found"),
        ("setMessageReaction", {"message_id": 1}, "message to react not found"),
        ("leaveChat", {}, "chat member status can't be changed in private chats"),
        ("getChatMember", {"user_id": 1}, "invalid user_id specified"),
        (
            "setMyCommands",
            {"commands": [{"command": "a", "description": " "}]},
            "must be non-empty",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "a", "description": "d" * 257}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "a", "description": "d"}] * 101},
            "BOT_COMMANDS_TOO_MUCH",
        ),
        ("setMyDescription", {"description": "d" * 513}, "BOT_INFO_TOO_LONG"),
        ("setMyShortDescription", {"short_description": "d" * 121}, "BOT_INFO_TOO_LONG"),
        ("setMyName", {"name": "n" * 65}, "BOT_INFO_TOO_LONG"),
    ],
)
async def test_refused(
    wire: Wire, dilshod: Person, method: str, params: dict[str, Any], words: str
) -> None:
    mine = dilshod.chat.messages[0].message_id
    asked = {"chat_id": dilshod.id} | params
    asked = {name: dilshod.id if value == "chat" else value for name, value in asked.items()}
    reply = asked.get("reply_parameters")
    if isinstance(reply, dict) and reply["message_id"] == "mine":
        asked["reply_parameters"] = reply | {"message_id": mine}
    assert words in await wire.says(method, **asked)


async def test_captions_and_keyboards_are_edited(wire: Wire, dilshod: Person) -> None:
    photo = await dilshod.sends_photo()
    assert photo.media is not None
    ask: dict[str, Any] = {"chat_id": dilshod.id}
    sent = await wire.call("sendPhoto", **ask, photo=photo.media.file_id, caption="old")
    ask["message_id"] = sent["result"]["message_id"]
    edited = await wire.call("editMessageCaption", **ask, caption="<b>new</b>", parse_mode="HTML")
    assert edited["result"]["caption_entities"][0]["type"] == "bold"
    keyboard = {"inline_keyboard": [[KEY]]}
    edited = await wire.call("editMessageReplyMarkup", **ask, reply_markup=keyboard)
    assert edited["result"]["caption"] == "new"
    assert edited["result"]["reply_markup"] == keyboard
    said = await wire.says("editMessageText", **ask, text="x")
    assert said == "Bad Request: there is no text in the message to edit"


async def test_topics_by_name_and_state(wire: Wire, playground: Playground) -> None:
    room = playground.group("Forum", [playground.person("Owner")], forum=True)
    room.adds_bot(admin=True)
    ask: dict[str, Any] = {"chat_id": room.id}
    for name, words in ((" ", "TOPIC_TITLE_EMPTY"), ("n" * 129, "TOPIC_TITLE_TOO_LONG")):
        assert words in await wire.says("createForumTopic", **ask, name=name)
    said = await wire.says("createForumTopic", **ask, name="n", icon_color=1)
    assert said == "Bad Request: TOPIC_ICON_COLOR_INVALID"
    ask["message_thread_id"] = 99
    assert "TOPIC_ID_INVALID" in await wire.says("closeForumTopic", **ask)
    made = await wire.call("createForumTopic", chat_id=room.id, name="n")
    ask["message_thread_id"] = made["result"]["message_thread_id"]
    assert "TOPIC_NOT_MODIFIED" in await wire.says("reopenForumTopic", **ask)
    assert "TOPIC_NOT_MODIFIED" in await wire.says("editForumTopic", **ask, name="n")
    room.closes_topic(ask["message_thread_id"])
    room.reopens_topic(ask["message_thread_id"])
    assert not room.chat.topics[ask["message_thread_id"]].closed


async def test_webhook_is_taken_away_by_an_empty_address(wire: Wire, dilshod: Person) -> None:
    assert (await wire.call("setWebhook", url="", drop_pending_updates=True))["ok"]
    assert (await wire.call("getUpdates", timeout=1))["result"] == []
    assert dilshod.chat.started


async def test_late_inline_answer(
    wire: Wire, playground: Playground, dilshod: Person, clock: HandClock
) -> None:
    with pytest.raises(TimeoutError):
        await dilshod.asks_inline("x", timeout=0.01)
    (query,) = playground.world.inline_asks
    many = [
        {
            "type": "article",
            "id": str(number),
            "title": "x",
            "input_message_content": {"message_text": "x"},
        }
        for number in range(51)
    ]
    answer: dict[str, Any] = {"inline_query_id": query, "results": many}
    assert "too many inline query results" in await wire.says("answerInlineQuery", **answer)
    answer |= {"results": [], "next_offset": "o" * 65}
    assert "NEXT_OFFSET_INVALID" in await wire.says("answerInlineQuery", **answer)
    clock.moves(31)
    assert "query is too old" in await wire.says("answerInlineQuery", **answer)


async def test_the_page_is_told_everything(wire: Wire, playground: Playground) -> None:
    room = playground.group("Forum", [playground.person("Owner")], forum=True)
    room.adds_bot(admin=True)
    await wire.call("createForumTopic", chat_id=room.id, name="№ 1")
    keyboard = {"inline_keyboard": [[KEY], [{"text": "c", "copy_text": {"text": "copied"}}]]}
    owner = playground.person("Owner")
    await owner.sends_location()
    sent = await wire.call("sendMessage", chat_id=owner.id, text="?", reply_markup=keyboard)
    reply = {"message_id": sent["result"]["message_id"]}
    keys = {"keyboard": [[{"text": "A"}]]}
    await wire.call(
        "sendMessage", chat_id=owner.id, text="!", reply_parameters=reply, reply_markup=keys
    )
    await wire.call("setMyCommands", commands=[{"command": "a", "description": "b"}])
    playground.faults.next("sendMessage", BadGateway(), times=2)
    async with wire.session.get(f"{playground.url}/playground/state") as answer:
        state = await answer.json()
    chats = {chat["title"]: chat for chat in state["chats"]}
    assert chats["Forum"]["topics"][0]["name"] == "№ 1"
    assert chats["Owner"]["keyboard"]["rows"] == [["A"]]
    asked, told = [one for one in state["messages"] if one["chat"] == owner.id][-2:]
    assert [row[0]["action"] for row in asked["buttons"]] == ["callback_data", "copy_text"]
    assert told["reply"]["text"] == "?"
    assert state["faults"] == [{"method": "sendMessage", "fault": "BadGateway", "times": 2}]
    assert state["profile"]["commands"][0]["scope"] == "default"
    assert state["requests"][-1]["method"] == "setMyCommands"
