"""Slips of the finger: the nearest known word is meant, and nothing else is touched."""

from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.outside import Smalltalk
from knowledge_base.reading import Reader
from knowledge_base.spelling.fold import Word, read
from knowledge_base.spelling.mend import Mender

KNOWN = read("patent registratsiya zarplata passport deportatsiya pasportimni bermayapti")
MENDER = Mender.of(KNOWN)


def mended(text: str) -> list[str]:
    return [word.key for word in MENDER.mended(read(text))]


def keys(text: str) -> list[str]:
    return [word.key for word in read(text)]


def test_a_slip_is_read_as_what_was_meant() -> None:
    assert mended("regitsratsiya") == keys("registratsiya")
    assert mended("deportatisya") == keys("deportatsiya")


def test_short_words_and_first_letters_are_left_alone() -> None:
    assert mended("pat") == keys("pat")
    assert mended("zegistratsiya") == keys("zegistratsiya")


def test_a_word_with_a_meaning_of_its_own_is_left_alone() -> None:
    words = read("patemt")
    assert MENDER.mended(words, meant={0}) == words


@given(st.sampled_from(KNOWN))
def test_a_known_word_stays_itself(word: Word) -> None:
    assert MENDER.mended([word]) == [word]


@given(st.text(max_size=40))
def test_mending_never_fails_and_mends_once(text: str) -> None:
    once = MENDER.mended(read(text))
    assert len(once) == len(read(text))
    assert MENDER.mended(once) == once


def test_a_word_of_what_is_not_ours_is_no_slip_of_one_that_is() -> None:
    reader = Reader()
    reader.mender = Mender.of(read("перешил"))

    aside = reader.read("перешли всем друзьям", None, lambda _: True).aside

    assert aside is not None
    assert aside.kind is Smalltalk.PRAYER
