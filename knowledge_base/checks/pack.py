"""What the checks look at: the records of a pack, each with the file an editor opens."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Generic, NamedTuple, Protocol, TypeVar

from pydantic import ConfigDict
from typing_extensions import override

from knowledge_base.checks.rules import Rules
from knowledge_base.checks.wrong import Trouble
from knowledge_base.model import (
    REFERENCE_LANG,
    Agency,
    Agreement,
    Article,
    CardWords,
    Contact,
    Deadline,
    EmergencyCard,
    Figure,
    Lang,
    Line,
    Record,
    Right,
    Wording,
)

R = TypeVar("R", bound=Record)
T = TypeVar("T", bound="Translated")


@dataclass(frozen=True, slots=True)
class Fault:
    path: Path
    key: str
    trouble: Trouble

    @override
    def __str__(self) -> str:
        return f"{self.path}: {self.key}: {self.trouble}"


class Text(NamedTuple):
    """One line that a person reads; `key` is where it stands in its file, counted from 1.

    A tuple, because each check makes tens of thousands of them.
    """

    path: Path
    lang: Lang
    key: str
    words: str
    historic: bool = False
    """Tells what was: its years will not change, so they need no figure."""

    def fault(self, trouble: Trouble) -> Fault:
        return Fault(self.path, self.key, trouble)


class Translated(Protocol):
    """A file that says in one language what others say in theirs."""

    @property
    def path(self) -> Path: ...
    @property
    def lang(self) -> Lang: ...
    def texts(self) -> Iterator[Text]: ...
    def lists(self) -> Iterator[tuple[str, tuple[str, ...]]]: ...


@dataclass(frozen=True, slots=True)
class Translation:
    """One article in one language, readable even where the rest of the article is not."""

    path: Path
    article: str
    lang: Lang
    wording: Wording

    @property
    def place(self) -> str:
        return self.article.partition("/")[0]

    def texts(self) -> Iterator[Text]:
        """What is shown; the phrasings are only listened for."""
        yield Text(self.path, self.lang, "title", self.wording.title)
        yield Text(self.path, self.lang, "answer", self.wording.answer)
        yield from _listed(self)
        if self.wording.if_refused:
            yield Text(self.path, self.lang, "if_refused", self.wording.if_refused)

    def phrasings(self) -> Iterator[Text]:
        yield from _numbered(self, "phrasings", self.wording.phrasings)

    def lists(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        yield "steps", self.wording.steps
        yield "need", self.wording.need
        yield "avoid", self.wording.avoid


@dataclass(frozen=True, slots=True)
class CardTranslation:
    path: Path
    card: str
    lang: Lang
    words: CardWords

    def texts(self) -> Iterator[Text]:
        for key in ("title", "meaning", "by_when", "for_relative"):
            yield Text(self.path, self.lang, key, getattr(self.words, key))
        yield from _listed(self)

    def lists(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        yield "now", self.words.now
        yield "never", self.words.never


def _listed(translated: Translated) -> Iterator[Text]:
    for key, lines in translated.lists():
        yield from _numbered(translated, key, lines)


def _numbered(translated: Translated, key: str, lines: tuple[str, ...]) -> Iterator[Text]:
    for number, line in enumerate(lines, start=1):
        yield Text(translated.path, translated.lang, f"{key} {number}", line)


class SavedQuestion(Record):
    """What the check needs of a saved question; the evaluation reads the rest."""

    model_config = ConfigDict(extra="ignore")

    id: Line
    text: Line


@dataclass(frozen=True, slots=True)
class Filed(Generic[R]):
    """A record and the file it was read from."""

    path: Path
    record: R


@dataclass(frozen=True, slots=True)
class Pack:
    """What could be read; `unreadable` are the faults of the rest."""

    today: date
    rules: Rules
    articles: Mapping[str, Filed[Article]]
    translations: tuple[Translation, ...]
    cards: Mapping[str, Filed[EmergencyCard]]
    card_translations: tuple[CardTranslation, ...]
    figures: Mapping[str, Filed[Figure]]
    contacts: Mapping[str, Filed[Contact]]
    deadlines: Mapping[str, Filed[Deadline]]
    rights: Mapping[str, Filed[Right]]
    agreements: Mapping[str, Filed[Agreement]]
    agencies: Mapping[str, Filed[Agency]]
    questions: tuple[Filed[SavedQuestion], ...]
    unreadable: tuple[Fault, ...]
    unreadable_ids: frozenset[str]
    """They exist, so nothing that names them is at fault."""

    def is_unreadable(self, place: Path) -> bool:
        """A file, or one in this folder, is there but cannot be read: that is said already."""
        return place in self.unreadable_places()

    def unreadable_places(self) -> frozenset[Path]:
        """For whoever asks about many."""
        return frozenset(
            place for fault in self.unreadable for place in (fault.path, *fault.path.parents)
        )

    def only(self, places: Collection[Path] | None) -> Pack:
        """With the articles and cards of these places alone; None: as it is."""
        if places is None:
            return self
        wanted = frozenset(places)
        return replace(
            self,
            articles=_at(self.articles, wanted),
            cards=_at(self.cards, wanted),
            translations=tuple(one for one in self.translations if one.path.parent in wanted),
            card_translations=tuple(
                one for one in self.card_translations if one.path.parent in wanted
            ),
            deadlines={},
            rights={},
            agreements={},
        )

    def filed(self) -> Iterator[Filed[Article] | Filed[EmergencyCard]]:
        """What stands in a folder of its own, with a file for each language."""
        yield from self.articles.values()
        yield from self.cards.values()

    def translated(self) -> Iterator[Translated]:
        yield from self.translations
        yield from self.card_translations

    def texts(self) -> Iterator[Text]:
        """All that people read."""
        for translated in self.translated():
            yield from translated.texts()
        for key, term in self.deadlines.items():
            for lang, words in term.record.words.items():
                for part in ("event", "action", "authority"):
                    yield Text(term.path, lang, f"{key} words {lang} {part}", getattr(words, part))
        for key, right in self.rights.items():
            for lang, name in right.record.names.items():
                yield Text(right.path, lang, f"{key} names {lang}", name)
        for key, treaty in self.agreements.items():
            for lang, title in treaty.record.titles.items():
                yield Text(treaty.path, lang, f"{key} titles {lang}", title)
            for lang, remark in treaty.record.remarks.items():
                where = f"{key} remarks {lang}"
                yield Text(treaty.path, lang, where, remark, historic=True)

    def beside_reference(self) -> Iterator[tuple[Translated, Translated]]:
        """Each translation with the Russian one; without a Russian one, with the first."""
        yield from _beside_reference(self.translations)
        yield from _beside_reference(self.card_translations)


def _at(filed: Mapping[str, Filed[R]], places: Collection[Path]) -> Mapping[str, Filed[R]]:
    return {key: one for key, one in filed.items() if one.path.parent in places}


def _beside_reference(all_of_a_kind: Iterable[T]) -> Iterator[tuple[T, T]]:
    for _, group in groupby(all_of_a_kind, key=lambda one: one.path.parent):
        translations = [*group]
        russian = [one for one in translations if one.lang == REFERENCE_LANG]
        reference = (russian or translations)[0]
        yield from ((reference, one) for one in translations if one is not reference)


Check = Callable[[Pack], Iterator[Fault]]
