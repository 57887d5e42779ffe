"""What a file of an editor says about records: perhaps only a part of them, and where it said so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any, Final

from typing_extensions import override

from knowledge_base.checks.wrong import Trouble, Where
from knowledge_base.files import Kind
from knowledge_base.library import MODELS, PARTS
from knowledge_base.model import LANGS

IN_LANGUAGES: Final[Mapping[Kind, str]] = {
    "article": "wordings",
    "card": "wordings",
    "deadline": "words",
    "right": "names",
}
"""The part of a record that speaks in languages and comes in rows or files of its own."""
RETIRE: Final = "retire"
NAME: Final = "name"
EVERYTHING: Final = "everything"
Body = dict[str, Any]


class Refused(Exception):
    """A file that is not opened at all."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Located:
    """A fault where an editor finds it: a file of the zip, or a sheet and its row."""

    where: Where
    key: str
    trouble: Trouble

    @override
    def __str__(self) -> str:
        return f"{self.where}: {self.key}: {self.trouble}"


@dataclass(slots=True)
class Incoming:
    """`covers`: what was said, even where it said "nothing"; all the rest stays as it is."""

    kind: Kind
    key: str
    body: Body = field(default_factory=dict)
    covers: set[str] = field(default_factory=set)
    words: dict[str, Body] = field(default_factory=dict)
    word_covers: dict[str, set[str]] = field(default_factory=dict)
    places: dict[str, Where] = field(default_factory=dict)
    """Where a part was read: "" is the record, else its key as a fault names it."""
    retire: bool = False

    @property
    def part(self) -> str:
        return IN_LANGUAGES.get(self.kind, "")

    def where(self, key: str) -> Where:
        """The nearest place that is known: `tg steps 2`, else `tg steps`, else `tg`."""
        words = key.split()
        for length in range(len(words), 0, -1):
            place = self.places.get(" ".join(words[:length]))
            if place is not None:
                return place
        return self.places.get("") or next(iter(self.places.values()), PARTS[self.kind])

    def upon(self, current: Mapping[str, Any] | None) -> Body:
        """The whole record as it becomes."""
        now = dict(current or {})
        spoken = _by_language(
            self.kind, (self.body if self.part in self.covers else now), self.part
        )
        whole = {key: value for key, value in now.items() if key not in self.covers} | self.body
        for lang, words in self.words.items():
            covers = self.word_covers[lang]
            kept = {k: v for k, v in spoken.get(lang, {}).items() if k not in covers}
            spoken[lang] = kept | words
        if self.part:
            whole[self.part] = _in_order(self.kind, spoken)
        return {**whole, "id": self.key}


def _by_language(kind: Kind, body: Mapping[str, Any], part: str) -> Body:
    """A right is named by one line in each language: here it is a field like the others."""
    spoken = body.get(part)
    if not isinstance(spoken, Mapping):
        return {}
    return {lang: {NAME: one} if kind == "right" else one for lang, one in spoken.items()}


def _in_order(kind: Kind, spoken: Body) -> Body:
    """Languages as we always list them."""
    listed = [*(lang for lang in LANGS if lang in spoken), *(spoken.keys() - {*LANGS})]
    if kind == "right":
        return {lang: spoken[lang].get(NAME, "") for lang in listed}
    return {lang: spoken[lang] for lang in listed}


@dataclass(frozen=True, slots=True)
class Arrived:
    records: tuple[Incoming, ...]
    faults: tuple[Located, ...]


def all_fields(kind: Kind) -> set[str]:
    return {*MODELS[kind].model_fields} - {IN_LANGUAGES.get(kind, "")}


def fields_of(kind: Kind, current: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    """What differs when both are read: a date or an empty list may be written in several ways."""
    model = MODELS[kind]
    old, new = model.model_validate(current), model.model_validate(after)
    part = IN_LANGUAGES.get(kind, "")
    for name in model.model_fields:
        before, now = getattr(old, name), getattr(new, name)
        if before == now:
            continue
        if name != part:
            yield name
            continue
        for lang in (one for one in LANGS if before.get(one) != now.get(one)):
            yield from (f"{lang} {each}" for each in _differing(before.get(lang), now.get(lang)))


def _differing(old: Any, new: Any) -> Iterable[str]:
    fields = getattr(type(new or old), "model_fields", None)
    if old is None or new is None or fields is None:
        return [EVERYTHING]
    return [name for name in fields if getattr(old, name) != getattr(new, name)]


def settled(kind: Kind, current: Mapping[str, Any], after: Body, differing: Iterable[str]) -> Body:
    """`after`, with everything that means the same written as it stands in `current`."""
    part, differing = IN_LANGUAGES.get(kind, ""), set(differing)
    whole = _kept(current, after, differing | {part})
    if kind in ("article", "card", "deadline"):
        old = current.get(part, {})
        whole[part] = {
            lang: words
            if f"{lang} {EVERYTHING}" in differing
            else _kept(old[lang], words, {one.partition(" ")[2] for one in differing
                                          if one.startswith(f"{lang} ")})
            for lang, words in after[part].items()
        }  # fmt: skip
    return whole


def _kept(current: Mapping[str, Any], after: Body, changed: AbstractSet[str]) -> Body:
    return {key: value for key, value in after.items() if key in changed} | {
        key: value for key, value in current.items() if key not in changed
    }
