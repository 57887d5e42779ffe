"""What a migrant may do. Thin: understand, call one thing, return what to say."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from handlers import buttons
from handlers.content import USER_CONTENT
from handlers.filters import Anybody, InPrivate, Pressed
from handlers.migrant import (
    agencies,
    browse,
    case,
    choices,
    feedback,
    files,
    handover,
    keeping,
    start,
    terms,
    treaties,
)
from handlers.speech import Say, Speech
from handlers.turn import Turn
from handlers.words import clean, says_something


def commands() -> Router:
    """The commands that everybody has, staff too."""
    router = Router(name="commands")
    router.message.filter(Anybody(), InPrivate())
    router.message.middleware(agencies.ends_with_another_button)
    router.message.register(_start, CommandStart())
    router.message.register(_help, Command("help"))
    router.message.register(_sos, Command("sos"))
    router.message.register(_sos, Pressed("menu-help"))
    router.message.register(_cases, Command("cases"))
    router.message.register(_cases, Pressed("menu-cases"))
    router.message.register(_topics, Command("topics"))
    router.message.register(_topics, Pressed("menu-topics"))
    router.message.register(_settings, Command("settings"))
    router.message.register(_settings, Pressed("menu-settings"))
    router.message.register(_forget, Command("forget"))
    return router


def presses() -> Router:
    router = Router(name="migrant presses")
    router.callback_query.filter(Anybody(), InPrivate())
    router.callback_query.middleware(agencies.ends_with_another_button)
    press = router.callback_query.register
    press(_chose_language, buttons.ChooseLanguage.filter())
    press(_consented, buttons.Consent.filter())
    press(_chose_origin, buttons.ChooseOrigin.filter())
    press(_chose_destination, buttons.ChooseDestination.filter())
    press(_change, buttons.Change.filter())
    press(_show, buttons.ShowArticle.filter())
    press(_more, buttons.More.filter())
    press(_verdict, buttons.Verdict.filter())
    press(_why_not, buttons.WhyNot.filter())
    press(_keep_questions, buttons.KeepQuestions.filter())
    press(_none_of_these, buttons.NoneOfThese.filter())
    press(_ask_lawyer, buttons.AskLawyer.filter())
    press(_free, buttons.Free.filter())
    press(_pressed_sos, buttons.Sos.filter())
    press(_sos_card, buttons.SosCard.filter())
    press(_subject, buttons.Topics.filter())
    press(_treaties, buttons.Treaties.filter())
    press(_count_days, buttons.CountDays.filter())
    press(_check_firm, buttons.CheckFirm.filter())
    press(_case, buttons.MyCase.filter())
    press(_rate, buttons.Rate.filter())
    press(_after, buttons.AfterCare.filter())
    press(_new_question, buttons.NewQuestion.filter())
    press(_forget_sure, buttons.Forget.filter())
    return router


def words() -> Router:
    """Free words and files; after everything that means something special."""
    router = Router(name="migrant words")
    router.message.filter(Anybody(), InPrivate())
    router.edited_message.filter(Anybody(), InPrivate())
    router.message.register(_unknown_command, F.text.startswith("/"))
    router.message.register(_wrote, F.text)
    router.message.register(_location, F.location | F.venue)
    router.message.register(_sent_file, F.content_type.in_(USER_CONTENT))
    router.edited_message.register(_edited, F.text)
    return router


async def _start(message: Message, command: CommandObject, turn: Turn) -> Speech:
    name = message.from_user.first_name if message.from_user else ""
    return await start.start(turn, command.args or "", name)


async def _help(_message: Message, turn: Turn) -> Speech:
    return start.help_text(turn)


async def _sos(_message: Message, turn: Turn) -> Speech:
    return start.sos(turn)


async def _cases(_message: Message, turn: Turn) -> Speech:
    return await case.my_cases(turn)


async def _topics(_message: Message, turn: Turn) -> Speech:
    return browse.subjects(turn, None)


async def _settings(_message: Message, turn: Turn) -> Speech:
    return start.settings(turn)


async def _forget(_message: Message, turn: Turn) -> Speech:
    return start.ask_forget(turn)


async def _unknown_command(_message: Message, turn: Turn) -> Speech:
    return [Say(turn.phrases.say("unknown-command"))]


async def _wrote(message: Message, turn: Turn) -> Speech:
    text = clean(message.text or "")
    if not says_something(text):
        return [Say(turn.phrases.say("only-emoji"))]
    return await choices.wrote(turn, text, message.message_id, _replied_to(message))


def _replied_to(message: Message) -> int | None:
    return message.reply_to_message.message_id if message.reply_to_message else None


async def _location(_message: Message, turn: Turn) -> Speech:
    return [Say(turn.phrases.say("location-got"))]


async def _sent_file(message: Message, turn: Turn) -> Speech:
    return await files.got_file(turn, message)


async def _edited(message: Message, turn: Turn) -> Speech:
    text = clean(message.text or "")
    return await choices.edited(turn, text, message.message_id) if says_something(text) else []


async def _chose_language(
    _press: CallbackQuery, callback_data: buttons.ChooseLanguage, turn: Turn
) -> Speech:
    return await start.chose_language(turn, callback_data.tongue)


async def _consented(_press: CallbackQuery, callback_data: buttons.Consent, turn: Turn) -> Speech:
    if callback_data.agreed and callback_data.then_open:
        return await handover.agree_and_open(turn)
    return await start.consented(turn, agreed=callback_data.agreed)


async def _chose_origin(
    _press: CallbackQuery, callback_data: buttons.ChooseOrigin, turn: Turn
) -> Speech:
    return await start.chose_origin(turn, callback_data.country)


async def _chose_destination(
    _press: CallbackQuery, callback_data: buttons.ChooseDestination, turn: Turn
) -> Speech:
    if callback_data.then == "sos":
        return await start.in_danger_in(turn, callback_data.country)
    if callback_data.then == "topics":
        return browse.subjects(turn, callback_data.country)
    return await start.chose_destination(turn, callback_data.country)


async def _change(_press: CallbackQuery, callback_data: buttons.Change, turn: Turn) -> Speech:
    return start.change(turn, callback_data.what)


async def _show(_press: CallbackQuery, callback_data: buttons.ShowArticle, turn: Turn) -> Speech:
    return await choices.show(turn, callback_data.article, callback_data.asked)


async def _more(_press: CallbackQuery, callback_data: buttons.More, turn: Turn) -> Speech:
    return choices.more(turn, callback_data.article)


async def _verdict(_press: CallbackQuery, callback_data: buttons.Verdict, turn: Turn) -> Speech:
    data = callback_data
    return await choices.verdict(turn, data.article, data.asked, helped=data.helped)


async def _why_not(_press: CallbackQuery, callback_data: buttons.WhyNot, turn: Turn) -> Speech:
    data = callback_data
    return await choices.why_not(turn, data.article, data.asked, data.reason)


async def _keep_questions(
    _press: CallbackQuery, callback_data: buttons.KeepQuestions, turn: Turn
) -> Speech:
    return await keeping.chose(turn, agreed=callback_data.agreed)


async def _none_of_these(_press: CallbackQuery, turn: Turn) -> Speech:
    return await choices.none_of_these(turn)


async def _ask_lawyer(_press: CallbackQuery, turn: Turn) -> Speech:
    return await handover.open_case(turn)


async def _free(_press: CallbackQuery, callback_data: buttons.Free, turn: Turn) -> Speech:
    return await choices.can_leave(turn, yes=callback_data.can_leave)


async def _pressed_sos(_press: CallbackQuery, turn: Turn) -> Speech:
    return start.sos(turn)


async def _sos_card(_press: CallbackQuery, callback_data: buttons.SosCard, turn: Turn) -> Speech:
    return start.sos_card(turn, callback_data.place, callback_data.situation)


async def _subject(press: CallbackQuery, callback_data: buttons.Topics, turn: Turn) -> Speech:
    message_id = press.message.message_id if press.message else None
    if message_id is None or not callback_data.category:
        return browse.subjects(turn, callback_data.place, message_id)
    return browse.subject(turn, callback_data.place, callback_data.category, message_id)


async def _treaties(_press: CallbackQuery, callback_data: buttons.Treaties, turn: Turn) -> Speech:
    if not callback_data.treaty:
        return treaties.between(turn)
    return await treaties.one(turn, callback_data.treaty)


async def _count_days(
    _press: CallbackQuery, callback_data: buttons.CountDays, turn: Turn
) -> Speech:
    return await terms.count(turn, callback_data.deadline, callback_data.ago)


async def _check_firm(
    _press: CallbackQuery, callback_data: buttons.CheckFirm, turn: Turn
) -> Speech:
    return await agencies.check(turn, callback_data.country)


async def _case(_press: CallbackQuery, callback_data: buttons.MyCase, turn: Turn) -> Speech:
    return await case.act(turn, callback_data)


async def _rate(_press: CallbackQuery, callback_data: buttons.Rate, turn: Turn) -> Speech:
    return await feedback.rate(turn, callback_data)


async def _after(_press: CallbackQuery, callback_data: buttons.AfterCare, turn: Turn) -> Speech:
    return await feedback.after(turn, callback_data)


async def _new_question(_press: CallbackQuery, turn: Turn) -> Speech:
    return await choices.new_question(turn)


async def _forget_sure(press: CallbackQuery, callback_data: buttons.Forget, turn: Turn) -> Speech:
    return await start.forget(turn, sure=callback_data.sure, address=press.from_user.id)
