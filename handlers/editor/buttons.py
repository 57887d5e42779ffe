"""What stands behind an editor's buttons. Telegram allows 64 bytes for each."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData


class Art(CallbackData, prefix="ea"):
    """An article: open, read, edit, f-<field>, facts and each of them, figures, history, withdraw."""

    article: str
    act: str
    value: str = ""


class Prop(CallbackData, prefix="ep"):
    """A proposal: show, differences, try, ready, typo, meaning, confirm, force, send-back,
    take-over, keep, drop, drop-sure."""

    id: UUID
    act: str


class Old(CallbackData, prefix="eo"):
    """An earlier version of an article: show, back."""

    article: str
    number: int
    act: str


class Amount(CallbackData, prefix="ef"):
    """A figure: open, change, and how sure the new value is: high, medium, low."""

    figure: str
    act: str


class Note(CallbackData, prefix="nt"):
    """A notice: open, segment and its sides, texts, text, preview, test, later, ask, change,
    approve, pause, resume, cancel, cancel-sure, end."""

    id: UUID
    act: str
    value: str = ""


class NewNote(CallbackData, prefix="nn"):
    pass


class Export(CallbackData, prefix="ex"):
    """The whole knowledge base as a file: .zip or .xlsx."""

    form: str
