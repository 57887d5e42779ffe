"""What happens in groups, in the words of a test."""

from collections.abc import Iterable
from typing import Any

from bot.playground import render
from bot.playground.chats import Chat, ChatKind, Member, Message, Standing, User
from bot.playground.people import PATIENCE, Person, Wanted
from bot.playground.world import BOT_USERNAME, World, stable_id

SUPERGROUP = -1_000_000_000_000
ALL_RIGHTS = frozenset(render.ADMINISTRATOR_RIGHTS)


class Group:
    """The first member is its owner."""

    def __init__(
        self, world: World, title: str, members: Iterable[Person], kind: ChatKind, *, forum: bool
    ) -> None:
        self._world = world
        number = stable_id(f"group {title}") % 4_000_000_000
        chat_id = SUPERGROUP - number if kind == "supergroup" else -number
        self.chat: Chat = world.add_chat(chat_id, kind, title=title)
        self.chat.started = True
        self.chat.is_forum = forum
        for person in members:
            first = not self.chat.members
            standing = Standing.CREATOR if first else Standing.MEMBER
            self.chat.members[person.id] = Member(person.user, standing)
        self._reader = Person(world, self.owner)

    @property
    def id(self) -> int:
        return self.chat.id

    @property
    def title(self) -> str:
        return self.chat.title or ""

    @property
    def owner(self) -> User:
        return next(iter(self.chat.members.values())).user

    @property
    def messages(self) -> list[Message]:
        return self.chat.shown()

    # The bot comes and goes

    def adds_bot(self, by: Person | None = None, *, admin: bool = False) -> None:
        bot = self._world.bot
        who = by.user if by else self.owner
        standing = Standing.ADMINISTRATOR if admin else Standing.MEMBER
        rights = ALL_RIGHTS if admin else frozenset()
        self._world.set_standing(self.chat, bot, standing, by=who, rights=rights)
        self._world.post(self.chat, who, service={"new_chat_members": [render.user(bot)]})

    async def opens(self, payload: str, by: Person) -> Message:
        """Follows a link t.me/…?startgroup=payload: the bot is added, then told the payload."""
        if not self.chat.standing_of(self._world.bot).present:
            self.adds_bot(by)
        return await by.says(f"/start@{BOT_USERNAME} {payload}".strip(), chat=self)

    def promotes_bot(self, *rights: str) -> None:
        """Without names, all rights; with names, exactly these."""
        given = frozenset(rights) or ALL_RIGHTS
        bot, owner = self._world.bot, self.owner
        self._world.set_standing(self.chat, bot, Standing.ADMINISTRATOR, by=owner, rights=given)

    def demotes_bot(self) -> None:
        self._world.set_standing(self.chat, self._world.bot, Standing.MEMBER, by=self.owner)

    def kicks_bot(self) -> None:
        """Basic groups know no ban: there the bot is out, in a supergroup it is banned."""
        bot, owner = self._world.bot, self.owner
        self._world.post(self.chat, owner, service={"left_chat_member": render.user(bot)})
        self._world.set_standing(self.chat, bot, Standing.KICKED, by=owner)

    # People come and go

    def adds(self, person: Person, *, admin: bool = False) -> None:
        standing = Standing.ADMINISTRATOR if admin else Standing.MEMBER
        rights = ALL_RIGHTS if admin else frozenset()
        owner = self.owner
        self._world.set_standing(self.chat, person.user, standing, by=owner, rights=rights)
        joined = {"new_chat_members": [render.user(person.user)]}
        self._world.post(self.chat, owner, service=joined)

    def removes(self, person: Person) -> None:
        self._world.post(
            self.chat, self.owner, service={"left_chat_member": render.user(person.user)}
        )
        self._world.set_standing(self.chat, person.user, Standing.KICKED, by=self.owner)

    # The group itself changes

    def upgrades_to_supergroup(self, *, forum: bool = False) -> "Group":
        """The old chat refuses with the new id from now on; returns the new group."""
        members = [Person(self._world, member.user) for member in self._people()]
        new = Group(self._world, self.title, members, "supergroup", forum=forum)
        bot = self.chat.members.get(self._world.bot.id)
        if bot is not None:
            new.chat.members[self._world.bot.id] = bot
        self._world.post(self.chat, self.owner, service={"migrate_to_chat_id": new.id})
        self.chat.migrated_to = new.id
        self._world.post(new.chat, self.owner, service={"migrate_from_chat_id": self.id})
        return new

    def _people(self) -> list[Member]:
        return [one for one in self.chat.members.values() if not one.user.is_bot]

    def turns_on_topics(self) -> None:
        self.chat.is_forum = True
        self._world.bell.tell({"kind": "chat", "chat": self.chat})

    def is_deleted(self) -> None:
        self.chat.deleted = True
        self._world.bell.tell({"kind": "chat", "chat": self.chat})

    # Topics, by a person's hand

    def closes_topic(self, thread_id: int, by: Person | None = None) -> None:
        self._toggle(thread_id, by, closed=True)

    def reopens_topic(self, thread_id: int, by: Person | None = None) -> None:
        self._toggle(thread_id, by, closed=False)

    def _toggle(self, thread_id: int, by: Person | None, *, closed: bool) -> None:
        self.chat.topics[thread_id].closed = closed
        service: dict[str, Any] = {"forum_topic_closed" if closed else "forum_topic_reopened": {}}
        who = by.user if by else self.owner
        self._world.post(self.chat, who, service=service, thread_id=thread_id)

    def deletes_topic(self, thread_id: int) -> None:
        """The bot is never told of it."""
        self.chat.topics[thread_id].deleted = True
        for message in self.chat.messages:
            if message.thread_id == thread_id:
                message.deleted = True
        self._world.bell.tell({"kind": "chat", "chat": self.chat})

    async def sees(self, wanted: Wanted, *, timeout: float = PATIENCE) -> Message:  # noqa: ASYNC109
        """As its owner sees it."""
        return await self._reader.sees(wanted, chat=self, timeout=timeout)
