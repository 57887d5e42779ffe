"""The pack as a zip of the repository's own files, and records read back from such a zip."""

from __future__ import annotations

import io
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, Final

import yaml

from knowledge_base.bulk.archive import members
from knowledge_base.bulk.incoming import (
    IN_LANGUAGES,
    RETIRE,
    Arrived,
    Body,
    Incoming,
    Located,
    Refused,
    all_fields,
)
from knowledge_base.bulk.written import listed, mapping
from knowledge_base.checks.records import PackRecord
from knowledge_base.checks.wrong import Trouble, Wrong
from knowledge_base.files import ContentFault, Kind, loaded
from knowledge_base.library import MODELS, PARTS
from knowledge_base.model import LANGS, CardWords, Wording

_FOLDERS: Final[Mapping[Kind, type]] = {"article": Wording, "card": CardWords}
"""Kinds that have a folder for each record and a file for each language."""
_LISTED: Final[frozenset[Kind]] = frozenset({"contact", "agency"})
_KINDS: Final[Mapping[str, Kind]] = {part: kind for kind, part in PARTS.items()}
_MADE_AT: Final = (1980, 1, 1, 0, 0, 0)
"""The same records make the same bytes, whenever it is."""
_DEPTH: Final = 4
"""articles/<place>/<topic>/<file>"""
_PAIR: Final = 2
_IGNORED: Final = (".md", ".txt", ".py")


def zip_of(
    records: Iterable[PackRecord], homes: Mapping[tuple[Kind, str], str] | None = None
) -> bytes:
    """`homes`: in which file of its folder a record of the repository stands already."""
    files = dict(sorted(_files(records, homes or {})))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, lines in files.items():
            member = zipfile.ZipInfo(name, _MADE_AT)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, "\n".join([*lines, ""]))
    return packed.getvalue()


def _files(
    records: Iterable[PackRecord], homes: Mapping[tuple[Kind, str], str]
) -> Iterator[tuple[str, list[str]]]:
    shared: dict[tuple[Kind, str], dict[str, Body]] = defaultdict(dict)
    for kind, key, body in sorted(records, key=lambda one: one[:2]):
        ordered = _ordered(MODELS[kind], body)
        if kind in _FOLDERS:
            yield from _folder(kind, key, ordered)
        else:
            name = homes.get((kind, key)) or body.get("country") or key.partition("-")[0]
            shared[kind, name][key] = ordered
    for (kind, name), bodies in shared.items():
        if kind in _LISTED:
            lines = [*listed(PARTS[kind], list(bodies.values()))]
        else:
            lines = [*mapping({key: _less(body, "id") for key, body in bodies.items()})]
        yield f"{PARTS[kind]}/{name}.yaml", lines


def _folder(kind: Kind, key: str, body: Body) -> Iterator[tuple[str, list[str]]]:
    folder = f"{PARTS[kind]}/{key}"
    yield f"{folder}/{kind}.yaml", [*mapping(_less(body, "id", "wordings"))]
    for lang, words in body.get("wordings", {}).items():
        yield f"{folder}/{lang}.yaml", [*mapping(_ordered(_FOLDERS[kind], words))]


def _ordered(model: type, body: Mapping[str, Any]) -> Body:
    """As the model lists its fields: the database does not keep the order in which they came."""
    fields = getattr(model, "model_fields", {})
    known = {name: body[name] for name in fields if name in body}
    return known | {name: body[name] for name in sorted(body.keys() - known.keys())}


def _less(body: Body, *names: str) -> Body:
    return {key: value for key, value in body.items() if key not in names}


def homes_in(records: Iterable[tuple[Kind, str, str]]) -> dict[tuple[Kind, str], str]:
    """From the paths of a folder that was read."""
    return {(kind, key): PurePosixPath(path).stem for kind, key, path in records}


def records_of_zip(content: bytes) -> Arrived:
    reader = _Reader()
    try:
        for name, file in _relative(members(content)):
            reader.take(PurePosixPath(name), file)
    except Refused as refused:
        return Arrived((), (Located("file", "zip", refused.trouble),))
    return Arrived(tuple(reader.records.values()), tuple(reader.faults))


def _relative(files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """A zip of a whole folder has that folder's name before everything; a Mac adds its own."""
    seen = {
        name: file
        for name, file in sorted(files.items())
        if not name.startswith("__MACOSX/") and not PurePosixPath(name).name.startswith(".")
    }
    tops = {name.partition("/")[0] for name in seen}
    outer = f"{next(iter(tops))}/" if len(tops) == 1 and not tops & _KINDS.keys() else ""
    for name, file in seen.items():
        if PurePosixPath(name).suffix not in _IGNORED:
            yield name.removeprefix(outer), file


class _Reader:
    def __init__(self) -> None:
        self.records: dict[tuple[Kind, str], Incoming] = {}
        self.faults: list[Located] = []

    def take(self, path: PurePosixPath, file: bytes) -> None:
        kind = _KINDS.get(path.parts[0])
        deep = len(path.parts) == (_DEPTH if kind in _FOLDERS else _PAIR)
        if kind is None or not deep or path.suffix != ".yaml":
            self._note(path, "file", Wrong.OUT_OF_PLACE())
            return
        body = self._read(path, file)
        if body is None:
            return
        if kind in _FOLDERS:
            self._take_part(kind, path, body)
        elif kind in _LISTED:
            self._take_list(kind, path, body)
        else:
            for key, one in body.items():
                self._take_whole(kind, str(key), path, one)

    def _read(self, path: PurePosixPath, file: bytes) -> Body | None:
        try:
            return loaded(file.decode())
        except (ContentFault, yaml.YAMLError, UnicodeDecodeError, RecursionError) as fault:
            self._note(path, "file", Wrong.UNREADABLE(message=" ".join(str(fault).split())))
            return None

    def _take_part(self, kind: Kind, path: PurePosixPath, body: Body) -> None:
        key = "/".join(path.parts[1:3])
        record = self.records.setdefault((kind, key), Incoming(kind, key))
        if path.stem == kind:
            self._facts(record, path, body)
        elif path.stem in LANGS:
            record.places[path.stem] = str(path)
            record.words[path.stem] = body
            record.word_covers[path.stem] = {*_FOLDERS[kind].model_fields} | body.keys()  # type: ignore[attr-defined]  # both are models
        else:
            trouble = Wrong.NO_LANGUAGE_OF_FILE(lang=path.stem, languages=", ".join(LANGS))
            self._note(path, "file", trouble)

    def _take_list(self, kind: Kind, path: PurePosixPath, body: Body) -> None:
        entries = body.get(PARTS[kind])
        if [*body] != [PARTS[kind]] or not isinstance(entries, list):
            self._note(path, PARTS[kind], Wrong.MUST_HOLD_LIST(name=PARTS[kind]))
            return
        for number, one in enumerate(entries, 1):
            if isinstance(one, dict) and isinstance(one.get("id"), str):
                self._take_whole(kind, one["id"], path, one)
            else:
                self._note(path, f"entry {number}", Wrong.ENTRY_WITHOUT_ID())

    def _take_whole(self, kind: Kind, key: str, path: PurePosixPath, body: Any) -> None:
        if not isinstance(body, dict):
            self._note(path, key, Wrong.NO_LINES_OF_RECORD())
        elif (kind, key) in self.records:
            other = self.records[kind, key].where("")
            self._note(path, key, Wrong.STANDS_ALREADY(place=other))
        else:
            record = self.records[kind, key] = Incoming(kind, key)
            self._facts(record, path, body)
            if IN_LANGUAGES.get(kind):
                record.covers.add(IN_LANGUAGES[kind])

    def _facts(self, record: Incoming, path: PurePosixPath, body: Body) -> None:
        record.places[""] = str(path)
        retire = body.pop(RETIRE, False)
        record.retire = retire is True
        if not isinstance(retire, bool):
            self._note(path, RETIRE, Wrong.NOT_YES_OR_NO(found=str(retire)))
        record.body = body
        record.covers = all_fields(record.kind) | body.keys()

    def _note(self, path: PurePosixPath, key: str, trouble: Trouble) -> None:
        self.faults.append(Located(str(path), key, trouble))
