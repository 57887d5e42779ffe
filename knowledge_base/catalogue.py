"""The published articles by topic, and what of them a person may be shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from knowledge_base.model import Article, Destination, Origin
from knowledge_base.ranking.index import Floats
from knowledge_base.scope import is_of_one_country, suitable, topic_of


@dataclass(frozen=True, slots=True)
class Person:
    """`destinations`: the countries in question; none when it is not known which."""

    destinations: tuple[Destination, ...]
    origin: Origin | None

    @property
    def destination(self) -> Destination | None:
        return self.destinations[0] if len(self.destinations) == 1 else None


@dataclass(frozen=True, slots=True)
class Catalogue:
    topics: tuple[str, ...]
    articles: Mapping[str, tuple[Article, ...]]

    @classmethod
    def of(cls, articles: Sequence[Article]) -> Catalogue:
        grouped: dict[str, list[Article]] = defaultdict(list)
        for article in articles:
            grouped[topic_of(article)].append(article)
        return cls(tuple(grouped), {topic: tuple(group) for topic, group in grouped.items()})

    def fits(self, person: Person) -> Floats:
        """Per topic, how well its best article suits the person; 0 when none does."""
        best = [self._suitable(label, person)[:1] for label in range(len(self.topics))]
        return np.array([one[0][1] if one else 0.0 for one in best], np.float32)

    def best(self, label: int, person: Person) -> str:
        return self._suitable(label, person)[0][0].id

    def countries(self, label: int, person: Person) -> list[str]:
        """The same topic in several countries, when it is not known which one is meant."""
        if person.destination is not None:
            return []
        found = [article for article, _ in self._suitable(label, person)]
        return [article.id for article in found if is_of_one_country(article)]

    def covered(self, labels: frozenset[int], person: Person) -> int:
        return sum(bool(self._suitable(label, person)) for label in labels)

    def _suitable(self, label: int, person: Person) -> list[tuple[Article, float]]:
        return suitable(self.articles[self.topics[label]], person.destinations, person.origin)
