from typing import Any

from aiogram.methods import (
    CopyMessage,
    CopyMessages,
    EditMessageText,
    SendChatAction,
    SendDocument,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SendVoice,
)
from aiogram.types import InputFile, LinkPreviewOptions

from bot.playground import keyboards, render, words
from bot.playground.access import Place, find_message, place, readable, replied, writable
from bot.playground.chats import Chat, Media, Message
from bot.playground.entities import Formatted
from bot.playground.files import check_upload, media_of
from bot.playground.methods.register import Acts, Call
from bot.playground.refusals import bad_request

Sending = SendMessage | SendPhoto | SendDocument | SendVoice | CopyMessage

ALBUM_LIMIT = 10
BATCH_LIMIT = 100
ATTACHED = "attach://"
CHAT_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def acts() -> Acts:
    return {
        SendMessage: send_message,
        SendPhoto: send_photo,
        SendDocument: send_document,
        SendVoice: send_voice,
        SendMediaGroup: send_media_group,
        SendChatAction: send_chat_action,
        CopyMessage: copy_message,
        CopyMessages: copy_messages,
    }


async def send_message(call: Call, asked: SendMessage) -> Any:
    formatted = words.message_text(asked.text, asked.parse_mode, asked.entities)
    return render.message(say(call, asked, formatted, None, preview(asked)))


def preview(asked: SendMessage | EditMessageText) -> dict[str, Any]:
    chosen = asked.link_preview_options
    if not isinstance(chosen, LinkPreviewOptions):
        return {}
    return {"link_preview_options": chosen.model_dump(exclude_none=True, exclude_defaults=True)}


async def send_photo(call: Call, asked: SendPhoto) -> Any:
    return render.message(send_file(call, asked, asked.photo, "photo"))


async def send_document(call: Call, asked: SendDocument) -> Any:
    return render.message(send_file(call, asked, asked.document, "document"))


async def send_voice(call: Call, asked: SendVoice) -> Any:
    return render.message(send_file(call, asked, asked.voice, "voice"))


def send_file(
    call: Call, asked: SendPhoto | SendDocument | SendVoice, file: str | InputFile, kind: str
) -> Message:
    caption = words.caption(asked.caption, asked.parse_mode, asked.caption_entities)
    return say(call, asked, caption, media(call, str(file), kind), {})


def media(call: Call, file: str, kind: str) -> Media:
    """An upload, or the identifier of something sent before."""
    files = call.world.files
    upload = call.uploads.get(file.removeprefix(ATTACHED))
    if upload is not None:
        check_upload(upload, kind)
        return media_of(files.keep(upload, kind))
    if not file or file.startswith(ATTACHED):
        raise bad_request(f"there is no {kind} in the request")
    if "://" in file:
        raise bad_request("failed to get HTTP URL content")
    return media_of(files.find_sent(file, kind))


def say(
    call: Call, asked: Sending, formatted: Formatted, file: Media | None, options: dict[str, Any]
) -> Message:
    markup = keyboards.read(asked.reply_markup)
    spot = place(call.world, asked.chat_id, asked.message_thread_id)
    original = replied(
        spot.chat,
        asked.reply_parameters,
        asked.reply_to_message_id,
        lenient=asked.allow_sending_without_reply,
    )
    call.world.pace.spend(spot.chat)
    apply_keyboard(spot.chat, markup)
    return call.world.post(
        spot.chat,
        call.world.bot,
        text=formatted.text,
        entities=formatted.entities,
        media=file,
        inline_keyboard=markup.inline,
        keyboard=markup.keyboard,
        has_reply_markup=markup.is_reply_markup,
        thread_id=spot.thread_id,
        reply_to=original,
        quote=asked.reply_parameters.quote if asked.reply_parameters else None,
        protected=asked.protect_content is True,
        silent=asked.disable_notification is True,
        options=options,
    )


def apply_keyboard(chat: Chat, markup: keyboards.Markup) -> None:
    if markup.keyboard is not None:
        chat.keyboard = markup.keyboard
    elif markup.removes_keyboard:
        chat.keyboard = None


async def send_media_group(call: Call, asked: SendMediaGroup) -> Any:
    if not 1 <= len(asked.media) <= ALBUM_LIMIT:
        raise bad_request("too many messages to send as an album")
    kinds = {item.type for item in asked.media}
    if len(kinds) > 1 and kinds & {"document", "audio"}:
        raise bad_request("document can't be mixed with other media types")
    prepared = [
        (
            words.caption(item.caption, item.parse_mode, item.caption_entities),
            media(call, str(item.media), item.type),
        )
        for item in asked.media
    ]
    spot = place(call.world, asked.chat_id, asked.message_thread_id)
    original = replied(
        spot.chat,
        asked.reply_parameters,
        asked.reply_to_message_id,
        lenient=asked.allow_sending_without_reply,
    )
    call.world.pace.spend(spot.chat, len(prepared))
    group = call.world.token()
    sent = [
        post_part(call, spot, formatted, file, reply_to=original, media_group_id=group)
        for formatted, file in prepared
    ]
    return [render.message(message) for message in sent]


def post_part(
    call: Call, spot: Place, formatted: Formatted, file: Media | None, **options: Any
) -> Message:
    return call.world.post(
        spot.chat,
        call.world.bot,
        text=formatted.text,
        entities=formatted.entities,
        media=file,
        thread_id=spot.thread_id,
        **options,
    )


async def send_chat_action(call: Call, asked: SendChatAction) -> Any:
    if asked.action.lower() not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = writable(call.world, asked.chat_id)
    call.world.bell.tell({"kind": "action", "chat": chat, "action": asked.action.lower()})
    return True


async def copy_message(call: Call, asked: CopyMessage) -> Any:
    source = readable(call.world, asked.from_chat_id)
    original = copyable(find_message(source, asked.message_id, "message to copy"))
    formatted = Formatted(original.text, original.entities)
    if original.media is not None and asked.caption is not None:
        formatted = words.caption(asked.caption, asked.parse_mode, asked.caption_entities)
    sent = say(call, asked, formatted, original.media, dict(original.options))
    return {"message_id": sent.message_id}


def copyable(message: Message) -> Message:
    if message.service:
        raise bad_request("message can't be copied")
    return message


async def copy_messages(call: Call, asked: CopyMessages) -> Any:
    """Missing and service messages are skipped; albums stay together."""
    check_batch(asked.message_ids)
    spot = place(call.world, asked.chat_id, asked.message_thread_id)
    source = readable(call.world, asked.from_chat_id)
    found = [source.find(message_id) for message_id in asked.message_ids]
    originals = [message for message in found if message is not None and not message.service]
    if not originals:
        raise bad_request("there are no messages to forward")
    call.world.pace.spend(spot.chat, len(originals))
    groups: dict[str, str] = {}
    sent = [copy_part(call, asked, spot, original, groups) for original in originals]
    return [{"message_id": message.message_id} for message in sent]


def check_batch(message_ids: list[int]) -> None:
    if not message_ids:
        raise bad_request("message identifiers are not specified")
    if len(message_ids) > BATCH_LIMIT:
        raise bad_request("too many message identifiers specified")
    if sorted(set(message_ids)) != message_ids:
        raise bad_request("message identifiers must be in a strictly increasing order")


def copy_part(
    call: Call, asked: CopyMessages, spot: Place, original: Message, groups: dict[str, str]
) -> Message:
    group = None
    if original.media_group_id is not None:
        group = groups.setdefault(original.media_group_id, call.world.token())
    drop = bool(asked.remove_caption) and original.media is not None
    formatted = Formatted("") if drop else Formatted(original.text, original.entities)
    protected = asked.protect_content is True
    return post_part(
        call, spot, formatted, original.media, media_group_id=group, protected=protected
    )
