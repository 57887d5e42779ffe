"""Questions to learn from: redacted, sealed, of nobody; lawyers' suggestions"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004a"
branch_labels = None
depends_on = None

_VERDICTS = "verdict IN ('helped', 'not-helped', 'off-point', 'outdated', 'unclear')"


def upgrade() -> None:
    op.add_column("people", sa.Column("asked_again", sa.SmallInteger()))
    op.create_table(
        "asked",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("voice", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text()),
        sa.Column("destination", sa.Text()),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("shown", postgresql.JSONB(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("verdict", sa.Text()),
        sa.Column("settled", sa.Text()),
        sa.CheckConstraint(
            "outcome IN ('answered', 'unsure', 'no-answer')", name=op.f("ck_asked_known_outcome")
        ),
        sa.CheckConstraint(_VERDICTS, name=op.f("ck_asked_known_verdict")),
        sa.CheckConstraint(
            "settled IN ('phrasing', 'not-ours', 'done')", name=op.f("ck_asked_known_end")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked")),
    )
    op.create_index("ix_asked_day", "asked", ["day"])
    op.create_index(
        "ix_asked_open", "asked", ["outcome", "day"],
        postgresql_where=sa.text("settled IS NULL"),
    )  # fmt: skip
    op.create_table(
        "suggestions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("author_id", sa.Uuid()),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("destination", sa.Text()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary()),
        sa.ForeignKeyConstraint(
            ["author_id"], ["staff.id"],
            name=op.f("fk_suggestions_author_id"), ondelete="SET NULL",
        ),
        sa.CheckConstraint(
            "state IN ('draft', 'offered', 'settled')", name=op.f("ck_suggestions_known_state")
        ),
        sa.CheckConstraint(
            "(state = 'settled') = (sealed IS NULL)",
            name=op.f("ck_suggestions_purged_when_settled"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suggestions")),
    )  # fmt: skip


def downgrade() -> None:
    op.drop_table("suggestions")
    op.drop_table("asked")
    op.drop_column("people", "asked_again")
