"""Messages that are no legal question of ours: greetings, thanks, job ads, prayers, commands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from knowledge_base.spelling.fold import Word
from knowledge_base.word_lists import Hit, WordList, read_list

_COMMAND: Final = re.compile(r"^\s*/\w+")
_LINK: Final = re.compile(r"https?://|t\.me/|@\w{4,}")
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
_ARABIC_SHARE: Final = 0.3
_FORWARDED_WORDS: Final = 3
_STRAY_WORDS: Final = 1
_PASSING_SHARE: Final = 0.05
"""The weather in one word of a long story is no question about the weather."""
_INSULT_LENGTH: Final = 8


class Smalltalk(StrEnum):
    GREETING = "greeting"
    THANKS = "thanks"
    GOODBYE = "goodbye"
    ABOUT = "about"
    AGREEMENT = "agreement"
    INSULT = "insult"
    EMPTY = "empty"
    COMMAND = "command"
    JOBS = "jobs"
    EXCHANGE = "exchange"
    WEATHER = "weather"
    FOOTBALL = "football"
    LOVE = "love"
    SHOPPING = "shopping"
    VISA_SALE = "visa_sale"
    ENTERTAINMENT = "entertainment"
    PRAYER = "prayer"
    HEALTH = "health"
    OTHER_LAW = "other_law"

    @property
    def is_talk(self) -> bool:
        return self in _TALK


_TALK: Final = frozenset({
    Smalltalk.GREETING, Smalltalk.THANKS, Smalltalk.GOODBYE, Smalltalk.ABOUT,
    Smalltalk.AGREEMENT, Smalltalk.EMPTY,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Aside:
    """What a message is beside a question; `firm` when nothing else is in it."""

    kind: Smalltalk
    firm: bool


def _places(hits: Iterable[Hit]) -> set[int]:
    return {place for hit in hits for place in range(hit.start, hit.end)}


class Outside:
    def __init__(self) -> None:
        content = read_list("outside")
        self._talk = WordList.of(content["smalltalk"])
        self._matters = WordList.of(content["out_of_scope"])
        self._advert = WordList.of({str(n): [w] for n, w in enumerate(content["job_advert"])})
        self._polite = WordList.of({"polite": content["politeness"]})

    def of(self, text: str, words: Sequence[Word]) -> Aside | None:
        if _COMMAND.match(text):
            return Aside(Smalltalk.COMMAND, firm=True)
        if len(_ARABIC.findall(text)) > _ARABIC_SHARE * max(1, len(text.strip())):
            return Aside(Smalltalk.PRAYER, firm=True)
        if not words:
            return Aside(Smalltalk.EMPTY, firm=True)
        return self._matter(text, words) or self._small_talk(words)

    def remember(self, words: Collection[Word]) -> None:
        self._polite.remember(words)

    def without_politeness(self, words: Sequence[Word]) -> list[Word]:
        polite = _places(self._polite.find(words))
        left = [word for place, word in enumerate(words) if place not in polite]
        return left or list(words)

    def talk(self, words: Sequence[Word]) -> set[int]:
        """The places of words that greet, thank or are polite."""
        return _places(self._talk.find(words)) | _places(self._polite.find(words))

    def known(self, words: Sequence[Word]) -> set[int]:
        """The places of words on these lists: no slips of the finger, though no article has them."""
        return self.talk(words) | _places(self._matters.find(words))

    def _matter(self, text: str, words: Sequence[Word]) -> Aside | None:
        advert = {hit.label for hit in self._advert.find(words)}
        if len(advert) + bool(_LINK.search(text)) >= _FORWARDED_WORDS:
            return Aside(Smalltalk.JOBS, firm=True)
        hits = self._matters.find(words)
        said = _places(hits)
        if len(said) <= _PASSING_SHARE * len(words):
            return None
        kind = Counter(hit.label for hit in hits).most_common(1)[0][0]
        return Aside(Smalltalk(kind), firm=False)

    def _small_talk(self, words: Sequence[Word]) -> Aside | None:
        covered = self.talk(words)
        kinds = [hit.label for hit in self._talk.find(words)]
        if "insult" in kinds and len(words) <= _INSULT_LENGTH:
            return Aside(Smalltalk.INSULT, firm=False)
        if not kinds or len(words) - len(covered) > _STRAY_WORDS:
            return None
        kind = max(Smalltalk, key=lambda kind: (kinds.count(kind), kind != "agreement"))
        return Aside(kind, firm=len(covered) == len(words))
