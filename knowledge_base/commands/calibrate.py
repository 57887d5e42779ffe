"""`calibrate`: learn the weights of the signals anew from the phrasings, and keep them."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Final

import numpy as np

from knowledge_base.calibration import Fitted, answer_from, examples
from knowledge_base.commands.pack import search_of_pack
from knowledge_base.danger import LEARNT, Lesson, SenseOfDanger, tried
from knowledge_base.lessons import Line, digest, lessons, practised, read_lines
from knowledge_base.practice import practice
from knowledge_base.ranking.features import Message
from knowledge_base.search import Search, phrasings
from knowledge_base.word_lists import LEXICON

_HEAD: Final = "# Made by `python -m knowledge_base calibrate` from phrasings and practice; not edited by hand.\n"
_CERTAINTIES: Final = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
_PRECISIONS: Final = (0.95, 0.97, 0.98)
"""Of the practice messages; `ANSWER_FROM` of decide.py is chosen by them."""


def main(arguments: list[str]) -> int:
    parser = ArgumentParser("python -m knowledge_base calibrate", description=__doc__)
    parser.add_argument("--sample", type=int, default=4000, help="how many phrasings to ask")
    options = parser.parse_args(arguments)
    search = search_of_pack()
    seen = examples(search.judge, indexed(search), options.sample, list(practice(search)))
    fitted = seen.fitted()
    path = LEXICON / "combination.yaml"
    path.write_text(_HEAD + _written(fitted), encoding="utf-8")
    sys.stdout.write(f"{fitted.examples} examples; {path.name} written\n{_written(fitted)}")
    for precision in _PRECISIONS:
        certainty, share = answer_from(seen, precision)
        sys.stdout.write(f"{precision:.0%} right from {certainty:.2f}: {share:.0%} answered\n")
    taught, lines = _lessons(search)
    learnt = SenseOfDanger.learn(taught, digest())
    assert learnt is not None
    learnt.write()
    sys.stdout.write(f"{len(taught)} lessons of danger; {LEARNT.name} written\n")
    for line in _of_danger(taught, len(lines)):
        sys.stdout.write(f"{line}\n")
    return 0


def _lessons(search: Search) -> tuple[list[Lesson], list[Line]]:
    """What there is to learn of danger; the first of the lessons are the lines."""
    articles = [one for group in search.catalogue.articles.values() for one in group]
    owners = [article for article in articles for _ in phrasings(article)]
    filed = list(zip(owners, indexed(search), strict=True))
    lines = [*read_lines(), *practised(articles)]
    return lessons(search.reader, search.urgency, lines, filed), lines


def _of_danger(taught: list[Lesson], lines: int) -> Iterator[str]:
    """What `URGENT_FROM` and `ASK_FROM` of danger.py are chosen by."""
    likely, urgent = tried(taught), np.array([lesson.urgent for lesson in taught])
    told = np.arange(len(taught)) < lines
    for certainty in _CERTAINTIES:
        found = likely >= certainty
        yield (
            f"danger from {certainty}: {found[told & urgent].mean():.1%} of the urgent messages, "
            f"{found[told & ~urgent].mean():.1%} of those that only sound so, "
            f"{found[~told & ~urgent].mean():.1%} of the phrasings of calm articles"
        )


def indexed(search: Search) -> list[Message]:
    """The phrasings in the order of the index."""
    return search.reader.phrases(
        (article, phrasings(article))
        for topic in search.catalogue.topics
        for article in search.catalogue.articles[topic]
    )


def _written(fitted: Fitted) -> str:
    weights = "".join(f"  {name}: {value:.4f}\n" for name, value in fitted.weights.items())
    return f"bias: {fitted.bias:.4f}\nweights:\n{weights}"
