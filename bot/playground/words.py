"""The text of a message: parsed, cleaned, measured, with what Telegram spots in it."""

from collections.abc import Sequence

from aiogram.client.default import Default
from aiogram.types import MessageEntity

from bot.playground import markup_html
from bot.playground.entities import Formatted, cleaned, require_utf8
from bot.playground.refusals import bad_request
from bot.playground.spotting import spotted

# Code points after parsing (td MessageContent.cpp, utf8_length).
TEXT_LIMIT = 4_096
CAPTION_LIMIT = 1_024
# Bytes before parsing (Client.cpp, get_formatted_text).
SOURCE_BYTES = 1 << 15


def message_text(
    text: str | None,
    parse_mode: str | Default | None,
    entities: Sequence[MessageEntity] | None,
) -> Formatted:
    if not text:
        raise bad_request("message text is empty")
    result = formatted(text, parse_mode, entities)
    if not result.text:
        raise bad_request("text must be non-empty")
    if len(result.text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return result


def caption(
    text: str | None,
    parse_mode: str | Default | None,
    entities: Sequence[MessageEntity] | None,
) -> Formatted:
    if not text:
        return Formatted("")
    result = formatted(text, parse_mode, entities)
    if len(result.text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return result


def formatted(
    text: str,
    parse_mode: str | Default | None,
    entities: Sequence[MessageEntity] | None,
) -> Formatted:
    require_utf8(text)
    if len(text.encode()) > SOURCE_BYTES:
        raise bad_request("text is too long")
    mode = parse_mode.lower() if isinstance(parse_mode, str) else ""
    if mode == "html":
        parsed = markup_html.parse(text)
        return spotted(cleaned(parsed.text, parsed.entities))
    if mode not in ("", "none"):
        # Markdown is Telegram's too, but this bot never sends it.
        raise bad_request("unsupported parse_mode")
    marks = [entity.model_dump(exclude_none=True) for entity in entities or ()]
    return spotted(cleaned(text, marks))
