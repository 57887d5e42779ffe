"""The emergency card on the screen: what to do in the next hour, and the words to show."""

from aiogram.utils.formatting import BlockQuote, Bold, Italic, Text, as_list

from handlers.article import contact_lines
from handlers.buttons import SosCard
from handlers.phrases import Phrases
from handlers.speech import Button, Rows
from handlers.turn import Turn
from knowledge_base.library import ShownCard, overdue
from knowledge_base.model import Article, Contact
from knowledge_base.scope import ANYWHERE
from knowledge_base.situations import SITUATIONS


def card_text(turn: Turn, shown: ShownCard) -> Text:
    phrases, words = turn.phrases, shown.words
    steps = [f"{number}. {step}" for number, step in enumerate(words.now, 1)]
    never = [f"✖ {line}" for line in words.never]
    calls = contact_lines(turn.library.contacts_of(shown.card, turn.visitor.origin), phrases)
    parts: list[Text | str] = [
        Bold(phrases.script(words.title)),
        phrases.script("\n".join(steps)),
        Text(
            Bold(phrases.say("card-say")), "\n",
            BlockQuote(shown.card.say), "\n", Italic(phrases.script(f"({words.meaning})")),
        ),
        Text(Bold(phrases.say("card-never")), "\n", phrases.script("\n".join(never))),
        phrases.script(f"⏳ {words.by_when}"),
    ]  # fmt: skip
    if calls:
        parts.append(Text(Bold(phrases.say("answer-call")), "\n", "\n".join(calls)))
    parts.append(
        Text(Bold(phrases.say("card-relative")), "\n", phrases.script(words.for_relative))
    )
    parts.append(Italic(_footer(turn, shown)))
    return as_list(*parts, sep="\n\n")


def _footer(turn: Turn, shown: ShownCard) -> str:
    phrases, card = turn.phrases, shown.card
    lines = [
        phrases.say(f"answer-certainty-{card.certainty}"),
        phrases.say(
            "answer-footer",
            checked=phrases.day(card.checked_on),
            reviewed="yes" if card.reviewed_by else "no",
        ),
    ]
    if overdue(card, turn.now.date()):
        lines.append(phrases.say("answer-old"))
    return " ".join(lines)


def situation_rows(turn: Turn, place: str) -> Rows:
    """What has happened? One button for each situation that has a card."""
    found = [
        situation
        for situation in SITUATIONS
        if {f"{place}/{situation}", f"{ANYWHERE}/{situation}"} & turn.library.cards.keys()
    ]
    return tuple((_button(turn.phrases, place, situation),) for situation in found)


def _button(phrases: Phrases, place: str, situation: str) -> Button:
    data = SosCard(place=place, situation=situation).pack()
    return Button(phrases.say(f"situation-{situation}"), data)


def emergency_numbers(turn: Turn, destination: str | None) -> Text | None:
    """The place's hotlines; where nobody has written an article of them, its emergency calls."""
    hotline = turn.library.hotline(destination)
    numbers = numbers_of(turn, hotline) if hotline is not None else None
    return numbers or _calls(turn, turn.library.emergency_contacts(destination))


def numbers_of(turn: Turn, article: Article) -> Text | None:
    return _calls(turn, turn.library.contacts_of(article, turn.visitor.origin))


def _calls(turn: Turn, contacts: list[Contact]) -> Text | None:
    if not contacts:
        return None
    lines = contact_lines(contacts, turn.phrases)
    return Text(Bold(turn.phrases.say("answer-call")), "\n", "\n".join(lines))
