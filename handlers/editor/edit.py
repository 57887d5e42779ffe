"""Changing one thing of an article: a field in one language, or what holds in all of them.

Whatever is sent becomes part of a proposal at once, so nothing is lost and nothing is public.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from db import audit, knowledge, people, proposals, staff
from db.audit import Did
from db.proposals import Change, InOtherHands, NotPossible, Proposal
from db.rules import EDITORS, Role
from handlers.editor.buttons import Art, Prop
from handlers.editor.faults import in_article
from handlers.editor.find import ARTICLE, name_of, which_language
from handlers.phrases import lang_of
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from handlers.words import written_day
from knowledge_base.check import faults
from knowledge_base.checks.explain import explained
from knowledge_base.checks.pack import Fault
from knowledge_base.checks.records import pack_around, place_of
from knowledge_base.checks.rules import Rules
from knowledge_base.edits import FIELDS, text_of, with_text
from knowledge_base.library import FigureMissingError, rendered
from knowledge_base.model import Article, Certainty, Lang, Risk

EDIT = "edit"
REVIEW_DAY = "review-day"
SOURCE = "source"
Body = dict[str, Any]
_SOURCE_LINES = 4
MOST_FAULTS = 10


def fields(turn: Turn, article_id: str, tongue: str) -> Speech:
    if not tongue:
        return which_language(turn, article_id, "edit")
    buttons = [
        Button(
            turn.phrases.say(f"field-{field.replace('_', '-')}"),
            Art(article=article_id, act=f"f-{field}", value=tongue).pack(),
        )
        for field in FIELDS
    ]
    rows: Rows = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    return [Say(turn.phrases.say("editor-which-field"), rows=rows)]


async def ask_text(turn: Turn, article_id: str, field: str, lang: Lang) -> Speech:
    """The present text comes as a message of its own, ready to be copied and changed."""
    if field not in FIELDS:
        return [Say(turn.phrases.say("stale-button"))]
    match await own_draft(turn, article_id):
        case Proposal() as proposal:
            await people.expect(
                turn.session,
                turn.visitor.id,
                f"{EDIT}:{proposal.id.hex}:{article_id}:{lang}:{field}",
            )
            now = text_of(body_in(proposal, article_id), lang, field)
            key = f"field-{field.replace('_', '-')}"
            asked = turn.phrases.say("editor-send-text", field=turn.phrases.say(key), lang=lang)
            known = _figures(turn, body_in(proposal, article_id), lang)
            return [
                Say(f"{asked}\n\n{known}" if known else asked),
                *([Say(now)] if now else []),
            ]
        case refused:
            return [await refusal(turn, refused)]


def _figures(turn: Turn, body: Mapping[str, Any], lang: Lang) -> str:
    """Numbers stand in a text by name: what each name says today."""
    lines = []
    for figure in body.get("figures", ()):
        try:
            value = rendered(turn.library.figures, figure, lang, turn.now.date())
        except FigureMissingError:
            value = turn.phrases.say("editor-figure-silent")
        lines.append(f"{{{figure}}} = {value}")
    return "\n".join(lines)


async def got_text(turn: Turn, expected: str, text: str) -> Speech:
    proposal_id, article_id, lang, field = expected.split(":")
    return await changed(
        turn,
        UUID(proposal_id),
        article_id,
        lambda body: with_text(body, lang_of(lang), field, text),  # type: ignore[arg-type]
        lang,
    )


async def own_draft(
    turn: Turn, article_id: str, change: Change | None = None
) -> Proposal | InOtherHands | NotPossible:
    """One's own living proposal on the article, or a new one made from what is published.
    `change` is put into it."""
    held = await proposals.holding(turn.session, ARTICLE, article_id)
    if held is not None and held.made_by == turn.visitor.id:
        if change is None:
            return held
        return await proposals.change(turn.session, held.id, turn.visitor.id, change)
    if change is None:
        current = await knowledge.current(turn.session, ARTICLE, article_id)
        if current is None:
            return NotPossible()
        change = Change(ARTICLE, article_id, current.body)
    begun = await proposals.start(turn.session, turn.visitor.id, [change], turn.now)
    if isinstance(begun, Proposal):
        await audit.note(
            turn.session, turn.visitor.id, Did.PROPOSED, f"{ARTICLE} {article_id}", turn.now
        )
    return begun


def body_in(proposal: Proposal, article_id: str) -> Body:
    record = proposal.record(ARTICLE, article_id)
    return dict(record.body) if record is not None and record.body is not None else {}


async def changed(
    turn: Turn,
    proposal_id: UUID,
    article_id: str,
    change: Callable[[Body], Body],
    lang: str = "",
) -> Speech:
    """Keeps the change if the article can still be read, and says what is left to mend; first
    in the language that was written in."""
    proposal = await proposals.get(turn.session, proposal_id)
    if proposal is None or proposal.record(ARTICLE, article_id) is None:
        return [await refusal(turn, NotPossible())]
    body = change(body_in(proposal, article_id))
    article = readable(body, article_id)
    if not isinstance(article, Article):
        return [Say(f"{turn.phrases.say('editor-not-kept')}\n{_list(turn, article)}")]
    kept = await proposals.change(
        turn.session, proposal_id, turn.visitor.id, Change(ARTICLE, article_id, body)
    )
    if not isinstance(kept, Proposal):
        return [await refusal(turn, kept)]
    await people.expect(turn.session, turn.visitor.id, None)
    left = await faults_of(turn, article)
    left.sort(key=lambda one: one.path.stem != lang)
    say = turn.phrases.say
    text = say("editor-kept-clean") if not left else f"{say('editor-kept')}\n{_list(turn, left)}"
    return [Say(text, rows=_after(turn, kept, article_id))]


def _after(turn: Turn, proposal: Proposal, article_id: str) -> Rows:
    say = turn.phrases.say
    more = Button(say("editor-edit-more"), Art(article=article_id, act="edit").pack())
    facts = Button(say("editor-facts-edit"), Art(article=article_id, act="facts").pack())
    show = Button(say("editor-to-proposal"), Prop(id=proposal.id, act="show").pack())
    return ((more, facts), (show,))


def readable(body: Mapping[str, Any], article_id: str) -> Article | list[Fault]:
    try:
        return Article.model_validate(body)
    except ValidationError as errors:
        return explained(errors, Article, place_of(ARTICLE, article_id), "")


def unreadable(proposal: Proposal) -> list[Fault]:
    """What keeps a half-written article from being shown or asked."""
    read = [
        readable(one.body, one.key)
        for one in proposal.records
        if one.kind == ARTICLE and one.body is not None
    ]
    return [fault for one in read if not isinstance(one, Article) for fault in one]


async def faults_of(turn: Turn, article: Article) -> list[Fault]:
    """Those that the last version does not have already: they are nobody's who writes now."""
    last = await knowledge.history(turn.session, ARTICLE, article.id, 1)
    before = readable(last[0].body, article.id) if last else None
    known = {str(one) for one in _faults(turn, before)} if isinstance(before, Article) else set()
    return [fault for fault in _faults(turn, article) if str(fault) not in known]


def _faults(turn: Turn, article: Article) -> list[Fault]:
    pack = pack_around(turn.library.contents, article, turn.now.date())
    place = place_of(ARTICLE, article.id)
    return [one for one in faults(pack) if place in (one.path, *one.path.parents)]


def _list(turn: Turn, found: list[Fault]) -> str:
    lines = [*dict.fromkeys(f"• {in_article(turn.phrases, fault)}" for fault in found)]
    if len(lines) > MOST_FAULTS:
        rest = turn.phrases.say("editor-more-faults", number=len(lines) - MOST_FAULTS)
        lines = [*lines[:MOST_FAULTS], rest]
    return "\n".join(lines)


async def refusal(turn: Turn, refused: InOtherHands | NotPossible) -> Say:
    say = turn.phrases.say
    if isinstance(refused, NotPossible):
        return Say(say("editor-not-possible"))
    rows = [(Button(say("editor-proposal"), Prop(id=refused.proposal, act="show").pack()),)]
    if turn.visitor.role in EDITORS:
        over = Prop(id=refused.proposal, act="take-over").pack()
        rows.append((Button(say("editor-take-over"), over),))
    text = say(
        "editor-in-other-hands",
        name=await name_of(turn, refused.by),
        since=turn.phrases.moment(refused.since),
        records=", ".join(key for _, key in refused.keys),
    )
    return Say(text, rows=tuple(rows))


def facts(turn: Turn, article_id: str) -> Speech:
    """What holds in all languages: risk, certainty, dates, sources, owner."""
    say = turn.phrases.say

    def button(label: str, act: str, value: str = "") -> Button:
        return Button(label, Art(article=article_id, act=act, value=value).pack())

    rows: Rows = (
        tuple(button(say(f"risk-{one}"), "risk", one) for one in Risk),
        tuple(button(say(f"certainty-{one}"), "certainty", one) for one in Certainty),
        (button(say("editor-review-day"), "review-day"), button(say("editor-source"), "source")),
        (button(say("editor-looked-over"), "reviewed"), button(say("editor-own"), "own")),
    )
    return [Say(say("editor-facts-which"), rows=rows)]


async def set_fact(turn: Turn, article_id: str, key: str, value: str) -> Speech:
    """Risk or certainty, by a button."""
    if value not in {*Risk, *Certainty}:
        return [Say(turn.phrases.say("stale-button"))]
    return await in_draft(turn, article_id, lambda body: {**body, key: value})


async def in_draft(turn: Turn, article_id: str, change: Callable[[Body], Body]) -> Speech:
    match await own_draft(turn, article_id):
        case Proposal() as proposal:
            return await changed(turn, proposal.id, article_id, change)
        case refused:
            return [await refusal(turn, refused)]


async def reviewed(turn: Turn, article_id: str) -> Speech:
    """A lawyer has read the article in all it says: the person's name stands under it then."""
    if turn.visitor.role is Role.VOLUNTEER:
        return [Say(turn.phrases.say("editor-not-possible"))]
    name, today = await name_of(turn, turn.visitor.id), turn.now.date()

    def change(body: Body) -> Body:
        due = today + timedelta(days=_review_days(body))
        dates = {"checked_on": today.isoformat(), "review_by": due.isoformat()}
        return {**body, **dates, "reviewed_by": name}

    return await in_draft(turn, article_id, change)


def _review_days(body: Body) -> int:
    rules = Rules.read()
    return rules.topics.review_days[rules.topics.review_class(Article.model_validate(body))]


async def own(turn: Turn, article_id: str) -> Speech:
    """Ownership is not part of what is published, so it needs no proposal."""
    if article_id not in turn.library.articles:
        return [Say(turn.phrases.say("stale-button"))]
    await staff.own(turn.session, article_id, turn.visitor.id)
    return [Say(turn.phrases.say("editor-owned", article=article_id))]


async def ask_for(turn: Turn, article_id: str, what: str) -> Speech:
    """The day of the next review, or a source: by sending text."""
    await people.expect(turn.session, turn.visitor.id, f"{what}:{article_id}")
    return [Say(turn.phrases.say(f"editor-send-{what}"))]


async def got_review_day(turn: Turn, article_id: str, text: str) -> Speech:
    day = written_day(text, turn.now.date(), ahead=True)
    if day is None or day <= turn.now.date():
        return [Say(turn.phrases.say("editor-no-day"))]
    return await in_draft(turn, article_id, lambda body: {**body, "review_by": day.isoformat()})


async def got_source(turn: Turn, article_id: str, text: str) -> Speech:
    source = source_in(text, turn.now.date())
    if source is None:
        return [Say(turn.phrases.say("editor-no-source"))]
    return await in_draft(
        turn, article_id, lambda body: {**body, "sources": [*body["sources"], source]}
    )


def source_in(text: str, today: date) -> dict[str, str] | None:
    """Lines: title, article of the law, address, day. The last two may be missing."""
    lines = [line.strip() for line in text.splitlines()]
    title, law, url, day = (*lines, "", "", "", "")[:_SOURCE_LINES]
    as_of = written_day(day, today) if day else today
    if not title or as_of is None or (url and not url.startswith(("http://", "https://"))):
        return None
    return {"title": title, "law": law, "url": url, "as_of": as_of.isoformat()}
