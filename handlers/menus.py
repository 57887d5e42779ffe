"""The keyboard below the input line, and the links that lead into the bot."""

from collections.abc import Mapping

from db.rules import Role
from handlers.phrases import Phrases
from handlers.speech import Menu
from handlers.turn import Turn

INVITATION = "join-"
"""What a one-time code of staff begins with in a link."""

MENU_KEYS = (
    "menu-help", "menu-cases", "menu-topics", "menu-settings", "menu-queue", "menu-my-work",
    "menu-duty", "menu-articles", "menu-work", "menu-statistics",
)  # fmt: skip


def menu(turn: Turn) -> Menu:
    role = turn.visitor.role
    return client_menu(turn.phrases) if role is None else staff_menu(turn.phrases, role)


def client_menu(phrases: Phrases) -> Menu:
    help_and_cases = (phrases.say("menu-help"), phrases.say("menu-cases"))
    return (help_and_cases, (phrases.say("menu-topics"), phrases.say("menu-settings")))


def staff_menu(phrases: Phrases, role: Role) -> Menu:
    say = phrases.say
    desk = ("menu-queue", "menu-my-work")
    content = ("menu-articles", "menu-work")
    rows: Mapping[Role, tuple[tuple[str, ...], ...]] = {
        Role.LAWYER: (desk, ("menu-duty", "menu-settings")),
        Role.COORDINATOR: (desk, ("menu-duty", "menu-settings")),
        Role.EDITOR: (content, ("menu-settings",)),
        Role.VOLUNTEER: (content, ("menu-settings",)),
        Role.ADMIN: (desk, content, ("menu-duty", "menu-statistics", "menu-settings")),
        Role.ANALYST: (("menu-statistics", "menu-settings"),),
    }
    return tuple(tuple(say(key) for key in row) for row in rows[role])


def is_menu(turn: Turn, text: str) -> bool:
    """A label of any of our menus, pressed rather than written."""
    return any(text == phrases.say(key) for phrases in turn.tongues.values() for key in MENU_KEYS)
