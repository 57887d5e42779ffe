"""Days on which the offices of a country are closed: weekends and public holidays.

Governments move working days about by decree, late in the year, so a counted day may be wrong by
one: every counted term says that a lawyer should be asked.
"""

from datetime import date
from functools import cache
from typing import Final

import holidays

from knowledge_base.due import DayOff, weekend

_FRIDAY: Final = 4
_REST_ON_FRIDAY: Final = frozenset({"sa"})


def days_off_in(place: str) -> DayOff:
    """`place` that is no country (a treaty, home): weekends alone."""
    calendar = _calendar(place)

    def day_off(day: date) -> bool:
        if place in _REST_ON_FRIDAY:
            return day.weekday() in {_FRIDAY, _FRIDAY + 1} or day in calendar
        return weekend(day) or day in calendar

    return day_off


@cache
def _calendar(place: str) -> holidays.HolidayBase:
    try:
        return holidays.country_holidays(place.upper())
    except NotImplementedError:
        return holidays.HolidayBase()
