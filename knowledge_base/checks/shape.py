"""Every article in every language, of the right length, and alike in all languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from knowledge_base.checks.figures import computable
from knowledge_base.checks.pack import Fault, Pack
from knowledge_base.checks.placeholders import filled
from knowledge_base.model import LANGS, REFERENCE_LANG

_LONGEST: Final = {
    "title": 80, "answer": 700, "steps": 220, "need": 220, "avoid": 220, "if_refused": 350,
}  # fmt: skip
"""Characters, counted with the figures filled in: the first screen of a small telephone."""
_MOST: Final = {"steps": 7, "need": 6, "avoid": 5}
_PHRASINGS: Final = range(10, 21)


def languages(pack: Pack) -> Iterator[Fault]:
    for filed in pack.articles.values():
        folder = filed.path.parent
        for lang in LANGS:
            path = folder / f"{lang}.yaml"
            if not path.exists():
                mend = f"translate {REFERENCE_LANG}.yaml"
                yield Fault(path, "file", "this language is missing", mend)


def lengths(pack: Pack) -> Iterator[Fault]:
    figures = computable(pack)
    for translation in pack.translations:
        for text in translation.texts():
            longest = _LONGEST[text.key.partition(" ")[0]]
            length = len(filled(text, figures, pack.today))
            if length > longest:
                yield text.fault(
                    f"{length} characters with the figures filled in, at most {longest} fit",
                    f"take {length - longest} out",
                )


def counts(pack: Pack) -> Iterator[Fault]:
    for translation in pack.translations:
        for key, lines in translation.lists():
            if len(lines) > _MOST[key]:
                what = f"{len(lines)} entries, at most {_MOST[key]} are read"
                yield Fault(translation.path, key, what, "join or remove some")
        asked = len(translation.wording.phrasings)
        if asked not in _PHRASINGS:
            what = f"{asked} ways of asking, 10 to 20 are needed"
            mend = "write more, as real people ask" if asked < _PHRASINGS.start else "remove some"
            yield Fault(translation.path, "phrasings", what, mend)


def same_shape(pack: Pack) -> Iterator[Fault]:
    for reference, other in pack.beside_reference():
        theirs = dict(reference.lists())
        for key, lines in other.lists():
            if len(lines) != len(theirs[key]):
                yield Fault(
                    other.path,
                    key,
                    f"{len(lines)} entries, but {len(theirs[key])} in {reference.path.name}",
                    "say the same in both, entry by entry",
                )
        if bool(other.wording.if_refused) != bool(reference.wording.if_refused):
            without = reference if other.wording.if_refused else other
            what = "empty here, but not in the other language"
            yield Fault(without.path, "if_refused", what, "translate it, or remove it everywhere")
