"""The published articles by topic, and what of them a person may be shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from knowledge_base.model import Article, Destination, Origin
from knowledge_base.ranking.index import Floats
from knowledge_base.scope import is_of_one_country, suitable, topic_of


@dataclass(frozen=True, slots=True)
class Person:
    """`destinations`: the countries in question; none when it is not known which."""

    destinations: tuple[Destination, ...]
    origin: Origin | None
    elsewhere: bool = False
    """A country that we do not cover is named."""

    @property
    def destination(self) -> Destination | None:
        return self.destinations[0] if len(self.destinations) == 1 else None


Suited = Sequence[Sequence[tuple[Article, float]]]
"""Per topic, its articles for one person, best first, and how well each one suits."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    topics: tuple[str, ...]
    articles: Mapping[str, tuple[Article, ...]]
    known: dict[Person, Suited] = field(default_factory=dict, repr=False)
    """There are few kinds of person: a country in question and a home."""

    @classmethod
    def of(cls, articles: Sequence[Article]) -> Catalogue:
        grouped: dict[str, list[Article]] = defaultdict(list)
        for article in articles:
            grouped[topic_of(article)].append(article)
        return cls(tuple(grouped), {topic: tuple(group) for topic, group in grouped.items()})

    def fits(self, person: Person) -> Floats:
        """Per topic, how well its best article suits the person; 0 when none does."""
        suited = self._suited(person)
        return np.array([one[0][1] if one else 0.0 for one in suited], np.float32)

    def best(self, label: int, person: Person) -> str:
        return self._suited(person)[label][0][0].id

    def countries(self, label: int, person: Person) -> list[str]:
        """The same topic in several countries, when it is not known which one is meant."""
        if person.destination is not None:
            return []
        found = [article for article, _ in self._suited(person)[label]]
        return [article.id for article in found if is_of_one_country(article)]

    def covered(self, labels: frozenset[int], person: Person) -> int:
        return sum(bool(self._suited(person)[label]) for label in labels)

    def of_topics(self, topics: Collection[str], person: Person) -> list[str]:
        suited = zip(self.topics, self._suited(person), strict=True)
        return [fitting[0][0].id for topic, fitting in suited if topic in topics and fitting]

    def _suited(self, person: Person) -> Suited:
        if person not in self.known:
            self.known[person] = [
                suitable(
                    self.articles[topic],
                    person.destinations,
                    person.origin,
                    elsewhere=person.elsewhere,
                )
                for topic in self.topics
            ]
        return self.known[person]
