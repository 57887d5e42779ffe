"""A learnt sense of danger: is something happening to somebody now?

Word lists find the danger they were written for and no other. This learns from practice messages
(lexicon/danger/<lang>.yaml), urgent ones and calm ones that sound alike, and from the phrasings
of articles. The verdict of the rules (urgency.yaml) is one of its signals. What was learnt is kept
in lexicon/danger.npz by the `calibrate` command: learning takes longer than a start may.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Self

import numpy as np
from scipy import optimize, sparse

from knowledge_base.ranking.features import Message, Surface
from knowledge_base.ranking.index import Matrix
from knowledge_base.ranking.vectors import Doubles, Features
from knowledge_base.urgency import Alarm, Danger
from knowledge_base.word_lists import LEXICON

URGENT_FROM: Final = 0.4
URGENT_IN_STORY_FROM: Final = 0.5
"""A long story has something of everything, also of danger."""
URGENT_IF_AMBIGUOUS_FROM: Final = 0.65
"""Words that the rules call ambiguous need more than a guess: else one question is asked."""
URGENT_IF_CALM_FROM: Final = 0.55
"""Where ranking is sure of an everyday matter ("no wages since two months") the words must say
more than where it is not. Of the saved questions no urgent one is lost by it."""
ASK_FROM: Final = 0.35
DOUBT_BELOW: Final = 0.2
"""Here the rules are nearly always wrong: ask before the alarm."""
_STORY: Final = 20
_PENALTY: Final = 2.0
_STEPS: Final = 40
_OFTEN: Final = 3
_RULES: Final = (Alarm.URGENT, Alarm.ASK)
_RULE_WEIGHT: Final = 0.25
_FIFTHS: Final = 5
_MOST: Final = 12_000
"""Features that are kept; the rest say next to nothing."""
LEARNT: Final = LEXICON / "danger.npz"


@dataclass(frozen=True, slots=True)
class Lesson:
    """A message, what the rules say of it, what is true of it, and how much it counts."""

    message: Message
    alarm: Alarm
    urgent: bool
    danger: Danger | None = None
    counts: float = 1.0


@dataclass(frozen=True, slots=True)
class SenseOfDanger:
    features: Features
    weights: Doubles
    dangers: tuple[Danger, ...]
    kinds: Doubles
    """Of each danger, the weights that tell it from the others."""
    taught_by: str
    """Which practice messages it learnt from, as `digest` of lessons.py names them."""

    @classmethod
    def learn(cls, lessons: Sequence[Lesson], taught_by: str = "") -> Self | None:
        """None when there is nothing to learn from."""
        if len({lesson.urgent for lesson in lessons}) < len({True, False}):
            return None
        features, found = _learnt(lessons)
        named = [lesson for lesson in lessons if lesson.danger is not None]
        rows = _rows(features, named)
        dangers = tuple(sorted({one.danger for one in named if one.danger is not None}))
        kinds = [
            weights(rows, [replace(one, urgent=one.danger is danger) for one in named])
            for danger in dangers
        ]
        return cls(features, found, dangers, np.array(kinds), taught_by)

    @classmethod
    def read(cls, path: Path = LEARNT) -> Self:
        with np.load(path, allow_pickle=False) as kept:
            features = Features.kept(str(kept["names"]), kept["rarity"], Surface())
            dangers = tuple(Danger(name) for name in str(kept["dangers"]).split())
            found, kinds = kept["weights"].astype(float), kept["kinds"].astype(float)
            return cls(features, found, dangers, kinds, str(kept["taught_by"]))

    def write(self, path: Path = LEARNT) -> None:
        np.savez_compressed(
            path, names=np.array(self.features.names),
            rarity=self.features.rarity.astype(np.float16),
            weights=self.weights.astype(np.float16), kinds=self.kinds.astype(np.float16),
            dangers=np.array(" ".join(self.dangers)), taught_by=np.array(self.taught_by),
        )  # fmt: skip

    def alarm(self, message: Message, ruled: Alarm, *, calm: bool = False) -> Alarm:
        """`ruled`: what the rules say of the message; `calm`: it is surely about a calm matter."""
        probability = self._likely(message, ruled)
        if calm and ruled is Alarm.NONE:
            return Alarm.URGENT if probability >= URGENT_IF_CALM_FROM else Alarm.NONE
        in_story = len(message.words) > _STORY
        urgent_from = URGENT_IN_STORY_FROM if in_story else URGENT_FROM
        if ruled is Alarm.ASK:
            urgent_from = URGENT_IF_AMBIGUOUS_FROM
        if probability >= urgent_from:
            return Alarm.URGENT
        if ruled is Alarm.URGENT:
            return Alarm.ASK if probability < DOUBT_BELOW else Alarm.URGENT
        return Alarm.ASK if probability >= ASK_FROM else ruled

    def kind(self, message: Message) -> Danger:
        columns, shares = self.features.row(message)
        fits = self.kinds[:, columns] @ shares + self.kinds[:, -1]
        return self.dangers[int(np.argmax(fits))]

    def _likely(self, message: Message, ruled: Alarm) -> float:
        columns, shares = self.features.row(message)
        total = self.weights[columns] @ shares + self.weights[-1]
        if ruled in _RULES:
            total += _RULE_WEIGHT * self.weights[len(self.features.columns) + _RULES.index(ruled)]
        return float(1 / (1 + np.exp(-total)))


def _learnt(lessons: Sequence[Lesson]) -> tuple[Features, Doubles]:
    """Twice: with all features, then with those that said most."""
    features = Features.of([lesson.message for lesson in lessons], Surface(), _OFTEN)
    found = weights(_rows(features, lessons), lessons)
    said = np.abs(found[: len(features.columns)])
    features = features.only(np.sort(np.argsort(-said, kind="stable")[:_MOST]))
    return features, weights(_rows(features, lessons), lessons)


def _rows(features: Features, lessons: Sequence[Lesson]) -> Matrix:
    """Beside the features stands the verdict of the rules."""
    even = features.rows([one.message for one in lessons])
    ruled = [[_RULE_WEIGHT * (one.alarm is rule) for rule in _RULES] for one in lessons]
    return sparse.hstack([even, sparse.csr_array(np.array(ruled))], format="csr")


def weights(rows: Matrix, lessons: Iterable[Lesson]) -> Doubles:
    """Logistic regression with a penalty on large weights; the last weight is the bias."""
    signs = np.array([1.0 if lesson.urgent else -1.0 for lesson in lessons])
    counts = np.array([lesson.counts for lesson in lessons])
    columns = rows.T.tocsr()

    def loss(found: Doubles) -> tuple[float, Doubles]:
        margins = (rows @ found[:-1] + found[-1]) * signs
        push = -counts * signs / (1 + np.exp(np.clip(margins, -50, 50)))
        slope = np.append(columns @ push + _PENALTY * found[:-1], push.sum())
        total = counts @ np.logaddexp(0, -margins) + _PENALTY / 2 * (found[:-1] @ found[:-1])
        return float(total), slope

    start = np.zeros(rows.shape[1] + 1)
    return np.asarray(
        optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS}).x
    )


def tried(lessons: Sequence[Lesson]) -> Doubles:
    """The probability of each lesson by weights that were learnt without its fifth."""
    fifths = np.arange(len(lessons)) % _FIFTHS
    found = np.zeros(len(lessons))
    for fifth in range(_FIFTHS):
        features, learnt = _learnt([lessons[int(at)] for at in np.flatnonzero(fifths != fifth)])
        asked = [lessons[int(at)] for at in np.flatnonzero(fifths == fifth)]
        found[fifths == fifth] = likely(_rows(features, asked), learnt)
    return found


def likely(rows: Matrix, found: Doubles) -> Doubles:
    return np.asarray(1 / (1 + np.exp(-(rows @ found[:-1] + found[-1]))))
