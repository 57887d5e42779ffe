"""Which treaties hold for somebody from one country who works in another."""

from collections.abc import Iterable, Iterator
from typing import Final

from knowledge_base.model import Agreement, Destination, Origin, TreatyStatus

_ACTING: Final = frozenset({TreatyStatus.IN_FORCE, TreatyStatus.PRESUMED})
_SMALL: Final = 3
"""Up to so many parties a treaty is made for its parties, and stands before the world's."""


def treaties_for(
    agreements: Iterable[Agreement], origin: Origin, destination: Destination
) -> list[Agreement]:
    """Those in force, or presumed to be, that help workers of `origin` in `destination`.

    A treaty of many states applies by membership of both, and a promise of the host state alone
    by its own. Surely acting ones come first, and those made for the two countries.
    """
    found = [
        one for one in agreements if one.status in _ACTING and _helps(one, origin, destination)
    ]
    return sorted(
        found,
        key=lambda one: (
            one.status is not TreatyStatus.IN_FORCE,
            len(one.parties) > _SMALL,
            one.id,
        ),
    )


def _helps(treaty: Agreement, origin: Origin, destination: Destination) -> bool:
    needed = {destination} if treaty.host_alone else {origin, destination}
    return (
        needed <= {*treaty.parties}
        and (not treaty.origins or origin in treaty.origins)
        and (not treaty.destinations or destination in treaty.destinations)
    )


def not_acting(
    agreements: Iterable[Agreement], origin: Origin, destination: Destination
) -> Iterator[Agreement]:
    """What people have heard of, and what does not hold: ended, not yet in force, or unclear."""
    for one in agreements:
        if one.status not in _ACTING and _helps(one, origin, destination):
            yield one
