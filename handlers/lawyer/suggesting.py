"""A lawyer suggests that an answer become an article: redacted, read once more, then offered."""

from uuid import UUID

from db import audit, desk, people, suggestions
from db.audit import Did
from db.case_file import Card, Said
from db.desk import Taken
from db.rules import Status
from db.suggestions import Suggestion
from handlers.buttons import Desk, Suggest
from handlers.redaction import numberless, redacted
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn

QUESTION = "suggest-question"
ANSWER = "suggest-answer"
"""What is expected of a lawyer: the corrected text of a suggestion, `<purpose>:<suggestion>`."""
_FIT = frozenset({Status.ANSWERED, Status.CLOSED})


def button(turn: Turn, card: Card) -> Rows:
    """For a case that has an answer."""
    if card.status not in _FIT or card.answered_at is None:
        return ()
    data = Desk(case=card.id, act="suggest").pack()
    return ((Button(turn.phrases.say("suggest-begin"), data),),)


async def suggest(turn: Turn, case_id: UUID) -> Speech:
    match await desk.view(turn.session, case_id, turn.visitor.id):
        case Taken(card, words) if card.lawyer == turn.visitor.id and card.status in _FIT:
            asks, answers = _words(words)
            if not asks or not answers:
                return [Say(turn.phrases.say("suggest-no-words"))]
            drafted = await suggestions.draft(
                turn.session,
                turn.visitor.id,
                redacted(turn, asks),
                redacted(turn, answers),
                card.language,
                card.destination,
                turn.now.date(),
            )
            return _check(turn, drafted)
        case _:
            return [Say(turn.phrases.say("case-not-found"))]


def _words(words: list[Said]) -> tuple[str, str]:
    """The client's first words, and the last answer."""
    asks = [one.text for one in words if one.by_client and one.kind == "question" and one.text]
    answers = [one.text for one in words if one.kind == "answer" and one.text and not one.asks]
    return "\n".join(asks), answers[-1] if answers else ""


def _check(turn: Turn, one: Suggestion) -> Speech:
    say = turn.phrases.say
    rows: Rows = tuple(
        (Button(say(f"suggest-{act}"), Suggest(id=one.id, act=act).pack()),)
        for act in ("offer", "question", "answer", "discard")
    )
    return [
        Say(say("suggest-check")),
        Say(one.question, protect=True),
        Say(one.answer, protect=True),
        Say(say("suggest-sure"), rows=rows),
    ]


async def pressed(turn: Turn, data: Suggest) -> Speech:
    say, me = turn.phrases.say, turn.visitor.id
    one = await suggestions.own_draft(turn.session, data.id, me)
    if one is None:
        return [Say(say("work-gone"))]
    match data.act:
        case "offer":
            await suggestions.offer(turn.session, one.id, me)
            await audit.note(turn.session, me, Did.SUGGESTED, "1 suggestion", turn.now)
            return [Say(say("suggest-offered"))]
        case "discard":
            await suggestions.discard(turn.session, one.id, me)
            return [Say(say("suggest-discarded"))]
        case "question" | "answer" as part:
            await people.expect(turn.session, me, f"suggest-{part}:{one.id}")
            return [Say(say(f"suggest-send-{part}"))]
        case _:
            return [Say(say("stale-button"))]


async def corrected(turn: Turn, purpose: str, number: UUID, text: str) -> Speech:
    """The lawyer has read it: only numbers and links are still taken out."""
    await people.expect(turn.session, turn.visitor.id, None)
    clean = numberless(turn, text)
    part = "question" if purpose == QUESTION else "answer"
    one = await suggestions.correct(turn.session, number, turn.visitor.id, **{part: clean})
    return _check(turn, one) if one is not None else [Say(turn.phrases.say("work-gone"))]
