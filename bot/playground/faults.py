"""A vocabulary of things that go wrong between the bot and Telegram."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

EVERY_METHOD = "*"


@dataclass(frozen=True)
class TooManyRequests:
    retry_after: int = 2


@dataclass(frozen=True)
class BadGateway:
    """The HTML page of a proxy, not JSON."""


@dataclass(frozen=True)
class Restarting:
    """500 in JSON, as the server says while it restarts."""


@dataclass(frozen=True)
class CutBefore:
    """The connection breaks before anything was accepted."""


@dataclass(frozen=True)
class CutAfter:
    """Accepted, carried out, but the answer is lost."""


@dataclass(frozen=True)
class TruncatedAnswer:
    """Accepted, but only half of the JSON arrives."""


@dataclass(frozen=True)
class Delay:
    seconds: float
    before: bool = True


@dataclass(frozen=True)
class Refuse:
    code: int
    description: str
    parameters: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class DuplicateUpdate:
    """Each update of the next answer comes twice, under the same id."""


@dataclass(frozen=True)
class RepeatedUpdates:
    """What was confirmed comes again, once, as if the confirmation had been lost."""


@dataclass(frozen=True)
class ReorderedUpdates:
    """The next answer comes newest first."""


@dataclass(frozen=True)
class PoisonUpdate:
    """A raw update that comes in front of the next answer."""

    raw: dict[str, Any]


AnswerFault = (
    TooManyRequests
    | BadGateway
    | Restarting
    | CutBefore
    | CutAfter
    | TruncatedAnswer
    | Delay
    | Refuse
)
UpdateFault = DuplicateUpdate | RepeatedUpdates | ReorderedUpdates | PoisonUpdate
Fault = AnswerFault | UpdateFault
AnyFault = TypeVar("AnyFault", AnswerFault, UpdateFault)


@dataclass
class Planned(Generic[AnyFault]):
    method: str
    fault: AnyFault
    chat: int | None
    times: int | None

    def fits(self, method: str, chat: int | None) -> bool:
        same_method = self.method.lower() in (EVERY_METHOD, method.lower())
        return same_method and (self.chat is None or self.chat == chat)

    def used_up(self) -> bool:
        if self.times is not None:
            self.times -= 1
        return self.times == 0


class Faults:
    """`method` is a method's name, "*" for all, or "webhook" for deliveries to the bot."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._of_answers: list[Planned[AnswerFault]] = []
        self._of_updates: list[Planned[UpdateFault]] = []
        self._changed = changed

    def next(self, method: str, fault: Fault, *, chat: int | None = None, times: int = 1) -> None:
        self._plan(method, fault, chat, times)

    def always(self, method: str, fault: Fault, *, chat: int | None = None) -> None:
        self._plan(method, fault, chat, None)

    def _plan(self, method: str, fault: Fault, chat: int | None, times: int | None) -> None:
        if isinstance(fault, UpdateFault):
            self._of_updates.append(Planned(method, fault, chat, times))
        else:
            self._of_answers.append(Planned(method, fault, chat, times))
        self._changed()

    def clear(self) -> None:
        self._of_answers.clear()
        self._of_updates.clear()
        self._changed()

    @property
    def planned(self) -> list[Planned[AnswerFault] | Planned[UpdateFault]]:
        return [*self._of_answers, *self._of_updates]

    def answer_fault(self, method: str, chat: int | None) -> AnswerFault | None:
        return self._take(self._of_answers, method, chat)

    def update_fault(self, method: str) -> UpdateFault | None:
        return self._take(self._of_updates, method, None)

    def _take(
        self, plans: list[Planned[AnyFault]], method: str, chat: int | None
    ) -> AnyFault | None:
        planned = next((one for one in plans if one.fits(method, chat)), None)
        if planned is None:
            return None
        if planned.used_up():
            plans.remove(planned)
        self._changed()
        return planned.fault
