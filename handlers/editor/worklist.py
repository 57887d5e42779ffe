"""`/work`: what waits for those who keep the knowledge base, list by list, with numbers.

A list is a name, how many wait, and what is shown when it is opened. Another part of the house
adds one by adding it to `LISTS`; its texts are `work-line-<name>` and `work-list-<name>`.
"""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import cast

from db import asked, counts, proposals, staff
from db.asked import End, Outcome
from db.counts import What
from db.proposals import State
from db.rules import AUTHORS, EDITORS, Role
from handlers.article import title_of
from handlers.buttons import Duty
from handlers.editor import heaps, ideas, reviews
from handlers.editor.buttons import Amount, Art, Prop
from handlers.editor.work_buttons import Judged, Work
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.library import overdue
from knowledge_base.model import Figure

LOOK_BACK = timedelta(days=30)
EXPIRES_WITHIN = timedelta(days=30)
SHOWN = 15
LANGUAGES = "languages"
"""Of one's own duty, this is for everybody who works on the lists."""
_WORKERS = tuple(role for role in AUTHORS if role is not Role.VOLUNTEER)


@dataclass(frozen=True)
class WorkList:
    name: str
    number: Callable[[Turn], Awaitable[int]]
    show: Callable[[Turn], Awaitable[Speech]]
    roles: Collection[Role] = AUTHORS


async def overview(turn: Turn) -> Speech:
    say = turn.phrases.say
    lines, rows = [say("work-title")], list[tuple[Button, ...]]()
    for one in LISTS:
        number = await one.number(turn) if turn.visitor.role in one.roles else 0
        if number:
            label = say(f"work-line-{one.name}", number=number)
            lines.append(label)
            rows.append((Button(label, Work(list=one.name).pack()),))
    languages = Button(say("duty-languages"), Duty(what=LANGUAGES).pack())
    text = "\n".join(lines) if rows else say("work-nothing")
    return [Say(text, rows=(*rows, (languages,)))]


async def pressed(turn: Turn, data: Work) -> Speech:
    if data.about and data.list in _COUNTED:
        return await _judged(turn, data.about)
    for one in LISTS:
        if one.name == data.list and turn.visitor.role in one.roles:
            return await one.show(turn)
    return await overview(turn)


_COUNTED = {
    "not-helped": (What.NOT_HELPED,),
    "outdated": (What.OUTDATED,),
}


def _since(turn: Turn) -> date:
    return (turn.now - LOOK_BACK).date()


async def _open_questions(turn: Turn, outcome: Outcome) -> int:
    return (await asked.counts(turn.session)).get(outcome, 0)


async def _show_heaps(turn: Turn, outcome: Outcome) -> Speech:
    return await heaps.show_all(turn, outcome)


async def _counted(turn: Turn, name: str) -> list[tuple[str, int]]:
    found = await counts.by_article(turn.session, _since(turn), *_COUNTED[name])
    return [(article, number) for article, number in found if article in turn.library.articles]


async def _number_counted(turn: Turn, name: str) -> int:
    return len(await _counted(turn, name))


async def _show_counted(turn: Turn, name: str) -> Speech:
    found = await _counted(turn, name)
    rows: Rows = tuple(
        (Button(f"{number} · {_named(turn, article)}", Work(list=name, about=article).pack()),)
        for article, number in found[:SHOWN]
    )
    return [Say(turn.phrases.say(f"work-list-{name}"), rows=rows)]


async def _judged(turn: Turn, article: str) -> Speech:
    """Why it did not help, and the questions of those who said so."""
    say = turn.phrases.say
    lines = [_named(turn, article)]
    for what in (What.NOT_HELPED, What.OFF_POINT, What.OUTDATED, What.UNCLEAR):
        said = dict(await counts.by_article(turn.session, _since(turn), what))
        lines.append(say(f"work-said-{what}", number=said.get(article, 0)))
    heap = heaps.Together(await asked.judged(turn.session, article, heaps.NEWEST))
    rows: Rows = ((Button(say("work-open-article"), Art(article=article, act="open").pack()),),)
    if heap.questions and heaps.may_see(turn, heap):
        lines += ["", *(f"• {text}" for text in heaps.examples(heap.questions))]
        rows = (*rows, (Button(say("work-done"), Judged(article=article).pack()),))
    return [Say("\n".join(lines), rows=rows, protect=True)]


async def done_with(turn: Turn, article: str) -> Speech:
    heap = heaps.Together(await asked.judged(turn.session, article, heaps.NEWEST))
    if not heap.questions or not heaps.may_see(turn, heap):
        return [Say(turn.phrases.say("work-gone"))]
    number = await heaps.settle(turn, heap.questions, End.DONE)
    return [Say(turn.phrases.say("work-settled", number=number))]


async def _stale(turn: Turn) -> list[str]:
    return [one.id for one in await reviews.behind(turn)]


async def _overdue(turn: Turn) -> list[str]:
    today = turn.now.date()
    return [one.id for one in turn.library.articles.values() if overdue(one, today)]


async def _number_of(turn: Turn, articles: Callable[[Turn], Awaitable[list[str]]]) -> int:
    return len(await articles(turn))


async def _show_articles(
    turn: Turn, name: str, articles: Callable[[Turn], Awaitable[list[str]]]
) -> Speech:
    rows: Rows = tuple(
        (Button(_named(turn, article), Art(article=article, act="open").pack()),)
        for article in (await articles(turn))[:SHOWN]
    )
    return [Say(turn.phrases.say(f"work-list-{name}"), rows=rows)]


async def _pairs(turn: Turn) -> list[tuple[str, str, int]]:
    """Pairs that were shown together once may be a chance."""
    found = await asked.confused(turn.session, _since(turn))
    return [(one, other, number) for one, other, number in found if number > 1]


async def _number_of_pairs(turn: Turn) -> int:
    return len(await _pairs(turn))


async def _show_pairs(turn: Turn) -> Speech:
    lines, rows = [turn.phrases.say("work-list-confused")], list[tuple[Button, ...]]()
    for one, other, number in (await _pairs(turn))[: SHOWN // 2]:
        lines.append(f"{number} × {_named(turn, one)} ↔ {_named(turn, other)}")  # noqa: RUF001
        rows.append(
            tuple(
                Button(_named(turn, article), Art(article=article, act="open").pack())
                for article in (one, other)
            )
        )
    return [Say("\n".join(lines), rows=tuple(rows))]


async def _show_reviews(turn: Turn) -> Speech:
    return await reviews.work_list(turn)


def expiring(figure: Figure, today: date) -> bool:
    """Its last value ends soon, or ended, and nothing follows."""
    ends = [value.valid_to for value in figure.values]
    return None not in ends and max(cast(list[date], ends)) <= today + EXPIRES_WITHIN


async def _figures(turn: Turn) -> list[str]:
    today = turn.now.date()
    return [one.id for one in turn.library.figures.values() if expiring(one, today)]


async def _number_of_figures(turn: Turn) -> int:
    return len(await _figures(turn))


async def _show_figures(turn: Turn) -> Speech:
    rows: Rows = tuple(
        (Button(turn.library.figures[one].what, Amount(figure=one, act="open").pack()),)
        for one in (await _figures(turn))[:SHOWN]
    )
    return [Say(turn.phrases.say("work-list-expiring"), rows=rows)]


async def _ready(turn: Turn) -> list[proposals.Proposal]:
    """Those of others: nobody is a second pair of eyes for themselves."""
    living = await proposals.living(turn.session)
    return [one for one in living if one.state is State.READY and one.made_by != turn.visitor.id]


async def _number_ready(turn: Turn) -> int:
    return len(await _ready(turn))


async def _show_ready(turn: Turn) -> Speech:
    names = {one.id: one.name for one in await staff.colleagues(turn.session)}
    rows: list[tuple[Button, ...]] = []
    for one in (await _ready(turn))[:SHOWN]:
        keys = ", ".join(record.key for record in one.records[:2])
        name = names.get(one.made_by, turn.phrases.say("work-somebody"))
        rows.append((Button(f"{name}: {keys}", Prop(id=one.id, act="show").pack()),))
    return [Say(turn.phrases.say("work-list-proposals"), rows=tuple(rows))]


def _named(turn: Turn, article: str) -> str:
    return f"{article.partition('/')[0]}: {title_of(turn, article) or article}"


LISTS = (
    WorkList(
        "no-answer",
        partial(_open_questions, outcome=Outcome.NO_ANSWER),
        partial(_show_heaps, outcome=Outcome.NO_ANSWER),
    ),
    WorkList(
        "unsure",
        partial(_open_questions, outcome=Outcome.UNSURE),
        partial(_show_heaps, outcome=Outcome.UNSURE),
    ),
    WorkList(
        "not-helped",
        partial(_number_counted, name="not-helped"),
        partial(_show_counted, name="not-helped"),
    ),
    WorkList(
        "outdated",
        partial(_number_counted, name="outdated"),
        partial(_show_counted, name="outdated"),
    ),
    WorkList("ideas", ideas.number, ideas.show_all, _WORKERS),
    WorkList("proposals", _number_ready, _show_ready, EDITORS),
    WorkList("overdue", partial(_number_of, articles=_overdue), _show_reviews),
    WorkList("stale", partial(_number_of, articles=_stale),
             partial(_show_articles, name="stale", articles=_stale)),
    WorkList("expiring", _number_of_figures, _show_figures),
    WorkList("confused", _number_of_pairs, _show_pairs),
)  # fmt: skip
