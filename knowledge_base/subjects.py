"""What statistics call a question: each topic and each danger has one subject, no topic has two.

Because subjects do not overlap, no table of theirs can be taken from another to find a third.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from knowledge_base.model import Article
from knowledge_base.urgency import Danger


class Subject(StrEnum):
    UNPAID_WAGES = "unpaid-wages"
    DETENTION = "detention"
    DEPORTATION = "deportation"
    PASSPORT = "passport-withheld"
    ENTRY_BAN = "entry-ban"
    MISSING = "missing-person"
    FORCED_LABOUR = "forced-labour"
    VIOLENCE = "violence"
    ARMY = "army-pressure"
    CHILD = "child"
    INJURY = "injury"
    DEATH = "death"
    HEALTH = "health"
    ENTRY_AND_STAY = "entry-and-stay"
    WORK_PERMISSION = "work-permission"
    LABOUR_RIGHTS = "labour-rights"
    SOCIAL = "social"
    POLICE_AND_JUSTICE = "police-and-justice"
    DOCUMENTS = "documents"
    BEFORE_LEAVING = "before-leaving"
    RETURN = "return"
    CONTACTS = "contacts"
    OTHER = "other"


SENSITIVE: Final = frozenset(
    {
        Subject.FORCED_LABOUR, Subject.VIOLENCE, Subject.ARMY, Subject.CHILD, Subject.INJURY,
        Subject.DEATH, Subject.HEALTH,
    }
)  # fmt: skip
"""Violence, trafficking, the army, minors, health: published for whole years only."""

EARLY_WARNINGS: Final = (
    Subject.UNPAID_WAGES, Subject.DETENTION, Subject.DEPORTATION, Subject.PASSPORT,
    Subject.ENTRY_BAN, Subject.MISSING, Subject.FORCED_LABOUR, Subject.VIOLENCE, Subject.ARMY,
    Subject.CHILD, Subject.INJURY, Subject.DEATH,
)  # fmt: skip

OF_DANGER: Final[Mapping[Danger, Subject]] = {
    Danger.SUICIDE: Subject.HEALTH,
    Danger.VIOLENCE: Subject.VIOLENCE,
    Danger.FORCED_LABOUR: Subject.FORCED_LABOUR,
    Danger.MILITARY: Subject.ARMY,
    Danger.DETENTION: Subject.DETENTION,
    Danger.DEPORTATION: Subject.DEPORTATION,
    Danger.PASSPORT_WITHHELD: Subject.PASSPORT,
    Danger.CHILD: Subject.CHILD,
    Danger.MISSING: Subject.MISSING,
    Danger.DEATH: Subject.DEATH,
    Danger.INJURY: Subject.INJURY,
}

OF_TOPIC: Final[Mapping[str, Subject]] = {
    "unpaid-wages": Subject.UNPAID_WAGES,
    "wage-deductions": Subject.UNPAID_WAGES,
    "detention": Subject.DETENTION,
    "deportation": Subject.DEPORTATION,
    "passport-withheld": Subject.PASSPORT,
    "entry-ban-check": Subject.ENTRY_BAN,
    "entry-ban-appeal": Subject.ENTRY_BAN,
    "controlled-persons-register": Subject.ENTRY_BAN,
    "re-entry-after-ban": Subject.ENTRY_BAN,
    "missing-person": Subject.MISSING,
    "forced-labour": Subject.FORCED_LABOUR,
    "trafficking": Subject.FORCED_LABOUR,
    "domestic-violence": Subject.VIOLENCE,
    "hate-crime": Subject.VIOLENCE,
    "military-service-pressure": Subject.ARMY,
    "workplace-injury": Subject.INJURY,
    "death-and-repatriation": Subject.DEATH,
    "health-insurance": Subject.HEALTH,
    "emergency-care": Subject.HEALTH,
    "pregnancy-and-birth": Subject.HEALTH,
    "medical-after-return": Subject.HEALTH,
}
"""Every other topic counts for the category of its article."""


def subject_of(article: Article | None, danger: Danger | None = None) -> Subject | None:
    """The danger goes before the topic; without either there is nothing to name."""
    if danger is not None:
        return OF_DANGER[danger]
    if article is None:
        return None
    known = OF_TOPIC.get(article.topic)
    if known is not None:
        return known
    return Subject(article.category) if article.category in set(Subject) else Subject.OTHER
