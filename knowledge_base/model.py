"""What the law says, as values: articles, dated figures, deadlines, agreements, contacts, agencies.

Every record is read from a content file or from the database through these models, so a fault
in the content is found when it is read, with the name of the key, and never when somebody asks.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Final, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

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
COUNTRY: Final = r"^[a-z]{2}$"
Country = Annotated[str, StringConstraints(pattern=COUNTRY)]
"""ISO 3166, two letters: parties to a treaty are more than our countries."""
PARTIAL_DATE: Final = r"^(\d{4}(-\d{2}(-\d{2})?)?)?$"
PartialDate = Annotated[str, StringConstraints(pattern=PARTIAL_DATE)]
"""As exactly as the source has it: a year, a month, a day, or empty when none was found."""


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
    agreements: tuple[Slug, ...] = ()
    wordings: dict[Lang, Wording]

    @property
    def place(self) -> str:
        return self.id.partition("/")[0]

    @property
    def topic(self) -> str:
        return self.id.partition("/")[2]


TWO_WAYS: Final = "two_ways_to_the_value"


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
            raise PydanticCustomError(
                TWO_WAYS, "give either `value`, or `times` together with `of`"
            )
        return self


class Figure(Record):
    id: Slug
    what: Line
    unit: Literal[
        "RUB", "KZT", "UZS", "KGS", "TJS", "USD", "EUR", "KRW", "TRY",
        "PLN", "GBP", "JPY", "ILS", "AED", "SAR",
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


class LicenceState(StrEnum):
    LICENSED = "licensed"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    UNLICENSED = "unlicensed"
    """An authority has named it as working without a licence."""


class Agency(Record):
    """A private employment agency, as the register or an authority had it on the day `as_of`."""

    id: Slug
    country: Origin
    """Who licenses it."""
    name: Line
    also: tuple[Line, ...] = ()
    """Other spellings, and the brands under which people know it."""
    tax_number: str = ""
    licence: str = ""
    state: LicenceState
    since: PartialDate = ""
    until: PartialDate = ""
    """The last day of the licence, or of its suspension."""
    sends_to: tuple[Country, ...] = ()
    """Empty: the source does not say."""
    source: Line
    url: str = ""
    as_of: date
    confidence: Confidence


class DeadlineWords(Record):
    """Read as: from `event`, you have so many days to `action`; where: `authority`."""

    event: Line
    action: Line
    authority: Line


class Deadline(Record):
    """A term that the law sets. Its length is a figure, so that it is typed once."""

    id: Slug
    place: Slug
    topics: tuple[Slug, ...]
    """The articles of the place under which it is shown."""
    origins: tuple[Origin, ...] = ()
    period: Slug
    starts: Literal["event", "served", "known"]
    """What starts the clock: what happened, the paper handed over, or the day one heard of it."""
    next_working_day: Literal["yes", "no", "unknown"]
    """Whether a last day that is a day off moves on; unknown is counted as no."""
    first_day_counts: bool = False
    """The day of the event is the first of the term, or may be: then the earlier end is told."""
    source: Line
    as_of: date
    confidence: Confidence
    words: dict[Lang, DeadlineWords]


class Right(Record):
    """One thing a treaty can give, named once for all treaties."""

    id: Slug
    names: dict[Lang, Line]


class Clause(Record):
    right: Slug
    law: str = ""
    """The article of the treaty; empty: the text that was read had no article numbers."""
    figure: Slug | None = None
    """How much: days without registration, months of contract."""


class TreatyStatus(StrEnum):
    IN_FORCE = "in-force"
    PRESUMED = "presumed"
    NOT_IN_FORCE = "not-in-force"
    ENDED = "ended"
    UNCLEAR = "unclear"
    MEMORANDUM = "memorandum"


class Agreement(Record):
    id: Slug
    titles: dict[Lang, Line]
    official: Line
    parties: tuple[Country, ...] = Field(min_length=1)
    parties_known: Literal["all", "some"]
    origins: tuple[Origin, ...] = ()
    """Whose workers it helps; empty: those of every party."""
    destinations: tuple[Country, ...] = ()
    """Where it helps; empty: in every party."""
    host_alone: bool = False
    """The host state's promise to every worker on its soil, whatever country they come from."""
    signed: PartialDate
    in_force: PartialDate
    status: TreatyStatus
    gives: tuple[Clause, ...] = ()
    lacks: tuple[Slug, ...] = ()
    remarks: dict[Lang, Line] = {}
    sources: tuple[Source, ...] = Field(min_length=1)
    checked_on: date
    confidence: Confidence


class CardWords(Record):
    title: Line
    now: tuple[Line, ...] = Field(min_length=1)
    meaning: Line
    never: tuple[Line, ...] = Field(min_length=1)
    by_when: Line
    for_relative: Line


class EmergencyCard(Record):
    """What to do in the next hour: read on a small screen with shaking hands."""

    id: ArticleId
    """`<place>/<situation>`"""
    say: Line
    """To be shown to an officer, in the language of the place."""
    deadlines: tuple[Slug, ...] = ()
    figures: tuple[Slug, ...] = ()
    contacts: tuple[Slug, ...] = ()
    sources: tuple[Source, ...] = Field(min_length=1)
    checked_on: date
    review_by: date
    reviewed_by: str = ""
    certainty: Certainty
    wordings: dict[Lang, CardWords]

    @property
    def place(self) -> str:
        return self.id.partition("/")[0]

    @property
    def situation(self) -> str:
        return self.id.partition("/")[2]
