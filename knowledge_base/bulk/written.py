"""YAML as we write it by hand: literal blocks for long texts, one line for a list of ids.

An emitter of our own, because the record decides how it looks, and a library's would decide by
width; whatever is not plain is written in double quotes, as JSON writes it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

_WORD: Final = re.compile(r"[a-z][a-z0-9_-]*(?:/[a-z0-9-]+)?")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_NOT_WORDS: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_UNPRINTED: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_CONTROLS: Final = re.compile(r"[\x00-\x09\x0b-\x1f]")
_FLOAT: Final = re.compile(r"(-?\d+)(\.\d+)?e([+-])(\d+)")
_DEEP: Final = 4
"""Columns: from here on a mapping stands on one line, as the words of a term do."""


def mapping(body: Mapping[str, Any], indent: str = "") -> Iterator[str]:
    for key, value in body.items():
        yield from _entry(f"{indent}{_scalar(key)}:", value, indent)


def listed(name: str, bodies: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    yield f"{name}:"
    for body in bodies:
        first, *rest = mapping(body, "  ")
        yield f"- {first.removeprefix('  ')}"
        yield from rest


def _entry(head: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, Mapping) and value:
        if len(indent) >= _DEEP:
            yield f"{head} {_flow(value)}"
        else:
            yield head
            yield from mapping(value, f"{indent}  ")
    elif isinstance(value, list | tuple) and value and not all(map(_is_id, value)):
        yield head
        yield from (f"{indent}- {_flow(one)}" for one in value)
    elif isinstance(value, str) and "\n" in value and _is_block(value):
        yield f"{head} |-"
        yield from (f"{indent}  {line}".rstrip(" ") for line in value.split("\n"))
    else:
        yield f"{head} {_flow(value)}"


def _is_id(value: Any) -> bool:
    return isinstance(value, str) and _is_plain(value)


def _is_plain(value: str) -> bool:
    return bool(_WORD.fullmatch(value) or _DAY.fullmatch(value)) and value not in _NOT_WORDS


def _is_block(value: str) -> bool:
    """Without controls and without blanks at an end: what a literal block keeps as it is."""
    return (
        value == value.strip()
        and not _CONTROLS.search(value)
        and not _UNPRINTED.search(value)
        and not any(line != line.rstrip() for line in value.split("\n"))
    )


def _flow(value: Any) -> str:
    if isinstance(value, Mapping):
        inside = (f"{_scalar(key)}: {_flow(one)}" for key, one in value.items())
        return f"{{{', '.join(inside)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_flow, value))}]"
    return _scalar(value)


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return value if _is_plain(value) else _quoted(value)
    if isinstance(value, float):
        return _FLOAT.sub(_exponent, repr(value))
    return json.dumps(value)


def _exponent(found: re.Match[str]) -> str:
    """YAML takes 1e-07 for a word."""
    return f"{found[1]}{found[2] or '.0'}e{found[3]}{found[4]}"


def _quoted(value: str) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return _UNPRINTED.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
