"""The desk: more states, duty, follow-ups, outcomes, ratings"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_STATUS = (
    "status IN ('answered', 'closed', 'draft', 'merged', 'taken', 'waiting', 'with-authority',"
    " 'with-client', 'withdrawn')"
)
_AT_WORK = "status IN ('answered', 'taken', 'with-authority', 'with-client')"
_OVER = "status IN ('closed', 'merged', 'withdrawn')"
_OUTCOME = "outcome IN ('advised', 'no-reply', 'not-ours', 'referred', 'solved')"
_WORDS = "kind IN ('question', 'addition', 'file', 'edit', 'answer', 'answer-draft'"

_CASE_CHECKS = {
    "known_status": _STATUS,
    "known_level": "level BETWEEN 0 AND 4",
    "taken_by_somebody": f"NOT {_AT_WORK} OR lawyer_id IS NOT NULL",
    "closed_when": f"({_OVER}) = (closed_at IS NOT NULL)",
    "known_outcome": _OUTCOME,
    "closed_with_outcome": "status != 'closed' OR outcome IS NOT NULL",
    "known_rating": "rating IN (0, 1)",
    "merged_when": "merged_into IS NULL OR status = 'merged'",
}
_CASE_CHECKS_BEFORE = {
    "known_status": "status IN ('draft', 'waiting', 'taken', 'answered', 'closed', 'withdrawn')",
    "known_level": "level BETWEEN 0 AND 3",
    "taken_by_somebody": "status NOT IN ('taken', 'answered') OR lawyer_id IS NOT NULL",
    "closed_when": "(status IN ('closed', 'withdrawn')) = (closed_at IS NOT NULL)",
}
_TIME = sa.DateTime(timezone=True)


def _case_columns() -> list[sa.Column[object]]:
    return [
        sa.Column("for_other", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("deadline", sa.Date()),
        sa.Column("touched_at", _TIME),
        sa.Column("answered_at", _TIME),
        sa.Column("follow_up_at", _TIME),
        sa.Column("reminded", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("second_id", sa.Uuid()),
        sa.Column("merged_into", sa.Uuid()),
        sa.Column("reopened", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("rating", sa.SmallInteger()),
        sa.Column("rating_reason", sa.Text()),
    ]


def _staff_columns() -> list[sa.Column[object]]:
    texts = postgresql.ARRAY(sa.Text())
    return [
        sa.Column("on_duty", sa.Boolean(), server_default=sa.text("true"), nullable=False),
        sa.Column("hours_from", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("hours_to", sa.SmallInteger(), server_default="24", nullable=False),
        sa.Column("zone", sa.Text(), server_default="Asia/Tashkent", nullable=False),
        sa.Column("languages", texts, server_default=sa.text("'{}'"), nullable=False),
        sa.Column("destinations", texts, server_default=sa.text("'{}'"), nullable=False),
        sa.Column("most_open", sa.SmallInteger(), server_default="10", nullable=False),
        sa.Column("sealed_conflicts", sa.LargeBinary()),
    ]


def upgrade() -> None:
    for column in _case_columns():
        op.add_column("cases", column)
    op.create_foreign_key(op.f("fk_cases_second_id"), "cases", "staff", ["second_id"], ["id"])
    op.create_foreign_key(
        op.f("fk_cases_merged_into"), "cases", "cases", ["merged_into"], ["id"],
        ondelete="SET NULL",
    )  # fmt: skip
    op.execute("UPDATE cases SET outcome = 'advised' WHERE status = 'closed' AND outcome IS NULL")
    for name in _CASE_CHECKS_BEFORE:
        op.drop_constraint(op.f(f"ck_cases_{name}"), "cases")
    for name, rule in _CASE_CHECKS.items():
        op.create_check_constraint(op.f(f"ck_cases_{name}"), "cases", rule)
    op.drop_index("ix_cases_queue", "cases")
    op.create_index(
        "ix_cases_queue", "cases", ["level", "deadline", "waiting_since", "number"],
        postgresql_where=sa.text("status = 'waiting'"),
    )  # fmt: skip
    op.create_index("ix_cases_follow_up_at", "cases", ["follow_up_at"])
    for column in _staff_columns():
        op.add_column("staff", column)
    op.drop_constraint(op.f("ck_staff_known_role"), "staff")
    op.create_check_constraint(
        op.f("ck_staff_known_role"), "staff", "role IN ('admin', 'coordinator', 'lawyer')"
    )
    op.create_check_constraint(
        op.f("ck_staff_hours_of_a_day"), "staff",
        "hours_from BETWEEN 0 AND 23 AND hours_to BETWEEN 1 AND 24",
    )  # fmt: skip
    op.create_check_constraint(op.f("ck_staff_a_cap"), "staff", "most_open BETWEEN 1 AND 99")
    op.drop_constraint(op.f("ck_words_known_kind"), "words")
    op.create_check_constraint(op.f("ck_words_known_kind"), "words", f"{_WORDS}, 'note')")
    op.create_table(
        "hidden_cases",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_hidden_cases_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_hidden_cases_staff_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("case_id", "staff_id", name=op.f("pk_hidden_cases")),
    )


def downgrade() -> None:
    op.drop_table("hidden_cases")
    op.execute("DELETE FROM words WHERE kind = 'note'")
    op.drop_constraint(op.f("ck_words_known_kind"), "words")
    op.create_check_constraint(op.f("ck_words_known_kind"), "words", f"{_WORDS})")
    op.drop_constraint(op.f("ck_staff_a_cap"), "staff")
    op.drop_constraint(op.f("ck_staff_hours_of_a_day"), "staff")
    op.drop_constraint(op.f("ck_staff_known_role"), "staff")
    op.execute("UPDATE staff SET role = 'lawyer' WHERE role = 'coordinator'")
    op.create_check_constraint(op.f("ck_staff_known_role"), "staff", "role IN ('lawyer', 'admin')")
    for column in _staff_columns():
        op.drop_column("staff", column.name)
    op.drop_index("ix_cases_follow_up_at", "cases")
    op.drop_index("ix_cases_queue", "cases")
    op.create_index(
        "ix_cases_queue", "cases", ["level", "waiting_since"],
        postgresql_where=sa.text("status = 'waiting'"),
    )  # fmt: skip
    for name in _CASE_CHECKS:
        op.drop_constraint(op.f(f"ck_cases_{name}"), "cases")
    op.execute("UPDATE cases SET level = 3 WHERE level = 4")
    op.execute("UPDATE cases SET status = 'closed' WHERE status = 'merged'")
    op.execute(
        "UPDATE cases SET status = 'taken' WHERE status IN ('with-client','with-authority')"
    )
    for name, rule in _CASE_CHECKS_BEFORE.items():
        op.create_check_constraint(op.f(f"ck_cases_{name}"), "cases", rule)
    for column in reversed(_case_columns()):
        op.drop_column("cases", column.name)
