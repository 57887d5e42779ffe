"""Editing: proposals with a second pair of eyes, more roles, who did what"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)
_ROLES = "role IN ('admin', 'analyst', 'coordinator', 'editor', 'lawyer', 'volunteer')"
_ROLES_BEFORE = "role IN ('admin', 'coordinator', 'lawyer')"
_SETTLED = "(state IN ('published', 'dropped')) = (settled_at IS NOT NULL)"


def _known_roles(rule: str) -> None:
    op.drop_constraint(op.f("ck_staff_known_role"), "staff")
    op.create_check_constraint(op.f("ck_staff_known_role"), "staff", rule)


def upgrade() -> None:
    _known_roles(_ROLES)
    op.add_column("knowledge_versions", sa.Column("checked_by", sa.Uuid()))
    op.add_column(
        "knowledge_versions", sa.Column("why", sa.Text(), server_default="", nullable=False)
    )
    op.create_check_constraint(
        op.f("ck_knowledge_versions_two_people"), "knowledge_versions", "checked_by != made_by"
    )
    op.add_column(
        "knowledge",
        sa.Column("withdrawn", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    op.create_table(
        "proposals",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("made_at", _TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), server_default="", nullable=False),
        sa.Column("is_typo", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("checked_by", sa.Uuid()),
        sa.Column("settled_at", _TIME),
        sa.Column("gate", postgresql.JSONB()),
        sa.Column("judged", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'ready', 'published', 'dropped')",
            name=op.f("ck_proposals_known_state"),
        ),
        sa.CheckConstraint(_SETTLED, name=op.f("ck_proposals_settled_when")),
        sa.CheckConstraint("checked_by != made_by", name=op.f("ck_proposals_two_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposals")),
    )
    op.create_table(
        "proposed_records",
        sa.Column("proposal_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("base", sa.Integer()),
        sa.Column("body", postgresql.JSONB()),
        sa.Column("living", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"],
            name=op.f("fk_proposed_records_proposal_id"), ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "proposal_id", "kind", "key", name=op.f("pk_proposed_records")
        ),
    )  # fmt: skip
    op.create_index(
        "uq_proposed_records_living", "proposed_records", ["kind", "key"], unique=True,
        postgresql_where=sa.text("living"),
    )  # fmt: skip
    op.create_table(
        "article_owners",
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_article_owners_staff_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("article", name=op.f("pk_article_owners")),
    )  # fmt: skip
    op.create_table(
        "staff_acts",
        sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False),
        sa.Column("actor_id", sa.Uuid()),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), server_default="", nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_acts")),
    )
    op.create_index("ix_staff_acts_at", "staff_acts", ["at"])


def downgrade() -> None:
    op.drop_table("staff_acts")
    op.drop_table("article_owners")
    op.drop_table("proposed_records")
    op.drop_table("proposals")
    op.drop_constraint(op.f("ck_knowledge_versions_two_people"), "knowledge_versions")
    op.drop_column("knowledge_versions", "why")
    op.drop_column("knowledge_versions", "checked_by")
    op.drop_column("knowledge", "withdrawn")
    op.execute("DELETE FROM staff WHERE role IN ('analyst', 'editor', 'volunteer')")
    _known_roles(_ROLES_BEFORE)
