"""A learnt sense of danger: is something happening to somebody now?

Word lists find the danger they were written for and no other. This learns from practice messages
(lexicon/danger/<lang>.yaml), urgent ones and calm ones that sound alike, and from the phrasings
of articles. The verdict of the rules (urgency.yaml) is one of its signals.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy import optimize, sparse

from knowledge_base.ranking.features import Feature, Message, Sense, Surface
from knowledge_base.ranking.index import Floats, Matrix
from knowledge_base.spelling.stems import Stemmer
from knowledge_base.urgency import Alarm, Danger

URGENT_FROM: Final = 0.65
URGENT_IN_STORY_FROM: Final = 0.9
"""A long story has something of everything, also of danger."""
ASK_FROM: Final = 0.5
DOUBT_BELOW: Final = 0.3
"""Here the rules were wrong in nine of ten practice messages: ask before the alarm."""
_STORY: Final = 20
_PENALTY: Final = 0.3
_STEPS: Final = 40
_OFTEN: Final = 3
"""A feature seen less often teaches nothing."""
_RULES: Final = (Alarm.URGENT, Alarm.ASK)
_RULE_WEIGHT: Final = 0.25
_FIFTHS: Final = 5
_NEAREST: Final = 8

Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A message, what the rules say of it, what is true of it, and how much it counts."""

    message: Message
    alarm: Alarm
    urgent: bool
    danger: Danger | None = None
    counts: float = 1.0


@dataclass(slots=True)
class Features:
    """Messages as vectors of length one, and the verdict of the rules beside them."""

    surface: Surface
    sense: Sense = field(default_factory=Sense)
    columns: dict[str, int] = field(default_factory=dict)
    rarity: Floats = field(default_factory=lambda: np.zeros(0, np.float32))

    @classmethod
    def of(cls, messages: Sequence[Message]) -> Features:
        made = cls(Surface(Stemmer({word.key for one in messages for word in one.words})))
        known: dict[str, list[Feature]] = {}
        for message in messages:
            for name, _ in made._named(message, known):
                made.columns.setdefault(name, len(made.columns))
        table = made._table(messages, known)
        seen = np.bincount(table.indices, minlength=table.shape[1])
        often = [name for name, column in made.columns.items() if seen[column] >= _OFTEN]
        counts = np.array([seen[made.columns[name]] for name in often])
        made.columns = {name: column for column, name in enumerate(often)}
        made.rarity = (np.log((1 + len(messages)) / (1 + counts)) + 1).astype(np.float32)
        return made

    def rows(self, messages: Sequence[Message], alarms: Sequence[Alarm]) -> Matrix:
        weighed = self._table(messages, {}) @ sparse.diags_array(self.rarity)
        lengths = np.sqrt(np.asarray(weighed.multiply(weighed).sum(axis=1)).ravel())
        even = sparse.diags_array(1 / np.maximum(lengths, 1e-6)) @ weighed
        ruled = [[_RULE_WEIGHT * (alarm is rule) for rule in _RULES] for alarm in alarms]
        return sparse.hstack([even, sparse.csr_array(np.array(ruled))], format="csr")

    def _table(self, messages: Sequence[Message], known: dict[str, list[Feature]]) -> Matrix:
        ids: list[int] = []
        weights: list[float] = []
        ends = [0]
        for message in messages:
            for name, weight in self._named(message, known):
                if (column := self.columns.get(name)) is not None:
                    ids.append(column)
                    weights.append(weight)
            ends.append(len(ids))
        shape = (len(messages), len(self.columns))
        table = sparse.csr_array((np.array(weights), np.array(ids, np.int64), ends), shape)
        table.sum_duplicates()
        return table

    def _named(self, message: Message, known: dict[str, list[Feature]]) -> Iterator[Feature]:
        for word in message.words:
            if word.key not in known:
                known[word.key] = list(self.surface.of_word(word.key))
            yield from known[word.key]
        yield from self.surface.of_phrase(message)
        yield from self.sense.of_phrase(message)


@dataclass(frozen=True, slots=True)
class SenseOfDanger:
    features: Features
    weights: Doubles
    urgent: Matrix
    """The urgent lessons, to tell by the nearest of them what kind of danger it is."""
    dangers: tuple[Danger, ...]

    @classmethod
    def learn(cls, lessons: Sequence[Lesson]) -> SenseOfDanger | None:
        """None when there is nothing to learn from."""
        if len({lesson.urgent for lesson in lessons}) < len({True, False}):
            return None
        features = Features.of([lesson.message for lesson in lessons])
        rows = features.rows(
            [lesson.message for lesson in lessons], [lesson.alarm for lesson in lessons]
        )
        named = [place for place, lesson in enumerate(lessons) if lesson.danger is not None]
        dangers = tuple(one.danger for one in lessons if one.danger is not None)
        return cls(features, weights(rows, lessons), rows[named], dangers)

    def alarm(self, message: Message, ruled: Alarm) -> Alarm:
        """`ruled`: what the rules say of the message."""
        probability = float(likely(self.features.rows([message], [ruled]), self.weights)[0])
        # Words that the rules call ambiguous need more than a guess: else one question is asked.
        unsure = len(message.words) > _STORY or ruled is Alarm.ASK
        if probability >= (URGENT_IN_STORY_FROM if unsure else URGENT_FROM):
            return Alarm.URGENT
        if ruled is Alarm.URGENT:
            return Alarm.ASK if probability < DOUBT_BELOW else Alarm.URGENT
        return Alarm.ASK if probability >= ASK_FROM else ruled

    def kind(self, message: Message) -> Danger:
        """What most of the urgent lessons nearest to it are about."""
        nearness = (self.urgent @ self.features.rows([message], [Alarm.NONE]).T).toarray().ravel()
        near = np.argsort(-nearness, kind="stable")[:_NEAREST]
        votes: Counter[Danger] = Counter(self.dangers[place] for place in near)
        return votes.most_common(1)[0][0]


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
    features = Features.of([lesson.message for lesson in lessons])
    rows = features.rows([one.message for one in lessons], [one.alarm for one in lessons])
    fifths = np.arange(len(lessons)) % _FIFTHS
    found = np.zeros(len(lessons))
    for fifth in range(_FIFTHS):
        others = np.flatnonzero(fifths != fifth)
        learnt = weights(rows[others], [lessons[int(place)] for place in others])
        found[fifths == fifth] = likely(rows[np.flatnonzero(fifths == fifth)], learnt)
    return found


def likely(rows: Matrix, found: Doubles) -> Doubles:
    return np.asarray(1 / (1 + np.exp(-(rows @ found[:-1] + found[-1]))))
