"""Keyboards as Telegram checks them (td/telegram/ReplyMarkup.cpp and the server's limits)."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from aiogram.types import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.playground.chats import Keyboard, Rows
from bot.playground.entities import require_utf8
from bot.playground.refusals import bad_request

ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply

CALLBACK_BYTES = 64
INLINE_TOTAL, INLINE_ROW = 100, 8
REPLY_TOTAL, REPLY_ROW = 300, 12
PLACEHOLDER = 64
COPY_TEXT = 256
STYLES = frozenset({"danger", "success", "primary"})
# What a button may do; exactly one of them (Bot API, InlineKeyboardButton).
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
)


@dataclass(frozen=True)
class Markup:
    inline: Rows
    keyboard: Keyboard | None = None
    removes_keyboard: bool = False
    present: bool = False

    @property
    def is_reply_markup(self) -> bool:
        """A message with such a markup cannot be edited."""
        return self.present and not self.inline


def read(markup: ReplyMarkup | None) -> Markup:
    match markup:
        case None:
            return Markup([])
        case InlineKeyboardMarkup():
            return Markup(inline_rows(markup), present=bool(markup.inline_keyboard))
        case ReplyKeyboardMarkup():
            return Markup([], keyboard=reply_keyboard(markup), present=True)
        case ReplyKeyboardRemove():
            return Markup([], removes_keyboard=True, present=True)
        case ForceReply():
            check_placeholder(markup.input_field_placeholder)
            return Markup([], present=True)


def inline_rows(markup: InlineKeyboardMarkup) -> Rows:
    rows = [row for row in markup.inline_keyboard if row]
    check_size([len(row) for row in rows], INLINE_TOTAL, INLINE_ROW)
    return [[inline_button(button) for button in row] for row in rows]


def check_size(lengths: list[int], total: int, per_row: int) -> None:
    if sum(lengths) > total or max(lengths, default=0) > per_row:
        raise bad_request("reply markup is too long")


def inline_button(button: InlineKeyboardButton) -> dict[str, Any]:
    check_label(button.text, button.style, "inline keyboard button")
    raw = button.model_dump(exclude_none=True)
    actions = [action for action in ACTIONS if action in raw]
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if button.callback_data is not None:
        require_utf8(button.callback_data)
        if not 1 <= len(button.callback_data.encode()) <= CALLBACK_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    if button.url is not None:
        check_url(button.url)
    if button.copy_text is not None and not 1 <= len(button.copy_text.text) <= COPY_TEXT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return raw


def check_label(text: str, style: str | None, what: str) -> None:
    require_utf8(text)
    if not text.strip():
        raise bad_request(f"{what} text must be non-empty")
    if style is not None and style not in STYLES:
        raise bad_request("invalid button style specified")


def check_url(url: str) -> None:
    require_utf8(url)
    parts = urlsplit(url if "://" in url else f"http://{url}")
    named = parts.scheme in {"tg", "ton"} or "." in (parts.hostname or "")
    known = parts.scheme in {"http", "https", "tg", "ton", "tonsite"}
    if not (known and named) or any(letter.isspace() for letter in url):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def reply_keyboard(markup: ReplyKeyboardMarkup) -> Keyboard:
    rows = [row for row in markup.keyboard if row]
    check_size([len(row) for row in rows], REPLY_TOTAL, REPLY_ROW)
    check_placeholder(markup.input_field_placeholder)
    return Keyboard(
        rows=tuple(tuple(reply_button(button) for button in row) for row in rows),
        one_time=bool(markup.one_time_keyboard),
        resize=bool(markup.resize_keyboard),
        persistent=bool(markup.is_persistent),
        placeholder=markup.input_field_placeholder,
    )


def reply_button(button: KeyboardButton) -> dict[str, Any]:
    check_label(button.text, button.style, "keyboard button")
    return button.model_dump(exclude_none=True)


def check_placeholder(placeholder: str | None) -> None:
    if placeholder is None:
        return
    require_utf8(placeholder)
    if not 1 <= len(placeholder) <= PLACEHOLDER:
        raise bad_request("input field placeholder is too long")
