"""A pack read to the end, whatever is wrong in it, so that an editor sees all faults at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import ValidationError

from knowledge_base.checks.explain import explained
from knowledge_base.checks.pack import Filed, Pack, SavedQuestion, Translation
from knowledge_base.checks.rules import Rules
from knowledge_base.checks.source_files import SourceFiles
from knowledge_base.model import LANGS, Article, Contact, Figure, Record, Wording

_META: Final = "article.yaml"
_TEXTS: Final = "articles/*/*/*.yaml"
R = TypeVar("R", bound=Record)
Entries = Iterable[tuple[Path, str, Any]]


def read(folder: Path, today: date) -> Pack:
    files = SourceFiles(folder)
    files.strays()
    records = _Records(files)
    translations = tuple(records.translations())
    return Pack(
        today=today,
        rules=Rules.read(),
        articles={one.record.id: one for one in records.articles(translations)},
        translations=translations,
        figures=records.unique(Figure, files.keyed("figures/*.yaml")),
        contacts=records.unique(Contact, files.listed("contacts/*.yaml", "contacts")),
        questions=tuple(records.parsed(SavedQuestion, files.bare_lists("questions/*.yaml"))),
        unreadable=tuple(files.faults),
        unreadable_ids=frozenset(records.unreadable_ids),
    )


@dataclass(frozen=True, slots=True)
class _Records:
    files: SourceFiles
    unreadable_ids: set[str] = field(default_factory=set)

    def translations(self) -> Iterator[Translation]:
        for path in self.files.paths(_TEXTS):
            if path.name == _META:
                continue
            if path.stem not in LANGS:
                mend = f"name the file after one of {', '.join(LANGS)}, or remove it"
                self.files.note(path, "file", f"`{path.stem}` is not a language of ours", mend)
                continue
            body = self.files.mapping(path)
            wording = None if body is None else self._record(Wording, body, path)
            if wording is not None:
                yield Translation(path, _article_id(path), path.stem, wording)

    def articles(self, translations: Iterable[Translation]) -> Iterator[Filed[Article]]:
        wordings: dict[Path, dict[str, Wording]] = {
            path.parent: {} for path in self.files.paths(_TEXTS)
        }
        for one in translations:
            wordings[one.path.parent][one.lang] = one.wording
        for folder, translated in wordings.items():
            path = folder / _META
            if not path.exists():
                mend = "copy one from a neighbouring article and change it"
                self.files.note(path, "file", "the article has texts, but no article.yaml", mend)
            elif (body := self.files.mapping(path)) is not None:
                whole = {"id": _article_id(path), **body, "wordings": translated}
                yield from self.parsed(Article, [(path, "", whole)])

    def unique(self, model: type[R], entries: Entries) -> Mapping[str, Filed[R]]:
        found: dict[str, Filed[R]] = {}
        for path, key, body in entries:
            for filed in self.parsed(model, [(path, key, body)]):
                if key in found:
                    mend = "keep one of them, or give one another id"
                    self.files.note(
                        path, key, f"this id stands in {found[key].path.name} too", mend
                    )
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


def _article_id(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.parent.name}"
