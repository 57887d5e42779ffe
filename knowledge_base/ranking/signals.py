"""Everything that speaks for or against a label, side by side, and one probability out of it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from knowledge_base.ranking.features import Message, Sense, Surface
from knowledge_base.ranking.index import Floats, Ints, Written
from knowledge_base.ranking.ranker import Ranker
from knowledge_base.ranking.themes import Passage, Themes
from knowledge_base.ranking.trained import LEAST, Trained
from knowledge_base.spelling.stems import Stemmer
from knowledge_base.word_lists import read_list

Doubles = npt.NDArray[np.float64]
_SHORTLIST: Final = 6
_SENSE_SMOOTHING: Final = 0.1
_SENSE_NEIGHBOURS: Final = 60
_ABSENT: Final = -1.0
_LEAST: Final = -1e9
_LEAST_SHARE: Final = -30.0
_STEEP: Final = 4.0
_TRAINED: Final = ("trained", "trained_here", "trained_anywhere")
VIEWS: Final[Mapping[str, float]] = {
    "linear": 1.0,
    "sense": 0.5,
    "theme": 0.7,
    "odds": 0.1,
    "sense_odds": 0.05,
}
"""How much each view counts beside the surface model. Chosen by hand from a broad plateau: weights
fitted to phrasings rank the messages of strangers less well."""
WEIGHED: Final = (
    "total",
    "lead",
    "nearest",
    "linear",
    "odds",
    "sense",
    "sense_odds",
    "theme",
    "trained",
    "trained_here",
    "trained_anywhere",
    "length",
    "elsewhere",
    "doubt",
)
"""What the certainty rests on."""


@dataclass(frozen=True, slots=True)
class Judged:
    label: int
    probability: float
    signals: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Combination:
    """Weights of the signals, made by the `calibrate` command.

    The candidates share one certainty among themselves and "none of them".
    """

    bias: float
    weights: Mapping[str, float]

    @classmethod
    def read(cls) -> Combination:
        content: Mapping[str, Any] = read_list("combination")
        weights = {name: float(weight) for name, weight in content["weights"].items()}
        return cls(float(content["bias"]), weights)

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
    sense: Ranker
    themes: Themes
    trained: Trained | None
    combination: Combination
    views: Mapping[str, float]

    @classmethod
    def build(
        cls,
        phrases: Sequence[Message],
        labels: Sequence[int],
        size: int,
        passages: Sequence[Passage] = (),
        earlier: Judge | None = None,
        trained: Trained | None = None,
    ) -> Judge:
        """`earlier`: a judge over nearly the same phrases; what is in both is not worked out
        anew. Its themes are taken as they are, and `passages` are not read."""
        written = Written.of(phrases)
        stemmer = Stemmer(written.words)
        surface, sense, themes = (
            (earlier.surface, earlier.sense, earlier.themes)
            if earlier is not None
            else (None, None, None)
        )
        return cls(
            Ranker.build(phrases, written, labels, size, Surface(stemmer), earlier=surface),
            Ranker.build(
                phrases, written, labels, size, Sense(), _SENSE_NEIGHBOURS, _SENSE_SMOOTHING, sense
            ),
            Themes.build(phrases, labels, size, passages, themes),
            trained,
            Combination.read(),
            VIEWS,
        )

    def judge(self, message: Message, allowed: Floats, hidden: Ints | None = None) -> list[Judged]:
        """Likeliest first, among the labels with `allowed` above zero."""
        signals = self.signals(message, allowed, hidden)
        probabilities = self.combination.probabilities(signals.values())
        judged = [
            Judged(label, probability, values)
            for (label, values), probability in zip(signals.items(), probabilities, strict=True)
        ]
        return sorted(judged, key=lambda one: -one.probability)

    def signals(
        self,
        message: Message,
        allowed: Floats,
        hidden: Ints | None = None,
        trained: Floats | None = None,
    ) -> dict[int, dict[str, float]]:
        """`hidden`: phrases to be left out, `trained`: scores of a model that was trained without
        them."""
        views = self._views(message, allowed, hidden)
        if trained is None and self.trained is not None:
            trained = self.trained.score(message)
        views = {**views, **_trained_views(trained, allowed)}
        total = np.add.reduce([weight * views[name] for name, weight in self.views.items()])
        order = np.argsort(-np.where(allowed > 0, total, _LEAST), kind="stable")[:_SHORTLIST]
        shortlist = [int(label) for label in order if allowed[label] > 0]
        shared = {
            "length": math.log(1 + len(message.words)),
            "elsewhere": float(views["everywhere"].max() - views["linear"].max()),
            "doubt": _doubt(total, allowed),
        }
        return {
            label: {
                **{name: float(views[name][label]) * (name in self.views) for name in VIEWS},
                **{name: float(views[name][label]) for name in (*_TRAINED, "nearest")},
                "total": float(total[label]),
                "lead": _lead(total, shortlist, label),
                **shared,
            }
            for label in shortlist
        }

    def _views(
        self, message: Message, allowed: Floats, hidden: Ints | None
    ) -> Mapping[str, Floats]:
        surface = self.surface.score(message, hidden)
        sense = self.sense.score(message, hidden)
        theme = self.themes.score(message, hidden)
        return {
            "linear": np.where(allowed > 0, surface.linear, _ABSENT),
            "sense": np.where(allowed > 0, sense.linear, _ABSENT),
            "theme": np.where(allowed > 0, theme, _ABSENT),
            "odds": surface.odds,
            "sense_odds": sense.odds,
            "everywhere": surface.linear,
            "nearest": self.surface.nearest(surface),
        }


def _trained_views(scores: Floats | None, allowed: Floats) -> Mapping[str, Floats]:
    """What the trained model says of each label: bare, and as a share of those that may be shown
    and of all. A label it has never met is taken for its second best."""
    if scores is None:
        return dict.fromkeys(_TRAINED, np.zeros(len(allowed), np.float32))
    known = np.sort(scores[~np.isnan(scores)])
    second = known[-2:].min() if len(known) else LEAST
    scores = np.nan_to_num(scores, nan=float(second))
    bare, here = np.maximum(scores, LEAST), np.where(allowed > 0, scores, _LEAST)
    return dict(zip(_TRAINED, (bare, _log_shares(here), _log_shares(scores)), strict=True))


def _log_shares(scores: Floats) -> Floats:
    grown = scores - scores.max(initial=_LEAST)
    return np.asarray(np.maximum(grown - np.log(np.exp(grown).sum()), _LEAST_SHARE), np.float32)


def _doubt(total: Floats, allowed: Floats) -> float:
    """The entropy of the labels that may be shown: 0 when one stands out, large when many do."""
    logs = _log_shares(np.where(allowed > 0, _STEEP * total, _LEAST).astype(np.float32))
    return -float(np.exp(logs) @ logs)


def _lead(column: Floats, shortlist: Sequence[int], label: int) -> float:
    others = [float(column[other]) for other in shortlist if other != label]
    return float(column[label]) - max(others, default=0.0)
