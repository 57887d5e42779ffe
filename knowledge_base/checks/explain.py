"""The parser's faults in the words of an editor."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from knowledge_base.checks.pack import Fault
from knowledge_base.checks.wrong import Trouble, Wrong
from knowledge_base.model import COUNTRY, PARTIAL_DATE, TWO_WAYS

_SPOKEN: Final[Mapping[str, Wrong]] = {
    "missing": Wrong.IS_MISSING,
    "date_from_datetime_parsing": Wrong.NO_DATE,
    "date_parsing": Wrong.NO_DATE,
    "date_type": Wrong.NO_DATE,
    "int_parsing": Wrong.NO_NUMBER,
    "int_type": Wrong.NO_NUMBER,
    "float_parsing": Wrong.NO_NUMBER,
    "float_type": Wrong.NO_NUMBER,
    "tuple_type": Wrong.NO_LIST,
    "too_short": Wrong.NO_ENTRY,
    "string_type": Wrong.NO_TEXT,
    "string_too_short": Wrong.IS_EMPTY,
    "bool_parsing": Wrong.NOT_TRUE_OR_FALSE,
    "bool_type": Wrong.NOT_TRUE_OR_FALSE,
    "dict_type": Wrong.NO_LINES,
    "model_type": Wrong.NO_LINES,
    TWO_WAYS: Wrong.VALUE_OR_TIMES,
}


def explained(
    errors: ValidationError, model: type[BaseModel], path: Path, key: str
) -> list[Fault]:
    found: dict[str, Fault] = {}
    for error in _told(errors):
        place = " ".join([key, *_place(error["loc"])]).strip() or "file"
        found.setdefault(place, Fault(path, place, _spoken(error, model)))
    return [*found.values()]


def unreadable_yaml(path: Path, cause: BaseException | None) -> Fault:
    if isinstance(cause, yaml.MarkedYAMLError) and cause.problem_mark is not None:
        mark = cause.problem_mark
        trouble = Wrong.BROKEN_YAML(column=mark.column + 1, message=str(cause.problem))
        return Fault(path, f"line {mark.line + 1}", trouble)
    if isinstance(cause, UnicodeDecodeError):
        return Fault(path, "file", Wrong.NOT_UTF8())
    return Fault(path, "file", Wrong.NO_LINES_IN_FILE())


def _told(errors: ValidationError) -> list[ErrorDetails]:
    """A list whose only entry is faulty counts as empty too; the entry's own fault is enough."""
    listed = errors.errors()
    inside = {error["loc"][:depth] for error in listed for depth in range(len(error["loc"]))}
    return [one for one in listed if one["type"] != "too_short" or one["loc"] not in inside]


def _place(location: tuple[int | str, ...]) -> list[str]:
    """Entries of a list are counted from 1; the types a value might have had are left out."""
    return [
        str(part + 1) if isinstance(part, int) else part
        for part in location
        if part not in {"int", "float", "date"}
    ]


def _spoken(error: ErrorDetails, model: type[BaseModel]) -> Trouble:
    context: Mapping[str, Any] = error.get("ctx", {})
    match error["type"]:
        case "extra_forbidden":
            if len(error["loc"]) == 1:
                return Wrong.KEY_NOT_AMONG(known=", ".join(model.model_fields))
            return Wrong.UNKNOWN_KEY()
        case "literal_error" | "enum":
            return Wrong.NOT_ONE_OF(found=str(error["input"]), expected=context["expected"])
        case "string_pattern_mismatch":
            return _unlike(context["pattern"], str(error["input"]))
        case kind if kind in _SPOKEN:
            return _SPOKEN[kind]()
        case _:
            return Wrong.OTHER_VALUE(message=error["msg"])


def _unlike(pattern: str, found: str) -> Trouble:
    if pattern == PARTIAL_DATE:
        return Wrong.NO_PARTIAL_DATE(found=found)
    if pattern == COUNTRY:
        return Wrong.NO_COUNTRY(country=found)
    return Wrong.NO_ID(found=found)
