"""Topics of a lawyer's chat, subjects and absence of staff, the city of a raid, daily chores"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004a"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "staff",
        sa.Column(
            "subjects", postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False
        ),
    )
    op.add_column("staff", sa.Column("away_until", sa.Date()))
    op.add_column("raids", sa.Column("city", sa.Text(), server_default="", nullable=False))
    op.create_table(
        "chores",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_chores")),
    )
    op.create_table(
        "case_topics",
        sa.Column("chat_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("thread_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chats.id"], name=op.f("fk_case_topics_chat_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_topics_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("chat_id", "case_id", name=op.f("pk_case_topics")),
    )
    op.create_index("ix_case_topics_thread", "case_topics", ["chat_id", "thread_id"], unique=True)


def downgrade() -> None:
    op.drop_table("case_topics")
    op.drop_table("chores")
    op.drop_column("raids", "city")
    op.drop_column("staff", "away_until")
    op.drop_column("staff", "subjects")
