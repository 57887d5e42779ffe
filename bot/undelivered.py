"""When a message cannot reach a client, the lawyer of the case is told: silence would deceive."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.writing import owe_all
from db import cases, outbox, people
from db.outbox import Claimed, Lane
from handlers.phrases import Phrases, Tongue
from handlers.speech import Say


class Undelivered:
    def __init__(self, tongues: Mapping[Tongue, Phrases]) -> None:
        self._tongues = tongues

    async def tell(self, session: AsyncSession, claimed: Claimed, reason: str) -> None:
        """Of this answer, that it will not arrive."""
        if claimed.case is not None and claimed.purpose == "answer":
            await self._tell_lawyer(session, claimed.case, reason)

    async def tell_held(self, session: AsyncSession) -> None:
        """Of each answer once, that it waits for a client who cannot be reached."""
        for case, reason in await outbox.answers_held(session):
            await self._tell_lawyer(session, case, reason)

    async def _tell_lawyer(self, session: AsyncSession, case: UUID, reason: str) -> None:
        """`reason`: blocked, deleted or other."""
        card = await cases.card(session, case)
        if card is None or card.lawyer is None:
            return
        tongue = await people.language_of(session, card.lawyer)
        phrases = next(
            (phrases for name, phrases in self._tongues.items() if name == tongue),
            self._tongues["ru"],
        )
        text = phrases.say(
            "desk-undelivered",
            number=card.number,
            reason=phrases.say(f"desk-undelivered-{reason}"),
        )
        notice = Say(text, to=card.lawyer, case=card.id, lane=Lane.RELAY)
        await owe_all(session, [notice], None)
