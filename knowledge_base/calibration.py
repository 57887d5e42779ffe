"""Weights that turn the signals into a probability of being right.

Learnt from practice messages (lexicon/practice): each one is asked as a question while it and its
near twins are hidden; what no article answers teaches the weights to doubt. Saved questions are
never used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from knowledge_base.ranking.features import Message
from knowledge_base.ranking.index import Floats, Ints
from knowledge_base.ranking.signals import WEIGHED, Doubles, Judge, shares
from knowledge_base.ranking.trained import LEAST, cross_fitted

Flags = npt.NDArray[np.bool_]
_TWIN: Final = 0.75
_UNCOVERED: Final = 0.25
_NOT_ALLOWED: Final = 0.05
_PENALTY: Final = 20.0
_STEPS: Final = 30
_FIFTHS: Final = 5
_SEED: Final = 7
_ONCE: Final = 1
"""A set without practice messages is small: a feature met once counts too."""


@dataclass(frozen=True, slots=True)
class Fitted:
    bias: float
    weights: Mapping[str, float]
    examples: int


@dataclass(frozen=True, slots=True)
class Practice:
    """A made-up message, who may get what, and the label of its answer; None: none has one."""

    message: Message
    allowed: Floats
    label: int | None
    number: int | None
    """Its place in the index, where it is hidden while it is asked."""


@dataclass(frozen=True, slots=True)
class Examples:
    """Asked messages by candidates by signals; which candidates stood there and were right."""

    names: tuple[str, ...]
    table: Doubles
    present: Flags
    right: Flags

    def only(self, kept: Flags) -> Examples:
        return Examples(self.names, self.table[kept], self.present[kept], self.right[kept])

    def fitted(self) -> Fitted:
        mean = self.table[self.present].mean(axis=0)
        spread = self.table[self.present].std(axis=0) + 1e-9
        whole = np.concatenate(
            [np.ones((*self.present.shape, 1)), (self.table - mean) / spread], 2
        )
        weights = _softmax_weights(whole, self.present, self.right)
        plain = weights[1:] / spread
        bias = float(weights[0] - plain @ mean)
        return Fitted(bias, dict(zip(self.names, plain.tolist(), strict=True)), len(self.table))


def answer_from(seen: Examples, precision: float) -> tuple[float, float]:
    """From which certainty on practice messages are answered as rightly as wanted, and how many
    of them then are. Each fifth is judged by weights found without it."""
    fifths = np.arange(len(seen.table)) % _FIFTHS
    best, right = [], []
    for fifth in range(_FIFTHS):
        fitted = seen.only(fifths != fifth).fitted()
        asked = seen.only(fifths == fifth)
        weights = np.array([fitted.weights[name] for name in asked.names])
        totals = np.where(asked.present, fitted.bias + asked.table @ weights, -np.inf)
        likely = shares(totals)
        first = likely.argmax(axis=1)
        best += likely.max(axis=1).tolist()
        right += asked.right[np.arange(len(first)), first].tolist()
    order = np.argsort(-np.array(best), kind="stable")
    kept = np.cumsum(np.array(right)[order]) >= precision * np.arange(1, len(order) + 1)
    reached = np.flatnonzero(kept)
    last = int(reached.max()) if len(reached) else 0
    return float(best[order[last]]), (last + 1) / len(order)


def examples_of_practice(
    judge: Judge, practice: Sequence[Practice], trained: Sequence[Floats | None]
) -> Examples:
    """`trained`: for each message the scores of a model that has not seen it."""
    return _gathered(
        (judge.signals(one.message, one.allowed, _hidden(judge, one), scores), one.label)
        for one, scores in zip(practice, trained, strict=True)
    )


def examples_of_phrases(judge: Judge, phrases: Sequence[Message], sample: int) -> Examples:
    """For a set of phrases that no practice messages stand beside: some are asked as questions.
    A share of them is asked with the whole label hidden, or not allowed: then every answer is
    wrong, and the weights learn to doubt."""
    chance = np.random.default_rng(_SEED)
    chosen = chance.choice(len(phrases), min(sample, len(phrases)), replace=False)
    asked = [(phrases[number], int(number)) for number in chosen]
    topics = [str(label) for label in range(judge.surface.size)]
    counts = np.ones(len(phrases), np.float32)
    trained = cross_fitted(phrases, judge.surface.labels, topics, counts, asked, _ONCE)
    return _gathered(
        (
            _asked(judge, message, number, float(chance.random()), scores),
            int(judge.surface.labels[number]),
        )
        for (message, number), scores in zip(asked, trained, strict=True)
    )


def _gathered(asked: Iterable[tuple[Mapping[int, Mapping[str, float]], int | None]]) -> Examples:
    seen = [one for one in asked if one[0]]
    shape = (len(seen), max(len(signals) for signals, _ in seen))
    table = np.zeros((*shape, len(WEIGHED)))
    present, right = np.zeros(shape, bool), np.zeros(shape, bool)
    for row, (signals, label) in enumerate(seen):
        table[row, : len(signals)] = [[one[name] for name in WEIGHED] for one in signals.values()]
        present[row, : len(signals)] = True
        right[row, : len(signals)] = [found == label for found in signals]
    return Examples(WEIGHED, table, present, right)


def _hidden(judge: Judge, asked: Practice) -> Ints | None:
    return _twins(judge, asked.message, asked.number) if asked.number is not None else None


def _asked(
    judge: Judge, message: Message, number: int, fate: float, trained: Floats
) -> Mapping[int, Mapping[str, float]]:
    label = int(judge.surface.labels[number])
    allowed = np.ones(judge.surface.size, np.float32)
    hidden = _twins(judge, message, number)
    if fate < _UNCOVERED:
        hidden = np.flatnonzero(judge.surface.labels == label)
        trained = trained.copy()
        trained[label] = LEAST
    if fate < _UNCOVERED + _NOT_ALLOWED:
        allowed[label] = 0
    return judge.signals(message, allowed, hidden, trained)


def _twins(judge: Judge, message: Message, number: int) -> Ints:
    index = judge.surface.index
    nearness: Floats = index.nearness(index.weigh(message))
    same = judge.surface.labels == judge.surface.labels[number]
    return np.union1d(np.flatnonzero(same & (nearness > _TWIN)), [number]).astype(np.int64)


def _softmax_weights(table: Doubles, present: Flags, right: Flags) -> Doubles:
    """Candidates compete with each other and with "none of them" (Newton's method, penalised)."""
    penalty = np.full(table.shape[2], _PENALTY)
    penalty[0] = 0.0
    weights = np.zeros(table.shape[2])
    for _ in range(_STEPS):
        likely = shares(np.where(present, table @ weights, -np.inf))
        push = likely - right
        slope = np.einsum("ij,ijf->f", push, table) + penalty * weights
        mean = np.einsum("ij,ijf->if", likely, table)
        spread = np.einsum("ij,ijf,ijg->fg", likely, table, table, optimize=True)
        bend = spread - mean.T @ mean + np.diag(penalty)
        weights -= np.linalg.solve(bend + 1e-6 * np.eye(len(weights)), slope)
    return weights
