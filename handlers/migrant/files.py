"""Voice, photos, papers, places: never a dead end, never downloaded, passed on by copy."""

from typing import Any
from uuid import UUID

from aiogram.types import Message

from db import cases, people
from handlers.buttons import AskLawyer
from handlers.cards import tell_lawyer
from handlers.content import kind_of
from handlers.migrant.ask import add_buttons, answer
from handlers.migrant.case import ADD, refusal
from handlers.speech import Button, Say, Speech
from handlers.turn import Turn

_PAPERS = frozenset({"photo", "document", "video"})


async def got_file(turn: Turn, message: Message) -> Speech:
    """An album arrives as several messages: each is kept, the first one is answered."""
    album = message.media_group_id
    again = album is not None and album == turn.visitor.last_album
    if album is not None and not again:
        await people.note_album(turn.session, turn.visitor.id, album)
    kind = kind_of(message)
    said = {"file": kind, "message_id": message.message_id, "text": message.caption or ""}
    expecting = turn.visitor.expecting or ""
    if expecting.startswith(ADD):
        return await _add(turn, UUID(expecting.removeprefix(ADD)), said, again=again)
    if message.caption and not again:
        return [*await answer(turn, said), Say(_note(turn, kind))]
    await cases.add_file_to_draft(turn.session, turn.visitor.id, said, turn.profile, turn.now)
    return [] if again else [await _offer(turn, kind)]


async def _add(turn: Turn, case_id: UUID, said: dict[str, Any], *, again: bool) -> Speech:
    match await cases.add(turn.session, case_id, turn.visitor.id, said, turn.now):
        case cases.Done(card):
            told = await tell_lawyer(
                turn, card, "desk-client-added", file_message=said["message_id"]
            )
            noted = Say(turn.phrases.say("case-added", number=card.number), case=card.id)
            return told if again else [noted, *told]
        case refused:
            return [refusal(turn, refused)]


async def _offer(turn: Turn, kind: str) -> Say:
    open_cases = await cases.open_cases_of(turn.session, turn.visitor.id)
    if open_cases:
        return Say(_note(turn, kind), rows=add_buttons(turn, open_cases))
    passing = Button(turn.phrases.say("file-pass"), AskLawyer().pack())
    return Say(_note(turn, kind), rows=((passing,),))


def _note(turn: Turn, kind: str) -> str:
    say = turn.phrases.say
    if kind in {"voice", "audio", "video_note"}:
        return say("file-got-voice")
    if kind in _PAPERS:
        known = kind if kind in {"photo", "document"} else "document"
        return f"{say(f'file-got-{known}')}\n\n{say('file-warning')}"
    return say("file-got-other")
