"""Webhook. 200 is answered after the commit and never before; without the secret, nothing."""

import hmac
import json
import logging
from typing import Any

from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from bot.nursery import Bell
from bot.settings import WEBHOOK_PATH
from db import inbox
from db.engine import Register

log = logging.getLogger(__name__)

MOST_BYTES = 1024 * 1024
MOST_ID = 2**63
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name


class Webhook:
    def __init__(self, register: Register, bot_id: int, secret: str, *, arrived: Bell) -> None:
        self._register = register
        self._bot_id = bot_id
        self._secret = secret.encode()
        self._arrived = arrived

    def application(self) -> web.Application:
        application = web.Application(client_max_size=MOST_BYTES)
        application.router.add_post(WEBHOOK_PATH, self._receive)
        return application

    async def _receive(self, request: web.Request) -> web.Response:
        # Headers may hold any bytes; they come as half surrogate pairs.
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=401)
        update = _understood(await request.read())
        if update is None:
            return web.Response(status=400)
        try:
            async with self._register.transaction() as session:
                await inbox.store(session, self._bot_id, [update])
        except (SQLAlchemyError, OSError) as fault:
            name = type(fault).__name__
            log.warning("an update could not be stored (%s); Telegram will repeat it", name)
            return web.Response(status=503, headers={"Retry-After": "2"})
        self._arrived.ring()
        return web.Response()


def _understood(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
        return None
    return update if 0 <= update["update_id"] < MOST_ID else None
