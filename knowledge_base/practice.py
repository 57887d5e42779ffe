"""Practice messages as the matcher meets them: to weigh the signals and to try them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from knowledge_base.calibration import Practice
from knowledge_base.notes import Note
from knowledge_base.search import Search, person_of, phrasings


def practice(search: Search) -> Iterator[Practice]:
    """The answered ones, each once, then those nothing answers."""
    labels: dict[str, set[int]] = defaultdict(set)
    numbers: dict[str, list[int]] = defaultdict(list)
    asked: dict[str, Note] = {}
    number = 0
    for label, topic in enumerate(search.catalogue.topics):
        for article in search.catalogue.articles[topic]:
            number += len(phrasings(article))
            for note in search.notes.answers.get(article.id, ()):
                asked.setdefault(note.text, note)
                labels[note.text].add(label)
                numbers[note.text].append(number)
                number += 1
    for text, note in asked.items():
        yield _practice(search, note, labels[text], numbers[text])
    yield from (_practice(search, note) for note in search.notes.uncovered)


def _practice(
    search: Search, note: Note, labels: Collection[int] = (), numbers: Sequence[int] = ()
) -> Practice:
    reading = search.reader.read(note.text, note.origin, lambda _: True)
    fits = search.catalogue.fits(person_of(note, reading))
    return Practice(reading.message, fits, frozenset(labels), tuple(numbers))
