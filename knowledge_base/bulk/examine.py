"""The dry run: what an import would change, and every fault that it would bring in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from knowledge_base.bulk.incoming import Arrived, Incoming, Located, fields_of, settled
from knowledge_base.bulk.packed import records_of_zip
from knowledge_base.bulk.read_workbook import records_of_xlsx
from knowledge_base.check import new_faults
from knowledge_base.checks.pack import Fault
from knowledge_base.checks.records import PackRecord, pack_of, place_of
from knowledge_base.checks.source_files import SourceFiles
from knowledge_base.checks.wrong import Wrong
from knowledge_base.files import CONTENT, Kind
from knowledge_base.library import PARTS, Changed

ZIP: Final = ".zip"
XLSX: Final = ".xlsx"
_KINDS: Final[Mapping[str, Kind]] = {part: kind for kind, part in PARTS.items()}
_IN_FOLDERS: Final[tuple[Kind, ...]] = ("article", "card")
_NARROW: Final[tuple[Kind, ...]] = (*_IN_FOLDERS, "contact", "agency")
"""Where only these change, articles and cards that stay need not be read again."""
Place = tuple[Kind, str]


class Becomes(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Change:
    """`fields`: what differs, `ru title` or `risk`. Without a body the record is retired."""

    kind: Kind
    key: str
    becomes: Becomes
    fields: tuple[str, ...]
    body: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Examined:
    faults: tuple[Located, ...]
    changes: tuple[Change, ...]
    unchanged: int
    unmentioned: int
    """Published records of which the file says nothing: they stay."""

    def of(self, becomes: Becomes) -> list[Change]:
        return [one for one in self.changes if one.becomes is becomes]


def arrived(name: str, content: bytes) -> Arrived:
    if name.lower().endswith(ZIP):
        return records_of_zip(content)
    if name.lower().endswith(XLSX):
        return records_of_xlsx(content)
    return Arrived((), (Located(name, "file", Wrong.OTHER_FORM()),))


def examine(
    current: Iterable[PackRecord],
    incoming: Arrived,
    today: date,
    questions: Iterable[str] = (),
) -> Examined:
    """`questions`: the saved ones, which must not be learnt by heart."""
    whole = [*current]
    published = {(kind, key): body for kind, key, body in whole}
    said = {(one.kind, one.key): one for one in incoming.records}
    found = list(incoming.faults)
    changes: list[Change] = []
    for place, one in said.items():
        if one.retire and place not in published:
            found.append(Located(one.where(""), one.key, Wrong.NOTHING_TO_RETIRE()))
        elif (change := _change(one, published.get(place))) is not None:
            changes.append(change)
    changed = [(one.kind, one.key, one.body) for one in changes]
    left = faults_of_changes(whole, changed, today, questions)
    found += [_located(one, said) for one in left]
    return Examined(
        faults=tuple(dict.fromkeys(found)),
        changes=tuple(changes),
        unchanged=len(said) - len(changes),
        unmentioned=len(published.keys() - said.keys()),
    )


def _change(one: Incoming, now: Mapping[str, Any] | None) -> Change | None:
    if one.retire:
        return Change(one.kind, one.key, Becomes.RETIRED, (), None)
    after = one.upon(now)
    if now is None:
        return Change(one.kind, one.key, Becomes.NEW, (), after)
    try:
        fields = tuple(fields_of(one.kind, now, after))
    except ValidationError:
        # One of the two cannot be read: the checks say what is wrong with it.
        return Change(one.kind, one.key, Becomes.CHANGED, (), after)
    if not fields:
        return None
    body = settled(one.kind, now, after, fields)
    return Change(one.kind, one.key, Becomes.CHANGED, fields, body)


def faults_of_changes(
    current: Iterable[PackRecord],
    changes: Iterable[Changed],
    today: date,
    questions: Iterable[str] = (),
) -> list[Fault]:
    """Faults that are published already are nobody's who changes something now."""
    published: dict[Place, Mapping[str, Any]] = {(kind, key): body for kind, key, body in current}
    after, places = dict(published), list[Place]()
    for kind, key, body in changes:
        places.append((kind, key))
        if body is None:
            after.pop((kind, key), None)
        else:
            after[kind, key] = body
    if not places:
        return []
    asked = [*questions]
    pack = pack_of(_listed(after), today, asked)
    before = cache(lambda: pack_of(_listed(published), today, asked))
    return new_faults(pack, before, _narrow(places))


def _narrow(places: Sequence[Place]) -> list[Path] | None:
    if any(kind not in _NARROW for kind, _ in places):
        return None
    return [place_of(kind, key) for kind, key in places if kind in _IN_FOLDERS]


def _listed(records: Mapping[Place, Mapping[str, Any]]) -> list[PackRecord]:
    return [(kind, key, body) for (kind, key), body in sorted(records.items(), key=_place)]


def _place(entry: tuple[Place, Any]) -> Place:
    return entry[0]


def _located(fault: Fault, said: Mapping[Place, Incoming]) -> Located:
    """Where the editor wrote it, if the file says it; else which record it is about."""
    part, *names = fault.path.parts
    kind = _KINDS.get(part)
    if kind is not None:
        for key in ("/".join(names[:2]), names[0] if names else ""):
            one = said.get((kind, key))
            if one is not None:
                where = one.where(_inside(fault, kind, key))
                return Located(where, _named(fault, key), fault.trouble)
    return Located(str(fault.path), fault.key, fault.trouble)


def _inside(fault: Fault, kind: Kind, key: str) -> str:
    """The key within the record, as the reader noted its place."""
    if fault.path == place_of(kind, key):
        return fault.key.removeprefix(key).strip()
    if fault.path.stem == kind:
        return fault.key
    return f"{fault.path.stem} {fault.key}"


def _named(fault: Fault, key: str) -> str:
    return fault.key if fault.key.startswith(key) else f"{key} {fault.key}"


def saved_questions() -> list[str]:
    read = SourceFiles(CONTENT).bare_lists("questions/*.yaml")
    return [str(body["text"]) for _, _, body in read]
