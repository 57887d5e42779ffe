"""Earlier versions: who, when, why, what differs; the way back, and the way out."""

from aiogram.utils.formatting import Bold, as_list

from db import audit, knowledge
from db.audit import Did
from db.knowledge import Version
from db.proposals import Change, Proposal
from handlers.editor.buttons import Art, Old, Prop
from handlers.editor.edit import own_draft, refusal
from handlers.editor.find import ARTICLE, name_of
from handlers.editor.proposal import difference_text
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.edits import differences

_MOST = 8


async def history(turn: Turn, article_id: str) -> Speech:
    versions = await knowledge.history(turn.session, ARTICLE, article_id, _MOST)
    if not versions:
        return [Say(turn.phrases.say("editor-no-article", article=article_id))]
    now = await knowledge.current(turn.session, ARTICLE, article_id)
    lines = [await _line(turn, version) for version in versions]
    rows: Rows = tuple(
        (
            Button(
                turn.phrases.say("history-show", number=one.number),
                Old(article=article_id, number=one.number, act="show").pack(),
            ),
        )
        for one in versions
        if now is None or one.number != now.number
    )
    text = as_list(Bold(turn.phrases.say("history-title", article=article_id)), *lines)
    return [Say(text, rows=rows)]


async def _line(turn: Turn, version: Version) -> str:
    say = turn.phrases.say
    by = (
        say("editor-from-files")
        if version.origin == "pack"
        else await name_of(turn, version.made_by)
    )
    line = say(
        "history-line",
        number=version.number,
        moment=turn.phrases.moment(version.made_at),
        by=by,
        why=version.why or "–",  # noqa: RUF001
    )
    if version.checked_by is not None:
        line += f" · {say('history-checked', name=await name_of(turn, version.checked_by))}"
    return f"{line} · {say('history-offered')}" if version.state == "offered" else line


async def show_old(turn: Turn, article_id: str, number: int) -> Speech:
    """What would change if this version came back."""
    old = await knowledge.version(turn.session, ARTICLE, article_id, number)
    if old is None:
        return [Say(turn.phrases.say("stale-button"))]
    now = await knowledge.current(turn.session, ARTICLE, article_id)
    changed = differences(now.body if now else None, old.body)
    back = Button(
        turn.phrases.say("history-back", number=number),
        Old(article=article_id, number=number, act="back").pack(),
    )
    said = [Say(difference_text(article_id, one)) for one in changed[:_MOST]]
    return [*said, Say(turn.phrases.say("history-back-ask", number=number), rows=((back,),))]


async def bring_back(turn: Turn, article_id: str, number: int) -> Speech:
    """A proposal like any other: the gate and a second person look at it too."""
    old = await knowledge.version(turn.session, ARTICLE, article_id, number)
    if old is None:
        return [Say(turn.phrases.say("stale-button"))]
    begun = await own_draft(turn, article_id, Change(ARTICLE, article_id, old.body))
    if not isinstance(begun, Proposal):
        return [await refusal(turn, begun)]
    show = Button(turn.phrases.say("editor-to-proposal"), Prop(id=begun.id, act="show").pack())
    return [Say(turn.phrases.say("history-is-back", number=number), rows=((show,),))]


async def withdraw(turn: Turn, article_id: str, *, sure: bool) -> Speech:
    """One person may silence an article at once; to bring it back takes two."""
    say = turn.phrases.say
    if not sure:
        yes = Button(say("withdraw-yes"), Art(article=article_id, act="withdraw-sure").pack())
        return [Say(say("withdraw-sure", article=article_id), rows=((yes,),))]
    if not await knowledge.withdraw(turn.session, ARTICLE, article_id):
        return [Say(say("editor-no-article", article=article_id))]
    await audit.note(
        turn.session, turn.visitor.id, Did.WITHDREW, f"{ARTICLE} {article_id}", turn.now
    )
    back = Button(say("editor-history"), Art(article=article_id, act="history").pack())
    return [Say(say("withdrawn", article=article_id), rows=((back,),))]
