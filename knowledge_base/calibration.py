"""Weights that turn the signals into a probability of being right.

Learnt from practice messages (lexicon/practice): each one is asked as a question while it and its
near twins are hidden; what no article answers teaches the weights to doubt. Saved questions are
never used.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy import optimize
from scipy.special import softmax

from knowledge_base.ranking.features import Message
from knowledge_base.ranking.index import Floats, Ints
from knowledge_base.ranking.signals import (
    RANKING,
    WEIGHED,
    Combination,
    Doubles,
    Judge,
    Views,
    shares,
)
from knowledge_base.ranking.trained import by_label, cross_fitted, in_parts

Flags = npt.NDArray[np.bool_]
_TWIN: Final = 0.75
_UNCOVERED: Final = 0.25
_NOT_ALLOWED: Final = 0.05
_PENALTY: Final = 20.0
_LEAST: Final = 1e-12
_FIFTHS: Final = 5
_SEED: Final = 7
_ONCE: Final = 1
_PARTS: Final = 8
"""A set without practice messages is small: a feature met once counts too, and a model that shall
be like the whole one may miss little of it."""


@dataclass(frozen=True, slots=True)
class Practice:
    """A made-up message, who may get what, and the labels of its answers."""

    message: Message
    allowed: Floats
    labels: frozenset[int]
    numbers: tuple[int, ...]
    """Its places in the index, where it is hidden while it is asked."""


@dataclass(frozen=True, slots=True)
class Examples:
    """Asked messages by candidates by signals; which candidates stood there and were right."""

    names: tuple[str, ...]
    table: Doubles
    present: Flags
    right: Flags

    def only(self, kept: Flags) -> Examples:
        return Examples(self.names, self.table[kept], self.present[kept], self.right[kept])

    def weighed(self) -> tuple[float, dict[str, float]]:
        """The bias and the weight of each signal."""
        mean = self.table[self.present].mean(axis=0)
        spread = self.table[self.present].std(axis=0) + _LEAST
        whole = np.concatenate(
            [np.ones((*self.present.shape, 1)), (self.table - mean) / spread], 2
        )
        weights = _softmax_weights(whole, self.present, self.right)
        plain = weights[1:] / spread
        bias = float(weights[0] - plain @ mean)
        return bias, dict(zip(self.names, plain.tolist(), strict=True))


def answer_from(seen: Examples, precision: float) -> tuple[float, float]:
    """From which certainty on practice messages are answered as rightly as wanted, and how many
    of them then are. Each fifth is judged by weights found without it."""
    fifths = np.arange(len(seen.table)) % _FIFTHS
    best, right = [], []
    for fifth in range(_FIFTHS):
        bias, weights = seen.only(fifths != fifth).weighed()
        asked = seen.only(fifths == fifth)
        plain = np.array([weights[name] for name in asked.names])
        totals = np.where(asked.present, bias + asked.table @ plain, -np.inf)
        likely = shares(totals)
        first = likely.argmax(axis=1)
        best += likely.max(axis=1).tolist()
        right += asked.right[np.arange(len(first)), first].tolist()
    order = np.argsort(-np.array(best), kind="stable")
    kept = np.cumsum(np.array(right)[order]) >= precision * np.arange(1, len(order) + 1)
    reached = np.flatnonzero(kept)
    last = int(reached.max()) if len(reached) else 0
    return float(best[order[last]]), (last + 1) / len(order)


@dataclass(frozen=True, slots=True)
class Asked:
    """A message, what each view says of it while it is hidden, and which labels are right."""

    message: Message
    allowed: Floats
    labels: frozenset[int]
    views: Views


def asked_of_practice(
    judge: Judge, practice: Sequence[Practice], trained: Sequence[Floats | None]
) -> list[Asked]:
    """`trained`: for each message the scores of a model that has not seen it."""
    return [
        Asked(
            one.message, one.allowed, one.labels,
            judge.views(
                one.message, one.allowed, _twins(judge, one.message, one.numbers), scores
            ),
        )
        for one, scores in zip(practice, trained, strict=True)
    ]  # fmt: skip


def asked_of_phrases(judge: Judge, phrases: Sequence[Message], sample: int) -> list[Asked]:
    """For a set of phrases that no practice messages stand beside: some are asked as questions.
    A share of them is asked with the whole label hidden, or not allowed: then every answer is
    wrong, and the weights learn to doubt."""
    chance = np.random.default_rng(_SEED)
    chosen = chance.choice(len(phrases), min(sample, len(phrases)), replace=False)
    fates = chance.random(len(chosen))
    labels, uncovered = judge.surface.labels, fates < _UNCOVERED
    trained = {
        **_unseen(judge, phrases, chosen[~uncovered], in_parts(labels, _PARTS)),
        **_unseen(judge, phrases, chosen[uncovered], by_label(labels, _PARTS)),
    }
    return [
        _asked(judge, phrases[number], number, fate, trained[number])
        for number, fate in zip(chosen.tolist(), fates.tolist(), strict=True)
    ]


def _unseen(
    judge: Judge, phrases: Sequence[Message], chosen: Ints, parts: Ints
) -> dict[int, Floats]:
    """By its number, what a trained model says of a phrase that was left out with its part."""
    topics = [str(label) for label in range(judge.surface.size)]
    counts = np.ones(len(phrases), np.float32)
    asked = [(phrases[number], [number]) for number in chosen.tolist()]
    scores = cross_fitted(phrases, judge.surface.labels, topics, counts, asked, parts, _ONCE)
    return dict(zip(chosen.tolist(), scores, strict=True))


def combined(
    asked: Sequence[Asked], without: Collection[str] = ()
) -> tuple[Combination, Examples]:
    """The weights of the views, then those of the signals. `without`: views that stay silent."""
    asked = [replace(one, views=_silenced(one.views, without)) for one in asked]
    ranked = Combination(_ranking(asked))
    seen = _gathered(
        (ranked.signals(one.views, one.message, one.allowed), one.labels) for one in asked
    )
    return Combination(ranked.views, *seen.weighed()), seen


def _silenced(views: Views, without: Collection[str]) -> Views:
    return {name: np.zeros_like(said) if name in without else said for name, said in views.items()}


def _ranking(asked: Sequence[Asked]) -> dict[str, float]:
    """Of the labels that may be shown the right ones shall come first."""
    size = len(asked[0].allowed)
    table = np.array([[one.views[name] for name in RANKING] for one in asked])
    present = np.array([one.allowed > 0 for one in asked])
    right = np.array([[label in one.labels for label in range(size)] for one in asked]) & present
    known = right.any(axis=1)
    table = table.transpose(0, 2, 1)[known]
    spread = table[present[known]].std(axis=0) + _LEAST
    weights = _softmax_weights(table / spread, present[known], right[known], none=False)
    return dict(zip(RANKING, (weights / spread).tolist(), strict=True))


def _gathered(
    asked: Iterable[tuple[Mapping[int, Mapping[str, float]], Collection[int]]],
) -> Examples:
    seen = [one for one in asked if one[0]]
    shape = (len(seen), max(len(signals) for signals, _ in seen))
    table = np.zeros((*shape, len(WEIGHED)))
    present, right = np.zeros(shape, bool), np.zeros(shape, bool)
    for row, (signals, labels) in enumerate(seen):
        table[row, : len(signals)] = [[one[name] for name in WEIGHED] for one in signals.values()]
        present[row, : len(signals)] = True
        right[row, : len(signals)] = [found in labels for found in signals]
    return Examples(WEIGHED, table, present, right)


def _asked(judge: Judge, message: Message, number: int, fate: float, trained: Floats) -> Asked:
    label = int(judge.surface.labels[number])
    allowed = np.ones(judge.surface.size, np.float32)
    hidden = _twins(judge, message, [number])
    uncovered = fate < _UNCOVERED
    if uncovered:
        hidden = np.flatnonzero(judge.surface.labels == label)
    if fate < _UNCOVERED + _NOT_ALLOWED:
        allowed[label] = 0
    views = judge.views(message, allowed, hidden, trained)
    return Asked(message, allowed, frozenset() if uncovered else frozenset({label}), views)


def _twins(judge: Judge, message: Message, numbers: Sequence[int]) -> Ints:
    if not numbers:
        return np.zeros(0, np.int64)
    index, labels = judge.surface.index, judge.surface.labels
    nearness: Floats = index.nearness(index.weigh(message))
    same = np.isin(labels, labels[list(numbers)])
    return np.union1d(np.flatnonzero(same & (nearness > _TWIN)), numbers).astype(np.int64)


def _softmax_weights(
    table: Doubles, present: Flags, right: Flags, *, none: bool = True
) -> Doubles:
    """Candidates compete with each other and, if `none`, with "none of them"; large weights are
    penalised, but with "none" not the first, which is the bias. Without "none" no weight is below
    zero: what a view says for a label never counts against it."""
    penalty = np.full(table.shape[2], _PENALTY)
    penalty[0] = 0.0 if none else _PENALTY
    lost = ~right.any(axis=1, keepdims=True)

    def loss(weights: Doubles) -> tuple[float, Doubles]:
        totals = np.where(present, table @ weights, -np.inf)
        likely = shares(totals) if none else softmax(totals, axis=1)
        of_none = 1 - likely.sum(axis=1, keepdims=True)
        hit = np.where(lost, of_none, (likely * right).sum(axis=1, keepdims=True))
        hit = np.maximum(hit, _LEAST)
        slope = np.einsum("ij,ijf->f", likely - likely * right / hit, table)
        total = -np.log(hit).sum() + penalty / 2 @ weights**2
        return float(total), slope + penalty * weights

    start = np.zeros(table.shape[2])
    bounds = None if none else [(0.0, None)] * len(start)
    found = optimize.minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds)
    return np.asarray(found.x)
