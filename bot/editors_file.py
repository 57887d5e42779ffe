"""The one place where a file's content comes to us: a pack that an editor sends for import.

A client's file stays with Telegram. Whoever is no editor gets nothing here, whatever is asked.
"""

from aiogram import Bot

from db.people import Visitor
from db.rules import EDITORS
from knowledge_base.bulk.archive import MOST_BYTES


class NotForDownload(Exception):
    """A file of somebody who is no editor, or one that is too large to be a pack."""


async def content(bot: Bot, visitor: Visitor, file_id: str) -> bytes:
    if visitor.role not in EDITORS:
        raise NotForDownload
    file = await bot.get_file(file_id)
    if file.file_path is None or (file.file_size or 0) > MOST_BYTES:
        raise NotForDownload
    read = await bot.download_file(file.file_path)
    assert read is not None
    return read.read()
