"""Alembic's entry: always on the connection that `db.migrate` hands over."""

from alembic import context

from db.cases import case_numbers
from db.tables import Base
from db.tables_asked import Asked
from db.tables_notices import Notice
from db.tables_statistics import Release

assert case_numbers.metadata is Base.metadata
assert Asked.metadata is Base.metadata
assert Notice.metadata is Base.metadata
assert Release.metadata is Base.metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
