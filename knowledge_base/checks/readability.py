"""How heavy the texts are to read: for a tired person on a small screen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import fmean
from typing import Final

from knowledge_base.checks.pack import Fault, Pack, Text
from knowledge_base.checks.wrong import Wrong
from knowledge_base.library import PLACEHOLDER
from knowledge_base.model import LANGS, Lang

_END: Final = re.compile(r"(?<=[.!?…])[»”\")]*\s+|\n+")
_WORD: Final = re.compile(r"\w[\w'.@/-]*")
LONGEST: Final = 20
"""Words of one sentence."""


@dataclass(frozen=True, slots=True)
class Sentence:
    text: Text
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Readability:
    lang: Lang
    sentences: int
    words_per_sentence: float
    letters_per_word: float
    longest: Sentence


def measured(pack: Pack) -> Iterator[Readability]:
    for lang in LANGS:
        sentences = [one for one in _sentences(pack) if one.text.lang == lang]
        if sentences:
            yield Readability(
                lang,
                len(sentences),
                fmean(len(one.words) for one in sentences),
                fmean(len(word) for one in sentences for word in one.words),
                max(sentences, key=lambda one: len(one.words)),
            )


def long_sentences(pack: Pack) -> Iterator[Fault]:
    for sentence in _sentences(pack):
        if len(sentence.words) > LONGEST:
            yield sentence.text.fault(
                Wrong.LONG_SENTENCE(
                    number=len(sentence.words),
                    words=" ".join(sentence.words[:4]),
                    longest=LONGEST,
                )
            )


def _sentences(pack: Pack) -> Iterator[Sentence]:
    for text in pack.texts():
        for part in _END.split(PLACEHOLDER.sub("1", text.words)):
            words = tuple(_WORD.findall(part))
            if words:
                yield Sentence(text, words)
