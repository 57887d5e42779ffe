"""The parser's faults in the words of an editor."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from knowledge_base.checks.pack import Fault

_DATE: Final = ("is not a date", "write it as 2026-11-22: year, month, day")
_LIST: Final = ("must be a list", "write each entry on its own line, beginning with `- `")
_TEXT: Final = ("must be a text", "put it in double quotes")
_NUMBER: Final = ("is not a number", "write it with digits, without spaces; or give a date")
_EMPTY: Final = ("is empty", "fill it in")
_YES_NO: Final = ("must be true or false", "write true or false")
_SPOKEN: Final[Mapping[str, tuple[str, str]]] = {
    "missing": ("is missing", "add it"),
    "date_from_datetime_parsing": _DATE,
    "date_parsing": _DATE,
    "date_type": _DATE,
    "int_parsing": _NUMBER,
    "int_type": _NUMBER,
    "float_parsing": _NUMBER,
    "float_type": _NUMBER,
    "tuple_type": _LIST,
    "too_short": ("has no entry", "add at least one"),
    "string_type": _TEXT,
    "string_too_short": _EMPTY,
    "bool_parsing": _YES_NO,
    "bool_type": _YES_NO,
    "dict_type": ("must be `key: value` lines", "compare it with a neighbouring entry"),
    "model_type": ("must be `key: value` lines", "compare it with a neighbouring entry"),
}  # fmt: skip


def explained(
    errors: ValidationError, model: type[BaseModel], path: Path, key: str
) -> list[Fault]:
    found: dict[str, Fault] = {}
    for error in _told(errors):
        place = " ".join([key, *_place(error["loc"])]).strip() or "file"
        what, mend = _spoken(error, model)
        found.setdefault(place, Fault(path, place, what, mend))
    return [*found.values()]


def unreadable_yaml(path: Path, cause: BaseException | None) -> Fault:
    if isinstance(cause, yaml.MarkedYAMLError) and cause.problem_mark is not None:
        mark = cause.problem_mark
        return Fault(
            path,
            f"line {mark.line + 1}",
            f"cannot be read from column {mark.column + 1} on ({cause.problem})",
            "usually a colon or a quotation mark in a text: put the whole text in double quotes",
        )
    if isinstance(cause, UnicodeDecodeError):
        return Fault(path, "file", "is not in UTF-8", "save it again with the encoding UTF-8")
    return Fault(path, "file", "has no `key: value` lines", "compare it with a neighbouring file")


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


def _spoken(error: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    context: Mapping[str, Any] = error.get("ctx", {})
    match error["type"]:
        case "extra_forbidden":
            known = f" (known: {', '.join(model.model_fields)})" if len(error["loc"]) == 1 else ""
            return "we do not know this key", f"look for a typing error, or remove it{known}"
        case "literal_error" | "enum":
            return f"cannot be `{error['input']}`", f"write one of: {context['expected']}"
        case "string_pattern_mismatch":
            return (
                f"`{error['input']}` is not an id",
                "use small Latin letters, digits and single hyphens",
            )
        case "value_error":
            return "does not fit together", str(context["error"])
        case kind:
            return _SPOKEN.get(kind, (error["msg"], "mend the value"))
