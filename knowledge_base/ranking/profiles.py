"""Of what each label's phrases speak, and whether a question speaks of something else.

A pension question in good Russian about a patent-holder resembles the patent article; that it
speaks of a pension, which no phrase of that article does, is the sign that it is not covered.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from knowledge_base.ranking.features import Message
from knowledge_base.ranking.index import Floats

_AT_HOME: Final = 3
_STRANGE: Final = 1
_ENOUGH: Final = 5
_RARE_SHARE: Final = 0.12
_DOUBT: Final = 0.5


@dataclass(frozen=True, slots=True)
class Fit:
    """Per label. `stray`: share of the question's subjects foreign to it; `met`: weight of those at
    home; `conflict`: how often it denies what the label's phrases affirm, or the other way."""

    stray: Floats
    met: Floats
    conflict: Floats


@dataclass(frozen=True, slots=True)
class Profiles:
    columns: dict[str, int]
    affirmed: Floats
    denied: Floats
    weights: Floats
    subjects: frozenset[str]

    @classmethod
    def build(
        cls,
        phrases: Sequence[Message],
        labels: Sequence[int],
        size: int,
        subjects: Collection[str],
    ) -> Profiles:
        names = sorted({m.label for phrase in phrases for m in phrase.meanings} | set(subjects))
        columns = {name: column for column, name in enumerate(names)}
        counts = {sign: np.zeros((size, len(names)), np.float32) for sign in "+-"}
        for phrase, label in zip(phrases, labels, strict=True):
            for said in phrase.said():
                counts[said[0]][label, columns[said[1:]]] += 1
        speaking = np.count_nonzero(counts["+"] + counts["-"], axis=0)
        weights = np.log(1 + size / (1 + speaking)).astype(np.float32)
        return cls(columns, counts["+"], counts["-"], weights, frozenset(subjects))

    def fit(self, message: Message) -> Fit:
        size = len(self.affirmed)
        stray, met, conflict = (np.zeros(size, np.float32) for _ in range(3))
        for said in message.said():
            label = said[1:]
            column = self.columns.get(label)
            if column is None:
                continue
            affirmed, denied = self.affirmed[:, column], self.denied[:, column]
            spoken = affirmed + denied
            if label in self.subjects:
                met += self.weights[column] * (spoken >= _AT_HOME)
                stray += self.weights[column] * (spoken <= _STRANGE)
            same = denied if said[0] == "-" else affirmed
            conflict += (spoken >= _ENOUGH) & (same < _RARE_SHARE * spoken)
        return Fit(stray / (stray + met + _DOUBT), met, conflict)
