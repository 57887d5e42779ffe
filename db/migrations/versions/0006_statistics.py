"""Statistics: who was seen in which cell, and the tables that were issued"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_STAND_STILL = """
CREATE FUNCTION releases_stand_still() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'a release is issued once and never revised'; END $$
"""
_GUARD = """
CREATE TRIGGER releases_stand_still BEFORE UPDATE OR DELETE ON releases
FOR EACH ROW EXECUTE FUNCTION releases_stand_still()
"""


def upgrade() -> None:
    op.create_table(
        "sightings",
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("board", sa.Text(), nullable=False),
        sa.Column("line", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("person", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint(
            "period", "board", "line", "place", "person", name=op.f("pk_sightings")
        ),
    )
    op.create_table(
        "releases",
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("board", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("body", postgresql.JSONB(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "audience IN ('internal', 'public')", name=op.f("ck_releases_known_audience")
        ),
        sa.PrimaryKeyConstraint("period", "board", "audience", name=op.f("pk_releases")),
    )
    op.execute(_STAND_STILL)
    op.execute(_GUARD)


def downgrade() -> None:
    op.drop_table("releases")
    op.execute("DROP FUNCTION releases_stand_still()")
    op.drop_table("sightings")
