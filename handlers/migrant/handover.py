"""Handing a question to a lawyer: stored first, then said."""

from dataclasses import replace

from db import cases, people, staff
from db.cases import Card, NothingAsked, Opened, TooMany
from db.counts import What
from db.rules import OPEN, Role
from handlers.buttons import Consent, MyCase
from handlers.cards import announce
from handlers.speech import Button, Edit, Rows, Say, Speech
from handlers.triage import level_of
from handlers.turn import Turn
from knowledge_base.search import Danger

CONSENT_VERSION = 1
"""Counts up when the consent text changes in meaning."""


async def open_case(turn: Turn) -> Speech:
    """Before a person reads the words, their owner agrees: once, in one tap."""
    if not turn.visitor.consented:
        say = turn.phrases.say
        agree = Button(say("case-consent-yes"), Consent(agreed=True, then_open=True).pack())
        later = Button(say("consent-later"), Consent(agreed=False).pack())
        return [Say(say("case-consent"), rows=((agree,), (later,)))]
    match await cases.open_draft(turn.session, turn.visitor.id, turn.now):
        case Opened(card):
            return [await _opened(turn, card), *await announce(turn, card)]
        case TooMany(limit):
            return [Say(turn.phrases.say("case-too-many", limit=limit))]
        case NothingAsked():
            return [Say(turn.phrases.say("case-nothing"))]


async def agree_and_open(turn: Turn) -> Speech:
    visitor = await people.consent(turn.session, turn.visitor, CONSENT_VERSION, turn.now)
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
    await turn.count(What.HANDED_OVER, opened.case.topic)
    lawyers = await staff.members(turn.session, Role.LAWYER)
    key = "urgent-passed" if lawyers else "urgent-passed-no-lawyer"
    said = Say(
        turn.phrases.say(key, number=opened.case.number),
        rows=client_buttons(turn, opened.case),
        case=opened.case.id,
    )
    return [said, *await announce(turn, opened.case)]


async def _opened(turn: Turn, card: Card) -> Say:
    await turn.count(What.HANDED_OVER, card.topic)
    place = await cases.place_in_queue(turn.session, card)
    return Say(
        turn.phrases.say("case-opened", number=card.number, place=place),
        rows=client_buttons(turn, card),
        case=card.id,
    )


def client_buttons(turn: Turn, card: Card) -> Rows:
    say = turn.phrases.say
    add = Button(say("case-add"), MyCase(case=card.id, act="add").pack())
    withdraw = Button(say("case-withdraw"), MyCase(case=card.id, act="withdraw").pack())
    reopen = Button(say("case-reopen"), MyCase(case=card.id, act="reopen").pack())
    return ((add, withdraw),) if card.status in OPEN else ((reopen,),)
