"""Finding an article by a migrant's words, by its id or its title; reading it as migrants do."""

from typing import Final
from uuid import UUID

from aiogram.utils.formatting import Bold, Text, as_list

from db import knowledge, people, proposals, staff
from db.knowledge import Version
from handlers.article import details, first_screen
from handlers.editor.buttons import Art, Prop
from handlers.phrases import TONGUE_NAMES, TONGUES
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.edits import stale
from knowledge_base.library import standing
from knowledge_base.model import Article
from knowledge_base.search import Question

ARTICLE: Final = "article"
FIND = "find"
MOST = 8


async def ask(turn: Turn) -> Speech:
    await people.expect(turn.session, turn.visitor.id, f"{FIND}:")
    return [Say(turn.phrases.say("editor-find", number=len(turn.library.articles)))]


def found(turn: Turn, words: str) -> Speech:
    """The same search as for migrants, then ids and titles that contain the words."""
    ids = list(dict.fromkeys([*_by_question(turn, words), *_by_name(turn, words)]))[:MOST]
    if not ids:
        return [Say(turn.phrases.say("editor-found-nothing"))]
    rows = tuple((Button(name(turn, one), Art(article=one, act="open").pack()),) for one in ids)
    return [Say(turn.phrases.say("editor-found"), rows=rows)]


def _by_question(turn: Turn, words: str) -> list[str]:
    decision = turn.library.search.ask(Question(words, turn.destination, turn.origin, turn.lang))
    return [candidate.article for candidate in decision.articles]


def _by_name(turn: Turn, words: str) -> list[str]:
    wanted = words.strip().lower()
    return [
        id_
        for id_, article in turn.library.articles.items()
        if wanted in id_ or any(wanted in one.title.lower() for one in article.wordings.values())
    ]


def name(turn: Turn, article_id: str) -> str:
    article = turn.library.articles.get(article_id)
    if article is None:
        return article_id
    wording = article.wordings.get(turn.phrases.lang) or next(iter(article.wordings.values()))
    return f"{article_id} · {turn.phrases.script(wording.title)}"


async def opened(turn: Turn, article_id: str) -> Speech:
    article = turn.library.articles.get(article_id)
    version = await knowledge.current(turn.session, ARTICLE, article_id)
    if article is None or version is None:
        return [Say(turn.phrases.say("editor-no-article", article=article_id))]
    return [Say(await _card(turn, article, version), rows=await _rows(turn, article_id))]


async def _card(turn: Turn, article: Article, version: Version) -> Text:
    say, phrases = turn.phrases.say, turn.phrases
    owner = await staff.owner_of(turn.session, article.id)
    lines = [
        say("editor-version", number=version.number, day=phrases.day(version.made_at.date()),
            by=await _author(turn, version)),
        say("editor-facts", risk=say(f"risk-{article.risk}"),
            certainty=say(f"certainty-{article.certainty}"),
            state=say(f"standing-{standing(article, turn.now.date())}"),
            review=phrases.day(article.review_by), checked=phrases.day(article.checked_on)),
        say("editor-reviewed", by=article.reviewed_by) if article.reviewed_by
        else say("editor-not-reviewed"),
        say("editor-owner", name=await name_of(turn, owner)) if owner else say("editor-no-owner"),
        say("editor-languages", languages=", ".join(article.wordings)),
    ]  # fmt: skip
    if behind := stale(article):
        lines.append(say("editor-stale", languages=", ".join(behind)))
    held = await proposals.holding(turn.session, ARTICLE, article.id)
    if held is not None:
        lines.append(
            say(
                "editor-held",
                name=await name_of(turn, held.made_by),
                since=phrases.moment(held.made_at),
            )
        )
    title = Bold(name(turn, article.id))
    return as_list(title, "\n".join(lines), _sources(article), sep="\n\n")


async def _author(turn: Turn, version: Version) -> str:
    say = turn.phrases.say
    if version.origin == "pack":
        return say("editor-from-files")
    return await name_of(turn, version.made_by)


def _sources(article: Article) -> str:
    return "\n".join(
        f"• {one.title}{f' ({one.law})' if one.law else ''}, {one.as_of}\n{one.url}".rstrip()
        for one in article.sources
    )


async def _rows(turn: Turn, article_id: str) -> Rows:
    say = turn.phrases.say

    def button(key: str, act: str) -> Button:
        return Button(say(key), Art(article=article_id, act=act).pack())

    rows: list[tuple[Button, ...]] = [
        (button("editor-read", "read"), button("editor-edit", "edit")),
        (button("editor-facts-edit", "facts"), button("editor-history", "history")),
        (button("editor-figures", "figures"), button("editor-withdraw", "withdraw")),
    ]
    held = await proposals.holding(turn.session, ARTICLE, article_id)
    if held is not None:
        rows.insert(0, (Button(say("editor-proposal"), Prop(id=held.id, act="show").pack()),))
    return tuple(rows)


async def name_of(turn: Turn, person: UUID | None) -> str:
    known = await staff.name_of(turn.session, person) if person is not None else None
    return known or turn.phrases.say("editor-somebody")


def languages(turn: Turn, article_id: str, act: str) -> Rows:
    """A button for each language that the article has, Uzbek in both alphabets for reading."""
    article = turn.library.articles[article_id]
    buttons = [
        Button(TONGUE_NAMES[tongue], Art(article=article_id, act=act, value=tongue).pack())
        for tongue in TONGUES
        if tongue in article.wordings or (tongue == "uz-Cyrl" and act == "read")
    ]
    return tuple(tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3))


def which_language(turn: Turn, article_id: str, act: str) -> Speech:
    if article_id not in turn.library.articles:
        return [Say(turn.phrases.say("editor-no-article", article=article_id))]
    return [Say(turn.phrases.say("editor-which-language"), rows=languages(turn, article_id, act))]


def as_migrants_see_it(turn: Turn, article_id: str, tongue: str) -> Speech:
    """First screen and steps; red articles too, which migrants never see."""
    theirs = turn.speaking(tongue)
    shown = turn.library.show(article_id, theirs.phrases.lang, turn.now.date())
    if shown is None:
        return [Say(turn.phrases.say("editor-silent", article=article_id))]
    return [first_screen(theirs, shown), details(theirs, shown)]
