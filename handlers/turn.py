"""What every handler may name: one person's turn."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy.ext.asyncio import AsyncSession

from db import counts, sightings
from db.cases import Profile
from db.counts import What
from db.people import Visitor
from handlers.phrases import Phrases, Tongue
from handlers.statistics import boards
from knowledge_base.library import Changed, Library
from knowledge_base.model import Destination, Lang, Origin
from knowledge_base.urgency import Danger

STAFF_TONGUE: Tongue = "ru"


@dataclass(frozen=True)
class Turn:
    """The session of this turn's one transaction, who speaks, and what we know."""

    session: AsyncSession
    visitor: Visitor
    phrases: Phrases
    tongues: Mapping[Tongue, Phrases]
    library: Library
    now: datetime
    bot_name: str
    undo: timedelta
    """How long a lawyer can take an answer back before it is sent."""
    fetch: Callable[[str], Awaitable[bytes]]
    """The content of a pack that an editor sent, by Telegram's id of it; of nobody else."""
    draft: Callable[[Sequence[Changed]], Awaitable[Library]]
    """The library as it would be with some records changed, index and all."""

    def in_tongue(self, tongue: str | None) -> Phrases:
        return self.tongues[cast(Tongue, tongue)] if tongue in self.tongues else self.phrases

    def to_staff(self, tongue: str | None) -> Phrases:
        """Colleagues of several countries share Russian until they choose a language."""
        return self.in_tongue(tongue or STAFF_TONGUE)

    def speaking(self, tongue: str) -> "Turn":
        return self.in_phrases(self.in_tongue(tongue))

    def speaking_to(self, tongue: str | None) -> "Turn":
        return self.in_phrases(self.to_staff(tongue))

    def in_phrases(self, phrases: Phrases) -> "Turn":
        return replace(self, phrases=phrases)

    @property
    def origin(self) -> Origin | None:
        return cast(Origin | None, self.visitor.origin)

    @property
    def destination(self) -> Destination | None:
        return cast(Destination | None, self.visitor.destination)

    @property
    def lang(self) -> Lang | None:
        return self.phrases.lang if self.visitor.language else None

    @property
    def profile(self) -> Profile:
        return Profile(self.phrases.tongue, self.visitor.origin, self.visitor.destination)

    async def count(
        self, what: What, article: str | None = None, danger: Danger | None = None
    ) -> None:
        """Counts messages, by day; and people, by period, if they have agreed to what is kept."""
        visitor, tongue, day = self.visitor, self.phrases.tongue, self.now.date()
        await counts.count(
            self.session,
            day,
            what,
            article=article,
            destination=visitor.destination,
            origin=visitor.origin,
            language=tongue,
        )
        if visitor.consented and not visitor.is_staff:
            language = tongue if visitor.language else None
            moment = boards.Moment(
                what, day, language, visitor.origin, visitor.destination, article, danger
            )
            await sightings.note(self.session, visitor.id, boards.seen(moment, self.library))
