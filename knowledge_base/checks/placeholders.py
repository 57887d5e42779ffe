"""Placeholders and numbers in the texts: known, the same in every language, never typed out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from knowledge_base.checks.pack import Fault, Filed, Pack, Text
from knowledge_base.checks.wrong import Wrong
from knowledge_base.library import PLACEHOLDER, FigureMissingError, rendered
from knowledge_base.model import Article, EmergencyCard, Figure

_BRACES: Final = re.compile(r"\{[^{}]*\}?|\}")
_NUMBER: Final = re.compile(r"\d+")


def known(pack: Pack) -> Iterator[Fault]:
    for text in pack.texts():
        for found in _braces(text):
            yield from _unknown(pack, text, found)
    for translation in pack.translations:
        for text in translation.phrasings():
            for found in _braces(text):
                yield text.fault(Wrong.BRACES(found=found))


def _braces(text: Text) -> list[str]:
    return _BRACES.findall(text.words) if "{" in text.words or "}" in text.words else []


def _unknown(pack: Pack, text: Text, found: str) -> Iterator[Fault]:
    placeholder = PLACEHOLDER.fullmatch(found)
    if placeholder is None:
        yield text.fault(Wrong.NO_PLACEHOLDER(found=found))
    elif placeholder.group(1) not in {*pack.figures, *pack.unreadable_ids}:
        yield text.fault(Wrong.UNKNOWN_PLACEHOLDER(figure=placeholder.group(1)))


def declared(pack: Pack) -> Iterator[Fault]:
    """The list beside the texts tells who changes a figure which of them to read again."""
    used: Mapping[Path, set[str]] = defaultdict(set)
    for translation in pack.translated():
        for text in translation.texts():
            used[translation.path.parent].update(PLACEHOLDER.findall(text.words))
    for filed in pack.filed():
        yield from _declared(filed, used[filed.path.parent])


def _declared(filed: Filed[Article] | Filed[EmergencyCard], used: set[str]) -> Iterator[Fault]:
    listed = Counter(filed.record.figures)
    for figure_id in sorted(used - {*listed}):
        yield Fault(filed.path, "figures", Wrong.NOT_LISTED(figure=figure_id))
    for figure_id in sorted({*listed} - used):
        yield Fault(filed.path, "figures", Wrong.NOT_USED(figure=figure_id))
    for figure_id in sorted(one for one, times in listed.items() if times > 1):
        yield Fault(filed.path, "figures", Wrong.LISTED_TWICE(figure=figure_id))


def same_everywhere(pack: Pack) -> Iterator[Fault]:
    for reference, other in pack.beside_reference():
        theirs = {text.key: text for text in reference.texts()}
        for text in other.texts():
            if text.key in theirs:
                yield from _differing(theirs[text.key], text)


def _differing(reference: Text, other: Text) -> Iterator[Fault]:
    here, there = _values(other.words), _values(reference.words)
    if here == there:
        return
    missing, surplus = ", ".join(sorted(there - here)), ", ".join(sorted(here - there))
    if not surplus:
        yield other.fault(Wrong.LACKS_VALUES(missing=missing, reference=reference.lang))
    elif not missing:
        yield other.fault(Wrong.ADDS_VALUES(surplus=surplus, reference=reference.lang))
    else:
        trouble = Wrong.OTHER_VALUES(missing=missing, surplus=surplus, reference=reference.lang)
        yield other.fault(trouble)


def _values(words: str) -> set[str]:
    numbers = _NUMBER.findall(PLACEHOLDER.sub(" ", words))
    return {*numbers, *(f"{{{one}}}" for one in PLACEHOLDER.findall(words))}


def filled(text: Text, figures: Mapping[str, Figure], today: date) -> str:
    """As it is read today; a placeholder that cannot be filled stays."""

    def value(found: re.Match[str]) -> str:
        try:
            return rendered(figures, found.group(1), text.lang, today)
        except FigureMissingError:
            return found[0]

    return PLACEHOLDER.sub(value, text.words) if "{" in text.words else text.words
