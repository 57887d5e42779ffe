"""Who may press what: every router declares its role, and a test walks them all."""

from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message
from typing_extensions import override

from db.rules import Role
from handlers.turn import Turn

Event = Message | CallbackQuery | ChatMemberUpdated


class Anybody(Filter):
    """Open to everybody; said so that it is never open by oversight."""

    @override
    async def __call__(self, _event: Event) -> bool:
        return True


class Staff(Filter):
    def __init__(self, *roles: Role) -> None:
        self.roles = frozenset(roles)

    @override
    async def __call__(self, _event: Event, turn: Turn) -> bool:
        return turn.visitor.role in self.roles


class InPrivate(Filter):
    """Personal things are said in private chats only, whoever asks and wherever."""

    @override
    async def __call__(self, event: Event) -> bool:
        message = event.message if isinstance(event, CallbackQuery) else event
        return message is None or message.chat.type == ChatType.PRIVATE


class Pressed(Filter):
    """A button of the keyboard below the input line, in any of our languages."""

    def __init__(self, key: str) -> None:
        self.key = key

    @override
    async def __call__(self, message: Message, turn: Turn) -> bool:
        labels = {phrases.say(self.key) for phrases in turn.tongues.values()}
        return message.text in labels
