"""The lawyers' desk in their private chat: queue, take, read, answer by an explicit act, close."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from aiogram.types import Message

from db import chats, desk, outbox, people
from db.case_file import Card, Done, NoSuchCase, NotNow, Said
from db.desk import Answered, NothingDrafted, Taken, TakenByOther
from db.outbox import Lane
from handlers.buttons import Desk, MyCase
from handlers.cards import announce, case_view, desk_buttons, line, show_in_room
from handlers.content import kind_of
from handlers.speech import Button, Copy, Edit, Rows, Say, Speech, Toast
from handlers.turn import Turn
from handlers.words import clean

ANSWER = "answer:"
"""Prefix of what is expected: the lawyer's next words are the answer to this case."""


async def queue(turn: Turn) -> Speech:
    waiting, total = await desk.queue(turn.session)
    if not waiting:
        return [Say(turn.phrases.say("desk-queue-empty"))]
    lines = [turn.phrases.say("desk-queue", total=total)]
    lines += [line(turn, turn.phrases, card) for card in waiting]
    rows: Rows = tuple(
        (_button(turn, "desk-take", "take", card.id, card.number),) for card in waiting
    )
    return [Say("\n".join(lines), rows=rows)]


async def mine(turn: Turn) -> Speech:
    at_work = await desk.at_work(turn.session, turn.visitor.id)
    if not at_work:
        return [Say(turn.phrases.say("desk-mine-empty"))]
    lines = [
        turn.phrases.say("desk-mine"),
        *(line(turn, turn.phrases, card) for card in at_work),
    ]
    return [Say("\n".join(lines), rows=_open_buttons(turn, at_work))]


def _open_buttons(turn: Turn, at_work: list[Card]) -> Rows:
    return tuple(
        (_button(turn, "desk-open-case", "open", card.id, card.number),) for card in at_work
    )


async def act(turn: Turn, data: Desk) -> Speech:
    match data.act:
        case "take":
            return await _take(turn, data.case)
        case "answer":
            return await _prompt(turn, data.case)
        case "send":
            return await _send(turn, data.case)
        case "discard":
            await desk.discard_answer(turn.session, data.case, turn.visitor.id)
            return [Say(turn.phrases.say("desk-discarded"))]
        case "close":
            return await _close(turn, data.case)
        case "give-back":
            return await _give_back(turn, data.case)
        case _:
            return await _open(turn, data.case)


async def _take(turn: Turn, case_id: UUID) -> Speech:
    """The view goes to the taker's private chat, also when the button stood in the duty room."""
    say = turn.phrases.say
    before = await desk.view(turn.session, case_id, turn.visitor.id)
    match await desk.take(turn.session, case_id, turn.visitor.id, turn.now):
        case Taken(card, words):
            view = [_at_home(turn, part) for part in case_view(turn, card, words)]
            if isinstance(before, Taken):
                return view
            return [*view, await _tell_taken(turn, card), *await show_in_room(turn, card)]
        case TakenByOther(number):
            return [Toast(say("desk-taken-by-other", number=number), alert=True)]
        case NotNow(card):
            return [Toast(say("desk-no-longer-waiting", number=card.number), alert=True)]
        case NoSuchCase():
            return [Toast(say("case-not-found"), alert=True)]


def _at_home(turn: Turn, part: Say | Copy) -> Say | Copy:
    return replace(part, to=turn.visitor.id)


async def _tell_taken(turn: Turn, card: Card) -> Say:
    text = turn.in_tongue(card.language).say("case-taken", number=card.number)
    return Say(text, to=card.client, case=card.id, lane=Lane.RELAY)


async def _open(turn: Turn, case_id: UUID) -> Speech:
    match await desk.view(turn.session, case_id, turn.visitor.id):
        case Taken(card, words):
            return case_view(turn, card, words)
        case NoSuchCase():
            return [Say(turn.phrases.say("case-not-found"))]


async def _prompt(turn: Turn, case_id: UUID) -> Speech:
    match await desk.view(turn.session, case_id, turn.visitor.id):
        case Taken(card, _):
            await people.expect(turn.session, turn.visitor.id, f"{ANSWER}{card.id}")
            return [Say(turn.phrases.say("desk-answer-prompt", number=card.number), case=card.id)]
        case NoSuchCase():
            return [Say(turn.phrases.say("case-not-found"))]


async def wrote(turn: Turn, message: Message) -> Speech:
    """What a member of staff writes goes to nobody, unless it names a case: by the button that
    was pressed before, or by replying to a message of the case."""
    case_id = await _named_case(turn, message)
    if case_id is None:
        at_work = await desk.at_work(turn.session, turn.visitor.id)
        rows = _open_buttons(turn, at_work)
        return [Say(turn.phrases.say("desk-not-sent-to-anyone"), rows=rows)]
    said = _said(message)
    if said is None:
        return [Say(turn.phrases.say("desk-empty-answer"))]
    match await desk.draft_answer(turn.session, case_id, turn.visitor.id, said, turn.now):
        case Done(card):
            await people.expect(turn.session, turn.visitor.id, None)
            return _preview(turn, card, said)
        case refused:
            await people.expect(turn.session, turn.visitor.id, None)
            return [_refusal(turn, refused)]


async def edited(turn: Turn, message: Message) -> Speech:
    """A lawyer corrects the message of an answer that is not sent yet: the preview follows."""
    said = _said(message)
    case_id = await desk.drafted_from(turn.session, turn.visitor.id, message.message_id)
    if case_id is None or said is None:
        return []
    match await desk.draft_answer(turn.session, case_id, turn.visitor.id, said, turn.now):
        case Done(card):
            return _preview(turn, card, said)
        case refused:
            return [_refusal(turn, refused)]


async def _named_case(turn: Turn, message: Message) -> UUID | None:
    if message.reply_to_message is not None:
        replied = message.reply_to_message.message_id
        return await outbox.case_of_message(turn.session, turn.visitor.id, replied)
    expecting = turn.visitor.expecting or ""
    return UUID(expecting.removeprefix(ANSWER)) if expecting.startswith(ANSWER) else None


def _said(message: Message) -> dict[str, Any] | None:
    if message.text is not None:
        text = clean(message.text)
        return {"text": text, "message_id": message.message_id} if text.strip() else None
    kind = kind_of(message)
    return None if kind == "other" else {"file": kind, "message_id": message.message_id}


def _preview(turn: Turn, card: Card, said: dict[str, Any]) -> Speech:
    say = turn.phrases.say
    send = _button(turn, "desk-send", "send", card.id, card.number)
    discard = Button(say("desk-discard"), Desk(case=card.id, act="discard").pack())
    rows: Rows = ((send,), (discard,))
    if "file" in said:
        return [Say(say("desk-preview-file", number=card.number), rows=rows, case=card.id)]
    return [
        Say(say("desk-preview", number=card.number), case=card.id),
        Say(said["text"], rows=rows, case=card.id),
    ]


async def _send(turn: Turn, case_id: UUID) -> Speech:
    match await desk.send_answer(turn.session, case_id, turn.visitor.id, turn.now):
        case Answered(card, said):
            return [await _on_its_way(turn, card), *_answer_to_client(turn, card, said)]
        case NotNow(card):
            return [Say(turn.phrases.say("desk-no-longer-waiting", number=card.number))]
        case NothingDrafted():
            return [Say(turn.phrases.say("desk-nothing-to-send"))]
        case NoSuchCase():
            return [Say(turn.phrases.say("case-not-found"))]


async def _on_its_way(turn: Turn, card: Card) -> Say:
    """A client who is known to be away gets it when they come back; the lawyer knows it now."""
    if not await chats.is_unreachable(turn.session, card.client):
        return Say(turn.phrases.say("desk-sent", number=card.number), case=card.id)
    reason = turn.phrases.say("desk-undelivered-blocked")
    text = turn.phrases.say("desk-undelivered", number=card.number, reason=reason)
    return Say(text, case=card.id)


def _answer_to_client(turn: Turn, card: Card, said: Said) -> list[Say | Copy | Edit]:
    """The lawyer's words stand alone in their message, as they were written."""
    phrases = turn.in_tongue(card.language)
    add = Button(phrases.say("case-add"), MyCase(case=card.id, act="add").pack())
    key = "case-answer" if said.file_kind is None else "case-answer-file"
    relay = Lane.RELAY
    heading = Say(phrases.say(key, number=card.number), to=card.client, case=card.id, lane=relay)
    warning = Say(
        phrases.say("case-answer-warning"),
        rows=((add,),),
        to=card.client,
        case=card.id,
        lane=relay,
        silent=True,
    )
    if said.file_message is not None:
        words: Say | Copy = Copy(
            turn.visitor.id,
            said.file_message,
            relay,
            to=card.client,
            case=card.id,
            purpose="answer",
        )
    else:
        words = Say(said.text, to=card.client, case=card.id, lane=relay, purpose="answer")
    return [heading, words, warning]


async def _close(turn: Turn, case_id: UUID) -> Speech:
    await people.expect(turn.session, turn.visitor.id, None)
    match await desk.close(turn.session, case_id, turn.visitor.id, turn.now):
        case Done(card):
            phrases = turn.in_tongue(card.language)
            again = Button(phrases.say("case-reopen"), MyCase(case=card.id, act="reopen").pack())
            told = Say(
                phrases.say("case-closed", number=card.number),
                rows=((again,),),
                to=card.client,
                case=card.id,
                lane=Lane.RELAY,
            )
            closed = Say(turn.phrases.say("desk-closed", number=card.number), case=card.id)
            return [closed, told, *await show_in_room(turn, card)]
        case refused:
            return [_refusal(turn, refused)]


async def _give_back(turn: Turn, case_id: UUID) -> Speech:
    await people.expect(turn.session, turn.visitor.id, None)
    match await desk.give_back(turn.session, case_id, turn.visitor.id, turn.now):
        case Done(card):
            text = turn.in_tongue(card.language).say("case-back", number=card.number)
            told = Say(text, to=card.client, case=card.id, lane=Lane.RELAY)
            back = Say(turn.phrases.say("desk-given-back", number=card.number))
            return [back, told, *await announce(turn, card)]
        case refused:
            return [_refusal(turn, refused)]


def _refusal(turn: Turn, refused: NotNow | NoSuchCase) -> Say:
    match refused:
        case NotNow(card):
            text = turn.phrases.say("desk-no-longer-waiting", number=card.number)
            return Say(text, rows=desk_buttons(turn.phrases, card), case=card.id)
        case NoSuchCase():
            return Say(turn.phrases.say("case-not-found"))


def _button(turn: Turn, key: str, act_name: str, case_id: UUID, number: int) -> Button:
    return Button(turn.phrases.say(key, number=number), Desk(case=case_id, act=act_name).pack())
