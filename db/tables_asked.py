"""What is kept of questions to learn from: redacted, sealed, of nobody in particular."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables import Base


class Asked(Base):
    """A question without names and numbers. Never an urgent one, never with a person's id."""

    __tablename__ = "asked"
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    """Random, because it stands on buttons."""
    day: Mapped[date]
    voice: Mapped[bytes]
    """Tells on that day whether two questions are of one person; tomorrow its key is gone."""
    language: Mapped[str]
    origin: Mapped[str | None]
    destination: Mapped[str | None]
    outcome: Mapped[str]
    shown: Mapped[list[Any]]
    """Articles with the matcher's confidence, likeliest first."""
    sealed: Mapped[bytes]
    verdict: Mapped[str | None]
    settled: Mapped[str | None]
    __table_args__ = (
        CheckConstraint("outcome IN ('answered', 'unsure', 'no-answer')", name="known_outcome"),
        CheckConstraint(
            "verdict IN ('helped', 'not-helped', 'off-point', 'outdated', 'unclear')",
            name="known_verdict",
        ),
        CheckConstraint(
            "settled IN ('phrasing', 'not-ours', 'done')",
            name="known_end",
        ),
        Index("ix_asked_day", "day"),
        Index("ix_asked_open", "outcome", "day", postgresql_where="settled IS NULL"),
    )


class Suggestion(Base):
    """A lawyer's "this answer should be an article". Nothing leads back to the case."""

    __tablename__ = "suggestions"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    day: Mapped[date]
    author_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id", ondelete="SET NULL"))
    language: Mapped[str]
    destination: Mapped[str | None]
    state: Mapped[str]
    sealed: Mapped[bytes | None]
    """Question and answer; gone once it is settled."""
    __table_args__ = (
        CheckConstraint("state IN ('draft', 'offered', 'settled')", name="known_state"),
        CheckConstraint("(state = 'settled') = (sealed IS NULL)", name="purged_when_settled"),
    )
