"""A word that nobody has written before is read as the known word it is nearest to.

The fold undoes habits of spelling; what is left are slips of the finger. Short words have too many
neighbours, and a slip in the first letter is rare, so both are left alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from knowledge_base.spelling.fold import Word

_SHORTEST: Final = 5
_NEAR: Final = 0.8
"""Share of letters in place: one slip in a word of five, two in a word of ten."""


@dataclass(slots=True)
class Mender:
    by_letter: dict[str, dict[str, Word]] = field(default_factory=lambda: defaultdict(dict))

    @classmethod
    def of(cls, vocabulary: Iterable[Word]) -> Mender:
        made = cls()
        for word in vocabulary:
            if len(word.key) >= _SHORTEST - 1:
                made.by_letter[word.key[0]].setdefault(word.key, word)
        return made

    def mended(self, words: Sequence[Word], meant: Collection[int] = ()) -> list[Word]:
        """`meant`: places of words that carry a known meaning and need no mending."""
        return [
            word if place in meant else self._nearest(word) for place, word in enumerate(words)
        ]

    def _nearest(self, word: Word) -> Word:
        if len(word.key) < _SHORTEST or word.key.isdigit():
            return word
        known = self.by_letter.get(word.key[0], {})
        if word.key in known:
            return word
        found = process.extractOne(
            word.key,
            known.keys(),
            scorer=DamerauLevenshtein.normalized_similarity,
            score_cutoff=_NEAR,
        )
        return known[found[0]] if found else word
