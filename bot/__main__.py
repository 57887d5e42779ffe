"""`python -m bot`: serves Telegram, or opens the playground where no token is set."""

import argparse
import asyncio
import contextlib
import secrets
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from bot import bulk, logs, statistics
from bot.app import built, open_register, replay, running
from bot.clock import system_clock
from bot.nursery import Nursery
from bot.postgres import EmbeddedPostgres, embedded_postgres
from bot.settings import ConfigurationError, Settings, key_ring, read_settings
from db import keys
from db.vault import KEY_BYTES, KeyRing, UnreadableWordsError, write_key
from handlers.phrases import TextFault
from knowledge_base.files import ContentFault

Scene = Callable[[], Coroutine[Any, Any, None]]

KEYS_BESIDE_DATA = (
    "the key lies beside the data ({path}): whoever gets this disk can read both."
    " Good for trying; for real people set HIMOYA_KEYS (`python -m bot new-key`)"
)


@contextmanager
def database(settings: Settings) -> Iterator[tuple[str, KeyRing, EmbeddedPostgres | None]]:
    """The database of the settings, or an embedded one that lives as long as we do."""
    if settings.database_url is not None:
        ring, _ = key_ring(settings, settings.data_dir)
        yield settings.database_url.get_secret_value(), ring, None
        return
    with embedded_postgres(settings.data_dir) as postgres:
        ring, beside = key_ring(settings, settings.data_dir)
        if beside:
            logs.log.warning(KEYS_BESIDE_DATA.format(path=settings.data_dir / "keys"))
        yield postgres.url, ring, postgres


@asynccontextmanager
async def telegram(settings: Settings) -> AsyncIterator[tuple[Settings, Scene]]:
    """Telegram itself, or the playground in its place with people who are already there."""
    if not settings.is_playground:
        yield settings, _no_scene
        return
    from bot.playground.house import open_house  # noqa: PLC0415  # production never imports it

    async with open_house(settings.playground_port, settings.token) as house:
        logs.log.warning("the playground is open at %s (this machine only)", house.url)
        inside = {"telegram_api_url": house.url, "admin_ids": (house.admin_id,)}
        yield settings.model_copy(update=inside), house.set_the_scene


async def _no_scene() -> None:
    """Telegram's people come by themselves."""


async def serve(settings: Settings) -> None:
    stop, started = asyncio.Event(), asyncio.Event()
    serving, loop = asyncio.current_task(), asyncio.get_running_loop()

    def asked_to_stop() -> None:
        """Before anything is served there is nothing to finish, and perhaps nobody to wait for."""
        stop.set()
        if not started.is_set() and serving is not None:
            serving.cancel()

    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, asked_to_stop)
    with database(settings) as (url, ring, postgres):
        async with telegram(settings) as (there, scene), built(there, url, ring) as app:
            watchers = Nursery()
            if postgres is not None:
                watchers.start(postgres.watch(), "watchdog")
            async with running(app):
                started.set()
                watchers.start(scene(), "scene")
                await stop.wait()
                await watchers.cancel()


async def rotate_keys(settings: Settings) -> None:
    with database(settings) as (url, ring, _postgres):
        register = await open_register(url, ring)
        async with register.transaction() as session:
            count = await keys.rotate(session, ring)
        await register.close()
    print(f"{count} keys are wrapped by key {ring.newest} now; older ones may be removed.")


async def replay_parked(settings: Settings) -> None:
    with database(settings) as (url, ring, _postgres):
        register = await open_register(url, ring)
        count = await replay(register)
        await register.close()
    print(f"{count} parked updates will be tried again.")


async def write_statistics(settings: Settings, folder: Path) -> None:
    with database(settings) as (url, ring, _postgres):
        register = await open_register(url, ring)
        made = await statistics.files(register, system_clock())
        await register.close()
    statistics.write(folder, made)
    print(f"{len(made)} files of issued tables were written to {folder}.")


async def export_knowledge(settings: Settings, file: Path) -> None:
    with database(settings) as (url, ring, _postgres):
        register = await open_register(url, ring)
        told = await bulk.write_file(register, file)
        await register.close()
    print(told)


async def import_knowledge(settings: Settings, file: Path, *, dry_run: bool) -> bool:
    with database(settings) as (url, ring, _postgres):
        register = await open_register(url, ring)
        done, told = await bulk.take_file(register, file, system_clock(), dry_run=dry_run)
        await register.close()
    print(told)
    return done


COMMANDS = {"serve": serve, "rotate-keys": rotate_keys, "replay": replay_parked}


async def run(options: argparse.Namespace, settings: Settings) -> bool:
    if options.command == "export":
        await export_knowledge(settings, options.file)
    elif options.command == "import":
        return await import_knowledge(settings, options.file, dry_run=options.dry_run)
    elif options.command == "statistics":
        await write_statistics(settings, options.csv)
    else:
        await COMMANDS[options.command](settings)
    return True


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    commands = made.add_subparsers(dest="command", metavar="command")
    for name in (*COMMANDS, "new-key"):
        commands.add_parser(name)
    file = commands.add_parser("export", help="write the knowledge base as one file")
    file.add_argument("file", type=Path, help="ends in .zip or .xlsx")
    file = commands.add_parser("import", help="publish such a file, all of it or nothing")
    file.add_argument("--dry-run", action="store_true", help="only say what would change")
    file.add_argument("file", type=Path)
    issued = commands.add_parser("statistics", help="write the issued tables")
    issued.add_argument("--csv", type=Path, required=True, metavar="FOLDER")
    made.set_defaults(command="serve")
    return made


def main(arguments: list[str]) -> int:
    options = parser().parse_args(arguments)
    if options.command == "new-key":
        print(write_key(1, secrets.token_bytes(KEY_BYTES)))
        return 0
    try:
        settings = read_settings()
        logs.set_up(settings.log_level)
        with contextlib.suppress(asyncio.CancelledError):
            return 0 if asyncio.run(run(options, settings)) else 1
    except ConfigurationError as faults:
        print("Himoya cannot start. Please mend:", file=sys.stderr)
        for fault in faults.faults:
            print(f"  - {fault}", file=sys.stderr)
        return 2
    except UnreadableWordsError as fault:
        print(f"Himoya cannot start: {fault}", file=sys.stderr)
        return 2
    except (ContentFault, TextFault) as fault:
        print(f"Himoya cannot start. Faults in the content:\n{fault}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
