from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.spelling.fold import MAX_CHARS, fold, read
from knowledge_base.spelling.layout import unslipped
from knowledge_base.spelling.letters import (
    LOOKALIKE_CYRILLIC,
    LOOKALIKE_LATIN,
    romanised,
    without_special_letters,
)
from knowledge_base.translit import uz_cyrillic

LETTERS = st.text(alphabet="abcdehijkopqstuxyzw'ʻ 0123456ёйцуксшщхяюжчьўқғҳҷөңәіıöüş", max_size=14)


@given(st.one_of(LETTERS, st.text(max_size=30)))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_a_key_is_made_of_plain_letters_and_digits(text: str) -> None:
    key = fold(text).replace(" ", "")

    assert key == "" or (key.isascii() and key.isalnum())


@given(st.text(alphabet="абвгдезиклмнопрстуфх ", max_size=40))
def test_stretching_letters_changes_nothing(text: str) -> None:
    assert fold("".join(letter * 3 for letter in text)) == fold(text)


@given(st.text(alphabet="abdefghijklmnopqrstuvxyz ", max_size=40))
def test_uzbek_latin_and_cyrillic_meet(text: str) -> None:
    words = " ".join(word for word in text.split() if len(word) > 1)

    assert fold(uz_cyrillic(words)).count(" ") == fold(words).count(" ")


@pytest.mark.parametrize(
    "spellings",
    [
        ["to'lamayapti", "toʻlamayapti", "to‘lamayapti", "to`lamayapti", "tolamayapti", "тўламаяпти",
         "туламаяпти", "TO'LAMAYAPTI", "to'lamayaptiiii"],
        ["регистрация", "registratsiya", "registraciya", "registracija", "registrasiya"],
        ["hujjat", "xujjat", "ҳужжат", "хужжат"],
        ["yo'q", "yoq", "йўқ", "йук"],
        ["boshqa", "bowqa", "бошқа", "бошка"],
        ["uchun", "u4un", "учун"],
        ["жумыс", "жұмыс", "zhumys", "jumys"],
        ["төлөбөй", "толобой", "tölöböy"],
        ["шиносномаамро", "shinosnomaamro"],
        ["ещё", "еще", "esche"],
        ["паспорт", "пaспopт", "pasport", "ПАСПОРТ", "пас\u200bпорт", "ｐａｓｐｏｒｔ"],
        ["контракт", "kontrakt", "contract"],
    ],
)  # fmt: skip
def test_spellings_of_a_word_share_one_key(spellings: list[str]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


def test_words_that_only_a_mark_parts_stay_apart_in_the_sharp_key() -> None:
    [took], [died] = read("oldi"), read("o'ldi")

    assert took.key == died.key
    assert took.sharp != died.sharp


def test_a_number_glued_to_a_word_is_a_word_of_its_own() -> None:
    assert fold("3kun 14kun 800$") == "3 kun 14 kun 800"


def test_a_digit_inside_a_word_is_a_letter() -> None:
    assert fold("b0lmaydi 4iqish ke4") == fold("bolmaydi chiqish kech")


def test_emoji_punctuation_and_other_scripts_leave_nothing() -> None:
    assert fold("🙏🙏!!! … السلام 你好") == ""


def test_only_the_beginning_of_a_huge_text_is_read() -> None:
    assert len(fold("слово " * MAX_CHARS)) <= MAX_CHARS


@pytest.mark.parametrize(
    "text", ["зарплату не дают", "хозяин не платит", "регистрация дар хостел"]
)
def test_russian_in_latin_letters_meets_russian(text: str) -> None:
    assert fold(romanised(text)) == fold(text)


def test_missing_special_letters_meet_the_proper_ones() -> None:
    text = "кожоюн айлыгымды төлөбөй жатат, ўқиш қағаз ҳақ"

    assert fold(without_special_letters(text)) == fold(text)


def test_lookalike_tables_pair_up() -> None:
    assert len(LOOKALIKE_LATIN) == len(LOOKALIKE_CYRILLIC)


def test_a_message_in_the_wrong_layout_is_turned_round() -> None:
    known = {fold("как"), fold("получить"), fold("патент")}

    assert unslipped("rfr gjkexbnm gfntyn", known.__contains__) == "как получить патент"


def test_an_ordinary_message_is_left_alone() -> None:
    assert unslipped("как получить патент", lambda _: True) == "как получить патент"


def test_an_unreadable_message_is_left_alone() -> None:
    assert unslipped("qwrt zxcv", lambda _: False) == "qwrt zxcv"
