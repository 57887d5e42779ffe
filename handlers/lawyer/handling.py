"""What a lawyer does with a case in hand: notes, waiting, levels, colleagues, articles, its end."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from db import desk, handling, people, staff
from db.case_file import Card, Done, NoSuchCase, NotNow
from db.desk import Taken
from db.handling import earlier_of
from db.outbox import Lane
from db.rules import DESK, Level, Outcome, Status
from handlers.buttons import Colleague, Desk, DeskChoice, Insert, MyCase
from handlers.cards import case_view, show_in_room
from handlers.lawyer import suggesting
from handlers.lawyer.drafts import preview, refusal
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from handlers.words import written_day
from knowledge_base.library import Shown
from knowledge_base.search import Question

NOTE = "note"
ARTICLE = "article"
DEADLINE = "deadline"
TRANSFER = "transfer"
SECOND = "second"
"""Purposes of the next words, or of the colleague chosen next: `<purpose>:<case>`."""
_AWAIT_DAYS = (3, 7, 14, 30)
_MORE = (
    ("article", "await"),
    ("level", "deadline"),
    ("second", "transfer"),
    ("merge", "give-back"),
)


async def act(turn: Turn, data: Desk) -> Speech:
    """Acts that lead to a choice or to words; each checks that the case is theirs."""
    card = await _mine(turn, data.case)
    if card is None:
        return [Say(turn.phrases.say("case-not-found"))]
    match data.act:
        case "more":
            return [_menu(turn, card)]
        case "note" | "article" | "deadline":
            return await _expect(turn, card, data.act)
        case "close":
            return [_choice(turn, card, "close", [str(one) for one in Outcome])]
        case "level":
            return [_choice(turn, card, "level", [str(int(one)) for one in Level])]
        case "await":
            return [_choice(turn, card, "await", [str(days) for days in _AWAIT_DAYS])]
        case "second" | "transfer":
            return await _whom(turn, card, data.act)
        case "merge":
            return await _with_which(turn, card)
        case "suggest":
            return await suggesting.suggest(turn, card.id)
        case _:
            return [Say(turn.phrases.say("stale-button"))]


async def chose(turn: Turn, data: DeskChoice) -> Speech:
    if await _mine(turn, data.case) is None:
        return [Say(turn.phrases.say("case-not-found"))]
    match data.act:
        case "close" if data.value in set(Outcome):
            return await _close(turn, data.case, Outcome(data.value))
        case "level" if data.value in {str(int(one)) for one in Level}:
            return await _level(turn, data.case, Level(int(data.value)))
        case "await" if data.value in {str(days) for days in _AWAIT_DAYS}:
            return await _await(turn, data.case, int(data.value))
        case "merge":
            return await _merge(turn, data.case, data.value)
        case _:
            return [Say(turn.phrases.say("stale-button"))]


async def wrote(turn: Turn, purpose: str, case_id: UUID, text: str) -> Speech:
    """Words that are not for the client: a note, a date, a search, a reason."""
    if not text.strip():
        return [Say(turn.phrases.say("desk-only-text"))]
    match purpose:
        case "note":
            await people.expect(turn.session, turn.visitor.id, None)
            return await _note(turn, case_id, text)
        case "deadline":
            return await _deadline(turn, case_id, text)
        case "article":
            return await _find_article(turn, case_id, text)
        case "transfer":
            return await _transfer(turn, case_id, text)
        case _:
            await people.expect(turn.session, turn.visitor.id, None)
            return [Say(turn.phrases.say("desk-not-sent-to-anyone"))]


async def _mine(turn: Turn, case_id: UUID) -> Card | None:
    """The case, for its lawyer; a colleague asked for advice reads it and writes notes."""
    match await desk.view(turn.session, case_id, turn.visitor.id):
        case Taken(card, _):
            return card
        case NoSuchCase():
            return None


def _menu(turn: Turn, card: Card) -> Say:
    rows: Rows = tuple(
        tuple(
            Button(turn.phrases.say(f"desk-{act}"), Desk(case=card.id, act=act).pack())
            for act in row
        )
        for row in _MORE
    )
    text = turn.phrases.say("desk-more-title", number=card.number)
    return Say(text, rows=(*rows, *suggesting.button(turn, card)), case=card.id)


async def _expect(turn: Turn, card: Card, purpose: str) -> Speech:
    await people.expect(turn.session, turn.visitor.id, f"{purpose}:{card.id}")
    text = turn.phrases.say(f"desk-{purpose}-prompt", number=card.number)
    rows = _shown_articles(turn, card) if purpose == ARTICLE else ()
    return [Say(text, rows=rows, case=card.id)]


def _choice(turn: Turn, card: Card, act: str, values: list[str]) -> Say:
    rows: Rows = tuple(
        (
            Button(
                turn.phrases.say(f"desk-{act}-{value}"),
                DeskChoice(case=card.id, act=act, value=value).pack(),
            ),
        )
        for value in values
    )
    text = turn.phrases.say(f"desk-{act}-which", number=card.number)
    return Say(text, rows=rows, case=card.id)


async def _close(turn: Turn, case_id: UUID, outcome: Outcome) -> Speech:
    await people.expect(turn.session, turn.visitor.id, None)
    match await desk.close(turn.session, case_id, turn.visitor.id, outcome, turn.now):
        case Done(card):
            text = turn.phrases.say("desk-closed", number=card.number)
            closed = Say(text, rows=suggesting.button(turn, card), case=card.id)
            return [closed, told_closed(turn, card), *await show_in_room(turn, card)]
        case refused:
            return [refusal(turn, refused)]


def told_closed(turn: Turn, card: Card, key: str = "case-closed") -> Say:
    phrases = turn.in_tongue(card.language)
    again = Button(phrases.say("case-reopen"), MyCase(case=card.id, act="reopen").pack())
    text = phrases.say(key, number=card.number)
    return Say(text, rows=((again,),), to=card.client, case=card.id, lane=Lane.RELAY)


async def _level(turn: Turn, case_id: UUID, level: Level) -> Speech:
    done = await handling.set_level(turn.session, case_id, turn.visitor.id, level, turn.now)
    return _said_so(turn, done, "desk-level-set", level=int(level))


async def _await(turn: Turn, case_id: UUID, days: int) -> Speech:
    until = turn.now.date() + timedelta(days=days)
    done = await handling.wait_for_authority(
        turn.session, case_id, turn.visitor.id, until, turn.now
    )
    return _said_so(turn, done, "desk-await-set", day=turn.phrases.day(until))


async def _note(turn: Turn, case_id: UUID, text: str) -> Speech:
    done = await handling.note(turn.session, case_id, turn.visitor.id, text, turn.now)
    return _said_so(turn, done, "desk-note-kept")


async def _deadline(turn: Turn, case_id: UUID, text: str) -> Speech:
    day = written_day(text, turn.now.date(), ahead=True)
    if day is None:
        return [Say(turn.phrases.say("desk-deadline-unread"))]
    await people.expect(turn.session, turn.visitor.id, None)
    done = await handling.set_deadline(turn.session, case_id, turn.visitor.id, day, turn.now)
    return _said_so(turn, done, "desk-deadline-set", day=turn.phrases.day(day))


def _said_so(turn: Turn, done: Done | NotNow | NoSuchCase, key: str, **given: str | int) -> Speech:
    match done:
        case Done(card):
            return [Say(turn.phrases.say(key, number=card.number, **given), case=card.id)]
        case refused:
            return [refusal(turn, refused)]


def _shown_articles(turn: Turn, card: Card) -> Rows:
    """What the bot found for the client is what the lawyer looks at first."""
    found = [str(article) for article, _score in card.shown.get("articles", [])]
    return _article_rows(turn, found)


async def _find_article(turn: Turn, case_id: UUID, text: str) -> Speech:
    """The same search as the migrant's; any place may be meant, so none is assumed."""
    card = await _mine(turn, case_id)
    if card is None:
        return [Say(turn.phrases.say("case-not-found"))]
    decision = turn.library.search.ask(Question(text=text))
    rows = _article_rows(turn, [found.article for found in decision.articles])
    key = "desk-article-which" if rows else "desk-article-none"
    return [Say(turn.phrases.say(key, number=card.number), rows=rows, case=case_id)]


def _article_rows(turn: Turn, articles: list[str]) -> Rows:
    rows: list[tuple[Button, ...]] = []
    for article in articles:
        shown = turn.library.show(article, turn.phrases.lang, turn.now.date())
        if shown is not None:
            title = turn.phrases.script(shown.wording.title)
            rows.append((Button(title, Insert(article=article).pack()),))
    return tuple(rows)


async def insert(turn: Turn, article: str) -> Speech:
    """The article in the client's language becomes the draft; the lawyer sees it before it goes."""
    purpose, _, case_id = (turn.visitor.expecting or "").partition(":")
    card = await _mine(turn, UUID(case_id)) if purpose == ARTICLE else None
    if card is None:
        return [Say(turn.phrases.say("stale-button"))]
    theirs = turn.in_tongue(card.language)
    shown = turn.library.show(article, theirs.lang, turn.now.date())
    if shown is None:
        return [Say(turn.phrases.say("article-gone"))]
    await people.expect(turn.session, turn.visitor.id, None)
    return await preview(turn, card.id, {"text": theirs.script(_whole(shown))})


def _whole(shown: Shown) -> str:
    wording = shown.wording
    steps = "\n".join(f"{number}. {step}" for number, step in enumerate(wording.steps, 1))
    parts = (wording.title, wording.answer, steps, wording.if_refused)
    return "\n\n".join(part for part in parts if part)


async def _whom(turn: Turn, card: Card, purpose: str) -> Speech:
    if card.lawyer != turn.visitor.id:
        return [Say(turn.phrases.say("case-not-found"))]
    others = await _colleagues(turn, card.id)
    if not others:
        return [Say(turn.phrases.say("desk-no-colleague"))]
    await people.expect(turn.session, turn.visitor.id, f"{purpose}:{card.id}")
    rows: Rows = tuple(
        (Button(colleague.name, Colleague(person=colleague.id).pack()),) for colleague in others
    )
    return [Say(turn.phrases.say(f"desk-{purpose}-whom", number=card.number), rows=rows)]


async def _colleagues(turn: Turn, case_id: UUID) -> list[staff.Colleague]:
    """Nobody from whom the case is hidden for a conflict of interest."""
    hidden = await desk.hidden_from(turn.session, case_id)
    return [
        colleague
        for colleague in await staff.colleagues(turn.session)
        if colleague.id != turn.visitor.id
        and colleague.role in DESK
        and colleague.id not in hidden
    ]


async def chose_colleague(turn: Turn, person: UUID) -> Speech:
    purpose, _, case_id = (turn.visitor.expecting or "").partition(":")
    if purpose not in {SECOND, TRANSFER} or ":" in case_id:
        return [Say(turn.phrases.say("stale-button"))]
    if person not in {one.id for one in await _colleagues(turn, UUID(case_id))}:
        return [Say(turn.phrases.say("stale-button"))]
    if purpose == TRANSFER:
        expected = f"{TRANSFER}:{case_id}:{person}"
        await people.expect(turn.session, turn.visitor.id, expected)
        return [Say(turn.phrases.say("desk-transfer-reason"))]
    await people.expect(turn.session, turn.visitor.id, None)
    done = await handling.ask_second(
        turn.session, UUID(case_id), turn.visitor.id, person, turn.now
    )
    said = _said_so(turn, done, "desk-second-asked")
    return [*said, *await _show_to(turn, person, done, SECOND)]


async def _transfer(turn: Turn, case_id: UUID, reason: str) -> Speech:
    """To whom was chosen by the button before; these words are the reason."""
    person = (turn.visitor.expecting or "").split(":")[-1]
    if person == str(case_id):
        return [Say(turn.phrases.say("desk-transfer-first-whom"))]
    await people.expect(turn.session, turn.visitor.id, None)
    done = await handling.transfer(
        turn.session, case_id, turn.visitor.id, UUID(person), reason, turn.now
    )
    said = _said_so(turn, done, "desk-transferred")
    return [*said, *await _show_to(turn, UUID(person), done, TRANSFER)]


async def _show_to(
    turn: Turn, person: UUID, done: Done | NotNow | NoSuchCase, purpose: str
) -> Speech:
    if not isinstance(done, Done):
        return []
    theirs = turn.in_phrases(turn.to_staff(await people.language_of(turn.session, person)))
    match await desk.view(turn.session, done.case.id, person):
        case Taken(card, words):
            key = f"desk-{purpose}-for-you"
            heading = Say(
                theirs.phrases.say(key, number=card.number), to=person, case=card.id,
                lane=Lane.RELAY,
            )  # fmt: skip
            view = case_view(theirs, card, words, await earlier_of(turn.session, card))
            return [heading, *(replace(part, to=person) for part in view)]
        case NoSuchCase():
            return []


async def _with_which(turn: Turn, card: Card) -> Speech:
    others = [
        one
        for one in await handling.same_client(turn.session, card.id, turn.visitor.id)
        if one.lawyer == turn.visitor.id
    ]
    if not others:
        return [Say(turn.phrases.say("desk-merge-none", number=card.number), case=card.id)]
    rows: Rows = tuple(
        (
            Button(
                turn.phrases.say("desk-open-case", number=one.number),
                DeskChoice(case=card.id, act="merge", value=str(one.number)).pack(),
            ),
        )
        for one in others
    )
    return [Say(turn.phrases.say("desk-merge-which", number=card.number), rows=rows)]


async def _merge(turn: Turn, case_id: UUID, number: str) -> Speech:
    others = await handling.same_client(turn.session, case_id, turn.visitor.id)
    into = next((one for one in others if str(one.number) == number), None)
    if into is None:
        return [Say(turn.phrases.say("case-not-found"))]
    before = await _mine(turn, case_id)
    done = await handling.merge(turn.session, case_id, turn.visitor.id, into.id, turn.now)
    said = _said_so(turn, done, "desk-merged")
    if not isinstance(done, Done) or before is None:
        return said
    over = await show_in_room(turn, replace(before, status=Status.MERGED))
    phrases = turn.in_tongue(into.language)
    text = phrases.say("case-merged", number=before.number, other=into.number)
    return [*said, Say(text, to=into.client, case=into.id, lane=Lane.RELAY), *over]
