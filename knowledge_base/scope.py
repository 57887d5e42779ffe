"""Which articles may be shown to whom: never another country's law."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from knowledge_base.model import Article, Destination, Origin

AGREEMENT = "agreement"
ANYWHERE = "any"
HOME = "home-"
_OWN_HOME: Final = 0.9
_EVERYWHERE: Final = 0.8
_SOME_HOME: Final = 0.7


def topic_of(article: Article) -> str:
    """Articles of several countries on one thing share their phrasings; a treaty is itself."""
    return article.id if article.place == AGREEMENT else article.topic


def is_of_one_country(article: Article) -> bool:
    return article.place not in (AGREEMENT, ANYWHERE) and not article.place.startswith(HOME)


def fit(
    article: Article,
    destinations: Sequence[Destination],
    origin: Origin | None,
    *,
    elsewhere: bool = False,
) -> float:
    """0: not for this person; otherwise how well the article suits, at most 1.

    `elsewhere`: the country in question is none of ours, so only what holds everywhere suits.
    """
    fitting = 1.0
    if article.place.startswith(HOME):
        home = article.place.removeprefix(HOME)
        if origin is not None and home != origin:
            return 0.0
        fitting = _OWN_HOME if origin is not None else _SOME_HOME
    elif article.place == ANYWHERE:
        fitting = _EVERYWHERE
    elif (is_of_one_country(article) and elsewhere and not destinations) or (
        article.place != AGREEMENT and destinations and article.place not in destinations
    ):
        return 0.0
    if article.origins and origin not in article.origins:
        if origin is not None:
            return 0.0
        fitting *= 0.8
    if article.destinations and not set(destinations) & set(article.destinations):
        if destinations:
            return 0.0
        fitting *= 0.8
    return fitting


def suitable(
    articles: Sequence[Article],
    destinations: Sequence[Destination],
    origin: Origin | None,
    *,
    elsewhere: bool = False,
) -> list[tuple[Article, float]]:
    """Best first; the order of the articles decides between equals."""
    fits = [
        (article, fit(article, destinations, origin, elsewhere=elsewhere)) for article in articles
    ]
    return sorted((one for one in fits if one[1] > 0), key=lambda one: -one[1])
