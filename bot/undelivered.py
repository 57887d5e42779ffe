"""When a message cannot reach a client, the lawyer of the case is told: silence would deceive."""

from collections.abc import Mapping

from sqlalchemy.ext.asyncio import AsyncSession

from bot.writing import owe_all
from db import cases, people
from db.outbox import Claimed, Lane
from handlers.phrases import Phrases, Tongue
from handlers.speech import Say


class Undelivered:
    def __init__(self, tongues: Mapping[Tongue, Phrases]) -> None:
        self._tongues = tongues

    async def tell(self, session: AsyncSession, claimed: Claimed, reason: str) -> None:
        """`reason`: blocked, deleted or other. Told once for each answer, not for each message."""
        if claimed.case is None or claimed.purpose != "answer":
            return
        card = await cases.card(session, claimed.case)
        if card is None or card.lawyer is None or card.client != claimed.chat:
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
