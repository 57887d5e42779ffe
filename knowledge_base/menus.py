"""Looking for oneself: what stands in which drawer, and what it is called on a button."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from knowledge_base.files import ContentFault, read_yaml
from knowledge_base.model import LANGS, Article, Destination, Lang, Line, Origin
from knowledge_base.scope import suitable, topic_of

_NAMES: Final = Path(__file__).parent / "names"
LONGEST: Final = 36
"""Characters of a name: what a small telephone shows of a button that fills its line."""


class Names(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    categories: dict[str, Line]
    topics: dict[str, Line]


def read_names() -> Mapping[Lang, Names]:
    return {lang: _read(path_of(lang)) for lang in LANGS}


def path_of(lang: Lang) -> Path:
    return _NAMES / f"{lang}.yaml"


def _read(path: Path) -> Names:
    try:
        return Names.model_validate(read_yaml(path))
    except ValidationError as errors:
        raise ContentFault(f"{path}: {errors}") from errors


def drawers(
    articles: Iterable[Article], place: Destination, origin: Origin | None
) -> Mapping[str, tuple[Article, ...]]:
    """Category → articles that hold for somebody from `origin` in `place`, one for each topic.

    Treaties are not among them: they have a list of their own.
    """
    by_topic: dict[str, list[Article]] = {}
    for article in articles:
        by_topic.setdefault(topic_of(article), []).append(article)
    found: dict[str, list[Article]] = {}
    for topic, alike in by_topic.items():
        fitting = suitable(alike, (place,), origin)
        if fitting and "/" not in topic:
            best = fitting[0][0]
            found.setdefault(best.category, []).append(best)
    return {category: tuple(found[category]) for category in found}
