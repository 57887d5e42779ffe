"""What the client may expect: the place, the usual time, or honestly nobody on duty."""

from datetime import timedelta

from aiogram.utils.formatting import Text, as_list

from db import desk, duty
from db.case_file import Card
from handlers.buttons import Sos
from handlers.emergency import emergency_numbers
from handlers.speech import Button, Rows, Say
from handlers.targets import zone_of
from handlers.turn import Turn

FEWEST_PLACES = 20
PLACES_OF_A_LAWYER = 5
"""The queue is over capacity when more wait than so many for each case that is taken at once."""


async def expectation(turn: Turn, card: Card) -> str:
    """One sentence about time; never a promise."""
    duties = await duty.duties(turn.session)
    if not duty.anybody(duties, turn.now):
        start = duty.next_start(duties, turn.now)
        if start is None:
            return turn.phrases.say("wait-nobody")
        local = start.astimezone(zone_of(card.destination))
        return turn.phrases.say(
            "wait-next", day=turn.phrases.day(local.date()), hour=f"{local:%H:%M}"
        )
    usual = await duty.usual_wait(turn.session, card.level, turn.now)
    if usual is None:
        return turn.phrases.say("wait-unknown")
    return turn.phrases.say("wait-usual", hours=max(1, round(usual / timedelta(hours=1))))


async def gate(turn: Turn) -> Say | None:
    """Over capacity only what is urgent is taken in; the rest is told so, with what helps now."""
    _, waiting = await desk.queue(turn.session, limit=1)
    taken = sum(one.most_open for one in await duty.duties(turn.session) if one.on)
    if waiting < max(FEWEST_PLACES, PLACES_OF_A_LAWYER * taken):
        return None
    numbers = emergency_numbers(turn, turn.visitor.destination)
    text: Text | str = turn.phrases.say("wait-full")
    rows: Rows = ((Button(turn.phrases.say("wait-full-urgent"), Sos().pack()),),)
    return Say(as_list(text, numbers, sep="\n\n") if numbers else text, rows=rows)
