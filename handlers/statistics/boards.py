"""The fixed tables: what stands in their lines and columns, and in which of them a turn is seen.

Lines and columns are fixed beforehand, so that a missing one tells nothing. Who has not said a
country or chosen a language is in no table of these, and how many they are is never told:
therefore two tables of one period have no sum in common (docs/statistics.md).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from db.counts import What
from db.disclosure import INTERNAL, PUBLISHED, Cell, Counted, Disclosed, disclose
from db.periods import MONTH, QUARTER, YEAR, Period, period_of
from db.releases import Audience
from db.sightings import Seen
from knowledge_base.library import Library
from knowledge_base.model import DESTINATIONS, LANGS, ORIGINS
from knowledge_base.scope import AGREEMENT
from knowledge_base.subjects import EARLY_WARNINGS, SENSITIVE, Subject, subject_of
from knowledge_base.urgency import Danger


class Board(StrEnum):
    WARNING = "warning"
    DESTINATIONS = "topic-destination"
    ORIGINS = "topic-origin"
    RESULTS = "language-result"
    TREATIES = "treaty-destination"
    CASES = "cases"
    """Counted from the cases, for staff only; never issued."""


OF_SUBJECTS: Final = frozenset({Board.WARNING, Board.DESTINATIONS, Board.ORIGINS})


class Result(StrEnum):
    ANSWERED = "answered"
    UNSURE = "unsure"
    NOTHING = "nothing"
    HANDED_OVER = "handed-over"
    HELPED = "helped"
    WRONG = "wrong"


RESULT_OF: Final[Mapping[str, Result]] = {
    What.ANSWERED: Result.ANSWERED,
    What.CHOSEN: Result.ANSWERED,
    What.UNSURE: Result.UNSURE,
    What.NO_ANSWER: Result.NOTHING,
    What.NONE_OF_THESE: Result.NOTHING,
    What.URGENT: Result.HANDED_OVER,
    What.HANDED_OVER: Result.HANDED_OVER,
    What.HELPED: Result.HELPED,
    What.NOT_HELPED: Result.WRONG,
    What.OFF_POINT: Result.WRONG,
    What.OUTDATED: Result.WRONG,
    What.UNCLEAR: Result.WRONG,
}
"""Greetings and what is not ours are no questions."""

ALL: Final = "all"
"""The only column of early warning: it counts those too who named no country."""

ISSUED: Final[Mapping[tuple[int, Audience], tuple[Board, ...]]] = {
    (MONTH, Audience.INTERNAL): (
        Board.WARNING, Board.DESTINATIONS, Board.ORIGINS, Board.RESULTS, Board.TREATIES,
    ),
    (QUARTER, Audience.INTERNAL): (
        Board.DESTINATIONS, Board.ORIGINS, Board.RESULTS, Board.TREATIES,
    ),
    (QUARTER, Audience.PUBLIC): (
        Board.DESTINATIONS, Board.ORIGINS, Board.RESULTS, Board.TREATIES,
    ),
    (YEAR, Audience.PUBLIC): (Board.DESTINATIONS, Board.ORIGINS),
}  # fmt: skip

_LEAST: Final = {Audience.INTERNAL: INTERNAL, Audience.PUBLIC: PUBLISHED}


@dataclass(frozen=True)
class Moment:
    """What a turn knows of itself when it is counted."""

    what: What
    day: date
    language: str | None
    """Empty for who has not chosen one."""
    origin: str | None
    destination: str | None
    article: str | None
    danger: Danger | None


def lines_of(board: Board, months: int, treaties: Iterable[str]) -> tuple[str, ...]:
    """Sensitive subjects stand in months, for staff, and in years; the others never in years: what
    is issued for a year is in no quarter, so neither can be taken from the other."""
    match board:
        case Board.WARNING:
            return EARLY_WARNINGS
        case Board.RESULTS:
            return LANGS
        case Board.TREATIES:
            return tuple(sorted(treaties))
        case _:
            return tuple(one for one in Subject if months == MONTH or _belongs(one, months))


def _belongs(subject: str, months: int) -> bool:
    return months == MONTH or (subject in SENSITIVE) == (months == YEAR)


def columns_of(board: Board) -> tuple[str, ...]:
    match board:
        case Board.WARNING:
            return (ALL,)
        case Board.ORIGINS:
            return ORIGINS
        case Board.RESULTS:
            return tuple(Result)
        case _:
            return DESTINATIONS


def table(
    board: Board,
    period: Period,
    audience: Audience,
    numbers: Mapping[Cell, int],
    lines: Sequence[str],
) -> Disclosed:
    counted = Counted(tuple(lines), columns_of(board), numbers, SENSITIVE & set(lines))
    assert audience is Audience.INTERNAL or period.months != MONTH
    return disclose(counted, _LEAST[audience])


def seen(moment: Moment, library: Library) -> Iterator[Seen]:
    """The cells in which this person is now, in the month, the quarter and the year."""
    for board, line, column in _cells(moment, library):
        for months in (MONTH, QUARTER, YEAR):
            period = period_of(moment.day, months)
            if board in _boards_of(months) and line in lines_of(board, months, library.agreements):
                yield Seen(period.name, board, line, column)


def _boards_of(months: int) -> frozenset[Board]:
    return frozenset(
        board for (length, _), boards in ISSUED.items() if length == months for board in boards
    )


def _cells(moment: Moment, library: Library) -> Iterator[tuple[Board, str, str]]:
    result = RESULT_OF.get(moment.what)
    article = library.articles.get(moment.article) if moment.article else None
    treaties = article.agreements if article else ()
    if moment.article and moment.article.startswith(f"{AGREEMENT}/"):
        treaties = (*treaties, moment.article.partition("/")[2])
    if moment.destination:
        for treaty in treaties:
            yield Board.TREATIES, treaty, moment.destination
    if result is None:
        return
    if moment.language:
        yield Board.RESULTS, _language(moment.language), result
    subject = subject_of(article, moment.danger)
    if subject is None:
        return
    yield Board.WARNING, subject, ALL
    if moment.destination:
        yield Board.DESTINATIONS, subject, moment.destination
    if moment.origin:
        yield Board.ORIGINS, subject, moment.origin


def _language(tongue: str) -> str:
    """Both scripts of Uzbek are one language."""
    return tongue.partition("-")[0]
