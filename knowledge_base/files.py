"""Reading the pack: the content files beside this code, as plain records.

A record is `(kind, key, body)` with a JSON body. The database keeps the same records, so one
parser (`knowledge_base.library`) serves both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml

from knowledge_base.model import LANGS

Kind = Literal["article", "figure", "contact", "deadline", "right", "agreement", "card"]
CONTENT = Path(__file__).parent


@dataclass(frozen=True)
class RawRecord:
    kind: Kind
    key: str
    body: dict[str, Any]
    path: str = ""
    """Where it was read, for messages; empty when it comes from the database."""


class ContentFault(Exception):
    """A content file that cannot be read; says which file, where, and how to mend it."""


def read_pack(folder: Path = CONTENT) -> list[RawRecord]:
    """Raises `ContentFault` at the first file that cannot be read; `check` names them all."""
    records = [
        *_in_languages(folder / "articles", "article"),
        *_in_languages(folder / "cards", "card"),
        *_keyed(folder / "figures", "figure"),
        *_keyed(folder / "deadlines", "deadline"),
        *_keyed(folder / "rights", "right"),
        *_keyed(folder / "agreements", "agreement"),
        *_listed(folder / "contacts", "contact"),
    ]
    for record, other in zip(records, _firsts(records), strict=True):
        if record is not other:
            raise ContentFault(
                f"{record.path}: `{record.key}` stands in {other.path} already; rename one of them"
            )
    return records


def _firsts(records: list[RawRecord]) -> Iterator[RawRecord]:
    """For each record the first one with the same kind and key."""
    seen: dict[tuple[Kind, str], RawRecord] = {}
    for record in records:
        yield seen.setdefault((record.kind, record.key), record)


def _in_languages(root: Path, kind: Kind) -> Iterator[RawRecord]:
    """Records of a folder each: what holds in all languages, and a file for each language."""
    for meta in sorted(root.glob(f"*/*/{kind}.yaml")):
        key = meta.parent.relative_to(root).as_posix()
        yield RawRecord(kind, key, _whole(meta, key), str(meta.parent))


def _whole(meta: Path, key: str) -> dict[str, Any]:
    wordings = {
        path.stem: read_yaml(path)
        for path in sorted(meta.parent.glob("*.yaml"))
        if path.name != meta.name
    }
    for lang in wordings.keys() - set(LANGS):
        raise ContentFault(
            f"{meta.parent / lang}.yaml: `{lang}` is not a language of ours ({', '.join(LANGS)});"
            " rename or remove the file"
        )
    return {"id": key, **read_yaml(meta), "wordings": wordings}


def _keyed(folder: Path, kind: Kind) -> Iterator[RawRecord]:
    for path in sorted(folder.glob("*.yaml")):
        for key, body in read_yaml(path).items():
            if not isinstance(body, dict):
                raise ContentFault(f"{path}: `{key}` needs `key: value` lines below it")
            yield RawRecord(kind, key, {"id": key, **body}, str(path))


def _listed(folder: Path, kind: Kind) -> Iterator[RawRecord]:
    for path in sorted(folder.glob("*.yaml")):
        for number, body in enumerate(read_yaml(path).get(f"{kind}s") or (), 1):
            if not isinstance(body, dict) or "id" not in body:
                raise ContentFault(f"{path}: entry {number} of `{kind}s` has no `id`; give it one")
            yield RawRecord(kind, body["id"], body, str(path))


_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one in C, where there is one, reads the pack fifteen times as fast."""


class _PlainLoader(_SafeLoader):  # type: ignore[misc]  # one of two bases, known at run time
    """YAML without dates: a record is JSON, in the files as in the database."""


_PlainLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read_yaml(path: Path) -> dict[str, Any]:
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), _PlainLoader)  # noqa: S506  # a SafeLoader
    except (yaml.YAMLError, UnicodeDecodeError) as fault:
        raise ContentFault(f"{path}: this is not readable YAML: {fault}") from fault
    if not isinstance(content, dict):
        raise ContentFault(f"{path}: expected `key: value` lines at the top level")
    return content
