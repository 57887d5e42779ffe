"""What staff see: numbers of people, never a person, a word or a case."""

import asyncio
from collections import Counter
from collections.abc import Mapping

from db import audit, case_figures, releases
from db.audit import Did
from db.disclosure import INTERNAL, Cell, Counted, Disclosed, disclose, from_json
from db.periods import MONTH, QUARTER, Period, named, period_of
from db.releases import Audience
from db.rules import LEADS, Level, Outcome
from handlers import charts
from handlers.speech import Attach, Button, Rows, Say, Speech, Toast
from handlers.statistics import warning
from handlers.statistics.boards import ALL, ISSUED, Board
from handlers.statistics.buttons import FILE, PICTURE, PUBLISHED, Stat
from handlers.statistics.issue import living, method_note
from handlers.statistics.sheets import (
    Sheet,
    as_csv,
    as_panel,
    as_text,
    period_name,
    sheet_of,
    title_of,
)
from handlers.turn import Turn
from knowledge_base.subjects import OF_DANGER, SENSITIVE, Subject
from knowledge_base.urgency import Danger

MONTHS, QUARTERS = 6, 3
"""So many ended ones are offered."""
MOST_RELEASES = 24


def menu(turn: Turn) -> Speech:
    say = turn.phrases.say
    rows: list[tuple[Button, ...]] = [
        (Button(say(f"statistics-board-{board}"), Stat(board=board).pack()),) for board in Board
    ]
    rows.append((Button(say("statistics-published"), Stat(board=PUBLISHED).pack()),))
    return [Say(say("statistics-menu"), rows=tuple(rows))]


async def pressed(turn: Turn, data: Stat) -> Speech:
    if data.board == PUBLISHED:
        return await _published(turn)
    if data.board not in set(Board):
        return _stale(turn)
    board, period = Board(data.board), named(data.period)
    if period is None:
        return _which_period(turn, board)
    if data.audience is Audience.PUBLIC:
        sheet = await _as_issued(turn, board, period)
    else:
        sheet = await _internal(turn, board, period)
    return _stale(turn) if sheet is None else await _shown(turn, data, sheet)


def _stale(turn: Turn) -> Speech:
    return [Toast(turn.phrases.say("stale-button"), alert=True)]


def offered(turn: Turn, board: Board) -> list[Period]:
    """Ended periods. Those who lead see the running month too: whoever looked at it each day would
    see single people come, so it is for those who see the queue anyway."""
    today = turn.now.date()
    months = [period_of(today, MONTH).before(ago) for ago in range(MONTHS + 1)]
    if turn.visitor.role not in LEADS:
        del months[0]
    if board not in ISSUED[QUARTER, Audience.INTERNAL]:
        return months
    return months + [period_of(today, QUARTER).before(ago) for ago in range(1, QUARTERS + 1)]


def _which_period(turn: Turn, board: Board) -> Speech:
    buttons = [
        Button(period_name(turn.phrases, period), Stat(board=board, period=period.name).pack())
        for period in offered(turn, board)
    ]
    rows: Rows = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    return [Say(turn.phrases.say("statistics-which-period"), rows=rows)]


async def _published(turn: Turn) -> Speech:
    say = turn.phrases.say
    rows: list[tuple[Button, ...]] = []
    for one in (await releases.published(turn.session))[:MOST_RELEASES]:
        period = named(one.period)
        if period is not None:
            data = Stat(board=one.board, period=one.period, audience=Audience.PUBLIC)
            rows.append((Button(title_of(turn.phrases, one.board, period), data.pack()),))
    return [Say(say("statistics-issued" if rows else "statistics-none-issued"), rows=tuple(rows))]


async def _internal(turn: Turn, board: Board, period: Period) -> Sheet | None:
    if period not in offered(turn, board):
        return None
    match board:
        case Board.CASES:
            return await _of_cases(turn, period)
        case Board.WARNING:
            months = [period.before(ago) for ago in reversed(range(MONTHS))]
            tables = [await _table(turn, board, month) for month in months]
            return warning.sheet(turn, months, tables)
        case _:
            table = await _table(turn, board, period)
            return _sheet(turn, board, period, table)


async def _table(turn: Turn, board: Board, period: Period) -> Disclosed:
    """As frozen, or as it stands. Sensitive subjects of a month are for those who lead."""
    known = await releases.issued(turn.session, period.name, board, Audience.INTERNAL)
    table = (
        from_json(known.body)
        if known is not None
        else await living(turn, board, period, Audience.INTERNAL)
    )
    return table if turn.visitor.role in LEADS else table.without(SENSITIVE)


def _sheet(
    turn: Turn, board: Board, period: Period, table: Disclosed, more: tuple[str, ...] = ()
) -> Sheet:
    return Sheet(
        title_of(turn.phrases, board, period),
        table,
        method_note(turn.phrases, board, period, Audience.INTERNAL, table),
        turn.phrases,
        turn.library.agreements,
        more,
    )


async def _of_cases(turn: Turn, period: Period) -> Sheet:
    say = turn.phrases.say
    figures = await case_figures.closed_in(turn.session, period)
    lines = tuple(f"t{int(level)}" for level in Level)
    table = disclose(Counted(lines, tuple(Outcome), figures.outcomes), INTERNAL)
    hours = [
        say("numbers-time", level=int(one.level), middle=f"{one.middle:.1f}",
            most=f"{one.most:.1f}", cases=one.cases)
        for one in figures.first_answer
    ]  # fmt: skip
    more = ["\n".join((say("numbers-first-answer"), *hours))] if hours else []
    if figures.ratings:
        rated = f"{say('helped')} {figures.ratings[1]}, {say('not-helped')} {figures.ratings[0]}"
        more.append(f"{say('numbers-ratings')}: {rated}")
    dangers = _dangers(turn, figures.dangers)
    return _sheet(turn, Board.CASES, period, table, (*more, *dangers))


def _dangers(turn: Turn, people: Mapping[str, int]) -> list[str]:
    """By subject, because the rule for sensitive ones goes by subject."""
    numbers: Counter[Cell] = Counter()
    for danger, number in people.items():
        if danger in set(Danger):
            numbers[OF_DANGER[Danger(danger)], ALL] += number
    table = disclose(Counted(tuple(Subject), (ALL,), numbers, SENSITIVE), INTERNAL)
    seen = table if turn.visitor.role in LEADS else table.without(SENSITIVE)
    say = turn.phrases.say
    names = [f"{say(f'statistics-subject-{line}')} {n}" for (line, _), n in seen.shown.items()]
    return [f"{say('statistics-dangers')}: {', '.join(names)}"] if names else []


async def _as_issued(turn: Turn, board: Board, period: Period) -> Sheet | None:
    issued = await releases.issued(turn.session, period.name, board, Audience.PUBLIC)
    if issued is None:
        return None
    return sheet_of(issued, period, turn.phrases, turn.library.agreements)


async def _shown(turn: Turn, data: Stat, sheet: Sheet) -> Speech:
    name = f"himoya-{data.period}-{data.board}"
    if data.form == PICTURE:
        await _noted(turn, data)
        return [Attach(f"{name}.png", await _drawn(data, sheet), sheet.title, picture=True)]
    if data.form == FILE:
        await _noted(turn, data)
        return [Attach(f"{name}.csv", as_csv(sheet), sheet.title)]
    text = warning.as_text(sheet) if _is_warning(data) else as_text(sheet)
    return [Say(text, rows=_forms(turn, data))]


def _is_warning(data: Stat) -> bool:
    return data.board == Board.WARNING


async def _drawn(data: Stat, sheet: Sheet) -> bytes:
    nothing = sheet.phrases.say("statistics-nothing")
    if _is_warning(data):
        return await asyncio.to_thread(
            charts.lines, sheet.title, *warning.curves(sheet), sheet.note, nothing
        )
    return await asyncio.to_thread(
        charts.bars, sheet.title, [as_panel(sheet)], sheet.note, nothing
    )


async def _noted(turn: Turn, data: Stat) -> None:
    about = f"{data.audience} {data.period} {data.board} {data.form}"
    await audit.note(turn.session, turn.visitor.id, Did.EXPORTED_NUMBERS, about, turn.now)


def _forms(turn: Turn, data: Stat) -> Rows:
    return (
        tuple(
            Button(
                turn.phrases.say(f"statistics-as-{form}"),
                data.model_copy(update={"form": form}).pack(),
            )
            for form in (PICTURE, FILE)
        ),
    )
