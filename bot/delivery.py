"""What became of a lawyer's message: delivered, or not and why. Silence would deceive."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.writing import owe_all
from db import case_file, outbox, people
from db.outbox import Lane
from handlers.phrases import Phrases, Tongue
from handlers.speech import SENT_NOTICE, Edit, Say


class Delivery:
    def __init__(self, tongues: Mapping[Tongue, Phrases]) -> None:
        self._tongues = tongues

    async def failed(self, session: AsyncSession, case: UUID, reason: str) -> None:
        """`reason`: blocked, deleted or other. Told of each answer, not of each message."""
        card = await case_file.card(session, case)
        if card is None or card.lawyer is None:
            return
        phrases = await self._phrases(session, card.lawyer)
        text = phrases.say(
            "desk-undelivered",
            number=card.number,
            reason=phrases.say(f"desk-undelivered-{reason}"),
        )
        notice = Say(text, to=card.lawyer, case=card.id, lane=Lane.RELAY)
        await owe_all(session, [notice], None)

    async def arrived(self, session: AsyncSession, case: UUID) -> None:
        """The line under the lawyer's answer changes in place."""
        card = await case_file.card(session, case)
        if card is None or card.lawyer is None:
            return
        phrases = await self._phrases(session, card.lawyer)
        line = await outbox.last_sent(session, card.lawyer, card.id, SENT_NOTICE)
        if line is not None:
            text = phrases.say("desk-delivered", number=card.number)
            await owe_all(session, [Edit(line, text, to=card.lawyer, case=card.id)], None)

    async def _phrases(self, session: AsyncSession, lawyer: UUID) -> Phrases:
        tongue = await people.language_of(session, lawyer)
        return next(
            (phrases for name, phrases in self._tongues.items() if name == tongue),
            self._tongues["ru"],
        )
