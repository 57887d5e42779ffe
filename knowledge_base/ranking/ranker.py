"""Which label (topic, intent) a question belongs to, by one view of its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from knowledge_base.ranking.features import Message, View
from knowledge_base.ranking.index import Floats, Ints, PhraseIndex
from knowledge_base.ranking.local import NEIGHBOURS, local_scores
from knowledge_base.ranking.odds import Odds

_SMOOTHING: Final = 0.01


@dataclass(frozen=True, slots=True)
class Ranked:
    """Per label. `odds`: the weight of evidence; the other two as in `Scores`."""

    linear: Floats
    nearest: Floats
    odds: Floats


@dataclass(frozen=True, slots=True)
class Ranker:
    index: PhraseIndex
    labels: Ints
    size: int
    neighbours: int
    odds: Odds

    @classmethod
    def build(
        cls,
        phrases: Sequence[Message],
        labels: Sequence[int],
        size: int,
        view: View,
        neighbours: int = NEIGHBOURS,
        smoothing: float = _SMOOTHING,
    ) -> Ranker:
        index, numbers = PhraseIndex.build(phrases, view), np.array(labels, np.int64)
        odds = Odds.build(index, numbers, size, smoothing)
        return cls(index, numbers, size, neighbours, odds)

    def score(self, message: Message, hidden: Ints | None = None) -> Ranked:
        question = self.index.weigh(message)
        local = local_scores(
            self.index.nearness(question), self.index.likeness, self.labels, self.size, hidden,
            self.neighbours,
        )  # fmt: skip
        return Ranked(local.linear, local.nearest, self.odds.score(question, hidden))
