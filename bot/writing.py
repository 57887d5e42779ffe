"""From what a handler says to what is owed: requests to the Bot API, in the same transaction."""

from base64 import b64encode
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from aiogram.utils.formatting import Text
from sqlalchemy.ext.asyncio import AsyncSession

from db import chats, outbox
from db.outbox import Lane, Owed
from handlers.speech import Attach, Copy, Edit, Leave, Menu, Rows, Say, Speech, Toast, Unpin

TEXT_LIMIT = 4096
"""Telegram counts code points."""
FILE = "file"
"""Key of a file's content among the parameters; it is put where it belongs when it is sent."""


async def owe_all(session: AsyncSession, speech: Speech, here: UUID | None) -> None:
    """Writes down everything that must arrive; toasts and farewells need not."""
    for part in speech:
        if isinstance(part, Toast | Leave):
            continue
        chat = part.to or here
        if chat is not None:
            for owed in await _owed(session, part, chat):
                await outbox.owe(session, owed)


async def _owed(
    session: AsyncSession, part: Say | Edit | Copy | Attach | Unpin, chat: UUID
) -> list[Owed]:
    match part:
        case Say():
            return _messages(part, chat)
        case Unpin():
            down = {"message_id": part.message_id}
            return [Owed("unpinChatMessage", down, chat, Lane.RELAY, "A")]
        case Attach():
            kind = "photo" if part.picture else "document"
            params = {
                FILE: {"as": kind, "name": part.name, "base64": b64encode(part.content).decode()},
                "caption": part.caption or None,
                **_markup(part.rows),
            }
            return [Owed(f"send{kind.capitalize()}", params, chat)]
        case Edit():
            params = {**_text(part.text), "message_id": part.message_id, **_markup(part.rows)}
            return [
                Owed("editMessageText", params, chat, Lane.RELAY, "A", part.case, part.purpose)
            ]
        case Copy():
            params = {
                "from_chat_id": await chats.address_of(session, part.source),
                "message_id": part.message_id,
                "protect_content": part.protect,
            }
            return [
                Owed(
                    "copyMessage",
                    params,
                    chat,
                    part.lane,
                    "B",
                    part.case,
                    part.purpose,
                    part.delay,
                )
            ]


def _messages(say: Say, chat: UUID) -> list[Owed]:
    """A text that is too long for one message becomes several; nothing is ever cut off."""
    pieces = [_text(say.text)]
    if len(pieces[0]["text"]) > TEXT_LIMIT:
        pieces = [{"text": piece} for piece in split(pieces[0]["text"])]
    common: dict[str, Any] = {"link_preview_options": {"is_disabled": True}}
    if say.silent:
        common["disable_notification"] = True
    if say.protect:
        common["protect_content"] = True
    last = _markup(say.rows) or _keyboard(say.menu, say.placeholder)
    return [
        Owed(
            "sendMessage",
            {**piece, **common, **(last if piece is pieces[-1] else {})},
            chat,
            say.lane,
            "B",
            say.case,
            say.purpose,
            say.delay,
        )
        for piece in pieces
    ]


def split(text: str) -> Iterable[str]:
    """At paragraphs, else at lines, else at words, else anywhere. Telegram refuses blank messages
    and drops the blanks around others, so they stand between the pieces."""
    text = text.strip()
    while len(text) > TEXT_LIMIT:
        head = text[:TEXT_LIMIT]
        at = next((found for mark in ("\n\n", "\n", " ") if (found := head.rfind(mark)) > 0), 0)
        yield head[: at or TEXT_LIMIT].rstrip()
        text = text[at or TEXT_LIMIT :].lstrip()
    yield text


def _text(text: str | Text) -> dict[str, Any]:
    """Formatting travels as entities: nobody's words are ever parsed as markup."""
    if isinstance(text, str):
        return {"text": text}
    plain, entities = text.render()
    if not entities:
        return {"text": plain}
    return {
        "text": plain,
        "entities": [entity.model_dump(exclude_none=True) for entity in entities],
    }


def _markup(rows: Rows) -> dict[str, Any]:
    if not rows:
        return {}
    keyboard = [
        [{"text": button.label, "callback_data": button.data} for button in row] for row in rows
    ]
    return {"reply_markup": {"inline_keyboard": keyboard}}


def _keyboard(menu: Menu, placeholder: str) -> dict[str, Any]:
    if not menu:
        return {}
    return {
        "reply_markup": {
            "keyboard": [[{"text": label} for label in row] for row in menu],
            "resize_keyboard": True,
            "is_persistent": True,
            "input_field_placeholder": placeholder or None,
        }
    }
