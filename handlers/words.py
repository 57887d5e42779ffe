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
    `ahead`, the next one that is not in the past."""
    found = _WRITTEN_DAY.fullmatch(text)
    if found is None:
        return None
    day, month, year = found.groups()
    if year:
        years = [int(year) % _CENTURY + _CENTURY]
    else:
        years = [today.year, today.year + (1 if ahead else -1)]
    for one in years:
        try:
            named = date(one, int(month), int(day))
        except ValueError:
            continue
        if year or (named >= today if ahead else named <= today):
            return named
    return None
