"""Everything the stand-in holds, and the few acts that both the bot and people do."""

import asyncio
import itertools
import secrets
from collections import deque
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from aiogram.types import InlineQueryResultUnion

from bot.playground import render
from bot.playground.bell import Bell
from bot.playground.chats import Chat, ChatKind, Member, Message, Standing, User
from bot.playground.clock import Clock
from bot.playground.faults import Faults
from bot.playground.files import Files
from bot.playground.pace import Limits, Pace
from bot.playground.updates import Updates

BOT_USERNAME = "himoya_playground_bot"
# Message ids start with the seconds since then, so that a restarted playground never repeats one.
EPOCH = 1_767_225_600


@dataclass(frozen=True)
class Toast:
    """What a press brought: a note on top, an alert to be closed, or a link to open."""

    text: str = ""
    alert: bool = False
    url: str | None = None


@dataclass(eq=False)
class Press:
    id: str
    user: User
    message: Message
    data: str
    at: float
    answer: asyncio.Future[Toast]


@dataclass(eq=False)
class InlineAsk:
    id: str
    user: User
    query: str
    at: float
    answer: asyncio.Future[list[InlineQueryResultUnion]]


@dataclass
class Profile:
    """Texts per language ("" is the default), commands per scope and language."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=dict)


class World:
    def __init__(
        self,
        clock: Clock,
        *,
        bot_id: int,
        limits: Limits | None,
        private_topics: bool,
        keep_messages: int,
        first_update_id: int | None,
    ) -> None:
        self.clock = clock
        self.bell = Bell()
        self.bot = User(bot_id, "Himoya", username=BOT_USERNAME, is_bot=True)
        self.private_topics = private_topics
        self.users: dict[int, User] = {bot_id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.updates = Updates(clock, self.bell.ring, first_update_id)
        self.faults = Faults(lambda: self.bell.tell({"kind": "faults"}))
        self.pace = Pace(clock, limits)
        self.profile = Profile()
        self.presses: dict[str, Press] = {}
        self.inline_asks: dict[str, InlineAsk] = {}
        self.closing = False
        self.heard_at = 0.0
        self._keep_messages = keep_messages
        self._message_ids = itertools.count(max(1, int(clock.time()) - EPOCH))

    @property
    def now(self) -> int:
        return int(self.clock.time())

    def hear(self) -> None:
        """The bot gave a sign of life."""
        self.heard_at = self.clock.time()
        self.bell.tell({"kind": "heard"})

    def add_user(self, name: str, language_code: str | None, username: str | None) -> User:
        """The same name is the same person, with the same id, also after a restart."""
        user = User(stable_id(f"user {name}"), name, None, username, language_code)
        self.users[user.id] = user
        self.add_chat(user.id, "private", user=user)
        return user

    def add_chat(
        self, chat_id: int, kind: ChatKind, *, user: User | None = None, title: str | None = None
    ) -> Chat:
        instance = str(int.from_bytes(sha256(str(chat_id).encode()).digest()[:8], signed=True))
        chat = Chat(chat_id, kind, instance, user=user, title=title)
        chat.last_message_id = next(self._message_ids) if kind == "supergroup" else 0
        self.chats[chat_id] = chat
        return chat

    def next_message_id(self, chat: Chat) -> int:
        """Supergroups count for themselves; all other chats of a bot share one counter."""
        if chat.kind != "supergroup":
            return next(self._message_ids)
        chat.last_message_id += 1
        return chat.last_message_id

    def post(
        self, chat: Chat, sender: User, *, message_id: int | None = None, **content: Any
    ) -> Message:
        number = message_id or self.next_message_id(chat)
        message = Message(chat, number, self.now, sender, **content)
        chat.messages.append(message)
        del chat.messages[: -self._keep_messages]
        self.bell.tell({"kind": "message", "chat": chat, "message": message})
        if sender is not self.bot or message.service:
            self.send_update("message", message)
        return message

    def changed(self, message: Message) -> None:
        self.bell.tell({"kind": "message", "chat": message.chat, "message": message})

    def send_update(self, kind: str, message: Message) -> None:
        if self.reaches_bot(message):
            born = message.edited_at or message.date
            self.updates.put(kind, render.message(message), f"chat {message.chat.id}", born=born)

    def send_press(self, press: Press) -> None:
        payload = {
            "id": press.id,
            "from": render.user(press.user),
            "chat_instance": press.message.chat.instance,
            "message": self._seen_by_press(press.message),
            "data": press.data,
        }
        self.updates.put("callback_query", payload, f"press {press.user.id}", born=press.at)
        self.bell.tell({"kind": "press", "press": press})

    def _seen_by_press(self, message: Message) -> dict[str, Any]:
        """What is deleted is shown as inaccessible."""
        if message.deleted:
            chat = render.chat(message.chat)
            return {"chat": chat, "message_id": message.message_id, "date": 0}
        return render.message(message)

    def send_inline(self, ask: InlineAsk) -> None:
        payload = {
            "id": ask.id,
            "from": render.user(ask.user),
            "query": ask.query,
            "offset": "",
            "chat_type": "private",
        }
        self.updates.put("inline_query", payload, f"inline {ask.user.id}", born=ask.at)

    def reaches_bot(self, message: Message) -> bool:
        """Privacy mode: in a group an ordinary member hears commands, replies, its own name."""
        chat = message.chat
        if chat.private or message.service:
            return True
        standing = chat.standing_of(self.bot)
        if standing.leads or not standing.present:
            return standing.leads
        if message.reply_to is not None and message.reply_to.from_bot:
            return True
        return any(self._names_bot(message, entity) for entity in message.entities)

    def _names_bot(self, message: Message, entity: dict[str, Any]) -> bool:
        start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        word = message.text.encode("utf-16-le")[start:end].decode("utf-16-le")
        named = word.lower().endswith(f"@{BOT_USERNAME}")
        if entity["type"] == "bot_command":
            return named or "@" not in word
        return entity["type"] == "mention" and named

    def set_standing(
        self,
        chat: Chat,
        user: User,
        standing: Standing,
        *,
        by: User,
        rights: frozenset[str] = frozenset(),
    ) -> None:
        """A member's change, told to the bot as Telegram would."""
        old = chat.members.get(user.id) or Member(user, Standing.LEFT)
        new = Member(user, standing, rights)
        chat.members[user.id] = new
        self.tell_member(chat, by, old, new)

    def tell_member(self, chat: Chat, by: User, old: Member, new: Member) -> None:
        own = new.user is self.bot
        if not own and not chat.standing_of(self.bot).leads:
            return
        payload = {
            "chat": render.chat(chat),
            "from": render.user(by),
            "date": self.now,
            "old_chat_member": render.member(old),
            "new_chat_member": render.member(new),
        }
        kind = "my_chat_member" if own else "chat_member"
        self.updates.put(kind, payload, f"chat {chat.id}", born=self.now)
        self.bell.tell({"kind": "chat", "chat": chat})

    def token(self) -> str:
        return str(secrets.randbelow(2**62))


def stable_id(name: str) -> int:
    """Above 2**32, as many real ids are today."""
    digest = sha256(name.encode()).digest()
    return 5_000_000_000 + int.from_bytes(digest[:5]) % 2_000_000_000


@dataclass(frozen=True)
class Request:
    """One line of the log: what the bot asked and what it was told."""

    number: int
    method: str
    params: dict[str, Any]
    status: int
    at: float
    milliseconds: float
    chat: int | None = None
    description: str | None = None
    fault: str | None = None


class RequestLog:
    def __init__(self, bell: Bell, size: int = 500) -> None:
        self._bell = bell
        self._requests: deque[Request] = deque(maxlen=size)
        self._numbers = itertools.count(1)

    def note(self, method: str, params: dict[str, Any], **seen: Any) -> None:
        request = Request(next(self._numbers), method, params, **seen)
        self._requests.append(request)
        self._bell.tell({"kind": "request", "request": request})

    def __iter__(self) -> Any:
        return iter(list(self._requests))

    def __len__(self) -> int:
        return len(self._requests)
