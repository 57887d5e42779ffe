"""What a word and a phrase are compared by, as named features with weights.

There are two views of a message. The surface: its words, their stems, first letters and letter
sequences (typing errors), and pairs of neighbours. The meanings: what it speaks of, affirmed or
denied, in whatever language. Where both views agree, the answer is safe.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from typing import Final, Protocol

from knowledge_base.meanings import Meaning
from knowledge_base.spelling.fold import Word
from knowledge_base.spelling.stems import Stemmer

Feature = tuple[str, float]
WORD: Final = "w"
"""How the names of whole words begin."""
_PREFIX: Final = 5


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """Two are the same when they are one reading of one text: tables are built anew from what
    they knew of the messages that stayed."""

    words: tuple[Word, ...]
    meanings: tuple[Meaning, ...] = ()

    def said(self) -> list[str]:
        return sorted({meaning.feature for meaning in self.meanings})


class View(Protocol):
    def of_word(self, key: str) -> Sequence[Feature]: ...

    def of_phrase(self, message: Message) -> Iterator[Feature]: ...


@dataclass(frozen=True, slots=True)
class SurfaceWeights:
    """How much each kind of feature counts; docs/matcher.md shows what each one adds."""

    word: float = 1.0
    stem: float = 0.8
    prefix: float = 0.5
    letters: float = 0.35
    pair: float = 0.6
    skip_pair: float = 0.35
    meaning: float = 1.0
    number: float = 0.2


@dataclass(slots=True)
class Surface:
    stemmer: Stemmer = field(default_factory=Stemmer)
    weights: SurfaceWeights = field(default_factory=SurfaceWeights)
    letters: Sequence[int] = (3, 4)
    """How long the sequences of letters are."""

    def of_word(self, key: str) -> Sequence[Feature]:
        if key.isdigit():
            return [("#", self.weights.number)]
        found = [
            (f"{WORD}{key}", self.weights.word),
            (f"s{self.stemmer.stem(key)}", self.weights.stem),
        ]
        if len(key) > _PREFIX:
            found.append((f"p{key[:_PREFIX]}", self.weights.prefix))
        if not self.weights.letters:
            return found
        framed = f"^{key}$"
        found += [
            (framed[at : at + size], self.weights.letters)
            for size in self.letters
            for at in range(len(framed) - size + 1)
        ]
        return found

    def of_phrase(self, message: Message) -> Iterator[Feature]:
        stems = ["^", *(self.stemmer.stem(word.key) for word in message.words), "$"]
        for first, second in pairwise(stems):
            yield f"b{first} {second}", self.weights.pair
        for first, second in zip(stems, stems[2:], strict=False):
            yield f"k{first} {second}", self.weights.skip_pair
        for said in message.said():
            yield f"m{said}", self.weights.meaning


@dataclass(slots=True)
class Sense:
    """Only what is meant. `either`: the meaning, affirmed or denied; `together`: two at once."""

    alone: float = 1.0
    either: float = 0.5
    together: float = 0.5

    def of_word(self, key: str) -> Sequence[Feature]:  # noqa: ARG002 (the other view needs it)
        return ()

    def of_phrase(self, message: Message) -> Iterator[Feature]:
        said = message.said()
        for one in said:
            yield one, self.alone
        for label in {one[1:] for one in said}:
            yield f"u{label}", self.either
        for first, second in combinations(said, 2):
            yield f"{first} {second}", self.together
