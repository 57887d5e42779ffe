"""The register of agencies: every record can be looked up, and no firm stands in it twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from knowledge_base.agency_register import firm_name, span
from knowledge_base.checks.pack import Fault, Filed, Pack
from knowledge_base.checks.references import EAST, is_address
from knowledge_base.checks.wrong import Wrong
from knowledge_base.model import Agency

_DATES: Final = ("since", "until")


def details(pack: Pack) -> Iterator[Fault]:
    for key, filed in pack.agencies.items():
        agency = filed.record
        if agency.tax_number and not (agency.tax_number.isascii() and agency.tax_number.isdigit()):
            trouble = Wrong.NOT_DIGITS(found=agency.tax_number)
            yield Fault(filed.path, f"{key} tax_number", trouble)
        if agency.url and not is_address(agency.url):
            yield Fault(filed.path, f"{key} url", Wrong.NO_ADDRESS(url=agency.url))


def dates(pack: Pack) -> Iterator[Fault]:
    for key, filed in pack.agencies.items():
        spans = {name: span(getattr(filed.record, name)) for name in _DATES}
        for name, found in spans.items():
            day = getattr(filed.record, name)
            if day and found is None:
                trouble = Wrong.NO_PARTIAL_DATE(found=day)
                yield Fault(filed.path, f"{key} {name}", trouble)
        since, until = spans["since"], spans["until"]
        if since and since[0] > pack.today + EAST:
            trouble = Wrong.SINCE_NOT_YET(day=filed.record.since)
            yield Fault(filed.path, f"{key} since", trouble)
        if since and until and until[1] < since[0]:
            ends = Wrong.UNTIL_BEFORE_SINCE(end=filed.record.until, start=filed.record.since)
            yield Fault(filed.path, f"{key} until", ends)


def same_firm(pack: Pack) -> Iterator[Fault]:
    numbers: dict[tuple[str, str], str] = {}
    names: dict[tuple[str, str], str] = {}
    for key, filed in pack.agencies.items():
        agency = filed.record
        number = agency.tax_number.lstrip("0")
        first = numbers.setdefault((agency.country, number), key) if number else key
        if first != key:
            trouble = Wrong.SAME_TAX_NUMBER(agency=first)
            yield Fault(filed.path, f"{key} tax_number", trouble)
            continue
        namesake = names.setdefault((agency.country, "".join(firm_name(agency.name))), key)
        if namesake != key and not _are_two(pack.agencies, key, namesake):
            yield Fault(filed.path, f"{key} name", Wrong.SAME_FIRM(agency=namesake))


def _are_two(agencies: Mapping[str, Filed[Agency]], one: str, other: str) -> bool:
    """Firms may be called alike; their tax numbers tell them apart."""
    numbers = (agencies[one].record.tax_number, agencies[other].record.tax_number)
    return all(numbers)
