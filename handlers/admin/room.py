"""The duty room: a group that a one-time code registers. Every other group is left at once."""

from db import chats, staff
from db.rules import Role
from handlers.admin.people import ROOM
from handlers.speech import Leave, Say, Speech
from handlers.turn import Turn


async def _is_our_room(turn: Turn, address: int) -> bool:
    """Whoever speaks to us in it, or takes us back into it, proves that it can be reached."""
    chat = await chats.find_chat(turn.session, address)
    ours = chat is not None and chat in await chats.rooms(turn.session)
    if ours and chat is not None:
        await chats.unreachable(turn.session, chat, None)
    return ours


async def spoken_to(turn: Turn, address: int, code: str) -> Speech:
    """Anything said in a group: only the code of an admin makes it a room of ours."""
    if await _is_our_room(turn, address):
        return []
    if code and await staff.redeem(turn.session, code, turn.now) == ROOM:
        room = await chats.remember_chat(turn.session, address, "room")
        return [Say(turn.to_staff(None).say("room-ready"), to=room)]
    return await added(turn, address)


async def added(turn: Turn, address: int) -> Speech:
    """An admin's own group may stay for the moment: the code comes with the next message."""
    if turn.visitor.role is Role.ADMIN or await _is_our_room(turn, address):
        return []
    return [Leave(address)]


async def left(turn: Turn, address: int) -> None:
    chat = await chats.find_chat(turn.session, address)
    if chat is not None:
        await chats.unreachable(turn.session, chat, "left")


async def migrated(turn: Turn, address: int, new_address: int) -> None:
    chat = await chats.find_chat(turn.session, address)
    if chat is not None:
        await chats.move_chat(turn.session, chat, new_address)
