"""The ids of topics.yaml and the writing rules of rules.yaml, read once for a check."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict

from knowledge_base.files import CONTENT, read_yaml
from knowledge_base.model import Article, Lang, Risk, Slug
from knowledge_base.scope import AGREEMENT

ReviewClass = Literal["red", "fees_and_permits", "treaties", "procedures"]
_RULES = Path(__file__).parent / "rules.yaml"


def _regular(expression: str) -> str:
    re.compile(expression)
    return expression


Expression = Annotated[str, AfterValidator(_regular)]


class _Read(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Topics(_Read):
    places: tuple[Slug, ...]
    categories: dict[Slug, tuple[Slug, ...]]
    review_days: dict[ReviewClass, int]
    fees_and_permits: tuple[Slug, ...]

    @property
    def every(self) -> set[str]:
        return {topic for topics in self.categories.values() for topic in topics}

    def review_class(self, article: Article) -> ReviewClass:
        if article.risk is Risk.RED:
            return "red"
        if article.topic in self.fees_and_permits:
            return "fees_and_permits"
        return "treaties" if article.place == AGREEMENT else "procedures"


class Writing(_Read):
    address: Expression
    numbers_allowed: tuple[Expression, ...]
    letters: dict[Lang, tuple[str, ...]]
    alphabets: dict[str, str]
    signs: str
    apostrophes: dict[Lang, str]

    def characters(self, lang: Lang) -> set[str]:
        """All that a text of this language may be written with, in lower case."""
        letters = "".join(self.alphabets[name] for name in self.letters[lang])
        return {*letters, *self.signs, *self.apostrophes.get(lang, "")}

    @cached_property
    def names(self) -> re.Pattern[str]:
        """Addresses, and numbers that are names: neither words nor figures."""
        return re.compile(
            "|".join(f"(?:{one})" for one in (self.address, *self.numbers_allowed)), re.IGNORECASE
        )


class Rules(_Read):
    topics: Topics
    writing: Writing

    @classmethod
    def read(cls) -> Rules:
        return cls(
            topics=Topics.model_validate(read_yaml(CONTENT / "topics.yaml")),
            writing=Writing.model_validate(read_yaml(_RULES)),
        )
