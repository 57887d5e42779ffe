"""What editors and volunteers may do with the knowledge base. Thin, as everywhere."""

from typing import cast

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from db.rules import AUTHORS, EDITORS
from handlers.editor import edit, figures, find, history, laws, new, proposal, reviews, trial
from handlers.editor.buttons import Amount, Art, Old, Prop
from handlers.editor.filters import Expecting
from handlers.filters import InPrivate, Pressed, Staff
from handlers.phrases import Tongue, lang_of
from handlers.speech import Speech, Toast
from handlers.turn import Turn
from handlers.words import clean

FIELD = "f-"
FACTS = frozenset({"facts", "risk", "certainty", "review-day", "source", "reviewed", "own"})
DECISIONS = frozenset({"confirm", "send-back", "take-over", "keep", "drop", "drop-sure"})


def editor_router() -> Router:
    router = Router(name="editor")
    router.message.filter(Staff(*AUTHORS), InPrivate())
    router.callback_query.filter(Staff(*AUTHORS), InPrivate())
    message = router.message.register
    message(_articles, Command("articles"))
    message(_articles, Pressed("menu-articles"))
    message(_new, Command("new"))
    message(_law, Command("law"))
    message(_figures, Command("figures"))
    message(_reviews, Command("reviews"))
    message(_words, F.text, Expecting(find.FIND))
    message(_text, F.text, Expecting(edit.EDIT))
    message(_why, F.text, Expecting(proposal.WHY))
    message(_force, F.text, Expecting(proposal.FORCE))
    message(_try, F.text, Expecting(trial.TRY))
    message(_review_day, F.text, Expecting(edit.REVIEW_DAY))
    message(_source, F.text, Expecting(edit.SOURCE))
    message(_new_step, F.text, Expecting(new.NEW))
    message(_law_words, F.text, Expecting(laws.LAW))
    message(_figure_words, F.text, Expecting(figures.FIND))
    message(_figure_value, F.text, Expecting(figures.CHANGE))
    press = router.callback_query.register
    press(_field, Art.filter(F.act.startswith(FIELD)))
    press(_fact, Art.filter(F.act.in_(FACTS)))
    press(_withdraw, Art.filter(F.act.startswith("withdraw")))
    press(_article, Art.filter())
    press(_decision, Prop.filter(F.act.in_(DECISIONS)))
    press(_proposal, Prop.filter())
    press(_old, Old.filter())
    press(_figure, Amount.filter())
    return router


async def _articles(_message: Message, turn: Turn) -> Speech:
    return await find.ask(turn)


async def _new(_message: Message, turn: Turn) -> Speech:
    return await new.ask(turn)


async def _law(_message: Message, turn: Turn) -> Speech:
    return await laws.ask(turn)


async def _figures(_message: Message, turn: Turn) -> Speech:
    return await figures.ask(turn)


async def _reviews(_message: Message, turn: Turn) -> Speech:
    return await reviews.work_list(turn)


def _said(message: Message) -> str:
    return clean(message.text or "").strip()


async def _words(message: Message, turn: Turn) -> Speech:
    return find.found(turn, _said(message))


async def _text(message: Message, turn: Turn, expected: str) -> Speech:
    return await edit.got_text(turn, expected, _said(message))


async def _why(message: Message, turn: Turn, expected: str) -> Speech:
    return await proposal.ready(turn, expected, _said(message))


async def _force(message: Message, turn: Turn, expected: str) -> Speech:
    return await proposal.confirm_though_worse(turn, expected, _said(message))


async def _try(message: Message, turn: Turn, expected: str) -> Speech:
    return await trial.tried(turn, expected, _said(message))


async def _review_day(message: Message, turn: Turn, expected: str) -> Speech:
    return await edit.got_review_day(turn, expected, _said(message))


async def _source(message: Message, turn: Turn, expected: str) -> Speech:
    return await edit.got_source(turn, expected, _said(message))


async def _new_step(message: Message, turn: Turn, expected: str) -> Speech:
    return await new.got(turn, expected, _said(message))


async def _law_words(message: Message, turn: Turn) -> Speech:
    return laws.resting(turn, _said(message))


async def _figure_words(message: Message, turn: Turn) -> Speech:
    return figures.found(turn, _said(message))


async def _figure_value(message: Message, turn: Turn, expected: str) -> Speech:
    return await figures.got_value(turn, expected, _said(message))


async def _article(_press: CallbackQuery, callback_data: Art, turn: Turn) -> Speech:
    article, value = callback_data.article, callback_data.value
    match callback_data.act:
        case "open":
            return await find.opened(turn, article)
        case "read" if value:
            return find.as_migrants_see_it(turn, article, value)
        case "read":
            return find.which_language(turn, article, "read")
        case "edit":
            return edit.fields(turn, article, value)
        case "figures":
            return figures.of_article(turn, article)
        case "history":
            return await history.history(turn, article)
        case _:
            return _stale(turn)


async def _field(_press: CallbackQuery, callback_data: Art, turn: Turn) -> Speech:
    field, lang = callback_data.act.removeprefix(FIELD), lang_of(cast(Tongue, callback_data.value))
    return await edit.ask_text(turn, callback_data.article, field, lang)


async def _fact(_press: CallbackQuery, callback_data: Art, turn: Turn) -> Speech:
    article, act = callback_data.article, callback_data.act
    match act:
        case "facts":
            return edit.facts(turn, article)
        case "risk" | "certainty":
            return await edit.set_fact(turn, article, act, callback_data.value)
        case "reviewed":
            return await edit.reviewed(turn, article)
        case "own":
            return await edit.own(turn, article)
        case _:
            return await edit.ask_for(turn, article, act)


async def _withdraw(_press: CallbackQuery, callback_data: Art, turn: Turn) -> Speech:
    if turn.visitor.role not in EDITORS:
        return _stale(turn)
    sure = callback_data.act == "withdraw-sure"
    return await history.withdraw(turn, callback_data.article, sure=sure)


def _stale(turn: Turn) -> Speech:
    return [Toast(turn.phrases.say("stale-button"), alert=True)]


async def _proposal(_press: CallbackQuery, callback_data: Prop, turn: Turn) -> Speech:
    number = callback_data.id
    match callback_data.act:
        case "show":
            return await proposal.show(turn, number)
        case "differences":
            return await proposal.show_differences(turn, number)
        case "preview":
            return await proposal.preview(turn, number)
        case "try":
            return await trial.ask(turn, number)
        case "ready":
            return await proposal.how_large(turn, number)
        case "typo" | "meaning" as size:
            return await proposal.ask_why(turn, number, size)
        case _:
            return _stale(turn)


async def _decision(_press: CallbackQuery, callback_data: Prop, turn: Turn) -> Speech:
    number = callback_data.id
    match callback_data.act:
        case "confirm":
            return await proposal.confirm(turn, number)
        case "send-back":
            return await proposal.return_to_author(turn, number)
        case "take-over":
            return await proposal.take_over(turn, number)
        case "keep":
            return await proposal.keep(turn, number)
        case act:
            return await proposal.drop(turn, number, sure=act == "drop-sure")


async def _old(_press: CallbackQuery, callback_data: Old, turn: Turn) -> Speech:
    if callback_data.act == "back":
        return await history.bring_back(turn, callback_data.article, callback_data.number)
    return await history.show_old(turn, callback_data.article, callback_data.number)


async def _figure(_press: CallbackQuery, callback_data: Amount, turn: Turn) -> Speech:
    match callback_data.act:
        case "open":
            return figures.opened(turn, callback_data.figure)
        case "change":
            return figures.ask_how_sure(turn, callback_data.figure)
        case act if act in figures.SURE:
            return await figures.ask_value(turn, callback_data.figure, act)
        case _:
            return _stale(turn)
