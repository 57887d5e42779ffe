"""What a person wants to hear of: law, topics, changed answers; or nothing at all."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from db import interests, people
from db.interests import ANSWERS, LAW, TOPIC
from handlers.filters import Anybody, InPrivate
from handlers.speech import Button, Edit, Rows, Say, Speech, Toast
from handlers.turn import Turn


class Bell(CallbackData, prefix="bell"):
    """show, law, answers, topics, topic, mute, unmute."""

    what: str
    value: str = ""


class TellMe(CallbackData, prefix="tell"):
    """The answer to the one question: shall we say when this article changes?"""

    article: str
    yes: bool


def bells_router() -> Router:
    router = Router(name="bells")
    router.message.filter(Anybody(), InPrivate())
    router.callback_query.filter(Anybody(), InPrivate())
    router.message.register(_mute, Command("mute"))
    router.message.register(_unmute, Command("unmute"))
    router.callback_query.register(_pressed, Bell.filter())
    router.callback_query.register(_tell_me, TellMe.filter())
    return router


async def _mute(_message: Message, turn: Turn) -> Speech:
    return await mute(turn, on=True)


async def _unmute(_message: Message, turn: Turn) -> Speech:
    return await mute(turn, on=False)


async def _pressed(press: CallbackQuery, callback_data: Bell, turn: Turn) -> Speech:
    message_id = press.message.message_id if press.message else None
    match callback_data.what:
        case "topics":
            return [await _topics(turn, message_id)]
        case "topic":
            return await _toggled_topic(turn, callback_data.value, message_id)
        case "law" | "answers" as interest:
            await _toggle(turn, interest)
        case "mute" | "unmute" as act:
            await _set_muted(turn, on=act == "mute")
        case "show":
            # Opened from the settings, which stay as they are.
            message_id = None
        case _:
            pass
    return [await _shown(turn, message_id)]


async def _tell_me(_press: CallbackQuery, callback_data: TellMe, turn: Turn) -> Speech:
    return await answered(turn, callback_data.article, yes=callback_data.yes)


async def mute(turn: Turn, *, on: bool) -> Speech:
    await _set_muted(turn, on=on)
    return [Say(turn.phrases.say("bell-muted" if on else "bell-unmuted"))]


async def _set_muted(turn: Turn, *, on: bool) -> None:
    if on:
        await interests.mute(turn.session, turn.visitor.id, turn.now)
    else:
        await interests.unmute(turn.session, turn.visitor.id)


async def _shown(turn: Turn, message_id: int | None) -> Say | Edit:
    say, person = turn.phrases.say, turn.visitor.id
    wanted = await interests.wanted(turn.session, person)
    is_muted = await interests.is_muted(turn.session, person)
    switch = "unmute" if is_muted else "mute"
    rows: Rows = (
        (_button(say("bell-law"), "law", on=LAW in wanted),),
        (_button(say("bell-answers"), "answers", on=ANSWERS in wanted),),
        (_button(say("bell-topics"), "topics"),),
        (_button(say(f"bell-do-{switch}"), switch),),
    )
    text = say("bell-screen-muted") if is_muted else say("bell-screen")
    return Say(text, rows=rows) if message_id is None else Edit(message_id, text, rows)


def _button(label: str, what: str, value: str = "", *, on: bool = False) -> Button:
    return Button(f"✅ {label}" if on else label, Bell(what=what, value=value).pack())


async def _topics(turn: Turn, message_id: int | None) -> Say | Edit:
    wanted = await interests.wanted(turn.session, turn.visitor.id)
    names = turn.library.names[turn.phrases.lang].categories
    rows: Rows = tuple(
        (_button(turn.phrases.script(name), "topic", category, on=f"{TOPIC}{category}" in wanted),)
        for category, name in names.items()
    )
    back = _button(turn.phrases.say("back"), "back")
    text = turn.phrases.say("bell-topics-which")
    if message_id is None:
        return Say(text, rows=(*rows, (back,)))
    return Edit(message_id, text, (*rows, (back,)))


async def _toggled_topic(turn: Turn, category: str, message_id: int | None) -> Speech:
    if category not in turn.library.names[turn.phrases.lang].categories:
        return [Toast(turn.phrases.say("stale-button"), alert=True)]
    await _toggle(turn, f"{TOPIC}{category}")
    return [await _topics(turn, message_id)]


async def _toggle(turn: Turn, interest: str) -> None:
    person = turn.visitor.id
    now_wanted = interest not in await interests.wanted(turn.session, person)
    await interests.want(turn.session, person, interest, turn.now, wanted=now_wanted)


async def offered(turn: Turn, article_id: str) -> list[Say]:
    """Asked once, after an answer has helped; never again, whatever is said or not said."""
    person = turn.visitor.id
    if await interests.was_asked(turn.session, person, ANSWERS):
        return []
    if await interests.is_muted(turn.session, person):
        return []
    await interests.want(turn.session, person, ANSWERS, turn.now, wanted=False)
    say = turn.phrases.say
    yes = Button(say("bell-tell-yes"), TellMe(article=article_id, yes=True).pack())
    no = Button(say("bell-tell-no"), TellMe(article=article_id, yes=False).pack())
    return [Say(say("bell-tell-me"), rows=((yes, no),))]


async def answered(turn: Turn, article_id: str, *, yes: bool) -> Speech:
    person = turn.visitor.id
    await interests.want(turn.session, person, ANSWERS, turn.now, wanted=yes)
    if yes and article_id in turn.library.articles:
        await interests.received(turn.session, person, article_id, turn.now)
    return [Say(turn.phrases.say("bell-will-tell" if yes else "bell-will-not-tell"))]


async def read(turn: Turn, article_id: str) -> None:
    """An answer was shown: remembered for follow-up questions, and for those who want to hear
    when it changes."""
    await people.note_shown(turn.session, turn.visitor.id, article_id)
    await interests.received(turn.session, turn.visitor.id, article_id, turn.now)
