"""Questions that ask the same in other words, put together, so that a person reads each once.

Compared by the matcher's own features: folded stems, first letters of words, and what a question
speaks of. The question that is like most others stands for its cluster.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import log
from typing import Final

import numpy as np
from scipy.sparse import csr_array

from knowledge_base.meanings import Meanings
from knowledge_base.redaction import without_marks
from knowledge_base.spelling.fold import Word, read
from knowledge_base.spelling.stems import Stemmer

ALIKE: Final = 0.4
"""Cosine from which two questions are one, chosen on the phrasings of the articles: lower, more
different things are put together; higher, the same is left apart."""
_COMMON: Final = 0.08
"""Share of the questions from which on a feature tells nothing."""
_FEW: Final = 50
"""Questions among which no share is counted."""
_TELLING: Final = 6
"""Letters from which on a word tells what a question is about; shorter ones tell less."""
_UNSEEN: Final = 1000
"""Questions that are counted along as having none of the features: what a handful of questions
share must not pass for common."""
_PREFIX: Final = 5
_PREFIX_WEIGHT: Final = 0.5
_MEANING_WEIGHT: Final = 0.7
_BLOCK: Final = 500


@dataclass(frozen=True, slots=True)
class Cluster:
    """Places in the list of questions; the most telling one first."""

    members: tuple[int, ...]

    @property
    def told_by(self) -> int:
        return self.members[0]


def clusters(questions: Sequence[str]) -> list[Cluster]:
    """Largest first. The same questions in another order give the same clusters."""
    order = sorted(range(len(questions)), key=lambda place: (questions[place], place))
    near = _neighbours([questions[place] for place in order])
    free = [True] * len(order)
    found: list[Cluster] = []
    weight = [sum(similarity for _, similarity in each) for each in near]
    for centre in sorted(range(len(order)), key=lambda place: (-weight[place], place)):
        if not free[centre]:
            continue
        members = [centre, *(one for one, _ in near[centre] if free[one] and one != centre)]
        for member in members:
            free[member] = False
        found.append(Cluster(tuple(order[member] for member in members)))
    return sorted(found, key=lambda one: -len(one.members))


def _neighbours(questions: Sequence[str]) -> list[list[tuple[int, float]]]:
    """For each question those that are alike, the nearest first."""
    vectors = _vectors(questions)
    turned = vectors.T.tocsr()
    near: list[list[tuple[int, float]]] = []
    for start in range(0, len(questions), _BLOCK):
        block = (vectors[start : start + _BLOCK] @ turned).tocsr()
        for row in range(block.shape[0]):
            part = slice(block.indptr[row], block.indptr[row + 1])
            values, places = block.data[part], block.indices[part]
            kept = values >= ALIKE
            pairs = zip(places[kept].tolist(), values[kept].tolist(), strict=True)
            near.append(sorted(pairs, key=lambda pair: (-round(pair[1], 6), pair[0])))
    return near


def _vectors(questions: Sequence[str]) -> csr_array:
    """Unit vectors, a row for each question; rare features weigh more."""
    rows = [_features(text) for text in questions]
    spread = Counter(feature for row in rows for feature in row)
    most = max(_FEW, len(rows) * _COMMON)
    numbers: dict[str, int] = {}
    data, indices, indptr = list[float](), list[int](), [0]
    for row in rows:
        weighed = {
            feature: weight * log(1 + (len(rows) + _UNSEEN) / spread[feature])
            for feature, weight in row.items()
            if spread[feature] <= most
        }
        length = sum(weight * weight for weight in weighed.values()) ** 0.5
        for feature, weight in weighed.items():
            indices.append(numbers.setdefault(feature, len(numbers)))
            data.append(weight / length)
        indptr.append(len(indices))
    shape = (len(rows), max(1, len(numbers)))
    return csr_array((np.array(data), np.array(indices, dtype=np.int32), indptr), shape=shape)


def _features(text: str) -> dict[str, float]:
    meanings, stemmer = _readers()
    words = read(without_marks(text))
    found: dict[str, float] = defaultdict(float)
    for word in words:
        if word.key.isdigit():
            continue
        found[f"s{stemmer.stem(word.key)}"] = min(1.0, (len(word.key) / _TELLING) ** 2)
        if len(word.key) > _PREFIX:
            found[f"p{word.key[:_PREFIX]}"] = _PREFIX_WEIGHT
    for said in _said(meanings, words):
        found[said] = _MEANING_WEIGHT
    return found


def _said(meanings: Meanings, words: Sequence[Word]) -> set[str]:
    """What it speaks of, not how it asks."""
    return {
        f"m{meaning.feature}"
        for meaning in meanings.of(words)
        if meaning.label not in meanings.questions
    }


@cache
def _readers() -> tuple[Meanings, Stemmer]:
    return Meanings(), Stemmer()
