"""What the client says of the help: one tap and a reason, and later what came of it."""

from uuid import UUID

from db import cases
from db.rules import OVER
from handlers.buttons import AfterCare, MyCase, Rate
from handlers.phrases import Phrases
from handlers.speech import Button, Rows, Say, Speech, Toast
from handlers.turn import Turn

REASONS = ("unclear", "useless", "late", "rude")
FIRST = ("done", "going", "unclear")
SECOND = ("solved", "partly", "failed")
_NEEDS_MORE = frozenset({"unclear", "failed"})


async def rate(turn: Turn, data: Rate) -> Speech:
    say = turn.phrases.say
    card = await cases.rate(
        turn.session, data.case, turn.visitor.id, data.why or None, turn.now, good=data.good
    )
    if card is None:
        return [Toast(say("case-not-found"), alert=True)]
    if data.good:
        return [Toast(say("rate-thanks"), alert=True)]
    if data.why:
        act = "reopen" if card.status in OVER else "add"
        more = Button(say(f"case-{act}"), MyCase(case=card.id, act=act).pack())
        return [Say(say("rate-why-kept"), rows=((more,),), case=card.id)]
    rows: Rows = tuple(
        (Button(say(f"rate-why-{why}"), Rate(case=card.id, good=False, why=why).pack()),)
        for why in REASONS
    )
    return [Say(say("rate-why"), rows=rows, case=card.id)]


def after_rows(phrases: Phrases, case_id: UUID, asked: int) -> Rows:
    """`asked`: 0 for the first question afterwards, 1 for the second."""
    return tuple(
        (Button(phrases.say(f"after-{word}"), AfterCare(case=case_id, what=word).pack()),)
        for word in (FIRST, SECOND)[asked]
    )


async def after(turn: Turn, data: AfterCare) -> Speech:
    say = turn.phrases.say
    known = data.what in {*FIRST, *SECOND}
    card = (
        await cases.note_result(turn.session, data.case, turn.visitor.id, data.what, turn.now)
        if known
        else None
    )
    if card is None:
        return [Toast(say("case-not-found"), alert=True)]
    if data.what not in _NEEDS_MORE:
        return [Say(say("after-thanks"), case=card.id)]
    again = Button(say("case-reopen"), MyCase(case=card.id, act="reopen").pack())
    return [Say(say("after-again"), rows=((again,),), case=card.id)]
