"""Before something is published: would the questions still be answered as well as now?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final

from knowledge_base.evaluation import SavedQuestion
from knowledge_base.ranking.features import Message
from knowledge_base.ranking.index import PhraseIndex
from knowledge_base.search import Alarm, Decision, Outcome, Question, Search

_NEAR: Final = 0.25
"""`make bench-gate` counts the decisions that this overlooks."""


class Worth(IntEnum):
    """What an answer is worth to whoever asked; the higher the better."""

    WRONG = 0
    NOTHING = 1
    AMONG = 2
    RIGHT = 3


@dataclass(frozen=True, slots=True)
class Real:
    """A question of somebody, without names and numbers. Nobody knows its right answer."""

    text: str
    origin: Any = None
    destination: Any = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A question whose answer would change; article ids as shown before and after. Of a real one
    the words are left out: they are kept elsewhere, sealed and not for long."""

    text: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gate:
    """`won` and `lost` are saved questions, of which the right answer is known."""

    questions: int
    right_before: int
    right_after: int
    wrong_before: int
    wrong_after: int
    won: tuple[Moved, ...]
    lost: tuple[Moved, ...]
    ambiguous: tuple[Moved, ...]
    """Saved or real: answered now, not any more."""
    elsewhere: tuple[Moved, ...]
    """Real questions that would get another article, or one for the first time."""
    missed: int = 0
    """Saved questions of people in danger that would no longer be seen as urgent."""

    @property
    def is_worse(self) -> bool:
        return (
            self.right_after < self.right_before
            or self.wrong_after > self.wrong_before
            or self.missed > 0
        )


def replay(search: Search, asked: Iterable[SavedQuestion | Real]) -> list[Decision]:
    return [search.ask(_question(one)) for one in asked]


def replay_changed(
    draft: Search, now: Search, asked: Sequence[SavedQuestion | Real], before: Sequence[Decision]
) -> list[Decision]:
    """As `replay`, but only those are asked again whom the change may concern: a changed topic
    competed for their answer, or a new phrasing comes near to them. They are not read anew."""
    topics, phrases = draft.differs_from(now)
    new = draft.judge.surface.index.only(phrases)
    found = []
    for one, old in zip(asked, before, strict=True):
        concerned = topics & old.considered or _nearest(new, old.reading.message) > _NEAR
        found.append(draft.decide(_question(one), old.reading) if concerned else old)
    return found


def _question(asked: SavedQuestion | Real) -> Question:
    return Question(asked.text, asked.destination, asked.origin)


def _nearest(phrases: PhraseIndex, message: Message) -> float:
    return float(phrases.nearness(phrases.weigh(message)).max(initial=0.0))


def compare(
    saved: Sequence[SavedQuestion],
    real: Sequence[Real],
    before: Sequence[Decision],
    after: Sequence[Decision],
) -> Gate:
    """`before` and `after`: what `replay` gave for the saved questions, then the real ones."""
    known = [
        (one.text, worth(one, old), worth(one, new), old, new)
        for one, old, new in zip(saved, before, after, strict=False)
    ]
    others = zip(real, before[len(saved) :], after[len(saved) :], strict=True)
    moved = [("", old, new) for _, old, new in others if _shown(old) != _shown(new)]
    both = [(text, old, new) for text, _, _, old, new in known] + moved
    return Gate(
        questions=len(saved) + len(real),
        right_before=sum(old is Worth.RIGHT for _, old, _, _, _ in known),
        right_after=sum(new is Worth.RIGHT for _, _, new, _, _ in known),
        wrong_before=sum(old is Worth.WRONG for _, old, _, _, _ in known),
        wrong_after=sum(new is Worth.WRONG for _, _, new, _, _ in known),
        won=tuple(_moved(t, old, new) for t, was, now, old, new in known if now > was),
        lost=tuple(_moved(t, old, new) for t, was, now, old, new in known if now < was),
        ambiguous=tuple(_moved(*one) for one in both if _became_unsure(one[1], one[2])),
        elsewhere=tuple(_moved(*one) for one in moved if one[2].outcome is Outcome.ANSWER),
        missed=sum(
            one.urgent and old.alarm is Alarm.URGENT and new.alarm is not Alarm.URGENT
            for one, old, new in zip(saved, before, after, strict=False)
        ),
    )


def worth(question: SavedQuestion, decision: Decision) -> Worth:
    if question.expect is not Outcome.ANSWER:
        return Worth.WRONG if decision.outcome is Outcome.ANSWER else Worth.RIGHT
    shown = set(_shown(decision))
    if decision.outcome is Outcome.ANSWER:
        return Worth.RIGHT if shown <= set(question.articles) else Worth.WRONG
    return Worth.AMONG if shown & set(question.articles) else Worth.NOTHING


def _shown(decision: Decision) -> tuple[str, ...]:
    return tuple(one.article for one in decision.articles)


def _moved(text: str, before: Decision, after: Decision) -> Moved:
    return Moved(text, _shown(before), _shown(after))


def _became_unsure(before: Decision, after: Decision) -> bool:
    return before.outcome is Outcome.ANSWER and after.outcome is not Outcome.ANSWER
