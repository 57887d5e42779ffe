"""`suggest-phrasings`: which saved questions fail, and which articles have thin phrasings.

Nothing is generated. Whoever writes the phrasings reads the list and writes afresh; copying a
saved question would spoil the measurement, and `evaluate` refuses it.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from knowledge_base.commands.pack import search_of_pack
from knowledge_base.evaluation import Asked, evaluate, read_questions
from knowledge_base.model import Article
from knowledge_base.search import Outcome
from knowledge_base.spelling.fold import fold

_ENOUGH: Final = 14
_DIFFERENT_WORDS: Final = 40


def main(arguments: list[str]) -> int:
    parser = ArgumentParser("python -m knowledge_base suggest-phrasings", description=__doc__)
    parser.parse_args(arguments)
    search = search_of_pack()
    articles = [one for group in search.catalogue.articles.values() for one in group]
    asked = evaluate(search, read_questions()).asked
    lines = ["Questions not answered at once, by article:", *_failing(asked)]
    lines += ["", "Thin phrasings:", *_thin(articles)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _failing(asked: Iterable[Asked]) -> Iterator[str]:
    failed = [one for one in asked if one.question.expect is Outcome.ANSWER and not one.right]
    by_article = Counter(article for one in failed for article in one.question.articles)
    for article, count in by_article.most_common():
        yield f"{article}: {count}"
        yield from (
            f"    {one.question.id} ({one.decision.outcome}) {one.question.text[:90]}"
            for one in failed
            if article in one.question.articles
        )


def _thin(articles: Iterable[Article]) -> Iterator[str]:
    for article in articles:
        for lang, wording in article.wordings.items():
            words = {word for text in wording.phrasings for word in fold(text).split()}
            if len(wording.phrasings) < _ENOUGH or len(words) < _DIFFERENT_WORDS:
                yield (
                    f"{article.id} {lang}: {len(wording.phrasings)} phrasings,"
                    f" {len(words)} different words"
                )
