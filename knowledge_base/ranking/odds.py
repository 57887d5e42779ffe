"""How much each feature of a question speaks for a label, over all its phrases (naive Bayes).

The local model sees only the phrases nearest to a question; here every phrase of a label counts,
also those in other languages and about other countries.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from knowledge_base.ranking.index import Floats, Ints, Matrix, PhraseIndex, Weighed, spread


@dataclass(frozen=True, slots=True)
class Odds:
    index: PhraseIndex
    labels: Ints
    smoothing: float
    counts: Matrix
    """Per label, the summed weight of each feature in its phrases."""
    gains: Matrix
    """Per feature, what it adds to the labels in whose phrases it stands."""
    totals: Floats
    sums: Floats
    base: Floats

    @classmethod
    def build(cls, index: PhraseIndex, labels: Ints, size: int, smoothing: float) -> Odds:
        counts = _counts(index, np.arange(len(labels)), labels, size)
        totals = np.asarray(counts.sum(axis=0), np.float32).ravel()
        sums = np.asarray(counts.sum(axis=1), np.float32).ravel()
        gains = counts.copy()
        whole = totals[gains.indices]
        gains.data = _gain(gains.data, whole, smoothing)
        base = _base(sums, totals, smoothing)
        return cls(index, labels, smoothing, counts, gains.T.tocsr(), totals, sums, base)

    def score(self, question: Weighed, hidden: Ints | None = None) -> Floats:
        """Per label, the weight of evidence by the length of the question."""
        ids = np.concatenate(
            [question.word_ids, question.pair_ids + len(self.index.words.columns)]
        )
        weights = np.concatenate([question.word_weights, question.pair_weights])
        share = weights.sum(dtype=np.float32)
        scores = spread(self.gains, ids, weights) + share * self.base
        if hidden is not None:
            for label in np.unique(self.labels[hidden]):
                scores[label] = self._without(label, hidden, ids, weights)
        return np.asarray(scores / question.length, np.float32)

    def _without(self, label: np.int64, hidden: Ints, ids: Ints, weights: Floats) -> float:
        """The score of a label as if some of its phrases had never been written."""
        size = len(self.sums)
        lost = _counts(self.index, hidden, self.labels[hidden], size)[[label]]
        left = (self.counts[[label]] - lost)[:, ids].toarray().ravel()
        whole = self.totals[ids] - lost[:, ids].toarray().ravel()
        left = np.maximum(left, 0.0)
        sums = self.sums[[label]] - np.float32(lost.sum())
        gains = _gain(left, np.maximum(whole, left), self.smoothing)
        return float(weights @ gains + weights.sum() * _base(sums, self.totals, self.smoothing)[0])


def _base(sums: Floats, totals: Floats, smoothing: float) -> Floats:
    spare = smoothing * len(totals)
    rest = float(totals.sum()) - sums + spare
    return np.asarray(np.log(np.maximum(rest, spare) / (sums + spare)), np.float32)


def _gain(inside: Floats, whole: Floats, smoothing: float) -> Floats:
    """Beside a feature that no phrase of the label has."""
    outside = np.maximum(whole - inside, 0.0)
    present = np.log((inside + smoothing) / smoothing)
    return np.asarray(present + np.log((whole + smoothing) / (outside + smoothing)), np.float32)


def _counts(index: PhraseIndex, phrases: Ints, labels: Ints, size: int) -> Matrix:
    shares = 1 / index.lengths[phrases]
    shape = (size, len(phrases))
    members = sparse.csr_array((shares, (labels, np.arange(len(phrases)))), shape)
    words = (members @ index.phrases_by_word[phrases]) @ index.features_by_word
    pairs = members @ index.phrases_by_pair[phrases]
    return sparse.hstack([words, pairs], format="csr") if index.words.columns else pairs.tocsr()
