"""The life of a case, and who may do what. Pure: no session, no clock, no Telegram."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Role(StrEnum):
    """What a member of staff is; a migrant has no role."""

    LAWYER = "lawyer"
    ADMIN = "admin"


class Status(StrEnum):
    DRAFT = "draft"
    """A question as asked, kept for a day so that it need not be typed twice."""
    WAITING = "waiting"
    TAKEN = "taken"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


OVER = frozenset({Status.CLOSED, Status.WITHDRAWN})
OPEN = frozenset({Status.WAITING, Status.TAKEN, Status.ANSWERED})


class Level(IntEnum):
    """Urgency, practice of triage: T0 danger now, T1 hours count, T2 days count, T3 ordinary."""

    T0 = 0
    T1 = 1
    T2 = 2
    T3 = 3


class Act(StrEnum):
    OPEN = "open"
    TAKE = "take"
    GIVE_BACK = "give-back"
    ADD = "add"
    ANSWER = "answer"
    CLOSE = "close"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"


class Actor(StrEnum):
    CLIENT = "client"
    LAWYER = "lawyer"
    """Any lawyer: enough to take a free case."""
    OWNER = "owner"
    """The lawyer who took this case."""


@dataclass(frozen=True)
class Refused:
    act: Act
    status: Status


WHO_MAY: dict[Act, Actor] = {
    Act.OPEN: Actor.CLIENT,
    Act.TAKE: Actor.LAWYER,
    Act.GIVE_BACK: Actor.OWNER,
    Act.ADD: Actor.CLIENT,
    Act.ANSWER: Actor.OWNER,
    Act.CLOSE: Actor.OWNER,
    Act.WITHDRAW: Actor.CLIENT,
    Act.REOPEN: Actor.CLIENT,
}

NEXT: dict[tuple[Status, Act], Status] = {
    (Status.DRAFT, Act.OPEN): Status.WAITING,
    (Status.WAITING, Act.TAKE): Status.TAKEN,
    (Status.WAITING, Act.ADD): Status.WAITING,
    (Status.WAITING, Act.WITHDRAW): Status.WITHDRAWN,
    (Status.TAKEN, Act.ADD): Status.TAKEN,
    (Status.TAKEN, Act.ANSWER): Status.ANSWERED,
    (Status.TAKEN, Act.GIVE_BACK): Status.WAITING,
    (Status.TAKEN, Act.CLOSE): Status.CLOSED,
    (Status.TAKEN, Act.WITHDRAW): Status.WITHDRAWN,
    # A client who writes again after an answer has a question left: it is the lawyer's turn.
    (Status.ANSWERED, Act.ADD): Status.TAKEN,
    (Status.ANSWERED, Act.ANSWER): Status.ANSWERED,
    (Status.ANSWERED, Act.GIVE_BACK): Status.WAITING,
    (Status.ANSWERED, Act.CLOSE): Status.CLOSED,
    (Status.ANSWERED, Act.WITHDRAW): Status.WITHDRAWN,
    (Status.CLOSED, Act.REOPEN): Status.WAITING,
    (Status.WITHDRAWN, Act.REOPEN): Status.WAITING,
}


def after(status: Status, act: Act, actors: frozenset[Actor]) -> Status | Refused:
    """Where `act` leads, for somebody who is all of `actors`."""
    if WHO_MAY[act] not in actors:
        return Refused(act, status)
    return NEXT.get((status, act)) or Refused(act, status)
