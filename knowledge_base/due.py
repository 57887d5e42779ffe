"""From when until when: the last day of a term that the law sets.

A term is never rounded in favour of hope. The day of the event does not count, unless the rule
says so; a term of months
ends on the day of the same number, or on the last day of a shorter month; a last day that is a
day off moves on only where the rule says so.
"""

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

UNITS: Final = ("hour", "day", "working-day", "month", "year")
_HOURS_OF_A_DAY: Final = 24
DayOff = Callable[[date], bool]


def weekend(day: date) -> bool:
    return day.weekday() in {calendar.SATURDAY, calendar.SUNDAY}


def last_day(
    start: date,
    length: int,
    unit: str,
    *,
    moves_on: bool,
    first_day_counts: bool = False,
    day_off: DayOff = weekend,
) -> date:
    """`moves_on`: whether the rule carries a last day that is a day off to the next working day.

    Hours are counted as whole days, downwards: without the hour of the start, the earlier day is
    the safe one.
    """
    if first_day_counts:
        start -= timedelta(days=1)
    match unit:
        case "hour":
            end = start + timedelta(days=length // _HOURS_OF_A_DAY)
        case "day":
            end = start + timedelta(days=length)
        case "working-day":
            end = _after_working_days(start, length, day_off)
        case "month":
            end = _months_later(start, length)
        case "year":
            end = _months_later(start, 12 * length)
        case _:
            raise ValueError(f"{unit} is not a unit of time")
    return next_working_day(end, day_off) if moves_on else end


def next_working_day(day: date, day_off: DayOff = weekend) -> date:
    while day_off(day):
        day += timedelta(days=1)
    return day


def _after_working_days(start: date, length: int, day_off: DayOff) -> date:
    day = start
    for _ in range(length):
        day = next_working_day(day + timedelta(days=1), day_off)
    return day


def _months_later(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    longest = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, longest))
