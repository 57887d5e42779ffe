"""A knowledge base as large as it may become: articles of today under other places."""

from collections.abc import Iterator
from itertools import product
from typing import Any

from knowledge_base.checks.records import PackRecord
from knowledge_base.checks.rules import Rules
from knowledge_base.files import read_pack
from knowledge_base.scope import AGREEMENT

_LATIN, _CYRILLIC = "abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхчш"
_LONGEST_TITLE = 76


def records_of_files() -> list[PackRecord]:
    return [(record.kind, record.key, record.body) for record in read_pack()]


def grown(records: list[PackRecord], articles: int) -> list[PackRecord]:
    """The same records and so many articles in all, each in every language."""
    known = {key for kind, key, _ in records if kind == "article"}
    made = _made(records, known)
    return [*records, *(next(made) for _ in range(articles - len(known)))]


def _made(records: list[PackRecord], known: set[str]) -> Iterator[PackRecord]:
    """Treaties are left out: their topics are the treaties themselves."""
    bodies = [
        body
        for kind, key, body in records
        if kind == "article" and not key.startswith(f"{AGREEMENT}/")
    ]
    places = [place for place in Rules.read().topics.places if place != AGREEMENT]
    marks = product(range(len(_CYRILLIC)), repeat=3)
    for turn in range(len(places)):
        for number, body in enumerate(bodies):
            place = places[(number + turn) % len(places)]
            key = f"{place}/{body['id'].partition('/')[2]}"
            if key not in known:
                known.add(key)
                yield "article", key, _other(dict(body), key, next(marks))


def _other(body: dict[str, Any], key: str, marks: tuple[int, ...]) -> dict[str, Any]:
    wordings = {}
    for lang, words in body["wordings"].items():
        letters = _LATIN if lang in ("uz", "en") else _CYRILLIC
        mark = "".join(letters[one] for one in marks) + letters[-1]
        wordings[lang] = {
            **words,
            "title": f"{words['title'].rstrip('?.!')[:_LONGEST_TITLE]} {mark}"[-80:],
            "phrasings": [f"{one} {mark}" for one in words["phrasings"]],
        }
    return {**body, "id": key, "wordings": wordings}


def reworded(records: list[PackRecord]) -> list[PackRecord]:
    """Every article says something new in every language."""
    return [
        (kind, key, _reworded(body) if kind == "article" else body) for kind, key, body in records
    ]


def _reworded(body: dict[str, Any] | Any) -> dict[str, Any]:
    wordings = {
        lang: {**words, "phrasings": [*words["phrasings"][1:], words["phrasings"][0]]}
        for lang, words in body["wordings"].items()
    }
    return {**body, "wordings": wordings}
