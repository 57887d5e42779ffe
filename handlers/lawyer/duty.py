"""A lawyer's own duty: on or off, hours and their time zone, languages, countries, conflicts."""

import re

from db import duty, people
from handlers.buttons import Duty
from handlers.countries import FLAGS
from handlers.phrases import TONGUE_NAMES
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from handlers.words import written_day
from knowledge_base.model import DESTINATIONS, LANGS

HOURS = "duty-hours"
CONFLICTS = "duty-conflicts"
AWAY = "duty-away"
_BACK = ("-", "–", "0")  # noqa: RUF001  # dashes as people type them
_WRITTEN_HOURS = re.compile(r"\s*(\d{1,2})(?::00)?\s*[-–—]\s*(\d{1,2})(?::00)?\s*")  # noqa: RUF001  # dashes as people type them
_LAST_HOUR = 24
_ACROSS = 3
_CAPS = (3, 5, 10, 15, 20, 30)


async def show(turn: Turn) -> Speech:
    say = turn.phrases.say
    mine = await duty.duty_of(turn.session, turn.visitor.id)
    everything = say("duty-all")
    text = say(
        "duty",
        state=say("duty-state-on" if mine.on else "duty-state-off"),
        start=mine.hours_from,
        end=mine.hours_to,
        zone=mine.zone,
        languages=", ".join(TONGUE_NAMES[lang] for lang in LANGS if lang in mine.languages)
        or everything,
        countries=", ".join(turn.phrases.country(code) for code in mine.destinations)
        or everything,
        subjects=", ".join(
            turn.library.names[turn.phrases.lang].categories[one] for one in mine.subjects
        )
        or everything,
        away=turn.phrases.day(mine.away_until)
        if mine.is_away(turn.now) and mine.away_until
        else say("duty-here"),
        most=mine.most_open,
    )
    switch = "off" if mine.on else "on"
    rows: Rows = (
        (_button(turn, f"duty-turn-{switch}", switch),),
        (_button(turn, "duty-hours", "hours"), _button(turn, "duty-zone", "zone")),
        (
            _button(turn, "duty-languages", "languages"),
            _button(turn, "duty-countries", "countries"),
        ),
        (_button(turn, "duty-subjects", "subjects"), _button(turn, "duty-away", "away")),
        (_button(turn, "duty-most", "most"), _button(turn, "duty-conflicts", "conflicts")),
    )
    return [Say(text, rows=rows)]


def _button(turn: Turn, key: str, what: str, value: str = "") -> Button:
    return Button(turn.phrases.say(key), Duty(what=what, value=value).pack())


async def pressed(turn: Turn, data: Duty) -> Speech:
    lawyer, say = turn.visitor.id, turn.phrases.say
    match data.what, data.value:
        case (("on" | "off"), _):
            await duty.change(turn.session, lawyer, on_duty=data.what == "on")
            return await show(turn)
        case "away", _:
            await people.expect(turn.session, lawyer, AWAY)
            return [Say(say("duty-away-prompt"))]
        case "hours", _:
            await people.expect(turn.session, lawyer, HOURS)
            return [Say(say("duty-hours-prompt"))]
        case "conflicts", _:
            await people.expect(turn.session, lawyer, CONFLICTS)
            names = await duty.conflicts_of(turn.session, lawyer)
            return [Say(say("duty-conflicts-prompt", names="; ".join(names) or "–"))]  # noqa: RUF001
        case "zone", zone if zone in duty.ZONES:
            await duty.change(turn.session, lawyer, zone=zone)
            return await show(turn)
        case "most", most if most in {str(cap) for cap in _CAPS}:
            await duty.change(turn.session, lawyer, most_open=int(most))
            return await show(turn)
        case (("languages" | "countries" | "subjects"), value) if value:
            return await _toggled(turn, data.what, value)
        case (("zone" | "most" | "languages" | "countries" | "subjects"), _):
            return [await _choice(turn, data.what)]
        case _:
            return [Say(say("stale-button"))]


async def _toggled(turn: Turn, what: str, value: str) -> Speech:
    mine = await duty.duty_of(turn.session, turn.visitor.id)
    known, now, column = {
        "languages": (LANGS, mine.languages, "languages"),
        "countries": (DESTINATIONS, mine.destinations, "destinations"),
        "subjects": (_subjects(turn), mine.subjects, "subjects"),
    }[what]
    chosen = {*now} ^ {value}
    kept: list[str] = [one for one in known if one in chosen]
    await duty.change(turn.session, turn.visitor.id, **{column: kept})
    return [await _choice(turn, what)]


def _subjects(turn: Turn) -> tuple[str, ...]:
    return tuple(turn.library.names[turn.phrases.lang].categories)


async def _choice(turn: Turn, what: str) -> Say:
    mine = await duty.duty_of(turn.session, turn.visitor.id)
    match what:
        case "zone":
            labels: dict[str, str] = {zone: zone for zone in duty.ZONES}
            chosen = {mine.zone}
        case "most":
            labels = {str(cap): str(cap) for cap in _CAPS}
            chosen = {str(mine.most_open)}
        case "languages":
            labels = {lang: TONGUE_NAMES[lang] for lang in LANGS}
            chosen = {*mine.languages}
        case "subjects":
            labels = dict(turn.library.names[turn.phrases.lang].categories)
            chosen = {*mine.subjects}
        case _:
            labels = {code: f"{FLAGS[code]} {turn.phrases.country(code)}" for code in DESTINATIONS}
            chosen = {*mine.destinations}
    buttons = [
        Button(f"✅ {label}" if value in chosen else label, Duty(what=what, value=value).pack())
        for value, label in labels.items()
    ]
    rows: Rows = tuple(
        tuple(buttons[start : start + _ACROSS]) for start in range(0, len(buttons), _ACROSS)
    )
    return Say(turn.phrases.say(f"duty-{what}-which"), rows=rows)


async def wrote(turn: Turn, text: str) -> Speech | None:
    """The words after `hours` or `conflicts`; None: they are about something else."""
    match turn.visitor.expecting:
        case "duty-hours":
            return await _hours(turn, text)
        case "duty-away":
            return await _away(turn, text)
        case "duty-conflicts":
            names = [name.strip() for name in re.split(r"[;\n]", text) if name.strip()]
            await people.expect(turn.session, turn.visitor.id, None)
            await duty.declare_conflicts(turn.session, turn.visitor.id, names)
            return [Say(turn.phrases.say("duty-conflicts-kept", number=len(names)))]
        case _:
            return None


async def _hours(turn: Turn, text: str) -> Speech:
    found = _WRITTEN_HOURS.fullmatch(text)
    start, end = (int(part) for part in found.groups()) if found else (-1, -1)
    if not (0 <= start < _LAST_HOUR and 1 <= end <= _LAST_HOUR and start != end):
        return [Say(turn.phrases.say("duty-hours-unread"))]
    await people.expect(turn.session, turn.visitor.id, None)
    await duty.change(turn.session, turn.visitor.id, hours_from=start, hours_to=end)
    return await show(turn)


async def _away(turn: Turn, text: str) -> Speech:
    """The last day of an absence; a day that is over, or a dash, ends it."""
    day = written_day(text, turn.now.date(), ahead=True)
    if day is None and text.strip() not in _BACK:
        return [Say(turn.phrases.say("duty-away-unread"))]
    await people.expect(turn.session, turn.visitor.id, None)
    await duty.change(turn.session, turn.visitor.id, away_until=day)
    return await show(turn)
