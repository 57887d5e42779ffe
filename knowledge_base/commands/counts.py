"""`counts`: what the knowledge base holds, by place, language, risk and certainty."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

from knowledge_base.checks.pack import Pack
from knowledge_base.checks.reader import read
from knowledge_base.files import CONTENT
from knowledge_base.model import LANGS, Article, Certainty, Risk

_COLUMNS: Final = (*Risk, *Certainty)


def main(arguments: list[str]) -> int:
    parser = ArgumentParser("python -m knowledge_base counts", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=CONTENT, help="the content folder")
    pack = read(parser.parse_args(arguments).folder, date.max)
    lines = [*_by_place(pack), "", *_by_language(pack), "", *_registers(pack)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _by_place(pack: Pack) -> Iterator[str]:
    articles = [filed.record for filed in pack.articles.values()]
    yield "place       articles  " + "  ".join(f"{name:>8}" for name in (*_COLUMNS, "reviewed"))
    for place in (
        one for one in pack.rules.topics.places if any(a.place == one for a in articles)
    ):
        yield _row(place, [one for one in articles if one.place == place])
    yield _row("all", articles)


def _row(name: str, articles: list[Article]) -> str:
    kinds = Counter[str]([*(a.risk for a in articles), *(a.certainty for a in articles)])
    reviewed = sum(bool(article.reviewed_by) for article in articles)
    numbers = [*(kinds[column] for column in _COLUMNS), reviewed]
    return f"{name:<10}  {len(articles):>8}  " + "  ".join(f"{one:>8}" for one in numbers)


def _by_language(pack: Pack) -> Iterator[str]:
    yield "language  articles  phrasings"
    for lang in LANGS:
        here = [one.wording for one in pack.translations if one.lang == lang]
        yield f"{lang:<8}  {len(here):>8}  {sum(len(one.phrasings) for one in here):>9}"


def _registers(pack: Pack) -> Iterator[str]:
    values = [value for one in pack.figures.values() for value in one.record.values]
    yield f"figures: {len(pack.figures)}; values by confidence: {_told(v.confidence for v in values)}"
    yield f"deadlines: {len(pack.deadlines)}; {_told(f.record.place for f in pack.deadlines.values())}"
    treaties = [filed.record for filed in pack.agreements.values()]
    yield f"agreements: {len(treaties)}; {_told(one.status for one in treaties)}"
    cards = [filed.record for filed in pack.cards.values()]
    yield f"emergency cards: {len(cards)}; {_told(one.place for one in cards)}"
    contacts = [filed.record for filed in pack.contacts.values()]
    yield f"contacts: {len(contacts)}; {_told(one.confidence for one in contacts)}"
    agencies = [filed.record for filed in pack.agencies.values()]
    yield f"agencies: {len(agencies)}; {_told(f'{one.country} {one.state}' for one in agencies)}"
    urgent = sum(filed.record.urgent for filed in pack.articles.values())
    yield f"urgent articles: {urgent}"


def _told(kinds: Iterable[str]) -> str:
    return ", ".join(f"{kind} {number}" for kind, number in Counter(kinds).most_common()) or "none"
