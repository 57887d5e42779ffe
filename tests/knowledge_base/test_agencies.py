"""A firm is found as people type it, and never taken for another one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from knowledge_base.agency_register import Register, firm_name, is_over, span
from knowledge_base.model import Agency, Article, Origin

TODAY = date(2026, 11, 22)


def agency(name: str, **given: Any) -> Agency:
    body = {
        "id": "uz-one",
        "country": "uz",
        "name": name,
        "state": "licensed",
        "source": "register",
        "as_of": "2026-11-01",
        "confidence": "high",
    }
    return Agency.model_validate({**body, **given})


def register(*names: str) -> Register:
    return Register(agency(name, id=f"uz-{number}") for number, name in enumerate(names))


def found(known: Register, text: str) -> list[str]:
    return [one.name for one in known.find(text, "uz")]


NAMES = (
    "ООО «Vodiy Ishchi xususiy bandlik agentligi»",
    "Full Employment MChJ",
    "Камелотт",
    "Fly Job",
    "Asia Work 1",
    "Asia Work 2",
    "Profit4you Europe",
)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("водий ишчи", NAMES[0]),
        ("VODIY ISHCHI XBA", NAMES[0]),
        ("агентство Водий Ишчии", NAMES[0]),
        ("хусусий бандлик агентлиги «Водий ишчи» МЧЖ", NAMES[0]),
        ("ful employmnet", NAMES[1]),
        ("fullemployment", NAMES[1]),
        ("Фулл эмплоймент", NAMES[1]),
        ("фирма kamelot", NAMES[2]),
        ("kamelit", NAMES[2]),
        ("fly job", NAMES[3]),
        ("asia work 2", NAMES[5]),
        ("profit4you evrope", NAMES[6]),
    ],
)
def test_a_name_is_found_in_any_alphabet_and_with_a_slip(typed: str, name: str) -> None:
    assert found(register(*NAMES), typed) == [name]


@pytest.mark.parametrize(
    "typed",
    [
        "Vodiy",
        "Ishchi",
        "Vodiy Ishchi Plus",
        "Full",
        "Full Deployment Group",
        "Камелия",
        "Fly Jon",
        "Sky Job",
        "Asia Work",
        "Asia Work 3",
        "Asia Job 1",
        "Profit4you",
        "Profit4you Asia",
        "агентство",
        "ООО",
        "?!",
        "хозяин не платит зарплату третий месяц",
    ],
)
def test_a_part_or_a_near_name_is_another_firm(typed: str) -> None:
    assert found(register(*NAMES), typed) == []


def test_whoever_is_named_exactly_stands_alone() -> None:
    near = register("Karavan", "Karavon Job", "Karavam")
    assert found(near, "караван") == ["Karavan"]
    assert found(near, "karavat") == ["Karavan", "Karavam"]
    karavan = near.find("karavan", "uz")[0]
    assert near.is_named("KARAVAN MChJ", karavan)
    assert not near.is_named("karavat", karavan)


def test_a_number_goes_before_a_name() -> None:
    known = Register(
        [
            agency("Alfa", id="uz-a", tax_number="012345678", licence="№ 2561-77"),
            agency("Beta", id="uz-b", tax_number="305123456", also=("Бета Экспресс",)),
            agency("Gamma", id="kg-c", country="kg", tax_number="305123456"),
        ]
    )
    for typed in ("305123456", "ИНН 305 123 456", "Alfa 305-123-456", "beta ekspress"):
        assert found(known, typed) == ["Beta"], typed
    for typed in ("12345678", "012345678", "литсензия 2561 77", "альфа"):
        assert found(known, typed) == ["Alfa"], typed
    for typed in ("305123457", "05123456", "30512", "123"):
        assert found(known, typed) == [], typed


def test_nothing_weak_and_nothing_of_elsewhere_is_shown() -> None:
    known = Register([agency("Alfa", confidence="low"), agency("Beta", id="kg-b", country="kg")])
    assert found(known, "Alfa") == []
    assert found(known, "Beta") == []
    assert not known.covers("uz")
    assert known.covers("kg")
    assert not known.covers(None)


LATIN = st.text(st.sampled_from("abdefgiklmnoprstuvz"), min_size=1, max_size=12)
WORDS = st.lists(LATIN, min_size=1, max_size=3).map(" ".join)


@given(WORDS, st.data())
def test_one_slip_in_a_long_word_is_forgiven(name: str, data: st.DataObject) -> None:
    words = list(firm_name(name))
    long = [place for place, word in enumerate(words) if len(word) > 5]
    assume(long)
    place = data.draw(st.sampled_from(long))
    at = data.draw(st.integers(1, len(words[place]) - 1))
    words[place] = words[place][:at] + words[place][at + 1 :]
    assume(firm_name(" ".join(words)) == tuple(words))
    assert found(register(name), " ".join(words)) == [name]


@given(WORDS, LATIN)
def test_a_word_more_or_less_parts_two_firms(name: str, word: str) -> None:
    longer = f"{name} {word}"
    assume(len(firm_name(longer)) == len(firm_name(name)) + 1)
    assert found(register(name), longer) == []
    assert found(register(longer), name) == []


@given(WORDS, WORDS)
def test_a_firm_found_is_as_near_as_a_slip(name: str, typed: str) -> None:
    asked, known = firm_name(typed), firm_name(name)
    if found(register(name), typed) and "".join(asked) != "".join(known):
        assert len(asked) == len(known)
        assert all(
            one == other or min(len(one), len(other)) >= 5
            for one, other in zip(asked, known, strict=True)
        )


@given(st.text(max_size=60), WORDS)
def test_looking_up_never_fails(typed: str, name: str) -> None:
    assert len(register(name, f"{name} a", f"{name} b", f"{name} c").find(typed, "uz")) <= 3


def test_days_are_as_exact_as_the_source() -> None:
    assert span("2024") == (date(2024, 1, 1), date(2024, 12, 31))
    assert span("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
    assert span("2024-02-03") == (date(2024, 2, 3), date(2024, 2, 3))
    for wrong in ("", "0000", "2024-13", "2024-00", "2024-02-30", "2024-02-00"):
        assert span(wrong) is None, wrong


@pytest.mark.parametrize(
    ("until", "over"),
    [("", False), ("2026", False), ("2026-11", False), ("2026-11-21", True), ("2025", True)],
)
def test_a_licence_ends_with_its_last_day(until: str, *, over: bool) -> None:
    assert is_over(agency("Alfa", until=until), TODAY) is over
    assert not is_over(agency("Alfa", until=until, state="revoked"), TODAY)


def article(article_id: str) -> Article:
    source = {"title": "law", "url": "https://example.org", "as_of": "2026-11-01"}
    facts = {"category": "before-leaving", "risk": "yellow", "certainty": "law"}
    dates = {"checked_on": "2026-11-01", "review_by": "2027-01-01"}
    return Article.model_validate(
        {"id": article_id, **facts, **dates, "sources": [source], "wordings": {}}
    )


def test_it_is_asked_under_two_topics_for_the_right_country() -> None:
    known = register("Alfa")

    def country(article_id: str, origin: Origin | None) -> str | None:
        return known.country_of(article(article_id), origin)

    assert country("home-uz/agency-check", "kg") == "uz"
    assert country("home-kg/agency-check", "uz") is None
    assert country("any/agency-check", "uz") == "uz"
    assert country("ae/agency-fees", "uz") == "uz"
    assert country("ae/agency-fees", None) is None
    assert country("ru/unpaid-wages", "uz") is None
