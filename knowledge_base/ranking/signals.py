"""Everything that speaks for or against a label, side by side, and one probability out of it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from knowledge_base.ranking.features import Message, Sense, Surface
from knowledge_base.ranking.index import Floats, Ints, PhraseIndex, Written
from knowledge_base.ranking.odds import Odds
from knowledge_base.ranking.ranker import Ranker
from knowledge_base.ranking.trained import LEAST, Trained
from knowledge_base.spelling.stems import Stemmer
from knowledge_base.word_lists import read_list

Doubles = npt.NDArray[np.float64]
Views = Mapping[str, Floats]
"""What each view says, per label."""
_SHORTLIST: Final = 6
_SENSE_SMOOTHING: Final = 0.1
_LEAST: Final = -1e9
_LEAST_SHARE: Final = -30.0
RANKING: Final = ("linear", "nearest", "odds", "sense_odds", "trained")
"""The views that are added up to find the first ones."""
_TRAINED: Final = ("trained", "trained_here", "trained_anywhere")
_OUTSIDE: Final = "outside"
VIEWS: Final = (*RANKING, "trained_here", "trained_anywhere", _OUTSIDE)
WEIGHED: Final = ("total", "lead", "share", *VIEWS, "length", "elsewhere", "doubt")
"""What the certainty rests on. `share`: of the total, among all that may be shown; `doubt`: the
entropy of these shares, large when many come near."""


@dataclass(frozen=True, slots=True)
class Judged:
    label: int
    probability: float
    signals: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Combination:
    """Weights of the views and of the signals, made by the `calibrate` command.

    The candidates share one certainty among themselves and "none of them".
    """

    views: Mapping[str, float] = field(default_factory=lambda: dict.fromkeys(RANKING, 1.0))
    bias: float = 0.0
    weights: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def read(cls) -> Combination:
        content: Mapping[str, Any] = read_list("combination")
        views, weights = (
            {name: float(weight) for name, weight in content[part].items()}
            for part in ("views", "weights")
        )
        return cls(views, float(content["bias"]), weights)

    def signals(
        self, views: Views, message: Message, allowed: Floats
    ) -> dict[int, dict[str, float]]:
        total = np.add.reduce([weight * views[name] for name, weight in self.views.items()])
        order = np.argsort(-np.where(allowed > 0, total, _LEAST), kind="stable")[:_SHORTLIST]
        shortlist = [int(label) for label in order if allowed[label] > 0]
        linear, logs = views["linear"], _log_shares(np.where(allowed > 0, total, _LEAST))
        here = float(linear[allowed > 0].max(initial=-1.0))
        shared = {
            "length": math.log(1 + len(message.words)),
            "elsewhere": float(linear.max(initial=here)) - here,
            "doubt": -float(np.exp(logs) @ logs),
        }
        return {
            label: {
                **{name: float(views[name][label]) for name in VIEWS},
                "total": float(total[label]),
                "lead": _lead(total, shortlist, label),
                "share": float(logs[label]),
                **shared,
            }
            for label in shortlist
        }

    def probabilities(self, candidates: Iterable[Mapping[str, float]]) -> list[float]:
        totals = [
            self.bias + sum(self.weights.get(name, 0.0) * s for name, s in signals.items())
            for signals in candidates
        ]
        return [float(share) for share in shares(np.array([totals]))[0]] if totals else []


def shares(totals: Doubles) -> Doubles:
    """Of each row, the share of every candidate beside "none", whose total is 0."""
    highest = np.maximum(totals.max(axis=1, keepdims=True), 0.0)
    grown = np.exp(totals - highest)
    return np.asarray(grown / (grown.sum(axis=1, keepdims=True) + np.exp(-highest)), np.float64)


@dataclass(frozen=True, slots=True)
class Judge:
    surface: Ranker
    sense: Odds
    """The weight of evidence of what is meant, whatever the words."""
    trained: Trained | None
    combination: Combination

    @classmethod
    def build(
        cls,
        phrases: Sequence[Message],
        labels: Sequence[int],
        size: int,
        earlier: Judge | None = None,
        trained: Trained | None = None,
    ) -> Judge:
        """`earlier`: a judge over nearly the same phrases; what is in both is not worked out
        anew."""
        written = Written.of(phrases)
        surface = Ranker.build(
            phrases, written, labels, size, Surface(Stemmer(written.words)),
            earlier=earlier.surface if earlier is not None else None,
        )  # fmt: skip
        known = earlier.sense.index if earlier is not None else None
        meant = PhraseIndex.build(phrases, written, Sense(), known)
        sense = Odds.build(meant, surface.labels, size, _SENSE_SMOOTHING)
        return cls(surface, sense, trained, Combination.read())

    def judge(self, message: Message, allowed: Floats) -> list[Judged]:
        """Likeliest first, among the labels with `allowed` above zero."""
        signals = self.combination.signals(self.views(message, allowed), message, allowed)
        probabilities = self.combination.probabilities(signals.values())
        judged = [
            Judged(label, probability, values)
            for (label, values), probability in zip(signals.items(), probabilities, strict=True)
        ]
        return sorted(judged, key=lambda one: -one.probability)

    def views(
        self,
        message: Message,
        allowed: Floats,
        hidden: Ints | None = None,
        trained: Floats | None = None,
    ) -> Views:
        """`hidden`: phrases to be left out, `trained`: scores of a model that was trained without
        them."""
        surface = self.surface.score(message, hidden)
        if trained is None and self.trained is not None:
            trained = self.trained.score(message)
        return {
            "linear": surface.linear,
            "nearest": self.surface.nearest(surface),
            "odds": surface.odds,
            "sense_odds": self.sense.score(self.sense.index.weigh(message), hidden),
            **_trained_views(trained, allowed),
        }


def _trained_views(scores: Floats | None, allowed: Floats) -> Views:
    """What the trained model says of each label: bare, and as a share of those that may be shown
    and of all. A label it has never met is taken for its second best. And what it says of "none
    of them", where it has learnt that."""
    if scores is None:
        return dict.fromkeys((*_TRAINED, _OUTSIDE), np.zeros(len(allowed), np.float32))
    scores, beside = scores[: len(allowed)], np.nan_to_num(scores[len(allowed) :], nan=LEAST)
    known = np.sort(scores[~np.isnan(scores)])
    second = known[-2:].min() if len(known) else LEAST
    scores = np.nan_to_num(scores, nan=float(second))
    bare, here = np.maximum(scores, LEAST), np.where(allowed > 0, scores, _LEAST)
    outside = np.full(len(allowed), beside.max(initial=LEAST), np.float32)
    said = (bare, _log_shares(here), _log_shares(scores), outside)
    return dict(zip((*_TRAINED, _OUTSIDE), said, strict=True))


def _log_shares(scores: Floats) -> Floats:
    grown = scores - scores.max(initial=_LEAST)
    return np.asarray(np.maximum(grown - np.log(np.exp(grown).sum()), _LEAST_SHARE), np.float32)


def _lead(column: Floats, shortlist: Sequence[int], label: int) -> float:
    others = [float(column[other]) for other in shortlist if other != label]
    return float(column[label]) - max(others, default=0.0)
