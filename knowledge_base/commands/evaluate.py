"""`evaluate`: the saved questions, per language and script, with counts and 95 % intervals."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Final

from knowledge_base.commands import ablation
from knowledge_base.commands.pack import search_of_pack
from knowledge_base.commands.spellings import spelling_losses
from knowledge_base.evaluation import (
    ALL,
    MEASURES,
    Asked,
    Report,
    evaluate,
    leaked,
    read_questions,
)

_TEXT_WIDTH: Final = 110


def main(arguments: list[str]) -> int:
    parser = ArgumentParser("python -m knowledge_base evaluate", description=__doc__)
    parser.add_argument(
        "--set", action="append", type=Path, metavar="FILE", help="other questions"
    )
    parser.add_argument("--worst", type=int, default=20, metavar="N", help="how many to list")
    parser.add_argument("--spellings", action="store_true", help="also the loss by each spelling")
    parser.add_argument("--ablation", action="store_true", help="only what each signal adds")
    options = parser.parse_args(arguments)
    search, questions = search_of_pack(), read_questions(options.set)
    if options.ablation:
        for line in ablation.table(search, questions):
            sys.stdout.write(f"{line}\n")
        return 0
    report = evaluate(search, questions)
    lines = [*table(report), "", *(_described(one) for one in report.worst()[: options.worst])]
    if options.spellings:
        lines += ["", *spelling_losses(search, questions)]
    copies = leaked(search, questions)
    lines += [
        f"FAULT: saved question {number} equals a phrasing of {id_}" for number, id_ in copies
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if copies else 0


def table(report: Report) -> list[str]:
    lines = []
    for measure in MEASURES:
        lines.append(f"{measure.name}  {measure.bar}".rstrip())
        shares = report.shares[measure.name]
        lines += [f"  {lang:8} {share}" for lang, share in shares.items() if lang != ALL]
        lines.append(f"  {ALL:8} {shares[ALL]}")
    return lines


def _described(asked: Asked) -> str:
    question, decision = asked.question, asked.decision
    wanted = ", ".join(question.articles) or str(question.expect)
    shown = ", ".join(asked.shown) or "nothing"
    urgent = " URGENT" if question.urgent else ""
    return (
        f"{question.id}{urgent}: wanted {wanted}; {decision.outcome} {decision.confidence:.2f}:"
        f" {shown}; alarm {decision.alarm}\n    {question.text[:_TEXT_WIDTH]}"
    )
