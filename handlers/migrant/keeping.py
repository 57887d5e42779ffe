"""Keeping a question to learn from: without names and numbers, of those who agreed to it."""

from db import asked, people
from db.asked import Outcome
from handlers.buttons import KeepQuestions
from handlers.migrant.handover import CASES_ONLY, CONSENT_VERSION
from handlers.redaction import redacted
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.search import Decision
from knowledge_base.search import Outcome as Found

_LONGEST = 1000
"""Letters of a question that are kept: what is asked stands in the first ones."""
_OUTCOMES = {Found.ANSWER: Outcome.ANSWERED, Found.UNSURE: Outcome.UNSURE}


def may_be_kept(turn: Turn) -> bool:
    return turn.visitor.consent_version >= CONSENT_VERSION and not turn.visitor.is_staff


async def keep(turn: Turn, decision: Decision, text: str, *, again: bool) -> int:
    """The id of the kept question; 0 if none was. `again`: asked in other words, the last try."""
    if not may_be_kept(turn):
        return 0
    outcome = _OUTCOMES.get(decision.outcome, Outcome.NO_ANSWER)
    if again and outcome is Outcome.UNSURE:
        outcome = Outcome.NO_ANSWER
    return await asked.keep(
        turn.session,
        turn.visitor.id,
        redacted(turn, text[:_LONGEST]),
        asked.Profile(
            turn.phrases.tongue,
            turn.visitor.origin,
            decision.destination or turn.visitor.destination,
        ),
        outcome,
        [(found.article, found.score) for found in decision.articles],
        turn.now.date(),
    )


async def ask_once(turn: Turn) -> list[Say]:
    """Who agreed to an older text is asked once, and never waited for."""
    visitor = turn.visitor
    older = 0 < visitor.consent_version < CONSENT_VERSION
    if visitor.is_staff or not older or visitor.asked_again >= CONSENT_VERSION:
        return []
    await people.note_asked_again(turn.session, visitor.id, CONSENT_VERSION)
    say = turn.phrases.say
    rows: Rows = (
        (Button(say("keep-yes"), KeepQuestions(agreed=True).pack()),),
        (Button(say("keep-no"), KeepQuestions(agreed=False).pack()),),
    )
    return [Say(say("keep-ask"), rows=rows, silent=True)]


def setting(turn: Turn) -> Rows:
    if turn.visitor.is_staff:
        return ()
    now = may_be_kept(turn)
    label = turn.phrases.say("keep-stop" if now else "keep-begin")
    return ((Button(label, KeepQuestions(agreed=not now).pack()),),)


async def chose(turn: Turn, *, agreed: bool) -> Speech:
    before = CASES_ONLY if turn.visitor.consented else 0
    version = CONSENT_VERSION if agreed else before
    await people.keep_questions(turn.session, turn.visitor, version, CONSENT_VERSION)
    return [Say(turn.phrases.say("keep-begun" if agreed else "keep-stopped"))]
