"""What a message speaks of (wage, passport, to pay, to take away …), each affirmed or denied.

"Employer did not pay" and "employer paid" share their words and differ in this only.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from knowledge_base.spelling.fold import Word
from knowledge_base.word_lists import Hit, WordList, read_list

# In the letters of the fold: Uzbek -may-, -madi, -magan; Kyrgyz and Kazakh -bay, -pey, -begen …
_DENYING_ENDING: Final = re.compile(
    r"^[a-z4]{2,}?[mbp](?:a|e|u|i)(?:i(?:di|t|ap|m|s|v|at|jat|$)|d[iu]|g[aeu]n|s(?:dan|lik|a|e|$))"
)
_REACH_BACK: Final = 2
_REACH_ON: Final = 2
SUBJECTS: Final = "topics"
QUESTIONS: Final = "asks"
CONTRAST: Final = "contrast"
NEVER_DENIED: Final = "never_denied"
NOT_MEANT: Final = "not_meant"


@dataclass(frozen=True, slots=True)
class Meaning:
    label: str
    start: int
    end: int
    denied: bool

    @property
    def feature(self) -> str:
        return f"{'-' if self.denied else '+'}{self.label}"


class Meanings:
    def __init__(self) -> None:
        sections = read_list("concepts")
        self._never_denied = frozenset(sections.pop(NEVER_DENIED)[NEVER_DENIED])
        self._not_meant = WordList.of(sections.pop(NOT_MEANT))
        denial = read_list("negation")
        self._contrast = WordList.of({CONTRAST: denial.pop(CONTRAST)})
        self._words = WordList.of({k: v for part in sections.values() for k, v in part.items()})
        self._denials = WordList.of(denial)
        self.subjects = frozenset(sections[SUBJECTS])
        self.questions = frozenset(sections[QUESTIONS])

    def remember(self, words: Collection[Word]) -> None:
        self._words.remember(words)
        self._not_meant.remember(words)
        self._denials.remember(words)

    def of(self, words: Sequence[Word]) -> list[Meaning]:
        before, after, denied = self._denied_places(words)
        return [
            Meaning(
                hit.label,
                hit.start,
                hit.end,
                denied=hit.label not in self._never_denied
                and _denies(hit.start, hit.end, before, after, denied),
            )
            for hit in self._meant(words)
        ]

    def _meant(self, words: Sequence[Word]) -> list[Hit]:
        turns = {
            (hit.label, place)
            for hit in self._not_meant.find(words)
            for place in range(hit.start, hit.end)
        }
        return [hit for hit in self._words.find(words) if (hit.label, hit.start) not in turns]

    def after_contrast(self, words: Sequence[Word]) -> Sequence[Word]:
        """What follows the last "but"; nothing when there is none."""
        places = [hit.end for hit in self._contrast.find(words) if hit.start > 0]
        return words[places[-1] :] if places else ()

    def asks(self, words: Sequence[Word]) -> bool:
        return any(hit.label in self.questions for hit in self._words.find(words))

    def _denied_places(self, words: Sequence[Word]) -> tuple[set[int], set[int], set[int]]:
        before, after, denied = set[int](), set[int](), set[int]()
        places = {"before": before, "after": after, "negative_words": denied}
        for hit in self._denials.find(words):
            places[hit.label].add(hit.start)
        for place, word in enumerate(words):
            if _DENYING_ENDING.match(word.key):
                denied.add(place)
        return before, after, denied


def _denies(start: int, end: int, before: set[int], after: set[int], denied: set[int]) -> bool:
    return (
        any(place in denied for place in range(start, end))
        or any(place in before for place in range(max(0, start - _REACH_BACK), start))
        or any(place in after for place in range(end, end + _REACH_ON))
    )
