"""What staff see of a notice: whom it is for, how far it is, and what can be done with it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from db import duty, notice_sending, notices
from db.interests import LAW, TOPIC
from db.notice_rules import CANCEL_WITHIN, Actor, State, actors
from db.notice_sending import Progress
from db.notices import Notice
from handlers.editor.buttons import Note
from handlers.editor.find import name_of
from handlers.notice_text import people
from handlers.phrases import TONGUE_NAMES, Phrases, lang_of
from handlers.speech import Button, Rows
from handlers.turn import Turn
from knowledge_base.model import DESTINATIONS, LANGS, ORIGINS, Lang

_OF_ORIGIN: Mapping[str, Lang] = {"uz": "uz", "kg": "ky", "tj": "tg", "kz": "kk", "tm": "ru"}
PROGRESS = "notice-progress:"
"""Purpose of the message whose numbers change in place."""
COUNTED = ("sent", "owed", "failed", "blocked", "muted", "taken_back")


def button(phrases: Phrases, key: str, notice: Notice, act: str, value: str = "") -> Button:
    return Button(phrases.say(f"notice-do-{key}"), Note(id=notice.id, act=act, value=value).pack())


def who(turn: Turn, notice: Notice) -> frozenset[Actor]:
    return actors(notice.made_by == turn.visitor.id, turn.visitor.role)


def needed(notice: Notice) -> list[Lang]:
    """The languages that the segment needs: those chosen, else of the countries, and Russian."""
    if notice.segment.languages:
        return [lang for lang in LANGS if lang in notice.segment.languages]
    if not notice.segment.origins:
        return [*LANGS]
    spoken = {_OF_ORIGIN[origin] for origin in notice.segment.origins} | {"ru"}
    return [lang for lang in LANGS if lang in spoken]


def interest_name(turn: Turn, interest: str) -> str:
    if interest == LAW:
        return turn.phrases.say("notice-interest-law")
    names = turn.library.names[turn.phrases.lang].categories
    category = interest.removeprefix(TOPIC)
    return turn.phrases.script(names.get(category, category))


def chosen(turn: Turn, notice: Notice, field: str) -> str:
    """One side of the segment in words."""
    values: Sequence[str] = getattr(notice.segment, field)
    match field:
        case "languages":
            words = [TONGUE_NAMES[lang] for lang in LANGS if lang in values]
        case "interests":
            words = [interest_name(turn, one) for one in values]
        case _:
            words = [turn.phrases.country(code) for code in (*ORIGINS, *DESTINATIONS)
                     if code in values]  # fmt: skip
    return ", ".join(dict.fromkeys(words)) or turn.phrases.say(f"notice-all-{field}")


async def segment_text(turn: Turn, notice: Notice) -> str:
    number = await notices.audience(turn.session, notice.segment)
    return turn.phrases.say(
        "notice-segment",
        origins=chosen(turn, notice, "origins"),
        destinations=chosen(turn, notice, "destinations"),
        languages=chosen(turn, notice, "languages"),
        interests=chosen(turn, notice, "interests"),
        people=people(turn.phrases, number),
    )


async def head(turn: Turn, notice: Notice) -> str:
    say = turn.phrases.say
    lines = [
        say(
            "notice-head",
            number=notice.number,
            state=say(f"notice-state-{notice.state}"),
            name=await name_of(turn, notice.made_by),
        ),
        await segment_text(turn, notice),
    ]
    missing = [TONGUE_NAMES[lang] for lang in needed(notice) if lang not in notice.texts]
    if missing:
        lines.append(say("notice-missing", languages=", ".join(missing)))
    if notice.state in {State.WAITING, State.APPROVED}:
        lines.append(await start_text(turn, notice.start_at))
    return "\n".join(lines)


async def zone_of(turn: Turn) -> str:
    return (await duty.duty_of(turn.session, turn.visitor.id)).zone


async def start_text(turn: Turn, start_at: datetime | None) -> str:
    """By the clock of whoever reads it."""
    if start_at is None or start_at <= turn.now:
        return turn.phrases.say("notice-starts-at-once")
    zone = await zone_of(turn)
    moment = f"{start_at.astimezone(ZoneInfo(zone)):%d.%m.%Y %H:%M}"
    return turn.phrases.say("notice-starts-at", moment=moment, zone=zone)


def progress_text(phrases: Phrases, notice: Notice, told: Mapping[str, int | None]) -> str:
    numbers = {name: _told(phrases, told[name]) for name in COUNTED}
    state = phrases.say(f"notice-state-{notice.state}")
    return phrases.say("notice-progress", number=notice.number, state=state, **numbers)


def _told(phrases: Phrases, number: int | None) -> str:
    """What was rounded once is not rounded further."""
    return "0" if number == 0 else people(phrases, number or 0)


def course_rows(phrases: Phrases, notice: Notice, theirs: frozenset[Actor], now: datetime) -> Rows:
    """What can be done with it while it goes out."""
    if not theirs or notice.state not in {State.SENDING, State.PAUSED}:
        return ()
    early = notice.started_at is not None and now - notice.started_at <= CANCEL_WITHIN
    acts = ["resume", "cancel" if early else "end"]
    if notice.state is State.SENDING:
        acts = ["pause", *(["cancel"] if early else [])]
    return (tuple(button(phrases, act, notice, act) for act in acts),)


def rows(turn: Turn, notice: Notice) -> Rows:
    """What this person may do with it in its present state."""
    theirs, phrases = who(turn, notice), turn.phrases
    cancel = button(phrases, "cancel", notice, "cancel")
    match notice.state, Actor.AUTHOR in theirs:
        case State.DRAFT, True:
            write = (
                button(phrases, "segment", notice, "segment"),
                button(phrases, "texts", notice, "texts"),
            )
            if not notice.texts:
                return (write, (cancel,))
            return (
                (button(phrases, "test", notice, "test"),),
                write,
                (button(phrases, "ask-now", notice, "ask"),),
                (button(phrases, "ask-later", notice, "later"),),
                (cancel,),
            )
        case State.WAITING, True:
            return ((button(phrases, "change", notice, "change"), cancel),)
        case State.WAITING, False if theirs:
            edition = str(notice.edition)
            return (
                (button(phrases, "approve", notice, "approve", edition),),
                (button(phrases, "send-back", notice, "change"), cancel),
            )
        case State.APPROVED, _ if theirs:
            return ((cancel,),)
        case _:
            return course_rows(phrases, notice, theirs, turn.now)


async def progress_of(turn: Turn, notice: Notice) -> Progress:
    return await notice_sending.progress(turn.session, notice)


def own_language_first(turn: Turn, langs: Sequence[Lang]) -> list[Lang]:
    first = lang_of(turn.phrases.tongue)
    return sorted(langs, key=lambda lang: lang != first)


def audience_of_course(notice: Notice) -> list[UUID]:
    """Who follows it on the way: the two who answer for it."""
    return [one for one in (notice.made_by, notice.approved_by) if one is not None]
