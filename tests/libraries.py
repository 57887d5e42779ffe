"""The pack as tests use it: one index for all services of a run, or a small pack."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from bot.knowledge import Record
from knowledge_base.files import CONTENT
from knowledge_base.library import Library, build_library

_BUILT: dict[str, Library] = {}

_QUESTIONS = (
    (
        "- {id: w1, lang: ru, text: 'начальник два месяца не отдаёт зарплату', destination: ru,"
        " expect: answer, articles: [ru/unpaid-wages]}"
    ),
    (
        "- {id: w2, lang: ru, text: 'прораб забрал мой паспорт', destination: ru,"
        " expect: answer, articles: [ru/passport-withheld]}"
    ),
    (
        "- {id: w3, lang: ru, text: 'куда позвонить мигранту в россии', destination: ru,"
        " expect: answer, articles: [ru/hotline]}"
    ),
)
"""What the gate replays over the small pack."""


def build_once(records: Sequence[Record]) -> Library:
    key = hashlib.sha256(json.dumps(records, ensure_ascii=False).encode()).hexdigest()
    if key not in _BUILT:
        _BUILT[key] = build_library(records)
    return _BUILT[key]


@cache
def small_pack() -> Path:
    """What the tests of delivery ask about: a process that is killed twenty times need not read
    the whole law each time."""
    folder = Path(tempfile.mkdtemp(prefix="himoya-pack-"))
    for name in ("figures", "contacts", "rights"):
        shutil.copytree(CONTENT / name, folder / name)
    for article in ("ru/unpaid-wages", "ru/passport-withheld", "ru/detention", "ru/hotline"):
        shutil.copytree(CONTENT / "articles" / article, folder / "articles" / article)
    shutil.copytree(CONTENT / "cards" / "ru", folder / "cards" / "ru")
    (folder / "questions").mkdir()
    (folder / "questions" / "ru.yaml").write_text("\n".join(_QUESTIONS), encoding="utf-8")
    return folder
