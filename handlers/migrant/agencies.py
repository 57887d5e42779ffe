"""Is this firm licensed? Its name or number, typed, is looked up in our copy of the register.

What is typed is kept nowhere. Danger in it comes before the firm, as everywhere.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, cast

from aiogram.types import TelegramObject
from aiogram.utils.formatting import Bold, Text, as_list
from babel import Locale

from db import people
from handlers.article import source_line, title_of
from handlers.buttons import CheckFirm, ShowArticle
from handlers.migrant.additions import lawyer_row
from handlers.migrant.ask import decide, presentable
from handlers.phrases import Phrases
from handlers.speech import Button, Rows, Say, Speech, Toast
from handlers.turn import Turn
from knowledge_base.agency_register import is_over
from knowledge_base.model import Agency, LicenceState, Source
from knowledge_base.scope import ANYWHERE
from knowledge_base.search import Alarm

FIRM = "firm:"
"""Prefix of what is expected: the next words are a firm in the register of this country."""

_LONGEST_NAME = 100
"""Characters; whoever writes more tells something, and is answered."""
_TOPIC = "agency-check"

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


async def check(turn: Turn, country: str) -> Speech:
    """Without a country: never mind."""
    if not country:
        await people.expect(turn.session, turn.visitor.id, None)
        return [Say(turn.phrases.say("firm-cancelled"))]
    if not turn.library.register.covers(country):
        return [Toast(turn.phrases.say("stale-button"), alert=True)]
    await people.expect(turn.session, turn.visitor.id, f"{FIRM}{country}")
    cancel = Button(turn.phrases.say("firm-cancel"), CheckFirm().pack())
    return [Say(turn.phrases.say("firm-ask"), rows=((cancel,),))]


async def ends_with_another_button(
    handler: Handler, event: TelegramObject, data: dict[str, Any]
) -> Any:
    """Whoever goes elsewhere writes about something else: it must not be taken for a firm."""
    turn = cast(Turn, data["turn"])
    pressed = getattr(event, "data", None) or ""
    asked = (turn.visitor.expecting or "").startswith(FIRM)
    if asked and not pressed.startswith(f"{CheckFirm.__prefix__}:"):
        await people.expect(turn.session, turn.visitor.id, None)
    return await handler(event, data)


async def named_firm(turn: Turn, text: str) -> Speech | None:
    """None: no firm was asked for, or the words tell of danger or of something long, so they are
    read like others."""
    expecting = turn.visitor.expecting or ""
    if not expecting.startswith(FIRM):
        return None
    await people.expect(turn.session, turn.visitor.id, None)
    register, country = turn.library.register, expecting.removeprefix(FIRM)
    if len(text) > _LONGEST_NAME or not register.covers(country):
        return None
    found = register.find(text, country)
    is_firm = bool(found) and all(register.says_only(text, one) for one in found)
    if not is_firm and decide(turn, text).alarm is not Alarm.NONE:
        return None
    if not found:
        return [_nothing(turn, country)]
    same = all(register.is_named(text, one) for one in found)
    return [_found(turn, found, country, same=same)]


def _nothing(turn: Turn, country: str) -> Say:
    day = turn.library.register.looked_at(country)
    assert day is not None
    return Say(
        turn.phrases.say("firm-nothing", day=turn.phrases.day(day)), rows=_rows(turn, country)
    )


def _found(turn: Turn, found: Sequence[Agency], country: str, *, same: bool) -> Say:
    say = turn.phrases.say
    parts: list[Text | str] = []
    if len(found) > 1:
        parts.append(Bold(say("firm-several")))
    elif not same:
        parts.append(Bold(say("firm-slip")))
    states = [_state(turn, one) for one in found]
    parts += [_firm(turn, one, state) for one, state in zip(found, states, strict=True)]
    if any(state != LicenceState.LICENSED for state in states):
        parts.append(Bold(say("firm-warning")))
    oldest = min(one.as_of for one in found)
    parts.append(say("firm-copy", day=turn.phrases.day(oldest)))
    return Say(as_list(*parts, sep="\n\n"), rows=_rows(turn, country))


def _state(turn: Turn, agency: Agency) -> str:
    return "expired" if is_over(agency, turn.now.date()) else agency.state


def _firm(turn: Turn, agency: Agency, state: str) -> Text:
    phrases = turn.phrases
    lines: list[Text | str] = [Bold(agency.name)]
    lines.append(phrases.say(f"firm-state-{state}", day=phrases.day(agency.as_of)))
    if agency.since:
        lines.append(phrases.say("firm-since", day=phrases.partial_day(agency.since)))
    if agency.until:
        lines.append(phrases.say("firm-until", day=phrases.partial_day(agency.until)))
    if agency.licence:
        lines.append(phrases.say("firm-licence", number=agency.licence))
    if agency.tax_number:
        lines.append(phrases.say("firm-tax-number", number=agency.tax_number))
    if agency.sends_to:
        countries = ", ".join(_country(phrases, code) for code in agency.sends_to)
        lines.append(phrases.say("firm-sends-to", countries=countries))
    lines.append(
        source_line(phrases, Source(title=agency.source, url=agency.url, as_of=agency.as_of))
    )
    return as_list(*lines)


def _country(phrases: Phrases, code: str) -> str:
    """Agencies send to more countries than we have articles for."""
    if phrases.has(f"country-{code}"):
        return phrases.country(code)
    names = Locale.parse(phrases.lang).territories
    return phrases.script(names.get(code.upper(), code.upper()))


def _rows(turn: Turn, country: str) -> Rows:
    articles = (f"home-{country}/{_TOPIC}", f"{ANYWHERE}/{_TOPIC}")
    article = next((one for one in articles if presentable(turn, one) is not None), None)
    again = Button(turn.phrases.say("firm-another"), CheckFirm(country=country).pack())
    rows: Rows = ((again,), *lawyer_row(turn))
    if article is None:
        return rows
    return ((Button(title_of(turn, article), ShowArticle(article=article).pack()),), *rows)
