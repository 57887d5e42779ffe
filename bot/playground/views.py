"""What the page is shown: small JSON of our own, not the Bot API's."""

from typing import Any

from bot.playground.access import has_topics
from bot.playground.chats import Chat, Keyboard, Media, Message, User
from bot.playground.faults import Planned
from bot.playground.world import BOT_USERNAME, Profile, Request, World

Json = dict[str, Any]
FILE_FIELDS = ("file_name", "file_size", "duration", "mime_type", "emoji")
PLACE_FIELDS = ("latitude", "longitude", "phone_number", "first_name")
LONGEST_QUOTE = 120


def state(world: World, roles: dict[int, str], requests: list[Request]) -> Json:
    return {
        "bot": {"id": world.bot.id, "username": BOT_USERNAME, "name": world.bot.first_name},
        "chats": [chat(world, place, roles) for place in world.chats.values()],
        "people": [person(user) for user in world.users.values() if not user.is_bot],
        "heard_at": world.heard_at,
        "messages": [message(told) for place in world.chats.values() for told in place.shown()],
        "requests": [request(world, one) for one in requests],
        "faults": faults(world),
        "profile": profile(world.profile),
    }


def person(user: User) -> Json:
    return {"id": user.id, "name": user.first_name, "language": user.language_code or ""}


def chat(world: World, place: Chat, roles: dict[int, str]) -> Json:
    return {
        "id": place.id,
        "kind": place.kind,
        "title": place.title or (place.user.first_name if place.user else ""),
        "role": roles.get(place.id, ""),
        "language": (place.user.language_code or "") if place.user else "",
        "started": place.started,
        "blocked": bool(place.user and place.user.blocks_bot),
        "deactivated": bool(place.user and place.user.deactivated),
        "closed": place.deleted or place.migrated_to is not None,
        "members": [one.user.id for one in place.members.values() if one.standing.present],
        "keyboard": keyboard(place.keyboard),
        "topics": topics(world, place),
    }


def topics(world: World, place: Chat) -> list[Json]:
    if not has_topics(world, place):
        return []
    return [
        {"id": topic.thread_id, "name": topic.name, "closed": topic.closed}
        for topic in place.topics.values()
        if not topic.deleted
    ]


def keyboard(shown: Keyboard | None) -> Json | None:
    if shown is None:
        return None
    rows = [[button["text"] for button in row] for row in shown.rows]
    return {"rows": rows, "one_time": shown.one_time, "placeholder": shown.placeholder}


def message(told: Message) -> Json:
    topic = told.chat.topics.get(told.thread_id or 0)
    return {
        "chat": told.chat.id,
        "id": told.message_id,
        "from": {
            "id": told.sender.id,
            "name": told.sender.first_name,
            "bot": told.sender.is_bot,
        },
        "date": told.date,
        "text": told.text,
        "entities": list(told.entities),
        "media": media(told.media) if told.media else None,
        "group": told.media_group_id,
        "buttons": [[button(raw) for raw in row] for row in told.inline_keyboard],
        "reply": quoted(told.reply_to) if told.reply_to and not told.service else None,
        "service": told.service,
        "topic": topic.name if topic else None,
        "thread": told.thread_id,
        "edited": told.edited,
        "deleted": told.deleted,
        "pinned": told.pinned,
        "protected": told.protected,
        "silent": told.silent,
        "reactions": list(told.reactions),
    }


def button(raw: Json) -> Json:
    known = ("callback_data", "url", "copy_text", "disabled")
    action = next((name for name in known if name in raw), "other")
    copied = raw["copy_text"]["text"] if action == "copy_text" else None
    return {
        "text": raw["text"],
        "action": action,
        "url": raw.get("url"),
        "copied": copied,
        "style": raw.get("style"),
    }


def quoted(original: Message) -> Json:
    words = original.text or (original.media.kind if original.media else "")
    return {
        "id": original.message_id,
        "name": original.sender.first_name,
        "text": words[:LONGEST_QUOTE],
        "deleted": original.deleted,
    }


def media(file: Media) -> Json:
    body = file.body[-1] if isinstance(file.body, list) else file.body
    shown = {name: body[name] for name in (*FILE_FIELDS, *PLACE_FIELDS) if name in body}
    return {"kind": file.kind, "file": file.file_id, **shown}


def request(world: World, one: Request) -> Json:
    place = world.chats.get(one.chat or 0)
    return {
        "number": one.number,
        "method": one.method,
        "chat": (place.title or (place.user.first_name if place.user else "")) if place else "",
        "status": one.status,
        "milliseconds": round(one.milliseconds),
        "at": one.at,
        "params": one.params,
        "description": one.description,
        "fault": one.fault,
    }


def faults(world: World) -> list[Json]:
    return [planned(one) for one in world.faults.planned]


def planned(one: Planned[Any]) -> Json:
    return {
        "method": one.method,
        "fault": type(one.fault).__name__,
        "times": one.times,
    }


def profile(shown: Profile) -> Json:
    return {
        "names": shown.names,
        "descriptions": shown.descriptions,
        "commands": [
            {"scope": scope, "language": language, "commands": commands}
            for (scope, language), commands in shown.commands.items()
        ],
    }
