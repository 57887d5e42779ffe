"""Records read back from a spreadsheet, with the row of each part for what is at fault in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from knowledge_base.bulk.archive import members
from knowledge_base.bulk.cells import CellFault, plain
from knowledge_base.bulk.incoming import RETIRE, Arrived, Incoming, Located, Refused
from knowledge_base.bulk.sheet_xml import FORMULA, Cell, Table, tables
from knowledge_base.bulk.sheets import KIND, LANG, PHRASING, RECORD, SHEETS, Column, Shape, Sheet
from knowledge_base.checks.wrong import SheetRow, Trouble, Where, Wrong
from knowledge_base.files import Kind
from knowledge_base.model import LANGS

_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_FAULTY: Final = object()
_UNREADABLE: Final = (KeyError, ValueError, IndexError, OverflowError)
"""What a cell raises that is no text, number or day, whatever it says of itself."""


def records_of_xlsx(content: bytes) -> Arrived:
    reader = _Reader()
    try:
        for table in tables(members(content)):
            reader.take(table)
    except Refused as refused:
        return Arrived((), (Located("file", "xlsx", refused.trouble),))
    except _UNREADABLE as fault:
        trouble = Wrong.UNREADABLE_CELL(message=type(fault).__name__)
        return Arrived((), (Located("file", "xlsx", trouble),))
    return Arrived(tuple(reader.records.values()), tuple(reader.faults))


@dataclass(frozen=True, slots=True)
class _Row:
    sheet: Sheet
    number: int
    cells: dict[str, Any]
    columns: tuple[Column, ...]
    """Those of the record that this table has at all."""

    @property
    def place(self) -> SheetRow:
        return SheetRow(self.sheet.name, self.number)

    def said(self, name: str) -> str:
        cell = self.cells.get(name)
        return "" if cell is _FAULTY else plain(cell).strip()


class _Reader:
    def __init__(self) -> None:
        self.records: dict[tuple[Kind, str], Incoming] = {}
        self.faults: list[Located] = []

    def take(self, table: Table) -> None:
        name = table.title
        sheet = next((one for one in SHEETS if one.name == name.strip().lower()), None)
        if sheet is None:
            known = ", ".join(one.name for one in SHEETS)
            self._note(SheetRow(name), "name", Wrong.UNKNOWN_SHEET(known=known))
            return
        if not table.rows:
            return
        (first, cells), *rows = table.rows
        heads = self._heads(sheet, cells if first == 1 else {})
        if heads is None:
            return
        columns = tuple(one for one in sheet.columns if one.name in heads.values())
        for number, cells in rows:
            values = self._values(SheetRow(sheet.name, number), heads, cells)
            if any(value not in (None, "") for value in values.values()):
                self._take_row(_Row(sheet, number, values, columns))

    def _heads(self, sheet: Sheet, cells: Mapping[int, Cell]) -> dict[int, str] | None:
        place = SheetRow(sheet.name, 1)
        heads = {at: plain(cell.value).strip().lower() for at, cell in cells.items()}
        known = [one.name for one in sheet.header]
        names = [one for one in heads.values() if one]
        for strange in (one for one in names if one not in known):
            self._note(place, strange, Wrong.UNKNOWN_COLUMN(known=", ".join(known)))
        for twice in {one for one in names if names.count(one) > 1}:
            self._note(place, twice, Wrong.COLUMN_TWICE())
        missing = [one.name for one in sheet.leading if one.name not in names]
        for one in missing:
            self._note(place, one, Wrong.COLUMN_MISSING())
        return None if missing else heads

    def _values(
        self, place: SheetRow, heads: Mapping[int, str], cells: Mapping[int, Cell]
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for at, (value, refused) in cells.items():
            head = heads.get(at, "")
            if refused:
                formula = refused == FORMULA
                trouble = Wrong.A_FORMULA() if formula else Wrong.AN_ERROR(found=value)
                self._note(place, head or "cell", trouble)
                values[head] = _FAULTY
            elif isinstance(value, str):
                values[head] = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
            else:
                values[head] = value
        return values

    def _take_row(self, row: _Row) -> None:
        record = self._record(row)
        lang = ""
        if record is None:
            return
        if row.sheet.shape in (Shape.WORDS, Shape.ASKED):
            lang = row.said(LANG)
            if lang not in LANGS:
                trouble = Wrong.NO_LANGUAGE_IN_ROW(lang=lang, languages=", ".join(LANGS))
                self._note(row.place, LANG, trouble)
                return
        match row.sheet.shape:
            case Shape.FACTS:
                self._take_facts(record, row)
            case Shape.WHOLE:
                self._take_whole(record, row)
            case Shape.ENTRIES:
                self._take_entry(record, row)
            case Shape.WORDS:
                self._take_words(record, lang, row)
            case Shape.ASKED:
                self._take_phrasing(record, lang, row)

    def _record(self, row: _Row) -> Incoming | None:
        kind = row.sheet.kinds[0]
        if len(row.sheet.kinds) > 1:
            said = row.said(KIND)
            found = next((one for one in row.sheet.kinds if one == said), None)
            if found is None:
                kinds = ", ".join(row.sheet.kinds)
                self._note(row.place, KIND, Wrong.NOT_OF_KINDS(found=said, expected=kinds))
                return None
            kind = found
        key = row.said(row.sheet.id_column)
        if not key:
            self._note(row.place, row.sheet.id_column, Wrong.ABOUT_NOTHING())
            return None
        return self.records.setdefault((kind, key), Incoming(kind, key))

    def _take_facts(self, record: Incoming, row: _Row) -> None:
        if "" in record.places:
            self._twice(record.places[""], row)
            return
        record.places[""] = row.place
        for column, value in self._read(row):
            self._put(record, column, value)

    def _put(self, record: Incoming, column: Column, value: Any) -> None:
        if column.name == RETIRE:
            record.retire = value is True
            return
        record.covers.add(column.name)
        if value is not None:
            record.body[column.name] = value

    def _take_whole(self, record: Incoming, row: _Row) -> None:
        record.places[""] = row.place
        for column, value in self._read(row):
            if column.name != RECORD:
                self._put(record, column, value)
            elif value is not None:
                record.body |= value
                record.covers |= value.keys()

    def _take_entry(self, record: Incoming, row: _Row) -> None:
        part = row.sheet.part
        first = part not in record.covers
        if first:
            record.covers.add(part)
            record.body[part] = []
        entries = record.body[part]
        entry: dict[str, Any] = {}
        for column, value in self._read(row):
            if not column.shared:
                entry |= {} if value is None else {column.name: value}
            elif first:
                self._put(record, column, value)
            elif value != (record.retire or None if column.name == RETIRE
                           else record.body.get(column.name)):  # fmt: skip
                where = record.places[f"{part} 1"]
                self._note(row.place, column.name, Wrong.ROWS_DIFFER(place=where))
        entries.append(entry)
        record.places[f"{part} {len(entries)}"] = row.place

    def _take_words(self, record: Incoming, lang: str, row: _Row) -> None:
        covers = record.word_covers.setdefault(lang, set())
        place = f"{record.part} {lang}" if record.kind in ("deadline", "right") else lang
        if covers - {"phrasings"}:
            self._twice(record.where(place), row)
            return
        record.places[place] = row.place
        words = record.words.setdefault(lang, {})
        for column, value in self._read(row):
            covers.add(column.name)
            if value is not None:
                words[column.name] = value

    def _take_phrasing(self, record: Incoming, lang: str, row: _Row) -> None:
        cell = row.cells.get(PHRASING)
        phrasing = "" if cell is _FAULTY else plain(cell)
        if not phrasing.strip():
            return
        record.word_covers.setdefault(lang, set()).add("phrasings")
        asked = record.words.setdefault(lang, {}).setdefault("phrasings", [])
        asked.append(phrasing)
        record.places[f"{lang} phrasings {len(asked)}"] = row.place
        record.places.setdefault(f"{lang} phrasings", row.place)

    def _read(self, row: _Row) -> Iterator[tuple[Column, Any]]:
        """Each column that the table has; None where nothing is written. What cannot be read is
        told already, and changes nothing."""
        for column in row.columns:
            cell = row.cells.get(column.name)
            if cell is _FAULTY:
                continue
            if cell is None or (isinstance(cell, str) and not cell.strip()):
                yield column, column.codec.read(None) if column.always else None
                continue
            try:
                yield column, column.codec.read(cell)
            except CellFault as fault:
                self._note(row.place, column.name, fault.trouble)

    def _twice(self, where: Where, row: _Row) -> None:
        self._note(row.place, "row", Wrong.ROW_TWICE(place=where))

    def _note(self, where: Where, key: str, trouble: Trouble) -> None:
        self.faults.append(Located(where, key, trouble))
