"""What each signal adds: the saved questions with one group of signals left out at a time.

The weights are found anew for each row, from phrasings and practice, so a group is missed only
for what no other signal says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from knowledge_base.calibration import Fitted, examples
from knowledge_base.commands.calibrate import indexed
from knowledge_base.evaluation import Asked, SavedQuestion, evaluate
from knowledge_base.practice import practice
from knowledge_base.ranking.signals import Combination
from knowledge_base.search import Outcome, Search

_SAMPLE: Final = 1500
_PRECISION: Final = 0.95
GROUPS: Final[Mapping[str, frozenset[str]]] = {
    "everything": frozenset(),
    "without the surface model": frozenset({"linear", "linear_lead"}),
    "without the nearest phrase": frozenset({"nearest", "nearest_lead"}),
    "without meanings": frozenset({"sense", "sense_lead", "sense_nearest", "sense_nearest_lead"}),
    "without meaning vectors": frozenset(
        {"theme", "theme_lead", "theme_nearest", "theme_nearest_lead"}
    ),
    "without the weight of evidence": frozenset(
        {"odds", "odds_lead", "sense_odds", "sense_odds_lead"}
    ),
    "without foreign subjects": frozenset({"stray", "met", "met_lead", "conflict"}),
    "without the length": frozenset({"length"}),
    "without other countries": frozenset({"elsewhere"}),
    "surface model alone": frozenset(
        {
            "nearest", "nearest_lead", "sense", "sense_lead", "sense_nearest",
            "sense_nearest_lead", "theme", "theme_lead", "theme_nearest", "theme_nearest_lead",
            "stray", "met", "met_lead", "conflict", "elsewhere", "odds", "odds_lead",
            "sense_odds", "sense_odds_lead",
        }
    ),
}  # fmt: skip


def table(search: Search, questions: Sequence[SavedQuestion]) -> Iterator[str]:
    seen = examples(search.judge, indexed(search), _SAMPLE, list(practice(search)))
    yield "| signals | first of the list right | among three | right answers at 95 % precision |"
    yield "|---|---|---|---|"
    for name, without in GROUPS.items():
        asked = evaluate(_weighed(search, seen.fitted(without)), questions).asked
        yield f"| {name} | {' | '.join(_shares(asked))} |"


def _weighed(search: Search, fitted: Fitted) -> Search:
    combination = Combination(fitted.bias, fitted.weights)
    return replace(search, judge=replace(search.judge, combination=combination))


def _shares(asked: Iterable[Asked]) -> list[str]:
    asked = list(asked)
    inside = [one for one in asked if one.question.expect is Outcome.ANSWER]
    first = [one for one in inside if one.shown and one.shown[0] in one.question.articles]
    three = [one for one in inside if one.among_three]
    shares = (len(first), len(three), _right_at_precision(asked))
    return [f"{share / len(inside):.3f}" for share in shares]


def _right_at_precision(asked: Sequence[Asked]) -> int:
    """Right answers if everything above the best threshold were answered with its first article."""
    shown = sorted((one for one in asked if one.shown), key=lambda one: -one.decision.confidence)
    right = np.cumsum([one.shown[0] in one.question.articles for one in shown])
    reached = np.flatnonzero(right >= _PRECISION * np.arange(1, len(shown) + 1))
    return int(right[reached.max()]) if len(reached) else 0
