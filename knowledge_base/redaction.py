# ruff: noqa: RUF001 (two alphabets meet in this file)
"""A question without what gives its writer away, so that it may be kept to learn from.

Names, firms, addresses, numbers, links become marks that are the same in all languages. What is
asked must stay readable: small numbers, months, countries, cities and papers are left.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final

from knowledge_base.persons import MARK, Persons, alternatives
from knowledge_base.spelling.letters import INVISIBLE

__all__ = ["MARK", "Redactor", "without_marks"]

_UNSEEN: Final = str.maketrans({**dict.fromkeys(INVISIBLE, ""), "\uff20": "@", "\ufe6b": "@"})
_LINK: Final = re.compile(
    r"(?i)(?:https?://|tg://|www\.)\S*"
    r"|(?:t|telegram|wa|vk|ok|instagram|facebook)\.(?:me|com|ru)/\S*"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:ru|com|org|net|info|me|uz|kz|kg|tj|tm|kr|tr|eu|io)\b(?:/\S*)?"
)
_MAIL: Final = re.compile(r"[^\s\[\]]*@[^\s\[\]]*")
_PAPER: Final = re.compile(r"\b[^\W\d_]{1,3}[ №-]{0,2}\d(?:[ -]?\d){5,8}\b")
"""A series in letters and a number: a passport, a patent."""
_DAY: Final = re.compile(
    r"\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b|\b\d{4}-\d{1,2}-\d{1,2}\b"
    r"|\b\d{1,2}[ -](?:[^\W\d_]{3,9}\s)(?:19|20)\d\d\b"
)
_DIGITS: Final = re.compile(r"(?<!\d)\+?\d(?:[ \t\u00a0().\u2010-\u2015-]{0,3}\d)*")
_TWICE: Final = re.compile(r"(\[(?:name|firm|place|number|phone)\])(?:[ ,]{0,2}\1)+")
_SPACES: Final = re.compile(r"[ \t]{2,}")
_PHONE_DIGITS: Final = range(9, 16)
_MOST_KEPT: Final = 3
"""Digits of a number that tells nothing about a person: days, months, hundreds of dollars."""
_ROUNDS: Final = 12


def without_marks(text: str) -> str:
    """The words alone, as a phrasing of an article."""
    return _SPACES.sub(" ", MARK.sub(" ", text)).strip(" ,;:-–")


class Redactor:
    """`known`: words, folded, that the knowledge base speaks of; they name no person."""

    def __init__(self, known: Callable[[str], bool]) -> None:
        self._persons = Persons(known)

    def redacted(self, text: str) -> str:
        """Done again nothing changes: the result of one round is read until no round changes it."""
        text = text.translate(_UNSEEN)
        for _ in range(_ROUNDS):
            again = self._names(self.numberless(text))
            if again == text:
                return again
            text = again
        return text

    def numberless(self, text: str) -> str:
        """Only what no reader has to judge: links, addresses on the net, numbers."""
        text = _MAIL.sub(_mail, text.translate(_UNSEEN))
        text = _LINK.sub("[link]", text)
        text = _DAY.sub("[date]", text)
        text = _born().sub("[date]", text)
        text = _PAPER.sub("[number]", text)
        return _DIGITS.sub(_number, text)

    def _names(self, text: str) -> str:
        text = _places().sub(_place, text)
        text = self._persons.hidden(text)
        return _SPACES.sub(" ", _TWICE.sub(r"\1", text)).strip()


@cache
def _born() -> re.Pattern[str]:
    counted = r"(?:\s*-?\s*(?:yil|йил|жыл|сол)\w*)?"
    return re.compile(rf"(?i)(?:19|20)\d\d{counted}\s*(?:{alternatives('born')})(?!\w)")


@cache
def _places() -> re.Pattern[str]:
    """Streets by a capital letter or with a house, before or after their name; houses."""
    before, after = alternatives("streets_before"), alternatives("streets_after")
    houses, units = alternatives("houses"), alternatives("units")
    capital = r"[A-ZА-ЯЁЎҚҒҲҶӢӮӨҮҢӘІҰҺ][\w'ʻʼ‘’.-]*"
    number = (
        r"(?:,?\s*(?:[^\W\d_]{1,4}\.?\s*)?№?\s*\d{1,4}[^\W\d_]?\b"
        rf"(?!\s*(?i:{units}))(?:-\w+)?)"
    )
    return re.compile(
        rf"(?<!\w)(?i:{before})\s+(?:{capital}\s*){{1,2}}{number}*"
        rf"|(?<!\w)(?i:{before})\s+\w+,?\s+(?i:{houses})\s*№?\s*\d+\w?{number}*"
        rf"|(?:{capital}\s+)?[\w'ʻʼ‘’-]+\s+(?i:{after})(?!\w){number}*"
        rf"|{capital}\s+(?i:street|avenue)(?!\w){number}*"
        rf"|(?<!\w)(?i:{houses})\s*№?\s*\d{{1,4}}\w?\b(?!\s*(?i:{units}))"
    )


def _place(found: re.Match[str]) -> str:
    return "[place] " if found[0][-1].isspace() else "[place]"


def _mail(found: re.Match[str]) -> str:
    name, _, host = found[0].partition("@")
    return "[email]" if name and "." in host else "[link]"


def _number(found: re.Match[str]) -> str:
    runs = re.findall(r"\d+", found[0])
    digits = sum(map(len, runs))
    if found[0].startswith("+") or digits in _PHONE_DIGITS:
        return "[phone]" if digits > _MOST_KEPT else found[0]
    longest = max(map(len, runs))
    return found[0] if longest <= _MOST_KEPT and digits <= _MOST_KEPT + 1 else "[number]"
