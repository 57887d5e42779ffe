"""Answer, show three candidates, or say nothing: by the probability of being right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from knowledge_base.outside import Aside

ANSWER_FROM: Final = 0.85
"""Chosen so that of the answers to saved questions 97 in a hundred are right; docs/matcher.md."""
ANSWER_BESIDE_TALK_FROM: Final = 0.92
"""A message with the words of a job advertisement or a prayer must be all the clearer."""
UNSURE_FROM: Final = 0.08
"""Below, three titles would be a guess: nearly all such messages are of something else."""
CANDIDATES: Final = 3


class Outcome(StrEnum):
    ANSWER = "answer"
    UNSURE = "unsure"
    HANDOVER = "handover"
    SMALLTALK = "smalltalk"
    OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the decision rests on. `options`: articles with their probability, best first."""

    options: Sequence[tuple[str, float]]
    aside: Aside | None = None
    in_the_field: bool = True
    in_danger: bool = False
    off_danger: bool = False
    """A danger of its own kind, and the best article is about something else."""
    of_danger: Sequence[str] = ()
    """The articles about that danger."""
    is_menu: bool = False
    """One word that several articles share."""
    countries: Sequence[str] = ()
    """The same article for several countries, and no destination known."""
    second: str | None = None
    """The answer to a second question in the same message."""
    follow_up: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    outcome: Outcome
    articles: tuple[str, ...] = ()
    confidence: float = 0.0
    why: tuple[str, ...] = field(default=())


def decide(evidence: Evidence) -> Verdict:
    best = evidence.options[0][1] if evidence.options else 0.0
    if (aside := _aside(evidence, best)) is not None:
        return aside
    if evidence.follow_up is not None and best < ANSWER_FROM:
        return Verdict(Outcome.ANSWER, (evidence.follow_up,), ANSWER_FROM, ("follow-up",))
    shown = tuple(article for article, _ in evidence.options[:CANDIDATES])
    if evidence.off_danger and evidence.of_danger:
        shown = tuple(dict.fromkeys((*evidence.of_danger, *shown)))[:CANDIDATES]
        return Verdict(Outcome.UNSURE, shown, best, ("a danger with an article of its own",))
    if evidence.off_danger:
        return Verdict(Outcome.HANDOVER, (), best, ("a danger that the article is not about",))
    if best >= ANSWER_FROM:
        return _confident(evidence, best, shown)
    if best >= UNSURE_FROM and evidence.in_the_field:
        return Verdict(Outcome.UNSURE, shown, best, ("nothing is likely enough",))
    if evidence.in_the_field or evidence.in_danger:
        return Verdict(Outcome.HANDOVER, (), best, ("no article comes near",))
    return Verdict(Outcome.OUT_OF_SCOPE, (), best, ("nothing in it is of our field",))


def _aside(evidence: Evidence, best: float) -> Verdict | None:
    aside = evidence.aside
    if aside is None or evidence.in_danger:
        return None
    outcome = Outcome.SMALLTALK if aside.kind.is_talk else Outcome.OUT_OF_SCOPE
    if aside.firm or best < ANSWER_BESIDE_TALK_FROM:
        return Verdict(outcome, (), 1 - best, (f"words of {aside.kind}",))
    return None


def _confident(evidence: Evidence, best: float, shown: tuple[str, ...]) -> Verdict:
    if evidence.is_menu:
        return Verdict(Outcome.UNSURE, shown, best, ("one word that several articles share",))
    if len(evidence.countries) > 1:
        countries = tuple(evidence.countries[:CANDIDATES])
        return Verdict(Outcome.UNSURE, countries, best, ("the country is not known",))
    if evidence.second is not None:
        return Verdict(Outcome.ANSWER, (shown[0], evidence.second), best, ("two questions",))
    return Verdict(Outcome.ANSWER, shown[:1], best, ("likely enough",))
