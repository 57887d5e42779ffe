"""A word that nobody has written before is read as the known word it is nearest to.

The fold undoes habits of spelling; what is left are slips of the finger. Short words have too many
neighbours, and a slip in the first letter is rare, so both are left alone.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from knowledge_base.spelling.fold import Word

_SHORTEST: Final = 5
_NEAR: Final = 0.8
"""Share of letters in place: one slip in a word of five, two in a word of ten."""


@dataclass(slots=True)
class Mender:
    known: dict[str, Word] = field(default_factory=dict)
    alike: dict[tuple[str, int], list[str]] = field(default_factory=lambda: defaultdict(list))
    """The known words by their first letter and their length."""

    @classmethod
    def of(cls, vocabulary: Iterable[Word]) -> Mender:
        made = cls()
        for word in vocabulary:
            if len(word.key) >= _SHORTEST - 1 and word.key not in made.known:
                made.known[word.key] = word
                made.alike[word.key[0], len(word.key)].append(word.key)
        return made

    def mended(self, words: Sequence[Word], meant: Collection[int] = ()) -> list[Word]:
        """`meant`: places of words that carry a known meaning and need no mending."""
        return [
            word if place in meant else self._nearest(word) for place, word in enumerate(words)
        ]

    def _nearest(self, word: Word) -> Word:
        length = len(word.key)
        if length < _SHORTEST or word.key.isdigit() or word.key in self.known:
            return word
        lengths = range(math.ceil(length * _NEAR), math.floor(length / _NEAR) + 1)
        found = process.extractOne(
            word.key,
            chain.from_iterable(self.alike.get((word.key[0], size), ()) for size in lengths),
            scorer=DamerauLevenshtein.normalized_similarity,
            score_cutoff=_NEAR,
        )
        return self.known[found[0]] if found else word
