from typing import Any

from aiogram.methods import (
    DeleteMessage,
    DeleteMessages,
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
    PinChatMessage,
    SetMessageReaction,
    UnpinAllChatMessages,
    UnpinChatMessage,
)

from bot.playground import keyboards, render, words
from bot.playground.access import (
    editable,
    find_message,
    may,
    readable,
    require_deletable,
    writable,
)
from bot.playground.chats import Chat, Message
from bot.playground.entities import Formatted
from bot.playground.methods.register import Acts, Call
from bot.playground.methods.sending import BATCH_LIMIT, preview
from bot.playground.refusals import NOT_MODIFIED, bad_request

Editing = EditMessageText | EditMessageCaption | EditMessageReplyMarkup

# The reactions that Telegram offers to everyone (Bot API, ReactionTypeEmoji).
REACTIONS = frozenset(
    [
        "❤",
        "👍",
        "👎",
        "🔥",
        "🥰",
        "👏",
        "😁",
        "🤔",
        "🤯",
        "😱",
        "🤬",
        "😢",
        "🎉",
        "🤩",
        "🤮",
        "💩",
        "🙏",
        "👌",
        "🕊",
        "🤡",
        "🥱",
        "🥴",
        "😍",
        "🐳",
        "❤\u200d🔥",
        "🌚",
        "🌭",
        "💯",
        "🤣",
        "⚡",
        "🍌",
        "🏆",
        "💔",
        "🤨",
        "😐",
        "🍓",
        "🍾",
        "💋",
        "🖕",
        "😈",
        "😴",
        "😭",
        "🤓",
        "👻",
        "👨\u200d💻",
        "👀",
        "🎃",
        "🙈",
        "😇",
        "😨",
        "🤝",
        "✍",
        "🤗",
        "🫡",
        "🎅",
        "🎄",
        "☃",
        "💅",
        "🤪",
        "🗿",
        "🆒",
        "💘",
        "🙉",
        "🦄",
        "😘",
        "💊",
        "🙊",
        "😎",
        "👾",
        "🤷\u200d♂",
        "🤷",
        "🤷\u200d♀",
        "😡",
    ]
)


def acts() -> Acts:
    return {
        EditMessageText: edit_text,
        EditMessageCaption: edit_caption,
        EditMessageReplyMarkup: edit_reply_markup,
        DeleteMessage: delete_message,
        DeleteMessages: delete_messages,
        PinChatMessage: pin,
        UnpinChatMessage: unpin,
        UnpinAllChatMessages: unpin_all,
        SetMessageReaction: react,
    }


async def edit_text(call: Call, asked: EditMessageText) -> Any:
    formatted = words.message_text(asked.text, asked.parse_mode, asked.entities)
    message = own_message(call, asked)
    if message.media is not None:
        raise bad_request("there is no text in the message to edit")
    options = preview(asked)
    return apply(call, message, asked, formatted, options)


async def edit_caption(call: Call, asked: EditMessageCaption) -> Any:
    formatted = words.caption(asked.caption, asked.parse_mode, asked.caption_entities)
    message = own_message(call, asked)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    return apply(call, message, asked, formatted, message.options)


async def edit_reply_markup(call: Call, asked: EditMessageReplyMarkup) -> Any:
    message = own_message(call, asked)
    kept = Formatted(message.text, message.entities)
    return apply(call, message, asked, kept, message.options)


def own_message(call: Call, asked: Editing) -> Message:
    if asked.inline_message_id:
        raise bad_request("MESSAGE_ID_INVALID")
    chat = editable(call.world, asked.chat_id or "")
    message = find_message(chat, asked.message_id, "message to edit")
    if message.sender is not call.world.bot or message.service or message.has_reply_markup:
        raise bad_request("message can't be edited")
    return message


def apply(
    call: Call, message: Message, asked: Editing, formatted: Formatted, options: dict[str, Any]
) -> Any:
    """An edit without a keyboard takes the keyboard away, as Telegram does."""
    rows = keyboards.read(asked.reply_markup).inline
    new = (formatted.text, formatted.entities, rows, options)
    if new == (message.text, message.entities, message.inline_keyboard, message.options):
        raise bad_request(NOT_MODIFIED)
    if not message.chat.private:
        call.world.pace.spend(message.chat)
    message.text, message.entities, message.inline_keyboard, message.options = new
    message.edited_at = call.world.now
    message.version += 1
    call.world.changed(message)
    return render.message(message)


async def delete_message(call: Call, asked: DeleteMessage) -> Any:
    chat = editable(call.world, asked.chat_id)
    message = find_message(chat, asked.message_id, "message to delete")
    require_deletable(call.world, message)
    delete(call, message)
    return True


async def delete_messages(call: Call, asked: DeleteMessages) -> Any:
    """Those that are gone already are skipped."""
    if not asked.message_ids:
        raise bad_request("message identifiers are not specified")
    if len(asked.message_ids) > BATCH_LIMIT:
        raise bad_request("too many message identifiers specified")
    chat = editable(call.world, asked.chat_id)
    found = [chat.find(message_id) for message_id in asked.message_ids]
    messages = [message for message in found if message is not None]
    for message in messages:
        require_deletable(call.world, message)
    for message in messages:
        delete(call, message)
    return True


def delete(call: Call, message: Message) -> None:
    message.deleted = True
    message.version += 1
    call.world.changed(message)


async def pin(call: Call, asked: PinChatMessage) -> Any:
    chat = writable(call.world, asked.chat_id)
    message = find_message(chat, asked.message_id, "message to pin")
    require_pin_right(call, chat)
    if message.service:
        raise bad_request("service messages can't be pinned")
    message.pinned = True
    call.world.changed(message)
    told = render.message(message, with_reply=False)
    call.world.post(chat, call.world.bot, service={"pinned_message": told}, reply_to=message)
    return True


async def unpin(call: Call, asked: UnpinChatMessage) -> Any:
    chat = writable(call.world, asked.chat_id)
    require_pin_right(call, chat)
    pinned = [message for message in chat.shown() if message.pinned]
    if asked.message_id is not None:
        pinned = [message for message in pinned if message.message_id == asked.message_id]
    if not pinned:
        raise bad_request("message to unpin not found")
    set_unpinned(call, pinned[-1:])
    return True


async def unpin_all(call: Call, asked: UnpinAllChatMessages) -> Any:
    chat = writable(call.world, asked.chat_id)
    require_pin_right(call, chat)
    set_unpinned(call, [message for message in chat.shown() if message.pinned])
    return True


def set_unpinned(call: Call, messages: list[Message]) -> None:
    for message in messages:
        message.pinned = False
        call.world.changed(message)


def require_pin_right(call: Call, chat: Chat) -> None:
    if not may(call.world, chat, "can_pin_messages"):
        raise bad_request("not enough rights to manage pinned messages in the chat")


async def react(call: Call, asked: SetMessageReaction) -> Any:
    chat = readable(call.world, asked.chat_id)
    message = find_message(chat, asked.message_id, "message to react")
    chosen = [getattr(reaction, "emoji", "") for reaction in asked.reaction or []]
    if len(chosen) > 1 or not set(chosen) <= REACTIONS:
        raise bad_request("REACTION_INVALID")
    message.reactions = tuple(chosen)
    call.world.changed(message)
    return True
