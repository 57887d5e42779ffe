"""The kinds of emergency that have a card of their own, and which danger leads to which."""

from collections.abc import Mapping
from typing import Final

from knowledge_base.urgency import Danger

DETENTION: Final = "detention"
DEPORTATION: Final = "deportation"
PASSPORT: Final = "passport-withheld"
VIOLENCE: Final = "violence"
MISSING: Final = "missing-person"
ARMY: Final = "army-pressure"
SITUATIONS: Final = (DETENTION, DEPORTATION, PASSPORT, VIOLENCE, MISSING, ARMY)
OF_DANGER: Final[Mapping[Danger, str]] = {
    Danger.DETENTION: DETENTION,
    Danger.DEPORTATION: DEPORTATION,
    Danger.PASSPORT_WITHHELD: PASSPORT,
    Danger.VIOLENCE: VIOLENCE,
    Danger.FORCED_LABOUR: VIOLENCE,
    Danger.CHILD: VIOLENCE,
    Danger.MISSING: MISSING,
    Danger.MILITARY: ARMY,
}
"""Death, injury and thoughts of suicide need other help than a lawyer's card."""
