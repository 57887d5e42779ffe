"""Writes the issued tables into a folder, for partners: `python -m bot statistics --csv FOLDER`."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import cast

from db import audit, knowledge, releases
from db.audit import Did
from db.engine import Register
from db.periods import named
from db.releases import Audience
from handlers.phrases import Tongue, read_phrases
from handlers.statistics.sheets import as_csv, sheet_of
from knowledge_base.files import Kind
from knowledge_base.library import read_contents

LANGUAGES: tuple[Tongue, ...] = ("ru", "en")


async def files(register: Register, now: datetime) -> dict[str, bytes]:
    """One for each table and language, by name. The export is noted like every other."""
    phrases = read_phrases()
    made: dict[str, bytes] = {}
    async with register.transaction() as session:
        stored = await knowledge.published(session)
        records = ((cast(Kind, record.kind), record.key, record.body) for record in stored)
        treaties = read_contents(records).agreements
        for issued in await releases.published(session):
            period = named(issued.period)
            assert period is not None
            for language in LANGUAGES:
                sheet = sheet_of(issued, period, phrases[language], treaties)
                made[f"{issued.period}-{issued.board}.{language}.csv"] = as_csv(sheet)
        about = f"{Audience.PUBLIC} {len(made)} files"
        await audit.note(session, None, Did.EXPORTED_NUMBERS, about, now)
    return made


def write(folder: Path, made: Mapping[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        (folder / name).write_bytes(content)
