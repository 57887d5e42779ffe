"""What the checks look at: the records of a pack, each with the file an editor opens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import ConfigDict
from typing_extensions import override

from knowledge_base.checks.rules import Rules
from knowledge_base.model import (
    REFERENCE_LANG,
    Article,
    Contact,
    Figure,
    Lang,
    Line,
    Record,
    Wording,
)

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Fault:
    """`mend` is for an editor who does not program: what to do, in one step."""

    path: Path
    key: str
    what: str
    mend: str

    @override
    def __str__(self) -> str:
        return f"{self.path}: {self.key}: {self.what}; {self.mend}"


@dataclass(frozen=True, slots=True)
class Text:
    """One line that a person reads; `key` is where it stands in its file, counted from 1."""

    path: Path
    lang: Lang
    key: str
    words: str

    def fault(self, what: str, mend: str) -> Fault:
        return Fault(self.path, self.key, what, mend)


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
        yield self._text("title", self.wording.title)
        yield self._text("answer", self.wording.answer)
        for key, lines in self.lists():
            yield from self._numbered(key, lines)
        if self.wording.if_refused:
            yield self._text("if_refused", self.wording.if_refused)

    def phrasings(self) -> Iterator[Text]:
        yield from self._numbered("phrasings", self.wording.phrasings)

    def lists(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        yield "steps", self.wording.steps
        yield "need", self.wording.need
        yield "avoid", self.wording.avoid

    def _numbered(self, key: str, lines: tuple[str, ...]) -> Iterator[Text]:
        for number, line in enumerate(lines, start=1):
            yield self._text(f"{key} {number}", line)

    def _text(self, key: str, words: str) -> Text:
        return Text(self.path, self.lang, key, words)


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
    figures: Mapping[str, Filed[Figure]]
    contacts: Mapping[str, Filed[Contact]]
    questions: tuple[Filed[SavedQuestion], ...]
    unreadable: tuple[Fault, ...]
    unreadable_ids: frozenset[str]
    """They exist, so nothing that names them is at fault."""

    def beside_reference(self) -> Iterator[tuple[Translation, Translation]]:
        """Each translation with the Russian one; without a Russian one, with the first."""
        for _, group in groupby(self.translations, key=lambda one: one.article):
            translations = [*group]
            russian = [one for one in translations if one.lang == REFERENCE_LANG]
            reference = (russian or translations)[0]
            yield from ((reference, one) for one in translations if one is not reference)


Check = Callable[[Pack], Iterator[Fault]]
