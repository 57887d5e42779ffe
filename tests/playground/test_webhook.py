"""Deliveries: WebhookActor.cpp."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest_asyncio
from aiohttp import web

from bot.playground import DuplicateUpdate, Person, Playground
from tests.playground.conftest import HandClock, Wire

SECRET = "s3cret_-"  # noqa: S105 - of this test only


class Receiver:
    """The bot's side: answers as it was told, remembers what came."""

    def __init__(self) -> None:
        self.came: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answers: list[web.Response] = []
        self.hold: asyncio.Event | None = None
        self.changed = asyncio.Condition()
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        self.came.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        async with self.changed:
            self.changed.notify_all()
        if self.hold is not None:
            await self.hold.wait()
        return self.answers.pop(0) if self.answers else web.Response()

    async def until(self, count: int) -> None:
        async with asyncio.timeout(5), self.changed:
            await self.changed.wait_for(lambda: len(self.came) >= count)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.came if "message" in update]


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def settle(playground: Playground, done: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not done():
            await playground.world.bell.heard(0.05)


def failures(count: int, status: int = 500, **headers: str) -> list[web.Response]:
    return [web.Response(status=status, headers=headers) for _ in range(count)]


async def test_delivery_with_the_secret(
    wire: Wire, playground: Playground, receiver: Receiver, dilshod: Person
) -> None:
    assert (await wire.call("setWebhook", url=receiver.url, secret_token=SECRET))["ok"]
    await dilshod.says("second")
    await receiver.until(2)
    assert receiver.texts == ["salom", "second"]
    assert receiver.secrets == [SECRET, SECRET]
    await settle(playground, lambda: len(playground.world.updates) == 0)
    info = (await wire.call("getWebhookInfo"))["result"]
    assert (info["url"], info["pending_update_count"]) == (receiver.url, 0)


async def test_polling_is_refused_beside_a_webhook(wire: Wire, receiver: Receiver) -> None:
    polling = asyncio.ensure_future(wire.call("getUpdates", timeout=50))
    await asyncio.sleep(0.05)
    await wire.call("setWebhook", url=receiver.url)
    assert (await polling)["description"] == "Conflict: terminated by setWebhook request"
    said = await wire.call("getUpdates")
    assert said["error_code"] == 409
    assert said["description"].startswith("Conflict: can't use getUpdates method while webhook")
    await wire.call("deleteWebhook")
    assert (await wire.call("getUpdates"))["ok"]


async def test_one_in_flight_per_chat_and_one_per_presser(
    wire: Wire, playground: Playground, receiver: Receiver, dilshod: Person
) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "x"}]]}
    await wire.call("sendMessage", chat_id=dilshod.id, text="?", reply_markup=keyboard)
    receiver.hold = asyncio.Event()
    await dilshod.says("waits for the first")
    await dilshod.presses("Yes", timeout=0)
    await wire.call("setWebhook", url=receiver.url)
    await receiver.until(2)
    await asyncio.sleep(0.1)
    assert receiver.texts == ["salom"]
    assert [update for update in receiver.came if "callback_query" in update]
    receiver.hold.set()
    await receiver.until(3)
    assert receiver.texts == ["salom", "waits for the first"]
    assert playground.world.updates.dropped == 0


async def test_failures_are_tried_again_at_once_then_ever_later(
    wire: Wire, playground: Playground, receiver: Receiver, dilshod: Person, clock: HandClock
) -> None:
    receiver.answers = failures(4)
    await wire.call("setWebhook", url=receiver.url)
    await receiver.until(2)
    for tries, pause in ((3, 2), (4, 4), (5, 8)):
        await asyncio.sleep(0.05)
        assert len(receiver.came) == tries - 1
        clock.moves(pause)
        playground.world.bell.ring()
        await receiver.until(tries)
    await settle(playground, lambda: len(playground.world.updates) == 0)
    info = (await wire.call("getWebhookInfo"))["result"]
    assert info["last_error_message"].startswith("Wrong response from the webhook: 500")
    assert dilshod.chat.started


async def test_our_retry_after_is_honoured(
    wire: Wire, playground: Playground, receiver: Receiver, dilshod: Person, clock: HandClock
) -> None:
    receiver.answers = failures(1, 429, **{"Retry-After": "30"})
    await wire.call("setWebhook", url=receiver.url)
    await receiver.until(1)
    await asyncio.sleep(0.1)
    clock.moves(29)
    playground.world.bell.ring()
    await asyncio.sleep(0.1)
    assert len(receiver.came) == 1
    clock.moves(1)
    playground.world.bell.ring()
    await receiver.until(2)
    assert dilshod.chat.started


async def test_what_expires_is_dropped(
    wire: Wire, playground: Playground, receiver: Receiver, dilshod: Person, clock: HandClock
) -> None:
    receiver.answers = failures(100)
    await wire.call("setWebhook", url=receiver.url)
    await receiver.until(2)
    clock.moves(86_400)
    assert len(playground.world.updates) == 0
    assert dilshod.chat.started


async def test_410_for_23_hours_removes_the_webhook(
    wire: Wire, playground: Playground, receiver: Receiver, dilshod: Person, clock: HandClock
) -> None:
    receiver.answers = failures(100, 410)
    await wire.call("setWebhook", url=receiver.url)
    await receiver.until(2)
    await asyncio.sleep(0.05)
    clock.moves(23 * 3_600 + 1)
    playground.world.bell.ring()
    await receiver.until(3)
    await asyncio.sleep(0.05)
    assert (await wire.call("getWebhookInfo"))["result"]["url"] == ""
    assert dilshod.chat.started


async def test_a_method_in_the_answer_is_carried_out(
    wire: Wire, playground: Playground, receiver: Receiver, dilshod: Person
) -> None:
    receiver.answers = [
        web.json_response({"method": "sendMessage", "chat_id": dilshod.id, "text": "by answer"}),
        web.json_response({"method": "deleteWebhook"}),
    ]
    await wire.call("setWebhook", url=receiver.url)
    await dilshod.sees("by answer")
    await dilshod.says("again")
    await receiver.until(2)
    await settle(playground, lambda: len(playground.world.updates) == 0)
    assert (await wire.call("getWebhookInfo"))["result"]["url"] == receiver.url


async def test_the_same_update_twice(
    wire: Wire, playground: Playground, receiver: Receiver, dilshod: Person
) -> None:
    playground.faults.next("webhook", DuplicateUpdate())
    await wire.call("setWebhook", url=receiver.url)
    await receiver.until(2)
    assert receiver.texts == ["salom", "salom"]
    assert dilshod.chat.started


async def test_addresses_and_secrets_that_are_refused(wire: Wire, clock: HandClock) -> None:
    async def refusal(**params: Any) -> str:
        clock.moves(2)
        return await wire.says("setWebhook", **params)

    assert "An HTTPS URL must be provided" in await refusal(url="http://example.org/x")
    assert "this machine only" in await refusal(url="https://example.org/x")
    assert "invalid webhook URL specified" in await refusal(url="nonsense")
    local = "http://127.0.0.1:9/x"
    assert "unallowed characters" in await refusal(url=local, secret_token="a b")  # noqa: S106
    assert "too long" in await refusal(url=local, secret_token="a" * 257)
    assert await refusal(url=local) == ""
    assert "Too Many Requests" in await wire.says("setWebhook", url=local)
