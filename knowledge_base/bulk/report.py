"""The dry run in words, for a console or as a file beside a message."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from knowledge_base.bulk.examine import Becomes, Change, Examined
from knowledge_base.bulk.incoming import Located


def report(examined: Examined, tell: Callable[[Located], str] = str) -> str:
    """`tell`: a fault in words; in those of the console, unless somebody has others."""
    lines = [*_faults(examined, tell), *_changes(examined), summary(examined)]
    return "\n".join(lines) + "\n"


def summary(examined: Examined) -> str:
    counts = [f"{len(examined.of(one))} {one}" for one in Becomes]
    counts += [f"{examined.unchanged} unchanged", f"{examined.unmentioned} not in the file"]
    faults = len(examined.faults)
    return f"{', '.join(counts)}; {faults} {'fault' if faults == 1 else 'faults'}"


def _faults(examined: Examined, tell: Callable[[Located], str]) -> Iterator[str]:
    yield from map(tell, examined.faults)
    if examined.faults:
        yield ""


def _changes(examined: Examined) -> Iterator[str]:
    for becomes in Becomes:
        for change in sorted(examined.of(becomes), key=lambda one: (one.kind, one.key)):
            fields = f": {', '.join(fields_by_name(change))}" if change.fields else ""
            yield f"{becomes}: {change.kind} {change.key}{fields}"
    if examined.changes:
        yield ""


def fields_by_name(change: Change) -> list[str]:
    """`title (ru, uz)`: one word for a field, however many languages it changes in."""
    langs: dict[str, list[str]] = defaultdict(list)
    for field in change.fields:
        lang, _, name = field.rpartition(" ")
        langs[name] += [lang] if lang else []
    return [f"{name} ({', '.join(in_)})" if in_ else name for name, in_ in langs.items()]
