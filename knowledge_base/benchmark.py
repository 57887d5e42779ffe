"""Our ranking against plain methods on any labelled set, and its speed at any size."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from knowledge_base.calibration import asked_of_phrases, combined
from knowledge_base.meanings import Meanings
from knowledge_base.ranking.features import Message
from knowledge_base.ranking.index import Floats
from knowledge_base.ranking.signals import Judge
from knowledge_base.ranking.trained import Trained
from knowledge_base.spelling.fold import Word, read

PRECISIONS: Final = (0.80, 0.90, 0.95)
_MEGABYTE: Final = 1024 * 1024
_STATM: Final = Path("/proc/self/statm")
_PAGE: Final = 4096
_SAMPLE: Final = 800

Scorer = Callable[[str], Floats]
"""A question → one score per label, higher is better."""


@dataclass(frozen=True, slots=True)
class Labelled:
    text: str
    label: str | None


@dataclass(frozen=True, slots=True)
class Result:
    method: str
    top_1: float
    top_3: float
    auroc: float
    coverage: tuple[float, ...]
    per_second: float
    p99_ms: float
    build_seconds: float
    megabytes: float


def measure(
    method: str,
    build: Callable[[Sequence[str], npt.NDArray[np.int64], int], Scorer],
    phrases: Sequence[Labelled],
    queries: Sequence[Labelled],
) -> Result:
    names = sorted({str(phrase.label) for phrase in phrases})
    labels = np.array([names.index(str(phrase.label)) for phrase in phrases])
    before, start = memory(), time.perf_counter()
    scorer = build([phrase.text for phrase in phrases], labels, len(names))
    built = time.perf_counter() - start
    times, rows = [], []
    for query in queries:
        start = time.perf_counter()
        rows.append(scorer(query.text))
        times.append(time.perf_counter() - start)
    wanted = np.array([names.index(q.label) if q.label in names else -1 for q in queries])
    return Result(
        method,
        *_accuracy(np.array(rows), wanted),
        per_second=len(times) / sum(times),
        p99_ms=float(np.percentile(times, 99)) * 1000,
        build_seconds=built,
        megabytes=max(0.0, memory() - before),
    )


def _accuracy(
    scores: Floats, wanted: npt.NDArray[np.int64]
) -> tuple[float, float, float, tuple[float, ...]]:
    inside = wanted >= 0
    order = np.argsort(-scores, axis=1, kind="stable")
    first = order[:, 0] == wanted
    third = (order[:, :3] == wanted[:, None]).any(axis=1)
    best = scores.max(axis=1)
    coverage = tuple(_coverage(best, first, precision) for precision in PRECISIONS)
    return float(first[inside].mean()), float(third[inside].mean()), auroc(best, inside), coverage


def auroc(scores: Floats, inside: npt.NDArray[np.bool_]) -> float:
    """The chance that a question in scope scores higher than one out of scope; ties count half."""
    if inside.all() or not inside.any():
        return float("nan")
    values, places = np.unique(scores, return_inverse=True)
    counts = np.bincount(places, minlength=len(values))
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places]
    mine, others = inside.sum(), (~inside).sum()
    return float((ranks[inside].sum() - mine * (mine + 1) / 2) / (mine * others))


def _coverage(best: Floats, right: npt.NDArray[np.bool_], precision: float) -> float:
    """The largest share of all questions that can be answered at this precision."""
    order = np.argsort(-best, kind="stable")
    precisions = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    reached = np.flatnonzero(precisions >= precision)
    return float(reached.max() + 1) / len(order) if len(reached) else 0.0


def ours(texts: Sequence[str], labels: npt.NDArray[np.int64], size: int) -> Scorer:
    """The Judge as it serves the bot, its signals weighed anew on the phrases of this set."""
    meanings = Meanings()
    phrases = _messages(texts, meanings)
    counts, names = np.ones(len(phrases), np.float32), [str(label) for label in range(size)]
    trained = Trained.learn(phrases, labels, names, counts, often=1)
    judge = Judge.build(phrases, labels.tolist(), size, trained=trained)
    combination, _ = combined(asked_of_phrases(judge, phrases, _SAMPLE))
    return _scorer(replace(judge, combination=combination), meanings, size)


def as_served(texts: Sequence[str], labels: npt.NDArray[np.int64], size: int) -> Scorer:
    """Without weighing anew: what the bot does at its start."""
    meanings = Meanings()
    phrases = _messages(texts, meanings)
    judge = Judge.build(phrases, labels.tolist(), size)
    return _scorer(judge, meanings, size)


def _messages(texts: Sequence[str], meanings: Meanings) -> list[Message]:
    seen: dict[str, tuple[Word, ...]] = {}
    read_texts = [tuple(read(text, seen)) for text in texts]
    meanings.remember({word for words in seen.values() for word in words})
    return [Message(words, tuple(meanings.of(words))) for words in read_texts]


def _message(text: str, meanings: Meanings) -> Message:
    words = tuple(read(text))
    return Message(words, tuple(meanings.of(words)))


def _scorer(judge: Judge, meanings: Meanings, size: int) -> Scorer:
    allowed = np.ones(size, np.float32)

    def score(text: str) -> Floats:
        scores = np.zeros(size, np.float32)
        for one in judge.judge(_message(text, meanings), allowed):
            scores[one.label] = one.probability
        return scores

    return score


def memory() -> float:
    """Megabytes this process holds now; 0 where the system does not tell."""
    if not _STATM.exists():
        return 0.0
    return int(_STATM.read_text(encoding="ascii").split()[1]) * _PAGE / _MEGABYTE


def synthetic(labels: int, forms: int, phrasings: int, seed: int = 1) -> list[Labelled]:
    """A set of a given size for the speed: words of made-up syllables, as frequent as in speech.

    Each form of each label has its own favourite words, so that neighbours are worth finding.
    """
    chance = random.Random(seed)  # noqa: S311 (a load for the clock, no secret)
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiu"]
    made = {"".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(30_000)}
    words = sorted(made)
    common = [1 / (rank + 3) for rank in range(len(words))]
    found = []
    for label in range(labels):
        for _ in range(forms):
            own = chance.choices(words, k=12)
            found += [
                Labelled(
                    " ".join(
                        chance.choices(own, k=chance.randint(2, 4))
                        + chance.choices(words, weights=common, k=chance.randint(2, 5))
                    ),
                    f"label-{label}",
                )
                for _ in range(phrasings)
            ]
    return found
