"""The cells of a spreadsheet, read in one stream.

A library's reader is made for every feature of the format and takes four times as long; here a
cell is a text, a number, a day, or something that is refused. Nothing is built as a tree, so a
file cannot make us hold more than its cells.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple
from xml.parsers import expat  # document types are refused, and entities with them

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from knowledge_base.bulk.incoming import Refused
from knowledge_base.checks.wrong import Wrong

MOST_ROWS: Final = 200_000
MOST_COLUMNS: Final = 40
FORMULA: Final = "formula"
ERROR: Final = "error"
_BOOK: Final = "xl/workbook.xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_LETTERS: Final = re.compile("[A-Z]{1,3}")
_WHOLE: Final = re.compile(r"-?\d{1,15}")
Attributes = Mapping[str, str]


class Cell(NamedTuple):
    value: Any
    refused: str = ""
    """`formula` or `error`: what stands there instead of a value."""


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    rows: list[tuple[int, dict[int, Cell]]]
    """By number, counted from 1, and by column, counted from 0; empty ones are left out."""


def tables(files: Mapping[str, bytes]) -> Iterator[Table]:
    book = _Book.of(files)
    for title, path in book.sheets:
        sheet = _Sheet(book)
        _parse(files, path, sheet.begins, sheet.ends, sheet.says)
        yield Table(title, sheet.rows)


def _parse(
    files: Mapping[str, bytes],
    path: str,
    begins: Callable[[str, Attributes], None],
    ends: Callable[[str], None] | None = None,
    says: Callable[[str], None] | None = None,
) -> None:
    if path not in files:
        raise Refused(Wrong.PART_MISSING(file=path))
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _declared
    parser.StartElementHandler = begins
    if ends is not None:
        parser.EndElementHandler = ends
    if says is not None:
        parser.CharacterDataHandler = says
    try:
        parser.Parse(files[path], True)  # noqa: FBT003  # expat takes it by place
    except expat.ExpatError as fault:
        raise Refused(Wrong.PART_UNREADABLE(file=path)) from fault


def _declared(*_given: object) -> None:
    raise Refused(Wrong.ENTITIES())


@dataclass(slots=True)
class _Book:
    sheets: list[tuple[str, str]] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    days: set[int] = field(default_factory=set)
    """Styles in which a number is a day."""
    epoch: Any = CALENDAR_WINDOWS_1900

    @classmethod
    def of(cls, files: Mapping[str, bytes]) -> _Book:
        book, targets = cls(), dict[str, str]()
        others: dict[str, str] = {}

        def relation(name: str, given: Attributes) -> None:
            if _local(name) == "Relationship":
                target = given.get("Target", "")
                path = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
                targets[given.get("Id", "")] = path
                others[given.get("Type", "").rpartition("/")[2]] = path

        def part(name: str, given: Attributes) -> None:
            name = _local(name)
            if name == "sheet":
                number = next((v for k, v in given.items() if k.endswith(":id")), "")
                book.sheets.append((given.get("name", ""), targets.get(number, "")))
            elif name == "workbookPr" and given.get("date1904") in ("1", "true"):
                book.epoch = CALENDAR_MAC_1904

        _parse(files, _RELATIONS, relation)
        _parse(files, _BOOK, part)
        if "sharedStrings" in others:
            shared = _Strings(book.strings)
            _parse(files, others["sharedStrings"], shared.begins, shared.ends, shared.says)
        if "styles" in others:
            _parse(files, others["styles"], *_Styles(book.days).handlers)
        return book


@dataclass(slots=True)
class _Strings:
    found: list[str]
    parts: list[str] = field(default_factory=list)
    hears: bool = False
    spoken: bool = False
    """How a word is read aloud stands beside it and is no part of it."""

    def begins(self, name: str, _given: Attributes) -> None:
        name = _local(name)
        if name == "si":
            self.parts = []
        elif name == "rPh":
            self.spoken = True
        elif name == "t":
            self.hears = not self.spoken

    def ends(self, name: str) -> None:
        name = _local(name)
        if name == "si":
            self.found.append("".join(self.parts))
        elif name == "rPh":
            self.spoken = False
        elif name == "t":
            self.hears = False

    def says(self, text: str) -> None:
        if self.hears:
            self.parts.append(text)


@dataclass(slots=True)
class _Styles:
    days: set[int]
    formats: dict[str, str] = field(default_factory=dict)
    inside: bool = False
    number: int = 0

    @property
    def handlers(self) -> tuple[Callable[[str, Attributes], None], Callable[[str], None]]:
        return self._begins, self._ends

    def _begins(self, name: str, given: Attributes) -> None:
        name = _local(name)
        if name == "numFmt":
            self.formats[given.get("numFmtId", "")] = given.get("formatCode", "")
        elif name == "cellXfs":
            self.inside = True
        elif name == "xf" and self.inside:
            code = given.get("numFmtId", "0")
            known = BUILTIN_FORMATS.get(int(code)) if code.isdigit() else None
            if is_date_format(self.formats.get(code) or known):
                self.days.add(self.number)
            self.number += 1

    def _ends(self, name: str) -> None:
        name = _local(name)
        if name == "cellXfs":
            self.inside = False


class _Sheet:
    def __init__(self, book: _Book) -> None:
        self.book = book
        self.rows: list[tuple[int, dict[int, Cell]]] = []
        self._row: dict[int, Cell] = {}
        self._number = 0
        self._column = -1
        self._given: Attributes = {}
        self._refused = ""
        self._parts: list[str] = []
        self._hears = False
        self._spoken = False

    def begins(self, name: str, given: Attributes) -> None:
        name = _local(name)
        if name == "c":
            self._column = _column(given.get("r", ""), self._column + 1)
            self._given, self._refused, self._parts = given, "", []
        elif name in {"v", "t"}:
            self._hears = not self._spoken
        elif name == "row":
            said = given.get("r", "")
            self._number = int(said) if said.isdigit() else self._number + 1
            self._column = -1
            if self._number > MOST_ROWS:
                raise Refused(Wrong.MANY_ROWS(most=MOST_ROWS))
        elif name == "f":
            self._refused = FORMULA
        elif name == "rPh":
            self._spoken = True

    def says(self, text: str) -> None:
        if self._hears:
            self._parts.append(text)

    def ends(self, name: str) -> None:
        name = _local(name)
        if name in {"v", "t"}:
            self._hears = False
        elif name == "c":
            if (self._parts or self._refused) and self._column < MOST_COLUMNS:
                self._row[self._column] = self._cell("".join(self._parts))
        elif name == "row":
            if self._row:
                self.rows.append((self._number, self._row))
                self._row = {}
        elif name == "rPh":
            self._spoken = False

    def _cell(self, said: str) -> Cell:
        kind = self._given.get("t", "n")
        if self._refused:
            return Cell(said, self._refused)
        match kind:
            case "e":
                return Cell(said, ERROR)
            case "s":
                return Cell(self.book.strings[int(said)])
            case "b":
                return Cell(said == "1")
            case "n":
                return Cell(self._amount(said))
            case _:
                return Cell(said)

    def _amount(self, said: str) -> Any:
        number = int(said) if _WHOLE.fullmatch(said) else float(said)
        style = self._given.get("s", "0")
        if style.isdigit() and int(style) in self.book.days:
            return from_excel(number, self.book.epoch)
        return number


def _local(name: str) -> str:
    """Some programs write `x:row` for `row`."""
    return name if ":" not in name else name.rpartition(":")[2]


def _column(reference: str, following: int) -> int:
    found = _LETTERS.match(reference)
    if found is None:
        return following
    number = 0
    for letter in found[0]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
