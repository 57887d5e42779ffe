"""The register of agencies: what is at fault in it, and how an official one comes in."""

import io
import time
from collections.abc import Mapping
from typing import Any

from openpyxl import Workbook

from knowledge_base.bulk.examine import Becomes, arrived, examine
from knowledge_base.bulk.packed import zip_of
from knowledge_base.bulk.workbook import xlsx_of
from knowledge_base.checks.records import PackRecord
from knowledge_base.files import read_pack
from tests.knowledge_base_content.editor import TODAY, Editor
from tests.load.packs import records_of_files

REGISTER = "agencies/uz.yaml"
HEADS = ["agency", "country", "name", "tax_number", "state", "source", "as_of", "confidence"]


def agency(agency_id: str, **keys: Any) -> Mapping[str, Any]:
    return {
        "id": agency_id,
        "country": "uz",
        "name": f"Firma {agency_id}",
        "state": "licensed",
        "source": "register",
        "as_of": "2026-11-01",
        "confidence": "high",
        **keys,
    }


def faults(editor: Editor, *agencies: Mapping[str, Any]) -> list[str]:
    editor.write(REGISTER, {"agencies": [*agencies]})
    return [one.removeprefix(f"{REGISTER}: ") for one in editor.faults()]


def test_a_sound_register_has_no_faults(editor: Editor) -> None:
    said = {"since": "2021", "until": "2026-12", "sends_to": ["tr", "bg"], "licence": "№ 7"}
    assert faults(editor, agency("uz-a", **said, url="https://example.org/a")) == []
    (read,) = [one for one in read_pack(editor.folder) if one.kind == "agency"]
    assert (read.key, read.body["since"]) == ("uz-a", "2021")


def test_a_record_is_such_as_can_be_looked_up(editor: Editor) -> None:
    spoilt = {"tax_number": "305-12", "url": "example.org", "as_of": "2027-01-01"}
    assert faults(editor, agency("uz-a", **spoilt)) == [
        "uz-a as_of: 2027-01-01 is in the future; write the day it was looked at",
        "uz-a tax_number: `305-12` is not a tax number; write its digits only, without spaces",
        "uz-a url: `example.org` is not an address; copy it whole, with https://",
    ]
    assert faults(editor, agency("uz-a", source="", state="closed", country="ru")) == [
        "uz-a country: cannot be `ru`; write one of: 'uz', 'kg', 'tj', 'kz' or 'tm'",
        (
            "uz-a state: cannot be `closed`;"
            " write one of: 'licensed', 'suspended', 'revoked' or 'unlicensed'"
        ),
        "uz-a source: is empty; fill it in",
    ]


def test_days_exist_and_follow_each_other(editor: Editor) -> None:
    assert faults(
        editor,
        agency("uz-a", since="2026-13", until="31.12.2026"),
        agency("uz-b", since="2027"),
        agency("uz-c", since="2026-05", until="2026-04-30"),
        agency("uz-d", sends_to=["Turkey"]),
    ) == [
        (
            "uz-a until: `31.12.2026` is no date;"
            " write a day, a month or a year: 2026-11-22, 2026-11 or 2026"
        ),
        "uz-d sends_to 1: no country `Turkey`; write its code of two letters, as ru",
        (
            "uz-b since: 2027 is in the future; write since when it holds, or leave it empty;"
            " what is to come is taken up when it holds"
        ),
        ("uz-c until: it ends in 2026-04-30, before it begins in 2026-05; correct one of the two"),
    ]
    assert faults(editor, agency("uz-a", since="2026-02-30")) == [
        (
            "uz-a since: `2026-02-30` is no date;"
            " write a day, a month or a year: 2026-11-22, 2026-11 or 2026"
        )
    ]


def test_no_firm_stands_there_twice(editor: Editor) -> None:
    assert faults(
        editor,
        agency("uz-a", name="ООО «Водий»", tax_number="0305123456"),
        agency("uz-b", name="Beta", tax_number="305123456"),
        agency("uz-c", name="Vodiy MChJ"),
        agency("uz-d", name="Vodiy", tax_number="309"),
        agency("kg-a", name="Водий", country="kg", tax_number="305123456"),
    ) == [
        "uz-b tax_number: uz-a has the same tax number; keep one of the two records",
        (
            "uz-c name: uz-a has the same name: alphabet and legal form do not count;"
            " keep one of the two; if they are two firms, fill in tax_number of both"
        ),
    ]


def test_the_list_is_called_as_its_folder(editor: Editor) -> None:
    editor.write(REGISTER, {"agencys": []})
    assert editor.faults() == [
        (
            f"{REGISTER}: agencies: the file must hold one list called `agencies`;"
            " begin the file with `agencies:` and each entry with `- id: …`"
        )
    ]


def sheet_of(rows: list[list[Any]]) -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "agencies"
    for row in [HEADS, *rows]:
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def row(number: int, **keys: Any) -> list[Any]:
    name = f"Firma{number} Buxoro{number * 7}"
    values = agency(f"uz-{number}", name=name, tax_number=300_000_000 + number, **keys)
    return [values["id" if head == "agency" else head] for head in HEADS]


def records(editor: Editor) -> list[PackRecord]:
    return [(one.kind, one.key, one.body) for one in read_pack(editor.folder)]


def test_faults_of_a_register_name_their_row(editor: Editor) -> None:
    rows = [row(1), row(2), row(3, state="open")]
    rows[1][HEADS.index("tax_number")] = "300000001"
    seen = examine(records(editor), arrived("register.xlsx", sheet_of(rows)), TODAY)
    assert [str(one).partition(";")[0] for one in seen.faults] == [
        "sheet agencies, row 3: uz-2 tax_number: uz-1 has the same tax number",
        "sheet agencies, row 4: uz-3 state: cannot be `open`",
    ]


def test_an_official_register_is_examined_in_seconds() -> None:
    content = sheet_of([row(number) for number in range(2_000)])
    began = time.process_time()
    seen = examine(records_of_files(), arrived("register.xlsx", content), TODAY)
    assert seen.faults == ()
    assert len(seen.of(Becomes.NEW)) == 2_000
    assert time.process_time() - began < 20


def test_each_country_has_its_file_in_the_zip() -> None:
    of_kg = agency("305-a", country="kg", tax_number="012", since="2021", also=["Кыскача"])
    packed = zip_of([("agency", "305-a", of_kg)])
    (read,) = arrived("kb.zip", packed).records
    assert read.upon(None) == of_kg
    assert str(read.where("")) == "agencies/kg.yaml"
    (read,) = arrived("kb.xlsx", xlsx_of([("agency", "305-a", of_kg)])).records
    assert read.upon(None) == of_kg
