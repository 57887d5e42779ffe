"""Every article in every language, of the right length, and alike in all languages."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Final

from knowledge_base.checks.figures import computable
from knowledge_base.checks.pack import Fault, Pack
from knowledge_base.checks.placeholders import filled
from knowledge_base.model import LANGS, REFERENCE_LANG, Lang

_LONGEST: Final = {
    "title": 80, "answer": 700, "steps": 220, "need": 220, "avoid": 220, "if_refused": 350,
}  # fmt: skip
"""Characters, counted with the figures filled in: the first screen of a small telephone."""
_CARD_LONGEST: Final = {
    "title": 60, "now": 160, "meaning": 220, "never": 140, "by_when": 220, "for_relative": 260,
}  # fmt: skip
_MOST: Final = {"steps": 7, "need": 6, "avoid": 5}
_CARD_MOST: Final = {"now": 5, "never": 4}
_PHRASINGS: Final = range(10, 21)


def languages(pack: Pack) -> Iterator[Fault]:
    unreadable = pack.unreadable_places()
    for filed in pack.filed():
        for lang in LANGS:
            path = filed.path.parent / f"{lang}.yaml"
            if lang not in filed.record.wordings and path not in unreadable:
                mend = f"translate {REFERENCE_LANG}.yaml"
                yield Fault(path, "file", "this language is missing", mend)
    for path, key, langs in _in_one_file(pack):
        for lang in LANGS:
            if lang not in langs:
                yield Fault(path, f"{key} {lang}", "this language is missing", "translate it")


def _in_one_file(pack: Pack) -> Iterator[tuple[Path, str, AbstractSet[Lang]]]:
    for key, term in pack.deadlines.items():
        yield term.path, f"{key} words", term.record.words.keys()
    for key, right in pack.rights.items():
        yield right.path, f"{key} names", right.record.names.keys()
    for key, treaty in pack.agreements.items():
        yield treaty.path, f"{key} titles", treaty.record.titles.keys()
        if treaty.record.remarks:
            yield treaty.path, f"{key} remarks", treaty.record.remarks.keys()


def lengths(pack: Pack) -> Iterator[Fault]:
    figures = computable(pack)
    article_texts = (text for one in pack.translations for text in one.texts())
    card_texts = (text for one in pack.card_translations for text in one.texts())
    for texts, limits in ((article_texts, _LONGEST), (card_texts, _CARD_LONGEST)):
        for text in texts:
            longest = limits[text.key.partition(" ")[0]]
            length = len(filled(text, figures, pack.today))
            if length > longest:
                yield text.fault(
                    f"{length} characters with the figures filled in, at most {longest} fit",
                    f"take {length - longest} out",
                )


def counts(pack: Pack) -> Iterator[Fault]:
    most: dict[str, int] = _MOST | _CARD_MOST
    for translation in pack.translated():
        for key, lines in translation.lists():
            if len(lines) > most[key]:
                what = f"{len(lines)} entries, at most {most[key]} are read"
                yield Fault(translation.path, key, what, "join or remove some")
    for translation in pack.translations:
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
        here, there = ({text.key for text in one.texts()} for one in (other, reference))
        if ("if_refused" in here) != ("if_refused" in there):
            without = reference if "if_refused" in here else other
            what = "empty here, but not in the other language"
            yield Fault(without.path, "if_refused", what, "translate it, or remove it everywhere")
