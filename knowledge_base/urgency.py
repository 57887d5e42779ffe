"""Is somebody in danger now? Decided beside the topic, from the meanings and their company.

A single alarming word is not an alarm: people ask whether they could be deported, tell of last
year, or sign a work contract. A rule needs a second signal, or leads to one question.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from knowledge_base.meanings import Meaning
from knowledge_base.word_lists import read_list

_WINDOW: Final = 26
_WINDOW_IN_STORY: Final = 16
_STORY: Final = 40
_BARE: Final = 2


_NOW: Final = "now"
_LONG_AGO: Final = frozenset({"past", "years_ago"})


class Alarm(StrEnum):
    """`ASK`: one question first, whether the person is free to walk out now."""

    NONE = "none"
    ASK = "ask"
    URGENT = "urgent"


class Danger(StrEnum):
    SUICIDE = "suicide"
    VIOLENCE = "violence"
    FORCED_LABOUR = "forced_labour"
    MILITARY = "military"
    DETENTION = "detention"
    DEPORTATION = "deportation"
    PASSPORT_WITHHELD = "passport_withheld"
    CHILD = "child"
    MISSING = "missing"
    DEATH = "death"
    INJURY = "injury"


TOPICS: Final[Mapping[Danger, frozenset[str]]] = {
    Danger.SUICIDE: frozenset(),
    Danger.MILITARY: frozenset({"military-service-pressure"}),
    Danger.MISSING: frozenset({"missing-person"}),
    Danger.DEATH: frozenset({"death-and-repatriation"}),
    Danger.INJURY: frozenset({"workplace-injury", "emergency-care"}),
    Danger.CHILD: frozenset({"domestic-violence", "trafficking"}),
}
"""In these dangers no other topic is an answer, however much the words are alike."""


PERILS: Final[Mapping[str, Danger]] = {
    "missing-person": Danger.MISSING,
    "domestic-violence": Danger.VIOLENCE,
    "trafficking": Danger.FORCED_LABOUR,
    "forced-labour": Danger.FORCED_LABOUR,
    "death-and-repatriation": Danger.DEATH,
}
"""Whoever asks about these is in danger, in whatever words."""
PERIL_FROM: Final = 0.5
SURE_FROM: Final = 0.9
"""From this probability on, ranking is sure enough of a matter to say that it is a calm one."""


@dataclass(frozen=True, slots=True)
class Rule:
    danger: Danger
    alarm: Alarm
    needs: tuple[frozenset[str], ...]
    unless: frozenset[str]
    bare: bool = False
    """Only for a message of a word or two, which says nothing else."""

    def holds(self, said: frozenset[str]) -> bool:
        return not (self.unless & said) and all(group & said for group in self.needs)


@dataclass(frozen=True, slots=True)
class Urgency:
    rules: tuple[Rule, ...]

    @classmethod
    def read(cls) -> Urgency:
        return cls(tuple(_rule(rule) for rule in read_list("urgency")["rules"]))

    def of(self, meanings: Sequence[Meaning], words: int) -> tuple[Alarm, Danger | None]:
        """Signals count together only when they stand near each other."""
        rules = [rule for rule in self.rules if words <= _BARE or not rule.bare]
        found = [rule for said in _neighbourhoods(meanings) for rule in rules if rule.holds(said)]
        if not found:
            return Alarm.NONE, None
        worst = next((rule for rule in found if rule.alarm is Alarm.URGENT), found[0])
        return worst.alarm, worst.danger


def _neighbourhoods(meanings: Sequence[Meaning]) -> list[frozenset[str]]:
    last = max((meaning.end for meaning in meanings), default=0)
    window = _WINDOW_IN_STORY if last > _STORY else _WINDOW
    starts = range(0, max(1, last - window // 2), window // 2)
    return [
        _happening(_label(one) for one in meanings if start <= one.start < start + window)
        for start in starts
    ]


def _happening(labels: Iterable[str]) -> frozenset[str]:
    """What is said of the past is no danger, unless something happens now as well."""
    said = frozenset(labels)
    return said - _LONG_AGO if _NOW in said else said


def _label(meaning: Meaning) -> str:
    return f"-{meaning.label}" if meaning.denied else meaning.label


def _rule(content: Mapping[str, Any]) -> Rule:
    return Rule(
        Danger(content["danger"]),
        Alarm(content["level"]),
        tuple(frozenset(group) for group in content["needs"]),
        frozenset(content.get("unless", ())),
        content.get("bare", False),
    )
