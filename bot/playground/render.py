"""Our state as the JSON of the Bot API."""

from typing import Any

from bot.playground.chats import Chat, Member, Message, Standing, User

Json = dict[str, Any]

ADMINISTRATOR_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_pin_messages",
    "can_manage_topics",
)


def present(body: Json) -> Json:
    return {key: value for key, value in body.items() if value is not None}


def user(person: User) -> Json:
    return present(
        {
            "id": person.id,
            "is_bot": person.is_bot,
            "first_name": person.first_name,
            "last_name": person.last_name,
            "username": person.username,
            "language_code": person.language_code,
        }
    )


def chat(place: Chat) -> Json:
    body: Json = {"id": place.id, "type": place.kind, "title": place.title}
    if place.user is not None:
        body |= {
            "first_name": place.user.first_name,
            "last_name": place.user.last_name,
            "username": place.user.username,
        }
    if place.is_forum:
        body["is_forum"] = True
    return present(body)


def message(told: Message, *, with_reply: bool = True) -> Json:
    body: Json = {
        "message_id": told.message_id,
        "from": user(told.sender),
        "chat": chat(told.chat),
        "date": told.date,
        "edit_date": told.edited_at,
        "media_group_id": told.media_group_id,
        "has_protected_content": told.protected or None,
        **told.service,
        **told.options,
        **content(told),
        **thread(told),
    }
    if told.inline_keyboard:
        body["reply_markup"] = {"inline_keyboard": told.inline_keyboard}
    if with_reply and (original := answered(told)) is not None:
        body["reply_to_message"] = message(original, with_reply=False)
        if told.quote:
            body["quote"] = {"text": told.quote, "position": 0, "is_manual": True}
    return present(body)


def content(told: Message) -> Json:
    marks = list(told.entities) or None
    if told.media is None:
        return {"text": told.text or None, "entities": marks}
    body: Json = {told.media.kind: told.media.body}
    return body | {"caption": told.text or None, "caption_entities": marks}


def thread(told: Message) -> Json:
    if told.thread_id is None:
        return {}
    return {"message_thread_id": told.thread_id, "is_topic_message": True}


def answered(told: Message) -> Message | None:
    """In a topic an ordinary message replies to the topic's root, as Telegram shows it."""
    if told.reply_to is not None:
        return None if told.reply_to.deleted else told.reply_to
    topic = told.chat.topics.get(told.thread_id or 0)
    if topic is None or topic.root is told:
        return None
    return topic.root


def member(one: Member) -> Json:
    body: Json = {"status": one.standing.value, "user": user(one.user)}
    match one.standing:
        case Standing.CREATOR:
            return body | {"is_anonymous": False}
        case Standing.ADMINISTRATOR:
            rights = {right: right in one.rights for right in ADMINISTRATOR_RIGHTS}
            return body | rights | {"can_be_edited": False, "is_anonymous": False}
        case Standing.KICKED:
            return body | {"until_date": 0}
        case Standing.MEMBER | Standing.LEFT:
            return body


def full_chat(place: Chat) -> Json:
    pinned = [told for told in place.shown() if told.pinned]
    gifts = dict.fromkeys(
        (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        ),
        True,
    )
    return present(
        chat(place)
        | {
            "accent_color_id": place.id % 7,
            "max_reaction_count": 11,
            "accepted_gift_types": gifts,
            "pinned_message": message(pinned[-1]) if pinned else None,
        }
    )
