"""The client's side of a case: add, withdraw, open again, look."""

from uuid import UUID

from db import cases, people
from db.case_file import Card, Done, NotNow
from db.rules import OVER
from handlers.buttons import MyCase
from handlers.cards import announce, show_in_room, tell_lawyer
from handlers.migrant import triage
from handlers.migrant.additions import ADD, add_to_case, client_buttons, refusal
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn


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
            return [await _prompt(turn, card)]
        case "add-draft":
            return await _add_draft(turn, card)
        case "locked" | "hurt" | "dated":
            return await triage.answered(turn, card, data.act)
        case "other" | "other-knows" | "other-cannot":
            return await _for_other(turn, card, data.act)
        case "withdraw":
            return [_sure(turn, card)]
        case "withdraw-sure":
            return await _withdraw(turn, card.id)
        case "reopen":
            return await _reopen(turn, card.id)
        case _:
            return [Say(_line(turn, card), rows=client_buttons(turn, card), case=card.id)]


async def _prompt(turn: Turn, card: Card) -> Say:
    if card.status in OVER:
        return refusal(turn, NotNow(card))
    await people.expect(turn.session, turn.visitor.id, f"{ADD}{card.id}")
    return Say(turn.phrases.say("case-add-prompt", number=card.number), case=card.id)


async def _add_draft(turn: Turn, card: Card) -> Speech:
    kept = await cases.draft_words(turn.session, turn.visitor.id)
    await cases.drop_draft(turn.session, turn.visitor.id)
    if not kept:
        return [Say(turn.phrases.say("case-nothing"), rows=client_buttons(turn, card))]
    return await add_to_case(turn, card.id, [said.again() for said in kept])


async def _for_other(turn: Turn, card: Card, act: str) -> Speech:
    """The matter of a relative or a friend: noted, with whether that person agreed."""
    say = turn.phrases.say
    agreed = {"other-knows": True, "other-cannot": False}.get(act)
    await cases.is_for_other(turn.session, card.id, turn.visitor.id, turn.now, agreed=agreed)
    if agreed is not None:
        return [Say(say("case-other-kept"), case=card.id)]
    rows: Rows = tuple(
        (Button(say(f"case-{act}"), MyCase(case=card.id, act=act).pack()),)
        for act in ("other-knows", "other-cannot")
    )
    return [Say(say("case-other-consent", number=card.number), rows=rows, case=card.id)]


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
            return [said, *await _what_was_left(turn, card), *await announce(turn, card)]
        case refused:
            return [refusal(turn, refused)]


async def _what_was_left(turn: Turn, card: Card) -> Speech:
    """Words that came while the case was closed go along."""
    left = await cases.draft_words(turn.session, turn.visitor.id)
    await cases.drop_draft(turn.session, turn.visitor.id)
    return await add_to_case(turn, card.id, [said.again() for said in left], hint="")
