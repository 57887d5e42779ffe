"""One legal act: every article, figure, term, card and treaty that rests on it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from aiogram.utils.formatting import Bold, as_list

from db import people
from handlers.editor.buttons import Amount, Art
from handlers.editor.find import name
from handlers.editor.proposal import resting_on
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.model import Source

LAW = "law"
_MOST = 20
_BUTTONS = 8
_SPACES = re.compile(r"[\s\-–№.,]+")  # noqa: RUF001


async def ask(turn: Turn) -> Speech:
    await people.expect(turn.session, turn.visitor.id, f"{LAW}:")
    return [Say(turn.phrases.say("law-ask"))]


def resting(turn: Turn, words: str) -> Speech:
    """A number of a law, its name, an address: whatever stands in the sources."""
    found: dict[str, list[str]] = defaultdict(list)
    wanted = _plain(words)
    for kind, key, said in _sources(turn):
        if wanted and wanted in _plain(said) and key not in found[kind]:
            found[kind].append(key)
    if not any(found.values()):
        return [Say(turn.phrases.say("law-nothing"))]
    through = [one for one in resting_on(turn, {*found["figure"]}) if one not in found["article"]]
    if through:
        found["through"] = through
    parts = [
        "\n".join([turn.phrases.say(f"law-{kind}", number=len(keys)), *_named(turn, kind, keys)])
        for kind, keys in found.items()
        if keys
    ]
    return [Say(as_list(Bold(words), *parts, sep="\n\n"), rows=_rows(turn, found))]


def _named(turn: Turn, kind: str, keys: list[str]) -> list[str]:
    articles = kind in {"article", "through"}
    lines = [f"• {name(turn, key) if articles else key}" for key in keys[:_MOST]]
    if len(keys) > _MOST:
        lines.append(turn.phrases.say("editor-more-records", number=len(keys) - _MOST))
    return lines


def _rows(turn: Turn, found: dict[str, list[str]]) -> Rows:
    articles = [
        Button(name(turn, key), Art(article=key, act="open").pack()) for key in found["article"]
    ]
    figures = [Button(key, Amount(figure=key, act="open").pack()) for key in found["figure"]]
    return tuple((one,) for one in [*figures, *articles][:_BUTTONS])


def _plain(words: str) -> str:
    return _SPACES.sub("", words.lower())


def _sources(turn: Turn) -> Iterator[tuple[str, str, str]]:
    library = turn.library
    for article in library.articles.values():
        yield "article", article.id, _cited(article.sources)
    for card in library.cards.values():
        yield "card", card.id, _cited(card.sources)
    for key, figure in library.figures.items():
        for value in figure.values:
            yield "figure", key, value.source
    for key, term in library.deadlines.items():
        yield "deadline", key, term.source
    for key, treaty in library.agreements.items():
        yield "agreement", key, f"{' '.join(treaty.titles.values())} {_cited(treaty.sources)}"


def _cited(sources: Iterable[Source]) -> str:
    return " | ".join(f"{one.title} {one.law} {one.url}" for one in sources)
