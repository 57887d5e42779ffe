"""A pack read to the end, whatever is wrong in it, so that an editor sees all faults at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from knowledge_base.checks.explain import explained
from knowledge_base.checks.pack import (
    CardTranslation,
    Filed,
    Pack,
    SavedQuestion,
    Translation,
)
from knowledge_base.checks.rules import Rules
from knowledge_base.checks.source_files import SourceFiles
from knowledge_base.checks.wrong import Wrong
from knowledge_base.model import (
    LANGS,
    Agency,
    Agreement,
    Article,
    CardWords,
    Contact,
    Deadline,
    EmergencyCard,
    Figure,
    Lang,
    Record,
    Right,
    Wording,
)

R = TypeVar("R", bound=Record)
W = TypeVar("W", bound=Record)
Entries = Iterable[tuple[Path, str, Any]]


def read(folder: Path, today: date) -> Pack:
    files = SourceFiles(folder)
    files.strays()
    records = Records(files)
    articles = records.in_languages("article", Article, Wording)
    cards = records.in_languages("card", EmergencyCard, CardWords)
    return Pack(
        today=today,
        rules=Rules.read(),
        articles={one.record.id: one for one in articles.whole},
        translations=tuple(Translation(*one) for one in articles.parts),
        cards={one.record.id: one for one in cards.whole},
        card_translations=tuple(CardTranslation(*one) for one in cards.parts),
        figures=records.unique(Figure, files.keyed("figures/*.yaml")),
        contacts=records.unique(Contact, files.listed("contacts/*.yaml", "contacts")),
        deadlines=records.unique(Deadline, files.keyed("deadlines/*.yaml")),
        rights=records.unique(Right, files.keyed("rights/*.yaml")),
        agreements=records.unique(Agreement, files.keyed("agreements/*.yaml")),
        agencies=records.unique(Agency, files.listed("agencies/*.yaml", "agencies")),
        questions=tuple(records.parsed(SavedQuestion, files.bare_lists("questions/*.yaml"))),
        unreadable=tuple(files.faults),
        unreadable_ids=frozenset(records.unreadable_ids),
    )


@dataclass(frozen=True, slots=True)
class InLanguages(Generic[R, W]):
    """`parts` can be read even where the whole cannot: path, id, language, words."""

    whole: tuple[Filed[R], ...]
    parts: tuple[tuple[Path, str, Lang, W], ...]


@dataclass(frozen=True, slots=True)
class Records:
    files: SourceFiles
    unreadable_ids: set[str] = field(default_factory=set)

    def in_languages(self, kind: str, model: type[R], words: type[W]) -> InLanguages[R, W]:
        """Folders `<kind>s/<place>/<name>/`: one file of facts, and one for each language."""
        paths = self.files.paths(f"{kind}s/*/*/*.yaml")
        parts = tuple(self._parts(paths, f"{kind}.yaml", words))
        wordings: dict[Path, dict[str, W]] = {path.parent: {} for path in paths}
        for path, _, lang, wording in parts:
            wordings[path.parent][lang] = wording
        whole = tuple(self._wholes(wordings, kind, model))
        return InLanguages(whole, parts)

    def from_bodies(
        self, kind: str, model: type[R], words: type[W], bodies: Mapping[Path, Mapping[str, Any]]
    ) -> InLanguages[R, W]:
        """The same from whole bodies, each with the place that is named in a fault."""
        parts: list[tuple[Path, str, Lang, W]] = []
        whole: list[Filed[R]] = []
        for place, body in bodies.items():
            key = f"{place.parent.name}/{place.name}"
            read: dict[Lang, W] = {}
            for lang, wording in body.get("wordings", {}).items():
                path = place / f"{lang}.yaml"
                if lang not in LANGS:
                    self.files.note(path, lang, Wrong.NO_LANGUAGE(languages=", ".join(LANGS)))
                elif (found := self._record(words, wording, path)) is not None:
                    read[lang] = found
            parts += [(place / f"{lang}.yaml", key, lang, one) for lang, one in read.items()]
            whole += self.parsed(model, [(place / f"{kind}.yaml", "", {**body, "wordings": read})])
        return InLanguages(tuple(whole), tuple(parts))

    def _parts(
        self, paths: Iterable[Path], meta: str, words: type[W]
    ) -> Iterator[tuple[Path, str, Lang, W]]:
        for path in paths:
            if path.name == meta:
                continue
            lang = next((one for one in LANGS if one == path.stem), None)
            if lang is None:
                languages = ", ".join(LANGS)
                trouble = Wrong.NO_LANGUAGE_IN_NAME(lang=path.stem, languages=languages)
                self.files.note(path, "file", trouble)
                continue
            body = self.files.mapping(path)
            wording = None if body is None else self._record(words, body, path)
            if wording is not None:
                yield path, _id_of(path), lang, wording

    def _wholes(
        self, wordings: Mapping[Path, Mapping[str, W]], kind: str, model: type[R]
    ) -> Iterator[Filed[R]]:
        for folder, translated in wordings.items():
            path = folder / f"{kind}.yaml"
            if not path.exists():
                self.files.note(path, "file", Wrong.NO_FACTS(kind=kind, file=path.name))
            elif (body := self.files.mapping(path)) is not None:
                whole = {"id": _id_of(path), **body, "wordings": translated}
                yield from self.parsed(model, [(path, "", whole)])

    def unique(self, model: type[R], entries: Entries) -> Mapping[str, Filed[R]]:
        found: dict[str, Filed[R]] = {}
        for path, key, body in entries:
            for filed in self.parsed(model, [(path, key, body)]):
                if key in found:
                    self.files.note(path, key, Wrong.ID_TWICE(file=found[key].path.name))
                found[key] = filed
        return found

    def parsed(self, model: type[R], entries: Entries) -> Iterator[Filed[R]]:
        for path, key, body in entries:
            record = self._record(model, body, path, key)
            if record is not None:
                yield Filed(path, record)

    def _record(self, model: type[R], body: Any, path: Path, key: str = "") -> R | None:
        try:
            return model.model_validate(body)
        except ValidationError as errors:
            self.files.faults += explained(errors, model, path, key)
            self.unreadable_ids.add(key)
            return None


def _id_of(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.parent.name}"
