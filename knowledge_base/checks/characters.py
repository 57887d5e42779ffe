# ruff: noqa: RUF001 (two alphabets meet in this file)
"""What may not stand in a text: typed figures, telephone numbers, markup, letters of another
alphabet that only look right.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from knowledge_base.checks.pack import Fault, Pack, Text
from knowledge_base.checks.rules import Writing
from knowledge_base.checks.wrong import Wrong
from knowledge_base.library import PLACEHOLDER
from knowledge_base.model import LANGS
from knowledge_base.spelling.letters import LOOKALIKE_CYRILLIC, LOOKALIKE_LATIN

_MARKUP: Final = re.compile(
    r"</?[a-zA-Z][^>]*>|&(?:[a-z]+|#\d+);|\*+|__+|`+|\[[^\]]*\]\([^)]*\)|(?m:^\s*(?:#+|[-•])\s)"
)
_PHONE: Final = re.compile(r"\+?\d(?:[\s()-]{0,2}\d){6,}")
_DIGIT: Final = re.compile(r"\d")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LATIN: Final = re.compile(r"[a-zA-Z]")
_CYRILLIC: Final = re.compile(r"[Ѐ-ӿ]")
_UZBEK_MARK: Final = re.compile(r"[^\W\d_]+[ʻʼ][^\W\d_ʻʼ]*")
_O_AND_G: Final = "oOgG"
_TYPED_MARKS: Final = frozenset("'`‘’")
_DIGIT_OR_BLANK: Final = re.compile(r"[\d \n]")
_WRITTEN: Final = re.compile(r"[^\W_]|[ \n{}]")
_LONE_LETTER: Final = re.compile(r"(?<![\w-])[^\W\d_](?![\w-])")


def numbers(pack: Pack) -> Iterator[Fault]:
    for text in pack.texts():
        if not _DIGIT.search(_bare(text)):
            continue
        words = _own_words(text, pack.rules.writing)
        for found in _PHONE.findall(words):
            yield text.fault(Wrong.TELEPHONE(found=found.strip()))
        for found in () if text.historic else _NUMBER.findall(_PHONE.sub(" ", words)):
            yield text.fault(Wrong.TYPED_NUMBER(found=found))


def markup(pack: Pack) -> Iterator[Fault]:
    for text in pack.texts():
        for found in _MARKUP.findall(text.words):
            yield text.fault(Wrong.MARKUP(found=found.strip()))


def alphabet(pack: Pack) -> Iterator[Fault]:
    """Most texts hold nothing strange, which is seen at once: words are cut only in the others."""
    alphabets = {lang: pack.rules.writing.characters(lang) for lang in LANGS}
    for text in pack.texts():
        allowed = alphabets[text.lang]
        if all(
            sign in allowed or _DIGIT_OR_BLANK.fullmatch(sign)
            for sign in {*_bare(text).lower()} - allowed
        ):
            continue
        words = _MARKUP.sub(" ", _own_words(text, pack.rules.writing))
        for word in dict.fromkeys(_LETTERS.findall(words)):
            strange = sorted({*word.lower()} - allowed)
            if strange and not _is_mixed(word):
                yield text.fault(Wrong.STRANGE_LETTERS(word=word, letters=" ".join(strange)))
        for sign in sorted({*_WRITTEN.sub("", words)} - allowed - _marks_told_apart(text)):
            name = unicodedata.name(sign, "a sign that cannot be seen").lower()
            yield text.fault(Wrong.STRANGE_SIGN(sign=sign, name=name))


def _marks_told_apart(text: Text) -> frozenset[str]:
    return _TYPED_MARKS if text.lang == "uz" else frozenset()


def lookalikes(pack: Pack) -> Iterator[Fault]:
    """A Latin o in a Cyrillic word looks right, and is found by no search."""
    for text in _all(pack):
        if not _is_mixed(text.words):
            continue
        for word in _LETTERS.findall(_own_words(text, pack.rules.writing)):
            if _is_mixed(word):
                guests = min(_LATIN.findall(word), _CYRILLIC.findall(word), key=len)
                yield text.fault(Wrong.MIXED_ALPHABETS(word=word, letters=" ".join(guests)))


def _is_mixed(word: str) -> bool:
    return bool(_LATIN.search(word) and _CYRILLIC.search(word))


def lone_lookalikes(pack: Pack) -> Iterator[Fault]:
    """The same with words of one letter: a Latin c between Russian words."""
    for text in pack.texts():
        latin = text.lang in {"uz", "en"}
        strange = LOOKALIKE_CYRILLIC if latin else LOOKALIKE_LATIN
        if not {*_bare(text).lower()} & {*strange}:
            continue
        for letter in _LONE_LETTER.findall(_own_words(text, pack.rules.writing)):
            if letter.lower() in strange:
                wrong = Wrong.CYRILLIC_LETTER if latin else Wrong.LATIN_LETTER
                yield text.fault(wrong(letter=letter))


def uzbek_marks(pack: Pack) -> Iterator[Fault]:
    for text in pack.texts():
        if text.lang != "uz":
            continue
        words = _own_words(text, pack.rules.writing)
        for mark in sorted({*words} & _TYPED_MARKS):
            yield text.fault(Wrong.UZBEK_MARK(mark=mark))
        for word in _UZBEK_MARK.findall(words):
            yield from _misplaced(text, word)


def _misplaced(text: Text, word: str) -> Iterator[Fault]:
    for place, mark in enumerate(word):
        after_o_or_g = place > 0 and word[place - 1] in _O_AND_G
        if mark == "ʻ" and not after_o_or_g:
            yield text.fault(Wrong.TURNED_COMMA(word=word))
        if mark == "ʼ" and after_o_or_g:
            yield text.fault(Wrong.APOSTROPHE(word=word))


def _all(pack: Pack) -> Iterator[Text]:
    yield from pack.texts()
    for translation in pack.translations:
        yield from translation.phrasings()


def _own_words(text: Text, writing: Writing) -> str:
    """Without placeholders, addresses, and numbers that are names."""
    return writing.names.sub(" ", _bare(text))


def _bare(text: Text) -> str:
    """Without placeholders; most texts have none, and it is asked of each many times."""
    return PLACEHOLDER.sub(" ", text.words) if "{" in text.words else text.words
