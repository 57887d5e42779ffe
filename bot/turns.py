"""One person's turn: one stored update, one transaction, one after the other per lane.

The handler's changes, the messages owed and the end of the stored update are committed together,
so a kill at any moment leaves all of it or none.
"""

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from aiogram import Bot, Dispatcher
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.types import Update, User
from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from bot import editors_file
from bot.clock import Clock
from bot.knowledge import Shelf
from bot.nursery import Bell, Nursery
from bot.writing import owe_all
from db import inbox, people
from db.engine import Register, is_away
from db.inbox import Entry
from db.people import Visitor
from handlers.admin.status import parked
from handlers.phrases import Phrases, Tongue
from handlers.speech import Leave, Speech, Toast
from handlers.turn import Turn

log = logging.getLogger(__name__)

IDLE = 1.0
"""Seconds between two looks at the inbox when nobody rings."""
_DEFAULT_TONGUE: Tongue = "ru"


@dataclass(frozen=True)
class Aftermath:
    """What is done after the commit, best effort: nothing here is owed."""

    press: str | None
    toasts: list[Toast]
    leave: list[int]


class Turns:
    def __init__(
        self,
        register: Register,
        dispatcher: Dispatcher,
        bot: Bot,
        tongues: Mapping[Tongue, Phrases],
        shelf: Shelf,
        clock: Clock,
        *,
        bot_name: str,
        undo: timedelta,
        arrived: Bell,
        owed: Bell,
        nursery: Nursery,
    ) -> None:
        self._register = register
        self._dispatcher = dispatcher
        self._bot = bot
        self._tongues = tongues
        self._shelf = shelf
        self._clock = clock
        self._bot_name = bot_name
        self._undo = undo
        self._arrived = arrived
        self._owed = owed
        self._nursery = nursery
        self._looking = asyncio.Lock()
        self._stopping = False

    async def work(self) -> None:
        """Takes turns until told to stop; several workers run side by side. One of them looks or
        waits for a ring at a time: the others would ask the database the same."""
        while not self._stopping:
            try:
                async with AsyncExitStack() as looking:
                    await looking.enter_async_context(self._looking)
                    if not self._stopping and not await self._one(looking.aclose):
                        await self._arrived.wait(IDLE)
            except Exception as fault:  # noqa: BLE001  # the job loop must outlive every fault
                # Not `exception`: the text of a fault may quote a person's words.
                log.error("an update waits where it is: %s", told(fault))  # noqa: TRY400
                await asyncio.sleep(IDLE)

    def stop(self) -> None:
        self._stopping = True
        self._arrived.ring()

    async def _one(self, let_others_look: Callable[[], Awaitable[None]]) -> bool:
        async with self._register.transaction() as session:
            entry = await inbox.take(session)
            if entry is None:
                return False
            await let_others_look()
            aftermath = await self._handled(session, entry)
        # Another turn may have been waiting for this lane.
        self._arrived.ring()
        self._owed.ring()
        if aftermath is not None:
            self._nursery.start(self._after(aftermath), "aftermath")
        return True

    async def _handled(self, session: AsyncSession, entry: Entry) -> Aftermath | None:
        try:
            async with session.begin_nested():
                aftermath = await self._understand(session, entry)
                await inbox.done(session, entry)
                return aftermath
        except Exception as fault:
            if is_away(fault):
                raise
            session.expire_all()
            await self._note_failure(session, entry, fault)
            return None

    async def _note_failure(self, session: AsyncSession, entry: Entry, fault: Exception) -> None:
        """The log and the row name the kind of fault and its place, never the words."""
        log.warning("an update failed (try %d): %s", entry.tries + 1, told(fault))
        name = type(fault).__name__
        if await inbox.failed(session, entry, name):
            turn = await self._turn(session, entry.raw) or self.nobodys_turn(session)
            await owe_all(session, await parked(turn, name), _here(turn))

    async def _understand(self, session: AsyncSession, entry: Entry) -> Aftermath:
        update = Update.model_validate(entry.raw, context={"bot": self._bot})
        turn = await self._turn(session, entry.raw)
        if turn is None:
            return Aftermath(None, [], [])
        spoken = await self._dispatcher.feed_update(self._bot, update, turn=turn)
        speech: Speech = [] if spoken is UNHANDLED or spoken is None else spoken
        press = update.callback_query
        await owe_all(session, speech, _here(turn))
        toasts = [part for part in speech if isinstance(part, Toast)]
        leave = [part.address for part in speech if isinstance(part, Leave)]
        return Aftermath(press.id if press else None, toasts, leave)

    async def _turn(self, session: AsyncSession, raw: Mapping[str, Any]) -> Turn | None:
        """Whose turn it is, read from the raw update, so that a poison one can be answered too."""
        sender, private = _sender(raw)
        if sender is None:
            return None
        visitor = (
            await people.remember_person(session, sender.id, self._clock())
            if private
            else await people.glimpse(session, sender.id)
        )
        return self._turn_of(session, visitor, sender.language_code)

    def nobodys_turn(self, session: AsyncSession) -> Turn:
        """For what the house says by itself: a sweep, an update that names no sender."""
        return self._turn_of(session, Visitor(uuid4(), stored=False), None)

    def _turn_of(self, session: AsyncSession, visitor: Visitor, code: str | None) -> Turn:
        return Turn(
            session=session,
            visitor=visitor,
            phrases=self._phrases(visitor, code),
            tongues=self._tongues,
            library=self._shelf.library(),
            now=self._clock(),
            bot_name=self._bot_name,
            undo=self._undo,
            fetch=partial(editors_file.content, self._bot, visitor),
            draft=self._shelf.draft,
        )

    def _phrases(self, visitor: Visitor, code: str | None) -> Phrases:
        for wanted in (visitor.language, (code or "")[:2], _DEFAULT_TONGUE):
            for tongue, phrases in self._tongues.items():
                if tongue == wanted:
                    return phrases
        raise AssertionError(_DEFAULT_TONGUE)

    async def _after(self, aftermath: Aftermath) -> None:
        try:
            if aftermath.press is not None:
                toast = aftermath.toasts[0] if aftermath.toasts else Toast("")
                await self._bot.answer_callback_query(
                    aftermath.press, text=toast.text or None, show_alert=toast.alert or None
                )
            for address in aftermath.leave:
                await self._bot.leave_chat(address)
        except (TelegramAPIError, ClientDecodeError) as fault:
            log.info("a toast or a farewell did not arrive: %s", type(fault).__name__)


def _here(turn: Turn) -> UUID | None:
    """Where words without an address go: to the person, whom a group's stranger is not."""
    return turn.visitor.id if turn.visitor.stored else None


def _sender(raw: Mapping[str, Any]) -> tuple[User | None, bool]:
    """Who caused an update, and whether it came from a private chat."""
    for content in raw.values():
        if not isinstance(content, dict) or not isinstance(content.get("from"), dict):
            continue
        message = content["message"] if isinstance(content.get("message"), dict) else content
        chat = message.get("chat")
        kind = chat.get("type") if isinstance(chat, dict) else None
        try:
            return User.model_validate(content["from"]), kind in {None, "private"}
        except ValidationError:
            return None, False
    return None, False


def told(fault: BaseException) -> str:
    """What arose and where, without the message: messages of libraries quote people's words."""
    frames = traceback.extract_tb(fault.__traceback__)[-3:]
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames)]
    return f"{type(fault).__name__} at {' < '.join(places)}"
