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
    return folder
