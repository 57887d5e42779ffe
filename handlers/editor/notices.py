"""Writing a notice to many, step by step: whom for, in which languages, as they will read it."""

import re
from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from db import audit, notices, people
from db.audit import Did
from db.interests import LAW, TOPIC
from db.notice_rules import Refused, State
from db.notices import Gone, Notice, Segment
from db.outbox import Lane
from handlers.countries import FLAGS
from handlers.editor.buttons import NewNote, Note
from handlers.editor.find import name_of
from handlers.editor.notice_views import (
    button,
    course_rows,
    head,
    interest_name,
    needed,
    own_language_first,
    progress_of,
    progress_text,
    rows,
    segment_text,
    who,
    zone_of,
)
from handlers.notice_text import as_read, tongues_of
from handlers.phrases import TONGUE_NAMES
from handlers.speech import Button, Edit, Rows, Say, Speech, Toast
from handlers.turn import Turn
from handlers.words import written_day
from knowledge_base.links import foreign, named
from knowledge_base.model import DESTINATIONS, LANGS, ORIGINS, Lang

TEXT = "notice-text"
START = "notice-start"
SIDES = ("origins", "destinations", "languages", "interests")
LONGEST = 1000
"""Characters: a notice is read on a small screen, and with its footer is always one message."""
_LISTED = 8
_ACROSS = 2
_EMPTY = "-"
_MOMENT = re.compile(r"(?:(\S+)\s+)?(\d{1,2})[:.](\d{2})")
_FARTHEST = timedelta(days=60)


async def overview(turn: Turn) -> Speech:
    await _no_more_words(turn)
    say = turn.phrases.say
    lines: Rows = tuple(
        (
            Button(
                say("notice-line", number=one.number, state=say(f"notice-state-{one.state}")),
                Note(id=one.id, act="open").pack(),
            ),
        )
        for one in await notices.latest(turn.session, _LISTED)
    )
    new = Button(say("notice-do-new"), NewNote().pack())
    return [Say(say("notice-overview"), rows=((new,), *lines))]


async def _no_more_words(turn: Turn) -> None:
    """Whoever looks at a notice does not write one now; an answer begun for a client stays."""
    if (turn.visitor.expecting or "").startswith((TEXT, START)):
        await people.expect(turn.session, turn.visitor.id, None)


async def new(turn: Turn) -> Speech:
    notice = await notices.new_draft(turn.session, turn.visitor.id, turn.now)
    return [await _segment(turn, notice, None)]


def gone(turn: Turn) -> Speech:
    return [Toast(turn.phrases.say("notice-not-possible"), alert=True)]


async def opened(turn: Turn, notice_id: UUID) -> Speech:
    """Before it goes out always with its texts, so that nobody decides unseen."""
    notice = await notices.get(turn.session, notice_id)
    if notice is None:
        return gone(turn)
    await _no_more_words(turn)
    previews = [Say(as_read(turn.in_tongue(tongue), notice.texts))
                for tongue in tongues_of(notice.texts)]  # fmt: skip
    return [*previews, await control(turn, notice)]


async def control(turn: Turn, notice: Notice) -> Say:
    """What it is and what can be done with it now."""
    text = await head(turn, notice)
    if notice.started_at is not None:
        told = notice.shown or {}
        if notice.state not in {State.SENT, State.CANCELLED} or not told:
            told = (await progress_of(turn, notice)).told()
        text = f"{text}\n\n{progress_text(turn.phrases, notice, told)}"
        buttons = course_rows(turn.phrases, notice, who(turn, notice), turn.now)
        return Say(text, rows=buttons)
    return Say(text, rows=rows(turn, notice))


async def segment(turn: Turn, notice_id: UUID, message_id: int | None) -> Speech:
    notice = await notices.get(turn.session, notice_id)
    return gone(turn) if notice is None else [await _segment(turn, notice, message_id)]


async def _segment(turn: Turn, notice: Notice, message_id: int | None) -> Say | Edit:
    sides = [button(turn.phrases, side, notice, side) for side in SIDES]
    texts = button(turn.phrases, "texts", notice, "texts")
    shown: Rows = (tuple(sides[:2]), tuple(sides[2:]), (texts,))
    text = await segment_text(turn, notice)
    text = f"{turn.phrases.say('notice-number', number=notice.number)}\n{text}"
    return Say(text, rows=shown) if message_id is None else Edit(message_id, text, shown)


async def side(
    turn: Turn, notice_id: UUID, field: str, value: str, message_id: int | None
) -> Speech:
    """One side of the segment: each press adds or takes away; nothing chosen means all."""
    notice = await notices.get(turn.session, notice_id)
    values = _values(turn, field)
    if notice is None or (value and value not in values):
        return gone(turn)
    if value:
        marked = {*getattr(notice.segment, field)} ^ {values[value][0]}
        kept = tuple(one for one, _ in values.values() if one in marked)
        narrowed: Segment = replace(notice.segment, **{field: kept})
        changed = await notices.narrow(turn.session, notice_id, turn.visitor.id, narrowed)
        if isinstance(changed, Gone):
            return gone(turn)
        notice = changed
    marked = {*getattr(notice.segment, field)}
    options = [
        Button(
            f"✅ {label}" if stored in marked else label,
            Note(id=notice.id, act=field, value=short).pack(),
        )
        for short, (stored, label) in values.items()
    ]
    pairs = tuple(
        tuple(options[start : start + _ACROSS]) for start in range(0, len(options), _ACROSS)
    )
    done = button(turn.phrases, "done", notice, "segment")
    text = turn.phrases.say(f"notice-which-{field}")
    shown: Rows = (*pairs, (done,))
    return [Say(text, rows=shown) if message_id is None else Edit(message_id, text, shown)]


def _values(turn: Turn, field: str) -> dict[str, tuple[str, str]]:
    """What stands on a button → what is stored, and how it is called."""
    match field:
        case "languages":
            return {lang: (lang, TONGUE_NAMES[lang]) for lang in LANGS}
        case "interests":
            categories = turn.library.names[turn.phrases.lang].categories
            stored = {LAW: LAW, **{one: f"{TOPIC}{one}" for one in categories}}
            return {short: (one, interest_name(turn, one)) for short, one in stored.items()}
        case _:
            codes = ORIGINS if field == "origins" else DESTINATIONS
            return {code: (code, f"{FLAGS[code]} {turn.phrases.country(code)}") for code in codes}


async def texts(turn: Turn, notice_id: UUID) -> Speech:
    """The first text is asked for at once; later the languages are there to choose from."""
    notice = await notices.get(turn.session, notice_id)
    if notice is None or notice.state is not State.DRAFT:
        return gone(turn)
    if not notice.texts:
        return await _ask_text(turn, notice, own_language_first(turn, needed(notice))[0])
    langs = [*dict.fromkeys((*needed(notice), *(one for one in LANGS if one in notice.texts)))]
    shown: Rows = tuple(
        (
            Button(
                f"✅ {TONGUE_NAMES[lang]}" if lang in notice.texts else TONGUE_NAMES[lang],
                Note(id=notice.id, act="text", value=lang).pack(),
            ),
        )
        for lang in langs
    )
    preview = button(turn.phrases, "preview", notice, "preview")
    return [Say(turn.phrases.say("notice-which-text"), rows=(*shown, (preview,)))]


async def ask_text(turn: Turn, notice_id: UUID, lang: str) -> Speech:
    notice = await notices.get(turn.session, notice_id)
    known = next((one for one in LANGS if one == lang), None)
    if notice is None or known is None or notice.state is not State.DRAFT:
        return gone(turn)
    return await _ask_text(turn, notice, known)


async def _ask_text(turn: Turn, notice: Notice, lang: Lang) -> Speech:
    await people.expect(turn.session, turn.visitor.id, f"{TEXT}:{notice.id.hex}:{lang}")
    asked = turn.phrases.say("notice-ask-text", language=TONGUE_NAMES[lang], most=LONGEST)
    following = _next_missing(turn, notice, lang)
    skip = (
        button(turn.phrases, "skip", notice, "text", following)
        if following
        else button(turn.phrases, "preview", notice, "preview")
    )
    present = notice.texts.get(lang)
    said = [Say(asked, rows=((skip,),) if notice.texts or following else ())]
    return [*said, Say(present)] if present else said


def _next_missing(turn: Turn, notice: Notice, lang: Lang) -> Lang | None:
    """The next language that has no text yet, after this one."""
    order = own_language_first(turn, needed(notice))
    behind = order[order.index(lang) + 1 :] if lang in order else []
    return next((one for one in behind if one not in notice.texts), None)


async def got_text(turn: Turn, expected: str, text: str) -> Speech:
    number, _, lang = expected.partition(":")
    refusal = _refusal(turn, text)
    if refusal is not None:
        return [refusal]
    words = "" if text == _EMPTY else text
    notice = await notices.write(turn.session, UUID(number), turn.visitor.id, lang, words)
    await people.expect(turn.session, turn.visitor.id, None)
    if isinstance(notice, Gone):
        return [Say(turn.phrases.say("notice-not-possible"))]
    following = _next_missing(turn, notice, next(one for one in LANGS if one == lang))
    if following is not None:
        return await _ask_text(turn, notice, following)
    return await opened(turn, notice.id)


def _refusal(turn: Turn, text: str) -> Say | None:
    if len(text) > LONGEST:
        return Say(turn.phrases.say("notice-too-long", most=LONGEST, length=len(text)))
    links = foreign(text, named(turn.library.contents))
    if links:
        return Say(turn.phrases.say("notice-foreign-links", links=", ".join(links)))
    return None


async def test(turn: Turn, notice_id: UUID) -> Speech:
    """To oneself, in one's own language, on the way that it will take to everybody."""
    notice = await notices.get(turn.session, notice_id)
    if notice is None or not notice.texts:
        return gone(turn)
    return [
        Say(as_read(turn.phrases, notice.texts), lane=Lane.BROADCAST),
        Toast(turn.phrases.say("notice-tested")),
    ]


async def ask_start(turn: Turn, notice_id: UUID) -> Speech:
    await people.expect(turn.session, turn.visitor.id, f"{START}:{notice_id.hex}")
    return [Say(turn.phrases.say("notice-ask-start", zone=await zone_of(turn)))]


async def got_start(turn: Turn, expected: str, text: str) -> Speech:
    moment = written_moment(text, turn.now, ZoneInfo(await zone_of(turn)))
    if moment is None or not turn.now < moment < turn.now + _FARTHEST:
        return [Say(turn.phrases.say("notice-no-moment"))]
    await people.expect(turn.session, turn.visitor.id, None)
    return await ask_approval(turn, UUID(expected), moment)


def written_moment(text: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """`25.11 10:00`; without a day the next time that the clock says so."""
    found = _MOMENT.fullmatch(text.strip())
    here = now.astimezone(zone)
    if found is None:
        return None
    day = written_day(found[1], here.date(), ahead=True) if found[1] else here.date()
    try:
        clock = time(int(found[2]), int(found[3]), tzinfo=zone)
    except ValueError:
        return None
    if day is None:
        return None
    moment = datetime.combine(day, clock)
    return moment if found[1] or moment > now else moment + timedelta(days=1)


async def ask_approval(turn: Turn, notice_id: UUID, start_at: datetime | None = None) -> Speech:
    """Every lead who did not write it is asked; the first decides."""
    asked = await notices.ask(turn.session, notice_id, turn.visitor.id, start_at, turn.now)
    if isinstance(asked, Gone | Refused):
        return [Say(turn.phrases.say("notice-not-possible"))]
    about = f"№ {asked.number}"
    await audit.note(turn.session, turn.visitor.id, Did.NOTICE_WRITTEN, about, turn.now)
    readers = await notices.readers(turn.session, turn.visitor.id)
    if not readers:
        return [Say(turn.phrases.say("notice-nobody-reads")), await control(turn, asked)]
    said = [Say(turn.phrases.say("notice-asked")), await control(turn, asked)]
    name = await name_of(turn, turn.visitor.id)
    for reader in readers:
        theirs = turn.to_staff(await people.language_of(turn.session, reader))
        text = theirs.say("notice-please-read", number=asked.number, name=name)
        look = button(theirs, "open", asked, "open")
        said.append(Say(text, rows=((look,),), to=reader, lane=Lane.RELAY))
    return said
