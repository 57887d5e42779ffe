# ruff: noqa: RUF001 (two alphabets meet in this file)
"""Letter tables of the fold. Keys are what people type, values are letters of the key alphabet.

The key alphabet is a-z and 0-9, where `w` stands for sh and `C` (shown as `4`) for ch, because
that is what people write when they are in a hurry; so a key folds to itself.
"""

from __future__ import annotations

CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "j", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "s", "ч": "C", "ш": "w", "щ": "w",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ў": "u", "қ": "k", "ғ": "g", "ҳ": "h",
    "ҷ": "j", "ӣ": "i", "ӯ": "u",
    "ө": "u", "ү": "u", "ң": "n",
    "ә": "a", "і": "i", "ұ": "u", "һ": "h",
}  # fmt: skip

LATIN = {
    "q": "k", "x": "h", "ö": "u", "ü": "u", "ó": "o", "õ": "o", "ő": "o",
    "ğ": "g", "ş": "w", "š": "w", "ç": "C", "ć": "C", "č": "C", "ı": "i", "ñ": "n", "ŋ": "n",
    "ä": "a", "ž": "j", "ə": "a",
}  # fmt: skip

# Longest first. `ts` and `c` before a soft vowel are the two Latin habits for ц.
CLUSTERS = {
    "shch": "w", "sch": "w", "sh": "w", "ch": "C", "dzh": "j", "dj": "j", "zh": "j", "kh": "h",
    "gh": "g", "ph": "f", "tz": "s", "ts": "s", "ck": "k", "cc": "k",
    "ce": "se", "ci": "si", "cy": "si", "c": "k",
    "ye": "e", "ija": "ia", "y": "i",
}  # fmt: skip

APOSTROPHES = "'`´‘’ʻʼʹʽʾʿˈ′‵＇՚"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\ufe0f"

# A digit between two letters that looks like a letter; 4 is also read at the ends of a word.
DIGIT_LETTERS = {"6": "w", "0": "u", "3": "z", "1": "i"}

# Letters that look alike in the two alphabets, as a Latin string against a Cyrillic one.
LOOKALIKE_LATIN = "aceopxyktmhbgi"
LOOKALIKE_CYRILLIC = "асеорхуктмнвгі"

# The same keys of a keyboard under the English and the Russian layout.
KEYBOARD_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
KEYBOARD_CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбюё"

_ROMAN = {
    "й": "y", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ж": "j", "х": "h", "ы": "y",
    "ҳ": "h", "қ": "k", "ғ": "g", "ҷ": "j",
}  # fmt: skip
_TO_ROMAN = str.maketrans({**CYRILLIC, **_ROMAN})


def romanised(text: str) -> str:
    """Cyrillic as people type it without a Cyrillic keyboard."""
    return text.lower().translate(_TO_ROMAN)


_SPECIAL = {
    "ў": "у", "қ": "к", "ғ": "г", "ҳ": "х", "ҷ": "ч", "ӣ": "и", "ӯ": "у", "ө": "о", "ү": "у",
    "ң": "н", "ә": "а", "і": "и", "ұ": "у", "һ": "х",
}  # fmt: skip
_WITHOUT_SPECIAL = str.maketrans(_SPECIAL)


def without_special_letters(text: str) -> str:
    """As people type Uzbek, Tajik, Kyrgyz and Kazakh on a Russian keyboard."""
    return text.lower().translate(_WITHOUT_SPECIAL)
