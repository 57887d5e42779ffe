"""A raw message made ready for ranking: words, meanings, places, and its clauses."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge_base.meanings import Meaning, Meanings
from knowledge_base.model import Article, Destination, Origin
from knowledge_base.outside import Aside, Outside
from knowledge_base.places import PlaceNames, Places
from knowledge_base.ranking.features import Message
from knowledge_base.scope import AGREEMENT
from knowledge_base.spelling.fold import Word, read
from knowledge_base.spelling.layout import unslipped
from knowledge_base.spelling.mend import Mender

_SENTENCE: Final = re.compile(r"[.?!;\n]+")
_ENDS: Final = ".?!;\n "
_SHORTEST_CLAUSE: Final = 3
_LONGEST_CLAUSE: Final = 16


@dataclass(frozen=True, slots=True)
class Reading:
    text: str
    words: tuple[Word, ...]
    meanings: tuple[Meaning, ...]
    places: Places
    aside: Aside | None
    message: Message


@dataclass(frozen=True, slots=True)
class Phrasing:
    text: str
    homes: tuple[Origin, ...] | None
    """Whose country is part of the meaning; None: every country is, in the name of a treaty."""


class Reader:
    def __init__(self, earlier: Reader | None = None) -> None:
        """`earlier`: one whose word lists are used on, and what it has read is not read anew."""
        self.meanings: Meanings = earlier.meanings if earlier is not None else Meanings()
        self.places: PlaceNames = earlier.places if earlier is not None else PlaceNames()
        self.outside: Outside = earlier.outside if earlier is not None else Outside()
        self.mender = Mender()
        self.vocabulary: dict[Word, None] = {**earlier.vocabulary} if earlier is not None else {}
        self.known: dict[Phrasing, Message] = {**earlier.known} if earlier is not None else {}

    def read(self, text: str, origin: Origin | None, known: Callable[[str], bool]) -> Reading:
        meant = unslipped(text, known)
        words = self._mended(read(meant))
        places = self.places.of(words, origin)
        return Reading(
            meant, words, tuple(self.meanings.of(words)), places, self.outside.of(text, words),
            self._message(words, kept=_homes(places, origin)),
        )  # fmt: skip

    def phrases(
        self, articles: Iterable[tuple[Article, Sequence[str]]], beside: Iterable[Word] = ()
    ) -> list[Message]:
        """Phrasings for the index. The country of its article is no part of their meaning.

        `beside`: other words that are no slips either.
        """
        asked = [_phrasing(text, article) for article, each in articles for text in each]
        seen: dict[str, tuple[Word, ...]] = {}
        new = {one: read(one.text, seen) for one in asked if one not in self.known}
        words = dict.fromkeys(word for found in seen.values() for word in found)
        self.vocabulary |= words | dict.fromkeys(beside)
        for lists in (self.meanings, self.places, self.outside):
            lists.remember(self.vocabulary)
        self.mender = Mender.of(self.vocabulary)
        made = {one: self._phrase(one, words) for one, words in new.items()}
        self.known = {one: self.known.get(one) or made[one] for one in asked}
        return [self.known[one] for one in asked]

    def message(self, text: str) -> Message:
        """A text that was written with care, of nobody in particular."""
        return self._message(read(text), ())

    def _mended(self, words: Sequence[Word]) -> tuple[Word, ...]:
        meant = {
            place
            for meaning in self.meanings.of(words)
            for place in range(meaning.start, meaning.end)
        }
        return tuple(self.mender.mended(words, meant | self.outside.known(words)))

    def _phrase(self, phrasing: Phrasing, words: Sequence[Word]) -> Message:
        if phrasing.homes is None:
            return self._made(self.outside.without_politeness(words))
        return self._message(words, kept=phrasing.homes)

    def clauses(self, reading: Reading, origin: Origin | None) -> list[Message]:
        """The parts of the message that ask something; all parts when none does."""
        if len(reading.words) <= _LONGEST_CLAUSE and not _SENTENCE.search(
            reading.text.rstrip(_ENDS)
        ):
            return [reading.message]
        parts = [
            (words, part.rstrip().endswith("?") or self.meanings.asks(words))
            for part in _sentences(reading.text)
            for words in _pieces(self._mended(read(part)))
        ]
        asking = [words for words, asks in parts if asks] or [words for words, _ in parts]
        kept = _homes(reading.places, origin)
        return [self._message(words, kept) for words in asking]

    def tail(self, reading: Reading, origin: Origin | None) -> Message | None:
        """What follows a "but": there the question is, before it only how things stand."""
        words = self.meanings.after_contrast(reading.words)
        if len(words) < _SHORTEST_CLAUSE:
            return None
        return self._message(words, _homes(reading.places, origin))

    def _message(self, words: Sequence[Word], kept: Collection[Origin]) -> Message:
        polite = self.outside.without_politeness(words)
        return self._made(self.places.without_destinations(polite, kept))

    def _made(self, words: Sequence[Word]) -> Message:
        return Message(tuple(words), tuple(self.meanings.of(words)))


def _phrasing(text: str, article: Article) -> Phrasing:
    return Phrasing(text, None if article.place == AGREEMENT else tuple(article.origins))


def _homes(places: Places, origin: Origin | None) -> tuple[Origin, ...]:
    home = places.origin or origin
    return (home,) if home else ()


def _sentences(text: str) -> list[str]:
    found, start = [], 0
    for end in _SENTENCE.finditer(text):
        found.append(text[start : end.end()])
        start = end.end()
    return [part for part in [*found, text[start:]] if len(read(part)) >= _SHORTEST_CLAUSE]


def _pieces(words: Sequence[Word]) -> list[Sequence[Word]]:
    """Run-on speech has no full stops: long sentences are cut into overlapping pieces."""
    if len(words) <= _LONGEST_CLAUSE:
        return [words]
    step = _LONGEST_CLAUSE // 2
    return [words[at : at + _LONGEST_CLAUSE] for at in range(0, len(words) - step, step)]


def countries_in_question(places: Places, profile: Destination | None) -> tuple[Destination, ...]:
    """A country named in the message overrides the profile, even one that we do not cover.

    Of two, the one where the person is known to be anyway is not what the question is about.
    """
    others = tuple(one for one in places.destinations if one != profile)
    if places.destinations:
        return others or places.destinations
    return (profile,) if profile is not None and not places.elsewhere else ()
