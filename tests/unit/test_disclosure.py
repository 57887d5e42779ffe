"""What is hidden stays hidden: from sums, from other tables, from somebody who knows the rule."""

import itertools
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from db.counts import What
from db.disclosure import (
    BASE_OF_SHARES,
    NEARLY_ALL,
    PUBLISHED,
    ROUNDING,
    SENSITIVE,
    Cell,
    Counted,
    Disclosed,
    disclose,
    from_json,
    rounded,
    share,
    to_json,
)
from db.periods import MONTH, QUARTER, YEAR, Period, frozen_between, named, period_of
from db.releases import Audience
from handlers.statistics.boards import ISSUED, RESULT_OF, Board, lines_of
from handlers.statistics.warning import mean_before
from knowledge_base.subjects import EARLY_WARNINGS, OF_DANGER, Subject
from knowledge_base.subjects import SENSITIVE as SENSITIVE_SUBJECTS
from knowledge_base.urgency import Danger

ERROR = ROUNDING // 2
MANY = 100_000
SMALL_SHARE = st.one_of(st.integers(0, 3), st.integers(0, 30), st.integers(0, 600))
"""As tables of a help service are: mostly empty, a few cells with many."""


@st.composite
def tables(draw: st.DrawFn, lines: int | None = None, widest: int = 5) -> Counted:
    names = tuple(f"l{n}" for n in range(lines or draw(st.integers(2, 5))))
    columns = tuple(f"c{n}" for n in range(draw(st.integers(2, widest))))
    numbers = {cell: draw(SMALL_SHARE) for cell in itertools.product(names, columns)}
    sensitive = frozenset(draw(st.sets(st.sampled_from(names), max_size=1)))
    return Counted(names, columns, numbers, sensitive)


def least_of(table: Counted, line: str, least: int = PUBLISHED) -> int:
    return SENSITIVE if line in table.sensitive else least


def cells(table: Counted | Disclosed) -> list[Cell]:
    return list(itertools.product(table.lines, table.columns))


@given(tables())
def test_only_large_cells_are_shown_and_they_are_rounded(table: Counted) -> None:
    for cell, shown in disclose(table, PUBLISHED).shown.items():
        assert table.number(cell) >= least_of(table, cell[0])
        assert shown % ROUNDING == 0
        assert abs(shown - table.number(cell)) <= ERROR


@given(tables())
def test_no_cell_is_hidden_alone_and_totals_have_nothing_hidden(table: Counted) -> None:
    shown = disclose(table, PUBLISHED)
    hidden = set(cells(table)) - shown.shown.keys()
    for row in table.rows():
        assert len(hidden & set(row)) != 1
    for line in table.lines:
        assert (line in shown.of_line) == all(cell not in hidden for cell in cells_of(table, line))
    assert (shown.total is None) == bool(hidden)


def cells_of(table: Counted, line: str) -> list[Cell]:
    return [(line, column) for column in table.columns]


@given(tables())
def test_a_small_group_of_one_kind_is_not_shown(table: Counted) -> None:
    shown = disclose(table, PUBLISHED).shown
    for row in table.rows():
        base = sum(table.number(cell) for cell in row)
        if base < BASE_OF_SHARES:
            assert all(table.number(cell) <= NEARLY_ALL * base for cell in row if cell in shown)


@given(tables())
@settings(max_examples=150)
def test_who_knows_the_whole_rule_cannot_exclude_any_small_number(table: Counted) -> None:
    """The proof by witness. For each hidden cell and each number below the threshold there is
    another population that gives exactly the same table."""
    told = disclose(table, PUBLISHED)
    hidden = set(cells(table)) - told.shown.keys()
    others = {cell: least_of(table, cell[0]) - 1 for cell in hidden}
    for cell in hidden:
        for number in (0, others[cell] // 2, others[cell]):
            witness = {**table.numbers, **others, cell: number}
            assert disclose(replace(table, numbers=witness), PUBLISHED) == told


def test_every_table_of_four_cells_against_one_who_tries_them_all() -> None:
    """The attacker runs our own code over all populations and keeps those that fit."""
    least, names = 6, (("a", "x"), ("a", "y"), ("b", "x"), ("b", "y"))
    fitting: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    for numbers in itertools.product((*range(9), 30, 60), repeat=4):
        counted = Counted(("a", "b"), ("x", "y"), dict(zip(names, numbers, strict=True)))
        fitting[str(to_json(disclose(counted, least)))].append(numbers)
    for told, populations in fitting.items():
        for place, (line, column) in enumerate(names):
            if f"'{line}', '{column}'" not in told:
                assert {one[place] for one in populations} >= set(range(least))


@dataclass
class Attacker:
    """Knows every shown number, that it is rounded, every total, which cells are small by the
    rule, and that the people of one line are the same in each table. Solves for the rest."""

    tables: list[tuple[Counted, Disclosed]]
    knows_who_is_missing: bool = False
    """Nobody has left out their country: then the lines of two tables have the same sum."""

    def __post_init__(self) -> None:
        self.names = [
            (number, cell)
            for number, (counted, _) in enumerate(self.tables)
            for cell in cells(counted)
        ]
        self.index = {name: place for place, name in enumerate(self.names)}
        self.sums: list[np.ndarray] = []
        self.most: list[float] = []
        for number, (_, told) in enumerate(self.tables):
            self._believes_totals(number, told)
        if self.knows_who_is_missing:
            for line in self.tables[0][0].lines:
                first, second = (self._line(number, line) for number in (0, 1))
                self._between(first - second, 0, 0)

    def _believes_totals(self, number: int, told: Disclosed) -> None:
        for line, total in told.of_line.items():
            self._about(self._line(number, line), total)
        for column, total in told.of_column.items():
            self._about(self._row((number, (line, column)) for line in told.lines), total)
        if told.total is not None:
            self._about(self._row((number, cell) for cell in cells(told)), told.total)

    def _line(self, number: int, line: str) -> np.ndarray:
        counted, _ = self.tables[number]
        return self._row((number, cell) for cell in cells_of(counted, line))

    def _row(self, names: Iterable[tuple[int, Cell]]) -> np.ndarray:
        row = np.zeros(len(self.names))
        row[[self.index[name] for name in names]] = 1
        return row

    def _about(self, row: np.ndarray, total: int) -> None:
        self._between(row, total - ERROR, total + ERROR)

    def _between(self, row: np.ndarray, low: float, high: float) -> None:
        self.sums += [row, -row]
        self.most += [high, -low]

    def _bounds(self) -> list[tuple[float, float]]:
        found: list[tuple[float, float]] = []
        for number, cell in self.names:
            counted, told = self.tables[number]
            if cell in told.shown:
                found.append((told.shown[cell] - ERROR, told.shown[cell] + ERROR))
            elif counted.number(cell) < (least := least_of(counted, cell[0])):
                found.append((0, least - 1))
            else:
                found.append((0, MANY))
        return found

    def ranges(self) -> Mapping[tuple[int, Cell], tuple[float, float]]:
        """The narrowest range of each hidden cell."""
        bounds = self._bounds()
        found = {}
        for number, cell in self.names:
            if cell not in self.tables[number][1].shown:
                row = self._row([(number, cell)])
                found[number, cell] = (self._least(row, bounds), -self._least(-row, bounds))
        return found

    def _least(self, row: np.ndarray, bounds: list[tuple[float, float]]) -> float:
        sums = np.array(self.sums) if self.sums else None
        solved = linprog(row, A_ub=sums, b_ub=self.most or None, bounds=bounds)
        assert solved.status == 0, solved.message
        return float(solved.fun or 0)

    def narrowest(self) -> int:
        widths = [
            math.floor(high + 1e-6) - math.ceil(low - 1e-6) + 1
            for low, high in self.ranges().values()
        ]
        return min(widths, default=MANY)


@given(tables(widest=4), st.data())
@settings(max_examples=25)
def test_two_tables_of_the_same_people_bound_no_cell(table: Counted, data: st.DataObject) -> None:
    """Topic by destination, topic by origin: what they have in common is hidden by those who
    named no country, of whom no number is told."""
    other = data.draw(tables(lines=len(table.lines), widest=3))
    attacker = Attacker([(one, disclose(one, PUBLISHED)) for one in (table, other)])

    assert attacker.narrowest() >= PUBLISHED


@given(tables())
@example(Counted(("a", "b"), ("x", "y", "z"), {("a", "x"): 500, ("a", "y"): 1, ("b", "x"): 80}))
@settings(max_examples=25)
def test_the_attacker_bounds_no_cell_of_one_table(table: Counted) -> None:
    assert Attacker([(table, disclose(table, PUBLISHED))]).narrowest() >= PUBLISHED


def test_the_attacker_would_find_what_a_looser_rule_gives_away() -> None:
    """A total over two hidden cells, which the usual rule allows: together they are one person."""
    table = Counted(("a", "b"), ("x", "y", "z"), {("a", "x"): 500, ("a", "y"): 1, ("b", "x"): 80})
    told = disclose(table, PUBLISHED)
    assert told.of_line == {}

    looser = replace(told, of_line={"a": rounded(501)})

    assert Attacker([(table, looser)]).narrowest() < PUBLISHED


def test_the_attacker_would_find_what_two_tables_have_in_common() -> None:
    """Why who named no country is never told: with that, the second table is the missing total."""
    table = Counted(("a", "b"), ("x", "y", "z"), {("a", "x"): 500, ("a", "y"): 1, ("b", "x"): 80})
    numbers = {("a", "u"): 250, ("a", "v"): 251, ("b", "u"): 40, ("b", "v"): 40}
    other = Counted(("a", "b"), ("u", "v"), numbers)
    both = [(one, disclose(one, PUBLISHED)) for one in (table, other)]

    assert Attacker(both).narrowest() >= PUBLISHED
    assert Attacker(both, knows_who_is_missing=True).narrowest() < PUBLISHED


@given(tables())
def test_a_table_is_stored_and_read_as_it_is(table: Counted) -> None:
    told = disclose(table, PUBLISHED)
    assert from_json(to_json(told)) == told


@given(tables())
def test_readers_without_some_lines_get_no_totals_that_contain_them(table: Counted) -> None:
    told = disclose(table, PUBLISHED).without(frozenset({"l0"}))
    assert "l0" not in {line for line, _ in told.shown} | told.of_line.keys() | set(told.lines)
    assert (told.of_column, told.total) == ({}, None)


def test_a_share_needs_a_base_of_many() -> None:
    assert [share(25, 45), share(25, None), share(25, 50)] == [None, None, 50]


def test_a_mean_needs_three_seen_months() -> None:
    assert mean_before([10, 20, 30, 60]) == 20
    assert mean_before([10, None, 30, 60]) is None
    assert mean_before([30, 60]) is None


# Releases: no person is counted twice in what is issued, so nothing can be taken from anything.


def test_what_is_issued_for_a_year_is_in_no_quarter() -> None:
    quarterly = set(lines_of(Board.DESTINATIONS, QUARTER, ()))
    yearly = set(lines_of(Board.DESTINATIONS, YEAR, ()))
    assert quarterly | yearly == set(Subject)
    assert quarterly & yearly == set()
    assert yearly == SENSITIVE_SUBJECTS
    assert set(ISSUED[YEAR, Audience.PUBLIC]) <= {Board.DESTINATIONS, Board.ORIGINS}
    assert (MONTH, Audience.PUBLIC) not in ISSUED


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(0, 1500))
@settings(max_examples=50)
def test_periods_follow_each_other_without_overlap(first: date, days: int) -> None:
    frozen = list(frozen_between(first, first + timedelta(days=days)))
    for months in (MONTH, QUARTER, YEAR):
        kind = [period for period in frozen if period.months == months]
        assert all(one.end == after.first for one, after in itertools.pairwise(kind))
        assert all(one.frozen_on <= first + timedelta(days=days) for one in kind)
    assert all(named(period.name) == period for period in frozen)


def test_periods_have_names_that_people_use() -> None:
    day = date(2026, 11, 23)
    assert [period_of(day, months).name for months in (MONTH, QUARTER, YEAR)] == [
        "2026-11",
        "2026-Q4",
        "2026",
    ]
    assert period_of(day, QUARTER).frozen_on == date(2027, 1, 31)
    assert period_of(date(2027, 1, 5), MONTH).before() == Period(date(2026, 12, 1), MONTH)


@pytest.mark.parametrize("name", ["", "2026-13", "2026-Q5", "0000", "2026-11-22", "x"])
def test_what_is_no_period_is_none(name: str) -> None:
    assert named(name) is None


def test_every_danger_has_a_subject_and_every_warning_is_counted() -> None:
    assert set(OF_DANGER) == set(Danger)
    assert set(EARLY_WARNINGS) <= set(Subject)
    unasked = {What.SMALLTALK, What.OUT_OF_SCOPE, What.TREATY}
    assert set(What) - set(RESULT_OF) == unasked
