"""Tables of statistics: who was seen in which cell, as long as a period lives; what was issued."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, PrimaryKeyConstraint
from sqlalchemy.orm import Mapped

from db.tables import Base


class Sighting(Base):
    """One person in one cell of one table of one period. `person` is a keyed hash of the person,
    the period and the cell together: no two rows can be linked, and a dump names nobody."""

    __tablename__ = "sightings"
    period: Mapped[str]
    board: Mapped[str]
    line: Mapped[str]
    place: Mapped[str]
    """The column of the table: a country, or what came of it."""
    person: Mapped[bytes]
    __table_args__ = (PrimaryKeyConstraint("period", "board", "line", "place", "person"),)


class Release(Base):
    """A table as it was issued. The database itself refuses to change or delete it."""

    __tablename__ = "releases"
    period: Mapped[str]
    board: Mapped[str]
    audience: Mapped[str]
    body: Mapped[dict[str, Any]]
    digest: Mapped[str]
    issued_at: Mapped[datetime]
    __table_args__ = (
        PrimaryKeyConstraint("period", "board", "audience"),
        CheckConstraint("audience IN ('internal', 'public')", name="known_audience"),
    )
