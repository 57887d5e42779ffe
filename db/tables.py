"""The register's tables. Each rule of `db/rules.py` stands here once more as a constraint.

`bytes` columns named `sealed…` or `address` are ciphertexts (db/vault.py).
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    SmallInteger,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.rules import AT_WORK, OVER, Level, Outcome, Role, Status


def _one_of(column: str, values: Iterable[Status | Role | Outcome]) -> str:
    return f"{column} IN ({', '.join(sorted(repr(str(value)) for value in values))})"


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: DateTime(timezone=True),
        str: Text,
        bytes: LargeBinary,
        UUID: Uuid,
        dict[str, Any]: JSONB,
        list[str]: ARRAY(Text),
        list[Any]: JSONB,
    }


class WrappedKey(Base):
    """The key of one scope (`case:<id>`, `transit`, `directory`, `index`, `asked`), wrapped by key `kek`."""

    __tablename__ = "wrapped_keys"
    scope: Mapped[str] = mapped_column(primary_key=True)
    kek: Mapped[int] = mapped_column(SmallInteger)
    wrapped: Mapped[bytes]


class Chat(Base):
    """A chat that we may write to: a person's private chat, or the duty room."""

    __tablename__ = "chats"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    handle: Mapped[bytes] = mapped_column(unique=True)
    address: Mapped[bytes]
    kind: Mapped[str]
    unreachable: Mapped[str | None]
    pace_at: Mapped[datetime] = mapped_column(server_default=func.now())
    """Theoretical arrival time of the next message (generic cell rate algorithm)."""
    __table_args__ = (CheckConstraint("kind IN ('private', 'room')", name="known_kind"),)


class Person(Base):
    __tablename__ = "people"
    id: Mapped[UUID] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str | None]
    origin: Mapped[str | None]
    destination: Mapped[str | None]
    consented_at: Mapped[datetime | None]
    consent_version: Mapped[int | None] = mapped_column(SmallInteger)
    asked_again: Mapped[int | None] = mapped_column(SmallInteger)
    """The version of the consent that somebody with an older one was asked for, once."""
    expecting: Mapped[str | None]
    """What the next free text means, e.g. `answer:<case id>`; empty: a question."""
    shown_article: Mapped[str | None]
    last_album: Mapped[str | None]
    since: Mapped[datetime]
    seen_at: Mapped[datetime]


class Staff(Base):
    __tablename__ = "staff"
    id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), primary_key=True)
    role: Mapped[str]
    sealed_name: Mapped[bytes]
    since: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    on_duty: Mapped[bool] = mapped_column(Boolean, server_default=text("true"))
    hours_from: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    hours_to: Mapped[int] = mapped_column(SmallInteger, server_default="24")
    """On duty from this hour to before that one, by the clock of `zone`; past midnight wraps."""
    zone: Mapped[str] = mapped_column(server_default="Asia/Tashkent")
    languages: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    destinations: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    """Empty: all of them."""
    subjects: Mapped[list[str]] = mapped_column(server_default=text("'{}'"))
    """Categories of articles. Empty: all of them."""
    away_until: Mapped[date | None]
    """The last day of an absence."""
    most_open: Mapped[int] = mapped_column(SmallInteger, server_default="10")
    sealed_conflicts: Mapped[bytes | None]
    """Employers and agencies whose cases this lawyer must not see."""
    __table_args__ = (
        CheckConstraint(_one_of("role", Role), name="known_role"),
        CheckConstraint(
            "hours_from BETWEEN 0 AND 23 AND hours_to BETWEEN 1 AND 24", name="hours_of_a_day"
        ),
        CheckConstraint("most_open BETWEEN 1 AND 99", name="a_cap"),
    )


class Invitation(Base):
    """A one-time code; only its digest is stored, so a dump invites nobody."""

    __tablename__ = "invitations"
    digest: Mapped[bytes] = mapped_column(primary_key=True)
    purpose: Mapped[str]
    made_by: Mapped[UUID | None]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class Case(Base):
    __tablename__ = "cases"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int | None] = mapped_column(unique=True)
    """What people call it; given when it leaves the draft."""
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"))
    status: Mapped[str]
    level: Mapped[int] = mapped_column(SmallInteger)
    danger: Mapped[str | None]
    language: Mapped[str]
    origin: Mapped[str | None]
    destination: Mapped[str | None]
    topic: Mapped[str | None]
    shown: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    """What the bot decided and showed: article ids and scores, no words."""
    lawyer_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    outcome: Mapped[str | None]
    for_other: Mapped[bool] = mapped_column(Boolean, server_default=text("false"))
    """The person writes for a relative or a friend."""
    deadline: Mapped[date | None]
    """The last day by law, if one is known."""
    made_at: Mapped[datetime]
    waiting_since: Mapped[datetime | None]
    touched_at: Mapped[datetime | None]
    """When its lawyer last did something; an idle claim goes back to the queue."""
    answered_at: Mapped[datetime | None]
    """The first answer."""
    closed_at: Mapped[datetime | None]
    follow_up_at: Mapped[datetime | None]
    """When somebody looks again: at the authority, at a silent client, at what came of it."""
    reminded: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    """Reminders of the present state that went out: warnings, nudges, questions afterwards."""
    second_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    merged_into: Mapped[UUID | None] = mapped_column(ForeignKey("cases.id", ondelete="SET NULL"))
    reopened: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    rating: Mapped[int | None] = mapped_column(SmallInteger)
    """1: it helped, 0: it did not."""
    rating_reason: Mapped[str | None]
    __table_args__ = (
        CheckConstraint(_one_of("status", Status), name="known_status"),
        CheckConstraint(f"level BETWEEN {min(Level)} AND {max(Level)}", name="known_level"),
        CheckConstraint("(status = 'draft') = (number IS NULL)", name="numbered_when_open"),
        CheckConstraint(
            f"NOT {_one_of('status', AT_WORK)} OR lawyer_id IS NOT NULL",
            name="taken_by_somebody",
        ),
        CheckConstraint(
            "status NOT IN ('draft', 'waiting') OR lawyer_id IS NULL", name="waiting_is_free"
        ),
        CheckConstraint(
            f"({_one_of('status', OVER)}) = (closed_at IS NOT NULL)", name="closed_when"
        ),
        CheckConstraint(_one_of("outcome", Outcome), name="known_outcome"),
        CheckConstraint("status != 'closed' OR outcome IS NOT NULL", name="closed_with_outcome"),
        CheckConstraint("rating IN (0, 1)", name="known_rating"),
        CheckConstraint("merged_into IS NULL OR status = 'merged'", name="merged_when"),
        Index("uq_cases_one_draft", "person_id", unique=True, postgresql_where="status = 'draft'"),
        Index(
            "ix_cases_queue",
            "level",
            "deadline",
            "waiting_since",
            "number",
            postgresql_where="status = 'waiting'",
        ),
        Index("ix_cases_follow_up_at", "follow_up_at"),
        Index("ix_cases_person_id", "person_id"),
        Index("ix_cases_lawyer_id", "lawyer_id"),
    )


class HiddenCase(Base):
    """A case that names an employer or agency which a lawyer has declared: not for that lawyer."""

    __tablename__ = "hidden_cases"
    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"))
    __table_args__ = (PrimaryKeyConstraint("case_id", "staff_id"),)


class Raid(Base):
    """A country in which many are held at once, as declared by a coordinator."""

    __tablename__ = "raids"
    place: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[datetime]
    city: Mapped[str] = mapped_column(server_default="")
    """As the coordinator wrote it; empty: the whole country."""
    declared_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id", ondelete="SET NULL"))
    sealed_answer: Mapped[bytes | None]
    """What a coordinator wrote for the group, until it is confirmed."""


class CaseTopic(Base):
    """A case's thread in its lawyer's chat: a view, which is made anew when it vanishes."""

    __tablename__ = "case_topics"
    chat_id: Mapped[UUID] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"))
    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    thread_id: Mapped[int] = mapped_column(BigInteger)
    __table_args__ = (
        PrimaryKeyConstraint("chat_id", "case_id"),
        Index("ix_case_topics_thread", "chat_id", "thread_id", unique=True),
    )


class CaseEvent(Base):
    """Who did what to a case and when; without content."""

    __tablename__ = "case_events"
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    actor_id: Mapped[UUID | None]
    act: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    at: Mapped[datetime]


class Words(Base):
    """Something said in a case. A file stays with Telegram: only the message to copy is known."""

    __tablename__ = "words"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, Identity(), unique=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    author_id: Mapped[UUID]
    kind: Mapped[str]
    sealed: Mapped[bytes]
    at: Mapped[datetime]
    __table_args__ = (
        CheckConstraint(
            "kind IN ('question', 'addition', 'file', 'edit', 'answer', 'answer-draft', 'note')",
            name="known_kind",
        ),
        Index(
            "uq_words_one_answer_draft",
            "case_id",
            unique=True,
            postgresql_where="kind = 'answer-draft'",
        ),
    )


class StoredUpdate(Base):
    """The inbox: an update as it came, stored before it is acknowledged."""

    __tablename__ = "inbox"
    seq: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    bot_id: Mapped[int] = mapped_column(BigInteger)
    update_id: Mapped[int] = mapped_column(BigInteger)
    lane: Mapped[str]
    sealed: Mapped[bytes | None]
    state: Mapped[str] = mapped_column(server_default="new")
    tries: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    fault: Mapped[str | None]
    not_before: Mapped[datetime] = mapped_column(server_default=func.now())
    at: Mapped[datetime] = mapped_column(server_default=func.now())
    __table_args__ = (
        UniqueConstraint("bot_id", "update_id"),
        CheckConstraint("state IN ('new', 'done', 'parked')", name="known_state"),
        CheckConstraint("(state = 'done') = (sealed IS NULL)", name="purged_when_done"),
        Index("ix_inbox_new", "lane", "seq", postgresql_where="state = 'new'"),
        Index("ix_inbox_new_seq", "seq", postgresql_where="state = 'new'"),
        Index("ix_inbox_at", "at"),
    )


class OwedMessage(Base):
    """The outbox: a request to the Bot API, owed since the commit that wrote it."""

    __tablename__ = "outbox"
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    uid: Mapped[UUID] = mapped_column(unique=True)
    chat_id: Mapped[UUID] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"))
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"))
    purpose: Mapped[str | None]
    lane: Mapped[int] = mapped_column(SmallInteger)
    class_: Mapped[str] = mapped_column("class")
    method: Mapped[str]
    sealed: Mapped[bytes | None]
    state: Mapped[str] = mapped_column(server_default="queued")
    attempts: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    not_before: Mapped[datetime] = mapped_column(server_default=func.now())
    lease_until: Mapped[datetime | None]
    worker: Mapped[int | None] = mapped_column(BigInteger)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    maybe_repeated: Mapped[bool] = mapped_column(Boolean, server_default=text("false"))
    fault: Mapped[str | None]
    at: Mapped[datetime] = mapped_column(server_default=func.now())
    settled_at: Mapped[datetime | None]
    __table_args__ = (
        CheckConstraint(
            "state IN ('queued', 'sending', 'sent', 'failed', 'unknown')", name="known_state"
        ),
        CheckConstraint("class IN ('A', 'B', 'C')", name="known_class"),
        CheckConstraint(
            "state NOT IN ('queued', 'sending') OR sealed IS NOT NULL", name="something_to_send"
        ),
        Index(
            "ix_outbox_due",
            "chat_id",
            "lane",
            "id",
            postgresql_where="state IN ('queued', 'sending')",
        ),
        Index("ix_outbox_order", "lane", "id", postgresql_where="state = 'queued'"),
        Index("ix_outbox_message", "chat_id", "message_id"),
        Index("ix_outbox_case_id", "case_id"),
        Index("ix_outbox_settled_at", "settled_at"),
        Index("ix_outbox_notices", "purpose", "state", postgresql_where="purpose LIKE 'notice:%'"),
    )


class Pace(Base):
    """Telegram's overall limit, shared by every process on this database."""

    __tablename__ = "pace"
    name: Mapped[str] = mapped_column(primary_key=True)
    pace_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Chore(Base):
    """When something regular was done last, by whichever process."""

    __tablename__ = "chores"
    name: Mapped[str] = mapped_column(primary_key=True)
    done_at: Mapped[datetime]


class KnowledgeRecord(Base):
    """One article, figure or contact; its versions never change, the pointer moves."""

    __tablename__ = "knowledge"
    kind: Mapped[str]
    key: Mapped[str]
    published: Mapped[int | None]
    withdrawn: Mapped[bool] = mapped_column(Boolean, server_default=text("false"))
    """Taken out by a person: a pack does not bring it back."""
    __table_args__ = (PrimaryKeyConstraint("kind", "key"),)


class KnowledgeVersion(Base):
    __tablename__ = "knowledge_versions"
    kind: Mapped[str]
    key: Mapped[str]
    number: Mapped[int] = mapped_column(Integer)
    body: Mapped[dict[str, Any]]
    digest: Mapped[str]
    origin: Mapped[str]
    """`pack`: from the files; `editor`: changed by a person, never overwritten by a pack."""
    state: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None]
    checked_by: Mapped[UUID | None]
    """The second pair of eyes; a pack has its own readers."""
    why: Mapped[str] = mapped_column(server_default="")
    __table_args__ = (
        PrimaryKeyConstraint("kind", "key", "number"),
        CheckConstraint("origin IN ('pack', 'editor')", name="known_origin"),
        CheckConstraint("state IN ('released', 'offered')", name="known_state"),
        CheckConstraint("checked_by != made_by", name="two_people"),
    )


class Proposal(Base):
    """A change of the knowledge base on its way: one article, or a whole import."""

    __tablename__ = "proposals"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
    state: Mapped[str]
    why: Mapped[str] = mapped_column(server_default="")
    is_typo: Mapped[bool] = mapped_column(Boolean, server_default=text("false"))
    """Only spelling: translations stay true and nobody has to be told."""
    checked_by: Mapped[UUID | None]
    settled_at: Mapped[datetime | None]
    gate: Mapped[dict[str, Any] | None]
    """What replaying the questions showed."""
    judged: Mapped[bool] = mapped_column(Boolean, server_default=text("false"))
    """Whether that was done since the last change."""
    __table_args__ = (
        CheckConstraint("state IN ('open', 'ready', 'published', 'dropped')", name="known_state"),
        CheckConstraint(
            "(state IN ('published', 'dropped')) = (settled_at IS NOT NULL)", name="settled_when"
        ),
        CheckConstraint("checked_by != made_by", name="two_people"),
    )


class ProposedRecord(Base):
    """A record as it would become. One record is in one living proposal at most."""

    __tablename__ = "proposed_records"
    proposal_id: Mapped[UUID] = mapped_column(ForeignKey("proposals.id", ondelete="CASCADE"))
    kind: Mapped[str]
    key: Mapped[str]
    base: Mapped[int | None]
    """The version it was made from; empty for something new."""
    body: Mapped[dict[str, Any] | None]
    """Empty: the record would be retired."""
    living: Mapped[bool] = mapped_column(Boolean, server_default=text("true"))
    __table_args__ = (
        PrimaryKeyConstraint("proposal_id", "kind", "key"),
        Index("uq_proposed_records_living", "kind", "key", unique=True, postgresql_where="living"),
    )


class ArticleOwner(Base):
    """Who looks after an article: hears first that its review is due."""

    __tablename__ = "article_owners"
    article: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"))


class StaffAct(Base):
    """Who of the staff did what and when, without content: `about` names a record or a person."""

    __tablename__ = "staff_acts"
    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    actor_id: Mapped[UUID | None]
    act: Mapped[str]
    about: Mapped[str] = mapped_column(server_default="")
    at: Mapped[datetime]
    __table_args__ = (Index("ix_staff_acts_at", "at"),)


class Count(Base):
    """What was asked and what came of it: counts by day, never a person or a word."""

    __tablename__ = "counts"
    day: Mapped[date]
    what: Mapped[str]
    article: Mapped[str] = mapped_column(server_default="")
    destination: Mapped[str] = mapped_column(server_default="")
    origin: Mapped[str] = mapped_column(server_default="")
    language: Mapped[str] = mapped_column(server_default="")
    number: Mapped[int] = mapped_column(server_default="0")
    __table_args__ = (
        PrimaryKeyConstraint("day", "what", "article", "destination", "origin", "language"),
    )
