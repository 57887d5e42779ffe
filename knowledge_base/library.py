"""Everything that is published, read once: articles with their figures filled in, contacts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal
from pydantic import ValidationError

from knowledge_base.files import ContentFault, Kind
from knowledge_base.model import (
    REFERENCE_LANG,
    Article,
    Confidence,
    Contact,
    Figure,
    FigureValue,
    Lang,
    Risk,
    Wording,
)
from knowledge_base.search import Search

PLACEHOLDER = re.compile(r"\{([a-z0-9]+(?:-[a-z0-9]+)*)\}")
_DATE_PATTERNS: Mapping[Lang, str] = {
    "en": "d MMMM yyyy",
    "ru": "d MMMM yyyy",
    "uz": "yyyy-'yil' d-MMMM",
    "tg": "d MMMM'и' yyyy",
    "ky": "yyyy-'ж.' d-MMMM",
    "kk": "yyyy 'ж.' d MMMM",
}
_HOTLINE = "hotline"


_GRACE = timedelta(days=14)
"""How long an answer of a cautious class is still given, marked, after its review was due."""


class Standing(StrEnum):
    FRESH = "fresh"
    OVERDUE = "overdue"
    WITHDRAWN = "withdrawn"


def standing(article: Article, today: date) -> Standing:
    """Red is withdrawn as soon as its review is due, yellow after a fortnight, green is marked."""
    late = today - article.review_by
    if late <= timedelta(0):
        return Standing.FRESH
    if article.risk is Risk.RED or (article.risk is Risk.YELLOW and late > _GRACE):
        return Standing.WITHDRAWN
    return Standing.OVERDUE


class FigureMissingError(Exception):
    """No value of a figure holds on the day in question."""


@dataclass(frozen=True)
class Shown:
    """One article in the language a person can read; `lang` says which one it became."""

    article: Article
    wording: Wording
    lang: Lang


@dataclass(frozen=True)
class Contents:
    """Parsed records, before an index is built over them."""

    articles: Mapping[str, Article]
    figures: Mapping[str, Figure]
    contacts: Mapping[str, Contact]


class Library:
    def __init__(self, contents: Contents) -> None:
        self.articles = contents.articles
        self.figures = contents.figures
        self.contacts = contents.contacts
        self.search = Search.build(list(contents.articles.values()))

    def show(self, article_id: str, lang: Lang, today: date) -> Shown | None:
        """None if there is no such article, or a figure in it no longer holds: better silent."""
        article = self.articles.get(article_id)
        if article is None:
            return None
        used = lang if lang in article.wordings else REFERENCE_LANG
        try:
            return Shown(article, self._filled(article.wordings[used], used, today), used)
        except FigureMissingError:
            return None

    def contacts_of(self, article: Article, origin: str | None) -> list[Contact]:
        """Those that can be called and serve this person's country; unknown: all of them."""
        return [
            contact
            for contact in (self.contacts[key] for key in article.contacts)
            if may_be_shown(contact) and (origin is None or {"all", origin} & {*contact.serves})
        ]

    def hotline(self, destination: str | None) -> Article | None:
        return self.articles.get(f"{destination}/{_HOTLINE}")

    def silent_on(self, day: date) -> Iterator[tuple[str, str]]:
        """Articles that cannot be shown on that day, and which figure is to blame."""
        for article in self.articles.values():
            for lang, wording in article.wordings.items():
                try:
                    self._filled(wording, lang, day)
                except FigureMissingError as fault:
                    yield article.id, str(fault)
                    break

    def emergency_contacts(self, destination: str | None) -> list[Contact]:
        return [
            contact
            for contact in self.contacts.values()
            if contact.place == destination
            and contact.kind == "emergency"
            and may_be_shown(contact)
        ]

    def _filled(self, wording: Wording, lang: Lang, today: date) -> Wording:
        def fill(text: str) -> str:
            return PLACEHOLDER.sub(
                lambda found: rendered(self.figures, found.group(1), lang, today), text
            )

        return wording.model_copy(
            update={
                "title": fill(wording.title),
                "answer": fill(wording.answer),
                "if_refused": fill(wording.if_refused),
                "steps": tuple(fill(line) for line in wording.steps),
                "need": tuple(fill(line) for line in wording.need),
                "avoid": tuple(fill(line) for line in wording.avoid),
            }
        )


def may_be_shown(contact: Contact) -> bool:
    """Low confidence stays hidden until a named person has confirmed it; so does a contact that
    nobody could reach."""
    reachable = contact.short_number or contact.phones or contact.web or contact.address
    sure = contact.confidence is not Confidence.LOW or bool(contact.confirmed_by)
    return sure and bool(reachable)


def value_on(figures: Mapping[str, Figure], figure_id: str, today: date) -> FigureValue:
    figure = figures.get(figure_id)
    if figure is None:
        raise FigureMissingError(f"figure `{figure_id}` does not exist")
    for value in figure.values:
        if value.valid_from <= today and (value.valid_to is None or today <= value.valid_to):
            return value
    raise FigureMissingError(f"figure `{figure_id}` has no value for {today}")


def amount_on(figures: Mapping[str, Figure], figure_id: str, today: date) -> float | int | date:
    value = value_on(figures, figure_id, today)
    if value.value is not None:
        return value.value
    assert value.of is not None
    assert value.times is not None
    base = amount_on(figures, value.of, today)
    assert isinstance(base, int | float)
    amount = value.times * base
    return int(amount) if amount == int(amount) else amount


def rendered(figures: Mapping[str, Figure], figure_id: str, lang: Lang, today: date) -> str:
    """The number as the language writes it; the unit's word stands in the text."""
    amount = amount_on(figures, figure_id, today)
    if isinstance(amount, date):
        return written_date(amount, lang)
    return format_decimal(amount, locale="en" if lang == "en" else "ru")


def written_date(day: date, lang: Lang) -> str:
    """A date as people write it out: figures alone are read in two orders."""
    written = format_date(day, _DATE_PATTERNS[lang], locale=lang)
    return written if lang == "en" else written.lower()


def build_library(records: Iterable[tuple[Kind, str, Mapping[str, Any]]]) -> Library:
    return Library(read_contents(records))


def read_contents(records: Iterable[tuple[Kind, str, Mapping[str, Any]]]) -> Contents:
    """Raises `ContentFault` with every fault of every record."""
    articles: dict[str, Article] = {}
    figures: dict[str, Figure] = {}
    contacts: dict[str, Contact] = {}
    faults: list[str] = []
    for kind, key, body in records:
        try:
            match kind:
                case "article":
                    articles[key] = Article.model_validate(body)
                case "figure":
                    figures[key] = Figure.model_validate(body)
                case "contact":
                    contacts[key] = Contact.model_validate(body)
        except ValidationError as errors:
            faults += record_faults(kind, key, errors)
    if faults:
        raise ContentFault("\n".join(faults))
    return Contents(articles, figures, contacts)


def record_faults(kind: str, key: str, errors: ValidationError) -> list[str]:
    return [
        f"{kind} {key}: `{'.'.join(str(part) for part in error['loc'])}`: {error['msg']}"
        for error in errors.errors()
    ]
