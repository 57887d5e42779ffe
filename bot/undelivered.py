"""When a message cannot reach a client, the lawyer of the case is told: silence would deceive."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.writing import owe_all
from db import case_file, people
from db.outbox import Lane
from handlers.phrases import Phrases, Tongue
from handlers.speech import Say


class Undelivered:
    def __init__(self, tongues: Mapping[Tongue, Phrases]) -> None:
        self._tongues = tongues

    async def tell(self, session: AsyncSession, case: UUID, reason: str) -> None:
        """`reason`: blocked, deleted or other. Told of each answer, not of each message."""
        card = await case_file.card(session, case)
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
