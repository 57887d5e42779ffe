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
from knowledge_base.spelling.letters import romanised, without_special_letters
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
_SAMPLES_PER_LANGUAGE: Final = 900
_WORD_WEIGHT: Final = 2.0
_LETTER_WEIGHT: Final = 3.0
_PROFILE_WEIGHT: Final = 1.5
_PROFILE_PER_WORD: Final = 12.0
"""One word is often shared by all our languages; then the person's own is meant."""
_SMOOTHING: Final = 0.3


@dataclass(frozen=True, slots=True)
class _Alphabet:
    """How much more often each feature is met in each language than one never seen."""

    written: tuple[WrittenIn, ...]
    evidence: Mapping[str, tuple[float, ...]]

    def score(self, text: str) -> list[float]:
        rows = [self.evidence[f] for f in _features(text) if f in self.evidence]
        return [sum(column) for column in zip(*rows, strict=True)] if rows else []


@dataclass(frozen=True, slots=True)
class Languages:
    cyrillic: _Alphabet
    latin: _Alphabet

    @classmethod
    def learn(cls, articles: Iterable[Article]) -> Languages:
        counts: dict[WrittenIn, Counter[str]] = {lang: Counter() for lang in WRITTEN_IN}
        for lang, samples in _samples(articles).items():
            for sample in samples:
                counts[lang].update(_features(sample))
        content = read_list("languages")
        for label, words in content["words"].items():
            for lang in _labels(label):
                counts[lang].update(f"^{word}$" for word in words)
        added = _by_word(content["words"]) | _by_letter(content)
        return cls(
            _learnt(tuple(_IN_CYRILLIC.values()), counts, added),
            _learnt(tuple(_IN_LATIN.values()), counts, added),
        )

    def of(self, text: str, lang: Lang | None, origin: Origin | None) -> WrittenIn:
        """`lang` and `origin` decide only where the words leave it open."""
        named = _alphabet(text)
        model = self.cyrillic if named is _IN_CYRILLIC else self.latin
        scores = dict(zip(model.written, model.score(text) or [0.0] * len(named), strict=True))
        known = lang or (_MOTHER_TONGUE[origin] if origin else None)
        if known is not None and known in named:
            scores[named[known]] += _PROFILE_WEIGHT + _PROFILE_PER_WORD / max(1, len(text.split()))
        return max(scores, key=lambda written: scores[written])


def _learnt(
    written: tuple[WrittenIn, ...],
    counts: Mapping[WrittenIn, Counter[str]],
    added: Mapping[str, Mapping[WrittenIn, float]],
) -> _Alphabet:
    tables = {lang: _logarithms(counts[lang]) for lang in written}
    names = set(added).union(*tables.values())
    evidence = {
        name: tuple(
            tables[lang].get(name, 0.0) + added.get(name, {}).get(lang, 0.0) for lang in written
        )
        for name in names
    }
    return _Alphabet(written, evidence)


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
    """Each text speaks for both alphabets of its language, until there are enough."""
    if _alphabet(text) is _IN_LATIN:
        if lang == "uz" and _too_few(samples["uz-Cyrl"]):
            cyrillic = uz_cyrillic(text)
            samples["uz-Cyrl"] += [cyrillic, without_special_letters(cyrillic)]
        if _too_few(samples[_IN_LATIN[lang]]):
            samples[_IN_LATIN[lang]].append(text)
        return
    if _too_few(samples[_IN_CYRILLIC[lang]]):
        samples[_IN_CYRILLIC[lang]] += [text, without_special_letters(text)]
    if _too_few(samples[_IN_LATIN[lang]]):
        samples[_IN_LATIN[lang]].append(romanised(text))


def _too_few(samples: list[str]) -> bool:
    return len(samples) < _SAMPLES_PER_LANGUAGE


def _features(text: str) -> list[str]:
    words = [word.replace("'", "") for word in typed_words(text)]
    features = [*set("".join(words))]
    for word in words:
        framed = f"^{word}$"
        features.append(framed)
        features += [framed[at : at + 3] for at in range(len(framed) - 2)]
    return features


def _logarithms(count: Counter[str]) -> Mapping[str, float]:
    """Relative to a feature never seen, which so counts nothing."""
    return {feature: math.log((seen + _SMOOTHING) / _SMOOTHING) for feature, seen in count.items()}


def _labels(label: str) -> tuple[WrittenIn, ...]:
    return tuple(lang for lang in WRITTEN_IN if lang == label or lang.startswith(f"{label}-"))


def _by_word(words: Mapping[str, list[str]]) -> dict[str, dict[WrittenIn, float]]:
    found: dict[str, dict[WrittenIn, float]] = defaultdict(dict)
    for label, listed in words.items():
        wanted: tuple[WrittenIn, ...] = ("ru",) if label == "ru" else _labels(label)
        for word in listed:
            found[f"^{word}$"].update(dict.fromkeys(wanted, _WORD_WEIGHT))
    return found


def _by_letter(content: Mapping[str, Any]) -> dict[str, dict[WrittenIn, float]]:
    found: dict[str, dict[WrittenIn, float]] = defaultdict(dict)
    for lang, letters in content["letters"].items():
        for letter in letters:
            found[letter].update(dict.fromkeys(_labels(lang), _LETTER_WEIGHT))
    for letter, langs in content["shared_letters"].items():
        for lang in langs:
            found[letter].update(dict.fromkeys(_labels(lang), _LETTER_WEIGHT))
    return found
