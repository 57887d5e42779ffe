"""Who is there when the playground is opened by hand."""

from dataclasses import dataclass

from bot.playground.groups import Group
from bot.playground.people import Person
from bot.playground.server import Playground


@dataclass(frozen=True)
class Part:
    name: str
    role: str
    language_code: str


MIGRANTS = (
    Part("Дилшод", "migrant · Uzbekistan → Russia", "uz"),
    Part("Айгүл", "migrant · Kyrgyzstan → Kazakhstan", "ky"),
)
LAWYERS = (Part("Нигора", "lawyer", "ru"), Part("Бахром", "lawyer", "ru"))
ADMIN = Part("Админ", "admin", "ru")
ROOM = "Duty room"


@dataclass(frozen=True)
class Cast:
    migrants: tuple[Person, ...]
    lawyers: tuple[Person, ...]
    admin: Person
    room: Group


def gather(playground: Playground) -> Cast:
    """The admin owns the duty room; the bot is in it and may manage it."""
    migrants = tuple(enter(playground, part) for part in MIGRANTS)
    lawyers = tuple(enter(playground, part) for part in LAWYERS)
    admin = enter(playground, ADMIN)
    room = playground.group(ROOM, [admin, *lawyers], kind="supergroup")
    room.adds_bot(admin=True)
    playground.roles[room.id] = "group"
    return Cast(migrants, lawyers, admin, room)


def enter(playground: Playground, part: Part) -> Person:
    person = playground.person(part.name, language_code=part.language_code)
    playground.roles[person.id] = part.role
    return person
