# ruff: noqa: RUF001 (two alphabets meet in this file)
"""Looking a recruitment agency up in our copy of the registers: by number, else by name.

A firm that is taken for another one costs somebody a year's wages, so a name is found in any
alphabet and with a slip of the finger, but never by a part of it, and short words not at all
unless they are the same.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge_base.model import Agency, Article, Confidence, LicenceState, Origin
from knowledge_base.spelling.fold import fold

TOPICS: Final = frozenset({"agency-check", "agency-fees"})
"""Under these articles somebody wants to know about a firm."""
MOST: Final = 3
_HOME: Final = "home-"
_TRADE: Final = sorted(
    (
        fold(phrase).split()
        for phrase in (
            "xususiy bandlik agentligi", "bandlik agentligi", "частное агентство занятости",
            "агентство занятости", "жеке жумуш менен камсыз кылуу агенттиги",
            "жеке жумушка орноштуруу агенттиги", "жеке жұмыспен қамту агенттігі",
            "агентии хусусии шуғл", "private employment agency", "employment agency",
            "recruitment agency", "кадровое агентство",
        )
    ),
    key=len,
    reverse=True,
)  # fmt: skip
_FORMS: Final = frozenset(
    fold(
        "ООО MChJ LLC Ltd Inc ОсОО XK QK ЖШС ЖЧК ТОО ИП ЧП ЯТТ ЧАЗ XBA агентство агенство"
        " агентства agentlik agentligi агенттик агенттиги агенттік агенттігі оҷонсӣ agency"
        " фирма firma firmasi фирмасы компания kompaniya kompaniyasi компаниясы company"
    ).split()
)
"""What says only that something is a firm, and of which trade."""
_APART: Final = re.compile(r"\d(?:[\s-]?\d)+")
"""As people write long numbers: 305 123 456."""
_TOGETHER: Final = re.compile(r"\d+")
_SHORTEST_NUMBER: Final = 6
_SLIPS: Final = ((9, 2), (5, 1))
"""So many letters in a word forgive so many slips."""
_MOST_SLIPS: Final = 2
_DIGIT: Final = re.compile(r"\d")


def may_be_shown(agency: Agency) -> bool:
    return agency.confidence is not Confidence.LOW


def span(day: str) -> tuple[date, date] | None:
    """First and last day of a year, a month or a day; None: there is no such one."""
    try:
        year, *rest = map(int, day.split("-"))
        if not rest:
            return date(year, 1, 1), date(year, 12, 31)
        last = rest[1:] or [monthrange(year, rest[0])[1]]
        return date(year, rest[0], *(rest[1:] or [1])), date(year, rest[0], *last)
    except ValueError:
        return None


def is_over(agency: Agency, today: date) -> bool:
    """A licence whose last day has passed."""
    ends = span(agency.until)
    return agency.state is LicenceState.LICENSED and ends is not None and ends[1] < today


def firm_name(text: str) -> tuple[str, ...]:
    """The words by which a firm differs from others; all of them, where none is its own."""
    words = _folded(text)
    own = list(words)
    for phrase in _TRADE:
        for start in range(len(own) - len(phrase), -1, -1):
            if own[start : start + len(phrase)] == phrase:
                del own[start : start + len(phrase)]
    return tuple(word for word in own if word not in _FORMS) or tuple(words)


def _folded(text: str) -> list[str]:
    """Ishchi and ишчи, which the fold reads as щ in one alphabet alone."""
    return fold(text).replace("w4", "w").split()


def numbers(text: str) -> frozenset[str]:
    """Long enough to be of one firm. Without zeros in front: a spreadsheet drops them."""
    found = {_only_digits(one) for one in (*_APART.findall(text), *_TOGETHER.findall(text))}
    return frozenset(one.lstrip("0") for one in found if len(one) >= _SHORTEST_NUMBER)


def _only_digits(text: str) -> str:
    return "".join(_DIGIT.findall(text))


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[str, ...]
    agency: Agency

    @property
    def joined(self) -> str:
        return "".join(self.words)


class Register:
    """What may be shown of our copies of all registers."""

    def __init__(self, agencies: Iterable[Agency]) -> None:
        shown = sorted(filter(may_be_shown, agencies), key=lambda one: one.id)
        self._agencies = {one.id: one for one in shown}
        self._names: dict[str, list[_Name]] = {}
        for one in shown:
            for name in (one.name, *one.also):
                self._names.setdefault(one.country, []).append(_Name(firm_name(name), one))

    def country_of(self, article: Article, origin: Origin | None) -> str | None:
        """Whose register is asked under this article; None: there is nothing to ask."""
        if article.topic not in TOPICS:
            return None
        home = article.place.removeprefix(_HOME) if article.place.startswith(_HOME) else origin
        return home if self.covers(home) else None

    def covers(self, country: str | None) -> bool:
        return country in self._names

    def looked_at(self, country: str) -> date | None:
        """The newest day of our copy."""
        days = (one.as_of for one in self._agencies.values() if one.country == country)
        return max(days, default=None)

    def find(self, text: str, country: str) -> tuple[Agency, ...]:
        """Best first. A number finds its firm; a name finds those of that name, else those that
        differ by a slip of the finger."""
        here = [one for one in self._agencies.values() if one.country == country]
        asked = numbers(text)
        by_number = [one for one in here if asked & _numbers_of(one)]
        if by_number:
            return tuple(by_number[:MOST])
        words = firm_name(text)
        return tuple(_nearest(words, self._names.get(country, ()))[:MOST]) if words else ()

    def is_named(self, text: str, agency: Agency) -> bool:
        """Whether this firm was named exactly, as far as alphabets allow."""
        return bool(numbers(text) & _numbers_of(agency)) or _is_called(text, agency)

    def says_only(self, text: str, agency: Agency) -> bool:
        """Its name or its number, and nothing beside it."""
        return _is_called(text, agency) or (
            self.is_named(text, agency) and not any(map(str.isalpha, text))
        )


def _is_called(text: str, agency: Agency) -> bool:
    joined = "".join(firm_name(text))
    return any(joined == "".join(firm_name(name)) for name in (agency.name, *agency.also))


def _numbers_of(agency: Agency) -> frozenset[str]:
    return numbers(agency.tax_number) | numbers(_only_digits(agency.licence))


def _nearest(words: tuple[str, ...], names: Sequence[_Name]) -> list[Agency]:
    joined = "".join(words)
    near = process.extract(
        joined,
        [one.joined for one in names],
        scorer=OSA.distance,
        score_cutoff=_MOST_SLIPS,
        limit=None,
    )
    exact = [names[place].agency for _, slips, place in near if not slips]
    likely = [names[place].agency for _, _, place in near if _is_slip(words, names[place].words)]
    return list({one.id: one for one in exact or likely}.values())


def _is_slip(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Word by word: one that is there or not makes another firm, and so does another number."""
    return len(words) == len(name) and all(map(_is_slip_of_word, words, name))


def _is_slip_of_word(word: str, known: str) -> bool:
    if word == known:
        return True
    if _DIGIT.findall(word) != _DIGIT.findall(known):
        return False
    length = min(len(word), len(known))
    allowed = next((slips for least, slips in _SLIPS if length >= least), 0)
    return OSA.distance(word, known) <= allowed
