"""Words that after folding look like a place or a blow, and are neither."""

from __future__ import annotations

import pytest

from knowledge_base.meanings import Meanings
from knowledge_base.model import Destination
from knowledge_base.places import PlaceNames
from knowledge_base.scope import fit
from knowledge_base.search import Question, Search
from knowledge_base.spelling.fold import read
from tests.knowledge_base.conftest import WAGES, article


@pytest.mark.parametrize(
    "text",
    [
        "borsam bo'ladimi", "to'la pul berdi", "ҳужжат турсин", "чӯпон будам", "киргизишеби",
        "қалуға болама", "менинг ишим", "курьер болуп", "самаркандда", "төменде",
    ],
)  # fmt: skip
def test_an_everyday_word_is_no_place(text: str) -> None:
    assert PlaceNames().of(read(text), None).destinations == ()


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("икаметти узартуу", "tr"), ("E-9 визам тугади", "kr"), ("MOEL га борсам", "kr"),
        ("патронум бербейт", "tr"), ("самарада ишлайман", "ru"), ("турцияда", "tr"),
    ],
)  # fmt: skip
def test_a_word_of_one_country_names_it(text: str, country: Destination) -> None:
    assert PlaceNames().of(read(text), None).destinations == (country,)


def test_to_phone_is_not_to_beat() -> None:
    meanings = Meanings()

    assert "beat" not in {one.label for one in meanings.of(read("ба ӯ занг мезанам"))}
    assert "beat" in {one.label for one in meanings.of(read("шавҳарам маро мезанад"))}


def test_in_a_country_not_of_ours_only_what_holds_everywhere_suits() -> None:
    assert fit(article("ru/unpaid-wages", WAGES), (), "uz", elsewhere=True) == 0
    assert fit(article("any/unpaid-wages", WAGES), (), "uz", elsewhere=True) > 0


def test_the_country_named_is_not_answered_with_another(search: Search) -> None:
    decision = search.ask(Question("Италияда хўжайин oylik bermayapti", "ru", "uz"))

    assert not [one for one in decision.articles if one.article.startswith(("ru/", "kz/"))]
