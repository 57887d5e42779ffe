"""How urgent a danger is. Practice of triage: T0 danger now, T1 hours count, T3 ordinary."""

from db.rules import Level
from knowledge_base.search import Danger

_DANGER_NOW = frozenset(
    {
        Danger.SUICIDE,
        Danger.VIOLENCE,
        Danger.CHILD,
        Danger.MILITARY,
        Danger.FORCED_LABOUR,
        Danger.INJURY,
    }
)


def level_of(danger: Danger | None) -> Level:
    return Level.T0 if danger in _DANGER_NOW else Level.T1
