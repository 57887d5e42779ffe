"""The client's side of a case: add, withdraw, open again, look."""

from uuid import UUID

from db import cases, people
from db.cases import Card, Done, NoSuchCase, NotNow
from handlers.buttons import MyCase
from handlers.cards import announce, show_in_room, tell_lawyer
from handlers.migrant.handover import client_buttons
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn

ADD = "add:"
"""Prefix of what is expected: the next words belong to this case."""


async def my_cases(turn: Turn) -> Speech:
    mine = await cases.cases_of(turn.session, turn.visitor.id)
    if not mine:
        return [Say(turn.phrases.say("case-none"))]
    rows: Rows = tuple(
        (Button(_line(turn, card), MyCase(case=card.id, act="show").pack()),) for card in mine
    )
    return [Say(turn.phrases.say("case-list"), rows=rows)]


def _line(turn: Turn, card: Card) -> str:
    state = turn.phrases.say(f"case-state-{card.status}")
    return turn.phrases.say("case-line", number=card.number, state=state)


async def act(turn: Turn, data: MyCase) -> Speech:
    card = await cases.case_for_client(turn.session, data.case, turn.visitor.id)
    if card is None:
        return [Say(turn.phrases.say("case-not-found"))]
    match data.act:
        case "add":
            await people.expect(turn.session, turn.visitor.id, f"{ADD}{card.id}")
            return [Say(turn.phrases.say("case-add-prompt", number=card.number), case=card.id)]
        case "add-draft":
            return await _add_draft(turn, card)
        case "withdraw":
            return [_sure(turn, card)]
        case "withdraw-sure":
            return await _withdraw(turn, card.id)
        case "reopen":
            return await _reopen(turn, card.id)
        case _:
            return [Say(_line(turn, card), rows=client_buttons(turn, card), case=card.id)]


def _sure(turn: Turn, card: Card) -> Say:
    say = turn.phrases.say
    yes = Button(say("case-withdraw-yes"), MyCase(case=card.id, act="withdraw-sure").pack())
    no = Button(say("case-keep"), MyCase(case=card.id, act="show").pack())
    return Say(say("case-withdraw-sure", number=card.number), rows=((yes,), (no,)), case=card.id)


async def _withdraw(turn: Turn, case_id: UUID) -> Speech:
    match await cases.withdraw(turn.session, case_id, turn.visitor.id, turn.now):
        case Done(card):
            told = await tell_lawyer(turn, card, "desk-client-withdrew")
            said = Say(
                turn.phrases.say("case-withdrawn", number=card.number),
                rows=client_buttons(turn, card),
                case=card.id,
            )
            return [said, *told, *await show_in_room(turn, card)]
        case refused:
            return [refusal(turn, refused)]


async def _reopen(turn: Turn, case_id: UUID) -> Speech:
    match await cases.reopen(turn.session, case_id, turn.visitor.id, turn.now):
        case Done(card):
            said = Say(
                turn.phrases.say("case-reopened", number=card.number),
                rows=client_buttons(turn, card),
                case=card.id,
            )
            return [said, *await announce(turn, card)]
        case refused:
            return [refusal(turn, refused)]


async def add_text(turn: Turn, case_id: UUID, text: str, message_id: int) -> Speech:
    await people.expect(turn.session, turn.visitor.id, None)
    said = {"text": text, "message_id": message_id}
    match await cases.add(turn.session, case_id, turn.visitor.id, said, turn.now):
        case Done(card):
            noted = Say(turn.phrases.say("case-added", number=card.number), case=card.id)
            return [noted, *await tell_lawyer(turn, card, "desk-client-added", text)]
        case refused:
            return [refusal(turn, refused)]


async def _add_draft(turn: Turn, card: Card) -> Speech:
    """The question that was kept becomes part of the open case instead of a new one."""
    kept = await cases.draft_words(turn.session, turn.visitor.id)
    if not kept:
        return [Say(turn.phrases.say("case-nothing"))]
    await cases.drop_draft(turn.session, turn.visitor.id)
    speech: list[Say] = [Say(turn.phrases.say("case-added", number=card.number), case=card.id)]
    told: Speech = []
    for said in kept:
        added = await cases.add(turn.session, card.id, turn.visitor.id, said.again(), turn.now)
        if not isinstance(added, Done):
            return [refusal(turn, added)]
        told = [
            *told,
            *await tell_lawyer(turn, added.case, "desk-client-added", said.text, said.message_id),
        ]
    return [*speech, *told]


def refusal(turn: Turn, refused: NotNow | NoSuchCase) -> Say:
    match refused:
        case NotNow(card):
            state = turn.phrases.say(f"case-state-{card.status}")
            return Say(
                turn.phrases.say("case-not-now", number=card.number, state=state),
                rows=client_buttons(turn, card),
                case=card.id,
            )
        case NoSuchCase():
            return Say(turn.phrases.say("case-not-found"))
