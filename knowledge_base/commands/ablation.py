"""What each view adds: the saved questions with one view left out at a time.

The weights are found anew for each row, from practice messages, so a view is missed only
for what no other says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from knowledge_base.calibration import asked_of_practice, combined
from knowledge_base.commands.calibrate import unseen_scores
from knowledge_base.evaluation import Asked, SavedQuestion, evaluate
from knowledge_base.practice import practice
from knowledge_base.search import Outcome, Search

_STEP: Final = 4
"""A quarter of the practice messages is enough for a table."""
_TRAINED: Final = ("trained", "trained_here", "trained_anywhere")
_PRECISION: Final = 0.95
NAMES: Final[Mapping[str, frozenset[str]]] = {
    "everything": frozenset(),
    "without the surface model": frozenset({"linear"}),
    "without the nearest phrase": frozenset({"nearest"}),
    "without the weight of evidence of words": frozenset({"odds"}),
    "without that of meanings": frozenset({"sense_odds"}),
    "without the trained model": frozenset(_TRAINED),
    "surface model alone": frozenset({"nearest", "odds", "sense_odds", *_TRAINED}),
    "weight of evidence alone": frozenset({"linear", "nearest", *_TRAINED}),
    "trained model alone": frozenset({"linear", "nearest", "odds", "sense_odds"}),
}


def table(search: Search, questions: Sequence[SavedQuestion]) -> Iterator[str]:
    told = list(practice(search))[::_STEP]
    asked = asked_of_practice(search.judge, told, unseen_scores(search, told))
    yield "| views | first of the list right | among three | right answers at 95 % precision |"
    yield "|---|---|---|---|"
    for name, without in NAMES.items():
        combination, _ = combined(asked, without)
        judge = replace(search.judge, combination=combination)
        seen = evaluate(replace(search, judge=judge), questions).asked
        yield f"| {name} | {' | '.join(_shares(seen))} |"


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
