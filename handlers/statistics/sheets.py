"""A table on its way to a reader: with names in a language, as text, as bars, as a file."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO

from db.disclosure import Disclosed, from_json, share
from db.periods import QUARTER, YEAR, Period
from db.releases import Issued
from db.rules import Outcome
from handlers.charts import Panel
from handlers.phrases import Phrases
from handlers.statistics.boards import ALL, Board, Result
from knowledge_base.model import DESTINATIONS, LANGS, ORIGINS, REFERENCE_LANG, Agreement
from knowledge_base.subjects import Subject

MOST_BARS = 15
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula."""


@dataclass(frozen=True)
class Sheet:
    title: str
    table: Disclosed
    note: str
    phrases: Phrases
    treaties: Mapping[str, Agreement]
    more: tuple[str, ...] = ()
    """Lines of text below the table."""

    def name(self, id_: str) -> str:
        return name_of(self.phrases, self.treaties, id_)


def sheet_of(
    issued: Issued, period: Period, phrases: Phrases, treaties: Mapping[str, Agreement]
) -> Sheet:
    """With the note that was issued with it, and its digest, by which copies can be compared."""
    when = phrases.day(issued.issued_at.date())
    on = phrases.say("statistics-issued-on", day=when, digest=issued.digest[:12])
    note = f"{issued.body['notes'][phrases.tongue]} {on}"
    title = title_of(phrases, issued.board, period)
    return Sheet(title, from_json(issued.body), note, phrases, treaties)


def title_of(phrases: Phrases, board: str, period: Period) -> str:
    return f"{phrases.say(f'statistics-board-{Board(board)}')} · {period_name(phrases, period)}"


def period_name(phrases: Phrases, period: Period) -> str:
    if period.months == YEAR:
        return phrases.say("statistics-year", year=period.name)
    if period.months == QUARTER:
        year, _, number = period.name.partition("-Q")
        return phrases.say("statistics-quarter", number=number, year=year)
    return phrases.partial_day(period.name)


def name_of(phrases: Phrases, treaties: Mapping[str, Agreement], id_: str) -> str:
    """Ids of lines and columns do not overlap, but for `ru`, which is a country and a language."""
    if id_ in set(Subject):
        return phrases.say(f"statistics-subject-{id_}")
    if id_ in {*DESTINATIONS, *ORIGINS}:
        return phrases.country(id_)
    if id_ in set(Result):
        return phrases.say(f"statistics-result-{id_}")
    if id_ in set(Outcome):
        return phrases.say(f"desk-close-{id_}")
    if id_ in treaties:
        titles = treaties[id_].titles
        return phrases.script(titles.get(phrases.lang) or titles[REFERENCE_LANG])
    return id_.upper()


def line_name(sheet: Sheet, line: str) -> str:
    """A line of languages is named in its own language."""
    if set(sheet.table.lines) == set(LANGS):
        return sheet.phrases.say(f"statistics-language-{line}")
    return sheet.name(line)


def as_text(sheet: Sheet) -> str:
    lines = list(_lines(sheet)) or [sheet.phrases.say("statistics-nothing")]
    if sheet.table.total is not None:
        lines.append(sheet.phrases.say("statistics-total", number=sheet.table.total))
    return "\n\n".join((f"📊 {sheet.title}", "\n".join(lines), *sheet.more, sheet.note))


def _lines(sheet: Sheet) -> Iterator[str]:
    table = sheet.table
    for line in table.lines:
        base = table.of_line.get(line)
        cells = [
            _cell(sheet, column, table.shown[line, column], base)
            for column in table.columns
            if (line, column) in table.shown
        ]
        if cells:
            total = f" ({base})" if base is not None else ""
            yield f"• {line_name(sheet, line)}{total}: {', '.join(cells)}"


def _cell(sheet: Sheet, column: str, number: int, base: int | None) -> str:
    if column == ALL:
        return str(number)
    percent = share(number, base)
    part = f" ({percent} %)" if percent is not None else ""
    return f"{sheet.name(column)} {number}{part}"


def as_panel(sheet: Sheet) -> Panel:
    """The largest cells; a sum of the shown ones would look like a total."""
    cells = sorted(sheet.table.shown.items(), key=lambda one: (-one[1], one[0]))[:MOST_BARS]
    return Panel([(_both(sheet, *cell), number) for cell, number in cells])


def _both(sheet: Sheet, line: str, column: str) -> str:
    name = line_name(sheet, line)
    return name if column == ALL else f"{name} · {sheet.name(column)}"


def as_csv(sheet: Sheet) -> bytes:
    """A hidden number is an empty cell. The mark at the beginning tells spreadsheets: UTF-8."""
    table, written = sheet.table, StringIO()
    file = csv.writer(written, lineterminator="\n")
    for remark in (sheet.title, sheet.note, *sheet.more):
        file.writerow([f"# {' '.join(remark.split())}"])
    names = [sheet.name(column) for column in table.columns]
    file.writerow(_plain(["id", "", *names, sheet.phrases.say("statistics-all")]))
    for line in table.lines:
        numbers = [table.shown.get((line, column), "") for column in table.columns]
        total = table.of_line.get(line, "")
        file.writerow([*_plain([line, line_name(sheet, line)]), *numbers, total])
    totals = [table.of_column.get(column, "") for column in table.columns]
    last = "" if table.total is None else table.total
    file.writerow([*_plain(["", sheet.phrases.say("statistics-all")]), *totals, last])
    return written.getvalue().encode("utf-8-sig")


def _plain(cells: Iterable[str]) -> list[str]:
    return [f"'{cell}" if cell.startswith(FORMULA) else cell for cell in cells]
