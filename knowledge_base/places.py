"""Countries and cities that a message names: where the person is or goes, and where from."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final, cast

from knowledge_base.model import DESTINATIONS, ORIGINS, Destination, Origin
from knowledge_base.spelling.fold import Word
from knowledge_base.word_lists import Hit, WordList, read_list

_NEAR: Final = 2
_ELSEWHERE: Final = "elsewhere"


@dataclass(frozen=True, slots=True)
class Places:
    """`destinations`: the countries of ours that are named; `elsewhere`: another one is."""

    destinations: tuple[Destination, ...] = ()
    origin: Origin | None = None
    elsewhere: bool = False


class PlaceNames:
    def __init__(self) -> None:
        content = read_list("places")
        self._destinations = WordList.of(
            {**content["destinations"], _ELSEWHERE: content["elsewhere"]}
        )
        self._origins = WordList.of(content["origins"])
        self._citizen = WordList.of({"citizen": content["citizen"]})
        self._language = WordList.of({"language": content["language"]})
        self._paper = WordList.of({"paper": content["paper"]})

    def remember(self, words: Collection[Word]) -> None:
        self._destinations.remember(words)

    def of(self, words: Sequence[Word], origin: Origin | None) -> Places:
        citizen = {hit.start for hit in self._citizen.find(words)}
        origins = self._origins.find(words)
        says_origin = [hit for hit in origins if _near(hit, citizen)]
        named_origin = says_origin[0].label if says_origin else None
        home = named_origin or origin
        languages = {hit.end for hit in self._language.find(words)}
        named = [
            hit
            for hit in self._destinations.find(words)
            if hit.label != home
            and hit.start not in languages
            and not (_near(hit, citizen) and hit.label in ORIGINS)
        ]
        labels = {hit.label for hit in self._without_papers(words, named)}
        return Places(
            destinations=tuple(one for one in DESTINATIONS if one in labels),
            origin=cast("Origin", named_origin) if named_origin else None,
            elsewhere=_ELSEWHERE in labels,
        )

    def _without_papers(self, words: Sequence[Word], named: Sequence[Hit]) -> Sequence[Hit]:
        """With a Polish visa in Lithuania: the law of the place holds, not that of the paper."""
        papers = self._paper.find(words)
        beside = {hit.start - 1 for hit in papers} | {hit.end for hit in papers}
        of_places = [hit for hit in named if not {hit.start, hit.end - 1} & beside]
        return of_places or named

    def without_destinations(self, words: Sequence[Word], kept: Collection[Origin]) -> list[Word]:
        """Names of host countries and cities left out, but not the name of the person's home."""
        named = {
            place
            for hit in self._destinations.find(words)
            if hit.label not in kept
            for place in range(hit.start, hit.end)
        }
        return [word for place, word in enumerate(words) if place not in named] or list(words)


def _near(hit: Hit, places: set[int]) -> bool:
    return any(hit.start - _NEAR <= place < hit.end + 1 for place in places)
