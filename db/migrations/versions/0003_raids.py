"""Raids: countries in which many are held at once"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "raids",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("declared_by", sa.Uuid(), nullable=True),
        sa.Column("sealed_answer", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["declared_by"], ["staff.id"], name=op.f("fk_raids_declared_by"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_raids")),
    )


def downgrade() -> None:
    op.drop_table("raids")
