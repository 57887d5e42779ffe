"""`python -m knowledge_base check` and `figures`: what an editor has to mend, and what ages."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Final

from knowledge_base.checks import (
    agencies,
    characters,
    figures,
    phrasings,
    placeholders,
    readability,
    references,
    registers,
    shape,
)
from knowledge_base.checks.pack import Check, Fault, Pack
from knowledge_base.checks.reader import read
from knowledge_base.files import CONTENT

FAULTS: Final[tuple[Check, ...]] = (
    shape.languages,
    shape.lengths,
    shape.counts,
    shape.same_shape,
    placeholders.known,
    placeholders.declared,
    placeholders.same_everywhere,
    figures.valid_today,
    figures.periods,
    figures.bases,
    figures.units,
    references.place_and_topic,
    references.category,
    references.related,
    references.contacts,
    references.contact_records,
    references.sources,
    references.dates,
    references.review,
    registers.cards,
    registers.deadlines,
    registers.agreements,
    registers.named_agreements,
    registers.names,
    agencies.details,
    agencies.dates,
    agencies.same_firm,
    characters.numbers,
    characters.markup,
    characters.alphabet,
    characters.lookalikes,
    characters.lone_lookalikes,
    characters.uzbek_marks,
    phrasings.asked,
    phrasings.same_title,
)
OF_ONE_RECORD: Final = frozenset({
    shape.languages, shape.lengths, shape.counts, shape.same_shape, placeholders.known,
    placeholders.declared, placeholders.same_everywhere, characters.numbers, characters.markup,
    characters.alphabet, characters.lookalikes, characters.lone_lookalikes,
    characters.uzbek_marks,
})  # fmt: skip
"""What they find in a record they find in it alone, as long as the figures stay the same."""
NOTES: Final[tuple[Check, ...]] = (
    figures.unused,
    figures.doubtful,
    registers.unused_rights,
    readability.long_sentences,
)
_SOON: Final = timedelta(days=60)


def main(arguments: list[str]) -> int:
    parser = _parser("check", "Checks the content files and says how to mend each fault.")
    parser.add_argument(
        "--readability", action="store_true", help="also print how heavy the texts are to read"
    )
    parser.add_argument(
        "--as-checked",
        action="store_true",
        help="for the newest day on which anybody checked the content, so that the calendar alone"
        " breaks no build",
    )
    options = parser.parse_args(arguments)
    pack = read(_pack_folder(parser, options.folder), options.today)
    if options.as_checked:
        pack = replace(pack, today=references.last_checked(pack))
    found = faults(pack)
    _print(_soon(pack))
    _print(f"note: {note}" for note in _sorted(NOTES, pack))
    if options.readability:
        _print(_readability(pack))
    _print(map(str, found))
    _print([_summary(pack, found)])
    return 1 if found else 0


def figures_main(arguments: list[str]) -> int:
    parser = _parser("figures", "Lists the figures that have expired or end within 60 days.")
    options = parser.parse_args(arguments)
    pack = read(_pack_folder(parser, options.folder), options.today)
    _print(map(str, pack.unreadable))
    listed = [_figure(one, pack.today) for one in figures.expiring(pack, _SOON)]
    _print(listed or ["no figure has expired or ends within 60 days"])
    return 1 if pack.unreadable else 0


def faults(pack: Pack) -> list[Fault]:
    return [*pack.unreadable, *_sorted(FAULTS, pack)]


def new_faults(
    pack: Pack, before: Callable[[], Pack], changed: Collection[Path] | None
) -> list[Fault]:
    """Those that `before` does not have; it is made and checked only where something is found.
    `changed`: articles and cards that differ, where nothing else does."""
    found = {*pack.unreadable}
    if found:
        found -= {*before().unreadable}
    for check in FAULTS:
        narrow = changed if check in OF_ONE_RECORD else None
        if new := {*check(pack.only(narrow))}:
            found |= new - {*check(before().only(narrow))}
    return sorted(found, key=lambda one: (one.path, one.key, one.trouble.what))


def _sorted(checks: Sequence[Check], pack: Pack) -> list[Fault]:
    return sorted(chain.from_iterable(check(pack) for check in checks), key=lambda one: one.path)


def _soon(pack: Pack) -> Iterator[str]:
    due: dict[date, list[str]] = defaultdict(list)
    for article_id, filed in pack.articles.items():
        if filed.record.review_by <= pack.today + _SOON:
            due[filed.record.review_by].append(article_id)
    for day in sorted(due):
        yield f"note: review due {_when(day, pack.today)}: {', '.join(due[day])}"
    for one in figures.expiring(pack, _SOON):
        if one.last_day is not None and one.last_day >= pack.today and one.articles:
            yield f"note: last day of {one.figure_id}: {_when(one.last_day, pack.today)}"


def _figure(one: figures.Expiry, today: date) -> str:
    state = f"last day {_when(one.last_day, today)}" if one.last_day else "no value yet"
    touched = ", ".join(one.articles) or "no article"
    return (
        f"{one.filed.path}: {one.figure_id}: {state}; {one.filed.record.what}; used by {touched}"
    )


def _when(day: date, today: date) -> str:
    left = (day - today).days
    if left < 0:
        return f"{day} ({-left} days ago)"
    return f"{day} (in {left} days)"


def _readability(pack: Pack) -> Iterator[str]:
    yield "language  sentences  words/sentence  letters/word  longest sentence"
    for one in readability.measured(pack):
        where = f"{one.longest.text.path}: {one.longest.text.key}"
        yield (
            f"{one.lang:<8}  {one.sentences:9}  {one.words_per_sentence:14.1f}"
            f"  {one.letters_per_word:12.1f}  {len(one.longest.words)} words in {where}"
        )


def _summary(pack: Pack, found: Sequence[Fault]) -> str:
    if found:
        files = len({fault.path for fault in found})
        return f"{_counted(len(found), 'fault')} in {_counted(files, 'file')}"
    asked = sum(len(one.wording.phrasings) for one in pack.translations)
    counts = (
        _counted(len(pack.articles), "article"),
        _counted(len({one.lang for one in pack.translations}), "language"),
        _counted(asked, "phrasing"),
        _counted(len(pack.figures), "figure"),
        _counted(len(pack.contacts), "contact"),
        _counted(len(pack.agencies), "agency", "agencies"),
        _counted(len(pack.deadlines), "deadline"),
        _counted(len(pack.agreements), "agreement"),
        _counted(len(pack.cards), "emergency card"),
    )
    questions = f"no saved question of {len(pack.questions)} stands among the phrasings"
    return f"clean: {', '.join(counts)}; {questions}"


def _counted(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or f'{one}s'}"


def _parser(name: str, what: str) -> ArgumentParser:
    parser = ArgumentParser(prog=f"python -m knowledge_base {name}", description=what)
    parser.add_argument("folder", nargs="?", type=Path, default=CONTENT, help="the content folder")
    parser.add_argument(
        "--today",
        type=date.fromisoformat,
        default=datetime.now(UTC).date(),  # noqa: TID251 (a command line has no other clock)
        help="the day to check for, as 2026-11-22; default: today",
    )
    return parser


def _pack_folder(parser: ArgumentParser, folder: Path) -> Path:
    """As an editor would type it: from the folder in which the command was called."""
    if not (folder / "articles").is_dir():
        parser.error(f"{folder} has no folder `articles`: name the folder that holds it")
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _print(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
