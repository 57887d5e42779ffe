"""What the law says, as values: articles, dated figures, contacts.

Every record is read from a content file or from the database through these models, so a fault
in the content is found when it is read, with the name of the key, and never when somebody asks.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Lang = Literal["ru", "uz", "en", "tg", "ky", "kk"]
LANGS: tuple[Lang, ...] = get_args(Lang)
REFERENCE_LANG: Lang = "ru"
"""Most sources are in Russian, so translations are measured against the Russian wording."""

Origin = Literal["uz", "kg", "tj", "kz", "tm"]
ORIGINS: tuple[Origin, ...] = get_args(Origin)
Destination = Literal[
    "ru", "kz", "kg", "tr", "kr", "ae", "sa", "pl", "de", "gb", "jp", "lt", "lv", "il", "us"
]
DESTINATIONS: tuple[Destination, ...] = get_args(Destination)

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
ArticleId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$")]


class Risk(StrEnum):
    """Green: public. Yellow: worded with care. Red: a lawyer only, never sent by itself."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


class Certainty(StrEnum):
    LAW = "law"
    PRACTICE = "practice"
    UNCLEAR = "unclear"


class Confidence(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Record(BaseModel):
    """Read once, never changed; an unknown key is a typing error and is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(Record):
    title: Line
    law: str = ""
    url: str = ""
    as_of: date


class Wording(Record):
    """One article in one language. Plain text: markup would be a second language to learn."""

    title: Line
    answer: Line
    steps: tuple[Line, ...] = ()
    need: tuple[Line, ...] = ()
    avoid: tuple[Line, ...] = ()
    if_refused: str = ""
    phrasings: tuple[Line, ...]
    based_on: str = ""


class Article(Record):
    id: ArticleId
    category: Slug
    origins: tuple[Origin, ...] = ()
    destinations: tuple[Destination, ...] = ()
    risk: Risk
    certainty: Certainty
    urgent: bool = False
    sources: tuple[Source, ...] = Field(min_length=1)
    checked_on: date
    review_by: date
    reviewed_by: str = ""
    figures: tuple[Slug, ...] = ()
    contacts: tuple[Slug, ...] = ()
    related: tuple[ArticleId, ...] = ()
    wordings: dict[Lang, Wording]

    @property
    def place(self) -> str:
        return self.id.partition("/")[0]

    @property
    def topic(self) -> str:
        return self.id.partition("/")[2]


class FigureValue(Record):
    """A number or a date that holds for a time.

    `times` of another figure (`of`) instead of `value`: a fine of 10 monthly calculation indices
    follows the index and is never typed a second time.
    """

    value: int | float | date | None = None
    times: float | None = None
    of: Slug | None = None
    valid_from: date
    valid_to: date | None = None
    source: Line
    as_of: date
    confidence: Confidence

    @model_validator(mode="after")
    def one_way_to_the_value(self) -> FigureValue:
        if (self.value is None) == (self.times is None) or (self.times is None) != (
            self.of is None
        ):
            raise ValueError("give either `value`, or `times` together with `of`")
        return self


class Figure(Record):
    id: Slug
    what: Line
    unit: Literal[
        "RUB", "KZT", "UZS", "KGS", "TJS", "USD", "EUR", "KRW", "TRY",
        "hour", "day", "working-day", "month", "year", "percent", "count", "date",
    ]  # fmt: skip
    values: tuple[FigureValue, ...] = Field(min_length=1)


class Contact(Record):
    id: Slug
    kind: Slug
    place: Slug
    city: str = ""
    serves: tuple[str, ...] = ()
    name: Line
    name_en: str = ""
    phones: tuple[Line, ...] = ()
    short_number: str = ""
    web: str = ""
    email: str = ""
    address: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    source: Line
    also: tuple[str, ...] = ()
    as_of: str
    confidence: Confidence
    note: str = ""
    confirmed_by: str = ""
    confirmed_on: date | None = None
