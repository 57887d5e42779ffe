"""Another way in which people ask for an article: a proposal with one line more."""

from dataclasses import dataclass

from db import audit, knowledge, proposals, staff
from db.audit import Did
from db.proposals import Change, InOtherHands, NotPossible, Proposal
from handlers.editor.buttons import Prop
from handlers.editor.work_buttons import AddTo, Work
from handlers.phrases import Tongue, lang_of
from handlers.speech import Button, Rows, Say
from handlers.turn import Turn
from knowledge_base.edits import text_of, with_text
from knowledge_base.redaction import without_marks
from knowledge_base.search import Question

ARTICLE = "article"
PHRASINGS = "phrasings"
OFFERED = 3
"""Articles offered for a question."""


@dataclass(frozen=True)
class NoWording:
    """The article has no text in the language of the question."""


async def add(
    turn: Turn, article: str, tongue: Tongue, redacted: str
) -> Proposal | InOtherHands | NotPossible | NoWording:
    """To one's own living proposal on the article, else to a new one."""
    lang, text = lang_of(tongue), without_marks(redacted)
    held = await proposals.holding(turn.session, ARTICLE, article)
    mine = held is not None and held.made_by == turn.visitor.id
    current = await knowledge.current(turn.session, ARTICLE, article)
    record = held.record(ARTICLE, article) if held is not None and mine else None
    body = record.body if record is not None else current.body if current else None
    if body is None:
        return NotPossible()
    if lang not in body["wordings"]:
        return NoWording()
    lines = text_of(body, lang, PHRASINGS).splitlines()
    if text not in lines:
        lines.append(text)
    change = Change(ARTICLE, article, with_text(body, lang, PHRASINGS, "\n".join(lines)))
    if held is not None and mine:
        return await proposals.change(turn.session, held.id, turn.visitor.id, change)
    begun = await proposals.start(turn.session, turn.visitor.id, [change], turn.now)
    if isinstance(begun, Proposal):
        await audit.note(
            turn.session, turn.visitor.id, Did.PROPOSED, f"{ARTICLE} {article}", turn.now
        )
    return begun


async def told(
    turn: Turn, article: str, added: Proposal | InOtherHands | NotPossible | NoWording
) -> Say:
    say = turn.phrases.say
    match added:
        case Proposal():
            rows: Rows = (
                (Button(say("work-open-proposal"), Prop(id=added.id, act="show").pack()),),
                (Button(say("work-back"), Work(list="all").pack()),),
            )
            return Say(say("work-added", article=article), rows=rows)
        case InOtherHands(by=by, since=since):
            names = {one.id: one.name for one in await staff.colleagues(turn.session)}
            name = names.get(by, say("work-somebody"))
            moment = turn.phrases.moment(since)
            return Say(say("work-in-other-hands", article=article, name=name, since=moment))
        case NoWording():
            return Say(say("work-no-wording", article=article))
        case NotPossible():
            return Say(say("stale-button"))


def offers(turn: Turn, question: Question) -> Rows:
    """The nearest articles by the matcher, and another search."""
    return article_rows(turn, turn.library.search.nearest(question, OFFERED))


def article_rows(turn: Turn, articles: list[str]) -> Rows:
    rows: list[tuple[Button, ...]] = []
    for article in articles:
        shown = turn.library.show(article, turn.phrases.lang, turn.now.date())
        title = turn.phrases.script(shown.wording.title) if shown is not None else article
        label = turn.phrases.say("work-add-to", title=title, place=article.partition("/")[0])
        rows.append((Button(label, AddTo(article=article).pack()),))
    return tuple(rows)


def found(turn: Turn, words: str) -> Say:
    """Articles by an editor's own words, or by an id."""
    known = [words] if words in turn.library.articles else []
    rows = article_rows(turn, known or turn.library.search.nearest(Question(text=words), OFFERED))
    key = "work-found" if rows else "work-found-nothing"
    return Say(turn.phrases.say(key), rows=rows)
