"""The lawyers' desk in their private chat: queue, take, read, answer by an explicit act.

What else is done with a case in hand stands in `handlers.lawyer.handling`.
"""

from dataclasses import replace
from typing import Any
from uuid import UUID

from aiogram.types import Message

from db import chats, desk, outbox, people, topics
from db.case_file import Card, Done, NoSuchCase, NotNow, Said
from db.desk import Answered, HandsFull, NothingDrafted, Taken, TakenByOther
from db.handling import earlier_of
from db.outbox import Lane
from handlers.buttons import Desk, MyCase, Rate
from handlers.cards import announce, case_view, line, show_in_room
from handlers.content import kind_of
from handlers.lawyer import handling
from handlers.lawyer.drafts import button, preview, refusal
from handlers.phrases import Phrases
from handlers.speech import SENT_NOTICE, Button, Copy, Edit, Rows, Say, Speech, Toast
from handlers.turn import Turn
from handlers.words import clean

ANSWER = "answer"
ASK = "ask"
"""What is expected of a lawyer is written `<purpose>:<case>`: the next words are an answer to the
case, or a question to its client."""
FRAME = "answer-frame"
"""Heading and foot of an answer: they travel with it, and are taken back with it."""


async def queue(turn: Turn) -> Speech:
    waiting, total = await desk.queue(turn.session, turn.visitor.id)
    if not waiting:
        return [Say(turn.phrases.say("desk-queue-empty"))]
    lines = [turn.phrases.say("desk-queue", total=total)]
    lines += [line(turn, turn.phrases, card) for card in waiting]
    rows: Rows = tuple(
        (button(turn, "desk-take", "take", card.id, card.number),) for card in waiting
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
        (button(turn, "desk-open-case", "open", card.id, card.number),) for card in at_work
    )


async def act(turn: Turn, data: Desk) -> Speech:
    match data.act:
        case "take":
            return await _take(turn, data.case)
        case "answer" | "ask":
            return await _prompt(turn, data.case, data.act)
        case "send":
            return await _send(turn, data.case)
        case "undo":
            return await _undo(turn, data.case)
        case "discard":
            await desk.discard_answer(turn.session, data.case, turn.visitor.id)
            return [Say(turn.phrases.say("desk-discarded"))]
        case "give-back":
            return await _give_back(turn, data.case)
        case "open":
            return await _open(turn, data.case)
        case _:
            return await handling.act(turn, data)


async def _take(turn: Turn, case_id: UUID) -> Speech:
    """The view goes to the taker's private chat, also when the button stood in the duty room."""
    say = turn.phrases.say
    before = await desk.view(turn.session, case_id, turn.visitor.id)
    match await desk.take(turn.session, case_id, turn.visitor.id, turn.now):
        case Taken(card, words):
            earlier = await earlier_of(turn.session, card)
            view = [_at_home(turn, part) for part in case_view(turn, card, words, earlier)]
            if isinstance(before, Taken):
                return view
            return [*view, await _tell_taken(turn, card), *await show_in_room(turn, card)]
        case HandsFull(most):
            return [Toast(say("desk-hands-full", most=most), alert=True)]
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
            return case_view(turn, card, words, await earlier_of(turn.session, card))
        case NoSuchCase():
            return [Say(turn.phrases.say("case-not-found"))]


async def _prompt(turn: Turn, case_id: UUID, purpose: str) -> Speech:
    match await desk.view(turn.session, case_id, turn.visitor.id):
        case Taken(card, _) if card.lawyer == turn.visitor.id:
            await people.expect(turn.session, turn.visitor.id, f"{purpose}:{card.id}")
            text = turn.phrases.say(f"desk-{purpose}-prompt", number=card.number)
            return [Say(text, case=card.id)]
        case _:
            return [Say(turn.phrases.say("case-not-found"))]


async def wrote(turn: Turn, message: Message) -> Speech:
    """What a member of staff writes goes to nobody, unless it names a case: by the button that
    was pressed before, or by replying to a message of the case."""
    purpose, case_id = await _meant(turn, message)
    if case_id is None:
        at_work = await desk.at_work(turn.session, turn.visitor.id)
        rows = _open_buttons(turn, at_work)
        return [Say(turn.phrases.say("desk-not-sent-to-anyone"), rows=rows)]
    if purpose not in {ANSWER, ASK}:
        return await handling.wrote(turn, purpose, case_id, message.text or "")
    said = _said(message)
    if said is None:
        return [Say(turn.phrases.say("desk-empty-answer"))]
    if purpose == ASK:
        said["asks"] = True
    await people.expect(turn.session, turn.visitor.id, None)
    return await preview(turn, case_id, said)


async def edited(turn: Turn, message: Message) -> Speech:
    """A lawyer corrects the message of an answer that is not sent yet: the preview follows."""
    said = _said(message)
    case_id = await desk.drafted_from(turn.session, turn.visitor.id, message.message_id)
    if case_id is None or said is None:
        return []
    return await preview(turn, case_id, said)


async def _meant(turn: Turn, message: Message) -> tuple[str, UUID | None]:
    """A reply names its case more surely than its thread, and a thread more surely than the
    button that was pressed before."""
    purpose, case_id = _expected(turn)
    if message.reply_to_message is not None:
        replied = message.reply_to_message.message_id
        named = await outbox.case_of_message(turn.session, turn.visitor.id, replied)
        if named is not None or message.message_thread_id is None:
            return (purpose if named == case_id else ANSWER), named
    if message.message_thread_id is not None:
        named = await topics.case_of(turn.session, turn.visitor.id, message.message_thread_id)
        if named is not None:
            return (purpose if named == case_id else ANSWER), named
    return purpose, case_id


def _expected(turn: Turn) -> tuple[str, UUID | None]:
    purpose, _, rest = (turn.visitor.expecting or "").partition(":")
    return purpose, UUID(rest.partition(":")[0]) if rest else None


def _said(message: Message) -> dict[str, Any] | None:
    if message.text is not None:
        text = clean(message.text)
        return {"text": text, "message_id": message.message_id} if text.strip() else None
    kind = kind_of(message)
    return None if kind == "other" else {"file": kind, "message_id": message.message_id}


async def _send(turn: Turn, case_id: UUID) -> Speech:
    match await desk.send_answer(turn.session, case_id, turn.visitor.id, turn.now):
        case Answered(card, said):
            return [await _on_its_way(turn, card), *answer_to_client(turn, card, said)]
        case NotNow(card):
            return [Say(turn.phrases.say("desk-no-longer-waiting", number=card.number))]
        case NothingDrafted():
            return [Say(turn.phrases.say("desk-nothing-to-send"))]
        case NoSuchCase():
            return [Say(turn.phrases.say("case-not-found"))]


async def _on_its_way(turn: Turn, card: Card) -> Say:
    """A client who is known to be away gets it when they come back; the lawyer knows it now."""
    say, undo = turn.phrases.say, Desk(case=card.id, act="undo").pack()
    rows: Rows = ((Button(say("desk-undo"), undo),),) if turn.undo else ()
    if not await chats.is_unreachable(turn.session, card.client):
        text = say("desk-sent", number=card.number)
        return Say(text, rows=rows, case=card.id, purpose=SENT_NOTICE)
    reason = say("desk-undelivered-blocked")
    text = say("desk-undelivered", number=card.number, reason=reason)
    return Say(text, rows=rows, case=card.id, purpose=SENT_NOTICE)


async def _undo(turn: Turn, case_id: UUID) -> Speech:
    """Only while nothing of it has left; afterwards a second message is the honest way."""
    say = turn.phrases.say
    if not isinstance(await desk.view(turn.session, case_id, turn.visitor.id), Taken):
        return [Toast(say("case-not-found"), alert=True)]
    if not await outbox.take_back(turn.session, case_id, {"answer", FRAME}):
        return [Toast(say("desk-undo-late"), alert=True)]
    match await desk.undo_answer(turn.session, case_id, turn.visitor.id, turn.now):
        case Done(card):
            rows: Rows = (
                (button(turn, "desk-send", "send", card.id, card.number),),
                (Button(say("desk-discard"), Desk(case=card.id, act="discard").pack()),),
            )
            text = say("desk-undone", number=card.number)
            return [Say(text, rows=rows, case=card.id)]
        case refused:
            return [refusal(turn, refused)]


def answer_to_client(turn: Turn, card: Card, said: Said) -> list[Say | Copy | Edit]:
    """The lawyer's words stand alone in their message, as they were written."""
    phrases = turn.in_tongue(card.language)
    frame: dict[str, Any] = {
        "to": card.client,
        "case": card.id,
        "lane": Lane.RELAY,
        "purpose": FRAME,
        "delay": turn.undo,
    }
    kind = "question" if said.asks else "answer"
    key = f"case-{kind}" if said.file_kind is None else "case-answer-file"
    foot = Say(
        phrases.say("case-answer-warning"),
        rows=_client_rows(phrases, card, asks=said.asks),
        silent=True,
        **frame,
    )
    body = {**frame, "purpose": "answer"}
    if said.file_message is not None:
        words: Say | Copy = Copy(turn.visitor.id, said.file_message, **body)
    else:
        words = Say(said.text, **body)
    return [Say(phrases.say(key, number=card.number), **frame), words, foot]


def _client_rows(phrases: Phrases, card: Card, *, asks: bool) -> Rows:
    add = Button(phrases.say("case-add"), MyCase(case=card.id, act="add").pack())
    if asks:
        return ((add,),)
    good = Button(phrases.say("helped"), Rate(case=card.id, good=True).pack())
    bad = Button(phrases.say("not-helped"), Rate(case=card.id, good=False).pack())
    return ((add,), (good, bad))


async def _give_back(turn: Turn, case_id: UUID) -> Speech:
    await people.expect(turn.session, turn.visitor.id, None)
    match await desk.give_back(turn.session, case_id, turn.visitor.id, turn.now):
        case Done(card):
            text = turn.in_tongue(card.language).say("case-back", number=card.number)
            told = Say(text, to=card.client, case=card.id, lane=Lane.RELAY)
            back = Say(turn.phrases.say("desk-given-back", number=card.number))
            return [back, told, *await announce(turn, card)]
        case refused:
            return [refusal(turn, refused)]
