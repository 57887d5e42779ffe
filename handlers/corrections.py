"""When an answer changes, those who read the old one and asked for it are told, once."""

from collections.abc import Sequence

from db import interests
from db.outbox import Lane
from handlers.buttons import ShowArticle
from handlers.speech import Button, Rows, Say
from handlers.turn import Turn

AT_ONCE = 100
MOST_BUTTONS = 5


async def correct(turn: Turn, article_ids: Sequence[str]) -> int:
    """Call it where articles are published whose meaning has changed; a sweep does the telling.
    Returns how many tellings are due."""
    if not article_ids:
        return 0
    return await interests.corrections_for(turn.session, article_ids, turn.now)


async def told(turn: Turn) -> list[Say]:
    """The next who are to be told. Neither text nor button says what they once asked about."""
    said = []
    for one in await interests.to_be_told(turn.session, turn.now, AT_ONCE):
        theirs = turn.in_tongue(one.language)
        look = theirs.say("correction-look")
        rows: Rows = tuple(
            (Button(look, ShowArticle(article=article).pack()),)
            for article in one.articles[:MOST_BUTTONS]
        )
        text = theirs.say("correction", number=len(one.articles))
        said.append(Say(text, rows=rows, to=one.person, lane=Lane.BROADCAST))
    return said
