"""What lawyers suggest: "this answer should be an article"."""

from typing import cast
from uuid import UUID

from db import audit, people, suggestions
from db.audit import Did
from db.proposals import Proposal
from db.rules import EDITORS
from db.suggestions import Suggestion
from handlers.editor import new, phrasing
from handlers.editor.work_buttons import AddTo, Idea, Work
from handlers.phrases import Tongue
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.model import Destination
from knowledge_base.search import Question

IDEA = "idea"
"""What is expected of an editor: `idea:<suggestion>`; the next words search for an article."""
SHOWN = 10
_LABEL = 40


def whose(turn: Turn) -> UUID | None:
    """Editors see all, the others their own."""
    return None if turn.visitor.role in EDITORS else turn.visitor.id


async def number(turn: Turn) -> int:
    return await suggestions.count(turn.session, whose(turn))


async def show_all(turn: Turn) -> Speech:
    waiting = await suggestions.offered(turn.session, whose(turn))
    say = turn.phrases.say
    if not waiting:
        return [Say(say("work-empty"))]
    rows: Rows = tuple(
        (Button(" ".join(one.question.split())[:_LABEL], Idea(id=one.id, act="show").pack()),)
        for one in waiting[:SHOWN]
    )
    return [Say(say("work-list-ideas"), rows=rows)]


async def pressed(turn: Turn, data: Idea) -> Speech:
    one = await _visible(turn, data.id)
    if one is None:
        return [Say(turn.phrases.say("work-gone"))]
    if data.act == "show":
        return await _show(turn, one)
    if data.act == "new":
        return [Say(turn.phrases.say("work-new-how")), *await new.ask(turn)]
    if data.act != "done" or turn.visitor.role not in EDITORS:
        return [Say(turn.phrases.say("stale-button"))]
    await _settle(turn, one)
    await people.expect(turn.session, turn.visitor.id, None)
    back = Button(turn.phrases.say("work-back"), Work(list="all").pack())
    return [Say(turn.phrases.say("work-settled", number=1), rows=((back,),))]


async def _visible(turn: Turn, number: UUID) -> Suggestion | None:
    one = await suggestions.get(turn.session, number)
    return one if one is not None and whose(turn) in {None, one.author} else None


async def _show(turn: Turn, one: Suggestion) -> Speech:
    say = turn.phrases.say
    heading = Say(say("work-idea", day=turn.phrases.day(one.day)))
    question = Say(one.question, protect=True)
    if turn.visitor.role not in EDITORS:
        return [heading, question, Say(one.answer, protect=True)]
    await people.expect(turn.session, turn.visitor.id, f"{IDEA}:{one.id}")
    asks = Question(one.question, cast(Destination | None, one.destination))
    done = Button(say("work-done"), Idea(id=one.id, act="done").pack())
    new = Button(say("work-new"), Idea(id=one.id, act="new").pack())
    what = Say(say("work-idea-what"), rows=(*phrasing.offers(turn, asks), (new,), (done,)))
    return [heading, question, Say(one.answer, protect=True), what]


async def add_to(turn: Turn, data: AddTo, number: UUID) -> Speech:
    """The question as a phrasing; the answer is for the editor to write into the article, so the
    suggestion stays until it is done."""
    one = await _visible(turn, number)
    if one is None or turn.visitor.role not in EDITORS:
        return [Say(turn.phrases.say("work-gone"))]
    added = await phrasing.add(turn, data.article, cast(Tongue, one.language), one.question)
    told = await phrasing.told(turn, data.article, added)
    if not isinstance(added, Proposal):
        return [told]
    await people.expect(turn.session, turn.visitor.id, None)
    return [told]


async def _settle(turn: Turn, one: Suggestion) -> None:
    await suggestions.settle(turn.session, one.id)
    await audit.note(turn.session, turn.visitor.id, Did.SORTED_OUT, "1 suggestion", turn.now)
