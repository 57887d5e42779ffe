"""Notices: what is sent to many, who wants it, and who read which answer"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)
_STATES = "state IN ('approved', 'cancelled', 'draft', 'paused', 'sending', 'sent', 'waiting')"
_APPROVED_SINCE = "state IN ('approved', 'paused', 'sending', 'sent')"
_OVER = "state IN ('cancelled', 'sent')"


def _list_of_words(name: str) -> sa.Column[list[str]]:
    return sa.Column(
        name, postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False
    )


def _person(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["person_id"], ["people.id"], name=op.f(f"fk_{table}_person_id"), ondelete="CASCADE"
    )


def upgrade() -> None:
    op.create_table(
        "notices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.BigInteger(), sa.Identity(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", _TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sealed_texts", sa.LargeBinary()),
        _list_of_words("origins"),
        _list_of_words("destinations"),
        _list_of_words("languages"),
        _list_of_words("interests"),
        sa.Column("edition", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("approved_by", sa.Uuid()),
        sa.Column("start_at", _TIME),
        sa.Column("started_at", _TIME),
        sa.Column("ended_at", _TIME),
        sa.Column("shown", postgresql.JSONB()),
        sa.CheckConstraint(_STATES, name=op.f("ck_notices_known_state")),
        sa.CheckConstraint("approved_by != made_by", name=op.f("ck_notices_two_people")),
        sa.CheckConstraint(
            f"NOT {_APPROVED_SINCE} OR approved_by IS NOT NULL",
            name=op.f("ck_notices_approved_by_somebody"),
        ),
        sa.CheckConstraint(
            f"({_OVER}) = (ended_at IS NOT NULL)", name=op.f("ck_notices_ended_when")
        ),
        sa.CheckConstraint(
            "state NOT IN ('waiting', 'approved', 'sending') OR sealed_texts IS NOT NULL",
            name=op.f("ck_notices_something_to_say"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
        sa.UniqueConstraint("number", name=op.f("uq_notices_number")),
    )
    op.create_table(
        "notice_recipients",
        sa.Column("notice_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'owed', 'muted', 'blocked', 'taken-back')",
            name=op.f("ck_notice_recipients_known_state"),
        ),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notices.id"],
            name=op.f("fk_notice_recipients_notice_id"), ondelete="CASCADE",
        ),
        _person("notice_recipients"),
        sa.PrimaryKeyConstraint("notice_id", "person_id", name=op.f("pk_notice_recipients")),
    )  # fmt: skip
    op.create_index("ix_notice_recipients_person_id", "notice_recipients", ["person_id"])
    op.create_index(
        "ix_notice_recipients_waiting", "notice_recipients", ["notice_id"],
        postgresql_where=sa.text("state = 'waiting'"),
    )  # fmt: skip
    op.create_table(
        "subscriptions",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("interest", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("since", _TIME, nullable=False),
        _person("subscriptions"),
        sa.PrimaryKeyConstraint("person_id", "interest", name=op.f("pk_subscriptions")),
    )
    op.create_table(
        "muted",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("since", _TIME, nullable=False),
        _person("muted"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_muted")),
    )
    op.create_table(
        "receipts",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("tell_at", _TIME),
        _person("receipts"),
        sa.PrimaryKeyConstraint("person_id", "article", name=op.f("pk_receipts")),
    )
    op.create_index("ix_receipts_article", "receipts", ["article"])
    op.create_index(
        "ix_receipts_tell_at", "receipts", ["tell_at"],
        postgresql_where=sa.text("tell_at IS NOT NULL"),
    )  # fmt: skip
    op.create_index(
        "ix_outbox_notices", "outbox", ["purpose", "state"],
        postgresql_where=sa.text("purpose LIKE 'notice:%'"),
    )  # fmt: skip


def downgrade() -> None:
    op.drop_index("ix_outbox_notices", "outbox")
    op.drop_table("receipts")
    op.drop_table("muted")
    op.drop_table("subscriptions")
    op.drop_table("notice_recipients")
    op.drop_table("notices")
