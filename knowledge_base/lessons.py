"""What the sense of danger learns from: practice messages, and the phrasings of articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import yaml

from knowledge_base.danger import Lesson
from knowledge_base.model import Article
from knowledge_base.notes import Notes
from knowledge_base.ranking.features import Message
from knowledge_base.reading import Reader
from knowledge_base.urgency import PERILS, Alarm, Danger, Urgency
from knowledge_base.word_lists import LEXICON

FOLDER: Final = LEXICON / "danger"
_CALM: Final = "calm"
_KINDS: Final[Mapping[str, Danger | None]] = {
    **{str(danger).replace("_", "-"): danger for danger in Danger},
    "army": Danger.MILITARY,
    _CALM: None,
}
_LINE_COUNTS: Final = 4.0
_PERIL_COUNTS: Final = 0.25
"""Nearly all of these phrasings are urgent, not all."""
_TOLD_COUNTS: Final = 0.5
"""Nearly all practice messages that a calm article answers are calm, not all."""
_CALM_PHRASINGS: Final = 5000


Filed = tuple[Article, Message]
"""A phrasing and the article that it stands in."""


@dataclass(frozen=True, slots=True)
class Line:
    """A practice message as an editor writes it."""

    text: str
    urgent: bool
    danger: Danger | None


def read_lines() -> list[Line]:
    found = []
    for path in sorted(FOLDER.glob("*.yaml")):
        for line in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader):
            if line["urgent"] == (line["kind"] == _CALM):
                raise ValueError(f"{path.name}: {line['text']!r} is calm and urgent at once")
            found.append(Line(line["text"], line["urgent"], _KINDS[line["kind"]]))
    return found


def practised(notes: Notes) -> list[Line]:
    """Practice messages that are surely calm or urgent. Those that an article answers are not:
    also who asks about a bribe may be held by the police just now."""
    told = [(note, False) for note in (*notes.calm, *notes.uncovered)]
    told += [(note, True) for note in notes.urgent]
    return [Line(note.text, urgent, None) for note, urgent in told]


def digest() -> str:
    """Names the practice messages, to see whether what was learnt is of them."""
    lines = [*read_lines(), *practised(Notes.read())]
    told = "\n".join(f"{line.text}|{line.urgent}|{line.danger}" for line in lines)
    return sha256(told.encode()).hexdigest()[:16]


def lessons(
    reader: Reader,
    urgency: Urgency,
    lines: Iterable[Line],
    phrasings: Sequence[Filed],
    told: Sequence[Filed] = (),
) -> list[Lesson]:
    """`told`: the practice messages that articles answer."""
    return [
        *(
            Lesson(message, _ruled(urgency, message), line.urgent, line.danger, _LINE_COUNTS)
            for line in lines
            for message in [reader.message(line.text)]
        ),
        *_of_calm(urgency, phrasings[:: _step(phrasings)], 1.0),
        *_of_calm(urgency, told, _TOLD_COUNTS),
        *_of_perils(urgency, (*phrasings, *told)),
    ]


def _step(phrasings: Sequence[Filed]) -> int:
    return max(1, len(phrasings) // _CALM_PHRASINGS)


def _of_calm(urgency: Urgency, filed: Iterable[Filed], counts: float) -> Iterator[Lesson]:
    """Who asks what a calm article answers is calm."""
    for article, message in filed:
        if not article.urgent:
            yield Lesson(message, _ruled(urgency, message), urgent=False, counts=counts)


def _of_perils(urgency: Urgency, filed: Iterable[Filed]) -> Iterator[Lesson]:
    """Of the perils only people in them speak."""
    for article, message in filed:
        if article.urgent and (danger := PERILS.get(article.topic)) is not None:
            yield Lesson(
                message, _ruled(urgency, message), urgent=True, danger=danger, counts=_PERIL_COUNTS
            )


def _ruled(urgency: Urgency, message: Message) -> Alarm:
    return urgency.of(message.meanings, len(message.words))[0]
