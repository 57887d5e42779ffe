"""The page's own door: what a hand at the page does, and the stream of what happens."""

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.playground import views
from bot.playground.chats import Message
from bot.playground.faults import (
    BadGateway,
    CutAfter,
    CutBefore,
    Delay,
    DuplicateUpdate,
    Fault,
    Restarting,
    TooManyRequests,
)
from bot.playground.groups import Group
from bot.playground.people import Person
from bot.playground.refusals import Refusal
from bot.playground.world import RequestLog, World

Json = dict[str, Any]
Act = Callable[["Hand"], Awaitable[Any]]

SHOWN_REQUESTS = 200
QUEUE_LIMIT = 2_000
HEARTBEAT = 15.0
FAULTS: dict[str, Fault] = {
    "429": TooManyRequests(3),
    "502": BadGateway(),
    "500": Restarting(),
    "cut before": CutBefore(),
    "cut after": CutAfter(),
    "slow": Delay(5),
    "twice": DuplicateUpdate(),
}


class Hand:
    """One act: who does it, where, with what."""

    def __init__(self, control: "Control", body: Json) -> None:
        self.body = body
        self.person = control.people()[int(body["person"])]
        self.group = control.groups().get(int(body.get("chat") or 0))

    @property
    def message(self) -> Message:
        chat = self.group.chat if self.group else self.person.chat
        found = chat.find(int(self.body["message"]))
        if found is None:
            raise web.HTTPConflict(text="the message is gone")
        return found

    @property
    def reply_to(self) -> Message | None:
        return self.message if self.body.get("message") else None

    @property
    def how(self) -> Json:
        topic = self.body.get("topic")
        return {"chat": self.group, "reply_to": self.reply_to, "topic": topic}


class Control:
    def __init__(
        self,
        world: World,
        requests: RequestLog,
        roles: dict[int, str],
        people: Callable[[], dict[int, Person]],
        groups: Callable[[], dict[int, Group]],
    ) -> None:
        self._world = world
        self._requests = requests
        self._roles = roles
        self.people = people
        self.groups = groups

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/playground/state", self.state),
            web.get("/playground/events", self.events),
            web.get("/playground/file/{file_id}", self.file),
            web.post("/playground/fault", self.fault),
            web.post("/playground/{act}", self.act),
        ]

    async def state(self, _: web.Request) -> web.Response:
        shown = list(self._requests)[-SHOWN_REQUESTS:]
        return web.json_response(views.state(self._world, self._roles, shown))

    async def file(self, request: web.Request) -> web.Response:
        try:
            stored = self._world.files.find(request.match_info["file_id"])
        except Refusal as refusal:
            raise web.HTTPNotFound from refusal
        return web.Response(body=stored.content, content_type=stored.mime_type)

    async def fault(self, request: web.Request) -> web.Response:
        body = await request.json()
        wanted = str(body.get("fault", ""))
        if wanted == "none":
            self._world.faults.clear()
        elif wanted in FAULTS:
            where = "getUpdates" if wanted == "twice" else str(body.get("method") or "sendMessage")
            self._world.faults.next(where, FAULTS[wanted], times=int(body.get("times") or 1))
        else:
            raise web.HTTPBadRequest(text="no such fault")
        return web.json_response({"ok": True})

    async def act(self, request: web.Request) -> web.Response:
        act = ACTS.get(request.match_info["act"])
        if act is None:
            raise web.HTTPNotFound
        try:
            hand = Hand(self, await request.json())
            result = await act(hand)
        except (KeyError, ValueError, TypeError) as error:
            raise web.HTTPBadRequest(text=f"not understood: {error}") from error
        except Refusal as refusal:
            raise web.HTTPConflict(text=refusal.description) from refusal
        except (AssertionError, RuntimeError) as error:
            raise web.HTTPConflict(text=str(error)) from error
        return web.json_response(result or {"ok": True})

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events; a page that falls too far behind is told to start afresh."""
        response = web.StreamResponse(headers={"Cache-Control": "no-store"})
        response.content_type = "text/event-stream"
        await response.prepare(request)
        news: asyncio.Queue[Json] = asyncio.Queue()
        leave = self._world.bell.subscribe(lambda one: self._note(news, one))
        with contextlib.suppress(ConnectionError), contextlib.ExitStack() as after:
            after.callback(leave)
            await self._stream(response, news)
        return response

    def _note(self, news: asyncio.Queue[Json], one: Json) -> None:
        if news.qsize() < QUEUE_LIMIT:
            news.put_nowait(self._shown(one))
        elif news.qsize() == QUEUE_LIMIT:
            news.put_nowait({"kind": "behind"})

    async def _stream(self, response: web.StreamResponse, news: asyncio.Queue[Json]) -> None:
        await response.write(b"retry: 1000\n\n")
        while not self._world.closing:
            try:
                async with asyncio.timeout(HEARTBEAT):
                    one = await news.get()
            except TimeoutError:
                await response.write(b": still here\n\n")
                continue
            await response.write(f"data: {json.dumps(one, ensure_ascii=False)}\n\n".encode())

    def _shown(self, one: Json) -> Json:
        """The same news in the words of the page; a chat comes along with what changed it."""
        shown: Json = {"kind": one["kind"]}
        if "chat" in one:
            shown["chat"] = views.chat(self._world, one["chat"], self._roles)
        if "message" in one:
            shown["message"] = views.message(one["message"])
        if "request" in one:
            shown["request"] = views.request(self._world, one["request"])
        if one["kind"] == "faults":
            shown["faults"] = views.faults(self._world)
        if one["kind"] == "profile":
            shown["profile"] = views.profile(self._world.profile)
        if one["kind"] == "action":
            shown["action"] = one["action"]
        return shown


async def say(hand: Hand) -> None:
    await hand.person.says(str(hand.body["text"]), **hand.how)


async def press(hand: Hand) -> Json:
    message = hand.message
    raw = message.inline_keyboard[int(hand.body["row"])][int(hand.body["column"])]
    toast = await hand.person.presses(callback_data=raw["callback_data"], on=message)
    return {"text": toast.text, "alert": toast.alert, "url": toast.url}


async def send(hand: Hand) -> None:
    person, group, caption = hand.person, hand.group, str(hand.body.get("text") or "")
    match str(hand.body["what"]):
        case "photo":
            await person.sends_photo(caption, chat=group)
        case "voice":
            await person.sends_voice(chat=group)
        case "document":
            await person.sends_document(caption=caption, chat=group)
        case "album":
            await person.sends_album(3, caption, chat=group)
        case "location":
            await person.sends_location(chat=group)
        case "contact":
            await person.sends_contact(chat=group)
        case "sticker":
            await person.sends_sticker(chat=group)
        case unknown:
            raise ValueError(unknown)


async def edit(hand: Hand) -> None:
    await hand.person.edits(own(hand), str(hand.body["text"]))


async def delete(hand: Hand) -> None:
    await hand.person.deletes(hand.message)


def own(hand: Hand) -> Message:
    if hand.message.sender is not hand.person.user:
        raise web.HTTPConflict(text="only one's own words can be edited")
    return hand.message


async def open_link(hand: Hand) -> None:
    await hand.person.opens(str(hand.body.get("payload") or ""))


async def open_in_group(hand: Hand) -> None:
    if hand.group is None:
        raise web.HTTPConflict(text="no such group")
    await hand.group.opens(str(hand.body.get("payload") or ""), by=hand.person)


async def block(hand: Hand) -> None:
    hand.person.blocks()


async def unblock(hand: Hand) -> None:
    hand.person.unblocks()


async def clear(hand: Hand) -> None:
    hand.person.clears_history()


async def restart(hand: Hand) -> None:
    hand.person.clears_history()
    await hand.person.opens()


ACTS: dict[str, Act] = {
    "say": say,
    "press": press,
    "send": send,
    "edit": edit,
    "delete": delete,
    "open": open_link,
    "open-in-group": open_in_group,
    "block": block,
    "unblock": unblock,
    "clear": clear,
    "restart": restart,
}
