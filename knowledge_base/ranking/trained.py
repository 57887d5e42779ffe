"""A linear model over all phrasings and practice messages: which words tell topics apart.

The other views compare a question with what was written before; this one has learnt which
differences matter. Training takes longer than a start may, so `calibrate` trains it and keeps it
in lexicon/topics.npz. Until it runs again a new topic is judged by the other views.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np
from scipy import sparse

from knowledge_base.ranking.features import Message, Surface, SurfaceWeights
from knowledge_base.ranking.index import Floats, Ints, Matrix, spread
from knowledge_base.ranking.vectors import Features
from knowledge_base.word_lists import LEXICON

LEARNT: Final = LEXICON / "topics.npz"
OUTSIDE: Final = ""
"""Stands beside the topics for what no article answers."""
LEAST: Final = -8.0
"""How unlikely a topic can be; below, differences say nothing."""
OFTEN: Final = 3
_NEGLIGIBLE: Final = 0.2
_PENALTY: Final = 1e-6
_PASSES: Final = 10
PARTS: Final = 4
_FEW: Final = 5_000
_LOOSE: Final = 30.0
_STEPS: Final = 300
_PAIR: Final = 2
"""Of two classes scikit-learn gives the weights of the second alone."""
_SEED: Final = 0
_SURFACE: Final = Surface(weights=SurfaceWeights(letters=0.5), letters=(2, 3, 4))


@dataclass(frozen=True, slots=True)
class Trained:
    features: Features
    topics: tuple[str, ...]
    weights: Matrix
    """Features by topics."""
    bias: Floats

    @classmethod
    def learn(
        cls,
        phrases: Sequence[Message],
        labels: Ints,
        topics: Sequence[str],
        counts: Floats,
        often: int = OFTEN,
    ) -> Self:
        """`counts`: how much each phrase counts; `often`: how often a feature must be met."""
        features = Features.of(phrases, _SURFACE, often)
        weights = np.zeros((len(topics), len(features.columns)), np.float32)
        bias = np.full(len(topics), LEAST, np.float32)
        rows, alike = _narrow(features.rows(phrases)), _alike(phrases)
        met = np.unique(labels)
        if len(met) > 1:
            if len(phrases) < _FEW:
                weights[met], bias[met] = _together(rows, labels, counts)
            else:
                weights[met], bias[met] = _one_by_one(rows, labels, alike, counts)
        return cls(features, tuple(topics), sparse.csr_array(weights.T), bias)

    @classmethod
    def read(cls, path: Path = LEARNT) -> Self:
        with np.load(path, allow_pickle=False) as kept:
            features = Features.kept(str(kept["names"]), kept["rarity"], _SURFACE)
            topics = tuple(str(kept["topics"]).split("\n"))
            shape = (len(features.columns), len(topics))
            parts = (kept["weights"].astype(np.float32), kept["columns"].astype(np.int32))
            weights = sparse.csr_array((*parts, kept["ends"]), shape)
            return cls(features, topics, weights, kept["bias"])

    def write(self, path: Path = LEARNT) -> None:
        np.savez_compressed(
            path, names=np.array(self.features.names),
            rarity=self.features.rarity.astype(np.float16),
            topics=np.array("\n".join(self.topics)), bias=self.bias,
            weights=self.weights.data.astype(np.float16),
            columns=self.weights.indices.astype(np.uint16), ends=self.weights.indptr,
        )  # fmt: skip

    def of(self, topics: Sequence[str]) -> Self:
        """For the topics of a catalogue, in its order, and what is outside of them. One that was
        not met when this was learnt has no weights, and `score` says so by NaN."""
        known = {topic: place for place, topic in enumerate(self.topics)}
        met = [known.get(topic, len(known)) for topic in (*topics, OUTSIDE)]
        nothing = sparse.csr_array((self.weights.shape[0], 1), dtype=np.float32)
        weights = sparse.hstack([self.weights, nothing], format="csc")[:, met].tocsr()
        bias = np.append(self.bias, np.float32(np.nan))[met]
        return type(self)(self.features, (*topics, OUTSIDE), weights, bias)

    def score(self, message: Message) -> Floats:
        """Per topic, how much speaks for it; NaN: nothing is known of it."""
        columns, shares = self.features.row(message)
        return spread(self.weights, columns, shares.astype(np.float32)) + self.bias


def _together(rows: Matrix, labels: Ints, counts: Floats) -> tuple[Floats, Floats]:
    """Softmax regression: the best for a few thousand phrases; for many it takes hours."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 (calibrate alone needs it)

    model = LogisticRegression(C=_LOOSE, max_iter=_STEPS).fit(rows, labels, sample_weight=counts)
    if len(model.classes_) == _PAIR:
        return np.vstack([-model.coef_, model.coef_]), np.array([-1.0, 1.0]) * model.intercept_
    return model.coef_, model.intercept_


def _one_by_one(rows: Matrix, labels: Ints, alike: Ints, counts: Floats) -> tuple[Floats, Floats]:
    """Each topic against all others, in a few passes. What several topics answer is right for
    each of them."""
    from sklearn.linear_model import SGDClassifier  # noqa: PLC0415 (calibrate alone needs it)

    models = [
        SGDClassifier(
            loss="log_loss", alpha=_PENALTY, max_iter=_PASSES, tol=None, random_state=_SEED
        ).fit(rows, np.isin(alike, alike[labels == topic]), sample_weight=counts)
        for topic in np.unique(labels)
    ]
    weights = np.vstack([one.coef_ for one in models])
    weights[np.abs(weights) < _NEGLIGIBLE] = 0
    return weights, np.array([one.intercept_[0] for one in models])


def _narrow(rows: Matrix) -> Matrix:
    """With the small numbers of rows and columns that scikit-learn asks for."""
    parts = (rows.data, rows.indices.astype(np.int32), rows.indptr.astype(np.int32))
    return sparse.csr_array(parts, rows.shape)


def _alike(phrases: Sequence[Message]) -> Ints:
    """For each phrase the place of the first that is the same: what two topics answer."""
    first: dict[Message, int] = {}
    return np.array([first.setdefault(one, at) for at, one in enumerate(phrases)], np.int64)


def cross_fitted(
    phrases: Sequence[Message],
    labels: Ints,
    topics: Sequence[str],
    counts: Floats,
    asked: Sequence[tuple[Message, Sequence[int]]],
    parts: Ints,
    often: int = OFTEN,
) -> list[Floats]:
    """The scores of messages by models that have not seen them. `asked`: the messages with their
    places among the phrases, if they stand there; `parts`: for each phrase the part in which it
    is left out."""
    parts = parts[_alike(phrases)]
    found: list[Floats] = [np.zeros(0, np.float32)] * len(asked)
    for part in range(int(parts.max()) + 1):
        kept = np.flatnonzero(parts != part)
        seen = [phrases[int(at)] for at in kept]
        model = Trained.learn(seen, labels[kept], topics, counts[kept], often)
        for place, (message, numbers) in enumerate(asked):
            if (parts[numbers[0]] if numbers else 0) == part:
                found[place] = model.score(message)
    return found


def in_parts(labels: Ints, parts: int = PARTS) -> Ints:
    """The phrases of each label spread evenly: a model that misses more of one label than of the
    others expects it less, and would look worse than it is."""
    chance = np.random.default_rng(_SEED)
    found = np.zeros(len(labels), np.int64)
    for label in np.unique(labels):
        places = chance.permutation(np.flatnonzero(labels == label))
        found[places] = (np.arange(len(places)) + chance.integers(parts)) % parts
    return found


def by_label(labels: Ints, parts: int = PARTS) -> Ints:
    """Whole labels left out: what a model says that has never met the matter."""
    chance = np.random.default_rng(_SEED)
    return np.asarray(chance.permutation(int(labels.max()) + 1) % parts)[labels]
