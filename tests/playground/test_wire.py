"""URLs, bodies, errors: HttpConnection.cpp and Query.cpp of the Bot API server."""

import json

import aiohttp
import pytest
from aiogram import Bot
from aiogram.types import BufferedInputFile, InputMediaPhoto

from bot.playground import Person, Playground
from bot.playground.decode import WrongShapeError, check_answer
from bot.playground.made_up import painted
from tests.playground.conftest import Wire


async def test_every_way_of_asking(wire: Wire, playground: Playground, dilshod: Person) -> None:
    asked = {"chat_id": str(dilshod.id), "text": "hello"}
    post, get = wire.session.post, wire.session.get
    test = f"{playground.url}/bot{playground.token}/test"
    form = aiohttp.FormData(asked)
    form.add_field("extra", b"x", filename="x.bin")
    for request in (
        get(f"{wire.base}/sendMessage", params=asked),
        post(f"{wire.base}/SENDMESSAGE", data=asked),
        post(f"{wire.base}/sendmessage", json=asked),
        post(f"{wire.base}/sendMessage", data=form),
        post(f"{test}/sendMessage", json=asked),
        post(f"{wire.base}/", json=asked | {"method": "sendMessage"}),
    ):
        async with request as answer:
            assert answer.status == 200
            assert (await answer.json())["result"]["text"] == "hello"


async def test_keyboard_as_json_inside_a_form(wire: Wire, dilshod: Person) -> None:
    markup = json.dumps({"inline_keyboard": [[{"text": "Yes", "callback_data": "{}"}]]})
    asked = {"chat_id": dilshod.id, "text": "[not json]", "reply_markup": markup}
    async with wire.session.post(f"{wire.base}/sendMessage", data=asked) as answer:
        said = (await answer.json())["result"]
    assert said["text"] == "[not json]"
    assert said["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "{}"


@pytest.mark.parametrize(
    ("token", "words"),
    [
        ("nocolon", "Unauthorized: invalid token specified"),
        ("0:zero", "Unauthorized: invalid token specified"),
        ("4200:" + "x" * 80, "Unauthorized: invalid token specified"),
        ("4200:OTHER", "Unauthorized"),
    ],
)
async def test_wrong_tokens(wire: Wire, playground: Playground, token: str, words: str) -> None:
    async with wire.session.get(f"{playground.url}/bot{token}/getMe") as answer:
        assert answer.status == 401
        assert await answer.json() == {"ok": False, "error_code": 401, "description": words}


async def test_method_that_is_not_there(wire: Wire, playground: Playground) -> None:
    async with wire.session.post(f"{wire.base}/sendDice") as answer:
        assert answer.status == 404
        assert (await answer.json())["description"] == "Not Found: method not found"
    assert [(one.method, one.status) for one in playground.requests] == [("sendDice", 404)]


async def test_upload_and_download(
    bot: Bot, wire: Wire, playground: Playground, dilshod: Person
) -> None:
    sent = await bot.send_photo(dilshod.id, BufferedInputFile(painted(1), "p.png"), caption="c")
    assert sent.photo is not None
    assert (sent.photo[-1].width, sent.photo[-1].height) == (320, 200)
    file = await bot.get_file(sent.photo[-1].file_id)
    url = f"{playground.url}/file/bot{playground.token}/{file.file_path}"
    async with wire.session.get(url) as answer:
        assert await answer.read() == painted(1)
    again = await bot.send_photo(dilshod.id, sent.photo[-1].file_id)
    assert again.photo is not None


async def test_album(bot: Bot, dilshod: Person) -> None:
    photos = [InputMediaPhoto(media=BufferedInputFile(painted(n), "p.png")) for n in range(3)]
    sent = await bot.send_media_group(dilshod.id, [*photos])
    assert len({message.media_group_id for message in sent}) == 1
    assert all(message.photo for message in sent)


async def test_files_that_are_refused(wire: Wire, bot: Bot, dilshod: Person) -> None:
    said = await wire.says("sendPhoto", chat_id=dilshod.id, photo="made-up-id")
    assert "wrong remote file identifier specified" in said
    assert "wrong file_id" in await wire.says("getFile", file_id="made-up-id")
    voice = await dilshod.sends_voice()
    assert voice.media is not None
    said = await wire.says("sendPhoto", chat_id=dilshod.id, photo=voice.media.file_id)
    assert said == "Bad Request: can't use file of type Voice as Photo"
    big = await dilshod.sends_document("film.avi", size=2_000_000_000)
    assert big.media is not None
    assert "file is too big" in await wire.says("getFile", file_id=big.media.file_id)
    with pytest.raises(Exception, match="IMAGE_PROCESS_FAILED"):
        await bot.send_photo(dilshod.id, BufferedInputFile(b"no picture", "x.png"))


async def test_get_me(bot: Bot) -> None:
    me = await bot.me()
    assert me.username == "himoya_playground_bot"
    assert me.supports_guest_queries is False


def test_a_wrong_shape_of_our_own_is_said_aloud() -> None:
    from aiogram.methods import GetMe, SendMessage  # noqa: PLC0415

    with pytest.raises(WrongShapeError, match="SendMessage"):
        check_answer(SendMessage, {"message_id": 1})
    user = {"id": 1, "is_bot": True, "first_name": "x"}
    check_answer(GetMe, user)
    with pytest.raises(WrongShapeError, match=r"no such fields: User\.mood"):
        check_answer(GetMe, user | {"mood": "good"})
