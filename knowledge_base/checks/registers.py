"""Deadlines, agreements and emergency cards: what they point at exists and can be counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from knowledge_base.checks.pack import Fault, Pack
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
            mend = "name the folder after a destination, or `any`"
            yield Fault(filed.path, "folder", f"no place `{card.place}`", mend)
        if card.situation not in SITUATIONS:
            mend = f"name the folder after one of: {', '.join(SITUATIONS)}"
            yield Fault(filed.path, "folder", f"no situation `{card.situation}`", mend)
        for deadline in card.deadlines:
            if deadline not in {*pack.deadlines, *pack.unreadable_ids}:
                what = f"no deadline `{deadline}`"
                yield Fault(filed.path, "deadlines", what, "correct the id, or remove it")
        latest = card.checked_on + _CARD_REVIEW
        if not card.checked_on < card.review_by <= latest:
            what = f"{card.review_by} is not within {_CARD_REVIEW.days} days after checked_on"
            yield Fault(filed.path, "review_by", what, f"write {latest} or earlier")


def deadlines(pack: Pack) -> Iterator[Fault]:
    for key, filed in pack.deadlines.items():
        term = filed.record
        figure = pack.figures.get(term.period)
        if figure is None and term.period not in pack.unreadable_ids:
            what, mend = f"no figure `{term.period}`", "correct the id, or add the figure"
            yield Fault(filed.path, f"{key} period", what, mend)
        elif figure is not None and figure.record.unit not in UNITS:
            what = f"`{term.period}` is counted in {figure.record.unit}, which is no time"
            yield Fault(filed.path, f"{key} period", what, f"its unit must be of {UNITS}")
        for topic in term.topics:
            article = f"{term.place}/{topic}"
            folder = filed.path.parents[1] / "articles" / article
            if article not in pack.articles and not pack.is_unreadable(folder):
                what = f"no article `{article}`"
                yield Fault(filed.path, f"{key} topics", what, "correct the topic, or remove it")


def agreements(pack: Pack) -> Iterator[Fault]:
    for key, filed in pack.agreements.items():
        treaty = filed.record
        for right in (*(clause.right for clause in treaty.gives), *treaty.lacks):
            if right not in {*pack.rights, *pack.unreadable_ids}:
                what, mend = f"no right `{right}`", "correct the id, or add it to rights/"
                yield Fault(filed.path, f"{key} rights", what, mend)
        for figure in (clause.figure for clause in treaty.gives if clause.figure):
            if figure not in {*pack.figures, *pack.unreadable_ids}:
                what, mend = f"no figure `{figure}`", "correct the id, or add the figure"
                yield Fault(filed.path, f"{key} gives", what, mend)
        both = {clause.right for clause in treaty.gives} & {*treaty.lacks}
        for right in sorted(both):
            what = f"`{right}` is both given and not given"
            yield Fault(filed.path, f"{key} lacks", what, "remove it from one of the two")


def named_agreements(pack: Pack) -> Iterator[Fault]:
    for filed in pack.articles.values():
        for treaty in filed.record.agreements:
            if treaty not in {*pack.agreements, *pack.unreadable_ids}:
                what = f"no agreement `{treaty}`"
                yield Fault(filed.path, "agreements", what, "correct the id, or remove it")


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
                yield Fault(path, f"{key} {missing}", "has no name", "add it")
            for surplus in sorted(there.keys() - wanted):
                what = "is not in topics.yaml"
                yield Fault(path, f"{key} {surplus}", what, "correct the id, or remove it")
            for name, words in there.items():
                if len(words) > LONGEST:
                    what = f"{len(words)} characters, at most {LONGEST} fit on a button"
                    yield Fault(path, f"{key} {name}", what, "say it shorter")


def unused_rights(pack: Pack) -> Iterator[Fault]:
    used = {
        right
        for filed in pack.agreements.values()
        for right in (*(clause.right for clause in filed.record.gives), *filed.record.lacks)
    }
    for right in sorted(pack.rights.keys() - used):
        what = "no agreement gives or lacks it"
        yield Fault(pack.rights[right].path, right, what, "use it, or remove it")
