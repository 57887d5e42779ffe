"""At the start Telegram may be away: the service waits, and can still be told to stop."""

import asyncio
import os
import signal
import sys
from pathlib import Path

from tests.libraries import small_pack

NOBODY_THERE = "http://127.0.0.1:9"


async def test_a_service_that_waits_for_telegram_stops_when_asked(tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        env={
            **os.environ,
            "BOT_TOKEN": "123456:ABCDEFGHIJKLMNOP",
            "TELEGRAM_API_URL": NOBODY_THERE,
            "CONTENT_DIR": str(small_pack()),
            "DATA_DIR": str(tmp_path / "data"),
        },
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    async with asyncio.timeout(60):
        while b"Telegram is away" not in await process.stderr.readline():
            continue

    process.send_signal(signal.SIGTERM)

    async with asyncio.timeout(10):
        await process.stderr.read()
        assert await process.wait() == 0
