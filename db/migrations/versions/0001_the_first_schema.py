"""The first schema"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE SEQUENCE case_numbers START 1")
    op.create_table(
        "chats",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("handle", sa.LargeBinary(), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("unreachable", sa.Text(), nullable=True),
        sa.Column(
            "pace_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.CheckConstraint("kind IN ('private', 'room')", name=op.f("ck_chats_known_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chats")),
        sa.UniqueConstraint("handle", name=op.f("uq_chats_handle")),
    )
    op.create_table(
        "counts",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("article", sa.Text(), server_default="", nullable=False),
        sa.Column("destination", sa.Text(), server_default="", nullable=False),
        sa.Column("origin", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("number", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint(
            "day", "what", "article", "destination", "origin", "language", name=op.f("pk_counts")
        ),
    )
    op.create_table(
        "inbox",
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.Text(), server_default="new", nullable=False),
        sa.Column("tries", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column("fault", sa.Text(), nullable=True),
        sa.Column(
            "not_before",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.CheckConstraint(
            "(state = 'done') = (sealed IS NULL)", name=op.f("ck_inbox_purged_when_done")
        ),
        sa.CheckConstraint(
            "state IN ('new', 'done', 'parked')", name=op.f("ck_inbox_known_state")
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_inbox")),
        sa.UniqueConstraint("bot_id", "update_id", name=op.f("uq_inbox_bot_id_update_id")),
    )
    op.create_index("ix_inbox_at", "inbox", ["at"], unique=False)
    op.create_index(
        "ix_inbox_new", "inbox", ["lane", "seq"], unique=False, postgresql_where="state = 'new'"
    )
    op.create_index(
        "ix_inbox_new_seq", "inbox", ["seq"], unique=False, postgresql_where="state = 'new'"
    )
    op.create_table(
        "invitations",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_invitations")),
    )
    op.create_table(
        "knowledge",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("published", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("kind", "key", name=op.f("pk_knowledge")),
    )
    op.create_table(
        "knowledge_versions",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("body", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "origin IN ('pack', 'editor')", name=op.f("ck_knowledge_versions_known_origin")
        ),
        sa.CheckConstraint(
            "state IN ('released', 'offered')", name=op.f("ck_knowledge_versions_known_state")
        ),
        sa.PrimaryKeyConstraint("kind", "key", "number", name=op.f("pk_knowledge_versions")),
    )
    op.create_table(
        "pace",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "pace_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_pace")),
    )
    op.create_table(
        "wrapped_keys",
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("kek", sa.SmallInteger(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("scope", name=op.f("pk_wrapped_keys")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("destination", sa.Text(), nullable=True),
        sa.Column("consented_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("consent_version", sa.SmallInteger(), nullable=True),
        sa.Column("expecting", sa.Text(), nullable=True),
        sa.Column("shown_article", sa.Text(), nullable=True),
        sa.Column("last_album", sa.Text(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["id"], ["chats.id"], name=op.f("fk_people_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("sealed_name", sa.LargeBinary(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("role IN ('lawyer', 'admin')", name=op.f("ck_staff_known_role")),
        sa.ForeignKeyConstraint(["id"], ["people.id"], name=op.f("fk_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.Column("danger", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("destination", sa.Text(), nullable=True),
        sa.Column("topic", sa.Text(), nullable=True),
        sa.Column(
            "shown",
            postgresql.JSONB(astext_type=sa.Text()),
            server_default=sa.text("'{}'"),
            nullable=False,
        ),
        sa.Column("lawyer_id", sa.Uuid(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("waiting_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(status = 'draft') = (number IS NULL)", name=op.f("ck_cases_numbered_when_open")
        ),
        sa.CheckConstraint(
            "(status IN ('closed', 'withdrawn')) = (closed_at IS NOT NULL)",
            name=op.f("ck_cases_closed_when"),
        ),
        sa.CheckConstraint(
            "status IN ('draft', 'waiting', 'taken', 'answered', 'closed', 'withdrawn')",
            name=op.f("ck_cases_known_status"),
        ),
        sa.CheckConstraint(
            "status NOT IN ('draft', 'waiting') OR lawyer_id IS NULL",
            name=op.f("ck_cases_waiting_is_free"),
        ),
        sa.CheckConstraint(
            "status NOT IN ('taken', 'answered') OR lawyer_id IS NOT NULL",
            name=op.f("ck_cases_taken_by_somebody"),
        ),
        sa.CheckConstraint("level BETWEEN 0 AND 3", name=op.f("ck_cases_known_level")),
        sa.ForeignKeyConstraint(["lawyer_id"], ["staff.id"], name=op.f("fk_cases_lawyer_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_cases_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
    )
    op.create_index("ix_cases_lawyer_id", "cases", ["lawyer_id"], unique=False)
    op.create_index("ix_cases_person_id", "cases", ["person_id"], unique=False)
    op.create_index(
        "ix_cases_queue",
        "cases",
        ["level", "waiting_since"],
        unique=False,
        postgresql_where="status = 'waiting'",
    )
    op.create_index(
        "uq_cases_one_draft",
        "cases",
        ["person_id"],
        unique=True,
        postgresql_where="status = 'draft'",
    )
    op.create_table(
        "case_events",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_case_events_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_events")),
    )
    op.create_index(op.f("ix_case_events_case_id"), "case_events", ["case_id"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("uid", sa.Uuid(), nullable=False),
        sa.Column("chat_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("class", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.Text(), server_default="queued", nullable=False),
        sa.Column("attempts", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column(
            "not_before",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
        ),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("worker", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("maybe_repeated", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("fault", sa.Text(), nullable=True),
        sa.Column(
            "at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False
        ),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("class IN ('A', 'B', 'C')", name=op.f("ck_outbox_known_class")),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'sent', 'failed', 'unknown')",
            name=op.f("ck_outbox_known_state"),
        ),
        sa.CheckConstraint(
            "state NOT IN ('queued', 'sending') OR sealed IS NOT NULL",
            name=op.f("ck_outbox_something_to_send"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_outbox_case_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chats.id"], name=op.f("fk_outbox_chat_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("uid", name=op.f("uq_outbox_uid")),
    )
    op.create_index("ix_outbox_case_id", "outbox", ["case_id"], unique=False)
    op.create_index(
        "ix_outbox_due",
        "outbox",
        ["chat_id", "lane", "id"],
        unique=False,
        postgresql_where="state IN ('queued', 'sending')",
    )
    op.create_index("ix_outbox_message", "outbox", ["chat_id", "message_id"], unique=False)
    op.create_index(
        "ix_outbox_order",
        "outbox",
        ["lane", "id"],
        unique=False,
        postgresql_where="state = 'queued'",
    )
    op.create_index("ix_outbox_settled_at", "outbox", ["settled_at"], unique=False)
    op.create_table(
        "words",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("seq", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "kind IN ('question', 'addition', 'file', 'edit', 'answer', 'answer-draft')",
            name=op.f("ck_words_known_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f("fk_words_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_words")),
        sa.UniqueConstraint("seq", name=op.f("uq_words_seq")),
    )
    op.create_index(op.f("ix_words_case_id"), "words", ["case_id"], unique=False)
    op.create_index(
        "uq_words_one_answer_draft",
        "words",
        ["case_id"],
        unique=True,
        postgresql_where="kind = 'answer-draft'",
    )
    op.execute("INSERT INTO pace (name) VALUES ('overall')")


def downgrade() -> None:
    op.drop_index(
        "uq_words_one_answer_draft", table_name="words", postgresql_where="kind = 'answer-draft'"
    )
    op.drop_index(op.f("ix_words_case_id"), table_name="words")
    op.drop_table("words")
    op.drop_index("ix_outbox_settled_at", table_name="outbox")
    op.drop_index("ix_outbox_order", table_name="outbox", postgresql_where="state = 'queued'")
    op.drop_index("ix_outbox_message", table_name="outbox")
    op.drop_index(
        "ix_outbox_due", table_name="outbox", postgresql_where="state IN ('queued', 'sending')"
    )
    op.drop_index("ix_outbox_case_id", table_name="outbox")
    op.drop_table("outbox")
    op.drop_index(op.f("ix_case_events_case_id"), table_name="case_events")
    op.drop_table("case_events")
    op.drop_index("uq_cases_one_draft", table_name="cases", postgresql_where="status = 'draft'")
    op.drop_index("ix_cases_queue", table_name="cases", postgresql_where="status = 'waiting'")
    op.drop_index("ix_cases_person_id", table_name="cases")
    op.drop_index("ix_cases_lawyer_id", table_name="cases")
    op.drop_table("cases")
    op.drop_table("staff")
    op.drop_table("people")
    op.drop_table("wrapped_keys")
    op.drop_table("pace")
    op.drop_table("knowledge_versions")
    op.drop_table("knowledge")
    op.drop_table("invitations")
    op.drop_index("ix_inbox_new_seq", table_name="inbox", postgresql_where="state = 'new'")
    op.drop_index("ix_inbox_new", table_name="inbox", postgresql_where="state = 'new'")
    op.drop_index("ix_inbox_at", table_name="inbox")
    op.drop_table("inbox")
    op.drop_table("counts")
    op.drop_table("chats")
    op.execute("DROP SEQUENCE case_numbers")
