"""Which treaties hold between two countries: by membership, direction and state."""

from datetime import date
from typing import Any

from knowledge_base.model import Agreement, Source, TreatyStatus
from knowledge_base.treaties import not_acting, treaties_for


def treaty(name: str, *parties: str, **given: Any) -> Agreement:
    standard: dict[str, Any] = {
        "id": name,
        "titles": {"ru": name},
        "official": name,
        "parties": parties,
        "parties_known": "all",
        "signed": "2019",
        "in_force": "2020",
        "status": TreatyStatus.IN_FORCE,
        "sources": (Source(title="page", url="https://example.org", as_of=date(2026, 1, 1)),),
        "checked_on": date(2026, 11, 22),
        "confidence": "high",
    }
    return Agreement(**{**standard, **given})


BETWEEN_TWO = treaty("uz-kz", "uz", "kz")
ONE_WAY = treaty("uz-kr", "uz", "kr", origins=("uz",), destinations=("kr",))
UNION = treaty("union", "ru", "kz", "kg", "am", "by")
OF_THE_HOST = treaty("icrmw", "kg", "tj", "tr", host_alone=True)
ENDED = treaty("old", "kz", "ru", status=TreatyStatus.ENDED)
PRESUMED = treaty("maybe", "uz", "kz", status=TreatyStatus.PRESUMED)
REGISTER = [PRESUMED, UNION, ENDED, OF_THE_HOST, ONE_WAY, BETWEEN_TWO]


def test_both_countries_must_be_parties() -> None:
    assert treaties_for(REGISTER, "kg", "ru") == [UNION]
    assert treaties_for(REGISTER, "uz", "ru") == []


def test_a_treaty_may_help_in_one_direction_only() -> None:
    assert treaties_for(REGISTER, "uz", "kr") == [ONE_WAY]
    assert ONE_WAY not in treaties_for(REGISTER, "kz", "kr")


def test_the_promise_of_a_host_holds_for_every_worker() -> None:
    assert treaties_for(REGISTER, "tm", "tr") == [OF_THE_HOST]


def test_what_surely_holds_comes_first() -> None:
    assert treaties_for(REGISTER, "uz", "kz") == [BETWEEN_TWO, PRESUMED]


def test_what_has_ended_is_told_apart() -> None:
    assert ENDED not in treaties_for(REGISTER, "kz", "ru")
    assert [*not_acting(REGISTER, "kz", "ru")] == [ENDED]
