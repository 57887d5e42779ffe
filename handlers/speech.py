"""What a handler returns: things to say, as values. Nobody speaks before the commit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from aiogram.utils.formatting import Text

from db.outbox import Lane


@dataclass(frozen=True)
class Button:
    label: str
    data: str


SENT_NOTICE = "sent-notice"
"""Purpose of the line by which a lawyer sees what became of an answer."""

PINNED = "pinned"
"""Purpose of a message that stays on top of its chat until it is over."""

Rows = tuple[tuple[Button, ...], ...]
Menu = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Say:
    """A message. `to` is a chat of ours; empty: the chat that is speaking with us."""

    text: str | Text
    rows: Rows = ()
    menu: Menu = ()
    """The keyboard below the input line; stays until another one comes."""
    placeholder: str = ""
    to: UUID | None = None
    case: UUID | None = None
    purpose: str | None = None
    lane: Lane = Lane.ANSWER
    silent: bool = False
    protect: bool = False
    delay: timedelta = timedelta(0)
    """Held back so long, so that it can still be taken back."""


@dataclass(frozen=True)
class Edit:
    """Changes a message of ours in place."""

    message_id: int
    text: str | Text
    rows: Rows = ()
    to: UUID | None = None
    case: UUID | None = None
    purpose: str | None = None


@dataclass(frozen=True)
class Copy:
    """Copies a message without its author: files never pass through us, names never leave."""

    source: UUID
    message_id: int
    lane: Lane = Lane.ANSWER
    to: UUID | None = None
    case: UUID | None = None
    purpose: str | None = None
    protect: bool = False
    delay: timedelta = timedelta(0)


@dataclass(frozen=True)
class Unpin:
    """Takes a message of ours down from the top of a chat."""

    message_id: int
    to: UUID


@dataclass(frozen=True)
class Attach:
    """A file that we made ourselves: a table, a chart."""

    name: str
    content: bytes
    caption: str = ""
    picture: bool = False
    rows: Rows = ()
    to: UUID | None = None


@dataclass(frozen=True)
class Toast:
    """A short word over the button that was pressed; best effort, never stored."""

    text: str
    alert: bool = False


@dataclass(frozen=True)
class Leave:
    """Leaves the group that spoke."""

    address: int


Speech = Sequence[Say | Edit | Copy | Attach | Unpin | Toast | Leave]
