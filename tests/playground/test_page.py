"""The page's own door, without a browser."""

import asyncio
import json
import re
from importlib import resources
from typing import Any

import aiohttp
import pytest

from bot.playground import Person, Playground
from bot.playground.cast import gather
from tests.playground.conftest import Wire


async def status(wire: Wire, playground: Playground, path: str, **headers: str) -> int:
    async with wire.session.get(f"{playground.url}{path}", headers=headers) as answer:
        return answer.status


async def act(wire: Wire, playground: Playground, name: str, **body: Any) -> tuple[int, str]:
    url = f"{playground.url}/playground/{name}"
    async with wire.session.post(url, json=body) as answer:
        return answer.status, await answer.text()


async def test_only_this_machine() -> None:
    for host in ("0.0.0.0", "192.168.1.5", "::"):  # noqa: S104 - that they are refused is the point
        with pytest.raises(ValueError, match="this machine only"):
            Playground(host=host)


@pytest.mark.parametrize("path", ["/", "/playground/state", "/bot4200:PLAYGROUND/getMe"])
async def test_strangers_are_turned_away(wire: Wire, playground: Playground, path: str) -> None:
    assert await status(wire, playground, path) == 200
    assert await status(wire, playground, path, Host="evil.example") == 403
    assert await status(wire, playground, path, Origin="https://evil.example") == 403
    assert await status(wire, playground, path, **{"Sec-Fetch-Site": "cross-site"}) == 403
    own = {"Host": f"localhost:{playground.port}", "Origin": f"http://localhost:{playground.port}"}
    assert await status(wire, playground, path, **own) == 200


async def test_a_form_of_another_site_cannot_act(
    wire: Wire, playground: Playground, dilshod: Person
) -> None:
    url = f"{playground.url}/playground/say"
    body = json.dumps({"person": dilshod.id, "text": "x"})
    async with wire.session.post(url, data=body, headers={"Content-Type": "text/plain"}) as said:
        assert said.status == 415
        assert "Access-Control-Allow-Origin" not in said.headers


async def test_the_page_allows_itself_only(wire: Wire, playground: Playground) -> None:
    async with wire.session.get(playground.url) as answer:
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self';")
    for path in ("/page/app.js", "/page/style.css", "/page/icon.svg"):
        assert await status(wire, playground, path) == 200
    for path in ("/page/../server.py", "/page/..%2fserver.py", "/page/nothing.js"):
        assert await status(wire, playground, path) == 404


def test_the_page_makes_no_markup_of_words_and_needs_no_network() -> None:
    folder = resources.files("bot.playground") / "page"
    for entry in folder.iterdir():
        source = entry.read_text("utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", source
        )
        links = set(re.findall(r"https?://[^\s\"'`)]+", source))
        assert not {link for link in links if not link.startswith("http://www.w3.org/")} - {
            "https://${url}"
        }, entry.name


async def test_acts_of_a_hand(wire: Wire, playground: Playground) -> None:
    cast = gather(playground)
    dilshod, room = cast.migrants[0], cast.room
    who = {"person": dilshod.id, "chat": 0}
    assert (await act(wire, playground, "open", **who, payload="abc"))[0] == 200
    for what in ("photo", "voice", "document", "album", "location", "contact", "sticker"):
        assert (await act(wire, playground, "send", **who, what=what))[0] == 200
    first = dilshod.chat.messages[0].message_id
    await act(wire, playground, "say", **who, text="reply", message=first)
    last = dilshod.chat.messages[-1]
    assert last.reply_to is dilshod.chat.messages[0]
    await act(wire, playground, "edit", **who, text="edited", message=last.message_id)
    assert last.text == "edited"
    await act(wire, playground, "delete", **who, message=last.message_id)
    assert last.deleted
    await act(wire, playground, "block", **who)
    assert (await act(wire, playground, "say", **who, text="x"))[0] == 409
    await act(wire, playground, "restart", **who)
    assert [message.text for message in dilshod.chat.shown()] == ["/start"]
    lawyer = cast.lawyers[0]
    await act(wire, playground, "say", person=lawyer.id, chat=room.id, text="in the room")
    assert room.messages[-1].sender is lawyer.user


async def test_acts_that_are_not_understood(
    wire: Wire, playground: Playground, dilshod: Person
) -> None:
    assert (await act(wire, playground, "say", text="nobody"))[0] == 400
    assert (await act(wire, playground, "dance", person=dilshod.id))[0] == 404
    who = {"person": dilshod.id, "chat": 0}
    assert (await act(wire, playground, "send", **who, what="elephant"))[0] == 400
    assert (await act(wire, playground, "delete", **who, message=1))[0] == 409
    assert (await act(wire, playground, "say", **who, text="\ud83d"))[0] == 409
    assert (await act(wire, playground, "fault", fault="dragon"))[0] == 400


async def test_faults_by_button(wire: Wire, playground: Playground, dilshod: Person) -> None:
    await act(wire, playground, "fault", fault="429", method="sendMessage", times=1)
    refused = await wire.call("sendMessage", chat_id=dilshod.id, text="x")
    assert refused["parameters"] == {"retry_after": 3}
    await act(wire, playground, "fault", fault="502", method="*", times=3)
    await act(wire, playground, "fault", fault="none")
    assert (await wire.call("getMe"))["ok"]


async def test_the_stream_tells_what_happens(
    wire: Wire, playground: Playground, dilshod: Person
) -> None:
    url = f"{playground.url}/playground/events"
    async with wire.session.get(url) as stream:
        assert stream.content_type == "text/event-stream"
        assert b"retry" in await stream.content.readline()
        await wire.call("sendChatAction", chat_id=dilshod.id, action="typing")
        await wire.call("sendMessage", chat_id=dilshod.id, text="<b>raw</b>")
        news = await read_news(stream, "message")
    assert [one["kind"] for one in news] == ["heard", "action", "request", "heard", "message"]
    assert news[-1]["message"]["text"] == "<b>raw</b>"


async def read_news(stream: aiohttp.ClientResponse, until: str) -> list[dict[str, Any]]:
    news: list[dict[str, Any]] = []
    async with asyncio.timeout(5):
        while not news or news[-1]["kind"] != until:
            line = await stream.content.readline()
            if line.startswith(b"data: "):
                news.append(json.loads(line[6:]))
    return news


async def test_stopping_takes_no_time(wire: Wire) -> None:
    loop = asyncio.get_running_loop()
    async with Playground() as playground:
        base = f"{playground.url}/bot{playground.token}"
        poll = asyncio.ensure_future(wire.session.post(f"{base}/getUpdates", json={"timeout": 50}))
        stream = await wire.session.get(f"{playground.url}/playground/events")
        await asyncio.sleep(0.05)
        started = loop.time()
    assert loop.time() - started < 1
    assert (await (await poll).json())["result"] == []
    stream.close()
