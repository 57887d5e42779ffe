"""What people do in the playground, in the words of a test."""

import asyncio
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from bot.playground import made_up
from bot.playground.chats import Chat, Keyboard, Media, Member, Message, Standing, User
from bot.playground.entities import Entity, cleaned
from bot.playground.files import Upload, media_of
from bot.playground.spotting import spotted
from bot.playground.world import InlineAsk, Press, Toast, World

if TYPE_CHECKING:
    from bot.playground.groups import Group

Wanted = str | Callable[[Message], bool]
PATIENCE = 10.0


class Person:
    def __init__(self, world: World, user: User) -> None:
        self._world = world
        self._seen: dict[tuple[int, int], int] = {}
        self.user = user

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def name(self) -> str:
        return self.user.first_name

    @property
    def chat(self) -> Chat:
        return self._world.chats[self.user.id]

    @property
    def keyboard(self) -> Keyboard | None:
        return self.chat.keyboard

    @property
    def last(self) -> Message:
        """The newest message of the bot that he still sees."""
        return next(message for message in reversed(self.chat.shown()) if message.from_bot)

    # Writing

    async def says(
        self,
        text: str,
        *,
        entities: list[Entity] | None = None,
        reply_to: Message | None = None,
        chat: "Group | None" = None,
        topic: int | None = None,
    ) -> Message:
        words = spotted(cleaned(text, entities or ()))
        return self._post(
            chat, text=words.text, entities=words.entities, reply_to=reply_to, thread_id=topic
        )

    async def opens(self, payload: str = "") -> Message:
        """Follows a link t.me/…?start=payload."""
        self.unblocks()
        return await self.says(f"/start {payload}".strip())

    def _post(self, group: "Group | None" = None, **content: Any) -> Message:
        chat = group.chat if group else self.chat
        if chat.private and self.user.blocks_bot:
            raise RuntimeError(f"{self.name} blocked the bot; unblocks() comes first")
        if not chat.private and not chat.standing_of(self.user).present:
            raise RuntimeError(f"{self.name} is not a member of {chat.title}")
        chat.started = True
        if chat.keyboard is not None and chat.keyboard.one_time:
            self._hide_one_time(chat, content.get("text", ""))
        return self._world.post(chat, self.user, **content)

    def _hide_one_time(self, chat: Chat, text: str) -> None:
        if chat.keyboard is not None and text in chat.keyboard.texts:
            chat.keyboard = None

    async def edits(self, message: Message, text: str) -> Message:
        words = spotted(cleaned(text))
        message.text, message.entities = words.text, words.entities
        message.edited_at = self._world.now
        message.version += 1
        self._world.changed(message)
        self._world.send_update("edited_message", message)
        return message

    async def deletes(self, message: Message) -> None:
        """The bot is never told of it."""
        message.deleted = True
        message.version += 1
        self._world.changed(message)

    # Sending files

    async def sends_photo(self, caption: str = "", **how: Any) -> Message:
        return self._send("photo", made_up.photo(), caption, **how)

    async def sends_voice(self, caption: str = "", **how: Any) -> Message:
        return self._send("voice", made_up.voice(), caption, **how)

    async def sends_document(
        self,
        name: str = "contract.pdf",
        caption: str = "",
        *,
        size: int | None = None,
        content: bytes | None = None,
        **how: Any,
    ) -> Message:
        made = made_up.document(name, size) if content is None else Upload(name, content)
        return self._send("document", made, caption, **how)

    async def sends_sticker(self, **how: Any) -> Message:
        return self._send("sticker", made_up.sticker(), "", **how)

    async def sends_album(self, count: int = 3, *captions: str, **how: Any) -> list[Message]:
        group = self._world.token()
        captions = (*captions, *[""] * (count - len(captions)))
        return [
            self._send("photo", made_up.photo(number), words, media_group_id=group, **how)
            for number, words in enumerate(captions)
        ]

    async def sends_location(
        self, latitude: float = 55.7558, longitude: float = 37.6173, **how: Any
    ) -> Message:
        body = {"latitude": latitude, "longitude": longitude}
        return self._sent(Media("location", body), "", **how)

    async def sends_contact(self, phone_number: str = "+998901234567", **how: Any) -> Message:
        body = {"phone_number": phone_number, "first_name": self.name, "user_id": self.id}
        return self._sent(Media("contact", body), "", **how)

    def _send(self, kind: str, upload: Upload, caption: str, **how: Any) -> Message:
        stored = self._world.files.keep(upload, kind)
        return self._sent(media_of(stored), caption, **how)

    def _sent(
        self, media: Media, caption: str, *, chat: "Group | None" = None, **how: Any
    ) -> Message:
        words = spotted(cleaned(caption))
        return self._post(chat, media=media, text=words.text, entities=words.entities, **how)

    # Pressing

    async def presses(
        self,
        text: str | None = None,
        *,
        callback_data: str | None = None,
        on: Message | None = None,
        chat: "Group | None" = None,
        timeout: float = PATIENCE,  # noqa: ASYNC109 - a person's patience
    ) -> Toast:
        """The newest message having that button; a reply keyboard's button says its words.

        With `on` any data may be sent, as a forged or outdated app can. A timeout of 0 does not
        wait for the answer.
        """
        place = chat.chat if chat else self.chat
        message, raw = self._button(place, text, callback_data, on)
        if message is None:
            await self.says(raw["text"], chat=chat)
            return Toast()
        if "callback_data" not in raw:
            return Toast(url=raw.get("url"))
        press = self._press(message, raw["callback_data"])
        return await self._answered(press, timeout) if timeout else Toast()

    def _button(
        self, place: Chat, text: str | None, data: str | None, on: Message | None
    ) -> tuple[Message | None, dict[str, Any]]:
        if on is not None and data is not None:
            return on, {"callback_data": data}
        messages = [on] if on is not None else reversed(place.shown())
        offered = list(buttons_of(messages))
        keys = [] if on is not None or place.keyboard is None else place.keyboard.rows
        offered += [(None, raw) for row in keys for raw in row]
        for fits in (exactly, loosely):
            for message, raw in offered:
                if fits(raw, text, data):
                    return message, raw
        raise AssertionError(f"{self.name} sees no button {text or data!r}\n{transcript(place)}")

    def _press(self, message: Message, data: str) -> Press:
        answer = asyncio.get_running_loop().create_future()
        now = self._world.clock.time()
        press = Press(self._world.token(), self.user, message, data, now, answer)
        self._world.presses[press.id] = press
        self._world.send_press(press)
        return press

    async def _answered(self, press: Press, patience: float) -> Toast:
        try:
            return await asyncio.wait_for(asyncio.shield(press.answer), patience)
        except TimeoutError:
            place = transcript(press.message.chat)
            raise AssertionError(f"nobody answered the press of {press.data!r}\n{place}") from None

    async def asks_inline(self, query: str, *, timeout: float = PATIENCE) -> list[Any]:  # noqa: ASYNC109
        """Types @bot query in some other chat."""
        answer = asyncio.get_running_loop().create_future()
        ask = InlineAsk(self._world.token(), self.user, query, self._world.clock.time(), answer)
        self._world.inline_asks[ask.id] = ask
        self._world.send_inline(ask)
        return list(await asyncio.wait_for(answer, timeout))

    # Reading

    async def sees(
        self,
        wanted: Wanted,
        *,
        chat: "Group | None" = None,
        timeout: float = PATIENCE,  # noqa: ASYNC109 - a person's patience
    ) -> Message:
        """The first message of the bot, not yet seen in its present form, that fits."""
        place = chat.chat if chat else self.chat
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        while (found := self._unseen(place, wanted)) is None:
            if not await self._world.bell.heard(max(0.0, deadline - loop.time())):
                raise AssertionError(
                    f"{self.name} waited {timeout} s for {wanted!r}\n{transcript(place)}"
                )
        self._seen[(place.id, found.message_id)] = found.version
        return found

    def _unseen(self, place: Chat, wanted: Wanted) -> Message | None:
        return next((message for message in self.unseen(place) if fits(message, wanted)), None)

    def unseen(self, place: Chat | None = None) -> list[Message]:
        chat = place or self.chat
        return [
            message
            for message in chat.shown()
            if message.from_bot
            and self._seen.get((chat.id, message.message_id), -1) != message.version
        ]

    async def quiet(self, seconds: float = 0.3, *, chat: "Group | None" = None) -> None:
        """Nothing new from the bot for that long; what is unseen now counts as seen."""
        place = chat.chat if chat else self.chat
        for message in self.unseen(place):
            self._seen[(place.id, message.message_id)] = message.version
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while await self._world.bell.heard(max(0.0, deadline - loop.time())):
            if self.unseen(place):
                raise AssertionError(f"{self.name} expected silence\n{transcript(place)}")

    # Going away and coming back

    def blocks(self) -> None:
        self._set_blocked(blocked=True)

    def unblocks(self) -> None:
        self._set_blocked(blocked=False)

    def _set_blocked(self, *, blocked: bool) -> None:
        if self.user.blocks_bot == blocked:
            return
        self.user.blocks_bot = blocked
        bot = self._world.bot
        old, new = Member(bot, Standing.MEMBER), Member(bot, Standing.KICKED)
        states = (old, new) if blocked else (new, old)
        self._world.tell_member(self.chat, self.user, *states)

    def deletes_account(self) -> None:
        self.user.deactivated = True
        self._world.bell.tell({"kind": "chat", "chat": self.chat})

    def clears_history(self) -> None:
        for message in self.chat.messages:
            message.deleted = True
        self.chat.keyboard = None
        self._world.bell.tell({"kind": "cleared", "chat": self.chat})


def buttons_of(messages: Any) -> Iterator[tuple[Message | None, dict[str, Any]]]:
    for message in messages:
        for row in message.inline_keyboard:
            for raw in row:
                yield message, raw


def exactly(raw: dict[str, Any], text: str | None, data: str | None) -> bool:
    return raw["text"] == text if data is None else raw.get("callback_data") == data


def loosely(raw: dict[str, Any], text: str | None, data: str | None) -> bool:
    return data is None and text is not None and text in raw["text"]


def fits(message: Message, wanted: Wanted) -> bool:
    return wanted in message.text if isinstance(wanted, str) else wanted(message)


def transcript(chat: Chat) -> str:
    """The chat as its people see it now, for the message of a failed test."""
    return "\n".join(line_of(message) for message in chat.shown()[-40:]) or "(an empty chat)"


def line_of(message: Message) -> str:
    what = message.text or (message.media.kind if message.media else str(message.service))
    buttons = f"  {message.button_texts}" if message.inline_keyboard else ""
    edited = " (edited)" if message.edited else ""
    return f"  #{message.message_id} {message.sender.first_name}: {what}{edited}{buttons}"
