"""Early warning: each theme by month, and how far the last month is from those before it."""

from collections.abc import Iterator, Mapping, Sequence

from db.disclosure import BASE_OF_SHARES, Disclosed
from db.periods import Period
from db.releases import Audience
from handlers.statistics.boards import ALL, Board
from handlers.statistics.issue import method_note
from handlers.statistics.sheets import Sheet, title_of
from handlers.turn import Turn

BEFORE = 3
"""Months whose mean is the usual."""
MOST_LINES = 6
HIDDEN = "…"


def sheet(turn: Turn, months: Sequence[Period], tables: Sequence[Disclosed]) -> Sheet:
    """One table of themes by months; each month was disclosed by itself."""
    shown = {
        (line, month.name): table.shown[line, ALL]
        for month, table in zip(months, tables, strict=True)
        for line in table.lines
        if (line, ALL) in table.shown
    }
    columns = tuple(month.name for month in months)
    table = Disclosed(tables[-1].lines, columns, shown, {}, {}, None)
    note = method_note(turn.phrases, Board.WARNING, months[-1], Audience.INTERNAL, table)
    title = title_of(turn.phrases, Board.WARNING, months[-1])
    return Sheet(title, table, note, turn.phrases, turn.library.agreements)


def as_text(sheet: Sheet) -> str:
    lines = list(_lines(sheet)) or [sheet.phrases.say("statistics-nothing")]
    return "\n\n".join((f"📊 {sheet.title}", "\n".join(lines), sheet.note))


def _lines(sheet: Sheet) -> Iterator[str]:
    for line in sheet.table.lines:
        values = _values(sheet.table, line)
        if any(value is not None for value in values):
            written = " → ".join(HIDDEN if one is None else str(one) for one in values)
            yield f"• {sheet.name(line)}: {written}{_change(sheet, values)}"


def _values(table: Disclosed, line: str) -> list[int | None]:
    return [table.shown.get((line, column)) for column in table.columns]


def _change(sheet: Sheet, values: Sequence[int | None]) -> str:
    """From shown numbers only. A percentage needs a usual month of enough people."""
    usual = mean_before(values)
    last = values[-1]
    if usual is None or last is None:
        return ""
    change = f"{last - usual:+.0f}"
    if usual >= BASE_OF_SHARES:
        change += f", {100 * (last - usual) / usual:+.0f} %"
    return f" ({sheet.phrases.say('statistics-change', change=change)})"


def mean_before(values: Sequence[int | None]) -> float | None:
    before = [one for one in values[-1 - BEFORE : -1] if one is not None]
    return sum(before) / BEFORE if len(before) == BEFORE else None


def curves(sheet: Sheet) -> tuple[list[str], Mapping[str, Sequence[int | None]]]:
    """The names of the months, and the largest themes."""
    table = sheet.table
    largest = sorted(table.lines, key=lambda line: -sum(one or 0 for one in _values(table, line)))
    ticks = [f"{name[5:]}.{name[2:4]}" for name in table.columns]
    series = {sheet.name(line): _values(table, line) for line in largest[:MOST_LINES]}
    return ticks, {name: values for name, values in series.items() if any(values)}
