"""`calibrate`: learn anew what the matcher knows of topics, certainty and danger, and keep it."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from knowledge_base.calibration import Practice, answer_from, asked_of_practice, combined
from knowledge_base.commands.pack import search_of_pack
from knowledge_base.danger import Lesson, SenseOfDanger, tried
from knowledge_base.lessons import Filed, Line, digest, lessons, practised, read_lines
from knowledge_base.model import Article
from knowledge_base.practice import practice
from knowledge_base.ranking.features import Message
from knowledge_base.ranking.index import Floats, Ints
from knowledge_base.ranking.signals import Combination
from knowledge_base.ranking.trained import OUTSIDE, Trained, cross_fitted, in_parts
from knowledge_base.search import Search, phrasings
from knowledge_base.word_lists import LEXICON

_HEAD: Final = (
    "# Made by `python -m knowledge_base calibrate` from practice messages; not edited by hand.\n"
)
_PRACTICE_COUNTS: Final = 2.0
_CERTAINTIES: Final = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
_PRECISIONS: Final = (0.95, 0.97, 0.98)
"""Of the practice messages; `ANSWER_FROM` of decide.py is chosen by them."""


def main(arguments: list[str]) -> int:
    ArgumentParser("python -m knowledge_base calibrate", description=__doc__).parse_args(arguments)
    search = search_of_pack()
    asked = list(practice(search))
    trained = _trained(search, asked)
    trained.write()
    search = replace(
        search, judge=replace(search.judge, trained=trained.of(search.catalogue.topics))
    )
    seen = asked_of_practice(search.judge, asked, unseen_scores(search, asked))
    combination, examples = combined(seen)
    path = LEXICON / "combination.yaml"
    path.write_text(_HEAD + _written(combination), encoding="utf-8")
    sys.stdout.write(f"{len(seen)} messages; {path.name} written\n{_written(combination)}")
    for precision in _PRECISIONS:
        certainty, share = answer_from(examples, precision)
        sys.stdout.write(f"{precision:.0%} right from {certainty:.2f}: {share:.0%} answered\n")
    taught, lines = _lessons(search)
    learnt = SenseOfDanger.learn(taught, digest())
    assert learnt is not None
    learnt.write()
    sys.stdout.write(f"{len(taught)} lessons of danger\n")
    for line in _of_danger(taught, len(lines)):
        sys.stdout.write(f"{line}\n")
    return 0


def _trained(search: Search, asked: Sequence[Practice]) -> Trained:
    return Trained.learn(*_course(search, asked))


def unseen_scores(search: Search, asked: Sequence[Practice]) -> list[Floats]:
    """What models that were trained without them say of the messages."""
    phrases, labels, topics, counts = _course(search, asked)
    places = iter(range(len(search.judge.surface.labels), len(phrases)))
    told = [(one.message, one.numbers or (next(places),)) for one in asked]
    return cross_fitted(phrases, labels, topics, counts, told, in_parts(labels))


def _course(
    search: Search, asked: Sequence[Practice]
) -> tuple[list[Message], Ints, list[str], Floats]:
    """What there is to learn: what the index has, then the messages that nothing answers."""
    uncovered = [one.message for one in asked if not one.numbers]
    topics = [*search.catalogue.topics, OUTSIDE]
    outside = np.full(len(uncovered), len(topics) - 1, np.int64)
    labels = np.concatenate([search.judge.surface.labels, outside])
    told = np.full(len(uncovered), _PRACTICE_COUNTS, np.float32)
    counts = np.concatenate([_counts(search), told])
    return [*indexed(search), *uncovered], labels, topics, counts


def _counts(search: Search) -> Floats:
    """A practice message is nearer to life than a phrasing, and counts for more."""
    counted = [
        count
        for topic in search.catalogue.topics
        for article in search.catalogue.articles[topic]
        for count in (
            *(1.0 for _ in phrasings(article)),
            *(_PRACTICE_COUNTS for _ in search.notes.texts(article.id)),
        )
    ]
    return np.array(counted, np.float32)


def _lessons(search: Search) -> tuple[list[Lesson], list[Line]]:
    """What there is to learn of danger; the first of the lessons are the lines."""
    filed = iter(indexed(search))
    asked: list[Filed] = []
    told: list[Filed] = []
    for topic in search.catalogue.topics:
        for article in search.catalogue.articles[topic]:
            asked += [(article, next(filed)) for _ in phrasings(article)]
            told += [(article, next(filed)) for _ in search.notes.texts(article.id)]
    lines = [*read_lines(), *practised(search.notes)]
    return lessons(search.reader, search.urgency, lines, asked, told), lines


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
    """The phrasings and practice messages in the order of the index."""
    return search.reader.phrases(
        (article, asked_of(search, article))
        for topic in search.catalogue.topics
        for article in search.catalogue.articles[topic]
    )


def asked_of(search: Search, article: Article) -> list[str]:
    return [*phrasings(article), *search.notes.texts(article.id)]


def _written(combination: Combination) -> str:
    views, weights = (
        "".join(f"  {name}: {value:.4f}\n" for name, value in part.items())
        for part in (combination.views, combination.weights)
    )
    return f"views:\n{views}bias: {combination.bias:.4f}\nweights:\n{weights}"
