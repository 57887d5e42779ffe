"""What a button carries: ids, at most 64 bytes, nothing personal. Whoever presses is checked."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData


class ChooseLanguage(CallbackData, prefix="lang"):
    tongue: str


class Consent(CallbackData, prefix="consent"):
    agreed: bool
    then_open: bool = False
    """The consent was asked because a question is to be passed to a lawyer."""


class ChooseOrigin(CallbackData, prefix="from"):
    country: str


class ChooseDestination(CallbackData, prefix="to"):
    country: str
    then: str = ""
    """`sos`: show the numbers of that country; empty: keep it in the profile."""


class Change(CallbackData, prefix="change"):
    what: str


class ShowArticle(CallbackData, prefix="show"):
    article: str


class More(CallbackData, prefix="more"):
    article: str


class Verdict(CallbackData, prefix="verdict"):
    article: str
    helped: bool


class NoneOfThese(CallbackData, prefix="none"):
    pass


class AskLawyer(CallbackData, prefix="lawyer"):
    pass


class Free(CallbackData, prefix="free"):
    """The one question before an ambiguous word becomes an emergency."""

    can_leave: bool


class Sos(CallbackData, prefix="sos"):
    pass


class SosCard(CallbackData, prefix="card"):
    place: str
    situation: str


class Topics(CallbackData, prefix="topics"):
    """Browsing; without a category: the list of categories."""

    place: str
    category: str = ""


class Treaties(CallbackData, prefix="treaties"):
    """Without a treaty: those that hold for this person."""

    treaty: str = ""


class CountDays(CallbackData, prefix="count"):
    """Counts the last day of a term. `ago` days since the event; empty: asks when it was."""

    deadline: str
    ago: int | None = None


class MyCase(CallbackData, prefix="case"):
    """The client's side: show, add, withdraw, withdraw-sure, reopen, add-draft."""

    case: UUID
    act: str


class NewQuestion(CallbackData, prefix="new"):
    pass


class Forget(CallbackData, prefix="forget"):
    sure: bool


class Desk(CallbackData, prefix="desk"):
    """The lawyer's side: take, open, answer, send, discard, close, give-back."""

    case: UUID
    act: str


class Invite(CallbackData, prefix="invite"):
    role: str


class Revoke(CallbackData, prefix="revoke"):
    person: UUID
    sure: bool = False
