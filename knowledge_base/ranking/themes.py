"""Meaning vectors learnt from the articles themselves.

The articles are a parallel text: step 3 of an article says the same in six languages. Stems that
share such passages get near vectors, whatever their language, so a Tajik question is also
compared with Uzbek and Russian phrasings. (Latent semantic indexing over aligned passages, by a
randomised singular value decomposition with a fixed seed.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy import sparse

from knowledge_base.ranking.features import Message
from knowledge_base.ranking.index import Floats, Ints, Matrix
from knowledge_base.ranking.local import local_scores
from knowledge_base.spelling.stems import Stemmer

_DIMENSIONS: Final = 128
_SPARE: Final = 16
_SEED: Final = 1
_FEW: Final = 8

Passage = Sequence[str]
"""The word keys of one passage in all its languages."""


@dataclass(frozen=True, slots=True)
class Vectors:
    stemmer: Stemmer
    rows: Mapping[str, int]
    table: Floats
    """Per stem, its vector times its rarity."""

    @classmethod
    def learn(cls, passages: Sequence[Passage], stemmer: Stemmer) -> Vectors:
        stems = [Counter(map(stemmer.stem, passage)) for passage in passages]
        rows: dict[str, int] = {}
        for counted in stems:
            for stem in counted:
                rows.setdefault(stem, len(rows))
        if len(passages) < _FEW:
            return cls(stemmer, {}, np.zeros((0, _DIMENSIONS), np.float32))
        counts, rarity = _weighed(stems, rows)
        return cls(stemmer, rows, _decomposed(counts) * rarity[:, None])

    def of(self, message: Message) -> Floats:
        known = [
            row
            for word in message.words
            if (row := self.rows.get(self.stemmer.stem(word.key))) is not None
        ]
        total = self.table[known].sum(axis=0)
        length = float(np.linalg.norm(total))
        return np.asarray(total / length if length else total, np.float32)


@dataclass(frozen=True, slots=True)
class Themes:
    vectors: Vectors
    phrases: Floats
    rows: Mapping[Message, int]
    labels: Ints
    size: int

    @classmethod
    def build(
        cls,
        phrases: Sequence[Message],
        labels: Sequence[int],
        size: int,
        passages: Sequence[Passage],
        earlier: Themes | None = None,
    ) -> Themes:
        """With earlier themes the passages are not read: their vectors are taken over."""
        known = earlier.rows if earlier is not None else {}
        vectors = earlier.vectors if earlier is not None else _learnt(phrases, passages)
        new = [phrase for phrase in dict.fromkeys(phrases) if phrase not in known]
        made = [vectors.of(phrase) for phrase in new]
        table = np.array(made, np.float32).reshape(len(made), vectors.table.shape[1])
        before = len(earlier.phrases) if earlier is not None else 0
        if earlier is not None:
            table = np.concatenate([earlier.phrases, table])
        places = {**known, **{key: before + at for at, key in enumerate(new)}}
        chosen = table[[places[phrase] for phrase in phrases]]
        rows = {phrase: row for row, phrase in enumerate(phrases)}
        return cls(vectors, chosen, rows, np.array(labels, np.int64), size)

    def score(self, message: Message, hidden: Ints | None = None) -> Floats:
        if not self.vectors.rows:
            return np.zeros(self.size, np.float32)
        nearness = self.phrases @ self.vectors.of(message)
        return local_scores(nearness, self._likeness, self.labels, self.size, hidden)

    def _likeness(self, phrases: Ints) -> Floats:
        rows = self.phrases[phrases]
        return np.asarray(rows @ rows.T, np.float32)


def _learnt(phrases: Sequence[Message], passages: Sequence[Passage]) -> Vectors:
    keys = {word.key for phrase in phrases for word in phrase.words}
    return Vectors.learn(passages, Stemmer(keys.union(*passages) if passages else ()))


def _weighed(stems: Sequence[Counter[str]], rows: Mapping[str, int]) -> tuple[Matrix, Floats]:
    ends = np.cumsum([0, *map(len, stems)])
    columns = np.array([rows[stem] for counted in stems for stem in counted], np.int64)
    counts = np.array([n for counted in stems for n in counted.values()], np.float32)
    seen = np.bincount(columns, minlength=len(rows))
    rarity = (np.log((1 + len(stems)) / (1 + seen)) + 1).astype(np.float32)
    weights = (1 + np.log(counts)) * rarity[columns]
    table = sparse.csr_array((weights, columns, ends), (len(stems), len(rows)))
    lengths = np.sqrt(np.asarray(table.multiply(table).sum(axis=1)).ravel())
    return sparse.diags_array(1 / np.maximum(lengths, 1e-6)) @ table, rarity


def _decomposed(table: Matrix) -> Floats:
    """The leading right singular vectors: one short vector per stem."""
    wanted = min(_DIMENSIONS, *table.shape)
    start = np.random.default_rng(_SEED).normal(size=(table.shape[1], wanted + _SPARE))
    basis, _ = np.linalg.qr(table @ start)
    basis, _ = np.linalg.qr(table @ (table.T @ basis))
    _, _, right = np.linalg.svd((table.T @ basis).T, full_matrices=False)
    return np.asarray(right[:wanted].T, np.float32)
