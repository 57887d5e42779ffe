"""The pack as one file: nothing is lost on the way, and nothing dangerous comes in with it."""

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from knowledge_base.bulk import archive
from knowledge_base.bulk.archive import members
from knowledge_base.bulk.examine import Becomes, Examined, arrived, examine
from knowledge_base.bulk.incoming import Arrived, Refused, fields_of
from knowledge_base.bulk.packed import homes_in, records_of_zip, zip_of
from knowledge_base.bulk.read_workbook import records_of_xlsx
from knowledge_base.bulk.workbook import xlsx_of
from knowledge_base.checks.records import PackRecord
from knowledge_base.commands.bulk import export_main, import_main
from knowledge_base.files import read_pack
from knowledge_base.model import LANGS
from tests.knowledge_base_content.editor import TODAY, Editor
from tests.load.packs import records_of_files

WAGES = "ru/unpaid-wages"
Sheets = Mapping[str, list[list[Any]]]

ODD = st.sampled_from(
    ["=1+1", "+7", "-нет", "@имя", '"так"', "{ru-wage-days}", "oʻz maʼno", "🆘", "a: b # c", "no",
     "2026-11-22", "_x0041_", "| - >", "  два", "\\n", "1e5", "*жирно*", "&amp;", "<b>", "null"]
)  # fmt: skip
LETTERS = st.text(
    st.characters(codec="utf-8", exclude_characters="\r", exclude_categories=["Cs"]), max_size=20
)
LINE = st.builds(lambda odd, text: f"{odd}{text}".strip() or "-", ODD, LETTERS)
TEXT = st.builds("\n".join, st.lists(LINE, min_size=1, max_size=3))
WORDS = st.fixed_dictionaries(
    {
        "title": LINE,
        "answer": TEXT,
        "steps": st.lists(TEXT, max_size=3),
        "if_refused": st.one_of(st.just(""), TEXT),
        "phrasings": st.lists(LINE, min_size=1, max_size=3),
    }
)


def records(editor: Editor) -> list[PackRecord]:
    return [(one.kind, one.key, one.body) for one in read_pack(editor.folder)]


def dry_run(editor: Editor, name: str, content: bytes) -> Examined:
    return examine(records(editor), arrived(name, content), TODAY, ["где мои деньги"])


def an_article(wordings: Mapping[str, Any]) -> PackRecord:
    source = {"title": "=закон", "law": "", "url": "", "as_of": "2026-01-20"}
    facts = {"category": "labour-rights", "risk": "green", "certainty": "law", "urgent": True}
    dates = {"checked_on": "2026-11-01", "review_by": "2027-01-01"}
    body = {"id": WAGES, **facts, **dates, "sources": [source], "wordings": dict(wordings)}
    return "article", WAGES, body


AGENCY: PackRecord = (
    "agency",
    "uz-no",
    {
        "id": "uz-no",
        "country": "uz",
        "name": "=Firma: «Oʻzbek»",
        "also": ["@firma", "- нет"],
        "tax_number": "012345678",
        "licence": "№ 7",
        "state": "revoked",
        "since": "2021",
        "until": "2026-11",
        "sends_to": ["kr", "no"],
        "source": "+реестр",
        "as_of": "2026-11-01",
        "confidence": "medium",
    },
)


@given(st.dictionaries(st.sampled_from(LANGS), WORDS, min_size=1, max_size=3))
def test_whatever_an_editor_writes_comes_back_from_the_zip(wordings: Mapping[str, Any]) -> None:
    _, _, body = given_record = an_article(wordings)
    read = records_of_zip(zip_of([given_record]))
    assert read.faults == ()
    assert read.records[0].upon(None) == body


@settings(max_examples=30)
@given(st.dictionaries(st.sampled_from(LANGS), WORDS, min_size=1, max_size=3))
def test_whatever_an_editor_writes_comes_back_from_the_table(wordings: Mapping[str, Any]) -> None:
    _, _, body = given_record = an_article(wordings)
    read = records_of_xlsx(xlsx_of([given_record]))
    assert read.faults == ()
    assert list(fields_of("article", body, read.records[0].upon(None))) == []


@pytest.mark.parametrize(("form", "name"), [(zip_of, "kb.zip"), (xlsx_of, "kb.xlsx")])
def test_a_round_trip_of_our_records_changes_nothing(
    form: Callable[[list[PackRecord]], bytes], name: str
) -> None:
    whole = [*records_of_files()[::5], AGENCY]
    seen = examine(whole, arrived(name, form(whole)), TODAY)
    assert (seen.faults, seen.changes, seen.unmentioned) == ((), (), 0)
    assert seen.unchanged == len(whole)


def test_an_unpacked_export_is_the_same_folder(editor: Editor) -> None:
    before = {path.relative_to(editor.folder) for path in editor.folder.rglob("*.yaml")}
    read = read_pack(editor.folder)
    homes = homes_in((one.kind, one.key, one.path) for one in read)
    with zipfile.ZipFile(io.BytesIO(zip_of(records(editor), homes))) as packed:
        packed.extractall(editor.folder)
    assert {path.relative_to(editor.folder) for path in editor.folder.rglob("*.yaml")} == before
    assert {(one.key, str(one.body)) for one in read}
    assert sorted((one.kind, one.key) for one in read_pack(editor.folder)) == sorted(
        (one.kind, one.key) for one in read
    )


def changed(editor: Editor, change: Callable[[Any], None]) -> bytes:
    book = load_workbook(io.BytesIO(xlsx_of(records(editor))))
    change(book)
    return saved(book)


def saved(book: Any) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def row_of(book: Any, sheet: str, *start: str) -> int:
    return next(
        int(row[0].row)
        for row in book[sheet].iter_rows(min_row=2)
        if [cell.value for cell in row[: len(start)]] == [*start]
    )


def test_each_fault_names_its_sheet_and_row(editor: Editor) -> None:
    rows: dict[str, int] = {}

    def spoil(book: Any) -> None:
        rows["title"] = row_of(book, "articles", WAGES, "tg")
        book["articles"].cell(rows["title"], 3).value = "x" * 90
        rows["risk"] = row_of(book, "facts", WAGES)
        book["facts"].cell(rows["risk"], 5).value = "purple"
        rows["value"] = row_of(book, "figures", "ru-wage-days")
        book["figures"].cell(rows["value"], 7).value = "позже"
        rows["asked"] = row_of(book, "phrasings", "ru/hotline", "ru")
        book["phrasings"].cell(rows["asked"], 3).value = "Где мои деньги?"
        rows["sum"] = row_of(book, "contacts", "ru-112")
        book["contacts"].cell(rows["sum"], 6).value = "=1+1"

    found = [str(fault) for fault in dry_run(editor, "kb.xlsx", changed(editor, spoil)).faults]

    def told(sheet: str, row: str, what: str) -> bool:
        place = f"sheet {sheet}, row {rows[row]}: "
        return any(one.startswith(place) and what in one for one in found)

    assert told("articles", "title", "at most 80 fit"), found
    assert told("facts", "risk", "cannot be `purple`"), found
    assert told("figures", "value", "is not a date"), found
    assert told("phrasings", "asked", "is the saved question"), found
    assert told("contacts", "sum", "is a formula"), found


def test_a_part_is_enough_and_what_is_left_out_stays(editor: Editor) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "articles"
    sheet.append(["article", "lang", "title"])
    sheet.append([WAGES, "ru", "Хозяин не платит?"])
    seen = dry_run(editor, "part.xlsx", saved(book))
    assert seen.faults == ()
    (change,) = seen.changes
    assert change.fields == ("ru title",)
    assert change.body is not None
    before = next(body for kind, key, body in records(editor) if key == WAGES)
    after = {**change.body["wordings"]["ru"], "title": before["wordings"]["ru"]["title"]}
    assert {**change.body, "wordings": {**change.body["wordings"], "ru": after}} == before
    assert seen.unmentioned == len(records(editor)) - 1


def test_only_the_word_yes_takes_a_record_out(editor: Editor) -> None:
    def retire(book: Any) -> None:
        sheet = book["facts"]
        heads = [cell.value for cell in sheet[1]]
        sheet.cell(row_of(book, "facts", "ru/hotline"), heads.index("retire") + 1).value = True

    seen = dry_run(editor, "kb.xlsx", changed(editor, retire))
    assert [one.key for one in seen.of(Becomes.RETIRED)] == ["ru/hotline"]
    seen = dry_run(editor, "kb.zip", packed({"figures/new.yaml": "no-such: {retire: yes}"}))
    assert "no such record" in str(seen.faults[0])


def packed(files: Mapping[str, str | bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", how) as made:
        for name, text in files.items():
            made.writestr(name, text)
    return content.getvalue()


def link() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as made:
        one = zipfile.ZipInfo("articles/link.yaml")
        one.external_attr = 0o120777 << 16
        made.writestr(one, "/etc/passwd")
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"not a zip", "can be opened"),
        (packed({"a.yaml": b"0" * 3_000_000}), "trap"),
        (packed({"../a.yaml": "a: b"}), "outside"),
        (packed({"/a.yaml": "a: b"}), "outside"),
        (packed({"C:/a.yaml": "a: b"}), "outside"),
        (link(), "link"),
        (packed({"a.yaml": packed({"b.yaml": "c"})}), "archive itself"),
        (b"PK" + b"0" * archive.MOST_BYTES, "larger than"),
    ],
)
def test_a_dangerous_archive_is_not_opened(content: bytes, why: str) -> None:
    with pytest.raises(Refused, match=why):
        members(content)


def test_more_files_than_any_pack_has_are_refused() -> None:
    many = packed({f"{number}.yaml": "" for number in range(archive.MOST_MEMBERS + 1)})
    with pytest.raises(Refused, match="more than 20000 files"):
        members(many)


BOMB = '<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'


def test_a_table_with_entities_is_refused(editor: Editor) -> None:
    files = members(xlsx_of(records(editor)))
    for name in ("xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"):
        read = records_of_xlsx(packed({**files, name: BOMB}))
        assert "entities" in str(read.faults[0]), name
        assert read.records == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a: &x [1]\nb: *x", "references"),
        ("a: {what: x}\na: {what: y}", "stands twice"),
        ("[" * 50_000, "levels"),
        ('a: ["]", ' * 50_000, "levels"),
        ("- " * 50_000, "levels"),
        ("".join(f"{' ' * depth}a:\n" for depth in range(2_000)), "levels"),
        ("a: [", "cannot be read"),
        ("- a", "top level"),
        ("a: 5", "key: value"),
    ],
)
def test_yaml_with_surprises_is_a_fault_of_its_file(text: str, why: str) -> None:
    read = records_of_zip(packed({"figures/ru.yaml": text}, zipfile.ZIP_STORED))
    assert read.records == ()
    assert [one.where for one in read.faults] == ["figures/ru.yaml"]
    assert why in str(read.faults[0])


def test_files_in_a_wrong_place_are_named() -> None:
    read = records_of_zip(
        packed({"kb/articles/ru/a.yaml": "b: c", "kb/articles/ru/x/de.yaml": "a: b"})
    )
    assert len(read.faults) == 2
    assert all("articles/ru" in str(one.where) for one in read.faults)


def table(sheets: Sheets) -> Arrived:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return records_of_xlsx(saved(book))


@pytest.mark.parametrize(
    ("sheets", "why"),
    [
        ({"notes": [["a"]]}, "sheet notes: name: we do not know this sheet"),
        ({"facts": [["article", "rsik"], ["ru/a", "red"]]}, "row 1: rsik: we do not know"),
        ({"articles": [["article", "title"], ["ru/a", "A"]]}, "row 1: lang: this column is"),
        ({"articles": [["article", "lang"], ["ru/a", "de"]]}, "row 2: lang: `de` is not"),
        ({"articles": [["article", "lang", "title"], [None, "ru", "A"]]}, "row 2: article: is"),
        ({"facts": [["article", "risk"], ["ru/a", "red"], ["ru/a", "red"]]}, "row 3: row: sheet"),
        ({"facts": [["article", "urgent"], ["ru/a", "maybe"]]}, "neither yes nor no"),
        ({"sources": [["kind", "id"], ["law", "x"]]}, "row 2: kind: cannot be `law`"),
        ({"agreements": [["agreement", "record"], ["x", "{"]]}, "row 2: record: this is not JSON"),
        (
            {"figures": [["figure", "unit", "value"], ["x", "day", 1], ["x", "month", 2]]},
            "row 3: unit: differs from sheet figures, row 2",
        ),
    ],
)
def test_a_table_in_a_hurry(sheets: Sheets, why: str) -> None:
    assert why in "\n".join(map(str, table(sheets).faults))


def test_the_command_line_exports_and_says_what_would_change(
    editor: Editor, capsys: pytest.CaptureFixture[str]
) -> None:
    file = editor.folder / "kb.xlsx"
    again = ["--dry-run", str(file), str(editor.folder), "--today", "2026-11-22"]
    assert export_main(["--xlsx", str(file), str(editor.folder)]) == 0
    assert import_main(again) == 0
    assert "0 changed, 0 retired, 9 unchanged" in capsys.readouterr().out

    editor.change(f"articles/{WAGES}/article.yaml", risk="green")
    assert import_main(again) == 0
    said = capsys.readouterr().out
    assert f"changed: article {WAGES}: risk\n" in said
    assert "0 new, 1 changed, 0 retired, 8 unchanged" in said

    file.write_bytes(b"no table")
    assert import_main(again) == 1
    assert "1 fault" in capsys.readouterr().out


def test_what_begins_like_a_formula_is_text_and_marked_as_such() -> None:
    words = {"title": "=1+1", "answer": "@a", "phrasings": ["-нет", "+7", "нет"]}
    book = load_workbook(io.BytesIO(xlsx_of([an_article({"ru": words})])))
    cells = [*book["articles"][2][2:4], *(row[2] for row in book["phrasings"].iter_rows(2))]
    assert [(cell.value, cell.data_type, cell.quotePrefix) for cell in cells] == [
        ("=1+1", "s", True),
        ("@a", "s", True),
        ("-нет", "s", True),
        ("+7", "s", True),
        ("нет", "s", False),
    ]


def test_days_and_numbers_that_a_program_made_of_the_text_mean_the_same(editor: Editor) -> None:
    def typed(book: Any) -> None:
        sheet = book["figures"]
        heads = [cell.value for cell in sheet[1]]
        row = row_of(book, "figures", "ru-wage-days")
        for name in ("valid_from", "as_of"):
            cell = sheet.cell(row, heads.index(name) + 1)
            cell.value = datetime.fromisoformat(cell.value)
        cell = sheet.cell(row, heads.index("value") + 1)
        cell.value = float(cell.value)
        sheet = book["contacts"]
        heads = [cell.value for cell in sheet[1]]
        sheet.cell(row_of(book, "contacts", "ru-112"), heads.index("short_number") + 1).value = 112

    seen = dry_run(editor, "kb.xlsx", changed(editor, typed))
    assert (seen.faults, seen.changes) == ((), ())
