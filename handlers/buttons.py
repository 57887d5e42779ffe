"""What a button carries: ids, at most 64 bytes, nothing personal. Whoever presses is checked."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData
from typing_extensions import override


class Asked(CallbackData, prefix="-"):
    """With `asked`, the kept question, as the last field; left out where there is none, as on
    the buttons of earlier days."""

    @override
    def pack(self) -> str:
        return super().pack().removesuffix(":0")

    @classmethod
    @override
    def unpack(cls, value: str) -> "Asked":
        whole = value if value.count(":") == len(cls.model_fields) else f"{value}:0"
        return super().unpack(whole)


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


class ShowArticle(Asked, prefix="show"):
    article: str
    asked: int = 0


class More(CallbackData, prefix="more"):
    article: str


class Verdict(Asked, prefix="verdict"):
    article: str
    helped: bool
    asked: int = 0


class WhyNot(Asked, prefix="why"):
    """Why an answer did not help, by its place among the reasons."""

    article: str
    reason: int
    asked: int = 0


class KeepQuestions(CallbackData, prefix="keep"):
    agreed: bool


class Suggest(CallbackData, prefix="sg"):
    """A lawyer's suggestion: offer, question, answer, discard."""

    id: UUID
    act: str


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


class CheckFirm(CallbackData, prefix="firm"):
    """Asks for a firm's name, for the register of this country; empty: never mind."""

    country: str = ""


class MyCase(CallbackData, prefix="case"):
    """The client's side: show, add, withdraw, withdraw-sure, reopen, add-draft."""

    case: UUID
    act: str


class NewQuestion(CallbackData, prefix="new"):
    pass


class Forget(CallbackData, prefix="forget"):
    sure: bool


class Rate(CallbackData, prefix="rate"):
    """The client on the answer. `why` only when it did not help."""

    case: UUID
    good: bool
    why: str = ""


class AfterCare(CallbackData, prefix="after"):
    """What became of a closed case: understood, done, not-done, worse."""

    case: UUID
    what: str


class Desk(CallbackData, prefix="desk"):
    """The lawyer's side: take, open, more, and every act of `handlers.lawyer`."""

    case: UUID
    act: str


class DeskChoice(CallbackData, prefix="dc"):
    """An act with a value: an outcome, a level, a number of days, a case to join with."""

    case: UUID
    act: str
    value: str


class Raid(CallbackData, prefix="raid"):
    """open, on, off, city, answer."""

    place: str
    act: str


class Insert(CallbackData, prefix="insert"):
    """An article for the case that stands in what is expected of the lawyer."""

    article: str


class Colleague(CallbackData, prefix="colleague"):
    """For the case that stands in what is expected: two ids do not fit on a button."""

    person: UUID


class Duty(CallbackData, prefix="duty"):
    """One's own duty: on, off, hours, zone, languages, destinations."""

    what: str
    value: str = ""


class Invite(CallbackData, prefix="invite"):
    role: str


class Revoke(CallbackData, prefix="revoke"):
    person: UUID
    sure: bool = False
