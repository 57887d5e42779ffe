"""Months, quarters and years of statistics, and the day from which their numbers stand still."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

MONTH, QUARTER, YEAR = 1, 3, 12
"""Lengths in months."""
MONTHS = 12
STILL_OPEN = timedelta(days=30)
"""After its end a period may still be forgotten from; then it is frozen."""
_NAME = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?")


@dataclass(frozen=True, order=True)
class Period:
    first: date
    months: int

    @property
    def name(self) -> str:
        """`2026-11`, `2026-Q4`, `2026`."""
        if self.months == YEAR:
            return f"{self.first:%Y}"
        if self.months == QUARTER:
            return f"{self.first:%Y}-Q{self.first.month // QUARTER + 1}"
        return f"{self.first:%Y-%m}"

    @property
    def end(self) -> date:
        """The day after the last."""
        return _moved(self.first, self.months)

    @property
    def frozen_on(self) -> date:
        return self.end + STILL_OPEN

    def before(self, number: int = 1) -> "Period":
        return Period(_moved(self.first, -number * self.months), self.months)


def period_of(day: date, months: int) -> Period:
    return Period(date(day.year, (day.month - 1) // months * months + 1, 1), months)


def named(name: str) -> Period | None:
    found = _NAME.fullmatch(name)
    if found is None or int(found[1]) == 0:
        return None
    year, quarter, month = int(found[1]), found[2], found[3]
    if quarter:
        return Period(date(year, (int(quarter) - 1) * QUARTER + 1, 1), QUARTER)
    return Period(date(year, int(month or 1), 1), MONTH if month else YEAR)


def first_month(names: Iterable[str]) -> date | None:
    """Of months only: a year begins before the service did."""
    periods = [period for period in map(named, names) if period is not None]
    return min((one.first for one in periods if one.months == MONTH), default=None)


def frozen_between(first: date, today: date) -> Iterator[Period]:
    """All periods from that of `first` on whose numbers stand still today, the short ones first."""
    for months in (MONTH, QUARTER, YEAR):
        period = period_of(first, months)
        while period.frozen_on <= today:
            yield period
            period = Period(period.end, months)


def _moved(day: date, months: int) -> date:
    years, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    return date(years, month + 1, 1)
