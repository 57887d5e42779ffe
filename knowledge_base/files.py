"""Reading the pack: the content files beside this code, as plain records.

A record is `(kind, key, body)` with a JSON body. The database keeps the same records, so one
parser (`knowledge_base.library`) serves both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml

from knowledge_base.model import LANGS

Kind = Literal[
    "article", "figure", "contact", "deadline", "right", "agreement", "card", "agency"
]  # fmt: skip
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
        *_listed(folder / "agencies", "agency"),
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
    """Files of one list, which is called as their folder."""
    name = folder.name
    for path in sorted(folder.glob("*.yaml")):
        for number, body in enumerate(read_yaml(path).get(name) or (), 1):
            if not isinstance(body, dict) or "id" not in body:
                raise ContentFault(f"{path}: entry {number} of `{name}` has no `id`; give it one")
            yield RawRecord(kind, body["id"], body, str(path))


_DEEPEST = 20
_SUSPICIOUS = 200
_NESTING = re.compile(r"[-?:]\s")
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


def loaded(text: str) -> dict[str, Any]:
    """YAML of somebody else: without repeated keys, of which the last would win in silence, and
    without references, by which a short text becomes an endless one."""
    if _may_be_deep(text):
        _refuse_depth(text)
    loader = _PlainLoader(text)
    try:
        node = loader.get_single_node()
        _refuse_surprises(node)
        content = loader.construct_document(node) if node is not None else None
    finally:
        loader.dispose()
    if not isinstance(content, dict):
        raise ContentFault("expected `key: value` lines at the top level")
    return content


def _may_be_deep(text: str) -> bool:
    """Errs on the safe side: the exact answer takes as long as the reading."""
    return (
        text.count("[") + text.count("{") > _SUSPICIOUS
        or "\n" + " " * _SUSPICIOUS in text
        or any(len(_NESTING.findall(line)) > _SUSPICIOUS for line in text.splitlines())
    )


def _refuse_depth(text: str) -> None:
    """The loader in C follows nesting with its stack, and ends the whole process with it."""
    depth = 0
    for event in yaml.parse(text, _SafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > _DEEPEST:
            raise ContentFault(f"more than {_DEEPEST} levels, one inside another")


def _refuse_surprises(root: yaml.Node | None) -> None:
    waiting, seen = [root], set[int]()
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.CollectionNode):
            if id(node) in seen:
                raise ContentFault("references (& and *) are not read; write the text again")
            seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            waiting += node.value
        elif isinstance(node, yaml.MappingNode):
            keys = [key.value for key, _ in node.value]
            if len({*map(str, keys)}) < len(keys):
                raise ContentFault(f"a key stands twice among {', '.join(map(str, keys))[:200]}")
            waiting += [value for _, value in node.value]
