"""Weights that turn the signals into a probability of being right.

Learnt from the phrasings: each sampled one is asked as a question while it and its near twins are
hidden. A share of them is asked with the whole topic hidden, or not allowed for that person: then
every answer is wrong, and the weights learn to doubt. Phrasings are short and to the point, so
practice messages (lexicon/practice.yaml) stand beside them; saved questions never do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from knowledge_base.ranking.features import Message
from knowledge_base.ranking.index import Floats, Ints
from knowledge_base.ranking.signals import WEIGHED, Doubles, Judge, shares

Flags = npt.NDArray[np.bool_]
_TWIN: Final = 0.75
_UNCOVERED: Final = 0.25
_NOT_ALLOWED: Final = 0.05
_PRACTICE_COUNTS: Final = 20.0
_PENALTY: Final = 20.0
_STEPS: Final = 30
_FIFTHS: Final = 5
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
    """Asked messages by candidates by signals; which candidates stood there and were right."""

    names: tuple[str, ...]
    table: Doubles
    present: Flags
    right: Flags
    counts: Doubles
    """How much each message counts."""

    def only(self, kept: Flags) -> Examples:
        return Examples(
            self.names, self.table[kept], self.present[kept], self.right[kept], self.counts[kept]
        )

    def fitted(self) -> Fitted:
        mean = self.table[self.present].mean(axis=0)
        spread = self.table[self.present].std(axis=0) + 1e-9
        whole = np.concatenate(
            [np.ones((*self.present.shape, 1)), (self.table - mean) / spread], 2
        )
        weights = _softmax_weights(whole, self.present, self.right, self.counts)
        plain = weights[1:] / spread
        bias = float(weights[0] - plain @ mean)
        return Fitted(bias, dict(zip(self.names, plain.tolist(), strict=True)), len(self.counts))


def answer_from(seen: Examples, precision: float) -> tuple[float, float]:
    """From which certainty on practice messages are answered as rightly as wanted, and how many
    of them then are. Each fifth is judged by weights found without it."""
    fifths = np.arange(len(seen.counts)) % _FIFTHS
    best, right = [], []
    for fifth in range(_FIFTHS):
        fitted = seen.only(fifths != fifth).fitted()
        asked = seen.only((fifths == fifth) & (seen.counts > 1))
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


def examples(
    judge: Judge, phrases: Sequence[Message], sample: int, practice: Sequence[Practice] = ()
) -> Examples:
    asked: list[tuple[dict[int, dict[str, float]], int | None, float]] = [
        (*one, 1.0) for one in _hidden_phrases(judge, phrases, sample)
    ]
    asked += [
        (judge.signals(one.message, one.allowed), one.label, _PRACTICE_COUNTS) for one in practice
    ]
    asked = [one for one in asked if one[0]]
    shape = (len(asked), max(len(signals) for signals, _, _ in asked))
    table = np.zeros((*shape, len(WEIGHED)))
    present, right = np.zeros(shape, bool), np.zeros(shape, bool)
    for row, (signals, label, _) in enumerate(asked):
        table[row, : len(signals)] = [[one[name] for name in WEIGHED] for one in signals.values()]
        present[row, : len(signals)] = True
        right[row, : len(signals)] = [found == label for found in signals]
    counts = np.array([counted for _, _, counted in asked])
    return Examples(WEIGHED, table, present, right, counts)


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


def _softmax_weights(table: Doubles, present: Flags, right: Flags, counts: Doubles) -> Doubles:
    """Candidates compete with each other and with "none of them" (Newton's method, penalised)."""
    penalty = np.full(table.shape[2], _PENALTY)
    penalty[0] = 0.0
    weights = np.zeros(table.shape[2])
    for _ in range(_STEPS):
        likely = shares(np.where(present, table @ weights, -np.inf))
        push = counts[:, None] * (likely - right)
        slope = np.einsum("ij,ijf->f", push, table) + penalty * weights
        mean = np.einsum("ij,ijf->if", likely, table)
        spread = np.einsum("ij,ijf,ijg->fg", counts[:, None] * likely, table, table, optimize=True)
        bend = spread - (mean.T * counts) @ mean + np.diag(penalty)
        weights -= np.linalg.solve(bend + 1e-6 * np.eye(len(weights)), slope)
    return weights
