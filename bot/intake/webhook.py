"""Webhook. 200 is answered after the commit and never before; without the secret, nothing."""

import hmac
import json
import logging

from aiohttp import web
from sqlalchemy.exc import DBAPIError

from bot.nursery import Bell
from db import inbox
from db.engine import Register

log = logging.getLogger(__name__)

PATH = "/telegram"
MOST_BYTES = 1024 * 1024
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name


class Webhook:
    def __init__(self, register: Register, bot_id: int, secret: str, *, arrived: Bell) -> None:
        self._register = register
        self._bot_id = bot_id
        self._secret = secret.encode()
        self._arrived = arrived

    def application(self) -> web.Application:
        application = web.Application(client_max_size=MOST_BYTES)
        application.router.add_post(PATH, self._receive)
        return application

    async def _receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=401)
        try:
            update = json.loads(await request.read())
            known = isinstance(update["update_id"], int)
        except (ValueError, TypeError, KeyError):
            return web.Response(status=400)
        if not known:
            return web.Response(status=400)
        try:
            async with self._register.transaction() as session:
                await inbox.store(session, self._bot_id, [update])
        except (DBAPIError, OSError):
            log.exception("an update could not be stored; Telegram will repeat it")
            return web.Response(status=503, headers={"Retry-After": "2"})
        self._arrived.ring()
        return web.Response()
