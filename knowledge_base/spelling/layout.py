"""Messages typed with the keyboard in the wrong alphabet: "ghbdtn" for "привет"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from knowledge_base.spelling.fold import read
from knowledge_base.spelling.letters import KEYBOARD_CYRILLIC, KEYBOARD_LATIN

_TO_CYRILLIC: Final = str.maketrans(KEYBOARD_LATIN, KEYBOARD_CYRILLIC)
_TO_LATIN: Final = str.maketrans(KEYBOARD_CYRILLIC, KEYBOARD_LATIN)
_READABLE: Final = 0.34
_GAIN: Final = 0.25


def unslipped(text: str, known: Callable[[str], bool]) -> str:
    """The text as it was meant, judged by how much of it is known words."""
    share = _known_share(text, known)
    if share >= _READABLE:
        return text
    meant = [text.lower().translate(table) for table in (_TO_CYRILLIC, _TO_LATIN)]
    shares = [_known_share(one, known) for one in meant]
    best = max(range(len(meant)), key=lambda number: shares[number])
    return meant[best] if shares[best] >= share + _GAIN else text


def _known_share(text: str, known: Callable[[str], bool]) -> float:
    """By letters: a stray letter that happens to be a word must not turn the message round."""
    keys = [word.key for word in read(text) if not word.key.isdigit()]
    letters = sum(len(key) for key in keys)
    return sum(len(key) for key in keys if known(key)) / letters if letters else 1.0
