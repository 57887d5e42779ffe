"""In which language and alphabet a message is written.

A small model of words and three-letter sequences learnt from the phrasings, helped by the words
and letters that only one language has. People mix Russian words into everything, so one Russian
noun must not outweigh a Tajik verb.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, get_args

from knowledge_base.model import Article, Lang, Origin
from knowledge_base.spelling.fold import typed_words
from knowledge_base.spelling.letters import romanised
from knowledge_base.translit import uz_cyrillic
from knowledge_base.word_lists import read_list

WrittenIn = Literal[
    "uz-Latn", "uz-Cyrl", "ru", "ru-Latn", "tg", "tg-Latn", "ky", "ky-Latn", "kk", "kk-Latn", "en"
]
WRITTEN_IN: Final[tuple[WrittenIn, ...]] = get_args(WrittenIn)
_CYRILLIC: Final = re.compile(r"[Ѐ-ӿ]")
_LATIN: Final = re.compile(r"[a-zA-Z]")
_IN_CYRILLIC: Final[dict[Lang, WrittenIn]] = {
    "uz": "uz-Cyrl", "ru": "ru", "tg": "tg", "ky": "ky", "kk": "kk",
}  # fmt: skip
_IN_LATIN: Final[dict[Lang, WrittenIn]] = {
    "uz": "uz-Latn", "ru": "ru-Latn", "tg": "tg-Latn", "ky": "ky-Latn", "kk": "kk-Latn", "en": "en",
}  # fmt: skip
_MOTHER_TONGUE: Final[dict[Origin, Lang]] = {
    "uz": "uz", "kg": "ky", "tj": "tg", "kz": "kk", "tm": "ru",
}  # fmt: skip
_SAMPLES_PER_LANGUAGE: Final = 500
_WORD_WEIGHT: Final = 2.0
_LETTER_WEIGHT: Final = 3.0
_PROFILE_WEIGHT: Final = 1.5
_SMOOTHING: Final = 0.3


@dataclass(frozen=True, slots=True)
class Languages:
    """Log-likelihoods of features by language; one table for each alphabet."""

    likelihoods: Mapping[WrittenIn, Mapping[str, float]]
    unseen: Mapping[WrittenIn, float]
    words: Mapping[str, frozenset[WrittenIn]]
    letters: Mapping[str, frozenset[str]]

    @classmethod
    def learn(cls, articles: Iterable[Article]) -> Languages:
        counts: dict[WrittenIn, Counter[str]] = {lang: Counter() for lang in WRITTEN_IN}
        for lang, samples in _samples(articles).items():
            for sample in samples[:_SAMPLES_PER_LANGUAGE]:
                counts[lang].update(_features(sample))
        content = read_list("languages")
        for label, words in content["words"].items():
            for lang in _labels(label):
                counts[lang].update(f"^{word}$" for word in words)
        sizes = {lang: sum(count.values()) + 2000 * _SMOOTHING for lang, count in counts.items()}
        return cls(
            {lang: _logarithms(count, sizes[lang]) for lang, count in counts.items()},
            {lang: math.log(_SMOOTHING / size) for lang, size in sizes.items()},
            _by_word(content["words"]),
            _by_letter(content),
        )

    def of(self, text: str, lang: Lang | None, origin: Origin | None) -> WrittenIn:
        """`lang` and `origin` decide only where the words leave it open."""
        alphabet = _alphabet(text)
        known = lang or (_MOTHER_TONGUE[origin] if origin else None)
        scores = {written: self._score(text, written) for written in alphabet.values()}
        if known is not None and known in alphabet:
            scores[alphabet[known]] += _PROFILE_WEIGHT
        return max(scores, key=lambda written: scores[written])

    def _score(self, text: str, written: WrittenIn) -> float:
        table, unseen = self.likelihoods[written], self.unseen[written]
        score = sum(max(table.get(f, unseen), unseen) - unseen for f in _features(text))
        words = typed_words(text)
        score += _WORD_WEIGHT * sum(
            written in self.words.get(w.replace("'", ""), ()) for w in words
        )
        language = written.partition("-")[0]
        score += _LETTER_WEIGHT * sum(
            language in self.letters.get(c, ()) for c in set(text.lower())
        )
        return score


def _alphabet(text: str) -> Mapping[Lang, WrittenIn]:
    return _IN_CYRILLIC if len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text)) else _IN_LATIN


def _samples(articles: Iterable[Article]) -> Mapping[WrittenIn, list[str]]:
    samples: dict[WrittenIn, list[str]] = defaultdict(list)
    for article in articles:
        for lang, wording in article.wordings.items():
            for text in (wording.title, *wording.phrasings):
                _add(samples, lang, text)
    return samples


def _add(samples: dict[WrittenIn, list[str]], lang: Lang, text: str) -> None:
    """Each text speaks for both alphabets of its language."""
    if _alphabet(text) is _IN_LATIN:
        samples[_IN_LATIN[lang]].append(text)
        if lang == "uz":
            samples["uz-Cyrl"].append(uz_cyrillic(text))
        return
    samples[_IN_CYRILLIC[lang]].append(text)
    samples[_IN_LATIN[lang]].append(romanised(text))


def _features(text: str) -> list[str]:
    features = []
    for word in typed_words(text):
        framed = f"^{word.replace(chr(39), '')}$"
        features.append(framed)
        features += [framed[at : at + 3] for at in range(len(framed) - 2)]
    return features


def _logarithms(count: Counter[str], size: float) -> Mapping[str, float]:
    return {feature: math.log((seen + _SMOOTHING) / size) for feature, seen in count.items()}


def _labels(label: str) -> tuple[WrittenIn, ...]:
    return tuple(lang for lang in WRITTEN_IN if lang == label or lang.startswith(f"{label}-"))


def _by_word(words: Mapping[str, list[str]]) -> Mapping[str, frozenset[WrittenIn]]:
    found: dict[str, set[WrittenIn]] = defaultdict(set)
    for label, listed in words.items():
        wanted = ("ru",) if label == "ru" else _labels(label)
        for word in listed:
            found[word].update(wanted)
    return {word: frozenset(langs) for word, langs in found.items()}


def _by_letter(content: Mapping[str, Any]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for lang, letters in content["letters"].items():
        for letter in letters:
            found[letter].add(lang)
    for letter, langs in content["shared_letters"].items():
        found[letter].update(langs)
    return {letter: frozenset(langs) for letter, langs in found.items()}
