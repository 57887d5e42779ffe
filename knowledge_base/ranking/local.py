"""A small linear model around each question (kernel ridge regression on its neighbours).

That is nearly as good as a model trained on all phrases, needs no training when an article
changes, and costs the same for a thousand phrases and for a hundred thousand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from knowledge_base.ranking.index import Floats, Ints

NEIGHBOURS: Final = 60
_RIDGE: Final = 1.0


@dataclass(frozen=True, slots=True)
class Scores:
    """Per label. `linear`: the local model; `nearest`: the cosine of its nearest phrase."""

    linear: Floats
    nearest: Floats


def local_scores(
    nearness: Floats,
    likeness: Callable[[Ints], Floats],
    labels: Ints,
    size: int,
    hidden: Ints | None = None,
    neighbours: int = NEIGHBOURS,
) -> Scores:
    """`hidden` phrases are left out, as if they had never been written."""
    if hidden is not None:
        nearness[hidden] = -1.0
    near = _largest(nearness, neighbours)
    near = near[nearness[near] > 0]
    damped = likeness(near) + _RIDGE * np.eye(len(near), dtype=np.float32)
    shares = np.linalg.solve(damped, nearness[near])
    nearest = np.zeros(size, np.float32)
    np.maximum.at(nearest, labels[near], nearness[near])
    linear = np.bincount(labels[near], shares, minlength=size)
    return Scores(linear.astype(np.float32), nearest)


def _largest(values: Floats, count: int) -> Ints:
    if len(values) <= count:
        return np.arange(len(values), dtype=np.int64)
    return np.asarray(np.argpartition(-values, count)[:count], np.int64)
