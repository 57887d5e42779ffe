"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

import contextlib
import logging
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from aiogram.methods import TelegramMethod
from aiohttp import web

from bot.playground.decode import Params, WrongShapeError, check_answer, read_params, understood
from bot.playground.faults import (
    AnswerFault,
    BadGateway,
    CutAfter,
    CutBefore,
    Delay,
    Refuse,
    Restarting,
    TooManyRequests,
    TruncatedAnswer,
)
from bot.playground.files import Upload
from bot.playground.methods.register import Act, Acts, Call
from bot.playground.pace import FLOOD_PAUSE, FLOOD_RETRY_AFTER, MAX_UNSENT
from bot.playground.refusals import Refusal, too_many_requests, unknown_method
from bot.playground.world import RequestLog, World

log = logging.getLogger("bot.playground")

TOKEN_LIMIT = 80
SENDS = ("send", "copy")
GATEWAY_PAGE = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    "<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"
)


@dataclass(frozen=True)
class Exchange:
    method: str
    params: Params
    uploads: dict[str, Upload]
    chat: int | None


class BotApi:
    def __init__(self, world: World, token: str, requests: RequestLog) -> None:
        self._world = world
        self._token = token
        self._requests = requests
        self._acts: dict[str, tuple[type[TelegramMethod[Any]], Act]] = {}

    def learn(self, acts: Acts) -> None:
        for method, act in acts.items():
            self._acts[method.__api_method__.lower()] = (method, act)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token}/test/{method}", self.serve),
            web.route("*", "/bot{token}/{method}", self.serve),
            web.route("*", "/bot{token}/", self.serve),
            web.get("/file/bot{token}/{path:.+}", self.serve_file),
        ]

    async def serve(self, request: web.Request) -> web.StreamResponse:
        started = time.perf_counter()
        at = self._world.clock.time()
        try:
            self._check_token(request.match_info["token"])
            exchange = await self._read(request)
        except Refusal as refusal:
            return refused(refusal)
        self._world.hear()
        fault = self._world.faults.answer_fault(exchange.method, exchange.chat)
        with self._counted(exchange) as crowded:
            response, said = await self._answer(request, exchange, fault, crowded=crowded)
        self._requests.note(
            exchange.method,
            exchange.params,
            status=0 if isinstance(fault, CutBefore) else response.status,
            at=at,
            milliseconds=(time.perf_counter() - started) * 1_000,
            chat=exchange.chat,
            description=said,
            fault=type(fault).__name__ if fault else None,
        )
        return response

    def _check_token(self, token: str) -> None:
        if ":" not in token or token.startswith("0") or len(token) > TOKEN_LIMIT:
            raise Refusal(401, "Unauthorized: invalid token specified")
        if token != self._token:
            raise Refusal(401, "Unauthorized")

    async def _read(self, request: web.Request) -> Exchange:
        params, uploads = await read_params(request)
        named = request.match_info.get("method") or str(params.pop("method", ""))
        known = self._acts.get(named.lower())
        method = known[0].__api_method__ if known else named
        return Exchange(method, params, uploads, self._chat_of(params))

    def _chat_of(self, params: Params) -> int | None:
        press = self._world.presses.get(str(params.get("callback_query_id", "")))
        if press is not None:
            return press.message.chat.id
        chat = str(params.get("chat_id", ""))
        return int(chat) if chat.lstrip("-").isdigit() else None

    @contextlib.contextmanager
    def _counted(self, exchange: Exchange) -> Iterator[bool]:
        """310 messages not yet sent to one chat are too many (Client.cpp)."""
        unsent = self._world.pace.unsent
        if exchange.chat is None or not exchange.method.lower().startswith(SENDS):
            yield False
            return
        crowded = unsent[exchange.chat] >= MAX_UNSENT
        unsent[exchange.chat] += 0 if crowded else 1
        try:
            yield crowded
        finally:
            unsent[exchange.chat] -= 0 if crowded else 1

    async def _answer(
        self,
        request: web.Request,
        exchange: Exchange,
        fault: AnswerFault | None,
        *,
        crowded: bool,
    ) -> tuple[web.Response, str | None]:
        if crowded:
            await self._world.clock.sleep(FLOOD_PAUSE)
            return refusal_of(too_many_requests(FLOOD_RETRY_AFTER))
        return await self._with_fault(request, exchange, fault)

    async def _with_fault(
        self, request: web.Request, exchange: Exchange, fault: AnswerFault | None
    ) -> tuple[web.Response, str | None]:
        match fault:
            case BadGateway():
                page = web.Response(status=502, text=GATEWAY_PAGE, content_type="text/html")
                return page, "502 Bad Gateway"
            case TooManyRequests() | Refuse() | Restarting():
                return refusal_of(refusal_by(fault))
            case CutBefore():
                return cut(request, web.Response(), None)
            case Delay(seconds, before=True):
                await self._world.clock.sleep(seconds)
            case _:
                pass
        response, said = await self._carried_out(exchange)
        return await self._spoiled(request, response, said, fault)

    async def _spoiled(
        self,
        request: web.Request,
        response: web.Response,
        said: str | None,
        fault: AnswerFault | None,
    ) -> tuple[web.Response, str | None]:
        match fault:
            case CutAfter():
                return cut(request, response, said)
            case TruncatedAnswer():
                return halved(response), said
            case Delay(seconds, before=False):
                await self._world.clock.sleep(seconds)
            case _:
                pass
        return response, said

    async def _carried_out(self, exchange: Exchange) -> tuple[web.Response, str | None]:
        try:
            result = await self.run(exchange.method, exchange.params, exchange.uploads)
        except Refusal as refusal:
            return refusal_of(refusal)
        except WrongShapeError as error:
            log.exception("the playground's own answer is wrong")
            return refusal_of(Refusal(500, f"Internal Server Error: {error}"))
        return web.json_response({"ok": True, "result": result}), None

    async def run(self, name: str, params: Params, uploads: dict[str, Upload]) -> Any:
        """The answer's `result`; request and answer are both held against aiogram's models."""
        known = self._acts.get(name.lower())
        if known is None:
            log.error("the bot asked for a method that the playground lacks: %s", name)
            raise unknown_method()
        method, act = known
        result = await act(Call(self._world, uploads), understood(method, params))
        check_answer(method, result)
        return result

    async def run_from_webhook(self, name: str, params: Params) -> None:
        exchange = Exchange(name, params, {}, None)
        response, said = await self._carried_out(exchange)
        at = self._world.clock.time()
        self._requests.note(
            name, params, status=response.status, at=at, milliseconds=0.0, description=said
        )

    async def serve_file(self, request: web.Request) -> web.StreamResponse:
        stored = self._world.files.at(request.match_info["path"])
        if request.match_info["token"] != self._token or stored is None:
            return refused(Refusal(404, "Not Found"))
        return web.Response(body=stored.content, content_type=stored.mime_type)


def refused(refusal: Refusal) -> web.Response:
    body: dict[str, Any] = {
        "ok": False,
        "error_code": refusal.code,
        "description": refusal.description,
    }
    headers = {}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    if "retry_after" in refusal.parameters:
        headers["Retry-After"] = str(refusal.parameters["retry_after"])
    return web.json_response(body, status=refusal.code, headers=headers)


def refusal_of(refusal: Refusal) -> tuple[web.Response, str]:
    return refused(refusal), refusal.description


def cut(
    request: web.Request, response: web.Response, said: str | None
) -> tuple[web.Response, str | None]:
    if request.transport is not None:
        request.transport.abort()
    return response, said


def halved(response: web.Response) -> web.Response:
    body = response.body if isinstance(response.body, bytes) else b""
    half = body[: len(body) // 2]
    return web.Response(body=half, content_type="application/json", status=response.status)


def refusal_by(fault: TooManyRequests | Refuse | Restarting) -> Refusal:
    match fault:
        case TooManyRequests(retry_after):
            return too_many_requests(retry_after)
        case Refuse(code, description, parameters):
            return Refusal(code, description, parameters)
        case Restarting():
            return Refusal(500, "Internal Server Error: restart")
