"""A pack made of records instead of files, for the same checks: of a proposal, of an import."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, cast

from knowledge_base.checks.pack import CardTranslation, Filed, Pack, SavedQuestion, Translation
from knowledge_base.checks.reader import Records
from knowledge_base.checks.rules import Rules
from knowledge_base.checks.source_files import SourceFiles
from knowledge_base.files import Kind
from knowledge_base.library import PARTS, Contents
from knowledge_base.model import (
    Agency,
    Agreement,
    Article,
    CardWords,
    Contact,
    Deadline,
    EmergencyCard,
    Figure,
    Right,
    Wording,
)

PackRecord = tuple[Kind, str, Mapping[str, Any]]


def place_of(kind: Kind, key: str) -> Path:
    """What stands for the file in a fault: the same words as the folder of the files."""
    return Path(PARTS[kind]) / key


def pack_around(contents: Contents, article: Article, today: date) -> Pack:
    """One article among all that it can name: what is checked while an editor writes."""
    place = place_of("article", article.id)
    others = {key: Filed(place_of("article", key), one) for key, one in contents.articles.items()}
    return Pack(
        today=today,
        rules=Rules.read(),
        articles={**others, article.id: Filed(place / "article.yaml", article)},
        translations=tuple(
            Translation(place / f"{lang}.yaml", article.id, lang, wording)
            for lang, wording in article.wordings.items()
        ),
        cards={},
        card_translations=(),
        figures={k: Filed(place_of("figure", k), v) for k, v in contents.figures.items()},
        contacts={k: Filed(place_of("contact", k), v) for k, v in contents.contacts.items()},
        deadlines={},
        rights={},
        agreements={k: Filed(place_of("agreement", k), v) for k, v in contents.agreements.items()},
        agencies={},
        questions=(),
        unreadable=(),
        unreadable_ids=frozenset(contents.rights),
    )


def pack_of(records: Iterable[PackRecord], today: date, questions: Iterable[str] = ()) -> Pack:
    read = Records(SourceFiles(Path()))
    by_kind: dict[Kind, dict[str, Mapping[str, Any]]] = {kind: {} for kind in PARTS}
    for kind, key, body in records:
        by_kind[kind][key] = body

    def entries(kind: Kind) -> list[tuple[Path, str, Any]]:
        return [(place_of(kind, key), key, body) for key, body in by_kind[kind].items()]

    def bodies(kind: Kind) -> dict[Path, Any]:
        return {place_of(kind, key): body for key, body in by_kind[kind].items()}

    articles = read.from_bodies("article", Article, Wording, bodies("article"))
    cards = read.from_bodies("card", EmergencyCard, CardWords, bodies("card"))
    return Pack(
        today=today,
        rules=Rules.read(),
        articles={one.record.id: one for one in articles.whole},
        translations=tuple(Translation(*one) for one in articles.parts),
        cards={one.record.id: one for one in cards.whole},
        card_translations=tuple(CardTranslation(*one) for one in cards.parts),
        figures=read.unique(Figure, entries("figure")),
        contacts=read.unique(Contact, entries("contact")),
        deadlines=read.unique(Deadline, entries("deadline")),
        rights=read.unique(Right, entries("right")),
        agreements=read.unique(Agreement, entries("agreement")),
        agencies=read.unique(Agency, entries("agency")),
        questions=tuple(
            read.parsed(
                SavedQuestion,
                [
                    (Path("questions"), "", {"id": str(number), "text": cast(Any, text)})
                    for number, text in enumerate(questions, 1)
                ],
            )
        ),
        unreadable=tuple(read.files.faults),
        unreadable_ids=frozenset(read.unreadable_ids),
    )
