"""A proposal on its way: what differs, why, what the questions show, and the second pair of eyes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from aiogram.utils.formatting import Bold, Strikethrough, Text, as_list

from db import audit, knowledge, people, proposals
from db.audit import Did
from db.proposals import NotPossible, Overtaken, Proposal, Proposed, State
from db.rules import EDITORS, Role
from handlers.article import details, first_screen
from handlers.corrections import correct
from handlers.editor.buttons import Prop
from handlers.editor.changes import changes_of
from handlers.editor.edit import faults_of, readable, refusal, unreadable
from handlers.editor.faults import not_ready
from handlers.editor.find import ARTICLE, name_of
from handlers.editor.many import MANY, faults_of_many
from handlers.phrases import Phrases
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.checks.pack import Fault
from knowledge_base.edits import Difference, Part, differences, settled
from knowledge_base.model import Article

WHY = "why"
FORCE = "force"
_MOST_PLACES = 25
_MOST_EXAMPLES = 5
_CONTEXT = 60
"""Characters of what stayed the same around a change."""


async def show(turn: Turn, proposal_id: UUID) -> Speech:
    proposal = await proposals.get(turn.session, proposal_id)
    if proposal is None:
        return [await refusal(turn, NotPossible())]
    return [Say(await _head(turn, proposal), rows=_buttons(turn, proposal))]


async def _head(turn: Turn, proposal: Proposal) -> Text:
    say = turn.phrases.say
    lines = [
        say("proposal-by", name=await name_of(turn, proposal.made_by),
            since=turn.phrases.moment(proposal.made_at)),
        say(f"proposal-state-{proposal.state}"),
    ]  # fmt: skip
    if proposal.why:
        lines.append(say("proposal-why", why=proposal.why))
    if proposal.why and _has_articles(proposal):
        lines.append(say("proposal-typo" if proposal.is_typo else "proposal-meaning"))
    records = [f"• {await _record_line(turn, one)}" for one in proposal.records[:_MOST_PLACES]]
    if len(proposal.records) > _MOST_PLACES:
        records.append(say("editor-more-records", number=len(proposal.records) - _MOST_PLACES))
    parts: list[Text | str] = [Bold(say("proposal-title")), "\n".join(lines), "\n".join(records)]
    if proposal.gate is not None:
        parts.append(gate_text(turn.phrases, proposal.gate))
    return as_list(*parts, sep="\n\n")


async def _record_line(turn: Turn, one: Proposed) -> str:
    say, place = turn.phrases.say, f"{one.kind} {one.key}"
    if one.body is None:
        return f"{place}: {say('proposal-retires')}"
    if one.base is None:
        return f"{place}: {say('proposal-new')}"
    before = await knowledge.version(turn.session, one.kind, one.key, one.base)
    changed = differences(before.body if before else None, one.body)
    return f"{place}: {', '.join(each.place for each in changed) or say('proposal-nothing')}"


def gate_text(phrases: Phrases, gate: Mapping[str, Any]) -> str:
    """Before and after in numbers, then some of the questions that moved."""
    say = phrases.say
    if not gate["questions"]:
        return say("gate-untouched")
    lines = [
        say("gate-numbers", questions=gate["questions"], right=gate["right"][0],
            right_after=gate["right"][1], wrong=gate["wrong"][0], wrong_after=gate["wrong"][1]),
    ]  # fmt: skip
    for kind in ("lost", "won", "ambiguous", "elsewhere"):
        if gate[kind]["number"]:
            lines.append(say(f"gate-{kind}", number=gate[kind]["number"]))
            lines += [_moved(one) for one in gate[kind]["some"][:_MOST_EXAMPLES]]
    if gate["missed"]:
        lines.append(say("gate-missed", number=gate["missed"]))
    lines.append(say("gate-worse" if gate["worse"] else "gate-fine"))
    return "\n".join(lines)


def _moved(one: Mapping[str, Any]) -> str:
    before, after = (", ".join(one[when]) or "–" for when in ("before", "after"))  # noqa: RUF001
    asked = f"«{one['text'][:90]}»\n  " if one["text"] else ""
    return f"• {asked}{before} → {after}"


def _buttons(turn: Turn, proposal: Proposal) -> Rows:
    def button(act: str) -> Button:
        return Button(turn.phrases.say(f"proposal-{act}"), Prop(id=proposal.id, act=act).pack())

    if proposal.state not in proposals.LIVING:
        return ((button("differences"),),)
    rows: list[tuple[Button, ...]] = [(button("differences"), button("preview")), (button("try"),)]
    mine = proposal.made_by == turn.visitor.id
    if mine and proposal.state is State.OPEN:
        rows.append((button("ready"),))
    if mine:
        rows.append((button("drop"),))
    elif turn.visitor.role in EDITORS:
        if proposal.state is State.READY:
            rows.append((button("confirm"),))
            rows.append((button("send-back"), button("take-over")))
        else:
            rows.append((button("take-over"),))
    return tuple(rows)


async def show_differences(turn: Turn, proposal_id: UUID) -> Speech:
    """Each change in its line: struck out what goes, bold what comes."""
    proposal = await proposals.get(turn.session, proposal_id)
    if proposal is None:
        return [await refusal(turn, NotPossible())]
    parts: list[Text | str] = []
    for number, one in enumerate(proposal.records):
        if len(parts) > _MOST_PLACES:
            left = len(proposal.records) - number
            parts.append(turn.phrases.say("editor-more-records", number=left))
            break
        now = await knowledge.current(turn.session, one.kind, one.key)
        changed = differences(now.body if now else None, one.body)
        parts += [difference_text(one.key, each) for each in changed]
    # One message for each change: a long text may then be read whole, and none is cut off.
    return [Say(part) for part in parts] or [Say(turn.phrases.say("proposal-nothing"))]


def difference_text(key: str, difference: Difference) -> Text:
    shown: list[Text | str] = [Bold(f"{key} · {difference.place}"), "\n"]
    for part, text in difference.parts:
        match part:
            case Part.SAME:
                shown.append(_short(text))
            case Part.GONE:
                shown.append(Strikethrough(text))
            case Part.NEW:
                shown.append(Bold(text))
    return Text(*shown)


def _short(text: str) -> str:
    if len(text) <= 2 * _CONTEXT:
        return text
    return f"{text[:_CONTEXT]} … {text[-_CONTEXT:]}"


async def preview(turn: Turn, proposal_id: UUID) -> Speech:
    """The changed articles as migrants would see them, in the editor's language; with the numbers
    of the day from which all of them hold."""
    proposal = await proposals.get(turn.session, proposal_id)
    if proposal is None:
        return [await refusal(turn, NotPossible())]
    if left := unreadable(proposal):
        return [Say(not_ready(turn.phrases, left))]
    library = turn.library.with_texts(changes_of(proposal))
    draft = replace(turn, library=library, now=_when_all_holds(turn, proposal))
    said: list[Say] = []
    for article in touched(turn, proposal)[:_MOST_EXAMPLES]:
        shown = library.show(article, draft.phrases.lang, draft.now.date())
        if shown is not None:
            said += [first_screen(draft, shown), details(draft, shown)]
        elif article in library.articles:
            said.append(Say(turn.phrases.say("proposal-falls-silent", article=article)))
    return said or [Say(turn.phrases.say("proposal-nothing-to-see"))]


def _when_all_holds(turn: Turn, proposal: Proposal) -> datetime:
    begins = [
        date.fromisoformat(value["valid_from"])
        for one in proposal.records
        if one.kind == "figure" and one.body is not None
        for value in one.body["values"]
    ]
    last = max(begins, default=turn.now.date())
    return turn.now + max(last - turn.now.date(), timedelta(0))


def _has_articles(proposal: Proposal) -> bool:
    return any(one.kind == ARTICLE for one in proposal.records)


def touched(turn: Turn, proposal: Proposal) -> list[str]:
    """Articles that would read differently: changed themselves, or by a figure in them."""
    keys = {one.key for one in proposal.records if one.kind == ARTICLE and one.body is not None}
    figures = {one.key for one in proposal.records if one.kind == "figure"}
    return sorted({*keys, *resting_on(turn, figures)})


def resting_on(turn: Turn, figures: set[str]) -> list[str]:
    """Articles in which one of these numbers stands, or one that is computed from it."""
    articles = turn.library.articles.items()
    return sorted(key for key, one in articles if figures & _all_figures(turn, one))


def _all_figures(turn: Turn, article: Article) -> set[str]:
    """With those from which its figures are computed."""
    found, new = set(), set(article.figures)
    while new:
        found |= new
        bases = {
            value.of
            for key in new
            if key in turn.library.figures
            for value in turn.library.figures[key].values
        }
        new = {base for base in bases if base is not None} - found
    return found


async def how_large(turn: Turn, proposal_id: UUID) -> Speech:
    """Size decides: after a slip of the pen the translations stay true. A number of the law
    changes in all languages at once, and always means something."""
    proposal = await proposals.get(turn.session, proposal_id)
    if proposal is not None and not _has_articles(proposal):
        return await ask_why(turn, proposal_id, "meaning")
    buttons = [
        Button(turn.phrases.say(f"proposal-is-{one}"), Prop(id=proposal_id, act=one).pack())
        for one in ("typo", "meaning")
    ]
    return [Say(turn.phrases.say("proposal-how-large"), rows=(tuple(buttons),))]


async def ask_why(turn: Turn, proposal_id: UUID, size: str) -> Speech:
    await people.expect(turn.session, turn.visitor.id, f"{WHY}:{proposal_id.hex}:{size}")
    return [Say(turn.phrases.say("proposal-ask-why"))]


async def ready(turn: Turn, expected: str, why: str) -> Speech:
    """Not before everything that a check finds is mended; then others are asked to look."""
    number, _, size = expected.partition(":")
    proposal = await proposals.get(turn.session, UUID(number))
    if proposal is None or proposal.made_by != turn.visitor.id:
        return [await refusal(turn, NotPossible())]
    left = await _faults(turn, proposal)
    if left:
        return [Say(not_ready(turn.phrases, left))]
    is_typo = size == "typo"
    settled_bodies: dict[tuple[str, str], Mapping[str, Any]] = {}
    for one in proposal.records:
        if one.kind == ARTICLE and one.body is not None:
            before = await knowledge.version(turn.session, one.kind, one.key, one.base or 0)
            settled_bodies[one.kind, one.key] = settled(
                before.body if before else None, one.body, is_typo=is_typo
            )
    await proposals.reword(turn.session, proposal.id, turn.visitor.id, settled_bodies)
    await people.expect(turn.session, turn.visitor.id, None)
    await proposals.explain(turn.session, proposal.id, turn.visitor.id, why, is_typo=is_typo)
    return [Say(turn.phrases.say("proposal-is-ready"))]


async def _faults(turn: Turn, proposal: Proposal) -> list[Fault]:
    if len(proposal.records) > MANY:
        return await faults_of_many(turn, proposal)
    found: list[Fault] = []
    for one in proposal.records:
        if one.kind == ARTICLE and one.body is not None:
            article = readable(one.body, one.key)
            found += await faults_of(turn, article) if isinstance(article, Article) else article
    return found


async def confirm(turn: Turn, proposal_id: UUID) -> Speech:
    proposal = await proposals.get(turn.session, proposal_id)
    if proposal is None or turn.visitor.role not in EDITORS:
        return [await refusal(turn, NotPossible())]
    if proposal.gate is None:
        return [Say(turn.phrases.say("proposal-still-checked"))]
    if not proposal.gate["worse"]:
        return await _publish(turn, proposal)
    if turn.visitor.role is not Role.ADMIN:
        return [Say(turn.phrases.say("proposal-needs-admin"))]
    await people.expect(turn.session, turn.visitor.id, f"{FORCE}:{proposal_id.hex}")
    return [Say(turn.phrases.say("proposal-why-worse"))]


async def confirm_though_worse(turn: Turn, expected: str, reason: str) -> Speech:
    await people.expect(turn.session, turn.visitor.id, None)
    proposal = await proposals.get(turn.session, UUID(expected))
    if proposal is None or turn.visitor.role is not Role.ADMIN:
        return [await refusal(turn, NotPossible())]
    return await _publish(turn, proposal, reason)


async def _publish(turn: Turn, proposal: Proposal, reason: str = "") -> Speech:
    match await proposals.publish(
        turn.session, proposal.id, turn.visitor.id, turn.now, although=reason
    ):
        case Proposal() as done:
            about = ", ".join(f"{one.kind} {one.key}" for one in done.records[:_MOST_PLACES])
            await audit.note(turn.session, turn.visitor.id, Did.CONFIRMED, about, turn.now)
            if not done.is_typo:
                await correct(turn, touched(turn, done))
            theirs = turn.to_staff(await people.language_of(turn.session, done.made_by))
            me = await name_of(turn, turn.visitor.id)
            told = theirs.say("proposal-published-yours", name=me, records=about)
            return [
                Say(turn.phrases.say("proposal-published", records=about)),
                Say(told, to=done.made_by),
            ]
        case Overtaken(keys):
            return await _overtaken(turn, proposal, ", ".join(key for _, key in keys))
        case refused:
            return [await refusal(turn, refused)]


async def _overtaken(turn: Turn, proposal: Proposal, records: str) -> Speech:
    """Nothing is overwritten: the author sees what is newer and decides."""
    theirs = turn.to_staff(await people.language_of(turn.session, proposal.made_by))
    keep = Button(theirs.say("proposal-keep"), Prop(id=proposal.id, act="keep").pack())
    look = Button(
        theirs.say("proposal-differences"), Prop(id=proposal.id, act="differences").pack()
    )
    await proposals.give_back(turn.session, proposal.id, turn.visitor.id)
    return [
        Say(turn.phrases.say("proposal-overtaken", records=records)),
        Say(
            theirs.say("proposal-overtaken-yours", records=records),
            rows=((look,), (keep,)),
            to=proposal.made_by,
        ),
    ]


async def keep(turn: Turn, proposal_id: UUID) -> Speech:
    """The author has looked at what is newer and keeps the own text, as a change of the newest."""
    match await proposals.rebase(turn.session, proposal_id, turn.visitor.id):
        case Proposal():
            return await show(turn, proposal_id)
        case refused:
            return [await refusal(turn, refused)]


async def drop(turn: Turn, proposal_id: UUID, *, sure: bool) -> Speech:
    say = turn.phrases.say
    if not sure:
        yes = Button(say("proposal-drop-yes"), Prop(id=proposal_id, act="drop-sure").pack())
        return [Say(say("proposal-drop-sure"), rows=((yes,),))]
    proposal = await proposals.get(turn.session, proposal_id)
    if proposal is None or not await proposals.drop(
        turn.session, proposal_id, turn.visitor.id, turn.now
    ):
        return [await refusal(turn, NotPossible())]
    await audit.note(turn.session, turn.visitor.id, Did.DROPPED, about(proposal), turn.now)
    return [Say(say("proposal-dropped"))]


async def return_to_author(turn: Turn, proposal_id: UUID) -> Speech:
    match await proposals.give_back(turn.session, proposal_id, turn.visitor.id):
        case Proposal() as back:
            await audit.note(turn.session, turn.visitor.id, Did.SENT_BACK, about(back), turn.now)
            return [Say(turn.phrases.say("proposal-sent-back")), await _told(turn, back, "back")]
        case refused:
            return [await refusal(turn, refused)]


async def take_over(turn: Turn, proposal_id: UUID) -> Speech:
    before = await proposals.get(turn.session, proposal_id)
    match await proposals.take_over(turn.session, proposal_id, turn.visitor.id):
        case Proposal() as mine if before is not None:
            await audit.note(turn.session, turn.visitor.id, Did.TOOK_OVER, about(mine), turn.now)
            return [*await show(turn, proposal_id), await _told(turn, before, "taken")]
        case _:
            return [await refusal(turn, NotPossible())]


async def _told(turn: Turn, proposal: Proposal, what: str) -> Say:
    theirs = turn.to_staff(await people.language_of(turn.session, proposal.made_by))
    text = theirs.say(
        f"proposal-yours-{what}",
        name=await name_of(turn, turn.visitor.id),
        records=about(proposal),
    )
    show_it = Button(theirs.say("editor-proposal"), Prop(id=proposal.id, act="show").pack())
    return Say(text, rows=((show_it,),), to=proposal.made_by)


def about(proposal: Proposal) -> str:
    return ", ".join(f"{one.kind} {one.key}" for one in proposal.records[:_MOST_PLACES])
