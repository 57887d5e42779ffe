"""The whole knowledge base as a file: out, changed by an editor, and back as a proposal."""

import asyncio
import io
import zipfile
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.bulk import take_file, write_file
from bot.playground import Message, Person
from db import knowledge
from knowledge_base.bulk.examine import XLSX, ZIP
from tests.service.office import Office, buttons
from tests.service.test_editing import WAGES, drops, is_ready, lola, nargiza, speaks, writes

TITLE = "Не дают зарплату. С чего начать?"


async def exports(office: Office, who: Person, form: str) -> bytes:
    await who.says("/export")
    await office.presses(who, f"ex:{form}")
    sent = await who.sees(lambda one: one.media is not None and named(one).endswith(form))
    assert sent.media is not None
    return office.playground.world.files.find(sent.media.body["file_id"]).content


def named(message: Message) -> str:
    body = message.media.body if message.media is not None else None
    return str(body.get("file_name", "")) if isinstance(body, dict) else ""


def retitled(table: bytes, title: str, *, article: str = WAGES) -> bytes:
    """As an editor does it: one cell of one row."""
    book = load_workbook(io.BytesIO(table))
    book["articles"].cell(row_of(table, article, "ru"), 3).value = title
    return saved(book)


def row_of(table: bytes, article: str, lang: str) -> int:
    rows = load_workbook(io.BytesIO(table))["articles"].iter_rows(max_col=2, values_only=True)
    return [*rows].index((article, lang)) + 1


def saved(book: object) -> bytes:
    file = io.BytesIO()
    book.save(file)  # type: ignore[attr-defined]  # no types are published for it
    return file.getvalue()


async def until_proposed(who: Person) -> Message:
    return await who.sees(lambda one: any(data.endswith(":show") for data in buttons(one)))


async def test_a_table_goes_out_is_changed_and_comes_back_as_a_proposal(newsroom: Office) -> None:
    office, editor = newsroom, lola(newsroom)
    table = await exports(office, editor, XLSX)
    await editor.sends_document("kb.xlsx", content=table)
    await editor.sees(office.say("bulk-nothing"))

    await editor.sends_document("kb.xlsx", content=retitled(table, TITLE))
    told = await until_proposed(editor)
    counts = office.say("bulk-counts", new=0, changed=1, retired=0, unchanged=0, unmentioned=0)
    assert counts[:20] in told.text
    held = await office.rows(
        "SELECT key, body->'wordings'->'ru'->>'title' AS ru, body->'wordings'->'uz'->>'title' AS uz"
        " FROM proposed_records WHERE living"
    )
    assert [(one.key, one.ru) for one in held] == [(WAGES, TITLE)]
    assert held[0].uz, "what was not changed is still there"
    acts = await office.rows("SELECT act, about FROM staff_acts ORDER BY id DESC LIMIT 2")
    assert [one.act for one in acts] == ["imported", "exported"]
    await editor.presses(office.say("editor-to-proposal"), on=told)
    await editor.sees(office.say("proposal-title"))
    await drops(office, editor)


async def test_many_records_pass_the_gate_together(newsroom: Office) -> None:
    office, editor, reader = newsroom, lola(newsroom), nargiza(newsroom)
    book = load_workbook(io.BytesIO(await exports(office, editor, XLSX)))
    sheet = book["contacts"]
    hours = [cell.value for cell in sheet[1]].index("hours") + 1
    for row in range(2, 32):
        sheet.cell(row, hours).value = "09:00-18:00"
    await editor.sends_document("kb.xlsx", content=saved(book))
    await until_proposed(editor)
    proposal = await is_ready(office, editor, "number")
    await office.presses(reader, f"ep:{proposal}:show")
    await office.presses(reader, f"ep:{proposal}:differences")
    await office.presses(reader, f"ep:{proposal}:confirm")
    await reader.sees(office.say("proposal-published", records="contact ")[:20])
    now = [body for (kind, _), body in (await published(office)).items() if kind == "contact"]
    assert sum(body.get("hours") == "09:00-18:00" for body in now) >= 30


async def test_faults_are_told_with_sheet_and_row_and_nothing_is_taken_over(
    newsroom: Office,
) -> None:
    office, editor = newsroom, lola(newsroom)
    table = await exports(office, editor, XLSX)
    await editor.sends_document("kb.xlsx", content=retitled(table, "=HYPERLINK(1)"))
    told = await editor.sees(office.say("bulk-faults", number=1))
    row = row_of(table, WAGES, "ru")
    assert office.say("fault-at-row", sheet="articles", row=row) in told.text
    assert office.say("fault-a-formula") in told.text
    assert not await office.rows("SELECT 1 FROM proposed_records WHERE living")


async def test_a_file_at_fault_is_told_in_the_language_of_who_sent_it(newsroom: Office) -> None:
    office = newsroom
    editor = await office.joins("Дилшод", "editor")
    table = await exports(office, editor, XLSX)
    await speaks(office, editor, "tg")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(f"articles/{WAGES}/ru.yaml", "title: так: нельзя")
        archive.writestr("articles/readme.yaml", "title: x")
    await editor.sends_document("part.zip", content=packed.getvalue())
    told = await editor.sees(office.say("bulk-faults", "tg", number=2))
    assert office.say("fault-out-of-place", "tg") in told.text
    assert office.say("fault-unreadable", "tg", message="mapping")[:20] in told.text

    await editor.sends_document("broken.xlsx", content=table[:1000])
    told = await editor.sees(office.say("bulk-faults", "tg", number=1))
    assert office.say("fault-no-zip", "tg") in told.text

    book = load_workbook(io.BytesIO(table))
    for number in range(2, 40):
        book["contacts"].cell(number, 1).value = f"Not an id {number}"
    await editor.sends_document("kb.xlsx", content=saved(book))
    report = await editor.sees(lambda one: named(one) == "dry-run.txt")
    assert report.media is not None
    found = office.playground.world.files.find(report.media.body["file_id"]).content.decode()
    assert office.say("fault-no-id", "tg", found="Not an id 39") in found
    assert not await office.rows("SELECT 1 FROM proposed_records WHERE living")


async def test_what_others_are_writing_is_never_overwritten(newsroom: Office) -> None:
    office, first, second = newsroom, lola(newsroom), nargiza(newsroom)
    await writes(office, first, WAGES, "avoid", "Не ждите: сроки идут.")
    files = await exports(office, second, ZIP)
    name = f"articles/{WAGES}/ru.yaml"
    part = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(files)) as whole, zipfile.ZipFile(part, "w") as archive:
        lines = whole.read(name).decode().splitlines()
        lines[0] = f'title: "{TITLE}"'
        archive.writestr(name, "\n".join(lines))

    await second.sends_document("part.zip", content=part.getvalue())

    told = await second.sees(lambda one: "Лола" in one.text and WAGES in one.text)
    assert any(data.endswith(":show") for data in buttons(told))
    held = await office.rows("SELECT made_by FROM proposals WHERE settled_at IS NULL")
    assert len(held) == 1
    await drops(office, first)


async def test_who_is_no_editor_neither_exports_nor_imports(newsroom: Office) -> None:
    office = newsroom
    volunteer = await office.joins("Помощник", "volunteer")
    table = await exports(office, lola(office), XLSX)
    before = len([one for one in office.playground.requests if one.method == "getFile"])
    await volunteer.says("/export")
    await volunteer.sees(office.say("unknown-command"))
    await volunteer.sends_document("kb.xlsx", content=table)
    await volunteer.sees(lambda one: one.from_bot and "📥" not in one.text)
    assert len([one for one in office.playground.requests if one.method == "getFile"]) == before


async def test_the_console_imports_all_or_nothing(newsroom: Office, tmp_path: Path) -> None:
    office, register = newsroom, newsroom.app.register
    file, now = tmp_path / "kb.xlsx", office.app.clock()
    await write_file(register, file)
    table = file.read_bytes()
    done, told = await take_file(register, file, now)
    assert done
    assert f"0 changed, 0 retired, {len(await published(office))} unchanged" in told
    file.write_bytes(retitled(table, TITLE, article="ru/hotline"))

    await writes(office, lola(office), "ru/hotline", "avoid", "Не звоните незнакомым.")
    done, told = await take_file(register, file, now)
    assert not done
    assert "Лола" in told
    await drops(office, lola(office))

    before = await published(office)
    async with register.transaction() as session:
        # It waits for this row in the middle of its work, and is killed there.
        await session.execute(text("SELECT 1 FROM knowledge WHERE key = 'ru/hotline' FOR UPDATE"))
        importing = asyncio.ensure_future(take_file(register, file, now))
        while not await office.rows(KILL_WHO_WAITS):
            assert not importing.done()
        (outcome,) = await asyncio.gather(importing, return_exceptions=True)
    assert isinstance(outcome, DBAPIError)
    assert await published(office) == before

    done, told = await take_file(register, file, now)
    assert done, told
    after = await published(office)
    assert after["article", "ru/hotline"]["wordings"]["ru"]["title"] == TITLE
    changed = {place for place in after if after[place] != before[place]}
    assert changed == {("article", "ru/hotline")}


KILL_WHO_WAITS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'
"""


async def published(office: Office) -> dict[tuple[str, str], dict[str, Any]]:
    async with office.app.register.transaction() as session:
        return {(one.kind, one.key): one.body for one in await knowledge.published(session)}
