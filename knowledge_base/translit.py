# ruff: noqa: RUF001 (two alphabets meet in this file)
"""Uzbek Latin to Cyrillic and back, for output: buttons and articles in the person's alphabet.

Placeholders, addresses of web pages and @names pass through unchanged, and so do words with
letters that Uzbek Latin does not have (w, or c without h): they are names of firms and programs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from knowledge_base.word_lists import read_list

_KEPT: Final = re.compile(
    r"\{[^{}]*\}|https?://\S+|www\.\S+|\S+@\S+|@\w+|<[^<>]*>"
    r"|\b[A-Z]-\d+\b"  # a class of visa
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:uz|ru|kz|kg|tj|com|org|net|gov|su|рф)\b(?:/\S*)?"
)
_MARKS: Final = str.maketrans(dict.fromkeys("ʻʼ`´‘’", "'"))
_MARKED_WORD: Final = re.compile(r"[^\W\d_ʻʼ]+(?:[ʻʼ`´‘’'][^\W\d_ʻʼ]+)*(?:(?<=[oOgG])[ʻʼ`´‘’'])?")

# Longest first: a digraph before its letters. "ts" is ц only in borrowed endings; everywhere
# else it is the verb's t before -sa (ketsa, aytsangiz).
_TO_CYRILLIC: Final = {
    "yo'": "йў", "o'": "ў", "g'": "ғ", "s'h": "сҳ", "sh": "ш", "ch": "ч", "tsiya": "ция",
    "tsiy": "ций", "tsion": "цион", "yo": "ё", "yu": "ю", "ya": "я", "ye": "е",
    "a": "а", "b": "б", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "ҳ",
    "i": "и", "j": "ж", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "қ",
    "r": "р", "s": "с", "t": "т", "u": "у", "v": "в", "x": "х", "y": "й", "z": "з", "'": "ъ",
}  # fmt: skip
_TO_LATIN: Final = {
    "ўъ": "oʻ", "сҳ": "sʼh",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "j", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "x", "ц": "s", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "ʼ", "ы": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ў": "oʻ",
    "қ": "q", "ғ": "gʻ", "ҳ": "h",
}  # fmt: skip
_SHORT_NAME: Final = re.compile(r"[A-ZА-ЯЎҚҒҲ]{2,}(?=[a-zа-яўқғҳ])")
"""RVPni, MVDga: a name in capitals with a small ending."""
_BRAND: Final = re.compile(r"w|c(?!h)")
_LATIN_VOWEL_BEFORE_E: Final = re.compile(r"(^|[aeiou'])e")
_CYRILLIC_VOWEL_BEFORE_YE: Final = re.compile(r"(^|[аеёиоуэюяўъь])е")
_TS_AFTER_VOWEL: Final = re.compile(r"(?<=[аеёиоуэюяў])ц")


@dataclass(frozen=True, slots=True)
class _Exceptions:
    to_cyrillic: Mapping[str, str]
    to_latin: Mapping[str, str]
    kept: frozenset[str]


@cache
def _exceptions() -> _Exceptions:
    content = read_list("uzbek_exceptions")
    stems: dict[str, str] = content["stems"]
    back = {cyrillic.removesuffix("ь"): latin for latin, cyrillic in stems.items()}
    return _Exceptions(stems, back, frozenset(content["kept"]))


def uz_cyrillic(text: str) -> str:
    return _outside_kept(text, _cyrillic_word)


def uz_latin(text: str) -> str:
    return _outside_kept(text, _latin_word)


def _outside_kept(text: str, change: Callable[[str], str]) -> str:
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [_changed(text[end : kept.start()], change), kept[0]]
        end = kept.end()
    return "".join([*parts, _changed(text[end:], change)])


def _changed(text: str, change: Callable[[str], str]) -> str:
    return _MARKED_WORD.sub(lambda word: change(word[0]), text)


def _cyrillic_word(word: str) -> str:
    plain = word.translate(_MARKS)
    low = plain.lower()
    if not low.replace("'", "").isascii() or _BRAND.search(low) or low in _exceptions().kept:
        return word
    if short := _SHORT_NAME.match(plain):
        return _cyrillic_word(short[0]) + _by_rule(low[short.end() :], _TO_CYRILLIC)
    stem, known = _stem(low, _exceptions().to_cyrillic)
    rest = low[len(stem) :]
    known = known.removesuffix("ь") if rest else known
    rest = _LATIN_VOWEL_BEFORE_E.sub(r"\1э", rest) if not known else rest
    return _in_case(known + _by_rule(rest, _TO_CYRILLIC), plain)


def _latin_word(word: str) -> str:
    low = word.lower()
    if low.isascii():
        return word
    if short := _SHORT_NAME.match(word):
        return _latin_word(short[0]) + _by_rule(low[short.end() :], _TO_LATIN)
    stem, known = _stem(low, _exceptions().to_latin)
    rest = low[len(stem) :]
    rest = _CYRILLIC_VOWEL_BEFORE_YE.sub(r"\1йэ", rest) if not known else rest
    return _in_case(known + _by_rule(_TS_AFTER_VOWEL.sub("тс", rest), _TO_LATIN), word)


def _stem(low: str, exceptions: Mapping[str, str]) -> tuple[str, str]:
    """The longest exception that the word begins with, and what it becomes."""
    for size in range(len(low), 2, -1):
        if low[:size] in exceptions:
            return low[:size], exceptions[low[:size]]
    return "", ""


def _by_rule(low: str, table: Mapping[str, str]) -> str:
    longest = max(map(len, table))
    made, place = [], 0
    while place < len(low):
        size = next((n for n in range(longest, 0, -1) if low[place : place + n] in table), 0)
        made.append(table[low[place : place + size]] if size else low[place])
        place += size or 1
    return "".join(made)


def _in_case(made: str, like: str) -> str:
    letters = [letter for letter in like if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return made.upper()
    return made[:1].upper() + made[1:] if like[:1].isupper() else made
