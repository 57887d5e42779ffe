"""What follows on an answer: another article, a verdict, other words, the one urgent question."""

from uuid import UUID

from db import asked as kept_questions
from db import cases, outbox, people
from db.asked import Verdict as Judgement
from db.counts import What
from handlers.article import details, first_screen
from handlers.buttons import WhyNot
from handlers.cards import tell_lawyer
from handlers.migrant import agencies, bells, handover, terms, triage
from handlers.migrant.additions import expected_case, lawyer_row
from handlers.migrant.ask import (
    REPHRASE,
    answer,
    decide,
    emergency_card,
    no_answer,
    plain_answer,
    presentable,
    urgent_case,
)
from handlers.speech import Button, Rows, Say, Speech, Toast
from handlers.turn import Turn
from knowledge_base.search import Alarm, Danger, Decision

REASONS = (Judgement.OFF_POINT, Judgement.OUTDATED, Judgement.UNCLEAR)
"""Why an answer did not help; a button carries the place of one."""


async def wrote(turn: Turn, text: str, message_id: int, replied_to: int | None) -> Speech:
    """A reply to a message of a case, or words that were asked for, go to that case."""
    for named_day in (terms.named_day, triage.named_day):
        day = await named_day(turn, text)
        if day is not None:
            return day
    named = await _named_case(turn, replied_to)
    if named is None and (firm := await agencies.named_firm(turn, text)) is not None:
        return firm
    return await answer(turn, {"text": text, "message_id": message_id}, named)


async def _named_case(turn: Turn, replied_to: int | None) -> UUID | None:
    """A reply names its case more surely than the button that was pressed before it."""
    if replied_to is not None:
        named = await outbox.case_of_message(turn.session, turn.visitor.id, replied_to)
        if named is not None:
            return named
    return expected_case(turn)


async def edited(turn: Turn, text: str, message_id: int) -> Speech:
    """A changed message of a case goes to its lawyer; a changed question is asked anew. Danger is
    danger, whichever message it comes to stand in."""
    decision = decide(turn, text)
    is_urgent = decision.alarm is Alarm.URGENT
    card = await cases.note_edit(turn.session, turn.visitor.id, message_id, text, turn.now)
    if card is not None:
        noted = Say(turn.phrases.say("case-edit-noted", number=card.number), case=card.id)
        told = [noted, *await tell_lawyer(turn, card, "desk-client-edited", text)]
        return [*await urgent_case(turn, decision, card.id), *told] if is_urgent else told
    kept = await cases.draft_words(turn.session, turn.visitor.id)
    if is_urgent or any(said.message_id == message_id for said in kept):
        return await answer(turn, {"text": text, "message_id": message_id})
    return []


async def show(turn: Turn, article_id: str, asked: int) -> Speech:
    shown = presentable(turn, article_id)
    if shown is None:
        return [no_answer(turn, "article-gone")]
    await turn.count(What.CHOSEN, article_id)
    await bells.read(turn, article_id)
    await cases.note_chosen(turn.session, turn.visitor.id, article_id)
    return [first_screen(turn, shown, asked)]


def more(turn: Turn, article_id: str) -> Speech:
    shown = presentable(turn, article_id)
    return [details(turn, shown) if shown else no_answer(turn, "article-gone")]


async def verdict(turn: Turn, article_id: str, asked: int, *, helped: bool) -> Speech:
    if article_id not in turn.library.articles:
        return [Toast(turn.phrases.say("stale-button"), alert=True)]
    await turn.count(What.HELPED if helped else What.NOT_HELPED, article_id)
    said = Judgement.HELPED if helped else Judgement.NOT_HELPED
    await kept_questions.judge(turn.session, asked, article_id, said)
    if helped:
        thanks = Toast(turn.phrases.say("helped-thanks"), alert=True)
        return [thanks, *await bells.offered(turn, article_id)]
    reasons: Rows = tuple(
        (
            Button(
                turn.phrases.say(f"why-{reason}"),
                WhyNot(article=article_id, reason=place, asked=asked).pack(),
            ),
        )
        for place, reason in enumerate(REASONS)
    )
    text = f"{turn.phrases.say('not-helped-sorry')}\n\n{turn.phrases.say('why-ask')}"
    return [Say(text, rows=(*reasons, *lawyer_row(turn)))]


async def why_not(turn: Turn, article_id: str, asked: int, reason: int) -> Speech:
    if article_id not in turn.library.articles or reason not in range(len(REASONS)):
        return [Toast(turn.phrases.say("stale-button"), alert=True)]
    await turn.count(What(REASONS[reason]), article_id)
    await kept_questions.judge(turn.session, asked, article_id, REASONS[reason])
    return [Toast(turn.phrases.say("why-thanks"), alert=True)]


async def none_of_these(turn: Turn) -> Speech:
    await turn.count(What.NONE_OF_THESE)
    await people.expect(turn.session, turn.visitor.id, REPHRASE)
    return [Say(turn.phrases.say("rephrase"), rows=lawyer_row(turn))]


async def can_leave(turn: Turn, *, yes: bool) -> Speech:
    """The answer to the one question makes the kept words urgent, or ordinary."""
    decisions = await _kept_decisions(turn)
    if not decisions:
        return await handover.nothing_kept(turn)
    if yes:
        return await plain_answer(turn, decisions[0])
    # The question was about the words that alarmed, not about what was told after or before.
    alarming = next((one for one in decisions if one.alarm is not Alarm.NONE), decisions[0])
    danger = alarming.danger or Danger.DETENTION
    await turn.count(What.URGENT, danger=danger)
    return [emergency_card(turn, alarming), *await handover.open_urgent(turn, danger)]


async def new_question(turn: Turn) -> Speech:
    """What was added to a case by its own was a question after all: it is answered as one."""
    decisions = await _kept_decisions(turn)
    if not decisions:
        return [Say(turn.phrases.say("ready-question"))]
    return await plain_answer(turn, decisions[0])


async def _kept_decisions(turn: Turn) -> list[Decision]:
    """What the kept words mean, the newest first."""
    kept = await cases.draft_words(turn.session, turn.visitor.id)
    return [decide(turn, said.text) for said in reversed(kept) if said.text]
