"""`ask`: what would the bot do with this message, and why?"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any, TextIO

from knowledge_base.commands.pack import search_of_pack
from knowledge_base.model import DESTINATIONS, LANGS, ORIGINS
from knowledge_base.search import Alarm, Decision, Question, Search


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    if not options.jsonl and not options.text:
        _parser().error("give a text, or --jsonl and questions on standard input")
    search = search_of_pack()
    if options.jsonl:
        answer_lines(search, sys.stdin, sys.stdout)
    else:
        sys.stdout.write(explain(search.ask(_question(options))))
    return 0


def _parser() -> ArgumentParser:
    parser = ArgumentParser("python -m knowledge_base ask", description=__doc__)
    parser.add_argument("text", nargs="?")
    parser.add_argument("--destination", choices=DESTINATIONS)
    parser.add_argument("--origin", choices=ORIGINS)
    parser.add_argument("--lang", choices=LANGS, help="language of the profile")
    parser.add_argument("--previous", help="the article shown last, for follow-ups")
    parser.add_argument("--jsonl", action="store_true", help="one JSON object a line, in and out")
    return parser


def _question(options: Namespace) -> Question:
    return Question(
        options.text, options.destination, options.origin, options.lang, options.previous
    )


def explain(decision: Decision) -> str:
    danger = f" ({decision.danger})" if decision.danger else ""
    aside = f", {decision.smalltalk}" if decision.smalltalk else ""
    country = decision.destination or "not known"
    lines = [
        f"{decision.outcome}  confidence {decision.confidence:.2f}  alarm {decision.alarm}{danger}",
        f"written in {decision.written_in}, destination {country}{aside}",
        *decision.why,
    ]
    for candidate in decision.articles:
        lines.append(f"{candidate.score:.3f}  {candidate.article}")
        signals = sorted(candidate.signals.items())
        lines.append("       " + "  ".join(f"{name} {value:.2f}" for name, value in signals))
    return "\n".join(lines) + "\n"


def answer_lines(search: Search, source: TextIO, target: TextIO) -> None:
    for line in source:
        if line.strip():
            asked = json.loads(line)
            target.write(json.dumps(_answer(search, asked), ensure_ascii=False) + "\n")


def _answer(search: Search, asked: Mapping[str, Any]) -> Mapping[str, object]:
    decision = search.ask(
        Question(
            asked["text"],
            asked.get("destination"),
            asked.get("origin"),
            asked.get("lang"),
            asked.get("previous"),
        )
    )
    return {
        "id": asked.get("id"),
        "decision": decision.outcome,
        "articles": [candidate.article for candidate in decision.articles],
        "confidence": round(decision.confidence, 4),
        "urgent": decision.alarm is Alarm.URGENT,
        "lang": decision.written_in,
    }
