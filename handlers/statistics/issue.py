"""Issues what is due: once, also after an outage, also where several replicas run."""

from typing import Any

from db import releases, sightings
from db.disclosure import INTERNAL, PUBLISHED, SENSITIVE, Disclosed, to_json
from db.periods import MONTH, YEAR, Period, frozen_between
from db.releases import Audience
from handlers.phrases import Phrases
from handlers.statistics import boards
from handlers.statistics.boards import ISSUED, OF_SUBJECTS, Board
from handlers.turn import Turn

METHOD = 1
"""Of the rule of disclosure; counts up when it changes, so that old tables stay readable."""


async def issue_due(turn: Turn) -> None:
    """A table and the end of its hashes are one transaction."""
    await releases.alone(turn.session)
    known = [await sightings.earliest(turn.session), await releases.earliest(turn.session)]
    first = min((day for day in known if day is not None), default=None)
    if first is None:
        return
    done = await releases.frozen(turn.session)
    for period in frozen_between(first, turn.now.date()):
        if period.name not in done:
            await _freeze(turn, period)


async def _freeze(turn: Turn, period: Period) -> None:
    """Every table of the period, also an empty one: a missing table would tell that nobody came."""
    for (months, audience), issued in ISSUED.items():
        if months == period.months:
            for board in issued:
                table = await living(turn, board, period, audience)
                body = _body(turn, board, period, audience, table)
                await releases.issue(turn.session, period.name, board, audience, body, turn.now)
    await sightings.fold(turn.session, period.name)


async def living(turn: Turn, board: Board, period: Period, audience: Audience) -> Disclosed:
    """The table as it stands while its period can still change."""
    numbers = await sightings.tally(turn.session, period.name, board)
    lines = boards.lines_of(board, period.months, turn.library.agreements)
    return boards.table(board, period, audience, numbers, lines)


def _body(
    turn: Turn, board: Board, period: Period, audience: Audience, table: Disclosed
) -> dict[str, Any]:
    notes = {
        tongue: method_note(phrases, board, period, audience, table)
        for tongue, phrases in turn.tongues.items()
    }
    return {
        "name": board,
        "period": period.name,
        "audience": audience,
        "method": METHOD,
        "notes": notes,
        **to_json(table),
    }


def method_note(
    phrases: Phrases, board: Board, period: Period, audience: Audience, table: Disclosed
) -> str:
    """What stands below every table, picture and file."""
    say = phrases.say
    public = audience is Audience.PUBLIC
    published = SENSITIVE if period.months == YEAR else PUBLISHED
    least = published if public else INTERNAL
    parts = [
        say("statistics-public" if public else "statistics-internal"),
        say("statistics-method", least=least, hidden=table.hidden, cells=table.cells),
    ]
    if board in OF_SUBJECTS and period.months != YEAR:
        monthly = period.months == MONTH
        key = "statistics-method-sensitive" if monthly else "statistics-method-quarter"
        parts.append(say(key, least=SENSITIVE))
    return " ".join(parts)
