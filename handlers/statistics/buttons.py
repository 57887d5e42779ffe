"""What stands behind the buttons of statistics. Telegram allows 64 bytes for each."""

from aiogram.filters.callback_data import CallbackData

from db.releases import Audience

TEXT, PICTURE, FILE = "text", "png", "csv"
PUBLISHED = "published"
"""Instead of a table: the list of what was issued."""


class Stat(CallbackData, prefix="st"):
    """Without a period: which there are."""

    board: str
    period: str = ""
    audience: Audience = Audience.INTERNAL
    form: str = TEXT
