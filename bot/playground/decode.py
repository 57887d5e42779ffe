"""From an HTTP request to a checked method of aiogram, and from a result back to JSON."""

import json
import types
import typing
from functools import cache
from typing import Any
from urllib.parse import parse_qsl

from aiogram.methods import GetUpdates, SetWebhook, TelegramMethod
from aiogram.types import (
    ForceReply,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyMarkupUnion,
    Update,
)
from aiohttp import BodyPartReader, web
from pydantic import BaseModel, TypeAdapter, ValidationError

from bot.playground.entities import require_utf8
from bot.playground.files import UPLOAD_LIMIT, Upload
from bot.playground.refusals import Refusal, bad_request

Params = dict[str, Any]
ATTACHED = "attach://"
CANNOT_PARSE = {
    "reply_markup": "reply keyboard markup JSON object",
    "media": "media JSON object",
    "commands": "commands JSON object",
}
MARKUPS: dict[str, type[ReplyMarkupUnion]] = {
    "inline_keyboard": InlineKeyboardMarkup,
    "keyboard": ReplyKeyboardMarkup,
    "remove_keyboard": ReplyKeyboardRemove,
    "force_reply": ForceReply,
}
MARKUP_NAMES = frozenset(kind.__name__ for kind in MARKUPS.values())
# What the server says when the parameter is not there at all.
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
}


async def read_params(request: web.Request) -> tuple[Params, dict[str, Upload]]:
    params: Params = dict(request.query)
    uploads: dict[str, Upload] = {}
    match request.content_type:
        case "application/json":
            params |= json_params(await request.read())
        case "multipart/form-data":
            fields, uploads = await read_parts(request)
            params |= fields
        case _:
            params |= form_params(await request.read())
    return params, uploads


def json_params(body: bytes) -> Params:
    try:
        params = json.loads(body or b"{}")
    except ValueError as error:
        raise bad_request("can't parse JSON object") from error
    if not isinstance(params, dict):
        raise bad_request("can't parse JSON object: object expected")
    return params


def form_params(body: bytes) -> Params:
    """Bytes that are no UTF-8 stay visible as lone surrogates and are refused later."""
    text = body.decode("utf-8", "surrogateescape")
    pairs = parse_qsl(text, keep_blank_values=True, errors="surrogateescape")
    return dict(pairs)


async def read_parts(request: web.Request) -> tuple[Params, dict[str, Upload]]:
    params: Params = {}
    uploads: dict[str, Upload] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read())
        if part.filename is None:
            params[part.name] = content.decode("utf-8", "surrogateescape")
            continue
        if len(content) > UPLOAD_LIMIT:
            raise Refusal(413, "Request Entity Too Large")
        mime_type = part.headers.get("Content-Type", "application/octet-stream")
        uploads[part.name] = Upload(part.filename, content, mime_type)
        params.setdefault(part.name, f"{ATTACHED}{part.name}")
    return params, uploads


def understood(method: type[TelegramMethod[Any]], params: Params) -> TelegramMethod[Any]:
    known = {
        name: unpacked(method, name, value)
        for name, value in params.items()
        if name in method.model_fields and value != ""
    }
    if method is SetWebhook:
        # No address means: take the webhook away.
        known.setdefault("url", "")
    for value in strings_in(known):
        require_utf8(value)
    try:
        if isinstance(known.get("reply_markup"), dict):
            known["reply_markup"] = markup_of(known["reply_markup"])
        return method.model_validate(known)
    except ValidationError as error:
        raise misunderstanding(error) from error


def markup_of(raw: Params) -> ReplyMarkupUnion | None:
    """By its field: aiogram's union would take a broken keyboard for a request to reply."""
    for field, kind in MARKUPS.items():
        if field in raw:
            return kind.model_validate(raw)
    return None


def unpacked(method: type[TelegramMethod[Any]], name: str, value: Any) -> Any:
    """Objects and lists travel as JSON inside a form; words stay words."""
    if not isinstance(value, str) or takes_words(method, name):
        return value
    if not value.lstrip().startswith(("{", "[")):
        return value
    try:
        return json.loads(value)
    except ValueError as error:
        what = CANNOT_PARSE.get(name, f"{name.replace('_', ' ')} JSON object")
        raise bad_request(f"can't parse {what}") from error


@cache
def takes_words(method: type[TelegramMethod[Any]], name: str) -> bool:
    annotation = method.model_fields[name].annotation
    union = typing.get_origin(annotation) in (typing.Union, types.UnionType)
    return str in (typing.get_args(annotation) if union else (annotation,))


def strings_in(value: Any) -> typing.Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings_in(inner)


def misunderstanding(error: ValidationError) -> Refusal:
    first = error.errors()[0]
    name = str(first["loc"][0]) if first["loc"] else ""
    name = "reply_markup" if error.title in MARKUP_NAMES else name
    if first["type"] == "missing" and len(first["loc"]) == 1:
        return bad_request(MISSING.get(name, f'parameter "{name}" is required'))
    if name == "chat_id":
        return bad_request("chat not found")
    what = CANNOT_PARSE.get(name, f"{name.replace('_', ' ')}")
    place = ".".join(str(step) for step in first["loc"])
    return bad_request(f"can't parse {what}: {place}: {first['msg']}")


class WrongShapeError(Exception):
    """We were about to answer something that is not in the Bot API: our own fault, said aloud."""


@cache
def adapter(method: type[TelegramMethod[Any]]) -> TypeAdapter[Any]:
    return TypeAdapter(method.__returning__)


def check_answer(method: type[TelegramMethod[Any]], result: Any) -> None:
    """Updates were checked when they were queued: poison must come through as it is."""
    if method is not GetUpdates:
        check_shape(adapter(method), result, method.__name__)


def check_update(body: dict[str, Any]) -> None:
    check_shape(TypeAdapter(Update), {"update_id": 1, **body}, "an update")


def check_shape(wanted: TypeAdapter[Any], result: Any, name: str) -> None:
    try:
        read = wanted.validate_python(result)
    except ValidationError as error:
        raise WrongShapeError(f"{name}: {error}") from error
    if unknown := sorted(unknown_fields(read)):
        raise WrongShapeError(f"{name}: no such fields: {', '.join(unknown)}")


def unknown_fields(value: Any) -> set[str]:
    if isinstance(value, list | tuple):
        return {name for inner in value for name in unknown_fields(inner)}
    if not isinstance(value, BaseModel):
        return set()
    own = {f"{type(value).__name__}.{name}" for name in value.model_extra or {}}
    inner = [getattr(value, name) for name in value.model_fields_set]
    return own | {name for one in inner for name in unknown_fields(one)}
