"""What a message can be besides words."""

from aiogram.enums import ContentType
from aiogram.types import Message

USER_CONTENT = frozenset(
    {
        ContentType.VOICE, ContentType.AUDIO, ContentType.VIDEO_NOTE, ContentType.PHOTO,
        ContentType.VIDEO, ContentType.DOCUMENT, ContentType.ANIMATION, ContentType.CONTACT,
        ContentType.LOCATION, ContentType.VENUE, ContentType.STICKER, ContentType.POLL,
        ContentType.DICE, ContentType.STORY, ContentType.PAID_MEDIA, ContentType.GAME,
        ContentType.CHECKLIST, ContentType.UNKNOWN,
    }
)  # fmt: skip
"""What people send; everything else is a note of Telegram's about the chat."""

_KINDS = ("voice", "audio", "video_note", "photo", "video", "document", "animation", "contact")


def kind_of(message: Message) -> str:
    return next((kind for kind in _KINDS if getattr(message, kind)), "other")
