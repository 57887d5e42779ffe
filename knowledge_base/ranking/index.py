"""Phrases as a few sparse matrices, and how near a question is to each of them.

A phrase is the sum of its words, a word the sum of its features. Scoring goes question → words of
the vocabulary → phrases, so that the long lists of letter sequences are walked once per word of
the vocabulary and never once per phrase: that keeps 300,000 phrases within milliseconds.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from scipy import sparse

from knowledge_base.ranking.features import Feature, Message, View

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Matrix = Any  # scipy's sparse array; its published types are generic over format and dtype
_UNSEEN: Final = 1.0
"""A feature never seen counts in full in the question's length, so a question of unknown words
is near to nothing."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A question as numbers: ids and weights of its word features and of its phrase features."""

    word_ids: Ints
    word_weights: Floats
    pair_ids: Ints
    pair_weights: Floats
    length: float


@dataclass(frozen=True, slots=True)
class PhraseIndex:
    view: View
    word_columns: dict[str, int]
    pair_columns: dict[str, int]
    word_rarity: Floats
    pair_rarity: Floats
    unseen_rarity: float
    words_by_feature: Matrix
    features_by_word: Matrix
    phrases_by_word: Matrix
    pairs_by_phrase: Matrix
    phrases_by_pair: Matrix
    lengths: Floats

    @classmethod
    def build(cls, phrases: Sequence[Message], view: View) -> PhraseIndex:
        counts, vocabulary = _word_counts(phrases)
        word_table, word_columns = _table(view.of_word(key) for key in vocabulary)
        pair_table, pair_columns = _table(view.of_phrase(phrase) for phrase in phrases)
        patterns = counts.astype(bool).astype(np.float32) @ word_table
        total = max(1, len(phrases))
        word_rarity, pair_rarity = _rarity(patterns, total), _rarity(pair_table, total)
        word_table = (word_table @ sparse.diags_array(word_rarity)).tocsr()
        pair_table = (pair_table @ sparse.diags_array(pair_rarity)).tocsr()
        rows = counts @ word_table
        squares = _squares(rows) + _squares(pair_table)
        return cls(
            view, word_columns, pair_columns, word_rarity, pair_rarity, math.log(1 + total) + 1,
            word_table.T.tocsr(), word_table, counts, pair_table.T.tocsr(), pair_table,
            np.sqrt(np.maximum(squares, 1e-6)).astype(np.float32),
        )  # fmt: skip

    def weigh(self, message: Message) -> Weighed:
        of_words = [f for word in message.words for f in self.view.of_word(word.key)]
        word_ids, word_weights, unseen = self._known(of_words, self.word_columns, self.word_rarity)
        of_pairs = list(self.view.of_phrase(message))
        pair_ids, pair_weights, more = self._known(of_pairs, self.pair_columns, self.pair_rarity)
        known = float(word_weights @ word_weights + pair_weights @ pair_weights)
        length = math.sqrt(known + _UNSEEN * (unseen + more)) or 1.0
        return Weighed(word_ids, word_weights, pair_ids, pair_weights, length)

    def _known(
        self, found: Iterable[Feature], columns: dict[str, int], rarity: Floats
    ) -> tuple[Ints, Floats, float]:
        summed: dict[str, float] = {}
        for name, weight in found:
            summed[name] = summed.get(name, 0.0) + weight
        known = [(columns[name], weight) for name, weight in summed.items() if name in columns]
        ids = np.array([column for column, _ in known], dtype=np.int64)
        weights = np.array([weight for _, weight in known], dtype=np.float32)
        strange = sum(weight**2 for name, weight in summed.items() if name not in columns)
        return ids, weights * rarity[ids], strange * self.unseen_rarity**2

    def nearness(self, question: Weighed) -> Floats:
        """The cosine with every phrase."""
        total = spread(self.pairs_by_phrase, question.pair_ids, question.pair_weights)
        if self.word_columns:
            vocabulary = spread(self.words_by_feature, question.word_ids, question.word_weights)
            total += self.phrases_by_word @ vocabulary
        return np.asarray(total / (self.lengths * question.length), np.float32)

    def likeness(self, phrases: Ints) -> Floats:
        """The cosines of some phrases with each other."""
        rows = self.phrases_by_pair[phrases]
        if self.word_columns:
            words = self.phrases_by_word[phrases] @ self.features_by_word
            rows = sparse.hstack([words, rows], format="csr")
        products = (rows @ rows.T).toarray()
        lengths = self.lengths[phrases]
        return np.asarray(products / np.outer(lengths, lengths), np.float32)


def _word_counts(phrases: Sequence[Message]) -> tuple[Matrix, list[str]]:
    columns: dict[str, int] = {}
    ids = [columns.setdefault(word.key, len(columns)) for p in phrases for word in p.words]
    ends = np.cumsum([0, *(len(phrase.words) for phrase in phrases)])
    ones = np.ones(len(ids), dtype=np.float32)
    counts = sparse.csr_array((ones, np.array(ids, np.int64), ends), (len(phrases), len(columns)))
    counts.sum_duplicates()
    return counts, list(columns)


def _table(rows: Iterable[Iterable[Feature]]) -> tuple[Matrix, dict[str, int]]:
    columns: dict[str, int] = {}
    ids: list[int] = []
    weights: list[float] = []
    ends = [0]
    for row in rows:
        for name, weight in row:
            ids.append(columns.setdefault(name, len(columns)))
            weights.append(weight)
        ends.append(len(ids))
    shape = (len(ends) - 1, len(columns))
    table = sparse.csr_array((np.array(weights, np.float32), np.array(ids, np.int64), ends), shape)
    table.sum_duplicates()
    return table, columns


def _rarity(table: Matrix, total: int) -> Floats:
    seen = np.bincount(table.indices, minlength=table.shape[1])
    return np.asarray(np.log((1 + total) / (1 + seen)) + 1, np.float32)


def _squares(rows: Matrix) -> Floats:
    return np.asarray(rows.multiply(rows).sum(axis=1), np.float32).ravel()


def spread(table: Matrix, ids: Ints, weights: Floats) -> Floats:
    """The weighted sum of some rows, as a dense vector."""
    rows = table[ids]
    repeated = np.repeat(weights, np.diff(rows.indptr))
    return np.bincount(rows.indices, repeated * rows.data, minlength=table.shape[1]).astype(
        np.float32
    )
