"""The coordinator's figures of the last thirty days, as text with bars and as a picture."""

import asyncio
from collections.abc import Iterable, Mapping
from datetime import timedelta

from db import numbers, staff
from db.numbers import Times
from handlers import charts
from handlers.charts import Panel
from handlers.phrases import Phrases
from handlers.speech import Attach, Say, Speech
from handlers.turn import Turn

DAYS = 30
_WIDTH = 12


async def show(turn: Turn) -> Speech:
    phrases, say = turn.phrases, turn.phrases.say
    seen = await numbers.numbers(turn.session, turn.now - timedelta(days=DAYS))
    names = {one.id: one.name for one in await staff.colleagues(turn.session)}
    counted = {
        say("numbers-open"): {_state(phrases, key): n for key, n in seen.open.items()},
        say("numbers-outcomes"): {say(f"desk-close-{key}"): n for key, n in seen.outcomes.items()},
        say("numbers-ratings"): {
            say("helped" if key else "not-helped"): n for key, n in seen.ratings.items()
        },
        say("numbers-load"): {names.get(lawyer, "?"): n for lawyer, n in seen.load.items()},
    }
    timed = {
        say("numbers-first-answer"): seen.first_answer,
        say("numbers-resolution"): seen.resolution,
    }
    title = say("numbers-title", days=DAYS)
    parts = [
        title,
        *(_block(heading, _times(phrases, times)) for heading, times in timed.items()),
        *(_block(heading, _bars(numbers_of)) for heading, numbers_of in counted.items()),
        say("numbers-reopened", number=seen.reopened),
    ]
    picture = await _picture(title, counted, timed)
    text = Say("\n\n".join(part for part in parts if part))
    return [text, *picture]


async def _picture(
    title: str,
    counted: Mapping[str, Mapping[str, int]],
    timed: Mapping[str, Iterable[Times]],
) -> list[Attach]:
    """The same as bars; of times the middle. Nothing to draw: no picture."""
    panels = [
        *(
            Panel([(f"T{int(one.level)}", round(one.middle, 1)) for one in times], heading)
            for heading, times in timed.items()
        ),
        *(
            Panel(sorted(numbers_of.items(), key=lambda one: -one[1]), heading)
            for heading, numbers_of in counted.items()
        ),
    ]
    if not any(panel.bars for panel in panels):
        return []
    drawn = await asyncio.to_thread(charts.bars, title, panels, "", "")
    return [Attach("numbers.png", drawn, title, picture=True)]


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
