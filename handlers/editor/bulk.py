"""The whole knowledge base as one file, and a changed file back as a proposal."""

import asyncio
from collections.abc import Sequence
from typing import Final

from aiogram import F, Router
from aiogram.filters import Command, Filter
from aiogram.types import CallbackQuery, Message
from typing_extensions import override

from db import audit, imports, outbox, proposals
from db.audit import Did
from db.proposals import Change, Proposal
from db.rules import DESK, EDITORS
from handlers.editor.buttons import Export, Prop
from handlers.editor.edit import refusal
from handlers.editor.faults import in_file
from handlers.editor.find import name_of
from handlers.editor.many import published
from handlers.filters import InPrivate, Staff
from handlers.lawyer.desk import ANSWER, ASK
from handlers.lawyer.handling import NOTE
from handlers.phrases import Phrases
from handlers.speech import Attach, Button, Rows, Say, Speech, Toast
from handlers.turn import Turn
from knowledge_base.bulk.archive import MOST_BYTES
from knowledge_base.bulk.examine import (
    XLSX,
    ZIP,
    Becomes,
    Examined,
    arrived,
    examine,
    saved_questions,
)
from knowledge_base.bulk.packed import homes_in, zip_of
from knowledge_base.bulk.report import report
from knowledge_base.bulk.workbook import xlsx_of
from knowledge_base.checks.records import PackRecord
from knowledge_base.files import ContentFault, read_pack

FORMS: Final = (ZIP, XLSX)
SHOWN_FAULTS: Final = 20
_MEGABYTE: Final = 1024 * 1024
_MOST_KEYS: Final = 10
_LINE: Final = 300
"""Characters of a fault in the message; the report beside it has all of it."""


class NotForAClient(Filter):
    """An admin who answers a case may send its client a table: such a file is no pack."""

    @override
    async def __call__(self, message: Message, turn: Turn) -> bool:
        if turn.visitor.role not in DESK:
            return True
        purpose = (turn.visitor.expecting or "").partition(":")[0]
        if purpose in (ANSWER, ASK, NOTE) or message.message_thread_id is not None:
            return False
        replied = message.reply_to_message
        return (
            replied is None
            or await outbox.case_of_message(turn.session, turn.visitor.id, replied.message_id)
            is None
        )


def bulk_router() -> Router:
    router = Router(name="bulk")
    router.message.filter(Staff(*EDITORS), InPrivate())
    router.callback_query.filter(Staff(*EDITORS), InPrivate())
    router.message.register(_ask, Command("export"))
    pack = F.document.file_name.lower().endswith(FORMS)
    router.message.register(_take, pack, NotForAClient())
    router.callback_query.register(_export, Export.filter())
    return router


async def _ask(_message: Message, turn: Turn) -> Speech:
    say = turn.phrases.say
    rows: Rows = ((Button(say("bulk-zip"), Export(form=ZIP).pack()),
                   Button(say("bulk-xlsx"), Export(form=XLSX).pack())),)  # fmt: skip
    return [Say(say("bulk-which-form"), rows=rows)]


async def _export(_press: CallbackQuery, callback_data: Export, turn: Turn) -> Speech:
    if callback_data.form not in FORMS:
        return [Toast(turn.phrases.say("stale-button"), alert=True)]
    records = await published(turn)
    content = await asyncio.to_thread(packed, records, callback_data.form)
    about = f"{callback_data.form} {len(records)}"
    await audit.note(turn.session, turn.visitor.id, Did.EXPORTED, about, turn.now)
    name = f"himoya-{turn.now:%Y-%m-%d-%H%M}{callback_data.form}"
    return [Attach(name, content, turn.phrases.say("bulk-exported", number=len(records)))]


def packed(records: Sequence[PackRecord], form: str) -> bytes:
    if form == XLSX:
        return xlsx_of(records)
    try:
        homes = homes_in((one.kind, one.key, one.path) for one in read_pack())
    except ContentFault:
        # The files that came with the program only say where a record stood.
        homes = {}
    return zip_of(records, homes)


async def _take(message: Message, turn: Turn) -> Speech:
    file = message.document
    assert file is not None
    if (file.file_size or 0) > MOST_BYTES:
        limit = MOST_BYTES // _MEGABYTE
        return [Say(turn.phrases.say("bulk-too-large", limit=limit))]
    content = await turn.fetch(file.file_id)
    return await imported(turn, file.file_name or "", content)


async def imported(turn: Turn, name: str, content: bytes) -> Speech:
    """Seconds of arithmetic for a large file: in a thread, so that nobody else waits."""
    seen = await asyncio.to_thread(_examined, turn, name, content, await published(turn))
    head = _counted(turn.phrases, seen)
    if seen.faults:
        return _at_fault(turn, seen, head)
    if not seen.changes:
        return [Say(turn.phrases.say("bulk-nothing"))]
    others = await _held(turn, seen)
    if others is not None:
        return [Say(f"{head}\n\n{turn.phrases.say('bulk-held')}"), others]
    return [*await _proposed(turn, seen, name, head), _report(turn, seen)]


def _examined(turn: Turn, name: str, content: bytes, current: list[PackRecord]) -> Examined:
    return examine(current, arrived(name, content), turn.now.date(), saved_questions())


def _counted(phrases: Phrases, seen: Examined) -> str:
    return phrases.say(
        "bulk-counts",
        new=len(seen.of(Becomes.NEW)),
        changed=len(seen.of(Becomes.CHANGED)),
        retired=len(seen.of(Becomes.RETIRED)),
        unchanged=seen.unchanged,
        unmentioned=seen.unmentioned,
    )


def _at_fault(turn: Turn, seen: Examined, head: str) -> Speech:
    shown = [f"• {in_file(turn.phrases, fault)}" for fault in seen.faults[:SHOWN_FAULTS]]
    lines = [line if len(line) <= _LINE else f"{line[:_LINE]}…" for line in shown]
    said = turn.phrases.say("bulk-faults", number=len(seen.faults))
    speech: list[Say | Attach] = [Say("\n".join([head, "", said, *lines]))]
    if lines != shown or len(seen.faults) > SHOWN_FAULTS:
        speech.append(_report(turn, seen))
    return speech


def _report(turn: Turn, seen: Examined) -> Attach:
    told = report(seen, lambda fault: in_file(turn.phrases, fault))
    return Attach("dry-run.txt", told.encode(), turn.phrases.say("bulk-report"))


async def _held(turn: Turn, seen: Examined) -> Say | None:
    """Everybody who is writing on one of these records: nothing of theirs is overwritten."""
    others = await imports.held(turn.session, [(one.kind, one.key) for one in seen.changes])
    if not others:
        return None
    say = turn.phrases.say
    lines, rows = [], []
    for one in others[:_MOST_KEYS]:
        keys = ", ".join(key for _, key in one.keys[:_MOST_KEYS])
        rest = len(one.keys) - _MOST_KEYS
        lines.append(
            say(
                "bulk-held-by",
                records=keys if rest <= 0 else f"{keys} +{rest}",
                name=await name_of(turn, one.by),
                since=turn.phrases.moment(one.since),
            )
        )
        label = say("bulk-look", name=await name_of(turn, one.by))
        rows.append((Button(label, Prop(id=one.proposal, act="show").pack()),))
    return Say("\n".join(lines), rows=tuple(rows))


async def _proposed(turn: Turn, seen: Examined, name: str, head: str) -> Speech:
    changes = [Change(one.kind, one.key, one.body) for one in seen.changes]
    begun = await proposals.start(turn.session, turn.visitor.id, changes, turn.now)
    if not isinstance(begun, Proposal):
        return [await refusal(turn, begun)]
    about = f"{len(changes)} records"
    await audit.note(turn.session, turn.visitor.id, Did.IMPORTED, about, turn.now)
    go_on = Button(turn.phrases.say("editor-to-proposal"), Prop(id=begun.id, act="show").pack())
    text = f"{head}\n\n{turn.phrases.say('bulk-proposed', file=name)}"
    return [Say(text, rows=((go_on,),))]
