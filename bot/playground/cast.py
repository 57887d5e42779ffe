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
    Part("Фарҳод", "migrant · Tajikistan → Russia", "tg"),
    Part("Нұрлан", "migrant · Kazakhstan → Korea", "kk"),
    Part("Мерген", "migrant · Turkmenistan → Türkiye", "ru"),
)
LAWYERS = (Part("Нигора", "lawyer", "ru"), Part("Бахром", "lawyer", "ru"))
COORDINATOR = Part("Саида", "coordinator", "ru")
EDITORS = (Part("Лола", "editor", "ru"), Part("Мадина", "editor", "ru"))
ADMIN = Part("Админ", "admin", "ru")
ROOM = "Duty room"


@dataclass(frozen=True)
class Cast:
    migrants: tuple[Person, ...]
    lawyers: tuple[Person, ...]
    coordinator: Person
    editors: tuple[Person, ...]
    admin: Person
    room: Group


def gather(playground: Playground) -> Cast:
    """The admin owns the duty room; the bot is in it and may manage it."""
    migrants = tuple(enter(playground, part) for part in MIGRANTS)
    lawyers = tuple(enter(playground, part) for part in LAWYERS)
    coordinator = enter(playground, COORDINATOR)
    editors = tuple(enter(playground, part) for part in EDITORS)
    admin = enter(playground, ADMIN)
    room = playground.group(ROOM, [admin, coordinator, *lawyers], kind="supergroup")
    room.adds_bot(admin=True)
    playground.roles[room.id] = "group"
    return Cast(migrants, lawyers, coordinator, editors, admin, room)


def enter(playground: Playground, part: Part) -> Person:
    person = playground.person(part.name, language_code=part.language_code)
    playground.roles[person.id] = part.role
    return person
