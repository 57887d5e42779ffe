"""What the two countries have agreed for their workers, and what an agreement does not give."""

from aiogram.utils.formatting import Bold, Italic, Text, TextLink, as_list

from db.counts import What
from handlers.buttons import Change, ShowArticle, Treaties
from handlers.migrant.additions import lawyer_row
from handlers.phrases import Phrases
from handlers.speech import Button, Rows, Say, Speech, Toast
from handlers.turn import Turn
from knowledge_base.library import PLACEHOLDER, FigureMissingError, amount_on, rendered
from knowledge_base.model import REFERENCE_LANG, Agreement, Clause, Source
from knowledge_base.scope import AGREEMENT
from knowledge_base.treaties import not_acting, treaties_for


def between(turn: Turn) -> Speech:
    """The list for this person; it needs both countries."""
    origin, destination = turn.origin, turn.destination
    if origin is None or destination is None:
        missing = "origin" if origin is None else "destination"
        button = Button(turn.phrases.say(f"settings-{missing}"), Change(what=missing).pack())
        return [Say(turn.phrases.say("treaties-need-countries"), rows=((button,),))]
    countries = {
        "origin": turn.phrases.country(origin),
        "destination": turn.phrases.country(destination),
    }
    register = turn.library.agreements.values()
    acting = treaties_for(register, origin, destination)
    idle = [*not_acting(register, origin, destination)]
    rows: Rows = tuple((_button(turn, one),) for one in (*acting, *idle))
    key = "treaties-list" if acting else "treaties-none"
    return [Say(turn.phrases.say(key, **countries), rows=rows or lawyer_row(turn))]


def _button(turn: Turn, treaty: Agreement) -> Button:
    mark = turn.phrases.say(f"treaty-mark-{treaty.status}")
    return Button(f"{mark} {_title(turn, treaty)}", Treaties(treaty=treaty.id).pack())


async def one(turn: Turn, treaty_id: str) -> Speech:
    treaty = turn.library.agreements.get(treaty_id)
    if treaty is None:
        return [Toast(turn.phrases.say("stale-button"), alert=True)]
    await turn.count(What.TREATY, f"{AGREEMENT}/{treaty_id}")
    phrases = turn.phrases
    parts: list[Text | str] = [
        Bold(_title(turn, treaty)),
        as_list(*_facts(phrases, treaty)),
    ]
    if treaty.gives:
        gives = [f"✓ {_clause(turn, clause)}" for clause in treaty.gives]
        parts.append(Text(Bold(phrases.say("treaty-gives")), "\n", as_list(*gives)))
    if treaty.lacks:
        lacks = [f"✖ {_right(turn, right)}" for right in treaty.lacks]
        parts.append(Text(Bold(phrases.say("treaty-lacks")), "\n", as_list(*lacks)))
    remark = treaty.remarks.get(phrases.lang) or treaty.remarks.get(REFERENCE_LANG)
    if remark:
        parts.append(phrases.script(_filled(turn, remark)))
    parts.append(Text(Bold(phrases.say("answer-sources")), "\n", as_list(*_sources(treaty))))
    checked = phrases.day(treaty.checked_on)
    parts.append(Italic(phrases.say("treaty-footer", checked=checked)))
    return [Say(as_list(*parts, sep="\n\n"), rows=_rows(turn, treaty))]


def _title(turn: Turn, treaty: Agreement) -> str:
    titles = treaty.titles
    return turn.phrases.script(titles.get(turn.phrases.lang) or titles[REFERENCE_LANG])


def _facts(phrases: Phrases, treaty: Agreement) -> list[str]:
    facts = [phrases.say(f"treaty-status-{treaty.status}")]
    if treaty.signed:
        facts.append(phrases.say("treaty-signed", day=phrases.partial_day(treaty.signed)))
    if treaty.in_force:
        facts.append(phrases.say("treaty-in-force", day=phrases.partial_day(treaty.in_force)))
    return facts


def _clause(turn: Turn, clause: Clause) -> str:
    """The right, how much of it, and the article of the treaty where that was read."""
    amount = _amount(turn, clause.figure) if clause.figure is not None else ""
    right = ": ".join(filter(None, (_right(turn, clause.right), amount)))
    return f"{right} ({clause.law})" if clause.law else right


def _amount(turn: Turn, figure_id: str) -> str:
    try:
        amount = amount_on(turn.library.figures, figure_id, turn.now.date())
    except FigureMissingError:
        return ""
    unit = turn.library.figures[figure_id].unit
    return turn.phrases.amount(amount, unit)


def _right(turn: Turn, right_id: str) -> str:
    names = turn.library.rights[right_id].names
    return turn.phrases.script(names.get(turn.phrases.lang) or names[REFERENCE_LANG])


def _filled(turn: Turn, text: str) -> str:
    """A remark whose figure no longer holds is left out rather than shown with a hole."""
    try:
        return PLACEHOLDER.sub(
            lambda found: rendered(
                turn.library.figures, found.group(1), turn.phrases.lang, turn.now.date()
            ),
            text,
        )
    except FigureMissingError:
        return ""


def _sources(treaty: Agreement) -> list[Text]:
    return [Text("• ", _linked(source)) for source in treaty.sources]


def _linked(source: Source) -> Text:
    name = ", ".join(filter(None, (source.title, source.law)))
    return TextLink(name, url=source.url) if source.url else Text(name)


def _rows(turn: Turn, treaty: Agreement) -> Rows:
    rows: list[tuple[Button, ...]] = []
    article = f"{AGREEMENT}/{treaty.id}"
    if article in turn.library.articles:
        button = Button(turn.phrases.say("treaty-article"), ShowArticle(article=article).pack())
        rows.append((button,))
    rows.append((Button(turn.phrases.say("back"), Treaties().pack()),))
    return (*rows, *lawyer_row(turn))
