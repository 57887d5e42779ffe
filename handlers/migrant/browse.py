"""Looking for oneself, by buttons: country, subject, article. One message changes in place, so
that the chat does not fill with menus.
"""

from collections.abc import Mapping
from typing import cast

from handlers.buttons import ShowArticle, Topics, Treaties
from handlers.countries import destination_rows
from handlers.migrant.ask import presentable
from handlers.speech import Button, Edit, Rows, Say, Speech, Toast
from handlers.turn import Turn
from knowledge_base.menus import Names, drawers
from knowledge_base.model import DESTINATIONS, Article, Destination


def subjects(turn: Turn, place: str | None, message_id: int | None = None) -> Speech:
    """The drawers of a country; without a country, the countries."""
    where = place or turn.visitor.destination
    if where not in DESTINATIONS:
        rows = destination_rows(turn.phrases, then="topics")
        return [_shown(turn.phrases.say("topics-where"), rows, message_id)]
    names = _names(turn)
    rows = tuple(
        (_drawer(turn, names.categories[category], where, category),)
        for category in names.categories
        if category in _drawers(turn, where)
    )
    treaties = Button(turn.phrases.say("treaties"), Treaties().pack())
    text = turn.phrases.say("topics", country=turn.phrases.country(where))
    return [_shown(text, (*rows, (treaties,)), message_id)]


def subject(turn: Turn, place: str, category: str, message_id: int) -> Speech:
    """The articles of one drawer, by the short names of their topics."""
    articles = _drawers(turn, place).get(category, ()) if place in DESTINATIONS else ()
    if not articles:
        return [Toast(turn.phrases.say("stale-button"), alert=True)]
    names = _names(turn)
    of_topic = {article.topic: article.id for article in articles}
    rows: Rows = tuple(
        (Button(turn.phrases.script(name), ShowArticle(article=of_topic[topic]).pack()),)
        for topic, name in names.topics.items()
        if topic in of_topic
    )
    back = Button(turn.phrases.say("back"), Topics(place=place).pack())
    text = turn.phrases.script(names.categories[category])
    return [Edit(message_id, text, (*rows, (back,)))]


def _drawers(turn: Turn, place: str) -> Mapping[str, tuple[Article, ...]]:
    """Only what may be read without a lawyer."""
    readable = (
        article
        for article in turn.library.articles.values()
        if presentable(turn, article.id) is not None
    )
    return drawers(readable, cast(Destination, place), turn.origin)


def _names(turn: Turn) -> Names:
    return turn.library.names[turn.phrases.lang]


def _drawer(turn: Turn, name: str, place: str, category: str) -> Button:
    return Button(turn.phrases.script(name), Topics(place=place, category=category).pack())


def _shown(text: str, rows: Rows, message_id: int | None) -> Say | Edit:
    return Say(text, rows) if message_id is None else Edit(message_id, text, rows)
