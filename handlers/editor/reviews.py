"""Reviews that are due: who looks after an article hears of it, before the bot falls silent."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from aiogram.utils.formatting import Bold, as_list

from db import duty, people, staff
from db.outbox import Lane
from db.rules import EDITORS
from handlers.editor.buttons import Art
from handlers.editor.find import name
from handlers.phrases import Phrases
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.edits import stale
from knowledge_base.library import Standing, standing
from knowledge_base.model import Article

_SOON = timedelta(days=14)
_MOST = 12
_RISKS = ("red", "yellow", "green")


async def behind(turn: Turn) -> list[Article]:
    """Articles with a translation that is behind, those in the reader's languages first."""
    mine = {*(await duty.duty_of(turn.session, turn.visitor.id)).languages}
    found = [one for one in turn.library.articles.values() if stale(one)]
    return sorted(found, key=lambda one: mine.isdisjoint(stale(one)))


async def work_list(turn: Turn) -> Speech:
    """Withdrawn, overdue and soon due articles, the riskiest first; then stale translations."""
    say, today = turn.phrases.say, turn.now.date()
    due = sorted(_due(turn, today), key=lambda one: (_RISKS.index(one.risk), one.review_by))
    late = await behind(turn)
    parts = [Bold(say("reviews-title"))]
    lines = [_line(turn, one, today) for one in due[:_MOST]]
    text = "\n".join(lines) if lines else say("reviews-none")
    stale_text = "\n".join(f"• {one.id}: {', '.join(stale(one))}" for one in late[:_MOST])
    shown = [*parts, text, say("reviews-stale", number=len(late)) + f"\n{stale_text}"]
    rows: Rows = tuple(
        (Button(name(turn, one.id), Art(article=one.id, act="open").pack()),)
        for one in [*due[:_MOST], *late][:_MOST]
    )
    return [Say(as_list(*shown, sep="\n\n"), rows=rows)]


def _due(turn: Turn, today: date) -> Iterator[Article]:
    for article in turn.library.articles.values():
        if article.review_by < today + _SOON:
            yield article


def _line(turn: Turn, article: Article, today: date) -> str:
    state = turn.phrases.say(f"standing-{standing(article, today)}")
    day = turn.phrases.day(article.review_by)
    return f"• {turn.phrases.say(f'risk-{article.risk}')} {article.id}: {day}, {state}"


async def tell_owners(turn: Turn, since: date) -> Speech:
    """What became overdue or was withdrawn after `since`; each owner gets one message."""
    today = turn.now.date()
    changed: dict[UUID, list[Article]] = defaultdict(list)
    for article in turn.library.articles.values():
        now, before = standing(article, today), standing(article, since)
        if now is not Standing.FRESH and now is not before:
            for person in await _who_looks_after(turn, article.id):
                changed[person].append(article)
    return [await _notice(turn, person, articles) for person, articles in changed.items()]


async def _who_looks_after(turn: Turn, article: str) -> list[UUID]:
    owner = await staff.owner_of(turn.session, article)
    if owner is not None:
        return [owner]
    return [one for role in EDITORS for one in await staff.members(turn.session, role)]


async def _notice(turn: Turn, person: UUID, articles: list[Article]) -> Say:
    theirs = turn.speaking_to(await people.language_of(turn.session, person))
    phrases: Phrases = theirs.phrases
    lines = [_line(theirs, one, turn.now.date()) for one in articles[:_MOST]]
    rows: Rows = tuple(
        (Button(name(theirs, one.id), Art(article=one.id, act="open").pack()),)
        for one in articles[:_MOST]
    )
    text = "\n".join([phrases.say("reviews-due", number=len(articles)), *lines])
    return Say(text, rows=rows, to=person, lane=Lane.REMINDER)
