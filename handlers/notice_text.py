"""A notice as one person reads it: in their language, with the way to hear no more of them."""

import re
from collections.abc import Mapping

from db.notice_rules import rounded
from handlers.phrases import TONGUES, Phrases, Tongue, lang_of
from knowledge_base.model import Lang

_COMMAND = re.compile(r"(?<!\S)(/[a-z]+)")
_FALLBACK: Lang = "ru"


def as_read(phrases: Phrases, texts: Mapping[str, str]) -> str:
    """In the person's own language, without it in Russian, else in the one written first."""
    own = phrases.lang in texts
    lang = phrases.lang if own else _FALLBACK if _FALLBACK in texts else next(iter(texts))
    words = _in_letters(phrases, texts[lang]) if own else texts[lang]
    return f"{words}\n\n{phrases.say('notice-footer')}"


def _in_letters(phrases: Phrases, words: str) -> str:
    parts = _COMMAND.split(words)
    return "".join(
        part if number % 2 else phrases.script(part) for number, part in enumerate(parts)
    )


def tongues_of(texts: Mapping[str, str]) -> list[Tongue]:
    """Every form in which somebody will read it: Uzbek in both of its alphabets."""
    return [tongue for tongue in TONGUES if lang_of(tongue) in texts]


def people(phrases: Phrases, number: int) -> str:
    """About how many, never so exactly that it could tell of one person."""
    about = rounded(number)
    return phrases.say("notice-few") if about is None else phrases.say("notice-about", n=about)
