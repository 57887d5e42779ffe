"""How well the matcher does on the saved questions, per language and script."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import yaml
from typing_extensions import override

from knowledge_base.model import ArticleId, Destination, Origin, Record
from knowledge_base.search import Alarm, Decision, Outcome, Question, Search, phrasings
from knowledge_base.spelling.fold import fold

QUESTIONS: Final = Path(__file__).parent / "questions"
ALL: Final = "all"
_NORMAL_95: Final = 1.96


class SavedQuestion(Record):
    id: str
    text: str
    lang: str
    origin: Origin | None = None
    destination: Destination | None = None
    expect: Outcome
    articles: tuple[ArticleId, ...] = ()
    urgent: bool = False
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    question: SavedQuestion
    decision: Decision

    @property
    def shown(self) -> list[str]:
        return [candidate.article for candidate in self.decision.articles]

    @property
    def answered(self) -> bool:
        return self.decision.outcome is Outcome.ANSWER

    @property
    def right(self) -> bool:
        return self.answered and set(self.shown) <= set(self.question.articles)

    @property
    def among_three(self) -> bool:
        return bool(set(self.shown) & set(self.question.articles))


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `total`, with the 95 % interval of Wilson: honest for small numbers."""

    hits: int
    total: int

    @override
    def __str__(self) -> str:
        if not self.total:
            return "-"
        low, high = self.interval()
        return f"{self.hits}/{self.total} {self.hits / self.total:.0%} [{low:.0%}-{high:.0%}]"

    def interval(self) -> tuple[float, float]:
        share, z = self.hits / self.total, _NORMAL_95
        middle = share + z * z / (2 * self.total)
        spread = z * math.sqrt((share * (1 - share) + z * z / (4 * self.total)) / self.total)
        bottom = 1 + z * z / self.total
        return max(0.0, (middle - spread) / bottom), min(1.0, (middle + spread) / bottom)


@dataclass(frozen=True, slots=True)
class Measure:
    name: str
    of: Callable[[Asked], bool]
    hit: Callable[[Asked], bool]
    bar: str


def _in_scope(asked: Asked) -> bool:
    return asked.question.expect is Outcome.ANSWER


def _outside(asked: Asked) -> bool:
    return asked.question.expect in (Outcome.SMALLTALK, Outcome.OUT_OF_SCOPE)


MEASURES: Final = (
    Measure("right at once", _in_scope, lambda a: a.right, ">= 65 %"),
    Measure("right in three", _in_scope, lambda a: a.among_three, ">= 92 %"),
    Measure("answers wrong", lambda a: a.answered, lambda a: not a.right, "<= 3 %"),
    Measure("handed over", _in_scope, lambda a: not a.shown, ""),
    Measure(
        "uncovered answered",
        lambda a: a.question.expect is Outcome.HANDOVER,
        lambda a: a.answered,
        "",
    ),
    Measure("outside answered", _outside, lambda a: a.answered, "<= 2 %"),
    Measure("outside recognised", _outside, lambda a: a.decision.outcome == a.question.expect, ""),
    Measure(
        "urgent found",
        lambda a: a.question.urgent,
        lambda a: a.decision.alarm is Alarm.URGENT,
        ">= 97 %",
    ),
    Measure(
        "false alarms",
        lambda a: not a.question.urgent,
        lambda a: a.decision.alarm is Alarm.URGENT,
        "<= 3 %",
    ),
    Measure(
        "language named",
        lambda _: True,
        lambda a: a.decision.written_in == a.question.lang,
        "",
    ),
)


@dataclass(frozen=True, slots=True)
class Report:
    asked: Sequence[Asked]
    shares: dict[str, dict[str, Share]] = field(default_factory=dict)

    @classmethod
    def of(cls, asked: Sequence[Asked]) -> Report:
        langs = [ALL, *dict.fromkeys(one.question.lang for one in asked)]
        shares = {
            measure.name: {
                lang: _share(measure, [a for a in asked if lang in (ALL, a.question.lang)])
                for lang in langs
            }
            for measure in MEASURES
        }
        return cls(asked, shares)

    def worst(self) -> list[Asked]:
        """What a person would suffer from most: wrong answers by confidence, then missed danger."""
        wrong = [one for one in self.asked if one.answered and not one.right]
        missed = [
            one
            for one in self.asked
            if one.question.urgent and one.decision.alarm is not Alarm.URGENT
        ]
        lost = [one for one in self.asked if _in_scope(one) and not one.among_three]
        return [
            *sorted(wrong, key=lambda one: -one.decision.confidence),
            *(one for one in missed if one not in wrong),
            *(one for one in lost if one not in wrong and one not in missed),
        ]


def read_questions(paths: Iterable[Path] | None = None) -> list[SavedQuestion]:
    found = sorted(QUESTIONS.glob("*.yaml")) if paths is None else paths
    return [
        SavedQuestion.model_validate(question)
        for path in found
        for question in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def evaluate(search: Search, questions: Iterable[SavedQuestion]) -> Report:
    return Report.of([Asked(one, search.ask(_question(one))) for one in questions])


def leaked(search: Search, questions: Iterable[SavedQuestion]) -> list[tuple[str, str]]:
    """Saved questions that equal a phrasing or a practice message after folding: they would
    measure memory."""
    known = {fold(note.text): "practice" for note in search.notes.all()} | {
        fold(text): article.id
        for group in search.catalogue.articles.values()
        for article in group
        for text in phrasings(article)
    }
    folded = ((one.id, fold(one.text)) for one in questions)
    return [(number, known[key]) for number, key in folded if key in known]


def _question(saved: SavedQuestion) -> Question:
    return Question(saved.text, saved.destination, saved.origin)


def _share(measure: Measure, asked: Sequence[Asked]) -> Share:
    total = [one for one in asked if measure.of(one)]
    return Share(sum(map(measure.hit, total)), len(total))
