"""Which numbers may be shown: pure, the rule that keeps small groups of people out of tables.

What is hidden here cannot be bounded from what is shown, not even by somebody who knows this file
(docs/statistics.md has the proof, tests/unit/test_disclosure.py the attackers).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Cell = tuple[str, str]
"""A line and a column."""

PUBLISHED = 11
INTERNAL = 5
SENSITIVE = 20
"""A cell counts at least so many people. For sensitive lines the last one, wherever they stand."""
ROUNDING = 5
BASE_OF_SHARES = 50
"""A percentage needs a base of so many; a smaller base must not be nearly all of one kind."""
NEARLY_ALL = 0.9
HALF = 2


@dataclass(frozen=True)
class Counted:
    """Distinct people by line and column; a cell that is not named counts nobody."""

    lines: tuple[str, ...]
    columns: tuple[str, ...]
    numbers: Mapping[Cell, int]
    sensitive: frozenset[str] = frozenset()
    """Lines that need more people."""

    def number(self, cell: Cell) -> int:
        return self.numbers.get(cell, 0)

    def rows(self) -> Iterator[list[Cell]]:
        """Every line and every column, as lists of cells."""
        for line in self.lines:
            yield [(line, column) for column in self.columns]
        for column in self.columns:
            yield [(line, column) for line in self.lines]


@dataclass(frozen=True)
class Disclosed:
    """What may be seen: rounded numbers. A cell that is not named is hidden, or empty."""

    lines: tuple[str, ...]
    columns: tuple[str, ...]
    shown: Mapping[Cell, int]
    of_line: Mapping[str, int]
    of_column: Mapping[str, int]
    total: int | None
    """Totals stand only where none of their cells is hidden."""

    @property
    def cells(self) -> int:
        return len(self.lines) * len(self.columns)

    @property
    def hidden(self) -> int:
        return self.cells - len(self.shown)

    def without(self, lines: frozenset[str]) -> "Disclosed":
        """The same for readers who do not see some lines, nor totals that contain them."""
        if not lines & set(self.lines):
            return self
        return Disclosed(
            tuple(line for line in self.lines if line not in lines),
            self.columns,
            {cell: number for cell, number in self.shown.items() if cell[0] not in lines},
            {line: number for line, number in self.of_line.items() if line not in lines},
            {},
            None,
        )


def disclose(counted: Counted, least: int) -> Disclosed:
    hidden = _with_companions(counted, _small(counted, least) | _nearly_all(counted))
    shown = {
        (line, column): rounded(counted.number((line, column)))
        for line in counted.lines
        for column in counted.columns
        if (line, column) not in hidden
    }
    of_line, of_column, total = _totals(counted, hidden)
    return Disclosed(counted.lines, counted.columns, shown, of_line, of_column, total)


def rounded(number: int) -> int:
    return (number + ROUNDING // HALF) // ROUNDING * ROUNDING


def share(part: int, base: int | None) -> int | None:
    """A percentage, from rounded numbers and of many only."""
    if base is None or base < BASE_OF_SHARES:
        return None
    return round(100 * part / base)


def _small(counted: Counted, least: int) -> frozenset[Cell]:
    return frozenset(
        (line, column)
        for line in counted.lines
        for column in counted.columns
        if counted.number((line, column)) < (SENSITIVE if line in counted.sensitive else least)
    )


def _nearly_all(counted: Counted) -> frozenset[Cell]:
    """In a small group where nearly all are alike, belonging to it says what somebody is."""
    if _is_list(counted):
        return frozenset()
    found: set[Cell] = set()
    for row in counted.rows():
        base = sum(counted.number(cell) for cell in row)
        if base < BASE_OF_SHARES:
            found |= {cell for cell in row if counted.number(cell) > NEARLY_ALL * base}
    return frozenset(found)


def _with_companions(counted: Counted, hidden: frozenset[Cell]) -> frozenset[Cell]:
    """One hidden cell alone in its line or column could be found by taking the others from a sum
    that is known from elsewhere: the smallest of the others is hidden with it."""
    found = set(hidden)
    alone = not _is_list(counted)
    while alone:
        alone = False
        for row in counted.rows():
            shown = [cell for cell in row if cell not in found]
            if shown and len(shown) == len(row) - 1:
                found.add(min(shown, key=counted.number))
                alone = True
    return frozenset(found)


def _is_list(counted: Counted) -> bool:
    """One column only: its cells are not parts of a sum."""
    return len(counted.columns) == 1


def _totals(
    counted: Counted, hidden: frozenset[Cell]
) -> tuple[dict[str, int], dict[str, int], int | None]:
    """Where two or more cells are hidden a total would still bound them: two people in all means
    at most two in each. So a total needs all of its cells to be seen."""
    if _is_list(counted):
        return {}, {}, None
    of_line = {
        line: rounded(sum(counted.number((line, column)) for column in counted.columns))
        for line in counted.lines
        if not any((line, column) in hidden for column in counted.columns)
    }
    of_column = {
        column: rounded(sum(counted.number((line, column)) for line in counted.lines))
        for column in counted.columns
        if not any((line, column) in hidden for line in counted.lines)
    }
    total = sum(
        counted.number((line, column)) for line in counted.lines for column in counted.columns
    )
    return of_line, of_column, None if hidden else rounded(total)


def to_json(table: Disclosed) -> dict[str, Any]:
    return {
        "lines": list(table.lines),
        "columns": list(table.columns),
        "shown": [[*cell, number] for cell, number in sorted(table.shown.items())],
        "of_line": dict(table.of_line),
        "of_column": dict(table.of_column),
        "total": table.total,
        "hidden": table.hidden,
        "cells": table.cells,
    }


def from_json(body: Mapping[str, Any]) -> Disclosed:
    return Disclosed(
        tuple(body["lines"]),
        tuple(body["columns"]),
        {(line, column): number for line, column, number in body["shown"]},
        body["of_line"],
        body["of_column"],
        body["total"],
    )
