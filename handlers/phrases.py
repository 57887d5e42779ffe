"""What the service says, in the reader's language: Fluent files, one per language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from babel.dates import format_date
from fluent.runtime import FluentBundle
from fluent.runtime.types import fluent_number
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, TextElement
from fluent.syntax.visitor import Transformer

from knowledge_base.library import written_date
from knowledge_base.model import Lang
from knowledge_base.translit import uz_cyrillic

Tongue = Literal["uz", "uz-Cyrl", "ru", "tg", "ky", "kk", "en"]
"""A language as a person chooses it: Uzbek has two scripts."""
TONGUES: tuple[Tongue, ...] = get_args(Tongue)

TONGUE_NAMES: Mapping[Tongue, str] = {
    "uz": "Oʻzbekcha",  # noqa: RUF001  # the letter that Uzbek is written with
    "uz-Cyrl": "Ўзбекча",
    "ru": "Русский",
    "tg": "Тоҷикӣ",
    "ky": "Кыргызча",
    "kk": "Қазақша",
    "en": "English",
}
_KEPT = re.compile(
    r"([a-z-]+/[a-z-]+|/[a-z]+|topics\.yaml|https://|Himoya|Telegram|python -m bot replay|“yes”"
    r"|\b(?:zip|xlsx|retire)\b)"
)
"""What is typed or named in Latin letters in either script."""
_WHOLE_DATE = 3
"""Parts of a date: year, month, day."""
_FOLDER = Path(__file__).parent / "texts"


class TextFault(Exception):
    """A text file that cannot be read or lacks a text; says which file and key."""


def lang_of(tongue: Tongue) -> Lang:
    return "uz" if tongue == "uz-Cyrl" else tongue


@dataclass(frozen=True)
class Phrases:
    """All texts in one language. A missing text is a fault found at start, not at night."""

    tongue: Tongue
    bundle: FluentBundle

    @property
    def lang(self) -> Lang:
        return lang_of(self.tongue)

    def say(self, key: str, **given: str | int) -> str:
        message = self.bundle.get_message(key)
        if message.value is None:
            raise TextFault(f"{self.lang}.ftl: `{key}` has no text")
        plain = {name: _ungrouped(value) for name, value in given.items()}
        text, faults = self.bundle.format_pattern(message.value, plain)
        if faults:
            raise TextFault(f"{self.lang}.ftl: `{key}`: {faults[0]}")
        return str(text)

    def script(self, text: str) -> str:
        """Uzbek in Cyrillic letters is made by rule from Uzbek in Latin letters."""
        return uz_cyrillic(text) if self.tongue == "uz-Cyrl" else text

    def has(self, key: str) -> bool:
        return bool(self.bundle.has_message(key))

    def country(self, code: str | None) -> str:
        return self.say(f"country-{code}" if code else "not-set")

    def day(self, day: date) -> str:
        return self.script(written_date(day, self.lang))

    def partial_day(self, day: str) -> str:
        """A year, a month or a day, as exactly as the source had it."""
        parts = day.split("-")
        if len(parts) == _WHOLE_DATE:
            return self.day(date.fromisoformat(day))
        if len(parts) == 1:
            return day
        first = date(int(parts[0]), int(parts[1]), 1)
        return self.script(format_date(first, "LLLL yyyy", locale=self.lang))

    def amount(self, amount: float | date, unit: str) -> str:
        """A figure with the word of its unit: 30 days, 3 months."""
        if isinstance(amount, date):
            return self.day(amount)
        return self.say(f"unit-{unit}", number=int(amount))

    def moment(self, moment: datetime) -> str:
        return f"{format_date(moment, 'dd.MM', locale='en')} {moment:%H:%M} UTC"


def _ungrouped(value: str | int) -> Any:
    """Case 1234 is called 1234, not 1,234."""
    return value if isinstance(value, str) else fluent_number(value, useGrouping=False)


@cache
def read_phrases(folder: Path = _FOLDER) -> Mapping[Tongue, Phrases]:
    """Once in a process: reading them takes most of a second."""
    return {tongue: Phrases(tongue, _bundle(folder, tongue)) for tongue in TONGUES}


def _bundle(folder: Path, tongue: Tongue) -> FluentBundle:
    lang = lang_of(tongue)
    bundle = FluentBundle([lang], use_isolating=False)
    for path in sorted(folder.rglob(f"{lang}.ftl")):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        broken = [entry for entry in resource.body if isinstance(entry, Junk)]
        if broken:
            quoted = (broken[0].content or "")[:60]
            raise TextFault(f"{path}: this cannot be read: {quoted!r}")
        if tongue == "uz-Cyrl":
            InCyrillic().visit(resource)
        bundle.add_resource(resource)
    return bundle


class InCyrillic(Transformer):
    """Transliterates our own texts, before names and numbers are filled in; commands stay."""

    def visit_TextElement(self, node: TextElement) -> TextElement:  # noqa: N802  # Fluent's name
        parts = _KEPT.split(node.value)
        node.value = "".join(
            part if number % 2 else uz_cyrillic(part) for number, part in enumerate(parts)
        )
        return node
