"""What stands behind the buttons of the work lists. Telegram allows 64 bytes for each."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData


class Work(CallbackData, prefix="wk"):
    """A list by its name; `about`: one article of it."""

    list: str
    about: str = ""


class Judged(CallbackData, prefix="wj"):
    """An article that did not help: done with the questions that say so."""

    article: str


class Heap(CallbackData, prefix="wh"):
    """Questions that ask the same, by the id of one of them: show, new, not-ours, done."""

    id: int
    act: str


class Idea(CallbackData, prefix="wi"):
    """A lawyer's suggestion: show, new, done."""

    id: UUID
    act: str


class AddTo(CallbackData, prefix="wt"):
    """As a phrasing to this article; what is added stands in what is expected of the editor."""

    article: str
