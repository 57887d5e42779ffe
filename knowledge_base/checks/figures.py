"""Figures: one value for every day, a base that exists, a source that can be trusted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from knowledge_base.checks.pack import Fault, Filed, Pack
from knowledge_base.checks.wrong import Wrong
from knowledge_base.library import PLACEHOLDER
from knowledge_base.model import Confidence, Figure, FigureValue, Risk


def valid_today(pack: Pack) -> Iterator[Fault]:
    for figure_id in sorted(users(pack).keys() & pack.figures.keys()):
        filed = pack.figures[figure_id]
        if _on(filed.record, pack.today) is None:
            yield Fault(filed.path, figure_id, Wrong.NO_VALUE_TODAY(day=str(pack.today)))


def periods(pack: Pack) -> Iterator[Fault]:
    for figure_id, filed in pack.figures.items():
        for value in filed.record.values:
            if value.valid_to is not None and value.valid_to < value.valid_from:
                end, start = str(value.valid_to), str(value.valid_from)
                yield Fault(filed.path, figure_id, Wrong.ENDS_FIRST(end=end, start=start))
        for earlier, later in pairwise(_in_order(filed.record)):
            if earlier.valid_to is None or earlier.valid_to >= later.valid_from:
                yield Fault(filed.path, figure_id, Wrong.TWO_VALUES(day=str(later.valid_from)))


def bases(pack: Pack) -> Iterator[Fault]:
    for figure_id, filed in pack.figures.items():
        for base in sorted(_bases(filed.record)):
            if base not in pack.figures:
                yield Fault(filed.path, figure_id, Wrong.NO_BASE(base=base))
            elif figure_id in reach(pack, base):
                yield Fault(filed.path, figure_id, Wrong.BASE_IN_A_CIRCLE(base=base))
            elif pack.figures[base].record.unit == "date":
                yield Fault(filed.path, figure_id, Wrong.BASE_IS_A_DATE(base=base))


def units(pack: Pack) -> Iterator[Fault]:
    for figure_id, filed in pack.figures.items():
        dated = filed.record.unit == "date"
        if any(isinstance(value.value, date) != dated for value in filed.record.values):
            yield Fault(filed.path, figure_id, Wrong.OTHER_UNIT())


def unused(pack: Pack) -> Iterator[Fault]:
    for figure_id in sorted(pack.figures.keys() - users(pack).keys()):
        filed = pack.figures[figure_id]
        yield Fault(filed.path, figure_id, Wrong.UNUSED_FIGURE())


def doubtful(pack: Pack) -> Iterator[Fault]:
    for figure_id, articles in sorted(users(pack).items()):
        filed = pack.figures.get(figure_id)
        shown = [one for one in sorted(articles) if not _is_red(pack, one)]
        if filed is not None and shown and _is_weak(filed, pack.today):
            yield Fault(filed.path, figure_id, Wrong.WEAK_FIGURE(articles=", ".join(shown)))


@dataclass(frozen=True, slots=True)
class Expiry:
    """`last_day` may lie in the past; None: the first value is still to come."""

    figure_id: str
    filed: Filed[Figure]
    last_day: date | None
    articles: tuple[str, ...]


def expiring(pack: Pack, within: timedelta) -> list[Expiry]:
    """Soonest first. A successor that begins on the next day keeps a figure alive."""
    touched = users(pack)
    found = []
    for figure_id, filed in pack.figures.items():
        last = _last_day(filed.record, pack.today)
        if last is None or last <= pack.today + within:
            articles = tuple(sorted(touched.get(figure_id, ())))
            found.append(Expiry(figure_id, filed, last, articles))
    return sorted(found, key=lambda one: (one.last_day or date.min, one.figure_id))


def users(pack: Pack) -> Mapping[str, set[str]]:
    """Figure to what changes with it, also by way of a figure computed from it."""
    found: dict[str, set[str]] = defaultdict(set)
    for named, user in _named(pack):
        for figure_id in reach(pack, named):
            found[figure_id].add(user)
    return found


def _named(pack: Pack) -> Iterator[tuple[str, str]]:
    for article in pack.translations:
        for text in article.texts():
            yield from ((one, article.article) for one in PLACEHOLDER.findall(text.words))
    for card in pack.card_translations:
        for text in card.texts():
            yield from ((one, f"card {card.card}") for one in PLACEHOLDER.findall(text.words))
    for key, term in pack.deadlines.items():
        yield term.record.period, f"deadline {key}"
    for key, treaty in pack.agreements.items():
        used = [clause.figure for clause in treaty.record.gives if clause.figure]
        for remark in treaty.record.remarks.values():
            used += PLACEHOLDER.findall(remark)
        yield from ((one, f"agreement {key}") for one in used)


def computable(pack: Pack) -> Mapping[str, Figure]:
    """Without those of which `bases` complains: computing them would never end."""
    faulty = {fault.key for fault in bases(pack)}
    return {
        figure_id: filed.record
        for figure_id, filed in pack.figures.items()
        if not faulty & reach(pack, figure_id)
    }


def reach(pack: Pack, figure_id: str) -> set[str]:
    """The figure and all that it is computed from."""
    found, waiting = set(), [figure_id]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += _bases(pack.figures[one].record) if one in pack.figures else ()
    return found


def _bases(figure: Figure) -> set[str]:
    return {value.of for value in figure.values if value.of is not None}


def _in_order(figure: Figure) -> list[FigureValue]:
    return sorted(figure.values, key=lambda value: value.valid_from)


def _on(figure: Figure, day: date) -> FigureValue | None:
    return next(
        (
            value
            for value in figure.values
            if value.valid_from <= day and (value.valid_to is None or day <= value.valid_to)
        ),
        None,
    )


def _last_day(figure: Figure, today: date) -> date | None:
    past = [one.valid_to for one in figure.values if one.valid_to and one.valid_to < today]
    value, last = _on(figure, today), max(past, default=None)
    while value is not None and value.valid_to is not None and value.valid_to != last:
        last = value.valid_to
        value = _on(figure, last + timedelta(days=1))
    return date.max if value is not None else last


def _is_weak(filed: Filed[Figure], today: date) -> bool:
    value = _on(filed.record, today)
    return value is not None and value.confidence is Confidence.LOW


def _is_red(pack: Pack, article_id: str) -> bool:
    filed = pack.articles.get(article_id)
    return filed is not None and filed.record.risk is Risk.RED
