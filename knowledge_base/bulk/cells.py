"""One value of a record as one cell, and back, whatever a spreadsheet program made of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from knowledge_base.checks.wrong import Trouble, Wrong

Cell = str | int | float | bool | date | datetime | None
MOST_CHARACTERS: Final = 32_767
"""What a cell holds; programs cut off the rest in silence."""

_YES: Final = frozenset({"yes", "true", "1", "да", "ha", "ooba", "ия", "ҳа"})
_NO: Final = frozenset({"no", "false", "0", "нет", "yo'q", "жок", "жоқ", "не"})
_BETWEEN_IDS: Final = re.compile(r"[\s,;]+")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")


class CellFault(Exception):
    def __init__(self, trouble: Trouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Codec:
    write: Callable[[Any], Cell]
    read: Callable[[Cell], Any]


def plain(cell: Cell) -> str:
    """As a person sees it: 112 and not 112.0, a day and not an hour at midnight."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case _:
            return str(cell).replace("\r\n", "\n").replace("\r", "\n")


def _flag(cell: Cell) -> bool:
    said = plain(cell).strip().lower()
    if said in _YES:
        return True
    if said in _NO:
        return False
    raise CellFault(Wrong.NEITHER_YES_NOR_NO(found=said))


def _amount(cell: Cell) -> int | float | str:
    """A number stays one; a day is written as one. Whether it fits, the model says."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return int(cell) if isinstance(cell, float) and cell.is_integer() else cell
    said = plain(cell).strip().replace(" ", "").replace("\xa0", "").replace(",", ".")
    if _NUMBER.fullmatch(said):
        return float(said) if "." in said else int(said)
    return said


def _lines(cell: Cell) -> list[str]:
    """A line is an entry; one that begins with two spaces goes on with the entry before."""
    entries: list[str] = []
    for line in plain(cell).split("\n"):
        if line.startswith("  ") and entries:
            entries[-1] += f"\n{line.removeprefix('  ')}"
        elif line.strip():
            entries.append(line)
    return entries


def _object(cell: Cell) -> Any:
    try:
        found = json.loads(plain(cell))
    except (ValueError, RecursionError) as fault:
        raise CellFault(Wrong.NO_JSON(message=str(fault))) from fault
    if not isinstance(found, dict):
        raise CellFault(Wrong.NO_JSON_OBJECT())
    return found


TEXT: Final = Codec(str, plain)
FLAG: Final = Codec(lambda value: "yes" if value in (True, "yes", "true") else "no", _flag)
AMOUNT: Final = Codec(lambda value: value, _amount)
LINES: Final = Codec(
    lambda value: "\n".join(str(one).replace("\n", "\n  ") for one in value), _lines
)
IDS: Final = Codec("\n".join, lambda cell: [one for one in _BETWEEN_IDS.split(plain(cell)) if one])
OBJECT: Final = Codec(lambda value: json.dumps(value, ensure_ascii=False, indent=1), _object)
