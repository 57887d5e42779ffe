"""People's words as they came, less what no screen shows and what deceives the eye."""

import re
from datetime import date

_WRITTEN_DAY = re.compile(r"\s*(\d{1,2})[.,/ -](\d{1,2})(?:[.,/ -](\d{2}|\d{4}))?\.?\s*")
_CENTURY = 2000
_UNSEEN = re.compile("[\x00\u202a-\u202e\u2066-\u2069]")
"""NUL, and the marks that turn the direction of writing: they can make a text read as another."""


def clean(text: str) -> str:
    """Half a surrogate pair cannot be sent or stored as UTF-8: it becomes a replacement mark."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNSEEN.sub("", whole)


def says_something(text: str) -> bool:
    return any(sign.isalnum() for sign in text)


def written_day(text: str, today: date, *, ahead: bool = False) -> date | None:
    """`15.11`, `15/11/2026`. Without a year: the last such day that is not in the future, or,
    `ahead`, the nearest one: a term that ended yesterday must not become one of next year."""
    found = _WRITTEN_DAY.fullmatch(text)
    if found is None:
        return None
    day, month, year = found.groups()
    years = [int(year) % _CENTURY + _CENTURY] if year else range(today.year - 1, today.year + 2)
    days = [one for one in (_day(year, month, day) for year in years) if one is not None]
    if not year and not ahead:
        days = [one for one in days if one <= today]
    return min(days, key=lambda one: abs(one - today), default=None)


def _day(year: int, month: str, day: str) -> date | None:
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None
