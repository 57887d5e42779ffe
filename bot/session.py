"""The connection to the Bot API."""

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from typing_extensions import override


class Session(AiohttpSession):
    """Keeps the classes that answers are read by: pydantic forgets those that nobody keeps, and
    building one anew for each answer takes longer than all else that is done with it."""

    def __init__(self, api: TelegramAPIServer) -> None:
        super().__init__(api=api)
        self._kept: set[object] = set()

    @override
    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        self._kept.add(Response.__class_getitem__(method.__returning__))
        return super().check_response(bot, method, status_code, content)
