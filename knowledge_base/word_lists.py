"""Finding the words of a list in a message, whatever their spelling.

Notation of the lists: `word*` matches every word that begins so, `word` only itself, two words
must stand together, and `=word` tells o from o' and ў (oldi from o'ldi).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

from knowledge_base.spelling.fold import Word, read

LEXICON: Final = Path(__file__).parent / "lexicon"


@dataclass(frozen=True, slots=True)
class Hit:
    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Part:
    stem: str
    prefix: bool
    sharp: bool

    def fits(self, word: Word) -> bool:
        shown = word.sharp if self.sharp else word.key
        return shown.startswith(self.stem) if self.prefix else shown == self.stem


@dataclass(frozen=True, slots=True)
class _Entry:
    label: str
    first: _Part
    rest: tuple[_Part, ...]


@dataclass(slots=True)
class WordList:
    """Labels by their stems. The first part of an entry is looked up, the rest compared."""

    entries: dict[str, list[_Entry]] = field(default_factory=lambda: defaultdict(list))
    longest: int = 0
    known: dict[Word, tuple[_Entry, ...]] = field(default_factory=dict)
    """The entries that each word of the index begins; other words are looked up anew."""

    @classmethod
    def of(cls, stems: Mapping[str, Iterable[str]]) -> WordList:
        made = cls()
        for label, notations in stems.items():
            for notation in notations:
                made._add(label, notation)
        return made

    def _add(self, label: str, notation: str) -> None:
        parts = tuple(part for piece in notation.split() for part in _parts(piece))
        if not parts:
            raise ValueError(f"{label}: {notation!r} has no letters")
        entries = self.entries[parts[0].stem]
        entry = _Entry(label, parts[0], parts[1:])
        if entry not in entries:
            entries.append(entry)
        self.longest = max(self.longest, len(parts[0].stem))

    def remember(self, words: Iterable[Word]) -> None:
        for word in words:
            if word not in self.known:
                self.known[word] = self._begun_by(word)

    def find(self, words: Sequence[Word]) -> list[Hit]:
        return [
            Hit(entry.label, start, start + 1 + len(entry.rest))
            for start, word in enumerate(words)
            for entry in (self.known[word] if word in self.known else self._begun_by(word))
            if entry.rest == () or _goes_on(entry.rest, words, start + 1)
        ]

    def _begun_by(self, word: Word) -> tuple[_Entry, ...]:
        return tuple(entry for entry in self._candidates(word) if entry.first.fits(word))

    def _candidates(self, word: Word) -> Iterator[_Entry]:
        for size in range(1, min(len(word.key), self.longest) + 1):
            yield from self.entries.get(word.key[:size], ())
            if word.sharp[:size] != word.key[:size]:
                yield from self.entries.get(word.sharp[:size], ())


def _goes_on(parts: Sequence[_Part], words: Sequence[Word], start: int) -> bool:
    return start + len(parts) <= len(words) and all(
        part.fits(words[start + offset]) for offset, part in enumerate(parts)
    )


def _parts(piece: str) -> list[_Part]:
    sharp, prefix = piece.startswith("="), piece.endswith("*")
    folded = [word.sharp if sharp else word.key for word in read(piece)]
    last = len(folded) - 1
    return [_Part(stem, prefix and place == last, sharp) for place, stem in enumerate(folded)]


def read_list(name: str) -> dict[str, Any]:
    text = (LEXICON / f"{name}.yaml").read_text(encoding="utf-8")
    content = yaml.load(text, yaml.CBaseLoader)  # noqa: S506 (only text, lists and mappings; "no" stays a word)
    if not isinstance(content, dict):
        raise TypeError(f"{name}.yaml: expected `label: [words]` lines")
    return content
