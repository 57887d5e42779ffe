# ruff: noqa: RUF001 (two alphabets meet in this file)
"""One key for all the ways in which people spell a word.

Uzbek in two alphabets, Russian by ear or in Latin letters, Kyrgyz, Tajik and Kazakh with or
without their own letters, stretched and doubled letters: what sounds alike gets the same key.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from knowledge_base.spelling import letters

MAX_CHARS: Final = 2000
"""A longer message is a forwarded text; its first part carries the question or nothing does."""

_FROM_APOSTROPHE: Final = str.maketrans(dict.fromkeys(letters.APOSTROPHES, "'"))
_VISIBLE: Final = str.maketrans(dict.fromkeys(letters.INVISIBLE, ""))
_WORD: Final = re.compile(r"(?:[^\W_]|')+")
_TO_KEY: Final = str.maketrans({**letters.CYRILLIC, **letters.LATIN, "'": ""})
_TO_CYRILLIC: Final = str.maketrans(letters.LOOKALIKE_LATIN, letters.LOOKALIKE_CYRILLIC)
_TO_LATIN: Final = str.maketrans(letters.LOOKALIKE_CYRILLIC, letters.LOOKALIKE_LATIN)
_CLUSTER: Final = re.compile(
    "|".join(sorted((re.escape(cluster) for cluster in letters.CLUSTERS), key=len, reverse=True))
)
_SOFT_YO: Final = re.compile(r"(?<=[bCdfghjklmnprstvwz])yo")
_REPEATED: Final = re.compile(r"([^\W\d])\1+")
_DIGITS: Final = re.compile(r"\d+")
_CYRILLIC: Final = re.compile(r"[а-ӿ]")
_RUN: Final = re.compile(r"\d+|\D+")
_FOREIGN: Final = re.compile(r"[^a-z0-9C]+")


class Word(NamedTuple):
    """`sharp` keeps apart what `key` merges: Uzbek oldi (took) and o'ldi (died)."""

    key: str
    sharp: str


def fold(text: str) -> str:
    """The keys of all words, separated by spaces. Pure and idempotent."""
    return " ".join(word.key for word in read(text))


def read(text: str, seen: dict[str, tuple[Word, ...]] | None = None) -> list[Word]:
    """`seen` saves work when many texts are read at once, as at the building of the index."""
    if seen is None:
        return [word for typed in typed_words(text) for word in read_word(typed)]
    found: list[Word] = []
    for typed in typed_words(text):
        if typed not in seen:
            seen[typed] = read_word(typed)
        found += seen[typed]
    return found


def typed_words(text: str) -> list[str]:
    """Words in lower case as they were typed, apostrophe-like marks made one."""
    clean = text[:MAX_CHARS].translate(_VISIBLE)
    clean = unicodedata.normalize("NFKC", clean).lower().translate(_FROM_APOSTROPHE)
    return [word for word in _WORD.findall(clean) if word.strip("'")]


@lru_cache(maxsize=2**16)
def read_word(typed: str) -> tuple[Word, ...]:
    """Usually one; more where digits are glued to letters ("3kun"), none for other scripts.

    Kept, because an index or a check reads the same words again and again.
    """
    if typed.isascii() and typed.isdigit():
        return (Word(typed, typed),)
    plain = _one_alphabet(typed).replace("o'", "u").translate(_TO_KEY)
    if not plain.isascii():
        plain = _FOREIGN.sub("", unicodedata.normalize("NFKD", plain))
    if plain.isalpha():
        return (_word(plain),)
    lettered = _DIGITS.sub(_digit_letter, plain)
    return tuple(_word(part) for part in _RUN.findall(lettered))


def _word(plain: str) -> Word:
    sharp = _settle(_SOFT_YO.sub("e", plain))
    return Word(_show(_settle(sharp.replace("o", "u"))), _show(sharp))


def _one_alphabet(typed: str) -> str:
    """A word of two alphabets is usually one with look-alike letters of the other."""
    if typed.isascii():
        return typed
    cyrillic = len(_CYRILLIC.findall(typed))
    if cyrillic in (0, len(typed)):
        return typed
    return typed.translate(_TO_CYRILLIC if 2 * cyrillic >= len(typed) else _TO_LATIN)


def _settle(plain: str) -> str:
    """Clusters are replaced until none is left, because one replacement may make another."""
    plain = _REPEATED.sub(r"\1", plain)
    while (settled := _REPEATED.sub(r"\1", _CLUSTER.sub(_cluster, plain))) != plain:
        plain = settled
    return plain


def _cluster(match: re.Match[str]) -> str:
    return letters.CLUSTERS[match[0]]


def _digit_letter(match: re.Match[str]) -> str:
    digit, plain = match[0], match.string
    if digit == "4" and len(plain) > 1:
        return "C"
    inside = match.start() > 0 and match.end() < len(plain)
    return letters.DIGIT_LETTERS.get(digit, digit) if inside else digit


def _show(part: str) -> str:
    return part.replace("C", "4")
