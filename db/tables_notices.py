"""Tables of notices: what is sent to many, who wants it, and who read which answer."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    ForeignKey,
    Identity,
    Index,
    PrimaryKeyConstraint,
    SmallInteger,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from db.notice_rules import APPROVED_SINCE, OVER, State
from db.tables import Base


def _in(states: frozenset[State] | type[State]) -> str:
    return f"state IN ({', '.join(sorted(repr(str(state)) for state in states))})"


class Notice(Base):
    """A message to many people. Lists that are empty mean: all of them."""

    __tablename__ = "notices"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, Identity(), unique=True)
    """What staff call it."""
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
    state: Mapped[str]
    sealed_texts: Mapped[bytes | None]
    origins: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    destinations: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    languages: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    interests: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    """Only those who asked to hear of one of these; empty: everybody of the segment."""
    edition: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    """Grows each time approval is asked for, so that nobody approves what they have not seen."""
    approved_by: Mapped[UUID | None]
    start_at: Mapped[datetime | None]
    """Empty: as soon as it is approved."""
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    shown: Mapped[dict[str, Any] | None]
    """The numbers that the progress message says now; at the end the result."""
    __table_args__ = (
        CheckConstraint(_in(State), name="known_state"),
        CheckConstraint("approved_by != made_by", name="two_people"),
        CheckConstraint(
            f"NOT {_in(APPROVED_SINCE)} OR approved_by IS NOT NULL", name="approved_by_somebody"
        ),
        CheckConstraint(f"({_in(OVER)}) = (ended_at IS NOT NULL)", name="ended_when"),
        CheckConstraint(
            "state NOT IN ('waiting', 'approved', 'sending') OR sealed_texts IS NOT NULL",
            name="something_to_say",
        ),
    )


class NoticeRecipient(Base):
    """One row for each person and notice: who is claimed once is written to once."""

    __tablename__ = "notice_recipients"
    notice_id: Mapped[UUID] = mapped_column(ForeignKey("notices.id", ondelete="CASCADE"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    state: Mapped[str] = mapped_column(server_default="waiting")
    __table_args__ = (
        PrimaryKeyConstraint("notice_id", "person_id"),
        CheckConstraint(
            "state IN ('waiting', 'owed', 'muted', 'blocked', 'taken-back')", name="known_state"
        ),
        Index("ix_notice_recipients_person_id", "person_id"),
        Index(
            "ix_notice_recipients_waiting",
            "notice_id",
            postgresql_where="state = 'waiting'",
        ),
    )


class Subscription(Base):
    """What a person wants to hear of: `law`, `answers`, or `topic:<category>`."""

    __tablename__ = "subscriptions"
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    interest: Mapped[str]
    wanted: Mapped[bool] = mapped_column(Boolean, server_default=text("true"))
    """False: asked, and not wanted, so nobody asks again."""
    since: Mapped[datetime]
    __table_args__ = (PrimaryKeyConstraint("person_id", "interest"),)


class Muted(Base):
    """Somebody who wants no notices at all. Answers and lawyers' words still come."""

    __tablename__ = "muted"
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"), primary_key=True
    )
    since: Mapped[datetime]


class Receipt(Base):
    """Which article somebody read, kept only of those who want to hear when it changes."""

    __tablename__ = "receipts"
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    article: Mapped[str]
    day: Mapped[date]
    tell_at: Mapped[datetime | None]
    """The article has changed since: from then on the person is told, once."""
    __table_args__ = (
        PrimaryKeyConstraint("person_id", "article"),
        Index("ix_receipts_article", "article"),
        Index("ix_receipts_tell_at", "tell_at", postgresql_where="tell_at IS NOT NULL"),
    )
