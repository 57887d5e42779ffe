"""Practice messages: made up to teach the matcher how people write, as phrasings say what they ask.

They are never shown and never measured; that is what questions/ is for.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, Final, Self, cast

import yaml

from knowledge_base.model import DESTINATIONS, ORIGINS, Destination, Origin
from knowledge_base.scope import AGREEMENT, ANYWHERE
from knowledge_base.word_lists import LEXICON

FOLDER: Final = LEXICON / "practice"
_WRITER: Final = re.compile(r"^(?:(?P<to>\w\w)>)?(?:(?P<of>\w\w)\|)?(?P<text>.*)$", re.DOTALL)
"""A message may begin with its writer: "kz>kg|" is a Kyrgyz in Kazakhstan, "kg>kg|" at home."""
_HOST: Final[Destination] = "ru"
_HOME: Final[Origin] = "uz"
_AT_HOME: Final = "home-"


@dataclass(frozen=True, slots=True)
class Note:
    """A message and its writer, who need not be abroad."""

    text: str
    destination: Destination | None
    origin: Origin

    @classmethod
    def read(cls, written: str, place: str = _HOST) -> Self:
        """`place`: where the article of the message holds, and so the writer is."""
        match = _WRITER.match(written)
        if match is None:
            raise ValueError(f"no message in {written!r}")
        home = place.removeprefix(_AT_HOME) if place.startswith(_AT_HOME) else _HOME
        of = match["of"] or home
        to = match["to"] or (place if place in DESTINATIONS else _HOST)
        if of not in ORIGINS or to not in {*DESTINATIONS, of}:
            raise ValueError(f"unknown country before {written!r}")
        at_home = match["to"] == of or (place.startswith(_AT_HOME) and not match["to"])
        destination = None if at_home else cast("Destination", to)
        return cls(match["text"], destination, cast("Origin", of))


@dataclass(frozen=True, slots=True)
class Notes:
    answers: Mapping[str, tuple[Note, ...]]
    """By the article that answers them. What two articles answer stands under both."""
    uncovered: tuple[Note, ...] = ()
    """What no article answers."""
    urgent: tuple[Note, ...] = ()
    calm: tuple[Note, ...] = ()

    @classmethod
    def read(cls, folder: Path = FOLDER) -> Self:
        answers: dict[str, list[str]] = defaultdict(list)
        others: dict[str, list[Note]] = defaultdict(list)
        for path in sorted(folder.glob("*.yaml")):
            content: dict[str, Any] = yaml.load(
                path.read_text(encoding="utf-8"),
                yaml.CBaseLoader,  # noqa: S506 (only text, lists and mappings; "no" stays a word)
            )
            for article, written in content.pop("answers", {}).items():
                answers[article] += written
            for part, written in content.items():
                others[part] += map(Note.read, written)
        return cls(_filed(answers), **{part: tuple(notes) for part, notes in others.items()})

    def all(self) -> Iterator[Note]:
        yield from chain(*self.answers.values(), self.uncovered, self.urgent, self.calm)

    def texts(self, article: str) -> list[str]:
        return [note.text for note in self.answers.get(article, ())]


def _filed(answers: Mapping[str, Sequence[str]]) -> dict[str, tuple[Note, ...]]:
    """What an article for all countries answers beside that of one country was written there."""
    told: dict[str, Note] = {}
    filed: dict[str, tuple[Note, ...]] = {}
    for article in sorted(answers, key=_holds_everywhere):
        known = told if _holds_everywhere(article) else {}
        notes = {one: known.get(one) or Note.read(one, _host(article)) for one in answers[article]}
        told = {**notes, **told}
        filed[article] = tuple(notes.values())
    return filed


def _host(article: str) -> str:
    """Where the writer is: of the two countries of a treaty, in the second."""
    place, _, topic = article.partition("/")
    return topic.split("-")[1] if place == AGREEMENT and "-" in topic else place


def _holds_everywhere(article: str) -> bool:
    return article.split("/", maxsplit=1)[0] in (ANYWHERE, AGREEMENT)
