# ruff: noqa: RUF001 (two alphabets and their apostrophes meet in this file)
"""An editor's changes of an article as plain data: one field in one language, and what differs."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, Final

from knowledge_base.library import PLACEHOLDER
from knowledge_base.model import LANGS, REFERENCE_LANG, Article, Lang
from knowledge_base.translit import uz_latin

SINGLE: Final = ("title", "answer", "if_refused")
LISTS: Final = ("steps", "need", "avoid", "phrasings")
FIELDS: Final = (*SINGLE, *LISTS)
_SHOWN: Final = tuple(field for field in FIELDS if field != "phrasings")
NOTHING: Final = "-"
"""What an editor sends to empty a field that may be empty."""
_BULLET: Final = re.compile(r"^\s*(?:[-–•*]|\d{1,2}[.)])\s+")
_CYRILLIC: Final = re.compile(r"[А-Яа-яЁёЎўҚқҒғҲҳ]")
_LATIN: Final = re.compile(r"[A-Za-z]")
_TOKEN: Final = re.compile(r"\s+|[^\s]+")

Body = Mapping[str, Any]


class Part(StrEnum):
    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Difference:
    """`place` is where it stands, e.g. `ru answer`; `parts` is the text with what changed."""

    place: str
    parts: tuple[tuple[Part, str], ...]


def text_of(body: Body, lang: Lang, field: str) -> str:
    value = body.get("wordings", {}).get(lang, {}).get(field, "")
    return value if isinstance(value, str) else "\n".join(value)


def with_text(body: Body, lang: Lang, field: str, text: str) -> dict[str, Any]:
    """Lists come as lines. Uzbek is kept in Latin letters, whatever alphabet was typed."""
    text = "" if text.strip() == NOTHING else text.strip()
    if lang == "uz" and field != "phrasings":
        text = _uzbek(text)
    value: Any = text
    if field in LISTS:
        value = [_BULLET.sub("", line).strip() for line in text.splitlines() if line.strip()]
    wording = {**body.get("wordings", {}).get(lang, {}), field: value}
    wordings = {**body.get("wordings", {}), lang: wording}
    whole = {**body, "wordings": {one: wordings[one] for one in LANGS if one in wordings}}
    listed = list(_figures(whole))
    return {**whole, "figures": listed} if listed or body.get("figures") else whole


def _figures(body: Body) -> Iterator[str]:
    """The list of an article names what its texts use: who writes in the chat sees no list."""
    used = dict.fromkeys(
        figure
        for wording in body["wordings"].values()
        for field in _SHOWN
        for figure in PLACEHOLDER.findall(_shown(wording.get(field, "")))
    )
    known = body.get("figures", ())
    yield from (one for one in known if one in used)
    yield from (one for one in used if one not in known)


def _uzbek(text: str) -> str:
    if len(_CYRILLIC.findall(text)) > len(_LATIN.findall(text)):
        return uz_latin(text)
    marked = re.sub(r"(?<=[oOgG])['‘’`´ʼ]", "ʻ", text)
    return re.sub(r"(?<=\w)['‘’`´](?=\w)", "ʼ", marked)


def differences(before: Body | None, after: Body | None) -> list[Difference]:
    """Field by field, in the order in which an article is read."""
    old, new = dict(_flat(before or {})), dict(_flat(after or {}))
    places = [*new, *(place for place in old if place not in new)]
    return [
        Difference(place, tuple(_compared(old.get(place, ""), new.get(place, ""))))
        for place in places
        if old.get(place, "") != new.get(place, "")
    ]


def _flat(body: Body) -> Iterator[tuple[str, str]]:
    for key, value in body.items():
        if key != "wordings":
            yield key, _shown(value)
    for lang, wording in body.get("wordings", {}).items():
        for field, value in wording.items():
            yield f"{lang} {field}", _shown(value)


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple):
        return "\n".join(map(_shown, value))
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _compared(old: str, new: str) -> Iterator[tuple[Part, str]]:
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, start, end, new_start, new_end in matcher.get_opcodes():
        gone, come = "".join(before[start:end]), "".join(after[new_start:new_end])
        if gone == come:
            yield Part.SAME, gone
            continue
        if gone:
            yield Part.GONE, gone
        if come:
            yield Part.NEW, come


def digest(wording: Body) -> str:
    """Which version of the reference language a translation was made from."""
    shown = {field: wording.get(field) or "" for field in _SHOWN}
    canonical = json.dumps(shown, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(canonical.encode()).hexdigest()[:12]


def stale(article: Article) -> list[Lang]:
    """Languages that say what the article meant before its meaning changed."""
    reference = article.wordings.get(REFERENCE_LANG)
    current = digest(reference.model_dump(mode="json")) if reference else ""
    return [
        lang
        for lang, wording in article.wordings.items()
        if wording.based_on and wording.based_on != current
    ]


def settled(before: Body | None, after: Body, *, is_typo: bool) -> dict[str, Any]:
    """`after` with each translation marked: in line with the others, or made from an older text.

    A meaning that changed in some languages leaves the others behind. Russian that was behind
    and is written anew catches up with those that were ahead of it.
    """
    old = (before or {}).get("wordings", {})
    new = after["wordings"]
    behind = {lang for lang, wording in old.items() if wording.get("based_on")}
    edited = {lang for lang in new if digest(new[lang]) != digest(old.get(lang, {}))}
    if edited and not is_typo and before is not None:
        caught_up = REFERENCE_LANG in edited & behind
        behind = behind - edited if caught_up else new.keys() - edited
    source = digest(old.get(REFERENCE_LANG, {}))
    current = digest(new.get(REFERENCE_LANG, {}))
    mark = source if source != current else "older"
    wordings = {
        lang: {**wording, "based_on": mark if lang in behind else ""}
        for lang, wording in new.items()
    }
    return {**after, "wordings": wordings}
