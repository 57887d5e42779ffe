"""A lawyer's declared employers and agencies: cases that name one are hidden from that lawyer.

Nobody is told: the case is simply not there. Names are compared as the matcher reads them, so
that alphabet and spelling do not matter.
"""

from db import case_file, desk, duty
from db.case_file import Card
from handlers.turn import Turn
from knowledge_base.spelling.fold import fold

_SHORTEST = 3
"""Letters of a name; a shorter one would hide half of the queue."""


async def hide(turn: Turn, card: Card) -> None:
    case = await case_file.locked(turn.session, card.id)
    if case is None:
        return
    said = " ".join(one.text for one in await case_file.words_of(turn.session, case))
    words = f" {fold(said)} "
    for one in await duty.duties(turn.session):
        names = [fold(name) for name in await duty.conflicts_of(turn.session, one.lawyer)]
        if any(len(name) >= _SHORTEST and f" {name}" in words for name in names):
            await desk.hide(turn.session, card.id, one.lawyer)
