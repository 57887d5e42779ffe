"""Practice messages: made up to teach the matcher how people write, as phrasings say what they ask.

They are never shown and never measured; that is what questions/ is for.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, Final, Self, cast

import yaml

from knowledge_base.model import DESTINATIONS, ORIGINS, Destination, Origin
from knowledge_base.word_lists import LEXICON

FOLDER: Final = LEXICON / "practice"
_WRITER: Final = re.compile(r"^(?:(?P<to>\w\w)>)?(?:(?P<of>\w\w)\|)?(?P<text>.*)$", re.DOTALL)
"""A message may begin with its writer: "kz>kg|" is a Kyrgyz in Kazakhstan."""
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
        at_home = place.removeprefix(_AT_HOME) if place.startswith(_AT_HOME) else None
        to = match["to"] or (place if place in DESTINATIONS else _HOST)
        of = match["of"] or at_home or _HOME
        if to not in DESTINATIONS or of not in ORIGINS:
            raise ValueError(f"unknown country before {written!r}")
        destination = None if at_home and not match["to"] else cast("Destination", to)
        return cls(match["text"], destination, cast("Origin", of))


@dataclass(frozen=True, slots=True)
class Notes:
    answers: Mapping[str, tuple[Note, ...]]
    """By the article that answers them."""
    uncovered: tuple[Note, ...] = ()
    """What no article answers."""
    urgent: tuple[Note, ...] = ()
    calm: tuple[Note, ...] = ()

    @classmethod
    def read(cls, folder: Path = FOLDER) -> Self:
        answers: dict[str, list[Note]] = defaultdict(list)
        others: dict[str, list[Note]] = defaultdict(list)
        for path in sorted(folder.glob("*.yaml")):
            content: dict[str, Any] = yaml.load(
                path.read_text(encoding="utf-8"),
                yaml.CBaseLoader,  # noqa: S506 (only text, lists and mappings; "no" stays a word)
            )
            for article, written in content.pop("answers", {}).items():
                answers[article] += [Note.read(one, article.split("/")[0]) for one in written]
            for part, written in content.items():
                others[part] += map(Note.read, written)
        return cls(
            {article: tuple(notes) for article, notes in answers.items()},
            **{part: tuple(notes) for part, notes in others.items()},
        )

    def all(self) -> Iterator[Note]:
        yield from chain(*self.answers.values(), self.uncovered, self.urgent, self.calm)

    def texts(self, article: str) -> list[str]:
        return [note.text for note in self.answers.get(article, ())]
