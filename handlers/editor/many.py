"""All that is published at once, and a proposal of many records checked against it."""

import asyncio
from typing import cast

from db import knowledge
from db.proposals import Proposal
from handlers.editor.changes import changes_of
from handlers.turn import Turn
from knowledge_base.bulk.examine import faults_of_changes, saved_questions
from knowledge_base.checks.pack import Fault
from knowledge_base.checks.records import PackRecord
from knowledge_base.files import Kind

MANY = 10
"""From so many records on, checking all of them together is faster than one by one."""


async def published(turn: Turn) -> list[PackRecord]:
    stored = await knowledge.published(turn.session)
    return [(cast(Kind, one.kind), one.key, one.body) for one in stored]


async def faults_of_many(turn: Turn, proposal: Proposal) -> list[Fault]:
    """Seconds of arithmetic for hundreds of articles: in a thread, so that nobody else waits."""
    current, today = await published(turn), turn.now.date()
    return await asyncio.to_thread(
        lambda: faults_of_changes(current, changes_of(proposal), today, saved_questions())
    )
