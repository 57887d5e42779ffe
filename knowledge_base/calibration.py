"""Weights that turn the signals into a probability of being right.

Learnt from the phrasings: each sampled one is asked as a question while it and its near twins are
hidden. A share of them is asked with the whole topic hidden, or not allowed for that person: then
every answer is wrong, and the weights learn to doubt. Phrasings are short and to the point, so
practice messages (lexicon/practice.yaml) stand beside them; saved questions never do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from knowledge_base.ranking.features import Message
from knowledge_base.ranking.index import Floats, Ints
from knowledge_base.ranking.signals import Judge

Doubles = npt.NDArray[np.float64]
_TWIN: Final = 0.75
_UNCOVERED: Final = 0.35
_NOT_ALLOWED: Final = 0.2
_PRACTICE_COUNTS: Final = 4.0
_PENALTY: Final = 1.0
_STEPS: Final = 30
_SEED: Final = 7


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


@dataclass(frozen=True, slots=True)
class Examples:
    """Signals of candidates, which of them were right, and how much each one counts."""

    names: tuple[str, ...]
    table: Doubles
    right: Doubles
    counts: Doubles

    def fitted(self, without: Collection[str] = ()) -> Fitted:
        kept = [column for column, name in enumerate(self.names) if name not in without]
        bias, weights = _logistic(self.table[:, kept], self.right, self.counts)
        names = [self.names[column] for column in kept]
        return Fitted(bias, dict(zip(names, weights.tolist(), strict=True)), len(self.right))


def examples(
    judge: Judge, phrases: Sequence[Message], sample: int, practice: Sequence[Practice] = ()
) -> Examples:
    rows: list[Mapping[str, float]] = []
    right: list[bool] = []
    counts: list[float] = []
    for signals, label in _hidden_phrases(judge, phrases, sample):
        rows += signals.values()
        right += [found == label for found in signals]
        counts += [1.0] * len(signals)
    for one in practice:
        signals = judge.signals(one.message, one.allowed)
        rows += signals.values()
        right += [found == one.label for found in signals]
        counts += [_PRACTICE_COUNTS] * len(signals)
    names = sorted(rows[0])
    table = np.array([[row[name] for name in names] for row in rows], np.float64)
    return Examples(tuple(names), table, np.array(right, np.float64), np.array(counts))


def _hidden_phrases(
    judge: Judge, phrases: Sequence[Message], sample: int
) -> Iterator[tuple[dict[int, dict[str, float]], int]]:
    chance = np.random.default_rng(_SEED)
    chosen = chance.choice(len(phrases), min(sample, len(phrases)), replace=False)
    for number in chosen:
        fate = float(chance.random())
        label = int(judge.surface.labels[number])
        yield _asked(judge, phrases[number], int(number), fate), label


def _asked(
    judge: Judge, message: Message, number: int, fate: float
) -> dict[int, dict[str, float]]:
    label = int(judge.surface.labels[number])
    allowed = np.ones(judge.surface.size, np.float32)
    hidden = _twins(judge, message, number)
    if fate < _UNCOVERED:
        hidden = np.flatnonzero(judge.surface.labels == label)
    if fate < _UNCOVERED + _NOT_ALLOWED:
        allowed[label] = 0
    return judge.signals(message, allowed, hidden)


def _twins(judge: Judge, message: Message, number: int) -> Ints:
    index = judge.surface.index
    nearness: Floats = index.nearness(index.weigh(message))
    same = judge.surface.labels == judge.surface.labels[number]
    return np.union1d(np.flatnonzero(same & (nearness > _TWIN)), [number]).astype(np.int64)


def _logistic(table: Doubles, right: Doubles, counts: Doubles) -> tuple[float, Doubles]:
    """Newton's method on standardised columns, with a penalty on their weights."""
    mean, spread = table.mean(axis=0), table.std(axis=0) + 1e-9
    columns = np.column_stack([np.ones(len(table)), (table - mean) / spread])
    penalty = np.full(columns.shape[1], _PENALTY / 0.05)
    penalty[0] = 0.0
    weights = np.zeros(columns.shape[1])
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-columns @ weights))
        slope = columns.T @ (counts * (likely - right)) + penalty * weights
        bend = (columns.T * (counts * likely * (1 - likely))) @ columns + np.diag(penalty)
        weights -= np.linalg.solve(bend, slope)
    plain = weights[1:] / spread
    return float(weights[0] - plain @ mean), plain
