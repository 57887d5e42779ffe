"""A local Bot API server with people in it: for trying the bot by hand and for its tests."""

from bot.playground.chats import Button, Chat, Keyboard, Media, Message, User
from bot.playground.clock import Clock, WallClock
from bot.playground.faults import (
    BadGateway,
    CutAfter,
    CutBefore,
    Delay,
    DuplicateUpdate,
    PoisonUpdate,
    Refuse,
    ReorderedUpdates,
    RepeatedUpdates,
    Restarting,
    TooManyRequests,
    TruncatedAnswer,
)
from bot.playground.groups import Group
from bot.playground.pace import Limits
from bot.playground.people import Person, transcript
from bot.playground.server import TOKEN, Playground
from bot.playground.world import Request, Toast

__all__ = [
    "TOKEN",
    "BadGateway",
    "Button",
    "Chat",
    "Clock",
    "CutAfter",
    "CutBefore",
    "Delay",
    "DuplicateUpdate",
    "Group",
    "Keyboard",
    "Limits",
    "Media",
    "Message",
    "Person",
    "Playground",
    "PoisonUpdate",
    "Refuse",
    "ReorderedUpdates",
    "RepeatedUpdates",
    "Request",
    "Restarting",
    "Toast",
    "TooManyRequests",
    "TruncatedAnswer",
    "User",
    "WallClock",
    "transcript",
]
