from typing import Any

from aiogram.methods import (
    CloseForumTopic,
    CreateForumTopic,
    DeleteForumTopic,
    EditForumTopic,
    ReopenForumTopic,
)

from bot.playground.access import GENERAL_TOPIC, has_topics, may, writable
from bot.playground.chats import Chat, Topic
from bot.playground.methods.register import Acts, Call
from bot.playground.refusals import bad_request

NAME_LIMIT = 128
# Bot API, createForumTopic.icon_color
COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


def acts() -> Acts:
    return {
        CreateForumTopic: create,
        EditForumTopic: edit,
        CloseForumTopic: close,
        ReopenForumTopic: reopen,
        DeleteForumTopic: delete,
    }


async def create(call: Call, asked: CreateForumTopic) -> Any:
    chat = forum(call, asked.chat_id, "create a topic")
    check_name(asked.name)
    color = asked.icon_color or COLORS[0]
    if color not in COLORS:
        raise bad_request("TOPIC_ICON_COLOR_INVALID")
    call.world.pace.spend(chat)
    created = {"name": asked.name, "icon_color": color}
    thread_id = call.world.next_message_id(chat)
    root = call.world.post(
        chat,
        call.world.bot,
        message_id=thread_id,
        thread_id=thread_id,
        service={"forum_topic_created": created},
    )
    chat.topics[thread_id] = Topic(thread_id, asked.name, color, root)
    call.world.bell.tell({"kind": "chat", "chat": chat})
    return {"message_thread_id": thread_id, **created}


def forum(call: Call, chat_id: int | str, act: str) -> Chat:
    chat = writable(call.world, chat_id)
    if not has_topics(call.world, chat):
        raise bad_request("the chat is not a forum")
    if not may(call.world, chat, "can_manage_topics"):
        raise bad_request(f"not enough rights to {act}")
    return chat


def check_name(name: str) -> None:
    if not name.strip() or len(name) > NAME_LIMIT:
        raise bad_request("TOPIC_TITLE_EMPTY" if not name.strip() else "TOPIC_TITLE_TOO_LONG")


def topic_of(chat: Chat, thread_id: int) -> Topic:
    topic = chat.topics.get(thread_id)
    if topic is None or thread_id == GENERAL_TOPIC:
        raise bad_request("TOPIC_ID_INVALID")
    if topic.deleted:
        raise bad_request("TOPIC_DELETED")
    return topic


async def edit(call: Call, asked: EditForumTopic) -> Any:
    chat = forum(call, asked.chat_id, "edit the topic")
    topic = topic_of(chat, asked.message_thread_id)
    if asked.name is not None:
        check_name(asked.name)
    if asked.name in (None, topic.name) and asked.icon_custom_emoji_id is None:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.name = asked.name or topic.name
    tell(call, chat, topic, {"forum_topic_edited": {"name": topic.name}})
    return True


async def close(call: Call, asked: CloseForumTopic) -> Any:
    chat = forum(call, asked.chat_id, "close or open the topic")
    set_closed(call, chat, topic_of(chat, asked.message_thread_id), closed=True)
    return True


async def reopen(call: Call, asked: ReopenForumTopic) -> Any:
    chat = forum(call, asked.chat_id, "close or open the topic")
    set_closed(call, chat, topic_of(chat, asked.message_thread_id), closed=False)
    return True


def set_closed(call: Call, chat: Chat, topic: Topic, *, closed: bool) -> None:
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    tell(call, chat, topic, {"forum_topic_closed" if closed else "forum_topic_reopened": {}})


def tell(call: Call, chat: Chat, topic: Topic, service: dict[str, Any]) -> None:
    call.world.post(chat, call.world.bot, service=service, thread_id=topic.thread_id)
    call.world.bell.tell({"kind": "chat", "chat": chat})


async def delete(call: Call, asked: DeleteForumTopic) -> Any:
    """The messages go with the topic; no service message tells of it."""
    chat = forum(call, asked.chat_id, "delete the topic")
    topic = topic_of(chat, asked.message_thread_id)
    topic.deleted = True
    for message in chat.messages:
        if message.thread_id == topic.thread_id:
            message.deleted = True
    call.world.bell.tell({"kind": "chat", "chat": chat})
    return True
