"""A new article, step by step: its place and topic first, then Russian, then the others."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from db import audit, knowledge, people, proposals
from db.audit import Did
from db.proposals import Change, NotPossible, Proposal
from handlers.editor.edit import body_in, changed, refusal, source_in
from handlers.editor.faults import told
from handlers.editor.find import ARTICLE
from handlers.speech import Say, Speech
from handlers.turn import Turn
from knowledge_base.checks.rules import Rules
from knowledge_base.checks.wrong import Wrong
from knowledge_base.edits import text_of, with_text
from knowledge_base.model import REFERENCE_LANG

NEW = "new-article"
STEPS = ("title", "answer", "steps", "phrasings", "source")
_NEEDED = ("title", "answer")
"""Without them the article could not be kept at the last step."""
_REVIEW = timedelta(days=60)


async def ask(turn: Turn) -> Speech:
    await people.expect(turn.session, turn.visitor.id, f"{NEW}:id")
    return [Say(turn.phrases.say("new-ask-id"))]


async def got(turn: Turn, expected: str, text: str) -> Speech:
    step, _, rest = expected.partition(":")
    if step == "id":
        return await _named(turn, text.strip().lower())
    return await _step(turn, step, rest, text)


async def _named(turn: Turn, article_id: str) -> Speech:
    """The topic decides the category; both must be known, or nobody could browse to it."""
    place, _, topic = article_id.partition("/")
    topics = Rules.read().topics
    category = next((name for name, held in topics.categories.items() if topic in held), None)
    if place not in topics.places or category is None:
        return [Say(turn.phrases.say("new-unknown-id", places=", ".join(topics.places)))]
    if await knowledge.current(turn.session, ARTICLE, article_id) is not None:
        return [Say(turn.phrases.say("new-exists", article=article_id))]
    body: dict[str, Any] = {
        "id": article_id,
        "category": category,
        "risk": "red",
        "certainty": "unclear",
        "sources": [],
        "checked_on": turn.now.date().isoformat(),
        "review_by": (turn.now + _REVIEW).date().isoformat(),
        "wordings": {},
    }
    change = Change(ARTICLE, article_id, body)
    begun = await proposals.start(turn.session, turn.visitor.id, [change], turn.now)
    if not isinstance(begun, Proposal):
        return [await refusal(turn, begun)]
    await audit.note(
        turn.session, turn.visitor.id, Did.PROPOSED, f"{ARTICLE} {article_id}", turn.now
    )
    return await _ask_step(turn, begun, article_id, STEPS[0])


async def _ask_step(turn: Turn, proposal: Proposal, article_id: str, step: str) -> Speech:
    await people.expect(
        turn.session, turn.visitor.id, f"{NEW}:{step}:{proposal.id.hex}:{article_id}"
    )
    return [_asked(turn, step)]


def _asked(turn: Turn, step: str) -> Say:
    number = STEPS.index(step) + 1
    key = "editor-send-source" if step == "source" else f"new-send-{step}"
    return Say(f"{number}/{len(STEPS)} · {turn.phrases.say(key)}")


async def _step(turn: Turn, step: str, rest: str, text: str) -> Speech:
    number, _, article_id = rest.partition(":")
    proposal = await proposals.get(turn.session, UUID(number))
    if proposal is None or step not in STEPS:
        return [await refusal(turn, NotPossible())]
    if step == "source":
        source = source_in(text, turn.now.date())
        if source is None:
            return [Say(turn.phrases.say("editor-no-source"))]
        return await changed(
            turn, proposal.id, article_id, lambda body: {**body, "sources": [source]}
        )
    body = with_text(body_in(proposal, article_id), REFERENCE_LANG, step, text)
    if step in _NEEDED and not text_of(body, REFERENCE_LANG, step):
        return [Say(told(turn.phrases, Wrong.IS_EMPTY())), _asked(turn, step)]
    kept = await proposals.change(
        turn.session, proposal.id, turn.visitor.id, Change(ARTICLE, article_id, body)
    )
    if not isinstance(kept, Proposal):
        return [await refusal(turn, kept)]
    return await _ask_step(turn, kept, article_id, STEPS[STEPS.index(step) + 1])
