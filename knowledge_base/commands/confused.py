"""`confused`: articles of one place that the saved questions cannot tell apart.

Two articles are confused when, of the saved questions that belong to one of them, at least as many
find the other one first: then their phrasings, or their borders, must be drawn anew.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from knowledge_base.commands.pack import search_of_pack
from knowledge_base.evaluation import Asked, evaluate, read_questions
from knowledge_base.search import Outcome

_ENOUGH: Final = 3
"""One or two mistaken questions are a slip of the tongue, not a confusion."""


@dataclass(slots=True)
class Pair:
    right: int = 0
    mistaken: list[str] = field(default_factory=list)

    @property
    def confused(self) -> bool:
        return len(self.mistaken) >= max(_ENOUGH, self.right)


def main(arguments: list[str]) -> int:
    parser = ArgumentParser("python -m knowledge_base confused", description=__doc__)
    parser.parse_args(arguments)
    found = [*confused(evaluate(search_of_pack(), read_questions()).asked)]
    sys.stdout.write("".join(f"{line}\n" for line in found or ["no two articles are confused"]))
    return 1 if found else 0


def confused(asked: Iterable[Asked]) -> Iterator[str]:
    for (right, wrong), pair in sorted(_pairs(asked).items()):
        if pair.confused:
            yield (
                f"{right} is taken for {wrong}: {', '.join(pair.mistaken)};"
                " give both more phrasings of their own, or join the two"
            )


def _pairs(asked: Iterable[Asked]) -> dict[tuple[str, str], Pair]:
    """By the article that was wanted and another one of its place that came first instead."""
    pairs: dict[tuple[str, str], Pair] = defaultdict(Pair)
    right = Counter[str]()
    for one in asked:
        if one.question.expect is not Outcome.ANSWER or len(one.question.articles) != 1:
            continue
        wanted, first = one.question.articles[0], next(iter(one.shown), "")
        if first == wanted:
            right[wanted] += 1
        elif first.partition("/")[0] == wanted.partition("/")[0]:
            pairs[wanted, first].mistaken.append(one.question.id)
    for (wanted, _), pair in pairs.items():
        pair.right = right[wanted]
    return pairs
