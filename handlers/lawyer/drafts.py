"""Before anything goes to a client it is shown to its lawyer; and how the desk says no."""

from typing import Any
from uuid import UUID

from db import desk
from db.case_file import Card, Done, NoSuchCase, NotNow
from handlers.buttons import Desk
from handlers.cards import desk_buttons
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn


async def preview(turn: Turn, case_id: UUID, said: dict[str, Any]) -> Speech:
    match await desk.draft_answer(turn.session, case_id, turn.visitor.id, said, turn.now):
        case Done(card):
            return _preview(turn, card, said)
        case refused:
            return [refusal(turn, refused)]


def _preview(turn: Turn, card: Card, said: dict[str, Any]) -> Speech:
    say = turn.phrases.say
    send = button(turn, "desk-send", "send", card.id, card.number)
    discard = Button(say("desk-discard"), Desk(case=card.id, act="discard").pack())
    rows: Rows = ((send,), (discard,))
    if "file" in said:
        return [Say(say("desk-preview-file", number=card.number), rows=rows, case=card.id)]
    key = "desk-preview-ask" if said.get("asks") else "desk-preview"
    return [
        Say(say(key, number=card.number), case=card.id),
        Say(said["text"], rows=rows, case=card.id),
    ]


def refusal(turn: Turn, refused: NotNow | NoSuchCase) -> Say:
    match refused:
        case NotNow(card):
            text = turn.phrases.say("desk-no-longer-waiting", number=card.number)
            return Say(text, rows=desk_buttons(turn.phrases, card), case=card.id)
        case NoSuchCase():
            return Say(turn.phrases.say("case-not-found"))


def button(turn: Turn, key: str, act_name: str, case_id: UUID, number: int) -> Button:
    return Button(turn.phrases.say(key, number=number), Desk(case=case_id, act=act_name).pack())
