"""Phrases as a few sparse matrices, and how near a question is to each of them.

A phrase is the sum of its words, a word the sum of its features. Scoring goes question → words of
the vocabulary → phrases, so that the long lists of letter sequences are walked once per word of
the vocabulary and never once per phrase: that keeps 300,000 phrases within milliseconds.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Generic, TypeVar

import numpy as np
import numpy.typing as npt
from scipy import sparse

from knowledge_base.ranking.features import Feature, Message, View

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Key = TypeVar("Key", bound=Hashable)
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
class Table(Generic[Key]):
    """Keys by features, with the bare weights."""

    rows: dict[Key, int]
    columns: dict[str, int]
    weights: Matrix

    @classmethod
    def of(
        cls,
        keys: Sequence[Key],
        features: Callable[[Key], Iterable[Feature]],
        earlier: Table[Key] | None,
    ) -> Table[Key]:
        """Only keys that are new to the earlier table are looked into. A feature that no key has
        any more stays as an empty column and weighs what one never seen weighs."""
        columns = dict(earlier.columns) if earlier is not None else {}
        known = earlier.rows if earlier is not None else {}
        new = [key for key in dict.fromkeys(keys) if key not in known]
        weights = _weights(map(features, new), columns)
        first = 0
        if earlier is not None:
            before = earlier.weights.copy()
            first = before.shape[0]
            before.resize((first, len(columns)))
            weights = sparse.vstack([before, weights], format="csr")
        places = {**known, **{key: first + at for at, key in enumerate(new)}}
        chosen = weights[[places[key] for key in keys]]
        return cls({key: row for row, key in enumerate(keys)}, columns, chosen)

    def rarity(self, counted: Matrix, total: int) -> Floats:
        seen = np.bincount(counted.indices, minlength=len(self.columns))
        return np.asarray(np.log((1 + total) / (1 + seen)) + 1, np.float32)

    def times(self, rarity: Floats) -> Matrix:
        data = self.weights.data * rarity[self.weights.indices]
        return sparse.csr_array(
            (data, self.weights.indices, self.weights.indptr), self.weights.shape
        )


@dataclass(frozen=True, slots=True)
class Written:
    """Phrases by the words that stand in them."""

    words: tuple[str, ...]
    counts: Matrix

    @classmethod
    def of(cls, phrases: Sequence[Message]) -> Written:
        columns: dict[str, int] = {}
        ids = [columns.setdefault(word.key, len(columns)) for p in phrases for word in p.words]
        ends = np.cumsum([0, *(len(phrase.words) for phrase in phrases)])
        ones = np.ones(len(ids), dtype=np.float32)
        shape = (len(phrases), len(columns))
        counts = sparse.csr_array((ones, np.array(ids, np.int64), ends), shape)
        counts.sum_duplicates()
        return cls(tuple(columns), counts)


@dataclass(frozen=True, slots=True)
class PhraseIndex:
    view: View
    words: Table[str]
    pairs: Table[Message]
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
    def build(
        cls,
        phrases: Sequence[Message],
        written: Written,
        view: View,
        earlier: PhraseIndex | None = None,
    ) -> PhraseIndex:
        counts = written.counts
        known = earlier.words if earlier is not None else None
        words = Table.of(written.words, view.of_word, known)
        pairs = Table.of(phrases, view.of_phrase, earlier.pairs if earlier is not None else None)
        patterns = counts.astype(bool).astype(np.float32) @ words.weights
        total = max(1, len(phrases))
        word_rarity = words.rarity(patterns, total)
        pair_rarity = pairs.rarity(pairs.weights, total)
        word_table, pair_table = words.times(word_rarity), pairs.times(pair_rarity)
        rows = counts @ word_table
        squares = _squares(rows) + _squares(pair_table)
        return cls(
            view, words, pairs, word_rarity, pair_rarity, math.log(1 + total) + 1,
            word_table.T.tocsr(), word_table, counts, pair_table.T.tocsr(), pair_table,
            np.sqrt(np.maximum(squares, 1e-6)).astype(np.float32),
        )  # fmt: skip

    def weigh(self, message: Message) -> Weighed:
        rows = self.words.rows
        met = [rows[word.key] for word in message.words if word.key in rows]
        new = [f for w in message.words if w.key not in rows for f in self.view.of_word(w.key)]
        met_ids, met_weights, _ = rows_of(self.features_by_word, np.array(met, np.int64))
        new_ids, new_weights, unseen = self._known(new, self.words.columns, self.word_rarity)
        word_ids, word_weights = _summed(
            np.concatenate([met_ids, new_ids]), np.concatenate([met_weights, new_weights])
        )
        of_pairs = list(self.view.of_phrase(message))
        pair_ids, pair_weights, more = self._known(of_pairs, self.pairs.columns, self.pair_rarity)
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
        if self.words.columns:
            vocabulary = spread(self.words_by_feature, question.word_ids, question.word_weights)
            total += self.phrases_by_word @ vocabulary
        return np.asarray(total / (self.lengths * question.length), np.float32)

    def with_word(self, key: str) -> Ints:
        """The phrases in which it stands."""
        column = self.words.rows.get(key, -1)
        places = np.flatnonzero(self.phrases_by_word.indices == column)
        return np.searchsorted(self.phrases_by_word.indptr, places, side="right") - 1

    def only(self, phrases: Sequence[Message]) -> PhraseIndex:
        """Some of its phrases, weighed as among all."""
        rows = np.array([self.pairs.rows[phrase] for phrase in phrases], np.int64)
        written = self.phrases_by_word[rows]
        words = np.unique(written.indices)
        names = [*self.words.rows]
        places = {names[word]: place for place, word in enumerate(words)}
        return replace(
            self,
            words=replace(self.words, rows=places, weights=self.words.weights[words]),
            words_by_feature=self.words_by_feature[:, words],
            features_by_word=self.features_by_word[words],
            phrases_by_word=written[:, words],
            phrases_by_pair=self.phrases_by_pair[rows],
            pairs_by_phrase=self.phrases_by_pair[rows].T.tocsr(),
            lengths=self.lengths[rows],
        )

    def likeness(self, phrases: Ints) -> Floats:
        """The cosines of some phrases with each other."""
        columns, data, sizes = rows_of(self.phrases_by_pair, phrases)
        owners = np.repeat(np.arange(len(phrases)), sizes)
        if self.words.columns:
            words, counts, written = rows_of(self.phrases_by_word, phrases)
            features, weights, held = rows_of(self.features_by_word, words)
            columns = np.concatenate([columns + self.features_by_word.shape[1], features])
            data = np.concatenate([data, np.repeat(counts, held) * weights])
            by_word = np.repeat(np.repeat(np.arange(len(phrases)), written), held)
            owners = np.concatenate([owners, by_word])
        found, places = np.unique(columns, return_inverse=True)
        cells = np.bincount(owners * len(found) + places, data, len(phrases) * len(found))
        rows = cells.reshape(len(phrases), len(found)).astype(np.float32)
        products = rows @ rows.T
        lengths = self.lengths[phrases]
        return np.asarray(products / np.outer(lengths, lengths), np.float32)


def _weights(rows: Iterable[Iterable[Feature]], columns: dict[str, int]) -> Matrix:
    """Names that are new get a column of their own in `columns`."""
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
    return table


def _squares(rows: Matrix) -> Floats:
    squared = sparse.csr_array((rows.data**2, rows.indices, rows.indptr), rows.shape)
    return np.asarray(squared @ np.ones(rows.shape[1], np.float32), np.float32)


def _summed(ids: Ints, weights: Floats) -> tuple[Ints, Floats]:
    found, places = np.unique(ids, return_inverse=True)
    return found, np.bincount(places, weights, len(found)).astype(np.float32)


def spread(table: Matrix, ids: Ints, weights: Floats) -> Floats:
    """The weighted sum of some rows, as a dense vector."""
    columns, data, sizes = rows_of(table, ids)
    weighed = np.repeat(weights, sizes) * data
    return np.bincount(columns, weighed, minlength=table.shape[1]).astype(np.float32)


def rows_of(table: Matrix, ids: Ints) -> tuple[Ints, Floats, Ints]:
    """Columns and data of some rows, one after the other, and how much of it each row has.
    (Plain arrays: for a handful of rows scipy is busy with its own checks.)"""
    starts = table.indptr[ids]
    sizes = table.indptr[ids + 1] - starts
    ends = np.cumsum(sizes)
    places = np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - ends + sizes, sizes)
    return table.indices[places], table.data[places], sizes
