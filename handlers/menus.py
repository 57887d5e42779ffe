"""The keyboard below the input line, and the links that lead into the bot."""

from handlers.phrases import Phrases
from handlers.speech import Menu
from handlers.turn import Turn

INVITATION = "join-"
"""What a one-time code of staff begins with in a link."""


def menu(turn: Turn) -> Menu:
    return staff_menu(turn.phrases) if turn.visitor.is_staff else client_menu(turn.phrases)


def client_menu(phrases: Phrases) -> Menu:
    help_and_cases = (phrases.say("menu-help"), phrases.say("menu-cases"))
    return (help_and_cases, (phrases.say("menu-topics"), phrases.say("menu-settings")))


def staff_menu(phrases: Phrases) -> Menu:
    work = (phrases.say("menu-queue"), phrases.say("menu-my-work"))
    return (work, (phrases.say("menu-duty"), phrases.say("menu-settings")))
