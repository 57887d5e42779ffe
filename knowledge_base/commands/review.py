"""`review`: what a lawyer has to read, the most dangerous first.

A name in `reviewed_by` of article.yaml (or card.yaml) takes a record off the list, until its date
in `review_by` comes.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from knowledge_base.checks.pack import Pack
from knowledge_base.checks.reader import read
from knowledge_base.files import CONTENT
from knowledge_base.model import Article, Certainty, Risk

_RISKS: Final = (Risk.RED, Risk.YELLOW, Risk.GREEN)
_CERTAINTIES: Final = (Certainty.UNCLEAR, Certainty.PRACTICE, Certainty.LAW)


def main(arguments: list[str]) -> int:
    parser = ArgumentParser("python -m knowledge_base review", description=__doc__)
    parser.add_argument("--place", help="only this place, as ru or home-uz")
    parser.add_argument("folder", nargs="?", type=Path, default=CONTENT, help="the content folder")
    options = parser.parse_args(arguments)
    today = datetime.now(UTC).date()  # noqa: TID251 (a command line has no other clock)
    pack = read(options.folder, today)
    lines = [*_cards(pack, options.place, today), *_articles(pack, options.place, today)]
    sys.stdout.write("\n".join([*lines, f"{len(lines)} to read"]) + "\n")
    return 0


def _cards(pack: Pack, place: str | None, today: date) -> Iterator[str]:
    for card_id, filed in sorted(pack.cards.items()):
        card = filed.record
        if place in {None, card.place} and (not card.reviewed_by or card.review_by < today):
            yield f"emergency card  {card.certainty:<8}  by {card.review_by}  {card_id}"


def _articles(pack: Pack, place: str | None, today: date) -> Iterator[str]:
    open_ones = [
        filed.record
        for filed in pack.articles.values()
        if place in {None, filed.record.place}
        and (not filed.record.reviewed_by or filed.record.review_by < today)
    ]
    for article in sorted(open_ones, key=_weight):
        urgent = "urgent" if article.urgent else ""
        yield (
            f"{article.risk:<6} {urgent:<7}  {article.certainty:<8}  by {article.review_by}"
            f"  {article.id}"
        )


def _weight(article: Article) -> tuple[bool, int, int, date, str]:
    return (
        not article.urgent,
        _RISKS.index(article.risk),
        _CERTAINTIES.index(article.certainty),
        article.review_by,
        article.id,
    )
