import ipaddress
from collections.abc import Iterable
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from bot.playground.chats import ChatKind
from bot.playground.clock import Clock, WallClock
from bot.playground.control import Control
from bot.playground.door import guard, page_routes
from bot.playground.faults import Faults
from bot.playground.groups import Group
from bot.playground.http import BotApi
from bot.playground.methods import editing, profile, queries, receiving, rooms, sending, topics
from bot.playground.pace import Limits
from bot.playground.people import Person
from bot.playground.reception import Reception
from bot.playground.world import RequestLog, World

TOKEN = "4200:PLAYGROUND"  # noqa: S105 - opens nothing but the playground
BODY_LIMIT = 60 * 1024 * 1024
LAST_WORDS = 1.0


class Playground:
    """A Bot API server of our own, in memory and on this machine only.

    `limits=None` takes the flood limits away; all times are those of `clock`.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        host: str = "127.0.0.1",
        token: str = TOKEN,
        clock: Clock | None = None,
        limits: Limits | None = Limits(),  # noqa: B008 - frozen
        private_topics: bool = False,
        keep_messages: int = 1_000,
        first_update_id: int | None = None,
    ) -> None:
        require_loopback(host)
        self._host, self._port = host, port
        self.token = token
        self.world = World(
            clock or WallClock(),
            bot_id=int(token.partition(":")[0]),
            limits=limits,
            private_topics=private_topics,
            keep_messages=keep_messages,
            first_update_id=first_update_id,
        )
        self.requests = RequestLog(self.world.bell)
        # What the page writes under a name, by chat.
        self.roles: dict[int, str] = {}
        self._api = BotApi(self.world, token, self.requests)
        self._reception = Reception(self.world, self._api.run_from_webhook)
        self._people: dict[str, Person] = {}
        self._groups: dict[str, Group] = {}
        self._control = Control(
            self.world,
            self.requests,
            self.roles,
            lambda: {person.id: person for person in self.people},
            lambda: {group.id: group for group in self.groups},
        )
        self._runner: web.AppRunner | None = None
        for room in (sending, editing, topics, rooms, profile, queries):
            self._api.learn(room.acts())
        self._api.learn(receiving.acts(self._reception))

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=BODY_LIMIT, middlewares=[guard])
        app.add_routes([*page_routes(), *self._control.routes(), *self._api.routes()])
        app.on_shutdown.append(self._say_goodbye)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=LAST_WORDS)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._reception.poll_again()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _say_goodbye(self, _: web.Application) -> None:
        """Ends the polls and streams that wait, so that stopping takes no time."""
        self.world.closing = True
        self.world.bell.tell({"kind": "closing"})

    @property
    def url(self) -> str:
        return f"http://{self._host}:{self._port}"

    @property
    def port(self) -> int:
        return self._port

    @property
    def faults(self) -> Faults:
        return self.world.faults

    def person(
        self, name: str, *, language_code: str | None = None, username: str | None = None
    ) -> Person:
        """The same name is the same person."""
        if name not in self._people:
            user = self.world.add_user(name, language_code, username)
            self._people[name] = Person(self.world, user)
        return self._people[name]

    def group(
        self,
        title: str,
        members: Iterable[Person] = (),
        *,
        kind: ChatKind = "group",
        forum: bool = False,
    ) -> Group:
        """The same title is the same group."""
        if title not in self._groups:
            kind = "supergroup" if forum else kind
            there = list(members) or [self.person(f"Owner of {title}")]
            self._groups[title] = Group(self.world, title, there, kind, forum=forum)
        return self._groups[title]

    @property
    def people(self) -> list[Person]:
        return list(self._people.values())

    @property
    def groups(self) -> list[Group]:
        return list(self._groups.values())

    def inject(self, raw: dict[str, Any]) -> int:
        """A raw update as given; returns its update_id, which is added where missing."""
        return self.world.updates.inject(raw)


def require_loopback(host: str) -> None:
    """Everything here is open to whoever reaches it, so nobody else may."""
    loopback = host == "localhost" or ipaddress.ip_address(host).is_loopback
    if not loopback:
        raise ValueError(f"the playground listens on this machine only, not on {host}")
