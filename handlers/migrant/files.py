"""Voice, photos, papers: never a dead end, never downloaded, passed on by copy."""

from typing import Any
from uuid import UUID

from aiogram.types import Message

from db import cases, outbox, people
from handlers.content import kind_of
from handlers.migrant.additions import add_buttons, add_to_case, expected_case, lawyer_row
from handlers.migrant.ask import answer, decide
from handlers.speech import Say, Speech
from handlers.turn import Turn
from handlers.words import clean
from knowledge_base.search import Alarm

_PAPERS = frozenset({"photo", "document", "video"})
_VOICES = frozenset({"voice", "audio", "video_note"})


async def got_file(turn: Turn, message: Message) -> Speech:
    """An album arrives as several messages: all go where the first one went, one is answered."""
    kind, caption = kind_of(message), clean(message.caption or "")
    said: dict[str, Any] = {"file": kind, "message_id": message.message_id, "text": caption}
    album, _, went_to = (turn.visitor.last_album or "").partition(" ")
    if message.media_group_id is not None and message.media_group_id == album:
        return await _more_of_the_album(turn, said, went_to)
    named = await _named_case(turn, message)
    await _note_album(turn, message, named)
    if named is not None:
        # A caption may tell of danger like any other words: it is decided on before it is added.
        return await (answer(turn, said, named) if caption else add_to_case(turn, named, [said]))
    if caption:
        speech = await answer(turn, said)
        opened = next((part.case for part in speech if isinstance(part, Say) and part.case), None)
        await _note_album(turn, message, opened)
        return [*speech, Say(_note(turn, kind))]
    await cases.keep_draft(turn.session, turn.visitor.id, said, turn.profile, turn.now)
    return [await _offer(turn, kind)]


async def _named_case(turn: Turn, message: Message) -> UUID | None:
    """A reply names its case more surely than what was asked for before."""
    if message.reply_to_message is not None:
        replied = message.reply_to_message.message_id
        named = await outbox.case_of_message(turn.session, turn.visitor.id, replied)
        if named is not None:
            return named
    return expected_case(turn)


async def _note_album(turn: Turn, message: Message, case: UUID | None) -> None:
    if message.media_group_id is not None:
        went_to = f"{message.media_group_id} {case or ''}"
        await people.note_album(turn.session, turn.visitor.id, went_to)


async def _more_of_the_album(turn: Turn, said: dict[str, Any], went_to: str) -> Speech:
    case = UUID(went_to) if went_to else None
    if said["text"] and decide(turn, said["text"]).alarm is Alarm.URGENT:
        return await answer(turn, said, case)
    if case is not None:
        return await add_to_case(turn, case, [said], hint="")
    await cases.keep_draft(turn.session, turn.visitor.id, said, turn.profile, turn.now)
    return []


async def _offer(turn: Turn, kind: str) -> Say:
    open_cases = await cases.open_cases_of(turn.session, turn.visitor.id)
    rows = add_buttons(turn, open_cases) if open_cases else lawyer_row(turn)
    return Say(_note(turn, kind), rows=rows)


def _note(turn: Turn, kind: str) -> str:
    say = turn.phrases.say
    if kind in _VOICES:
        return say("file-got-voice")
    if kind in _PAPERS:
        known = kind if kind in {"photo", "document"} else "document"
        return f"{say(f'file-got-{known}')}\n\n{say('file-warning')}"
    return say("file-got-other")
