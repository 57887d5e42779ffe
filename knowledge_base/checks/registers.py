"""Deadlines, agreements and emergency cards: what they point at exists and can be counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from knowledge_base.checks.pack import Fault, Pack
from knowledge_base.checks.wrong import Wrong
from knowledge_base.due import UNITS
from knowledge_base.menus import LONGEST, path_of, read_names
from knowledge_base.model import DESTINATIONS
from knowledge_base.situations import SITUATIONS

_CARD_REVIEW: Final = timedelta(days=30)
"""A wrong word in an emergency costs most, so a card is looked over as often as a red article."""
_CARD_PLACES: Final = frozenset({*DESTINATIONS, "any"})


def cards(pack: Pack) -> Iterator[Fault]:
    for filed in pack.cards.values():
        card = filed.record
        if card.place not in _CARD_PLACES:
            yield Fault(filed.path, "folder", Wrong.NO_CARD_PLACE(place=card.place))
        if card.situation not in SITUATIONS:
            known = ", ".join(SITUATIONS)
            trouble = Wrong.NO_SITUATION(situation=card.situation, situations=known)
            yield Fault(filed.path, "folder", trouble)
        for deadline in card.deadlines:
            if deadline not in {*pack.deadlines, *pack.unreadable_ids}:
                yield Fault(filed.path, "deadlines", Wrong.NO_DEADLINE(deadline=deadline))
        latest = card.checked_on + _CARD_REVIEW
        if not card.checked_on < card.review_by <= latest:
            trouble = Wrong.CARD_REVIEW(
                day=str(card.review_by), days=_CARD_REVIEW.days, latest=str(latest)
            )
            yield Fault(filed.path, "review_by", trouble)


def deadlines(pack: Pack) -> Iterator[Fault]:
    for key, filed in pack.deadlines.items():
        term = filed.record
        figure = pack.figures.get(term.period)
        if figure is None and term.period not in pack.unreadable_ids:
            yield Fault(filed.path, f"{key} period", Wrong.NO_FIGURE(figure=term.period))
        elif figure is not None and figure.record.unit not in UNITS:
            trouble = Wrong.NOT_TIME(figure=term.period, unit=figure.record.unit, units=str(UNITS))
            yield Fault(filed.path, f"{key} period", trouble)
        for topic in term.topics:
            article = f"{term.place}/{topic}"
            folder = filed.path.parents[1] / "articles" / article
            if article not in pack.articles and not pack.is_unreadable(folder):
                trouble = Wrong.NO_ARTICLE_OF_TOPIC(article=article)
                yield Fault(filed.path, f"{key} topics", trouble)


def agreements(pack: Pack) -> Iterator[Fault]:
    for key, filed in pack.agreements.items():
        treaty = filed.record
        for right in (*(clause.right for clause in treaty.gives), *treaty.lacks):
            if right not in {*pack.rights, *pack.unreadable_ids}:
                yield Fault(filed.path, f"{key} rights", Wrong.NO_RIGHT(right=right))
        for figure in (clause.figure for clause in treaty.gives if clause.figure):
            if figure not in {*pack.figures, *pack.unreadable_ids}:
                yield Fault(filed.path, f"{key} gives", Wrong.NO_FIGURE(figure=figure))
        both = {clause.right for clause in treaty.gives} & {*treaty.lacks}
        for right in sorted(both):
            yield Fault(filed.path, f"{key} lacks", Wrong.GIVEN_AND_LACKING(right=right))


def named_agreements(pack: Pack) -> Iterator[Fault]:
    for filed in pack.articles.values():
        for treaty in filed.record.agreements:
            if treaty not in {*pack.agreements, *pack.unreadable_ids}:
                yield Fault(filed.path, "agreements", Wrong.NO_AGREEMENT(agreement=treaty))


def names(pack: Pack) -> Iterator[Fault]:
    """Whoever browses must find every drawer and topic named, in words that fit on a button."""
    topics = pack.rules.topics
    for lang, named in read_names().items():
        path = path_of(lang)
        for key, there, wanted in (
            ("categories", named.categories, {*topics.categories}),
            ("topics", named.topics, topics.every),
        ):
            for missing in sorted(wanted - there.keys()):
                yield Fault(path, f"{key} {missing}", Wrong.NO_NAME())
            for surplus in sorted(there.keys() - wanted):
                yield Fault(path, f"{key} {surplus}", Wrong.NOT_IN_TOPICS())
            for name, words in there.items():
                if len(words) > LONGEST:
                    trouble = Wrong.LONG_NAME(length=len(words), longest=LONGEST)
                    yield Fault(path, f"{key} {name}", trouble)


def unused_rights(pack: Pack) -> Iterator[Fault]:
    used = {
        right
        for filed in pack.agreements.values()
        for right in (*(clause.right for clause in filed.record.gives), *filed.record.lacks)
    }
    for right in sorted(pack.rights.keys() - used):
        yield Fault(pack.rights[right].path, right, Wrong.UNUSED_RIGHT())
