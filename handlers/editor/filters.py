"""What an editor's next words mean was kept with the person; it opens the way to its handler."""

from aiogram.filters import Filter
from aiogram.types import Message
from typing_extensions import override

from handlers.turn import Turn


class Expecting(Filter):
    """Free text, no command, of somebody from whom `what` is expected: `<what>:<value>`."""

    def __init__(self, what: str) -> None:
        self.prefix = f"{what}:"

    @override
    async def __call__(self, message: Message, turn: Turn) -> bool | dict[str, str]:
        expecting = turn.visitor.expecting or ""
        if not expecting.startswith(self.prefix) or (message.text or "").startswith("/"):
            return False
        return {"expected": expecting.removeprefix(self.prefix)}
