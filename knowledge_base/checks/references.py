"""What an article points at exists: its place and topic, neighbours, contacts, sources, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from knowledge_base.checks.pack import Fault, Pack
from knowledge_base.checks.rules import ReviewClass
from knowledge_base.checks.wrong import Wrong
from knowledge_base.library import may_be_shown
from knowledge_base.model import DESTINATIONS, ORIGINS, Confidence, Contact, Source
from knowledge_base.scope import AGREEMENT

_URL: Final = re.compile(r"https?://[^\s/]+\.[^\s]+")
EAST: Final = timedelta(days=1)
"""The day begins earlier where the editors live than on the clock of the command."""
_TOO_LATE: Final[Mapping[ReviewClass, Wrong]] = {
    "red": Wrong.RED_REVIEW_TOO_LATE,
    "fees_and_permits": Wrong.FEES_REVIEW_TOO_LATE,
    "treaties": Wrong.TREATY_REVIEW_TOO_LATE,
    "procedures": Wrong.REVIEW_TOO_LATE,
}


def place_and_topic(pack: Pack) -> Iterator[Fault]:
    topics = pack.rules.topics
    for filed in pack.articles.values():
        article = filed.record
        if article.place not in topics.places:
            yield Fault(filed.path, "folder", Wrong.NO_PLACE(place=article.place))
        elif article.place == AGREEMENT:
            if article.topic not in {*pack.agreements, *pack.unreadable_ids}:
                trouble = Wrong.NO_AGREEMENT_OF_TOPIC(topic=article.topic)
                yield Fault(filed.path, "folder", trouble)
        elif article.topic not in topics.every:
            yield Fault(filed.path, "folder", Wrong.NO_TOPIC(topic=article.topic))


def category(pack: Pack) -> Iterator[Fault]:
    categories = pack.rules.topics.categories
    for filed in pack.articles.values():
        article = filed.record
        fitting = [name for name, topics in categories.items() if article.topic in topics]
        if article.place == AGREEMENT:
            fitting = [*categories]
        if fitting and article.category not in fitting:
            trouble = Wrong.OTHER_CATEGORY(
                topic=article.topic, category=article.category, fitting=", ".join(fitting)
            )
            yield Fault(filed.path, "category", trouble)


def related(pack: Pack) -> Iterator[Fault]:
    for article_id, filed in pack.articles.items():
        for other in filed.record.related:
            if other == article_id:
                yield Fault(filed.path, "related", Wrong.NAMES_ITSELF())
            elif other not in pack.articles and not pack.is_unreadable(
                filed.path.parents[2] / other
            ):
                yield Fault(filed.path, "related", Wrong.NO_ARTICLE(article=other))


def contacts(pack: Pack) -> Iterator[Fault]:
    for filed in pack.filed():
        for contact_id in filed.record.contacts:
            if contact_id in pack.unreadable_ids:
                continue
            if contact_id not in pack.contacts:
                yield Fault(filed.path, "contacts", Wrong.NO_CONTACT(contact=contact_id))
                continue
            contact = pack.contacts[contact_id].record
            if not may_be_shown(contact):
                yield _hidden(filed.path, contact)


def _hidden(path: Path, contact: Contact) -> Fault:
    if contact.confidence is Confidence.LOW and not contact.confirmed_by:
        return Fault(path, "contacts", Wrong.WEAK_CONTACT(contact=contact.id))
    return Fault(path, "contacts", Wrong.CONTACT_OUT_OF_REACH(contact=contact.id))


def contact_records(pack: Pack) -> Iterator[Fault]:
    countries = {*DESTINATIONS, *ORIGINS}
    for contact_id, filed in pack.contacts.items():
        contact = filed.record
        if contact.place not in countries:
            trouble = Wrong.NO_COUNTRY(country=contact.place)
            yield Fault(filed.path, f"{contact_id} place", trouble)
        for country in sorted({*contact.serves} - {*ORIGINS, "all"}):
            trouble = Wrong.NO_ORIGIN(country=country, origins=", ".join(ORIGINS))
            yield Fault(filed.path, f"{contact_id} serves", trouble)
        if bool(contact.confirmed_by) != (contact.confirmed_on is not None):
            yield Fault(filed.path, contact_id, Wrong.HALF_CONFIRMED())


def sources(pack: Pack) -> Iterator[Fault]:
    for path, key, source in _sources(pack):
        if not (source.url or source.law):
            yield Fault(path, key, Wrong.NO_SOURCE())
        if source.url and not is_address(source.url):
            yield Fault(path, key, Wrong.NO_ADDRESS(url=source.url))


def is_address(url: str) -> bool:
    return _URL.fullmatch(url) is not None


def _sources(pack: Pack) -> Iterator[tuple[Path, str, Source]]:
    for filed in pack.filed():
        for number, source in enumerate(filed.record.sources, start=1):
            yield filed.path, f"sources {number}", source
    for key, treaty in pack.agreements.items():
        for number, source in enumerate(treaty.record.sources, start=1):
            yield treaty.path, f"{key} sources {number}", source


def dates(pack: Pack) -> Iterator[Fault]:
    for path, key, day in _past_days(pack):
        if day > pack.today + EAST:
            yield Fault(path, key, Wrong.NOT_YET(day=str(day)))


def last_checked(pack: Pack) -> date:
    """The newest day on which anybody looked at the content; a day of the future is no such day."""
    return max((day for *_, day in _past_days(pack) if day <= pack.today), default=pack.today)


def review(pack: Pack) -> Iterator[Fault]:
    topics = pack.rules.topics
    for filed in pack.articles.values():
        article, kind = filed.record, topics.review_class(filed.record)
        days = topics.review_days[kind]
        latest = article.checked_on + timedelta(days=days)
        day, last = str(article.review_by), str(latest)
        if article.review_by <= article.checked_on:
            yield Fault(filed.path, "review_by", Wrong.REVIEW_TOO_EARLY(day=day, latest=last))
        elif article.review_by > latest:
            trouble = _TOO_LATE[kind](day=day, days=days, latest=last)
            yield Fault(filed.path, "review_by", trouble)


def _past_days(pack: Pack) -> Iterator[tuple[Path, str, date]]:
    for path, key, source in _sources(pack):
        yield path, f"{key} as_of", source.as_of
    for filed in pack.filed():
        yield filed.path, "checked_on", filed.record.checked_on
    for key, term in pack.deadlines.items():
        yield term.path, f"{key} as_of", term.record.as_of
    for key, treaty in pack.agreements.items():
        yield treaty.path, f"{key} checked_on", treaty.record.checked_on
    for figure_id, figure in pack.figures.items():
        for value in figure.record.values:
            yield figure.path, f"{figure_id} as_of", value.as_of
    for contact_id, contact in pack.contacts.items():
        if contact.record.confirmed_on is not None:
            yield contact.path, f"{contact_id} confirmed_on", contact.record.confirmed_on
    for agency_id, agency in pack.agencies.items():
        yield agency.path, f"{agency_id} as_of", agency.record.as_of
