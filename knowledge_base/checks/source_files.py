"""The files of a pack as YAML, read to the end: what cannot be read is noted and left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

from knowledge_base.checks.explain import unreadable_yaml
from knowledge_base.checks.pack import Fault
from knowledge_base.checks.wrong import Trouble, Wrong
from knowledge_base.files import ContentFault, read_yaml

_READ: Final = {
    "articles": "*/*/*.yaml",
    "cards": "*/*/*.yaml",
    "figures": "*.yaml",
    "contacts": "*.yaml",
    "agencies": "*.yaml",
    "deadlines": "*.yaml",
    "rights": "*.yaml",
    "agreements": "*.yaml",
}


@dataclass(slots=True)
class SourceFiles:
    folder: Path
    faults: list[Fault] = field(default_factory=list)

    def note(self, path: Path, key: str, trouble: Trouble) -> None:
        self.faults.append(Fault(path, key, trouble))

    def paths(self, pattern: str) -> list[Path]:
        return sorted(self.folder.glob(pattern))

    def strays(self) -> None:
        """A file in the wrong place, or named .yml, is never read, and nobody would notice."""
        for name, pattern in _READ.items():
            expected = {*(self.folder / name).glob(pattern)}
            for path in sorted(self.folder.glob(f"{name}/**/*")):
                if path.is_file() and path not in expected and not path.name.startswith("."):
                    self.note(path, "file", Wrong.NOT_READ())

    def mapping(self, path: Path) -> dict[str, Any] | None:
        try:
            content = read_yaml(path)
        except ContentFault as fault:
            self.faults.append(unreadable_yaml(path, fault.__cause__))
            return None
        for key in _repeated(path):
            self.note(path, key, Wrong.KEY_TWICE())
        return content

    def keyed(self, pattern: str) -> Iterator[tuple[Path, str, Any]]:
        """Files of `id: record`."""
        for path in self.paths(pattern):
            for key, body in (self.mapping(path) or {}).items():
                whole = {"id": key, **body} if isinstance(body, dict) else body
                yield path, str(key), whole

    def listed(self, pattern: str, name: str) -> Iterator[tuple[Path, str, Any]]:
        """Files of one list, called `name`."""
        for path in self.paths(pattern):
            content = self.mapping(path) or {name: []}
            if [*content] != [name] or not isinstance(content[name], list):
                self.note(path, name, Wrong.NO_LIST_OF(name=name))
            else:
                yield from _numbered(path, content[name])

    def bare_lists(self, pattern: str) -> Iterator[tuple[Path, str, Any]]:
        for path in self.paths(pattern):
            try:
                content = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
            except (yaml.YAMLError, UnicodeDecodeError) as fault:
                self.faults.append(unreadable_yaml(path, fault))
                continue
            if isinstance(content, list):
                yield from _numbered(path, content)
            else:
                self.note(path, "file", Wrong.NO_BARE_LIST())


def _numbered(path: Path, entries: list[Any]) -> Iterator[tuple[Path, str, Any]]:
    for number, body in enumerate(entries, start=1):
        named = isinstance(body, dict) and body.get("id")
        yield path, str(named or f"entry {number}"), body


def _repeated(path: Path) -> list[str]:
    """At any depth: of two equal keys YAML keeps the last one and says nothing."""
    found: list[str] = []
    waiting = [yaml.compose(path.read_text(encoding="utf-8"), yaml.CSafeLoader)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.SequenceNode):
            waiting += node.value
        elif isinstance(node, yaml.MappingNode):
            keys = Counter(key.value for key, _ in node.value)
            found += [str(key) for key, seen in keys.items() if seen > 1]
            waiting += [value for _, value in node.value]
    return found
