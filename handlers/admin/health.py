"""One message a day: how the house is, in numbers and names, never in words of people."""

from dataclasses import dataclass
from datetime import date

from db import people, staff
from db.outbox import Lane
from db.rules import Role
from handlers.phrases import Phrases
from handlers.speech import Say, Speech
from handlers.turn import Turn

_MOST = 10


@dataclass(frozen=True)
class Strangers:
    """Who else uses our token."""

    foreign_webhook: str
    second_poller: bool

    def __bool__(self) -> bool:
        return bool(self.foreign_webhook) or self.second_poller


@dataclass(frozen=True)
class Signs:
    stuck: int
    """Messages owed for more than an hour to somebody who can be reached."""
    failed: int
    unknown: int
    """Of the last day: failed for good; accepted or not, nobody knows."""
    parked: int
    dead_rooms: int
    dead_topics: int
    """Cases whose thread in their lawyer's chat could not be made."""
    missed: tuple[str, ...]
    expiring: tuple[tuple[str, date | None], ...]
    """Figures with their last day, soonest first; none: no value today."""
    overdue: int
    withdrawn: int
    strangers: Strangers

    @property
    def well(self) -> bool:
        return not (
            self.stuck or self.failed or self.unknown or self.parked or self.dead_rooms
            or self.dead_topics or self.missed or self.expiring or self.overdue or self.withdrawn
            or self.strangers
        )  # fmt: skip


async def daily(turn: Turn, signs: Signs) -> Speech:
    said = []
    for admin in await staff.members(turn.session, Role.ADMIN):
        phrases = turn.to_staff(await people.language_of(turn.session, admin))
        said.append(Say(text_of(phrases, signs), to=admin, lane=Lane.REMINDER))
    return said


async def alarm(turn: Turn, strangers: Strangers) -> Speech:
    """At once: somebody else may hold our token."""
    said = []
    for admin in await staff.members(turn.session, Role.ADMIN):
        phrases = turn.to_staff(await people.language_of(turn.session, admin))
        text = "\n".join([phrases.say("health-alarm"), *_stolen(phrases, strangers)])
        said.append(Say(text, to=admin, lane=Lane.RELAY))
    return said


def text_of(phrases: Phrases, signs: Signs) -> str:
    say = phrases.say
    if signs.well:
        return say("health-well")
    numbers = {
        "stuck": signs.stuck,
        "failed": signs.failed,
        "unknown": signs.unknown,
        "parked": signs.parked,
        "dead-rooms": signs.dead_rooms,
        "dead-topics": signs.dead_topics,
        "overdue": signs.overdue,
        "withdrawn": signs.withdrawn,
    }
    lines = [say("health-title"), *_stolen(phrases, signs.strangers)]
    lines += [say(f"health-{name}", number=number) for name, number in numbers.items() if number]
    if signs.missed:
        lines.append(say("health-missed", names=", ".join(signs.missed)))
    if signs.expiring:
        lines.append(say("health-expiring", number=len(signs.expiring)))
        lines += [
            f"• {key}: {phrases.day(last) if last else say('editor-figure-silent')}"
            for key, last in signs.expiring[:_MOST]
        ]
    return "\n".join(lines)


def _stolen(phrases: Phrases, strangers: Strangers) -> list[str]:
    lines = []
    if strangers.foreign_webhook:
        lines.append(phrases.say("health-foreign-webhook", host=strangers.foreign_webhook))
    if strangers.second_poller:
        lines.append(phrases.say("health-second-poller"))
    return lines
