"""The one way in which a client adds something to a case; what cannot be added is kept."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from db import cases, people
from db.case_file import Card, Done, NoSuchCase, NotNow
from db.rules import OPEN
from handlers import conflicts
from handlers.buttons import AskLawyer, MyCase, NewQuestion
from handlers.cards import tell_lawyer
from handlers.speech import Button, Copy, Edit, Rows, Say
from handlers.turn import Turn

ADD = "add:"
"""Prefix of what is expected: the next words belong to this case."""


def expected_case(turn: Turn) -> UUID | None:
    expecting = turn.visitor.expecting or ""
    return UUID(expecting.removeprefix(ADD)) if expecting.startswith(ADD) else None


async def add_to_case(
    turn: Turn, case_id: UUID, kept: Sequence[dict[str, Any]], hint: str = "case-added"
) -> list[Say | Edit | Copy]:
    """Adds what was said, in order; `hint` is the text that tells so, empty for none."""
    await people.expect(turn.session, turn.visitor.id, None)
    told: list[Say | Edit | Copy] = []
    card: Card | None = None
    for said in kept:
        match await cases.add(turn.session, case_id, turn.visitor.id, said, turn.now):
            case Done(card):
                told += await tell_lawyer(
                    turn, card, "desk-client-added", said.get("text", ""), _file(said)
                )
            case refused:
                await _keep(turn, kept)
                return [refusal(turn, refused)]
    if card is not None and card.lawyer is None:
        await conflicts.hide(turn, card)
    if card is None or not hint:
        return told
    rows = ((new_question(turn),),) if hint == "case-added-hint" else ()
    noted = Say(turn.phrases.say(hint, number=card.number), rows=rows, case=card.id)
    return [noted, *told]


def _file(said: dict[str, Any]) -> int | None:
    return said["message_id"] if "file" in said else None


async def _keep(turn: Turn, kept: Sequence[dict[str, Any]]) -> None:
    """The case is over: the words stay as a draft, to go along when it is opened again."""
    await cases.drop_draft(turn.session, turn.visitor.id)
    for said in kept:
        await cases.keep_draft(turn.session, turn.visitor.id, said, turn.profile, turn.now)


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
            return Say(turn.phrases.say("case-not-found"), rows=lawyer_row(turn))


def client_buttons(turn: Turn, card: Card) -> Rows:
    say = turn.phrases.say
    add = Button(say("case-add"), MyCase(case=card.id, act="add").pack())
    withdraw = Button(say("case-withdraw"), MyCase(case=card.id, act="withdraw").pack())
    reopen = Button(say("case-reopen"), MyCase(case=card.id, act="reopen").pack())
    return ((add, withdraw),) if card.status in OPEN else ((reopen,),)


def add_buttons(turn: Turn, open_cases: Sequence[Card]) -> Rows:
    rows = tuple(
        (
            Button(
                turn.phrases.say("file-add", number=card.number),
                MyCase(case=card.id, act="add-draft").pack(),
            ),
        )
        for card in open_cases
    )
    return (*rows, (new_question(turn),))


def new_question(turn: Turn) -> Button:
    return Button(turn.phrases.say("case-new-question"), NewQuestion().pack())


def lawyer_row(turn: Turn) -> Rows:
    """A human is one tap away on every screen."""
    return ((Button(turn.phrases.say("ask-lawyer"), AskLawyer().pack()),),)
