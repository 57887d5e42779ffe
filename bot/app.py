"""The whole service, put together in one place; tests build it from here as well."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from aiogram import Bot, Dispatcher
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web

from bot import first_admin, profile
from bot.clock import Clock, system_clock
from bot.delivery import Delivery
from bot.gatekeeper import Gatekeeper
from bot.insistence import insist
from bot.intake import ALLOWED_UPDATES
from bot.intake.polling import Poller
from bot.intake.webhook import Webhook
from bot.knowledge import Record, Shelf
from bot.nursery import Bell, Nursery
from bot.session import Session
from bot.settings import Settings
from bot.speaker import Speaker
from bot.sweeps import Sweeps
from bot.topics import Topics
from bot.turns import Turns
from bot.watchman import Watchman
from db import inbox
from db.engine import Register, connect
from db.keys import open_vault
from db.migrate import bring_up_to_date
from db.outbox import TELEGRAMS_LIMITS, Limits
from db.vault import KeyRing, Vault
from handlers.phrases import Phrases, Tongue, read_phrases
from handlers.routers import all_routers
from knowledge_base.files import CONTENT
from knowledge_base.library import Library, build_library

log = logging.getLogger(__name__)

WORKERS = 8
GRACE = 8.0
"""Seconds for work in hand after a stop was asked for; systemd and Docker kill after ten."""


@dataclass
class App:
    """Everything that lives as long as the service."""

    settings: Settings
    register: Register
    bot: Bot
    bot_name: str
    shelf: Shelf
    turns: Turns
    speaker: Speaker
    sweeps: Sweeps
    watchman: Watchman
    gatekeeper: Gatekeeper
    arrived: Bell
    owed: Bell
    nursery: Nursery
    clock: Clock
    tongues: Mapping[Tongue, Phrases]


async def open_register(url: str, ring: KeyRing) -> Register:
    engine = connect(url)
    await bring_up_to_date(engine)
    register = Register(engine, Vault(ring, b"", b"", b""))
    async with register.transaction() as session:
        vault = await open_vault(session, ring)
    return Register(engine, vault)


@asynccontextmanager
async def built(
    settings: Settings,
    database_url: str,
    ring: KeyRing,
    clock: Clock = system_clock,
    limits: Limits = TELEGRAMS_LIMITS,
    build: Callable[[Sequence[Record]], Library] = build_library,
) -> AsyncIterator[App]:
    register = await open_register(database_url, ring)
    api = TelegramAPIServer.from_base(settings.telegram_api_url)
    bot = Bot(settings.token, session=Session(api))
    try:
        shelf = await Shelf.filled(register, clock, settings.content_dir or CONTENT, build)
        yield await _assembled(settings, register, bot, clock, limits, shelf)
    finally:
        await bot.session.close()
        await register.close()


async def _assembled(
    settings: Settings, register: Register, bot: Bot, clock: Clock, limits: Limits, shelf: Shelf
) -> App:
    tongues = read_phrases()
    me = await insist(bot.me)
    bot_name = me.username or ""
    arrived, owed, nursery = Bell(), Bell(), Nursery()
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.include_routers(*all_routers())
    turns = Turns(
        register,
        dispatcher,
        bot,
        tongues,
        shelf,
        clock,
        bot_name=bot_name,
        undo=timedelta(seconds=settings.answer_undo_seconds),
        arrived=arrived,
        owed=owed,
        nursery=nursery,
    )
    speaker = Speaker(
        register,
        bot,
        owed=owed,
        nursery=nursery,
        delivery=Delivery(tongues),
        limits=limits,
        topics=Topics(bot, register.transaction) if me.has_topics_enabled else None,
    )
    watchman = Watchman(bot, settings)
    return App(
        settings=settings,
        register=register,
        bot=bot,
        bot_name=bot_name,
        shelf=shelf,
        turns=turns,
        speaker=speaker,
        sweeps=Sweeps(register, clock, turns.nobodys_turn, watchman, owed=owed),
        watchman=watchman,
        gatekeeper=Gatekeeper(
            register,
            shelf,
            turns.nobodys_turn,
            clock,
            owed=owed,
            questions=settings.content_dir or CONTENT,
        ),
        arrived=arrived,
        owed=owed,
        nursery=nursery,
        clock=clock,
        tongues=tongues,
    )


@asynccontextmanager
async def running(app: App) -> AsyncIterator[None]:
    """Serves until left, then finishes what is in hand, hands back the rest, within ten seconds."""
    await first_admin.appoint(app.register, app.settings, app.bot_name, app.clock)
    await profile.tell_telegram(app.bot, app.tongues)
    workers = Nursery()
    intake = Nursery()
    for number in range(WORKERS):
        workers.start(app.turns.work(), f"turns {number}")
    workers.start(app.speaker.work(), "speaker")
    intake.start(app.shelf.watch(), "shelf")
    intake.start(app.gatekeeper.work(), "gatekeeper")
    scheduler = app.sweeps.scheduler()
    scheduler.start()
    async with _intake(app, intake):
        log.info("serving as @%s", app.bot_name)
        try:
            yield
        finally:
            log.info("stopping: nothing new is fetched, what is in hand is finished")
            await intake.cancel()
            scheduler.shutdown(wait=False)
            app.turns.stop()
            await asyncio.sleep(0)
            app.speaker.stop()
            await workers.idle(GRACE)
            await app.nursery.idle(GRACE / 4)


@asynccontextmanager
async def _intake(app: App, nursery: Nursery) -> AsyncIterator[None]:
    settings = app.settings
    if settings.webhook_url is None:
        await insist(app.bot.delete_webhook)
        base = app.bot.session.api.api_url(settings.token, "").rstrip("/")
        poller = Poller(
            app.register, base, settings.bot_id, arrived=app.arrived, watchman=app.watchman
        )
        nursery.start(poller.work(), "poller")
        yield
        return
    assert settings.webhook_secret is not None
    secret = settings.webhook_secret.get_secret_value()
    webhook = Webhook(app.register, settings.bot_id, secret, arrived=app.arrived)
    runner = web.AppRunner(webhook.application(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, settings.webhook_host, settings.webhook_port).start()
    await insist(
        partial(
            app.bot.set_webhook,
            settings.webhook_url,
            secret_token=secret,
            allowed_updates=list(ALLOWED_UPDATES),
        )
    )
    try:
        yield
    finally:
        await runner.cleanup()


async def replay(register: Register) -> int:
    async with register.transaction() as session:
        return await inbox.replay(session)
