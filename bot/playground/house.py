"""The playground opened by hand: its people, and a first scene so that nobody starts alone.

Lawyers and the duty room join the way they do in life: by the admin's one-time links.
"""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.playground.cast import Cast, gather
from bot.playground.server import Playground

_LINK = re.compile(r"\?start(?:group)?=([\w-]+)")


@dataclass(frozen=True)
class House:
    playground: Playground
    cast: Cast

    @property
    def url(self) -> str:
        return self.playground.url

    @property
    def admin_id(self) -> int:
        return self.cast.admin.id

    async def set_the_scene(self) -> None:
        admin = self.cast.admin
        invited = [(lawyer, "lawyer") for lawyer in self.cast.lawyers]
        invited += [(self.cast.coordinator, "coordinator")]
        invited += [(editor, "editor") for editor in self.cast.editors]
        await admin.says("/invite")
        asked = await admin.sees(lambda message: bool(message.buttons))
        for colleague, role in invited:
            await admin.presses(callback_data=f"invite:{role}", on=asked)
            await colleague.opens(_code((await admin.sees("?start=")).text))
        await admin.says("/room")
        link = await admin.sees("?startgroup=")
        name = self.playground.world.bot.username
        await admin.says(f"/start@{name} {_code(link.text)}", chat=self.cast.room)


def _code(text: str) -> str:
    found = _LINK.search(text)
    assert found is not None, text
    return found.group(1)


@asynccontextmanager
async def open_house(port: int, token: str) -> AsyncIterator[House]:
    async with Playground(port, token=token) as playground:
        yield House(playground, gather(playground))
