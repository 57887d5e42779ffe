"""Countries as buttons, each in the reader's language."""

from handlers.buttons import ChooseDestination, ChooseOrigin
from handlers.phrases import Phrases
from handlers.speech import Button, Rows
from knowledge_base.model import DESTINATIONS, ORIGINS

FLAGS = {
    "uz": "🇺🇿", "kg": "🇰🇬", "tj": "🇹🇯", "kz": "🇰🇿", "tm": "🇹🇲", "ru": "🇷🇺", "tr": "🇹🇷",
    "kr": "🇰🇷", "ae": "🇦🇪", "sa": "🇸🇦", "pl": "🇵🇱", "de": "🇩🇪", "gb": "🇬🇧", "jp": "🇯🇵",
    "lt": "🇱🇹", "lv": "🇱🇻", "il": "🇮🇱", "us": "🇺🇸",
}  # fmt: skip
SKIP = "skip"


def _label(phrases: Phrases, code: str) -> str:
    return f"{FLAGS[code]} {phrases.country(code)}"


def _pairs(buttons: list[Button]) -> Rows:
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def origin_rows(phrases: Phrases) -> Rows:
    buttons = [
        Button(_label(phrases, code), ChooseOrigin(country=code).pack()) for code in ORIGINS
    ]
    skip = Button(phrases.say("skip"), ChooseOrigin(country=SKIP).pack())
    return (*_pairs(buttons), (skip,))


def destination_rows(phrases: Phrases, then: str = "") -> Rows:
    buttons = [
        Button(_label(phrases, code), ChooseDestination(country=code, then=then).pack())
        for code in DESTINATIONS
    ]
    skip = Button(phrases.say("skip"), ChooseDestination(country=SKIP, then=then).pack())
    return (*_pairs(buttons), (skip,))
