"""Every article in every language, of the right length, and alike in all languages."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Final

from knowledge_base.checks.figures import computable
from knowledge_base.checks.pack import Fault, Pack
from knowledge_base.checks.placeholders import filled
from knowledge_base.checks.wrong import Wrong
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
                yield Fault(path, "file", Wrong.NO_TRANSLATION(reference=REFERENCE_LANG))
    for path, key, langs in _in_one_file(pack):
        for lang in LANGS:
            if lang not in langs:
                yield Fault(path, f"{key} {lang}", Wrong.NOT_IN_LANGUAGE())


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
                over = length - longest
                yield text.fault(Wrong.TOO_LONG(length=length, longest=longest, over=over))


def counts(pack: Pack) -> Iterator[Fault]:
    most: dict[str, int] = _MOST | _CARD_MOST
    for translation in pack.translated():
        for key, lines in translation.lists():
            if len(lines) > most[key]:
                trouble = Wrong.TOO_MANY_ENTRIES(number=len(lines), most=most[key])
                yield Fault(translation.path, key, trouble)
    for translation in pack.translations:
        asked = len(translation.wording.phrasings)
        if asked not in _PHRASINGS:
            few = asked < _PHRASINGS.start
            wrong = Wrong.FEW_PHRASINGS if few else Wrong.MANY_PHRASINGS
            yield Fault(translation.path, "phrasings", wrong(number=asked))


def same_shape(pack: Pack) -> Iterator[Fault]:
    for reference, other in pack.beside_reference():
        theirs = dict(reference.lists())
        for key, lines in other.lists():
            if len(lines) != len(theirs[key]):
                trouble = Wrong.OTHER_NUMBER(
                    number=len(lines), theirs=len(theirs[key]), reference=reference.lang
                )
                yield Fault(other.path, key, trouble)
        here, there = ({text.key for text in one.texts()} for one in (other, reference))
        if ("if_refused" in here) != ("if_refused" in there):
            without = reference if "if_refused" in here else other
            yield Fault(without.path, "if_refused", Wrong.ONLY_ELSEWHERE())
