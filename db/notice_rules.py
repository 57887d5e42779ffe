"""The life of a notice, and who may do what to it. Pure: no session, no clock, no Telegram."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from db.rules import Role

WRITERS = (Role.EDITOR, Role.COORDINATOR, Role.ADMIN)
"""Who may write a notice. It goes out when a lead who did not write it has approved it."""


class State(StrEnum):
    DRAFT = "draft"
    WAITING = "waiting"
    """A second person is asked to approve it; its texts do not change any more."""
    APPROVED = "approved"
    """It starts by itself at its time."""
    SENDING = "sending"
    PAUSED = "paused"
    SENT = "sent"
    CANCELLED = "cancelled"


OVER = frozenset({State.SENT, State.CANCELLED})
LIVING = frozenset(State) - OVER
APPROVED_SINCE = frozenset({State.APPROVED, State.SENDING, State.PAUSED, State.SENT})
"""States that nobody reaches without a second person."""


class Act(StrEnum):
    ASK = "ask"
    CHANGE = "change"
    """Back to a draft: by its author, or by a reader who has something against it."""
    APPROVE = "approve"
    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    END = "end"
    """What was paused stays as it is: those who have not got it will not get it."""
    FINISH = "finish"


class Actor(StrEnum):
    AUTHOR = "author"
    SECOND = "second"
    """A lead who did not write it."""
    HOUSE = "house"
    """The sweep, in nobody's name."""


@dataclass(frozen=True)
class Refused:
    act: Act
    state: State
    late: bool = False
    """It would have been possible within the first minutes."""


_PEOPLE = frozenset({Actor.AUTHOR, Actor.SECOND})
WHO_MAY: Mapping[Act, frozenset[Actor]] = {
    Act.ASK: frozenset({Actor.AUTHOR}),
    Act.CHANGE: _PEOPLE,
    Act.APPROVE: frozenset({Actor.SECOND}),
    Act.START: frozenset({Actor.HOUSE}),
    Act.PAUSE: _PEOPLE,
    Act.RESUME: _PEOPLE,
    Act.CANCEL: _PEOPLE,
    Act.END: _PEOPLE,
    Act.FINISH: frozenset({Actor.HOUSE}),
}

NEXT: Mapping[tuple[State, Act], State] = {
    (State.DRAFT, Act.ASK): State.WAITING,
    (State.WAITING, Act.CHANGE): State.DRAFT,
    (State.WAITING, Act.APPROVE): State.APPROVED,
    (State.APPROVED, Act.START): State.SENDING,
    (State.SENDING, Act.PAUSE): State.PAUSED,
    (State.PAUSED, Act.RESUME): State.SENDING,
    (State.PAUSED, Act.END): State.SENT,
    (State.SENDING, Act.FINISH): State.SENT,
    **{(state, Act.CANCEL): State.CANCELLED for state in LIVING},
}

CANCEL_WITHIN = timedelta(minutes=10)
"""After the start. Later a notice can be paused and ended, but is no longer as if it never was."""


def actors(author: bool, role: Role | None) -> frozenset[Actor]:  # noqa: FBT001  # a fact
    if author:
        return frozenset({Actor.AUTHOR})
    leads = role in {Role.COORDINATOR, Role.ADMIN}
    return frozenset({Actor.SECOND}) if leads else frozenset()


HOUSE = frozenset({Actor.HOUSE})


def after(
    state: State,
    act: Act,
    who: frozenset[Actor],
    now: datetime,
    started_at: datetime | None = None,
) -> State | Refused:
    """Where `act` leads, for somebody who is all of `who`."""
    if not WHO_MAY[act] & who or (state, act) not in NEXT:
        return Refused(act, state)
    if act is Act.CANCEL and started_at is not None and now - started_at > CANCEL_WITHIN:
        return Refused(act, state, late=True)
    return NEXT[state, act]


FEWEST = 5
"""A number of people below this one is never told exactly."""
_STEPS = ((100, 5), (1000, 10))
_LARGE_STEP = 100


def rounded(number: int) -> int | None:
    """About how many people; None: fewer than five. Down, so that nobody is promised more."""
    if number < FEWEST:
        return None
    step = next((step for below, step in _STEPS if number < below), _LARGE_STEP)
    return number - number % step
