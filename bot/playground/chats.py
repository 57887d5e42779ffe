"""What the playground remembers: people, chats, topics, messages. Rules live elsewhere."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

from bot.playground.entities import Entity

Rows = list[list[dict[str, Any]]]
ChatKind = Literal["private", "group", "supergroup"]


class Standing(StrEnum):
    """Telegram's names for a member's status."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"

    @property
    def present(self) -> bool:
        return self in {Standing.CREATOR, Standing.ADMINISTRATOR, Standing.MEMBER}

    @property
    def leads(self) -> bool:
        return self in {Standing.CREATOR, Standing.ADMINISTRATOR}


@dataclass(eq=False)
class User:
    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    deactivated: bool = False
    blocks_bot: bool = False


@dataclass
class Member:
    user: User
    standing: Standing = Standing.MEMBER
    rights: frozenset[str] = frozenset()


@dataclass
class Topic:
    thread_id: int
    name: str
    icon_color: int
    root: "Message | None" = None
    closed: bool = False
    deleted: bool = False


@dataclass(frozen=True)
class Button:
    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Keyboard:
    """A reply keyboard as the person sees it under the input line."""

    rows: tuple[tuple[dict[str, Any], ...], ...]
    one_time: bool = False
    resize: bool = False
    persistent: bool = False
    placeholder: str | None = None

    @property
    def texts(self) -> list[str]:
        return [button["text"] for row in self.rows for button in row]


@dataclass(frozen=True)
class Media:
    """`kind` is the field of the Bot API; `body` its content, `file_id` where there is a file."""

    kind: str
    body: Any
    file_id: str | None = None


@dataclass(eq=False)
class Message:
    chat: "Chat"
    message_id: int
    date: int
    sender: User
    text: str = ""
    entities: tuple[Entity, ...] = ()
    media: Media | None = None
    inline_keyboard: Rows = field(default_factory=list)
    keyboard: Keyboard | None = None
    has_reply_markup: bool = False
    thread_id: int | None = None
    reply_to: "Message | None" = None
    quote: str | None = None
    media_group_id: str | None = None
    service: dict[str, Any] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)
    edited_at: int | None = None
    version: int = 0
    deleted: bool = False
    pinned: bool = False
    protected: bool = False
    silent: bool = False
    reactions: tuple[str, ...] = ()

    @property
    def edited(self) -> bool:
        return self.edited_at is not None

    @property
    def from_bot(self) -> bool:
        return self.sender.is_bot

    @property
    def buttons(self) -> list[list[Button]]:
        return [
            [Button(raw["text"], raw.get("callback_data"), raw.get("url")) for raw in row]
            for row in self.inline_keyboard
        ]

    @property
    def button_texts(self) -> list[str]:
        return [button.text for row in self.buttons for button in row]


@dataclass(eq=False)
class Chat:
    id: int
    kind: ChatKind
    instance: str
    user: User | None = None
    title: str | None = None
    members: dict[int, Member] = field(default_factory=dict)
    messages: list[Message] = field(default_factory=list)
    topics: dict[int, Topic] = field(default_factory=dict)
    is_forum: bool = False
    started: bool = False
    deleted: bool = False
    migrated_to: int | None = None
    keyboard: Keyboard | None = None
    last_message_id: int = 0

    @property
    def private(self) -> bool:
        return self.kind == "private"

    def shown(self) -> list[Message]:
        return [message for message in self.messages if not message.deleted]

    def find(self, message_id: int) -> Message | None:
        return next(
            (message for message in self.shown() if message.message_id == message_id), None
        )

    def standing_of(self, user: User) -> Standing:
        member = self.members.get(user.id)
        return member.standing if member else Standing.LEFT
