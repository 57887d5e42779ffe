# ruff: noqa: RUF001 (two alphabets meet in this file)
"""What each way of spelling costs: the saved questions asked again as others would type them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from knowledge_base.evaluation import SavedQuestion, evaluate
from knowledge_base.search import Outcome, Search
from knowledge_base.spelling.letters import APOSTROPHES, romanised, without_special_letters
from knowledge_base.translit import uz_cyrillic, uz_latin

_NO_APOSTROPHES: Final = str.maketrans(dict.fromkeys(APOSTROPHES, ""))


def _hurried(text: str) -> str:
    return text.replace("sh", "w").replace("ch", "4")


def _stretched(text: str) -> str:
    return "".join(letter * 3 if letter in "aoуао" else letter for letter in text)


WAYS: Final[Mapping[str, tuple[str, Callable[[str], str]]]] = {
    "Uzbek Latin in Cyrillic": ("uz-Latn", uz_cyrillic),
    "Uzbek Cyrillic in Latin": ("uz-Cyrl", uz_latin),
    "Uzbek Cyrillic without its letters": ("uz-Cyrl", without_special_letters),
    "Uzbek Latin without apostrophes": ("uz-Latn", lambda text: text.translate(_NO_APOSTROPHES)),
    "Uzbek Latin with w and 4": ("uz-Latn", _hurried),
    "Russian in Latin letters": ("ru", romanised),
    "Kyrgyz without its letters": ("ky", without_special_letters),
    "Kazakh without its letters": ("kk", without_special_letters),
    "Tajik without its letters": ("tg", without_special_letters),
    "Russian stretched": ("ru", _stretched),
}


def spelling_losses(search: Search, questions: Iterable[SavedQuestion]) -> list[str]:
    in_scope = [one for one in questions if one.expect is Outcome.ANSWER]
    return [_loss(search, in_scope, way) for way in WAYS]


def _loss(search: Search, questions: Sequence[SavedQuestion], way: str) -> str:
    lang, change = WAYS[way]
    plain = [one for one in questions if one.lang == lang]
    changed = [one.model_copy(update={"text": change(one.text)}) for one in plain]
    before, after = (_right(search, asked) for asked in (plain, changed))
    return f"{way:38} {before:.1%} -> {after:.1%} right in three ({after - before:+.1%})"


def _right(search: Search, questions: Sequence[SavedQuestion]) -> float:
    report = evaluate(search, questions)
    return sum(one.among_three for one in report.asked) / max(1, len(questions))
