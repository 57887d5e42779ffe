"""The last day of a term, over month ends, leap years and weekends."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.days_off import days_off_in
from knowledge_base.due import last_day, next_working_day, weekend
from knowledge_base.model import DESTINATIONS

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("start", "length", "unit", "last"),
    [
        (date(2026, 11, 22), 10, "day", date(2026, 12, 2)),
        (date(2026, 1, 31), 1, "month", date(2026, 2, 28)),
        (date(2028, 1, 31), 1, "month", date(2028, 2, 29)),
        (date(2026, 10, 31), 4, "month", date(2027, 2, 28)),
        (date(2024, 2, 29), 1, "year", date(2025, 2, 28)),
        (date(2026, 11, 20), 3, "working-day", date(2026, 11, 25)),
        (date(2026, 11, 22), 48, "hour", date(2026, 11, 24)),
        (date(2026, 11, 22), 3, "hour", date(2026, 11, 22)),
    ],
)
def test_a_term_ends(start: date, length: int, unit: str, last: date) -> None:
    assert last_day(start, length, unit, moves_on=False) == last


def test_a_last_day_that_is_a_day_off_moves_only_where_the_rule_says_so() -> None:
    friday = date(2026, 11, 20)
    assert last_day(friday, 1, "day", moves_on=False) == date(2026, 11, 21)
    assert last_day(friday, 1, "day", moves_on=True) == date(2026, 11, 23)


def test_where_the_first_day_counts_the_term_ends_a_day_earlier() -> None:
    entered = date(2026, 11, 2)
    assert last_day(entered, 15, "day", moves_on=False) == date(2026, 11, 17)
    assert last_day(entered, 15, "day", moves_on=False, first_day_counts=True) == date(
        2026, 11, 16
    )


def test_what_is_no_time_is_refused() -> None:
    with pytest.raises(ValueError, match="RUB"):
        last_day(date(2026, 1, 1), 5, "RUB", moves_on=False)


@given(DAYS, st.integers(1, 60), st.sampled_from(["day", "working-day", "month"]))
def test_more_time_never_ends_earlier(start: date, length: int, unit: str) -> None:
    shorter = last_day(start, length, unit, moves_on=False)
    longer = last_day(start, length + 1, unit, moves_on=False)
    assert start < shorter <= longer
    assert shorter <= last_day(start, length, unit, moves_on=True) <= shorter + timedelta(days=2)


@given(DAYS, st.integers(1, 60))
def test_working_days_end_on_one(start: date, length: int) -> None:
    last = last_day(start, length, "working-day", moves_on=False)
    assert not weekend(last)
    between = (start + timedelta(days=number) for number in range(1, (last - start).days + 1))
    assert sum(not weekend(day) for day in between) == length


@given(DAYS)
def test_the_next_working_day_is_a_working_day(day: date) -> None:
    assert not weekend(next_working_day(day))


@pytest.mark.parametrize("place", DESTINATIONS)
def test_new_year_is_a_day_off_or_its_calendar_is_another(place: str) -> None:
    closed = days_off_in(place)
    assert closed(date(2027, 1, 1)) or place in {"il", "sa"}


def test_holidays_are_no_working_days() -> None:
    last = last_day(
        date(2026, 12, 30), 2, "working-day", moves_on=False, day_off=days_off_in("ru")
    )
    assert last >= date(2027, 1, 11)


def test_a_place_that_is_no_country_has_weekends_only() -> None:
    closed = days_off_in("home-uz")
    assert closed(date(2026, 11, 22))
    assert not closed(date(2027, 1, 1))
