"""A notice after its second reader: approved, sent in portions, paused, cancelled, counted."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from db import audit, notice_sending, notices, outbox, people
from db.audit import Did
from db.notice_rules import Act, Actor, Refused, State
from db.notice_sending import Progress
from db.notices import Gone, Notice, Outdated
from db.outbox import Lane
from handlers.editor.notice_views import (
    PROGRESS,
    audience_of_course,
    button,
    course_rows,
    progress_text,
    start_text,
    who,
)
from handlers.editor.notices import control, gone, opened
from handlers.notice_text import as_read
from handlers.speech import Edit, Say, Speech, Toast
from handlers.turn import Turn

Said = list[Say | Edit]
Verb = Callable[
    [AsyncSession, UUID, frozenset[Actor], datetime], Awaitable[Notice | Gone | Refused]
]
_DID = {
    Act.CHANGE: Did.NOTICE_SENT_BACK,
    Act.PAUSE: Did.NOTICE_PAUSED,
    Act.RESUME: Did.NOTICE_RESUMED,
    Act.CANCEL: Did.NOTICE_CANCELLED,
    Act.END: Did.NOTICE_ENDED,
}


async def approve(turn: Turn, notice_id: UUID, edition: str) -> Speech:
    notice = await notices.get(turn.session, notice_id)
    if notice is None or not edition.isdecimal():
        return gone(turn)
    match await notices.approve(
        turn.session, notice_id, int(edition), turn.visitor.id, who(turn, notice), turn.now
    ):
        case Notice() as approved:
            await _noted(turn, approved, Did.NOTICE_APPROVED)
            theirs = turn.speaking_to(await people.language_of(turn.session, approved.made_by))
            text = theirs.phrases.say("notice-approved-yours", number=approved.number)
            start = await start_text(turn, approved.start_at)
            return [
                Say(f"{turn.phrases.say('notice-approved', number=approved.number)}\n{start}"),
                Say(text, to=approved.made_by, lane=Lane.RELAY),
            ]
        case Outdated():
            return [Say(turn.phrases.say("notice-outdated")), *await opened(turn, notice_id)]
        case _:
            return gone(turn)


async def change(turn: Turn, notice_id: UUID) -> Speech:
    """Back to a draft. Its author hears of it, if somebody else has sent it back."""
    moved = await _moved(turn, notice_id, Act.CHANGE)
    if not isinstance(moved, Notice):
        return _refused(turn, moved)
    if moved.made_by == turn.visitor.id:
        return [await control(turn, moved)]
    theirs = turn.to_staff(await people.language_of(turn.session, moved.made_by))
    text = theirs.say("notice-sent-back", number=moved.number)
    look = button(theirs, "open", moved, "open")
    back = Say(text, rows=((look,),), to=moved.made_by, lane=Lane.RELAY)
    return [Toast(turn.phrases.say("notice-done")), back]


async def pause(turn: Turn, notice_id: UUID) -> Speech:
    return await _course(turn, await _moved(turn, notice_id, Act.PAUSE))


async def resume(turn: Turn, notice_id: UUID) -> Speech:
    return await _course(turn, await _moved(turn, notice_id, Act.RESUME))


async def end(turn: Turn, notice_id: UUID) -> Speech:
    return await _course(turn, await _moved(turn, notice_id, Act.END))


async def cancel(turn: Turn, notice_id: UUID, *, sure: bool) -> Speech:
    """What has arrived cannot be fetched back; all else is."""
    notice = await notices.get(turn.session, notice_id)
    if notice is None or not who(turn, notice):
        return gone(turn)
    say = turn.phrases.say
    if not sure:
        yes = button(turn.phrases, "cancel-yes", notice, "cancel-sure")
        return [Say(say("notice-cancel-sure", number=notice.number), rows=((yes,),))]
    if await notice_sending.is_all_sent(turn.session, notice):
        return [Toast(say("notice-all-sent"), alert=True)]
    moved = await _moved(turn, notice_id, Act.CANCEL)
    if not isinstance(moved, Notice):
        return _refused(turn, moved)
    return [Say(say("notice-cancelled", number=moved.number)), *await _told(turn, moved)]


async def _moved(turn: Turn, notice_id: UUID, act: Act) -> Notice | Gone | Refused:
    notice = await notices.get(turn.session, notice_id)
    if notice is None:
        return Gone()
    theirs = who(turn, notice)
    match act:
        case Act.PAUSE:
            moved = await notice_sending.pause(turn.session, notice_id, theirs, turn.now)
        case Act.CANCEL | Act.END:
            moved = await notice_sending.stop(turn.session, notice_id, act, theirs, turn.now)
        case _:
            moved = await notices.move(turn.session, notice_id, act, theirs, turn.now)
    if isinstance(moved, Notice):
        await _noted(turn, moved, _DID[act])
    return moved


def _refused(turn: Turn, refused: Gone | Refused) -> Speech:
    if isinstance(refused, Refused) and refused.late:
        return [Toast(turn.phrases.say("notice-too-late"), alert=True)]
    return gone(turn)


async def _course(turn: Turn, moved: Notice | Gone | Refused) -> Speech:
    if not isinstance(moved, Notice):
        return _refused(turn, moved)
    return [Toast(turn.phrases.say("notice-done")), *await _told(turn, moved)]


async def _noted(turn: Turn, notice: Notice, did: Did) -> None:
    await audit.note(turn.session, turn.visitor.id, did, f"№ {notice.number}", turn.now)


async def go_on(turn: Turn) -> Said:
    """One round of the sweep over all notices: start what is due, owe the next portion, count."""
    said: Said = []
    for notice in await notice_sending.under_way(turn.session, turn.now):
        match notice.state:
            case State.APPROVED:
                started = await notice_sending.start(turn.session, notice, turn.now)
                assert isinstance(started, Notice)
                said += [*await _announced(turn, started), *await _portion(turn, started)]
            case State.SENDING:
                said += [*await _portion(turn, notice), *await _counted(turn, notice)]
            case _:
                said += await _counted(turn, notice)
    return said


async def _portion(turn: Turn, notice: Notice) -> Said:
    return [
        Say(
            as_read(turn.in_tongue(language), notice.texts),
            to=person,
            lane=Lane.BROADCAST,
            purpose=notice.purpose,
        )
        for person, language in await notice_sending.portion(turn.session, notice)
    ]


async def _announced(turn: Turn, notice: Notice) -> Said:
    """The message that will show how far it is, to both who answer for it."""
    told = (await notice_sending.progress(turn.session, notice)).told()
    return [await _progress_say(turn, notice, told, to) for to in audience_of_course(notice)]


async def _progress_say(turn: Turn, notice: Notice, told: dict[str, int | None], to: UUID) -> Say:
    phrases = turn.to_staff(await people.language_of(turn.session, to))
    return Say(
        progress_text(phrases, notice, told),
        rows=course_rows(phrases, notice, frozenset({Actor.AUTHOR}), turn.now),
        to=to,
        lane=Lane.RELAY,
        purpose=f"{PROGRESS}{notice.id.hex}",
    )


async def _counted(turn: Turn, notice: Notice) -> Said:
    await notice_sending.pass_over_the_gone(turn.session, notice)
    counted = await notice_sending.progress(turn.session, notice)
    if counted.owed == 0 and notice.state is State.SENDING:
        finished = await notice_sending.finish(turn.session, notice, turn.now)
        assert isinstance(finished, Notice)
        return [*await _told(turn, finished, counted), *await _result(turn, finished, counted)]
    return await _told(turn, notice, counted)


async def _told(turn: Turn, notice: Notice, counted: Progress | None = None) -> Said:
    """The progress messages change in place when their numbers do."""
    counted = counted or await notice_sending.progress(turn.session, notice)
    told = counted.told()
    early = bool(course_rows(turn.phrases, notice, frozenset({Actor.AUTHOR}), turn.now))
    shown = {**told, "state": str(notice.state), "early": early}
    if notice.shown == shown:
        return []
    said: Said = []
    for to in audience_of_course(notice):
        message = await outbox.last_sent(turn.session, to, None, f"{PROGRESS}{notice.id.hex}")
        if message is not None:
            new = await _progress_say(turn, notice, told, to)
            said.append(Edit(message, new.text, new.rows, to=to))
    if said:
        await notice_sending.note_shown(turn.session, notice, shown)
    return said


async def _result(turn: Turn, notice: Notice, counted: Progress) -> Said:
    said: Said = []
    for to in audience_of_course(notice):
        phrases = turn.to_staff(await people.language_of(turn.session, to))
        text = progress_text(phrases, notice, counted.told())
        said.append(Say(f"{phrases.say('notice-finished')}\n{text}", to=to, lane=Lane.RELAY))
    return said
