"""The pack as a spreadsheet. What begins like a formula is text here, and marked as such."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from knowledge_base.bulk.cells import MOST_CHARACTERS, Cell
from knowledge_base.bulk.incoming import IN_LANGUAGES, NAME, RETIRE, Body
from knowledge_base.bulk.sheets import RECORD, SHEETS, Column, Shape, Sheet
from knowledge_base.checks.records import PackRecord
from knowledge_base.files import ContentFault, Kind
from knowledge_base.model import LANGS

_COMPUTED: Final = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that some program would compute."""
_ESCAPED: Final = re.compile("_x[0-9A-Fa-f]{4}_|[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_WIDTHS: Final = {"title": 40, "answer": 60, "steps": 60, "phrasing": 70, "record": 60}
_WIDTH: Final = 18
Records = Mapping[Kind, Mapping[str, Mapping[str, Any]]]
Row = tuple[tuple[Column, Any], ...]


def xlsx_of(records: Iterable[PackRecord]) -> bytes:
    by_kind: dict[Kind, dict[str, Mapping[str, Any]]] = defaultdict(dict)
    for kind, key, body in sorted(records, key=lambda one: one[:2]):
        by_kind[kind][key] = body
    book = Workbook(write_only=True)
    for sheet in SHEETS:
        _write(book, sheet, _rows(sheet, by_kind))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _write(book: Workbook, sheet: Sheet, rows: Iterable[list[Any]]) -> None:
    written = book.create_sheet(sheet.name)
    written.freeze_panes = "A2"
    for number, column in enumerate(sheet.header, 1):
        width = _WIDTHS.get(column.name, _WIDTH)
        written.column_dimensions[get_column_letter(number)].width = width
    heads = []
    for column in sheet.header:
        head = WriteOnlyCell(written, column.name)
        head.font = Font(bold=True)
        head.comment = Comment(column.comment, "Himoya")
        heads.append(head)
    written.append(heads)
    for row in rows:
        written.append([_cell(written, sheet, value) for value in row])


def _cell(written: Any, sheet: Sheet, value: Cell) -> Any:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        return value
    if len(value) > MOST_CHARACTERS:
        raise ContentFault(f"{sheet.name}: a text is too long for a cell; export a zip instead")
    cell = WriteOnlyCell(written)
    cell._value = _ESCAPED.sub(_escaped, value)  # noqa: SLF001  # its setter makes formulas
    cell.data_type = "s"
    if value.startswith(_COMPUTED):
        cell.quotePrefix = True
    return cell


def _escaped(found: re.Match[str]) -> str:
    """As spreadsheets write signs that XML cannot hold, and what only looks like that."""
    sign, rest = found[0][0], found[0][1:]
    return f"_x{ord(sign):04X}_{rest}"


def _rows(sheet: Sheet, records: Records) -> Iterator[list[Any]]:
    for kind in sheet.kinds:
        for key, body in records.get(kind, {}).items():
            leading = [kind, key] if len(sheet.kinds) > 1 else [key]
            for lang, values in _contents(sheet, kind, body):
                yield [*leading, *lang, *(_value(one, values) for one in sheet.columns)]


def _value(column: Column, values: Mapping[str, Any]) -> Cell:
    value = values.get(column.name)
    return None if value is None else column.codec.write(value)


def _contents(
    sheet: Sheet, kind: Kind, body: Mapping[str, Any]
) -> Iterator[tuple[list[str], Mapping[str, Any]]]:
    match sheet.shape:
        case Shape.FACTS:
            yield [], body
        case Shape.WHOLE:
            yield [], {RECORD: _less(body, "id", "sources")}
        case Shape.ENTRIES:
            yield from (([], {**body, **_own(sheet, one)}) for one in body.get(sheet.part, ()))
        case Shape.WORDS:
            yield from (([lang], words) for lang, words in _spoken(kind, body))
        case Shape.ASKED:
            for lang, words in _spoken(kind, body):
                yield from (([lang], {"phrasing": one}) for one in words.get("phrasings", ()))


def _own(sheet: Sheet, entry: Mapping[str, Any]) -> Body:
    """What an entry does not say is empty, though the record has a field of that name."""
    return {one.name: entry.get(one.name) for one in sheet.columns if not one.shared}


def _spoken(kind: Kind, body: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    spoken = body.get(IN_LANGUAGES[kind], {})
    for lang in LANGS:
        if lang in spoken:
            yield lang, {NAME: spoken[lang]} if kind == "right" else spoken[lang]


def _less(body: Mapping[str, Any], *names: str) -> Body:
    return {key: value for key, value in body.items() if key not in (*names, RETIRE)}
