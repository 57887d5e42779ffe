"""A light stemmer for all our languages at once, on folded words.

Uzbek, Kyrgyz and Kazakh pile endings up (pasport-im-iz-ni), Russian bends them; a message mixes
all of these in one sentence, so there is one list and nobody has to know the language first.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from knowledge_base.word_lists import read_list

_SHORTEST_STEM: Final = 4
_ROUNDS: Final = 3


class Stemmer:
    def __init__(self, vocabulary: Iterable[str] = ()) -> None:
        """The stems of the vocabulary are kept; those of other words are worked out anew."""
        listed = read_list("suffixes")["endings"].values()
        self._endings = frozenset(ending for endings in listed for ending in endings)
        self._longest = max(map(len, self._endings))
        self._known = {key: self._worked_out(key) for key in vocabulary}

    def stem(self, key: str) -> str:
        return self._known.get(key) or self._worked_out(key)

    def _worked_out(self, key: str) -> str:
        for _ in range(_ROUNDS):
            shorter = self._without_ending(key)
            if shorter == key:
                break
            key = shorter
        return key

    def _without_ending(self, key: str) -> str:
        most = min(self._longest, len(key) - _SHORTEST_STEM)
        for size in range(most, 0, -1):
            if key[-size:] in self._endings:
                return key[:-size]
        return key
