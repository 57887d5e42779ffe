"""The gate: questions are replayed against each proposal before a second person lets it out.

A proposal that is ready and has no result yet is work to do, whoever asked for it and whichever
process died over it; what is found is written in one commit with the messages about it.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import Clock
from bot.knowledge import Shelf
from bot.nursery import Bell
from bot.writing import owe_all
from db import asked, proposals
from db.engine import Register
from db.proposals import Proposal
from handlers.editor.changes import changes_of
from handlers.editor.judged import judged
from handlers.turn import Turn
from knowledge_base.evaluation import read_questions
from knowledge_base.files import ContentFault
from knowledge_base.gate import Gate, Moved, Real, compare, replay, replay_changed
from knowledge_base.library import Library
from knowledge_base.redaction import without_marks
from knowledge_base.search import Decision

log = logging.getLogger(__name__)

LOOK_AGAIN = 1.0
"""Seconds between two looks for a proposal that waits."""
MOST_EXAMPLES = 50
A_MONTH = timedelta(days=30)


class Gatekeeper:
    def __init__(
        self,
        register: Register,
        shelf: Shelf,
        turn: Callable[[AsyncSession], Turn],
        clock: Clock,
        *,
        owed: Bell,
        questions: Path,
    ) -> None:
        self._register = register
        self._shelf = shelf
        self._turn = turn
        self._clock = clock
        self._owed = owed
        self._questions = sorted((questions / "questions").glob("*.yaml"))
        self._before: tuple[Library, list[Decision]] | None = None

    async def work(self) -> None:
        while True:
            try:
                while await self.judge_one():
                    pass
            except ContentFault:
                log.exception("a proposal cannot be read")
            except (DBAPIError, OSError) as fault:
                log.warning("the gate waits: %s", type(fault).__name__)
            await asyncio.sleep(LOOK_AGAIN)

    async def judge_one(self) -> bool:
        """The oldest proposal that waits for a result; False when none does."""
        async with self._register.transaction() as session:
            waiting = await proposals.unjudged(session)
            if waiting is None:
                return False
            real = await _asked(session, self._clock())
        seen = await self._seen(waiting, real)
        async with self._register.transaction() as session:
            await self._tell(session, waiting, seen)
        self._owed.ring()
        return True

    async def _seen(self, proposal: Proposal, real: Sequence[Real]) -> dict[str, Any]:
        if not any(one.kind == "article" for one in proposal.records):
            # Numbers and contacts change what is read, never which article is found.
            return as_stored(compare((), (), (), ()))
        draft = await self._shelf.draft(changes_of(proposal))
        gate = await asyncio.to_thread(self._compared, self._shelf.library(), draft, real)
        return as_stored(gate)

    def _compared(self, now: Library, draft: Library, real: Sequence[Real]) -> Gate:
        saved = read_questions(self._questions)
        if self._before is None or self._before[0] is not now:
            self._before = (now, replay(now.search, saved))
        before = [*self._before[1], *replay(now.search, real)]
        after = replay_changed(draft.search, now.search, [*saved, *real], before)
        return compare(saved, real, before, after)

    async def _tell(self, session: AsyncSession, proposal: Proposal, seen: dict[str, Any]) -> None:
        """Nothing, if somebody went on writing meanwhile: the next look finds the newer text."""
        if await proposals.note_gate(session, proposal, seen):
            await owe_all(session, await judged(self._turn(session), proposal.id), None)


async def _asked(session: AsyncSession, now: datetime) -> list[Real]:
    """What people asked in the last month, without names and numbers."""
    kept = await asked.replay(session, (now - A_MONTH).date())
    return [Real(without_marks(one.text), one.origin, one.destination) for one in kept]


def as_stored(gate: Gate) -> dict[str, Any]:
    return {
        "questions": gate.questions,
        "right": [gate.right_before, gate.right_after],
        "wrong": [gate.wrong_before, gate.wrong_after],
        "missed": gate.missed,
        "worse": gate.is_worse,
        **{
            name: {
                "number": len(moved),
                "some": [_as_stored(one) for one in moved[:MOST_EXAMPLES]],
            }
            for name, moved in (
                ("won", gate.won),
                ("lost", gate.lost),
                ("ambiguous", gate.ambiguous),
                ("elsewhere", gate.elsewhere),
            )
        },
    }


def _as_stored(moved: Moved) -> dict[str, Any]:
    return {"text": moved.text, "before": [*moved.before], "after": [*moved.after]}
