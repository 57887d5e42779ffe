"""Handing a question to a lawyer: stored first, then said."""

from dataclasses import replace
from uuid import UUID

from db import cases, people, staff
from db.case_file import Card
from db.cases import NothingAsked, Opened, TooMany
from db.counts import What
from db.rules import Role
from handlers import conflicts
from handlers.buttons import Consent, MyCase
from handlers.cards import announce
from handlers.migrant.additions import add_buttons, client_buttons
from handlers.migrant.triage import questions
from handlers.migrant.waiting import expectation, gate
from handlers.speech import Button, Edit, Say, Speech
from handlers.triage import level_of
from handlers.turn import Turn
from knowledge_base.search import Danger

CONSENT_VERSION = 3
"""Counts up when the consent text changes in meaning; 3: questions are kept without names."""
CASES_ONLY = 2
"""What is asked before a case speaks of the case alone: agreeing to it allows nothing else."""


async def open_case(turn: Turn) -> Speech:
    """Before a person reads the words, their owner agrees: once, in one tap."""
    if not turn.visitor.consented:
        say = turn.phrases.say
        agree = Button(say("case-consent-yes"), Consent(agreed=True, then_open=True).pack())
        later = Button(say("consent-later"), Consent(agreed=False).pack())
        return [Say(say("case-consent"), rows=((agree,), (later,)))]
    full = await gate(turn)
    if full is not None:
        return [full]
    match await cases.open_draft(turn.session, turn.visitor.id, turn.now):
        case Opened(card):
            await conflicts.hide(turn, card)
            return [*await _opened(turn, card), *await announce(turn, card)]
        case TooMany(limit):
            open_cases = await cases.open_cases_of(turn.session, turn.visitor.id)
            rows = add_buttons(turn, open_cases)
            return [Say(turn.phrases.say("case-too-many", limit=limit), rows=rows)]
        case NothingAsked():
            return await nothing_kept(turn)


async def agree_and_open(turn: Turn) -> Speech:
    version = max(turn.visitor.consent_version, CASES_ONLY)
    visitor = await people.consent(turn.session, turn.visitor, version, turn.now)
    return await open_case(replace(turn, visitor=visitor))


async def open_urgent(turn: Turn, danger: Danger | None) -> list[Say | Edit]:
    """Whoever is in danger is asked for no consent first: it is taken when they are safe."""
    opened = await cases.open_draft(
        turn.session,
        turn.visitor.id,
        turn.now,
        level=level_of(danger),
        danger=str(danger) if danger else None,
    )
    if not isinstance(opened, Opened):
        return [Say(turn.phrases.say("case-nothing"))]
    await turn.count(What.HANDED_OVER, opened.case.topic, danger)
    lawyers = await staff.members(turn.session, Role.LAWYER)
    key = "urgent-passed" if lawyers else "urgent-passed-no-lawyer"
    said = Say(
        turn.phrases.say(key, number=opened.case.number),
        rows=client_buttons(turn, opened.case),
        case=opened.case.id,
    )
    await conflicts.hide(turn, opened.case)
    return [said, *await announce(turn, opened.case)]


async def _opened(turn: Turn, card: Card) -> list[Say]:
    """Where it stands and how long it may take; then the three questions of triage."""
    await turn.count(What.HANDED_OVER, card.topic)
    place = await cases.place_in_queue(turn.session, card)
    say = turn.phrases.say
    text = (
        f"{say('case-opened', number=card.number, place=place)}\n\n{await expectation(turn, card)}"
    )
    rows = (*client_buttons(turn, card), (_about_other(turn, card),))
    return [
        Say(text, rows=rows, case=card.id),
        Say(say("triage-ask"), rows=questions(turn, card), case=card.id, silent=True),
    ]


def _about_other(turn: Turn, card: Card) -> Button:
    return Button(turn.phrases.say("case-other"), MyCase(case=card.id, act="other").pack())


async def nothing_kept(turn: Turn) -> Speech:
    """Pressed twice, or late: if the question was passed on already, its case is shown."""
    open_cases = await cases.open_cases_of(turn.session, turn.visitor.id)
    if not open_cases:
        return [Say(turn.phrases.say("case-nothing"))]
    newest = max(open_cases, key=lambda card: card.number)
    state = turn.phrases.say(f"case-state-{newest.status}")
    text = turn.phrases.say("case-line", number=newest.number, state=state)
    return [Say(text, rows=client_buttons(turn, newest), case=newest.id)]


async def escalate(turn: Turn, case_id: UUID, danger: Danger | None) -> list[Say | Edit]:
    """A case that has become more urgent is announced once more, if nobody has it yet."""
    raised = await cases.escalate(
        turn.session, case_id, turn.visitor.id, level_of(danger), str(danger) if danger else None
    )
    return await announce(turn, raised) if raised and raised.lawyer is None else []
