"""What admins may do, and what happens in groups."""

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from db import chats
from db.rules import Role
from handlers import buttons
from handlers.admin import audit, people, room, status
from handlers.filters import Anybody, InPrivate, Staff
from handlers.speech import Speech, Toast
from handlers.turn import Turn

HERE = frozenset(
    {ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.RESTRICTED}
)


def admin_router() -> Router:
    router = Router(name="admin")
    router.message.filter(Staff(Role.ADMIN), InPrivate())
    router.callback_query.filter(Staff(Role.ADMIN), InPrivate())
    router.message.register(_invite, Command("invite"))
    router.message.register(_staff, Command("staff"))
    router.message.register(_room, Command("room"))
    router.message.register(_status, Command("status"))
    router.message.register(_audit, Command("audit"))
    router.callback_query.register(_invited, buttons.Invite.filter())
    router.callback_query.register(_revoke, buttons.Revoke.filter())
    return router


def group_router() -> Router:
    """Groups: the duty room stays, every other one is left."""
    router = Router(name="groups")
    router.message.filter(Anybody(), ~InPrivate())
    router.my_chat_member.filter(Anybody())
    router.message.register(_migrated, F.migrate_to_chat_id)
    router.message.register(_migrated_from, F.migrate_from_chat_id)
    router.message.register(_code_in_group, Command("start"))
    router.message.register(_spoken_in_group)
    router.my_chat_member.register(_private_member, InPrivate())
    router.my_chat_member.register(_group_member)
    return router


def last_router() -> Router:
    """Presses that nothing above knows: old, forged, or not for this person."""
    router = Router(name="last")
    router.callback_query.filter(Anybody())
    router.callback_query.register(_stale)
    return router


async def _invite(_message: Message, turn: Turn) -> Speech:
    return people.whom(turn)


async def _staff(_message: Message, turn: Turn) -> Speech:
    return await people.who_is_here(turn)


async def _room(_message: Message, turn: Turn) -> Speech:
    return await people.room_link(turn)


async def _status(_message: Message, turn: Turn) -> Speech:
    return await status.status(turn)


async def _audit(_message: Message, turn: Turn) -> Speech:
    return await audit.show(turn)


async def _invited(_press: CallbackQuery, callback_data: buttons.Invite, turn: Turn) -> Speech:
    if callback_data.role not in set(Role):
        return [Toast(turn.phrases.say("stale-button"))]
    return await people.invite(turn, Role(callback_data.role))


async def _revoke(_press: CallbackQuery, callback_data: buttons.Revoke, turn: Turn) -> Speech:
    return await people.revoke(turn, callback_data.person, sure=callback_data.sure)


async def _migrated(message: Message, turn: Turn) -> Speech:
    assert message.migrate_to_chat_id is not None
    await room.migrated(turn, message.chat.id, message.migrate_to_chat_id)
    return []


async def _migrated_from(message: Message, turn: Turn) -> Speech:
    assert message.migrate_from_chat_id is not None
    await room.migrated(turn, message.migrate_from_chat_id, message.chat.id)
    return []


async def _code_in_group(message: Message, command: CommandObject, turn: Turn) -> Speech:
    return await room.spoken_to(turn, message.chat.id, command.args or "")


async def _spoken_in_group(message: Message, turn: Turn) -> Speech:
    return await room.spoken_to(turn, message.chat.id, "")


async def _private_member(event: ChatMemberUpdated, turn: Turn) -> Speech:
    """Blocked or unblocked: what is owed waits, and goes on when the person comes back."""
    gone = event.new_chat_member.status == ChatMemberStatus.KICKED
    await chats.unreachable(turn.session, turn.visitor.id, "blocked" if gone else None)
    return []


async def _group_member(event: ChatMemberUpdated, turn: Turn) -> Speech:
    if event.new_chat_member.status in HERE:
        return await room.added(turn, event.chat.id)
    await room.left(turn, event.chat.id)
    return []


async def _stale(_press: CallbackQuery, turn: Turn) -> Speech:
    return [Toast(turn.phrases.say("stale-button"), alert=True)]
