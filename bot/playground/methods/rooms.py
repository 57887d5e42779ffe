from typing import Any

from aiogram.methods import (
    GetChat,
    GetChatAdministrators,
    GetChatMember,
    GetFile,
    LeaveChat,
)

from bot.playground import render
from bot.playground.access import editable, readable
from bot.playground.chats import Member, Standing
from bot.playground.files import DOWNLOAD_LIMIT
from bot.playground.methods.register import Acts, Call
from bot.playground.refusals import bad_request


def acts() -> Acts:
    return {
        GetChat: get_chat,
        GetChatMember: get_member,
        GetChatAdministrators: get_administrators,
        LeaveChat: leave,
        GetFile: get_file,
    }


async def get_chat(call: Call, asked: GetChat) -> Any:
    return render.full_chat(readable(call.world, asked.chat_id))


async def get_member(call: Call, asked: GetChatMember) -> Any:
    chat = editable(call.world, asked.chat_id)
    user = call.world.users.get(asked.user_id)
    if user is None:
        raise bad_request("invalid user_id specified")
    if chat.private:
        return render.member(Member(user))
    member = chat.members.get(user.id)
    if member is None:
        raise bad_request("member not found")
    return render.member(member)


async def get_administrators(call: Call, asked: GetChatAdministrators) -> Any:
    chat = editable(call.world, asked.chat_id)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    return [render.member(member) for member in chat.members.values() if member.standing.leads]


async def leave(call: Call, asked: LeaveChat) -> Any:
    chat = editable(call.world, asked.chat_id)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    world = call.world
    world.post(chat, world.bot, service={"left_chat_member": render.user(world.bot)})
    world.set_standing(chat, world.bot, Standing.LEFT, by=world.bot)
    return True


async def get_file(call: Call, asked: GetFile) -> Any:
    stored = call.world.files.find(asked.file_id)
    if stored.size > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.path,
    }
