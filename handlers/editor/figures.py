"""Numbers of the law: changed once, they change in every language and article."""

import re
from datetime import date, timedelta
from typing import Any

from aiogram.utils.formatting import Bold, as_list

from db import audit, knowledge, people, proposals
from db.audit import Did
from db.proposals import Change, Proposal
from handlers.editor.buttons import Amount, Prop
from handlers.editor.edit import refusal
from handlers.editor.find import name
from handlers.editor.proposal import resting_on
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from handlers.words import written_day
from knowledge_base.library import FigureMissingError, amount_on
from knowledge_base.model import Confidence, Figure, FigureValue

FIGURE = "figure"
FIND = "figure-find"
CHANGE = "figure-value"
SURE = tuple(one.value for one in Confidence)
_MOST = 12
_LINES = 3
_NUMBER = re.compile(r"\d[\d ]*(?:[.,]\d+)?")
_WHOLE = frozenset({"hour", "day", "working-day", "month", "year", "count"})


async def ask(turn: Turn) -> Speech:
    await people.expect(turn.session, turn.visitor.id, f"{FIND}:")
    return [Say(turn.phrases.say("figures-ask", number=len(turn.library.figures)))]


def of_article(turn: Turn, article_id: str) -> Speech:
    article = turn.library.articles.get(article_id)
    if article is None or not article.figures:
        return [Say(turn.phrases.say("figures-none"))]
    return _listed(turn, [*article.figures])


def found(turn: Turn, words: str) -> Speech:
    """By id, by what it is, or by the number itself: "9600"."""
    wanted = words.strip().lower()
    keys = [
        key
        for key, figure in turn.library.figures.items()
        if wanted in key or wanted in figure.what.lower() or wanted == _today(turn, key)
    ]
    return _listed(turn, keys) if keys else [Say(turn.phrases.say("figures-not-found"))]


def _listed(turn: Turn, keys: list[str]) -> Speech:
    rows: Rows = tuple(
        (Button(f"{_today(turn, key)} · {key}", Amount(figure=key, act="open").pack()),)
        for key in keys[:_MOST]
        if key in turn.library.figures
    )
    return [Say(turn.phrases.say("figures-which"), rows=rows)]


def _today(turn: Turn, key: str) -> str:
    try:
        return str(amount_on(turn.library.figures, key, turn.now.date()))
    except FigureMissingError:
        return "?"


def opened(turn: Turn, key: str) -> Speech:
    figure = turn.library.figures.get(key)
    if figure is None:
        return [Say(turn.phrases.say("stale-button"))]
    say, lines = turn.phrases.say, [_value_line(turn, one) for one in figure.values]
    touched = [f"• {name(turn, one)}" for one in resting_on(turn, {key})]
    parts = [
        Bold(f"{figure.what}\n{key}, {figure.unit}"),
        "\n".join(lines),
        say("figure-touches", number=len(touched)) + "\n" + "\n".join(touched[:_MOST]),
    ]
    change = Button(say("figure-change"), Amount(figure=key, act="change").pack())
    return [Say(as_list(*parts, sep="\n\n"), rows=((change,),))]


def _value_line(turn: Turn, value: FigureValue) -> str:
    amount = value.value if value.value is not None else f"{value.times} * {value.of}"
    until = turn.phrases.day(value.valid_to) if value.valid_to else "…"
    since = turn.phrases.day(value.valid_from)
    return f"{amount}: {since} – {until} ({value.confidence}; {value.source})"  # noqa: RUF001


def ask_how_sure(turn: Turn, key: str) -> Speech:
    """Before the value itself, so that none is ever kept without it."""
    rows: Rows = tuple(
        (Button(turn.phrases.say(f"figure-sure-{one}"), Amount(figure=key, act=one).pack()),)
        for one in SURE
    )
    return [Say(turn.phrases.say("figure-how-sure"), rows=rows)]


async def ask_value(turn: Turn, key: str, confidence: str) -> Speech:
    if key not in turn.library.figures:
        return [Say(turn.phrases.say("stale-button"))]
    await people.expect(turn.session, turn.visitor.id, f"{CHANGE}:{key}:{confidence}")
    return [Say(turn.phrases.say("figure-send-value"))]


async def got_value(turn: Turn, expected: str, text: str) -> Speech:
    """Lines: the new number, from which day, the source. What held before ends the day before."""
    key, _, confidence = expected.partition(":")
    if confidence not in SURE:
        return ask_how_sure(turn, key)
    current = await knowledge.current(turn.session, FIGURE, key)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    unit = current.body["unit"] if current is not None else ""
    value = _value(lines, unit, turn.now.date())
    if current is None or value is None:
        return [Say(turn.phrases.say("figure-not-understood"))]
    change = Change(FIGURE, key, with_value(current.body, {**value, "confidence": confidence}))
    begun = await proposals.start(turn.session, turn.visitor.id, [change], turn.now)
    if not isinstance(begun, Proposal):
        return [await refusal(turn, begun)]
    await people.expect(turn.session, turn.visitor.id, None)
    about = f"{FIGURE} {key}"
    await audit.note(turn.session, turn.visitor.id, Did.PROPOSED, about, turn.now)
    show = Button(turn.phrases.say("editor-to-proposal"), Prop(id=begun.id, act="show").pack())
    preview = Button(turn.phrases.say("proposal-preview"), Prop(id=begun.id, act="preview").pack())
    told = _proposed(turn, key, str(value["value"]), confidence)
    return [Say(told, rows=((preview,), (show,)))]


def _proposed(turn: Turn, key: str, value: str, confidence: str) -> str:
    touched, say = resting_on(turn, {key}), turn.phrases.say
    articles = ", ".join(touched[:_MOST])
    told = say("figure-proposed", value=value, number=len(touched), articles=articles)
    if confidence != Confidence.LOW:
        return told
    return f"{told}\n\n{say('figure-hidden', number=len(touched))}"


def _amount(text: str, unit: str, today: date) -> float | int | str | None:
    """A date where the law names one; a term is counted in whole days, so it is a whole number."""
    if unit == "date":
        day = written_day(text, today, ahead=True)
        return day.isoformat() if day is not None else None
    if not _NUMBER.fullmatch(text):
        return None
    number = float(text.replace(" ", "").replace(",", "."))
    if number == int(number):
        return int(number)
    return None if unit in _WHOLE else number


def _value(lines: list[str], unit: str, today: date) -> dict[str, Any] | None:
    if len(lines) < _LINES:
        return None
    amount, since = _amount(lines[0], unit, today), written_day(lines[1], today, ahead=True)
    if amount is None or since is None:
        return None
    return {
        "value": amount,
        "valid_from": since.isoformat(),
        "valid_to": None,
        "source": lines[2],
        "as_of": today.isoformat(),
    }


def with_value(body: dict[str, Any], value: dict[str, Any]) -> dict[str, Any]:
    """Values of later days are replaced; the one before ends when the new one begins."""
    since = date.fromisoformat(value["valid_from"])
    day_before = (since - timedelta(days=1)).isoformat()
    kept = [
        {**one, "valid_to": min(one.get("valid_to") or day_before, day_before)}
        for one in body["values"]
        if date.fromisoformat(one["valid_from"]) < since
    ]
    changed = {**body, "values": [*kept, value]}
    Figure.model_validate(changed)
    return changed
