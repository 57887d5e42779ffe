"""Which label (topic, intent) a question belongs to, by one view of its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from knowledge_base.ranking.features import Message, View
from knowledge_base.ranking.index import Floats, Ints, PhraseIndex, Written
from knowledge_base.ranking.local import NEIGHBOURS, local_scores
from knowledge_base.ranking.odds import Odds

_SMOOTHING: Final = 0.01


@dataclass(frozen=True, slots=True)
class Ranked:
    """Per label the local model and the weight of evidence; per phrase its cosine."""

    linear: Floats
    odds: Floats
    nearness: Floats


@dataclass(frozen=True, slots=True)
class Ranker:
    index: PhraseIndex
    labels: Ints
    by_label: Ints
    """The phrases in the order of their labels."""
    starts: Ints
    """Where in that order each label begins."""
    size: int
    neighbours: int
    odds: Odds

    @classmethod
    def build(
        cls,
        phrases: Sequence[Message],
        written: Written,
        labels: Sequence[int],
        size: int,
        view: View,
        neighbours: int = NEIGHBOURS,
        smoothing: float = _SMOOTHING,
        earlier: Ranker | None = None,
    ) -> Ranker:
        known = earlier.index if earlier is not None else None
        index = PhraseIndex.build(phrases, written, view, known)
        numbers = np.array(labels, np.int64)
        odds = Odds.build(index, numbers, size, smoothing)
        by_label = np.argsort(numbers, kind="stable")
        _, starts = np.unique(numbers[by_label], return_index=True)
        return cls(index, numbers, by_label, starts, size, neighbours, odds)

    def score(self, message: Message, hidden: Ints | None = None) -> Ranked:
        question = self.index.weigh(message)
        nearness = self.index.nearness(question)
        if hidden is not None:
            nearness[hidden] = -1.0
        linear = local_scores(
            nearness, self.index.likeness, self.labels, self.size, hidden,
            self.neighbours,
        )  # fmt: skip
        return Ranked(linear, self.odds.score(question, hidden), nearness)

    def nearest(self, ranked: Ranked) -> Floats:
        """Per label the cosine of its nearest phrase."""
        found = np.full(self.size, -1.0, np.float32)
        if len(self.starts):
            best = np.maximum.reduceat(ranked.nearness[self.by_label], self.starts)
            found[self.labels[self.by_label[self.starts]]] = best
        return found
