import re
from typing import Any

from aiogram.methods import (
    DeleteMyCommands,
    GetMe,
    GetMyCommands,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
)

from bot.playground import render
from bot.playground.methods.register import Acts, Call
from bot.playground.refusals import bad_request

COMMANDS_LIMIT = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMAND_DESCRIPTION = 256
NAME, DESCRIPTION, SHORT_DESCRIPTION = 64, 512, 120
LANGUAGE = re.compile(r"[a-z]{2}|")


def acts() -> Acts:
    return {
        GetMe: get_me,
        SetMyCommands: set_commands,
        GetMyCommands: get_commands,
        DeleteMyCommands: delete_commands,
        SetMyName: set_name,
        SetMyDescription: set_description,
        SetMyShortDescription: set_short_description,
    }


async def get_me(call: Call, _: GetMe) -> Any:
    return render.user(call.world.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_guest_queries": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": call.world.private_topics,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_join_request_queries": False,
    }


def language(code: str | None) -> str:
    if LANGUAGE.fullmatch(code or "") is None:
        raise bad_request("invalid language code specified")
    return code or ""


def scope_key(scope: Any) -> str:
    if scope is None:
        return "default"
    parts = (scope.type, getattr(scope, "chat_id", ""), getattr(scope, "user_id", ""))
    return " ".join(str(part) for part in parts if part != "")


async def set_commands(call: Call, asked: SetMyCommands) -> Any:
    if len(asked.commands) > COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in asked.commands:
        if COMMAND.fullmatch(command.command.removeprefix("/")) is None:
            raise bad_request("BOT_COMMAND_INVALID")
        if not command.description.strip():
            raise bad_request("command description must be non-empty")
        if len(command.description) > COMMAND_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    key = (scope_key(asked.scope), language(asked.language_code))
    call.world.profile.commands[key] = [
        {"command": command.command.removeprefix("/"), "description": command.description}
        for command in asked.commands
    ]
    call.world.bell.tell({"kind": "profile"})
    return True


async def get_commands(call: Call, asked: GetMyCommands) -> Any:
    key = (scope_key(asked.scope), language(asked.language_code))
    return call.world.profile.commands.get(key, [])


async def delete_commands(call: Call, asked: DeleteMyCommands) -> Any:
    key = (scope_key(asked.scope), language(asked.language_code))
    call.world.profile.commands.pop(key, None)
    call.world.bell.tell({"kind": "profile"})
    return True


async def set_name(call: Call, asked: SetMyName) -> Any:
    return put(call, call.world.profile.names, asked.language_code, asked.name, NAME)


async def set_description(call: Call, asked: SetMyDescription) -> Any:
    texts = call.world.profile.descriptions
    return put(call, texts, asked.language_code, asked.description, DESCRIPTION)


async def set_short_description(call: Call, asked: SetMyShortDescription) -> Any:
    texts = call.world.profile.short_descriptions
    return put(call, texts, asked.language_code, asked.short_description, SHORT_DESCRIPTION)


def put(call: Call, texts: dict[str, str], code: str | None, text: str | None, limit: int) -> bool:
    if len(text or "") > limit:
        raise bad_request("BOT_INFO_TOO_LONG")
    texts[language(code)] = text or ""
    call.world.bell.tell({"kind": "profile"})
    return True
