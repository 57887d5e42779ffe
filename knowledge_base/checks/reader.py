"""Reading a pack to the end, whatever is wrong in it, so that an editor sees all faults at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from knowledge_base.checks.explain import explained, unreadable_yaml
from knowledge_base.checks.pack import Fault, Filed, Pack, SavedQuestion, Translation
from knowledge_base.checks.rules import Rules
from knowledge_base.files import ContentFault, read_yaml
from knowledge_base.model import LANGS, Article, Contact, Figure, Record, Wording

_META = "article.yaml"
R = TypeVar("R", bound=Record)


def read(folder: Path, today: date) -> Pack:
    reading = _Reading(folder)
    translations = tuple(reading.translations())
    return Pack(
        folder=folder,
        today=today,
        rules=Rules.read(),
        articles=reading.articles(translations),
        translations=translations,
        figures=reading.figures(),
        contacts=reading.contacts(),
        questions=tuple(reading.questions()),
        unreadable=tuple(reading.faults),
    )


@dataclass(slots=True)
class _Reading:
    folder: Path
    faults: list[Fault] = field(default_factory=list)

    def translations(self) -> Iterator[Translation]:
        for path in sorted(self.folder.glob("articles/*/*/*.yaml")):
            if path.name == _META:
                continue
            if path.stem not in LANGS:
                self._note(path, path.name, f"`{path.stem}` is not a language of ours",
                           f"name the file after one of {', '.join(LANGS)}, or remove it")  # fmt: skip
                continue
            wording = self._parsed(Wording, self._mapping(path), path)
            if wording is not None:
                yield Translation(path, _article_id(path), path.stem, wording)

    def articles(self, translations: tuple[Translation, ...]) -> dict[str, Filed[Article]]:
        found = {}
        for folder in sorted({path.parent for path in self.folder.glob("articles/*/*/*.yaml")}):
            path = folder / _META
            if not path.exists():
                self._note(path, "file", "the article has texts but no article.yaml",
                           "copy one from a neighbouring article and change it")  # fmt: skip
                continue
            article_id = _article_id(path)
            wordings = {one.lang: one.wording for one in translations if one.path.parent == folder}
            body = self._mapping(path)
            if body is not None:
                body = {"id": article_id, **body, "wordings": wordings}
            article = self._parsed(Article, body, path)
            if article is not None:
                found[article_id] = Filed(path, article)
        return found

    def figures(self) -> dict[str, Filed[Figure]]:
        found: dict[str, Filed[Figure]] = {}
        for path in sorted(self.folder.glob("figures/*.yaml")):
            for key, body in (self._mapping(path) or {}).items():
                if key in found:
                    self._note(path, key, f"this figure stands in {found[key].path.name} too",
                               "keep one of the two")  # fmt: skip
                body = {"id": key, **body} if isinstance(body, dict) else body
                figure = self._parsed(Figure, body, path, key)
                if figure is not None:
                    found[key] = Filed(path, figure)
        return found

    def contacts(self) -> dict[str, Filed[Contact]]:
        found: dict[str, Filed[Contact]] = {}
        for path in sorted(self.folder.glob("contacts/*.yaml")):
            for number, body in enumerate(self._list(path), start=1):
                contact = self._parsed(Contact, body, path, _name(body, number))
                if contact is None:
                    continue
                if contact.id in found:
                    self._note(path, contact.id, "two contacts have this id",
                               "give one of them another id, or remove it")  # fmt: skip
                found[contact.id] = Filed(path, contact)
        return found

    def questions(self) -> Iterator[Filed[SavedQuestion]]:
        for path in sorted(self.folder.glob("questions/*.yaml")):
            for number, body in enumerate(self._questions(path), start=1):
                question = self._parsed(SavedQuestion, body, path, _name(body, number))
                if question is not None:
                    yield Filed(path, question)

    def _list(self, path: Path) -> list[Any]:
        content = self._mapping(path)
        if content is None:
            return []
        listed = content.get("contacts")
        if not isinstance(listed, list) or [*content] != ["contacts"]:
            self._note(path, "contacts", "the file must hold one list with the name `contacts`",
                       "begin it with a line `contacts:` and each contact with `- id: …`")  # fmt: skip
        return listed if isinstance(listed, list) else []

    def _questions(self, path: Path) -> list[Any]:
        try:
            content = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        except (yaml.YAMLError, UnicodeDecodeError) as fault:
            self.faults.append(unreadable_yaml(path, fault))
            return []
        if isinstance(content, list):
            return content
        self._note(path, "questions", "the file must be a list", "begin each question with `- {id: …`")
        return []

    def _mapping(self, path: Path) -> dict[str, Any] | None:
        try:
            content = read_yaml(path)
        except ContentFault as fault:
            self.faults.append(unreadable_yaml(path, fault.__cause__))
            return None
        for key in _repeated(path):
            self._note(path, key, "this key stands in the file twice, and only the last one counts",
                       "remove one of them")  # fmt: skip
        return content

    def _parsed(self, model: type[R], body: Any, path: Path, key: str = "") -> R | None:
        if body is None and not key:
            return None
        try:
            return model.model_validate(body)
        except ValidationError as errors:
            self.faults += explained(errors, model, path, key)
            return None

    def _note(self, path: Path, key: str, what: str, mend: str) -> None:
        self.faults.append(Fault(path, key, what, mend))


def _article_id(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.parent.name}"


def _name(body: Any, number: int) -> str:
    return str(body.get("id", f"entry {number}")) if isinstance(body, dict) else f"entry {number}"


def _repeated(path: Path) -> list[str]:
    """YAML takes the last of two equal keys in silence: the first figure would be lost."""
    node = yaml.compose(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    assert isinstance(node, yaml.MappingNode)
    return [key for key, seen in Counter(one.value for one, _ in node.value).items() if seen > 1]
