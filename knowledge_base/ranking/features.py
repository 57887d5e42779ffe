"""What a word and a phrase are compared by, as named features with weights.

A word: itself, its stem, its first letters, and the letter sequences in it (typing errors).
A phrase: pairs of neighbouring stems (word order), and the meanings in it, affirmed or denied.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from knowledge_base.meanings import Meanings
from knowledge_base.spelling.fold import Word
from knowledge_base.spelling.stems import Stemmer

Feature = tuple[str, float]
_PREFIX: Final = 5


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each kind of feature counts. Found on benchmark data, see docs/matcher.md."""

    word: float = 1.0
    stem: float = 0.8
    prefix: float = 0.5
    letters: float = 0.25
    pair: float = 0.6
    skip_pair: float = 0.35
    meaning: float = 1.0
    number: float = 0.2


@dataclass(slots=True)
class Features:
    meanings: Meanings
    stemmer: Stemmer
    weights: Weights = field(default_factory=Weights)

    def of_word(self, key: str) -> list[Feature]:
        if key.isdigit():
            return [("#", self.weights.number)]
        found = [(f"w{key}", self.weights.word), (f"s{self.stemmer.stem(key)}", self.weights.stem)]
        if len(key) > _PREFIX:
            found.append((f"p{key[:_PREFIX]}", self.weights.prefix))
        framed = f"^{key}$"
        found += [
            (framed[at : at + size], self.weights.letters)
            for size in (3, 4)
            for at in range(len(framed) - size + 1)
        ]
        return found

    def of_phrase(self, words: Sequence[Word]) -> Iterator[Feature]:
        stems = ["^", *(self.stemmer.stem(word.key) for word in words), "$"]
        for first, second in pairwise(stems):
            yield f"b{first} {second}", self.weights.pair
        for first, second in zip(stems, stems[2:], strict=False):
            yield f"k{first} {second}", self.weights.skip_pair
        for meaning in {meaning.feature for meaning in self.meanings.of(words)}:
            yield f"m{meaning}", self.weights.meaning
