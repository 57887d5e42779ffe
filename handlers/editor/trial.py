"""A question against the draft, before anybody else gets its answer."""

from uuid import UUID

from aiogram.utils.formatting import Bold, as_list

from db import people, proposals
from db.proposals import NotPossible
from handlers.editor.changes import changes_of
from handlers.editor.edit import refusal, unreadable
from handlers.editor.faults import not_ready
from handlers.editor.find import name
from handlers.speech import Say, Speech
from handlers.turn import Turn
from knowledge_base.search import Decision, Question

TRY = "try"


async def ask(turn: Turn, proposal_id: UUID) -> Speech:
    await people.expect(turn.session, turn.visitor.id, f"{TRY}:{proposal_id.hex}")
    return [Say(turn.phrases.say("try-ask"))]


async def tried(turn: Turn, expected: str, words: str) -> Speech:
    """The next words are tried too, until something else is pressed or a command is sent."""
    proposal = await proposals.get(turn.session, UUID(expected))
    if proposal is None:
        return [await refusal(turn, NotPossible())]
    if left := unreadable(proposal):
        return [Say(not_ready(turn.phrases, left))]
    draft = await turn.draft(changes_of(proposal))
    asked = Question(words, turn.destination, turn.origin, turn.lang)
    parts = [
        Bold(words),
        f"{turn.phrases.say('try-now')}\n{_told(turn, turn.library.search.ask(asked))}",
        f"{turn.phrases.say('try-draft')}\n{_told(turn, draft.search.ask(asked))}",
    ]
    return [Say(as_list(*parts, sep="\n\n"))]


def _told(turn: Turn, decision: Decision) -> str:
    lines = [turn.phrases.say(f"try-{decision.outcome}")]
    lines += [f"• {one.score:.0%} {name(turn, one.article)}" for one in decision.articles]
    return "\n".join(lines)
