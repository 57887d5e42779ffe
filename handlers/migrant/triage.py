"""At most three questions, each a tap: can you leave, is there a date, is somebody hurt.

The level of a case is the highest of the words, these answers and the deadline; a person's
answers can only raise it.
"""

from datetime import timedelta
from uuid import UUID

from db import cases, people
from db.case_file import Card
from db.rules import OVER, Level, level_of_deadline
from handlers.buttons import MyCase
from handlers.cards import announce, tell_lawyer
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from handlers.words import written_day
from knowledge_base.search import Danger

DATE = "date:"
"""Prefix of what is expected: the next words are the day on the paper of this case."""
_QUESTIONS = ("locked", "hurt", "dated")


def questions(turn: Turn, card: Card) -> Rows:
    return tuple(
        (Button(turn.phrases.say(f"triage-{act}"), MyCase(case=card.id, act=act).pack()),)
        for act in _QUESTIONS
    )


async def answered(turn: Turn, card: Card, act: str) -> Speech:
    if card.status in OVER:
        return [Say(turn.phrases.say("stale-button"))]
    if act == "dated":
        await people.expect(turn.session, turn.visitor.id, f"{DATE}{card.id}")
        return [Say(turn.phrases.say("triage-date-prompt", number=card.number), case=card.id)]
    if act == "hurt":
        return await _raised(turn, card, Level.T0, str(Danger.VIOLENCE))
    # By whom they are held is not known yet, so no kind of danger is claimed.
    return await _raised(turn, card, Level.T1, card.danger)


async def named_day(turn: Turn, text: str) -> Speech | None:
    """None: no date was asked for, or the words are none, so they are read like others."""
    expecting = turn.visitor.expecting or ""
    if not expecting.startswith(DATE):
        return None
    await people.expect(turn.session, turn.visitor.id, None)
    day = written_day(text, turn.now.date(), ahead=True)
    if day is None:
        return None
    case_id = UUID(expecting.removeprefix(DATE))
    card = await cases.name_deadline(turn.session, case_id, turn.visitor.id, day, turn.now)
    if card is None:
        return [Say(turn.phrases.say("case-not-found"))]
    kept = Say(
        turn.phrases.say("triage-date-kept", number=card.number, day=turn.phrases.day(day)),
        case=card.id,
    )
    left = timedelta(days=(day - turn.now.date()).days)
    return [kept, *await _raised(turn, card, level_of_deadline(left), card.danger)]


async def _raised(turn: Turn, card: Card, level: Level, danger: str | None) -> Speech:
    raised = await cases.escalate(turn.session, card.id, turn.visitor.id, level, danger)
    if raised is None:
        return [_noted(turn, card)]
    if raised.lawyer is not None:
        return [_noted(turn, raised), *await tell_lawyer(turn, raised, "desk-raised")]
    return [_noted(turn, raised), *await announce(turn, raised)]


def _noted(turn: Turn, card: Card) -> Say:
    return Say(turn.phrases.say("triage-noted", number=card.number), case=card.id)
