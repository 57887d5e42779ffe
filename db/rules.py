"""The life of a case, and who may do what. Pure: no session, no clock, no Telegram."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum


class Role(StrEnum):
    """What a member of staff is; a migrant has no role."""

    VOLUNTEER = "volunteer"
    """Proposes texts and sorts questions without words of people; sees no case."""
    LAWYER = "lawyer"
    COORDINATOR = "coordinator"
    EDITOR = "editor"
    ADMIN = "admin"
    ANALYST = "analyst"
    """Reads figures, nothing else."""


DESK = (Role.LAWYER, Role.COORDINATOR, Role.ADMIN)
"""Who may work at the desk."""
LEADS = (Role.COORDINATOR, Role.ADMIN)
"""Who watches over the queue."""
AUTHORS = (Role.VOLUNTEER, Role.LAWYER, Role.COORDINATOR, Role.EDITOR, Role.ADMIN)
"""Who may propose a change of the knowledge base."""
EDITORS = (Role.EDITOR, Role.ADMIN)
"""Whose second pair of eyes lets a proposal be published."""


class Status(StrEnum):
    DRAFT = "draft"
    """A question as asked, kept for a day so that it need not be typed twice."""
    WAITING = "waiting"
    TAKEN = "taken"
    WITH_CLIENT = "with-client"
    """The lawyer asked something; the client's next words bring it back."""
    WITH_AUTHORITY = "with-authority"
    """Somebody else must act first; it comes back on a date."""
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    """The same matter as another case of the same person, which goes on."""


OVER = frozenset({Status.CLOSED, Status.WITHDRAWN, Status.MERGED})
AT_WORK = frozenset({Status.TAKEN, Status.WITH_CLIENT, Status.WITH_AUTHORITY, Status.ANSWERED})
"""In a lawyer's hands."""
OPEN = AT_WORK | {Status.WAITING}


class Outcome(StrEnum):
    """What came of a case, for the person and for statistics."""

    SOLVED = "solved"
    ADVISED = "advised"
    REFERRED = "referred"
    NO_REPLY = "no-reply"
    NOT_OURS = "not-ours"


class Level(IntEnum):
    """Urgency: T0 danger now, T1 hours count, T2 days count, T3 ordinary, T4 not ours."""

    T0 = 0
    T1 = 1
    T2 = 2
    T3 = 3
    T4 = 4


class Act(StrEnum):
    OPEN = "open"
    TAKE = "take"
    GIVE_BACK = "give-back"
    TRANSFER = "transfer"
    ADD = "add"
    NOTE = "note"
    ASK = "ask"
    AWAIT = "await"
    RESUME = "resume"
    ANSWER = "answer"
    UNDO = "undo"
    MERGE = "merge"
    CLOSE = "close"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"


class Actor(StrEnum):
    CLIENT = "client"
    LAWYER = "lawyer"
    """Any lawyer: enough to take a free case."""
    OWNER = "owner"
    """The lawyer who took this case."""
    SECOND = "second"
    """A lawyer whom the owner asked for advice on this case."""
    COORDINATOR = "coordinator"
    HOUSE = "house"
    """A sweep, in nobody's name."""


@dataclass(frozen=True)
class Refused:
    act: Act
    status: Status


def _only(*actors: Actor) -> frozenset[Actor]:
    return frozenset(actors)


WHO_MAY: Mapping[Act, frozenset[Actor]] = {
    Act.OPEN: _only(Actor.CLIENT),
    Act.TAKE: _only(Actor.LAWYER),
    Act.GIVE_BACK: _only(Actor.OWNER, Actor.COORDINATOR, Actor.HOUSE),
    Act.TRANSFER: _only(Actor.OWNER, Actor.COORDINATOR),
    Act.ADD: _only(Actor.CLIENT),
    Act.NOTE: _only(Actor.OWNER, Actor.SECOND),
    Act.ASK: _only(Actor.OWNER),
    Act.AWAIT: _only(Actor.OWNER),
    Act.RESUME: _only(Actor.OWNER, Actor.HOUSE),
    Act.ANSWER: _only(Actor.OWNER),
    Act.UNDO: _only(Actor.OWNER),
    Act.MERGE: _only(Actor.OWNER),
    Act.CLOSE: _only(Actor.OWNER, Actor.HOUSE),
    Act.WITHDRAW: _only(Actor.CLIENT),
    Act.REOPEN: _only(Actor.CLIENT),
}

_WHILE_AT_WORK: Mapping[Act, Status | None] = {
    Act.GIVE_BACK: Status.WAITING,
    Act.TRANSFER: Status.TAKEN,
    # A client who writes again has something left: it is the lawyer's turn.
    Act.ADD: Status.TAKEN,
    Act.NOTE: None,
    Act.ASK: Status.WITH_CLIENT,
    Act.AWAIT: Status.WITH_AUTHORITY,
    Act.ANSWER: Status.ANSWERED,
    Act.MERGE: Status.MERGED,
    Act.CLOSE: Status.CLOSED,
    Act.WITHDRAW: Status.WITHDRAWN,
}
"""None: the status stays."""

NEXT: Mapping[tuple[Status, Act], Status] = {
    (Status.DRAFT, Act.OPEN): Status.WAITING,
    (Status.WAITING, Act.TAKE): Status.TAKEN,
    (Status.WAITING, Act.ADD): Status.WAITING,
    (Status.WAITING, Act.WITHDRAW): Status.WITHDRAWN,
    **{
        (status, act): after or status
        for status in AT_WORK
        for act, after in _WHILE_AT_WORK.items()
    },
    (Status.WITH_CLIENT, Act.RESUME): Status.TAKEN,
    (Status.WITH_AUTHORITY, Act.RESUME): Status.TAKEN,
    (Status.ANSWERED, Act.UNDO): Status.TAKEN,
    (Status.WITH_CLIENT, Act.UNDO): Status.TAKEN,
    (Status.CLOSED, Act.REOPEN): Status.WAITING,
    (Status.WITHDRAWN, Act.REOPEN): Status.WAITING,
}


def after(status: Status, act: Act, actors: frozenset[Actor]) -> Status | Refused:
    """Where `act` leads, for somebody who is all of `actors`."""
    if not WHO_MAY[act] & actors:
        return Refused(act, status)
    return NEXT.get((status, act)) or Refused(act, status)


def may_set_level(level: Level, wanted: Level, actors: frozenset[Actor]) -> bool:
    """Anybody concerned may make a case more urgent; only its lawyer makes it less so."""
    if Actor.OWNER in actors:
        return True
    return bool(actors) and wanted < level


SOON = timedelta(hours=72)
DAYS_COUNT = timedelta(days=7)


def level_of_deadline(left: timedelta) -> Level:
    """Up to 72 hours left: hours count. A week before or after the day: days count."""
    if timedelta(0) <= left <= SOON:
        return Level.T1
    if -DAYS_COUNT <= left <= DAYS_COUNT:
        return Level.T2
    return Level.T3
