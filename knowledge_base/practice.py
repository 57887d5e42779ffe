"""Practice messages: made up to weigh the signals and to try the sense of danger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from knowledge_base.calibration import Practice
from knowledge_base.catalogue import Person
from knowledge_base.lessons import WRITER
from knowledge_base.model import DESTINATIONS, ORIGINS, Destination, Origin
from knowledge_base.reading import countries_in_question
from knowledge_base.search import Question, Search
from knowledge_base.word_lists import read_list

_HOST: Final[Destination] = "ru"
_HOME: Final[Origin] = "uz"


def question(note: str) -> Question:
    """ "kz>kg|text": somebody from Kyrgyzstan in Kazakhstan; plain: an Uzbek in Russia."""
    match = WRITER.match(note)
    if match is None:
        raise ValueError(f"no message in {note!r}")
    to, of = match["to"] or _HOST, match["of"] or _HOME
    if to not in DESTINATIONS or of not in ORIGINS:
        raise ValueError(f"unknown country before {note!r}")
    return Question(match["text"], cast("Destination", to), cast("Origin", of))


def practice(search: Search) -> Iterator[Practice]:
    content = read_list("practice")
    labels = {
        article.id: label
        for label, topic in enumerate(search.catalogue.topics)
        for article in search.catalogue.articles[topic]
    }
    for article, notes in content["answers"].items():
        if article in labels:
            yield from (_practice(search, note, labels[article]) for note in notes)
    yield from (_practice(search, note, None) for note in content["uncovered"])


def _practice(search: Search, note: str, label: int | None) -> Practice:
    asked = question(note)
    reading = search.reader.read(asked.text, asked.origin, lambda _: True)
    person = Person(
        countries_in_question(reading.places, asked.destination),
        reading.places.origin or asked.origin,
        reading.places.elsewhere,
    )
    return Practice(reading.message, search.catalogue.fits(person), label)
