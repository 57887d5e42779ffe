"""Everything that is published, read once: articles with their figures filled in, registers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal
from pydantic import ValidationError

from knowledge_base.agency_register import Register
from knowledge_base.files import ContentFault, Kind
from knowledge_base.menus import read_names
from knowledge_base.model import (
    REFERENCE_LANG,
    Agency,
    Agreement,
    Article,
    CardWords,
    Confidence,
    Contact,
    Deadline,
    DeadlineWords,
    EmergencyCard,
    Figure,
    FigureValue,
    Lang,
    Record,
    Right,
    Risk,
    Wording,
)
from knowledge_base.scope import ANYWHERE
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
_WITH_CENTS = "#,##0.00"
MODELS: Mapping[Kind, type[Record]] = {
    "article": Article,
    "figure": Figure,
    "contact": Contact,
    "deadline": Deadline,
    "right": Right,
    "agreement": Agreement,
    "card": EmergencyCard,
    "agency": Agency,
}


PARTS: Mapping[Kind, str] = {
    "article": "articles",
    "figure": "figures",
    "contact": "contacts",
    "deadline": "deadlines",
    "right": "rights",
    "agreement": "agreements",
    "card": "cards",
    "agency": "agencies",
}
"""Where the contents keep the records of a kind, and the files theirs."""
Changed = tuple[Kind, str, Mapping[str, Any] | None]
"""A record as it becomes; without a body it is retired."""

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


def overdue(record: Article | EmergencyCard, today: date) -> bool:
    return record.review_by < today


class FigureMissingError(Exception):
    """No value of a figure that anybody is sure of holds on the day in question."""


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
    deadlines: Mapping[str, Deadline]
    rights: Mapping[str, Right]
    agreements: Mapping[str, Agreement]
    cards: Mapping[str, EmergencyCard]
    agencies: Mapping[str, Agency]


@dataclass(frozen=True)
class ShownCard:
    card: EmergencyCard
    words: CardWords
    lang: Lang


@dataclass(frozen=True)
class ShownDeadline:
    """A term with its length on the day it is shown."""

    deadline: Deadline
    words: DeadlineWords
    length: int
    unit: str


class Library:
    def __init__(self, contents: Contents, search: Search | None = None) -> None:
        """`search` is given where only texts differ from those it was built from."""
        self.contents = contents
        self.articles = contents.articles
        self.figures = contents.figures
        self.contacts = contents.contacts
        self.deadlines = contents.deadlines
        self.rights = contents.rights
        self.agreements = contents.agreements
        self.cards = contents.cards
        self.names = read_names()
        self.search = search or Search.build(list(contents.articles.values()))

    @cached_property
    def register(self) -> Register:
        """Of recruitment agencies: read when somebody first asks for one."""
        return Register(self.contents.agencies.values())

    def with_texts(self, changes: Iterable[Changed]) -> Library:
        """As it would read with these records; questions are still found as before."""
        return Library(changed(self.contents, changes), self.search)

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

    def card(self, place: str | None, situation: str, lang: Lang, today: date) -> ShownCard | None:
        """The card of the place, else the one that holds everywhere."""
        for where in (place, ANYWHERE):
            card = self.cards.get(f"{where}/{situation}")
            if card is None:
                continue
            used = lang if lang in card.wordings else REFERENCE_LANG
            try:
                return ShownCard(card, self._filled_card(card.wordings[used], used, today), used)
            except FigureMissingError:
                continue
        return None

    def deadlines_of(
        self, article: Article, origin: str | None, lang: Lang, today: date
    ) -> list[ShownDeadline]:
        """Terms that run for this person; of an unknown origin those that run for all."""
        return [
            shown
            for deadline in self.deadlines.values()
            if deadline.place == article.place
            and article.topic in deadline.topics
            and (not deadline.origins or origin in deadline.origins)
            and (shown := self.deadline(deadline.id, lang, today)) is not None
        ]

    def deadline(self, deadline_id: str, lang: Lang, today: date) -> ShownDeadline | None:
        """None if it does not exist, is not sure enough to be shown, or has no length today."""
        found = self.deadlines.get(deadline_id)
        if found is None or found.confidence is Confidence.LOW:
            return None
        try:
            length = amount_on(self.figures, found.period, today)
        except FigureMissingError:
            return None
        assert not isinstance(length, date)
        words = found.words.get(lang) or found.words[REFERENCE_LANG]
        return ShownDeadline(found, words, int(length), self.figures[found.period].unit)

    def contacts_of(self, record: Article | EmergencyCard, origin: str | None) -> list[Contact]:
        """Those that can be called and serve this person's country; unknown: all of them."""
        return [
            contact
            for contact in (self.contacts[key] for key in record.contacts)
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
        fill = self._filler(lang, today)
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

    def _filled_card(self, words: CardWords, lang: Lang, today: date) -> CardWords:
        fill = self._filler(lang, today)
        return words.model_copy(
            update={
                "now": tuple(fill(line) for line in words.now),
                "never": tuple(fill(line) for line in words.never),
                "by_when": fill(words.by_when),
                "for_relative": fill(words.for_relative),
            }
        )

    def _filler(self, lang: Lang, today: date) -> Callable[[str], str]:
        def fill(text: str) -> str:
            return PLACEHOLDER.sub(
                lambda found: rendered(self.figures, found.group(1), lang, today), text
            )

        return fill


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
            if value.confidence is Confidence.LOW:
                raise FigureMissingError(
                    f"figure `{figure_id}` is not sure enough (low) on {today}"
                )
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


def ending(
    figures: Mapping[str, Figure], today: date, within: timedelta
) -> Iterator[tuple[str, date | None]]:
    """Figures without a value some day soon, with their last day; soonest first."""
    found = [(key, _last_day(figure, today)) for key, figure in figures.items()]
    soon = [(key, last) for key, last in found if last is None or last <= today + within]
    yield from sorted(soon, key=lambda one: one[1] or date.min)


def _last_day(figure: Figure, today: date) -> date | None:
    """Through values that follow one another without a gap; none: silent today already."""
    last, day = None, today
    while True:
        value = next(
            (
                one
                for one in figure.values
                if one.valid_from <= day and (one.valid_to is None or day <= one.valid_to)
            ),
            None,
        )
        if value is None:
            return last
        if value.valid_to is None:
            return date.max
        last, day = value.valid_to, value.valid_to + timedelta(days=1)


def rendered(figures: Mapping[str, Figure], figure_id: str, lang: Lang, today: date) -> str:
    """The number as the language writes it; the unit's word stands in the text."""
    amount = amount_on(figures, figure_id, today)
    if isinstance(amount, date):
        return written_date(amount, lang)
    is_money = figures[figure_id].unit.isupper()
    pattern = _WITH_CENTS if is_money and amount != int(amount) else None
    return format_decimal(amount, pattern, locale="en" if lang == "en" else "ru")


def written_date(day: date, lang: Lang) -> str:
    """A date as people write it out: figures alone are read in two orders."""
    written = format_date(day, _DATE_PATTERNS[lang], locale=lang)
    return written if lang == "en" else written.lower()


def changed(contents: Contents, changes: Iterable[Changed]) -> Contents:
    """Raises `ContentFault` for a record that cannot be read."""
    changes = list(changes)
    new = read_contents((kind, key, body) for kind, key, body in changes if body is not None)
    gone = {(kind, key) for kind, key, body in changes if body is None}
    parts: dict[str, Any] = {}
    for kind, part in PARTS.items():
        kept = {k: v for k, v in getattr(contents, part).items() if (kind, k) not in gone}
        parts[part] = {**kept, **getattr(new, part)}
    return Contents(**parts)


def build_library(records: Iterable[tuple[Kind, str, Mapping[str, Any]]]) -> Library:
    return Library(read_contents(records))


def read_contents(records: Iterable[tuple[Kind, str, Mapping[str, Any]]]) -> Contents:
    """Raises `ContentFault` with every fault of every record."""
    read: dict[Kind, dict[str, Any]] = {kind: {} for kind in MODELS}
    faults: list[str] = []
    for kind, key, body in records:
        try:
            read[kind][key] = MODELS[kind].model_validate(body)
        except ValidationError as errors:
            faults += record_faults(kind, key, errors)
    if faults:
        raise ContentFault("\n".join(faults))
    return Contents(**{part: read[kind] for kind, part in PARTS.items()})


def record_faults(kind: str, key: str, errors: ValidationError) -> list[str]:
    return [
        f"{kind} {key}: `{'.'.join(str(part) for part in error['loc'])}`: {error['msg']}"
        for error in errors.errors()
    ]
