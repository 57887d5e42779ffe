"""What an editor's next words mean was kept with the person; it opens the way to its handler."""

from aiogram.filters import Filter
from aiogram.types import Message
from typing_extensions import override

from handlers.menus import is_menu
from handlers.turn import Turn


class Expecting(Filter):
    """Free text of somebody from whom `what` is expected: `<what>:<value>`. No command, no button
    of the menu, and no reply, which is for a case."""

    def __init__(self, what: str) -> None:
        self.prefix = f"{what}:"

    @override
    async def __call__(self, message: Message, turn: Turn) -> bool | dict[str, str]:
        expecting, text = turn.visitor.expecting or "", message.text or ""
        if not expecting.startswith(self.prefix) or not text.strip() or text.startswith("/"):
            return False
        if message.reply_to_message is not None or is_menu(turn, text):
            return False
        return {"expected": expecting.removeprefix(self.prefix)}
