"""What an article points at exists: its place and topic, neighbours, contacts, sources, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from knowledge_base.checks.pack import Fault, Pack
from knowledge_base.checks.rules import ReviewClass
from knowledge_base.library import may_be_shown
from knowledge_base.model import DESTINATIONS, ORIGINS, Confidence, Contact, Source
from knowledge_base.scope import AGREEMENT

_URL: Final = re.compile(r"https?://[^\s/]+\.[^\s]+")
_EAST: Final = timedelta(days=1)
"""The day begins earlier where the editors live than on the clock of the command."""
_CLASS_NAMES: Final[dict[ReviewClass, str]] = {
    "red": "red articles",
    "fees_and_permits": "fees and permits",
    "treaties": "treaties",
    "procedures": "procedures",
}


def place_and_topic(pack: Pack) -> Iterator[Fault]:
    topics = pack.rules.topics
    for filed in pack.articles.values():
        article = filed.record
        if article.place not in topics.places:
            mend = "rename the folder, or add the place to topics.yaml"
            yield Fault(filed.path, "folder", f"no place `{article.place}`", mend)
        elif article.place == AGREEMENT:
            if article.topic not in {*pack.agreements, *pack.unreadable_ids}:
                mend = "rename the folder, or add the agreement to agreements/"
                yield Fault(filed.path, "folder", f"no agreement `{article.topic}`", mend)
        elif article.topic not in topics.every:
            mend = "rename the folder, or add the topic to topics.yaml"
            yield Fault(filed.path, "folder", f"no topic `{article.topic}`", mend)


def category(pack: Pack) -> Iterator[Fault]:
    categories = pack.rules.topics.categories
    for filed in pack.articles.values():
        article = filed.record
        fitting = [name for name, topics in categories.items() if article.topic in topics]
        if article.place == AGREEMENT:
            fitting = [*categories]
        if fitting and article.category not in fitting:
            what = f"`{article.topic}` does not belong to `{article.category}`"
            yield Fault(filed.path, "category", what, f"write one of: {', '.join(fitting)}")


def related(pack: Pack) -> Iterator[Fault]:
    for article_id, filed in pack.articles.items():
        for other in filed.record.related:
            if other == article_id:
                what = "the article names itself"
                yield Fault(filed.path, "related", what, "remove it from the list")
            elif other not in pack.articles and not pack.is_unreadable(
                filed.path.parents[2] / other
            ):
                what = f"no article `{other}`"
                yield Fault(filed.path, "related", what, "correct the id, or remove it")


def contacts(pack: Pack) -> Iterator[Fault]:
    for filed in pack.filed():
        for contact_id in filed.record.contacts:
            if contact_id in pack.unreadable_ids:
                continue
            if contact_id not in pack.contacts:
                what, mend = f"no contact `{contact_id}`", "correct the id, or remove it"
                yield Fault(filed.path, "contacts", what, mend)
                continue
            contact = pack.contacts[contact_id].record
            if not may_be_shown(contact):
                yield _hidden(filed.path, contact)


def _hidden(path: Path, contact: Contact) -> Fault:
    if contact.confidence is Confidence.LOW and not contact.confirmed_by:
        what = f"`{contact.id}` is hidden, because its source is weak (confidence low)"
        mend = "take another one, or let somebody call it and fill in confirmed_by"
    else:
        what = f"`{contact.id}` is hidden, because it has no phone, page or address"
        mend = "take another one, or find out how to reach it"
    return Fault(path, "contacts", what, mend)


def contact_records(pack: Pack) -> Iterator[Fault]:
    countries = {*DESTINATIONS, *ORIGINS}
    for contact_id, filed in pack.contacts.items():
        contact = filed.record
        if contact.place not in countries:
            what, mend = f"no country `{contact.place}`", "write its code of two letters, as ru"
            yield Fault(filed.path, f"{contact_id} place", what, mend)
        for country in sorted({*contact.serves} - {*ORIGINS, "all"}):
            mend = f"write `all`, or some of: {', '.join(ORIGINS)}"
            yield Fault(filed.path, f"{contact_id} serves", f"no origin `{country}`", mend)
        if bool(contact.confirmed_by) != (contact.confirmed_on is not None):
            what = "confirmed_by and confirmed_on belong together"
            yield Fault(filed.path, contact_id, what, "fill in both, or neither")


def sources(pack: Pack) -> Iterator[Fault]:
    for path, key, source in _sources(pack):
        if not (source.url or source.law):
            what = "neither `law` nor `url`: nobody can look it up"
            yield Fault(path, key, what, "add one of them")
        if source.url and not _URL.fullmatch(source.url):
            what = f"`{source.url}` is not an address"
            yield Fault(path, key, what, "copy it whole, with https://")


def _sources(pack: Pack) -> Iterator[tuple[Path, str, Source]]:
    for filed in pack.filed():
        for number, source in enumerate(filed.record.sources, start=1):
            yield filed.path, f"sources {number}", source
    for key, treaty in pack.agreements.items():
        for number, source in enumerate(treaty.record.sources, start=1):
            yield treaty.path, f"{key} sources {number}", source


def dates(pack: Pack) -> Iterator[Fault]:
    for path, key, day in _past_days(pack):
        if day > pack.today + _EAST:
            yield Fault(path, key, f"{day} is in the future", "write the day it was looked at")


def review(pack: Pack) -> Iterator[Fault]:
    topics = pack.rules.topics
    for filed in pack.articles.values():
        article, kind = filed.record, topics.review_class(filed.record)
        latest = article.checked_on + timedelta(days=topics.review_days[kind])
        if article.review_by <= article.checked_on:
            what = f"{article.review_by} is not after checked_on"
            yield Fault(filed.path, "review_by", what, f"write {latest} or earlier")
        elif article.review_by > latest:
            what = f"{article.review_by} is more than {topics.review_days[kind]} days after"
            what += f" checked_on (the term of {_CLASS_NAMES[kind]})"
            yield Fault(filed.path, "review_by", what, f"write {latest} or earlier")


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
