"""A proposal as changes of the library."""

from typing import cast

from db.proposals import Proposal
from knowledge_base.files import Kind
from knowledge_base.library import Changed


def changes_of(proposal: Proposal) -> list[Changed]:
    return [(cast(Kind, one.kind), one.key, one.body) for one in proposal.records]
