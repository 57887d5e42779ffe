"""Questions that ask the same are put together, the same way every time."""

import random
import time

from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.clusters import clusters

ADOPTION = (
    "меня зовут [name], как усыновить племянника, мой номер [phone]",
    "можно усыновить племянника сестры по патенту",
    "хочу усыновить племянника, нужен ли патент",
)
WAGES = (
    "hozyain pul bermadi 2 oy",
    "xo'jayin pul bermayapti",
    "хўжайин пулимни бермаяпти 3 ойдан бери",
)
ALONE = "где поменять водительские права"


def together(questions: list[str]) -> set[frozenset[str]]:
    return {frozenset(questions[place] for place in each.members) for each in clusters(questions)}


def test_the_same_in_other_words_and_letters_is_one() -> None:
    questions = [*ADOPTION, *WAGES, ALONE]
    expected = {frozenset(ADOPTION), frozenset(WAGES), frozenset({ALONE})}
    assert together(questions) == expected
    random.Random(7).shuffle(questions)  # noqa: S311
    assert together(questions) == expected


def test_the_largest_comes_first_with_its_most_telling_question() -> None:
    found = clusters([ALONE, *WAGES, "hozyain pul bermayapti"])
    assert [len(each.members) for each in found] == [4, 1]
    assert found[0].told_by in found[0].members


@given(st.lists(st.text(max_size=20), max_size=12))
def test_every_question_is_in_one_cluster(questions: list[str]) -> None:
    places = sorted(place for each in clusters(questions) for place in each.members)
    assert places == list(range(len(questions)))


def test_as_many_as_are_put_together_at_once_take_a_moment() -> None:
    """Words of a language that is not one: stems of two syllables, as spread as in speech."""
    chance = random.Random(1)  # noqa: S311
    words = [f"{a}{b}{c}" for a in "bdgklmnprst" for b in "aeiou" for c in ("lan", "ker", "mot")]
    words += [f"{one}{two}" for one in words[:60] for two in ("isa", "oru", "ema")]
    questions = [
        " ".join(chance.choices(words, [1 / (1 + place) for place in range(len(words))], k=7))
        for _ in range(2_000)
    ]
    start = time.monotonic()
    clusters(questions)
    assert time.monotonic() - start < 5
