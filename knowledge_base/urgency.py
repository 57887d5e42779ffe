"""Is somebody in danger now? Decided beside the topic, from the meanings and their company.

A single alarming word is not an alarm: people ask whether they could be deported, tell of last
year, or sign a work contract. A rule needs a second signal, or leads to one question.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from knowledge_base.meanings import Meaning
from knowledge_base.word_lists import read_list


class Alarm(IntEnum):
    """`ASK`: one question first, whether the person is free to walk out now."""

    NONE = 0
    ASK = 1
    URGENT = 2


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


@dataclass(frozen=True, slots=True)
class Rule:
    danger: Danger
    alarm: Alarm
    needs: tuple[frozenset[str], ...]
    unless: frozenset[str]

    def holds(self, said: frozenset[str]) -> bool:
        return not (self.unless & said) and all(group & said for group in self.needs)


@dataclass(frozen=True, slots=True)
class Urgency:
    rules: tuple[Rule, ...]

    @classmethod
    def read(cls) -> Urgency:
        return cls(tuple(_rule(rule) for rule in read_list("urgency")["rules"]))

    def of(self, meanings: Iterable[Meaning]) -> tuple[Alarm, Danger | None]:
        said = frozenset(
            label
            for meaning in meanings
            for label in ((f"-{meaning.label}",) if meaning.denied else (meaning.label,))
        )
        holding = [rule for rule in self.rules if rule.holds(said)]
        if not holding:
            return Alarm.NONE, None
        worst = max(holding, key=lambda rule: rule.alarm)
        return worst.alarm, worst.danger


def _rule(content: Mapping[str, Any]) -> Rule:
    return Rule(
        Danger(content["danger"]),
        Alarm[content["level"].upper()],
        tuple(frozenset(group) for group in content["needs"]),
        frozenset(content.get("unless", ())),
    )
