"""The speaker: sends what is owed, in order and at Telegram's pace, and proves each step."""

import asyncio
import logging
import random
import secrets
from base64 import b64decode
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from aiogram import Bot
from aiogram import methods as bot_methods
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from aiogram.types import BufferedInputFile, Message, MessageId
from aiohttp import ClientConnectorError
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.delivery import Delivery
from bot.nursery import Bell, Nursery
from bot.topics import VANISHED, NothingAsked, Topics
from bot.writing import FILE, TEXT_LIMIT
from db import chats, outbox, topics
from db.engine import Register
from db.outbox import TELEGRAMS_LIMITS, Claimed, Limits, Owed
from handlers.speech import PINNED

log = logging.getLogger(__name__)

AT_ONCE = 8
IDLE = 1.0
"""Seconds between two looks at the outbox when nobody rings."""
HELD_BACK = 0.1
"""Seconds between two looks while only the pace holds messages back."""
REPEATED = "🔁 "
"""Stands before a message that may have arrived already."""
_MOST_PAUSE = timedelta(minutes=5)

_GONE = ("message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID")
_ALREADY = ("message is not modified", "message to delete not found")
_NOBODY = ("chat not found", "PEER_ID_INVALID", "user not found")


class Speaker:
    def __init__(
        self,
        register: Register,
        bot: Bot,
        *,
        owed: Bell,
        nursery: Nursery,
        delivery: Delivery,
        limits: Limits = TELEGRAMS_LIMITS,
        topics: Topics | None = None,
    ) -> None:
        """`topics`: None where Telegram gives the bot none in private chats."""
        self._register = register
        self._bot = bot
        self._owed = owed
        self._nursery = nursery
        self._delivery = delivery
        self._limits = limits
        self._topics = topics
        self._worker = secrets.randbits(62)
        self._in_hand = 0
        self._stopping = False

    async def work(self) -> None:
        while not self._stopping:
            try:
                await self._speak_while_known()
            except (SQLAlchemyError, OSError) as fault:
                log.error("what is owed stays owed: %s", type(fault).__name__)  # noqa: TRY400
                await asyncio.sleep(IDLE)

    def stop(self) -> None:
        self._stopping = True
        self._owed.ring()

    async def _speak_while_known(self) -> None:
        """Holds a lock for as long as we live, so that others see at once when we do not."""
        async with self._register.announced(self._worker) as lock:
            await self._take_over()
            while not self._stopping:
                await lock.confirm()
                claimed = await self._claim() if self._in_hand < AT_ONCE else None
                if claimed is not None:
                    self._in_hand += 1
                    self._nursery.start(self._deliver(claimed), f"message {claimed.id}")
                    continue
                await self._owed.wait(HELD_BACK if await self._is_held_back() else IDLE)

    async def _take_over(self) -> None:
        """What a speaker before us had in hand when it died is not left until the next sweep."""
        async with self._register.transaction() as session:
            await outbox.reap(session)

    async def _claim(self) -> Claimed | None:
        async with self._register.transaction() as session:
            return await outbox.claim(session, self._worker, self._limits)

    async def _is_held_back(self) -> bool:
        async with self._register.transaction() as session:
            return await outbox.is_held_back(session)

    async def _deliver(self, claimed: Claimed) -> None:
        try:
            await self._note(claimed, await self._spoken(claimed))
        finally:
            self._in_hand -= 1
            self._owed.ring()

    async def _spoken(self, claimed: Claimed) -> object:
        """Telegram's answer, or the fault in its place: a value, to be noted until it is noted."""
        try:
            thread = await self._topics.thread(claimed) if self._topics is not None else None
            return await self._bot(request(claimed, thread))
        except Exception as fault:  # noqa: BLE001  # whatever it is, it is noted and others go on
            return fault

    async def _note(self, claimed: Claimed, answer: object) -> None:
        """A database that is away for a moment must not make us say again what was said."""
        while True:
            try:
                async with self._register.transaction() as session:
                    if isinstance(answer, Exception):
                        await self._refused(session, claimed, answer)
                    else:
                        await self._sent(session, claimed, answer)
            except (DBAPIError, OSError) as fault:
                if isinstance(fault, IntegrityError):
                    raise
                log.warning("an outcome waits to be noted: %s", type(fault).__name__)
                await asyncio.sleep(IDLE)
            else:
                return

    async def _sent(self, session: AsyncSession, claimed: Claimed, answer: object) -> None:
        message_id = answer.message_id if isinstance(answer, Message | MessageId) else None
        await outbox.sent(session, claimed, message_id)
        if claimed.purpose == PINNED and message_id is not None:
            pin = {"message_id": message_id, "disable_notification": True}
            await outbox.owe(session, Owed("pinChatMessage", pin, claimed.chat, class_="A"))
        if claimed.case is not None and claimed.purpose == "answer":
            await self._delivery.arrived(session, claimed.case)

    async def _refused(self, session: AsyncSession, claimed: Claimed, fault: Exception) -> None:
        """What each refusal means, by the table in docs/decisions/delivery.md."""
        name, text = type(fault).__name__, str(fault)
        match fault:
            case NothingAsked():
                await outbox.again(session, claimed, _pause(claimed), name)
            case TelegramRetryAfter():
                silence = timedelta(seconds=fault.retry_after + random.random())  # noqa: S311  # jitter
                await outbox.again(session, claimed, silence, name)
                await outbox.hush(session, claimed.chat, silence, self._limits)
            case TelegramMigrateToChat():
                await chats.move_chat(session, claimed.chat, fault.migrate_to_chat_id)
                await outbox.again(session, claimed, timedelta(0), name)
            case TelegramBadRequest():
                await self._bad_request(session, claimed, text)
            case TelegramForbiddenError():
                reason = "blocked" if "blocked" in text else "deleted"
                await self._nobody(session, claimed, reason)
            case TelegramUnauthorizedError():
                log.critical("Telegram refuses the token: was it revoked?")
                await outbox.again(session, claimed, _MOST_PAUSE, name)
            case TelegramNetworkError() if isinstance(fault.__cause__, ClientConnectorError):
                await outbox.again(session, claimed, _pause(claimed), name)
            case TelegramNetworkError() | TelegramServerError() | ClientDecodeError():
                await self._perhaps_sent(session, claimed, name)
            case _:
                await self._hopeless(session, claimed, name)

    async def _bad_request(self, session: AsyncSession, claimed: Claimed, text: str) -> None:
        """Of these some mean: done already, gone, nobody there, or a thread that has vanished."""
        if any(word in text for word in VANISHED) and claimed.case is not None:
            await topics.forget(session, claimed.chat, claimed.case)
            await outbox.again(session, claimed, timedelta(0), TelegramBadRequest.__name__)
        elif any(word in text for word in _ALREADY):
            await outbox.sent(session, claimed, claimed.params.get("message_id"))
        elif any(word in text for word in _GONE):
            await self._say_anew(session, claimed)
        elif any(word in text for word in _NOBODY):
            await self._nobody(session, claimed, "deleted")
        else:
            await self._hopeless(session, claimed, TelegramBadRequest.__name__)

    async def _perhaps_sent(self, session: AsyncSession, claimed: Claimed, name: str) -> None:
        """Accepted or not: nobody knows. Class A repeats, B repeats marked, C is held."""
        if claimed.class_ == "C":
            await outbox.held(session, claimed, name)
        else:
            repeated = claimed.class_ == "B"
            await outbox.again(session, claimed, _pause(claimed), name, maybe_repeated=repeated)

    async def _hopeless(self, session: AsyncSession, claimed: Claimed, name: str) -> None:
        log.error("message %d cannot be sent: %s", claimed.id, name)
        await outbox.failed(session, claimed, name)
        if claimed.case is not None and claimed.purpose == "answer":
            await self._delivery.failed(session, claimed.case, "other")

    async def _nobody(self, session: AsyncSession, claimed: Claimed, reason: str) -> None:
        """All their messages wait until they come back, this one too; the lawyer is told."""
        await chats.unreachable(session, claimed.chat, reason)
        await outbox.again(session, claimed, timedelta(0), reason)
        for case in await outbox.answers_held(session, claimed.chat):
            await self._delivery.failed(session, case, reason)

    async def _say_anew(self, session: AsyncSession, claimed: Claimed) -> None:
        params = {key: value for key, value in claimed.params.items() if key != "message_id"}
        if claimed.method != "editMessageText":
            await outbox.sent(session, claimed, None)
            return
        await outbox.rewrite(session, claimed, "sendMessage", params, "B")


def request(claimed: Claimed, thread: int | None = None) -> TelegramMethod[Any]:
    """The stored request with the chat's address of today, marked if it may be a repetition."""
    params = dict(claimed.params)
    if thread is not None:
        params["message_thread_id"] = thread
    if FILE in params:
        file = params.pop(FILE)
        params[file["as"]] = BufferedInputFile(b64decode(file["base64"]), file["name"])
    if claimed.maybe_repeated:
        params |= _marked(params)
    name = claimed.method[:1].upper() + claimed.method[1:]
    method: type[TelegramMethod[Any]] = getattr(bot_methods, name)
    return method.model_validate({"chat_id": claimed.address, **params})


def _marked(params: Mapping[str, Any]) -> dict[str, Any]:
    marked: dict[str, Any] = {"disable_notification": True}
    if "text" in params:
        # The mark is one code point outside the basic plane and a space: three UTF-16 units.
        shift = len(REPEATED.encode("utf-16-le")) // 2
        if len(params["text"]) + len(REPEATED) > TEXT_LIMIT:
            return marked
        marked["text"] = REPEATED + params["text"]
        if "entities" in params:
            marked["entities"] = [
                {**entity, "offset": entity["offset"] + shift} for entity in params["entities"]
            ]
    return marked


def _pause(claimed: Claimed) -> timedelta:
    """1, 2, 4 … seconds, at most five minutes."""
    return min(timedelta(seconds=2 ** min(claimed.attempts - 1, 10)), _MOST_PAUSE)
