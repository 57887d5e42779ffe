"""`benchmark`: our ranking against plain methods on a labelled set, and its speed by size."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from knowledge_base.benchmark import Labelled, Result, as_served, measure, ours, synthetic
from knowledge_base.commands.rivals import RIVALS

_FORMS: Final = 7
_PHRASINGS: Final = 15
_TIMED: Final = 1000


def main(arguments: list[str]) -> int:
    parser = ArgumentParser("python -m knowledge_base benchmark", description=__doc__)
    parser.add_argument("--phrases", type=Path, help="JSON lines with `label` and `text`")
    parser.add_argument("--queries", type=Path, help="the same; label null: out of scope")
    parser.add_argument(
        "--speed",
        type=int,
        metavar="ARTICLES",
        help=f"time a made-up set: articles in {_FORMS} forms of {_PHRASINGS} phrasings",
    )
    options = parser.parse_args(arguments)
    if options.speed:
        _print(_speed(options.speed))
    if options.phrases and options.queries:
        _print(_compared(_read(options.phrases), _read(options.queries)))
    if not options.speed and not options.phrases:
        parser.error("give --phrases and --queries, or --speed")
    return 0


def _read(path: Path) -> list[Labelled]:
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [Labelled(row["text"], row["label"]) for row in rows]


def _compared(phrases: Sequence[Labelled], queries: Sequence[Labelled]) -> Iterator[Result]:
    for name, build in RIVALS.items():
        yield measure(name, build, phrases, queries)
    yield measure("ours", ours, phrases, queries)


def _speed(articles: int) -> Iterator[Result]:
    phrases = synthetic(articles, _FORMS, _PHRASINGS)
    step = max(1, len(phrases) // _TIMED)
    asked = [Labelled(one.text + " x", one.label) for one in phrases[::step]]
    yield measure(f"ours, {len(phrases)} phrasings", as_served, phrases, asked)


def _print(results: Iterator[Result]) -> None:
    head = f"{'method':32} top-1  top-3  AUROC  cov.80 .90  .95     q/s  p99 ms  build s   MB\n"
    sys.stdout.write(head)
    for one in results:
        coverage = " ".join(f"{share:.2f}" for share in one.coverage)
        sys.stdout.write(
            f"{one.method:32} {one.top_1:.3f}  {one.top_3:.3f}  {one.auroc:.3f}  {coverage}"
            f" {one.per_second:7.0f} {one.p99_ms:7.2f} {one.build_seconds:8.2f}"
            f" {one.megabytes:4.0f}\n"
        )
        sys.stdout.flush()
