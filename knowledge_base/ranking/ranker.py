"""Which label (topic, intent) a question belongs to, by one view of its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from knowledge_base.ranking.features import Message, View
from knowledge_base.ranking.index import Ints, PhraseIndex
from knowledge_base.ranking.local import NEIGHBOURS, Scores, local_scores


@dataclass(frozen=True, slots=True)
class Ranker:
    index: PhraseIndex
    labels: Ints
    size: int
    neighbours: int

    @classmethod
    def build(
        cls,
        phrases: Sequence[Message],
        labels: Sequence[int],
        size: int,
        view: View,
        neighbours: int = NEIGHBOURS,
    ) -> Ranker:
        index = PhraseIndex.build(phrases, view)
        return cls(index, np.array(labels, np.int64), size, neighbours)

    def score(self, message: Message, hidden: Ints | None = None) -> Scores:
        nearness = self.index.nearness(self.index.weigh(message))
        return local_scores(
            nearness, self.index.likeness, self.labels, self.size, hidden, self.neighbours
        )
