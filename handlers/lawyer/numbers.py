"""The coordinator's figures of the last thirty days, as text with bars."""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from db import numbers, staff
from db.numbers import Times
from handlers.phrases import Phrases
from handlers.speech import Say, Speech
from handlers.turn import Turn

DAYS = 30
_WIDTH = 12


async def show(turn: Turn) -> Speech:
    phrases, say = turn.phrases, turn.phrases.say
    seen = await numbers.numbers(turn.session, turn.now - timedelta(days=DAYS))
    names = {one.id: one.name for one in await staff.colleagues(turn.session)}
    parts = [
        say("numbers-title", days=DAYS),
        _block(say("numbers-open"), _bars({_state(phrases, k): v for k, v in seen.open.items()})),
        _block(say("numbers-first-answer"), _times(phrases, seen.first_answer)),
        _block(say("numbers-resolution"), _times(phrases, seen.resolution)),
        _block(
            say("numbers-outcomes"),
            _bars({say(f"desk-close-{key}"): number for key, number in seen.outcomes.items()}),
        ),
        _block(
            say("numbers-ratings"),
            _bars({say("helped" if key else "not-helped"): n for key, n in seen.ratings.items()}),
        ),
        _block(
            say("numbers-load"),
            _bars({names.get(lawyer, "?"): number for lawyer, number in seen.load.items()}),
        ),
        say("numbers-reopened", number=seen.reopened),
    ]
    return [Say("\n\n".join(part for part in parts if part))]


def _state(phrases: Phrases, status: str) -> str:
    return phrases.say(f"case-state-{status}")


def _block(title: str, lines: Iterable[str]) -> str:
    listed = "\n".join(lines)
    return f"{title}\n{listed}" if listed else ""


def _bars(numbers_of: Mapping[str, int]) -> Iterable[str]:
    most = max(numbers_of.values(), default=0)
    for name, number in sorted(numbers_of.items(), key=lambda one: -one[1]):
        yield f"{'▇' * max(1, round(_WIDTH * number / most))} {number} {name}"


def _times(phrases: Phrases, times: Iterable[Times]) -> Iterable[str]:
    for one in times:
        yield phrases.say(
            "numbers-time",
            level=int(one.level),
            middle=f"{one.middle:.1f}",
            most=f"{one.most:.1f}",
            cases=one.cases,
        )
