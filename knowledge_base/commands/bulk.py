"""`export` and `import`: the whole pack as one file, and what such a file would change."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from datetime import UTC, date, datetime
from pathlib import Path

from knowledge_base.bulk.examine import arrived, examine, saved_questions
from knowledge_base.bulk.packed import homes_in, zip_of
from knowledge_base.bulk.report import report
from knowledge_base.bulk.workbook import xlsx_of
from knowledge_base.files import CONTENT, read_pack


def export_main(arguments: list[str]) -> int:
    parser = ArgumentParser(
        "python -m knowledge_base export", description="Writes the content folder as one file."
    )
    form = parser.add_mutually_exclusive_group(required=True)
    form.add_argument("--zip", type=Path, metavar="FILE", help="the repository's own files")
    form.add_argument("--xlsx", type=Path, metavar="FILE", help="a spreadsheet")
    parser.add_argument("folder", nargs="?", type=Path, default=CONTENT, help="content folder")
    options = parser.parse_args(arguments)
    read = read_pack(options.folder)
    records = [(one.kind, one.key, one.body) for one in read]
    if options.zip is not None:
        homes = homes_in((one.kind, one.key, one.path) for one in read)
        options.zip.write_bytes(zip_of(records, homes))
    else:
        options.xlsx.write_bytes(xlsx_of(records))
    sys.stdout.write(f"{len(records)} records written to {options.zip or options.xlsx}\n")
    return 0


def import_main(arguments: list[str]) -> int:
    parser = ArgumentParser(
        "python -m knowledge_base import",
        description="Says what a file would change in the content folder, and what is wrong in"
        " it. Nothing is written: unpack a zip over the folder, or use `python -m bot import`.",
    )
    parser.add_argument("--dry-run", action="store_true", required=True, help="the only way")
    parser.add_argument("file", type=Path, help=".zip or .xlsx")
    parser.add_argument("folder", nargs="?", type=Path, default=CONTENT, help="content folder")
    parser.add_argument(
        "--today",
        type=date.fromisoformat,
        default=datetime.now(UTC).date(),  # noqa: TID251 (a command line has no other clock)
        help="the day to check for; default: today",
    )
    options = parser.parse_args(arguments)
    current = [(one.kind, one.key, one.body) for one in read_pack(options.folder)]
    incoming = arrived(options.file.name, options.file.read_bytes())
    examined = examine(current, incoming, options.today, saved_questions())
    sys.stdout.write(report(examined))
    return 1 if examined.faults else 0
