"""The vocabulary of the tests: an office with migrants, lawyers and an admin."""

import itertools
import re
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import text

from bot.app import App
from bot.playground import Message, Person, Playground, Toast

_CODE = re.compile(r"\?start(?:group)?=([\w-]+)")
PATIENCE = 10.0
_NUMBER = re.compile(r"№ ?(\d+)")


@dataclass
class Office:
    playground: Playground
    app: App
    url: str
    _names: Any = field(default_factory=lambda: itertools.count(1))

    @property
    def admin(self) -> Person:
        return self.playground.person("Админ", language_code="ru")

    async def hire(self, name: str) -> Person:
        """A lawyer joins by the admin's one-time link."""
        lawyer = self.playground.person(name, language_code="ru")
        await lawyer.opens(await self.invitation("lawyer"))
        await lawyer.sees(self.say("staff-welcome-lawyer", name=name)[:20])
        # One lawyer serves many tests here.
        await self.rows("UPDATE staff SET most_open = 99 RETURNING id")
        return lawyer

    async def joins(self, name: str, role: str) -> Person:
        """Another member of staff, by the admin's one-time link."""
        colleague = self.playground.person(name, language_code="ru")
        await colleague.opens(await self.invitation(role))
        await colleague.sees(self.say(f"staff-welcome-{role}", name=name)[:20])
        return colleague

    async def invitation(self, role: str) -> str:
        await self.admin.says("/invite")
        await self.presses(self.admin, f"invite:{role}")
        return code_in((await self.admin.sees("?start=")).text)

    async def migrant(
        self,
        tongue: str = "ru",
        *,
        origin: str = "uz",
        destination: str = "ru",
        consents: bool = True,
    ) -> Person:
        """Somebody who has gone through the first screens."""
        person = self.playground.person(f"Migrant {next(self._names)}", language_code="ru")
        await person.opens()
        for pressed in (f"lang:{tongue}", f"consent:{int(consents)}:0", f"from:{origin}"):
            await self.presses(person, pressed)
        await self.presses(person, f"to:{destination}:")
        await person.sees(self.say("ready", tongue))
        return person

    async def presses(self, person: Person, data: str) -> Toast:
        """Waits for the button, if it is not there yet, then presses it."""
        if not any(has_button(message, data) for message in person.chat.messages):
            await person.sees(lambda message: has_button(message, data))
        return await person.presses(callback_data=data)

    def question(self) -> str:
        """One that no article answers, different each time."""
        return f"хочу усыновить племянника, сколько лет должно быть усыновителю, мне {next(self._names)}"

    def say(self, key: str, tongue: str = "ru", **given: str | int) -> str:
        """What the service says, so that tests name the text and do not copy it."""
        return next(phrases for name, phrases in self.app.tongues.items() if name == tongue).say(
            key, **given
        )

    async def asks_lawyer(self, migrant: Person, question: str) -> int:
        """The question goes to a lawyer; returns the case's number."""
        await migrant.says(question)
        await self.presses(migrant, "lawyer")
        opened = await migrant.sees(
            lambda message: any(data.endswith(":other") for data in buttons(message))
        )
        return number_in(opened.text)

    async def until_asked_for(self, method: str) -> None:
        """Waits until the service has called a method of the Bot API."""
        while all(request.method != method for request in self.playground.requests):
            assert await self.playground.world.bell.heard(PATIENCE), method

    async def rows(self, statement: str, **given: Any) -> list[Any]:
        """What the database holds, read beside the service."""
        async with self.app.register.transaction() as session:
            return list((await session.execute(text(statement), given)).all())


def code_in(words: str) -> str:
    found = _CODE.search(words)
    assert found is not None, words
    return found.group(1)


def number_in(words: str) -> int:
    found = _NUMBER.search(words)
    assert found is not None, words
    return int(found.group(1))


def buttons(message: Message) -> list[str]:
    """The callback data of a message's buttons."""
    return [button.data or "" for row in message.buttons for button in row]


def has_button(message: Message, prefix: str) -> bool:
    return any(data.startswith(prefix) for data in buttons(message))
