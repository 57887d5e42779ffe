"""A question in somebody's own words, and what comes of it: the main job of the house."""

from dataclasses import replace
from typing import Any, cast
from uuid import UUID

from aiogram.utils.formatting import Bold, Text, as_list

from db import cases, people
from db.case_file import Card
from db.counts import What
from handlers.article import first_screen, title_of
from handlers.buttons import Free, NoneOfThese, ShowArticle
from handlers.countries import destination_rows
from handlers.emergency import card_text, emergency_numbers, numbers_of
from handlers.migrant import bells, handover, keeping
from handlers.migrant.additions import add_buttons, add_to_case, lawyer_row
from handlers.phrases import Tongue
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.language import WrittenIn
from knowledge_base.library import Shown, Standing, standing
from knowledge_base.model import Risk
from knowledge_base.search import Alarm, Decision, Outcome, Question, Smalltalk
from knowledge_base.situations import OF_DANGER

REPHRASE = "rephrase"
"""What the person's next text is after "none of these": the second and last try by machine."""

_COURTESIES = frozenset({Smalltalk.GREETING, Smalltalk.THANKS, Smalltalk.GOODBYE})
TOPIC_FROM = 0.3
"""From this score on the best candidate is told to lawyers as the topic of a case."""
TELLING_WORDS = 3
"""From how many words on a message may change the language of the reply."""


async def answer(turn: Turn, said: dict[str, Any], named: UUID | None = None) -> Speech:
    """Decides, keeps the question as a draft, and says what follows. Danger comes before all.

    `named` is the case that the words are meant for, by a reply or by the button before.
    """
    decision = decide(turn, said["text"])
    turn = await _in_the_language_written(turn, decision, said["text"])
    if decision.alarm is Alarm.URGENT:
        return await emergency(turn, decision, said, named)
    if named is not None:
        return await add_to_case(turn, named, [said])
    open_cases = await cases.open_cases_of(turn.session, turn.visitor.id)
    if decision.outcome is Outcome.SMALLTALK and (
        not open_cases or decision.smalltalk in _COURTESIES
    ):
        await turn.count(What.SMALLTALK)
        return [Say(_kind(turn, "smalltalk", decision) or turn.phrases.say("smalltalk-other"))]
    if open_cases and decision.outcome is not Outcome.ANSWER and decision.alarm is Alarm.NONE:
        return await _for_the_open_case(turn, open_cases, decision, said)
    await _keep(turn, decision, said)
    if decision.outcome is Outcome.OUT_OF_SCOPE:
        await turn.count(What.OUT_OF_SCOPE)
        text = _kind(turn, "out-of-scope", decision) or turn.phrases.say("out-of-scope")
        return [Say(text, rows=lawyer_row(turn))]
    if decision.alarm is Alarm.ASK:
        return [_one_question(turn)]
    rephrased = turn.visitor.expecting == REPHRASE
    asked = await keeping.keep(turn, decision, said["text"], again=rephrased)
    return await _by_outcome(turn, decision, open_cases, asked)


def reply_tongue(written_in: WrittenIn) -> Tongue:
    """We answer in the language somebody writes; letters by ear get the usual ones back."""
    return "uz-Cyrl" if written_in == "uz-Cyrl" else cast(Tongue, written_in.partition("-")[0])


def decide(turn: Turn, text: str) -> Decision:
    return turn.library.search.ask(
        Question(
            text=text,
            destination=turn.destination,
            origin=turn.origin,
            lang=turn.lang,
            previous=turn.visitor.shown_article,
        )
    )


async def plain_answer(turn: Turn, decision: Decision) -> Speech:
    """An answer to words that are known not to be urgent and not to be for an open case."""
    return await _by_outcome(turn, decision, [])


async def _in_the_language_written(turn: Turn, decision: Decision, text: str) -> Turn:
    """We go on in the language somebody writes. One word, or two, may belong to several
    languages: then the chosen one stays, or Telegram's."""
    tongue = reply_tongue(decision.written_in)
    if len(text.split()) < TELLING_WORDS:
        return turn
    if turn.visitor.language != tongue:
        await people.set_profile(turn.session, turn.visitor, language=tongue)
    return turn.speaking(tongue)


async def _keep(turn: Turn, decision: Decision, said: dict[str, Any]) -> None:
    likely = [found.article for found in decision.articles if found.score >= TOPIC_FROM]
    best = next(iter(likely), None)
    profile = replace(turn.profile, destination=decision.destination or turn.destination)
    await cases.keep_draft(
        turn.session,
        turn.visitor.id,
        said,
        profile,
        turn.now,
        topic=best,
        shown=_shown(decision),
    )


def _shown(decision: Decision) -> dict[str, Any]:
    """What the lawyer will see of the bot's part: no words, only ids and scores."""
    return {
        "outcome": str(decision.outcome) if decision.alarm is Alarm.NONE else "alarm",
        "articles": [[found.article, round(found.score, 2)] for found in decision.articles],
    }


async def _by_outcome(
    turn: Turn, decision: Decision, open_cases: list[Card], asked: int = 0
) -> Speech:
    rephrased = turn.visitor.expecting == REPHRASE
    if turn.visitor.expecting is not None:
        await people.expect(turn.session, turn.visitor.id, None)
    match decision.outcome:
        case Outcome.ANSWER:
            return await _answers(turn, decision, open_cases, asked)
        case Outcome.UNSURE if not rephrased:
            return await _unsure(turn, decision, asked)
        case _:
            await turn.count(What.NO_ANSWER)
            return [no_answer(turn, "still-unsure" if rephrased else "no-answer")]


async def _answers(turn: Turn, decision: Decision, open_cases: list[Card], asked: int) -> Speech:
    says: list[Say] = []
    for found in decision.articles:
        shown = presentable(turn, found.article)
        if shown is None:
            says.append(no_answer(turn, "no-answer-red"))
        else:
            says.append(first_screen(turn, shown, asked))
            await turn.count(What.ANSWERED, found.article)
            await bells.read(turn, found.article)
    if len(says) > 1:
        says.insert(0, Say(turn.phrases.say("two-questions")))
    if open_cases:
        says.append(Say(turn.phrases.say("case-which"), rows=add_buttons(turn, open_cases)))
    return says


def presentable(turn: Turn, article_id: str) -> Shown | None:
    """Only what may go out by itself: published, not red, not withdrawn for its age."""
    shown = turn.library.show(article_id, turn.phrases.lang, turn.now.date())
    if shown is None or shown.article.risk is Risk.RED:
        return None
    withdrawn = standing(shown.article, turn.now.date()) is Standing.WITHDRAWN
    return None if withdrawn else shown


async def _unsure(turn: Turn, decision: Decision, asked: int) -> Speech:
    await turn.count(What.UNSURE)
    rows: Rows = tuple(
        (Button(title, ShowArticle(article=found.article, asked=asked).pack()),)
        for found in decision.articles
        if (title := _title_with_place(turn, found.article))
    )
    none = (Button(turn.phrases.say("none-of-these"), NoneOfThese().pack()),)
    text = "unsure" if turn.visitor.destination else "unsure-where"
    return [Say(turn.phrases.say(text), rows=(*rows, none, *lawyer_row(turn)))]


def _title_with_place(turn: Turn, article_id: str) -> str:
    """Without a known country the same question has one answer in each country."""
    title = title_of(turn, article_id)
    place = article_id.partition("/")[0]
    if turn.visitor.destination or not turn.phrases.has(f"country-{place}"):
        return title
    return f"{turn.phrases.country(place)}: {title}" if title else ""


def no_answer(turn: Turn, key: str) -> Say:
    return Say(turn.phrases.say(key), rows=lawyer_row(turn))


def _kind(turn: Turn, family: str, decision: Decision) -> str:
    key = f"{family}-{decision.smalltalk}"
    return turn.phrases.say(key) if turn.phrases.has(key) else ""


async def _for_the_open_case(
    turn: Turn, open_cases: list[Card], decision: Decision, said: dict[str, Any]
) -> Speech:
    """Whoever has one case writes about that case, unless they say it is something new."""
    await _keep(turn, decision, said)
    if len(open_cases) > 1:
        return [Say(turn.phrases.say("case-which"), rows=add_buttons(turn, open_cases))]
    await cases.settle_draft(turn.session, turn.visitor.id)
    return await add_to_case(turn, open_cases[0].id, [said], hint="case-added-hint")


def _one_question(turn: Turn) -> Say:
    say = turn.phrases.say
    return Say(
        say("urgent-question"),
        rows=(
            (Button(say("urgent-free-no"), Free(can_leave=False).pack()),),
            (Button(say("urgent-free-yes"), Free(can_leave=True).pack()),),
        ),
    )


async def emergency(
    turn: Turn, decision: Decision, said: dict[str, Any], named: UUID | None
) -> Speech:
    """The card at once, then straight to a lawyer: no form stands in between."""
    open_cases = await cases.open_cases_of(turn.session, turn.visitor.id)
    known = next(
        (card.id for card in open_cases if card.id == named or card.danger is not None), None
    )
    if known is not None:
        added = await add_to_case(turn, known, [said])
        return [*await urgent_case(turn, decision, known), *added]
    await _count_urgent(turn, decision)
    await _keep(turn, decision, said)
    shown = emergency_card(turn, decision)
    return [shown, *await handover.open_urgent(turn, decision.danger)]


async def urgent_case(turn: Turn, decision: Decision, case: UUID) -> Speech:
    """The words stand in the case already: the card, and the lawyers hear of the danger."""
    await _count_urgent(turn, decision)
    raised = await handover.escalate(turn, case, decision.danger)
    return [emergency_card(turn, decision), *raised]


async def _count_urgent(turn: Turn, decision: Decision) -> None:
    likely = decision.articles[0].article if decision.articles else None
    await turn.count(What.URGENT, likely, decision.danger)


def emergency_card(turn: Turn, decision: Decision) -> Say:
    """The card of the danger; without one, the article that was written for an emergency."""
    phrases = turn.phrases
    destination = decision.destination or turn.visitor.destination
    rows = destination_rows(phrases, then="sos") if destination is None else ()
    intro = Bold(phrases.say("urgent-intro"))
    situation = OF_DANGER.get(decision.danger) if decision.danger is not None else None
    if situation is not None:
        card = turn.library.card(destination, situation, phrases.lang, turn.now.date())
        if card is not None:
            return Say(as_list(intro, card_text(turn, card), sep="\n\n"), rows=rows)
    parts: list[Text | str] = [intro]
    shown = _urgent_article(turn, decision, destination)
    if shown is not None:
        parts.append(Bold(phrases.script(shown.wording.title)))
        parts.append(phrases.script(shown.wording.answer))
    numbers = numbers_of(turn, shown.article) if shown else emergency_numbers(turn, destination)
    parts.append(numbers or phrases.say("sos-no-numbers"))
    return Say(as_list(*parts, sep="\n\n"), rows=rows)


def _urgent_article(turn: Turn, decision: Decision, destination: str | None) -> Shown | None:
    """What was found, if it is written for an emergency; else the place's article of the danger."""
    # Another country's law and police number would be worse than none.
    found = [
        candidate.article
        for candidate in decision.articles
        if candidate.article.partition("/")[0] in {destination, "any"}
    ]
    if decision.danger is not None:
        found.append(f"{destination}/{decision.danger.replace('_', '-')}")
    for article_id in found:
        shown = presentable(turn, article_id)
        if shown is not None and shown.article.urgent:
            return shown
    return None
