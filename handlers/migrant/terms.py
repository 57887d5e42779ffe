"""How much time is left: the last day of a term, counted from the day the person names."""

from datetime import date, timedelta

from db import people
from handlers.buttons import CountDays
from handlers.migrant.additions import lawyer_row
from handlers.speech import Button, Rows, Say, Speech, Toast
from handlers.turn import Turn
from handlers.words import written_day
from knowledge_base.days_off import days_off_in
from knowledge_base.due import last_day
from knowledge_base.library import ShownDeadline

TERM = "term:"
"""Prefix of what is expected: the next words are the day on which this term began."""

_DAYS_AGO = (0, 1, 2, 3, 5, 7)
_ACROSS = 3


async def count(turn: Turn, deadline_id: str, ago: int | None) -> Speech:
    shown = turn.library.deadline(deadline_id, turn.phrases.lang, turn.now.date())
    if shown is None:
        return [Toast(turn.phrases.say("stale-button"), alert=True)]
    if ago is None:
        await people.expect(turn.session, turn.visitor.id, f"{TERM}{deadline_id}")
        return [_ask_day(turn, shown)]
    await people.expect(turn.session, turn.visitor.id, None)
    return [_counted(turn, shown, turn.now.date() - timedelta(days=ago))]


async def named_day(turn: Turn, text: str) -> Speech | None:
    """None: nothing was counted, or the words are no day, so they are a question like others."""
    expecting = turn.visitor.expecting or ""
    if not expecting.startswith(TERM):
        return None
    await people.expect(turn.session, turn.visitor.id, None)
    day = written_day(text, turn.now.date())
    deadline_id = expecting.removeprefix(TERM)
    shown = turn.library.deadline(deadline_id, turn.phrases.lang, turn.now.date())
    if day is None or shown is None:
        return None
    return [_counted(turn, shown, day)]


def _ask_day(turn: Turn, shown: ShownDeadline) -> Say:
    phrases = turn.phrases
    buttons = [
        Button(
            phrases.say("term-days-ago", days=ago),
            CountDays(deadline=shown.deadline.id, ago=ago).pack(),
        )
        for ago in _DAYS_AGO
    ]
    rows: Rows = tuple(
        tuple(buttons[start : start + _ACROSS]) for start in range(0, len(buttons), _ACROSS)
    )
    event = phrases.script(shown.words.event)
    return Say(phrases.say("term-when", event=event), rows=rows)


def _counted(turn: Turn, shown: ShownDeadline, start: date) -> Say:
    phrases, term, today = turn.phrases, shown.deadline, turn.now.date()
    moves_on = term.next_working_day == "yes"
    closed = days_off_in(term.place)
    last = last_day(
        start,
        shown.length,
        shown.unit,
        moves_on=moves_on,
        first_day_counts=term.first_day_counts,
        day_off=closed,
    )
    left = (last - today).days
    lines = [
        phrases.script(shown.words.action),
        phrases.say(
            "term-left" if left >= 0 else "term-over", day=phrases.day(last), days=abs(left)
        ),
        phrases.say(
            "term-how",
            start=phrases.day(start),
            length=phrases.amount(shown.length, shown.unit),
            checked=phrases.day(term.as_of),
        ),
        phrases.script(shown.words.authority),
    ]
    return Say("\n\n".join(lines), rows=lawyer_row(turn))
