"""`python -m bot` as it is started in earnest: its log at DEBUG tells nobody's words and no token."""

import asyncio
import logging
import os
import re
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.playground import BadGateway, CutBefore, Person, Playground, TooManyRequests
from tests.reliability.conftest import RING
from tests.reliability.processes import environment
from tests.service.office import has_button

log = logging.getLogger(__name__)

CANARY = "Зулайхо-канарейка"
GRACE = 10.0


@asynccontextmanager
async def command_line(settings: dict[str, str], stderr: Path) -> AsyncIterator[None]:
    with stderr.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", env={**os.environ, **settings}, stderr=file
        )
    try:
        yield
        process.terminate()
        assert await asyncio.wait_for(process.wait(), GRACE) == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_the_log_tells_no_words_and_no_token(
    database: str, playground: Playground, tmp_path: Path
) -> None:
    settings = environment(playground, database, RING, LOG_LEVEL="DEBUG", DATA_DIR=str(tmp_path))
    person = playground.person(CANARY, language_code="ru", username="zulayho_canary")
    started = time.monotonic()
    async with command_line(settings, tmp_path / "log"):
        await person.opens()
        await person.sees("🌐", timeout=30)
        log.warning("answering %.1f s after the start", time.monotonic() - started)
        for fault in (BadGateway(), CutBefore(), TooManyRequests(1)):
            playground.faults.next("*", fault)
        await person.says(f"{CANARY}: хозяин забрал паспорт")
        await person.sees(lambda message: has_button(message, "free"), timeout=30)
        playground.inject(poison(playground.person("Отравитель")))
        await person.says("/help")
        await person.sees("/forget", timeout=30)

    said = (tmp_path / "log").read_text()
    assert "serving as" in said
    assert "Traceback" not in said
    assert "an update failed (try 1)" in said
    secrets = (CANARY, "паспорт", "zulayho", str(person.id), playground.token, RING.keys[1].hex())
    assert [secret for secret in secrets if secret in said] == []
    assert re.findall(r"\d{3,}:[\w-]{8,}", said) == []


def poison(person: Person) -> dict[str, Any]:
    sender = {"id": person.id, "is_bot": False, "first_name": CANARY}
    chat = {"id": person.id, "type": "private"}
    return {"message": {"message_id": "x", "from": sender, "chat": chat, "text": CANARY}}
