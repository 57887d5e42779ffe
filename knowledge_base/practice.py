"""Practice messages as the matcher meets them: to weigh the signals and to try them."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge_base.calibration import Practice
from knowledge_base.notes import Note
from knowledge_base.search import Search, person_of, phrasings


def practice(search: Search) -> Iterator[Practice]:
    """The answered ones in the order in which the index has them, then those nothing answers."""
    number = 0
    for label, topic in enumerate(search.catalogue.topics):
        for article in search.catalogue.articles[topic]:
            number += len(phrasings(article))
            for note in search.notes.answers.get(article.id, ()):
                yield _practice(search, note, label, number)
                number += 1
    yield from (_practice(search, note, None, None) for note in search.notes.uncovered)


def _practice(search: Search, note: Note, label: int | None, number: int | None) -> Practice:
    reading = search.reader.read(note.text, note.origin, lambda _: True)
    fits = search.catalogue.fits(person_of(note, reading))
    return Practice(reading.message, fits, label, number)
