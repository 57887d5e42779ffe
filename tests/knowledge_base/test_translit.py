from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.translit import uz_cyrillic, uz_latin


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Oʻzbekiston Respublikasi", "Ўзбекистон Республикаси"),
        ("yoʻl haqqi", "йўл ҳаққи"),
        ("maʼno, eʼlon", "маъно, эълон"),
        ("aeroport, ekan, yer", "аэропорт, экан, ер"),
        ("ketsangiz aytsa", "кетсангиз айтса"),
        ("registratsiya, politsiya", "регистрация, полиция"),
        ("oktabrda, iyul", "октябрда, июль"),
        ("inspeksiyasiga", "инспекциясига"),
        ("SHARTNOMA Shartnoma", "ШАРТНОМА Шартнома"),
        ("MVDga", "МВДга"),
    ],
)
def test_both_ways(latin: str, cyrillic: str) -> None:
    assert uz_cyrillic(latin) == cyrillic
    assert uz_latin(cyrillic) == latin


@pytest.mark.parametrize(
    "kept",
    ["{ru-patent-days}", "https://my.gov.uz/uz", "gov.uz", "@himoya_bot", "WhatsApp", "Telegram",
     "90", "a.b@example.com"],
)  # fmt: skip
def test_what_is_not_uzbek_passes_unchanged(kept: str) -> None:
    assert uz_cyrillic(kept) == kept
    assert uz_latin(kept) == kept


def test_a_word_beside_a_placeholder_is_changed() -> None:
    assert uz_cyrillic("{ru-patent-days} kun ichida") == "{ru-patent-days} кун ичида"


@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    uz_latin(uz_cyrillic(text))


@given(
    st.lists(
        st.sampled_from(
            [
                "oʻ",
                "gʻ",
                "sh",
                "ch",
                "a",
                "b",
                "d",
                "f",
                "g",
                "h",
                "i",
                "j",
                "k",
                "l",
                "m",
                "n",
                "o",
                "p",
                "q",
                "r",
                "s",
                "t",
                "u",
                "v",
                "x",
                "z",
            ]
        )
    )
)
def test_syllables_survive_the_way_there_and_back(parts: list[str]) -> None:
    word = "a" + "a".join(parts)

    assert uz_latin(uz_cyrillic(word)) == word
