"""An article on the screen: first what to do now, the steps on request, always the sources."""

from datetime import date
from urllib.parse import urlsplit

from aiogram.utils.formatting import Bold, Italic, Text, TextLink, as_list

from handlers.buttons import AskLawyer, CheckFirm, CountDays, More, ShowArticle, Verdict
from handlers.phrases import TONGUE_NAMES, Phrases
from handlers.speech import Button, Rows, Say
from handlers.turn import Turn
from knowledge_base.library import Shown, ShownDeadline, Standing, standing
from knowledge_base.model import Article, Contact, Source

CONTACTS_ON_FIRST_SCREEN = 4
RELATED = 2
TERMS_COUNTED = 1
"""One button: the first of several terms is the one that runs out first in most matters."""


def first_screen(turn: Turn, shown: Shown, asked: int = 0) -> Say:
    phrases, article = turn.phrases, shown.article
    parts: list[Text | str] = [
        Bold(phrases.script(shown.wording.title)),
        phrases.script(shown.wording.answer),
    ]
    terms = _terms(turn, shown)
    if terms:
        parts.append("\n".join(_term_line(phrases, term) for term in terms))
    calls = contact_lines(_contacts(turn, article), phrases)
    if calls:
        parts.append(Text(Bold(phrases.say("answer-call")), "\n", "\n".join(calls)))
    parts.append(Italic(_footer(turn, shown)))
    return Say(as_list(*parts, sep="\n\n"), rows=answer_buttons(turn, shown, asked))


def _terms(turn: Turn, shown: Shown) -> list[ShownDeadline]:
    return turn.library.deadlines_of(
        shown.article, turn.visitor.origin, turn.phrases.lang, turn.now.date()
    )


def _term_line(phrases: Phrases, term: ShownDeadline) -> str:
    return phrases.say(
        "term-line",
        action=phrases.script(term.words.action),
        length=phrases.amount(term.length, term.unit),
        event=phrases.script(term.words.event),
    )


def _contacts(turn: Turn, article: Article) -> list[Contact]:
    found = turn.library.contacts_of(article, turn.visitor.origin)
    return found if article.category == "contacts" else found[:CONTACTS_ON_FIRST_SCREEN]


def _footer(turn: Turn, shown: Shown) -> str:
    phrases, article = turn.phrases, shown.article
    lines = [phrases.say(f"answer-certainty-{article.certainty}")]
    lines.append(
        phrases.say(
            "answer-footer",
            checked=phrases.day(article.checked_on),
            reviewed="yes" if article.reviewed_by else "no",
        )
    )
    if shown.lang != phrases.lang:
        lines.append(phrases.say("answer-other-language", language=TONGUE_NAMES[shown.lang]))
    if standing(article, turn.now.date()) is Standing.OVERDUE:
        lines.append(phrases.say("answer-old"))
    return " ".join(lines)


def answer_buttons(turn: Turn, shown: Shown, asked: int = 0) -> Rows:
    say, article = turn.phrases.say, shown.article
    rows = [
        *(
            (Button(say("term-count"), CountDays(deadline=term.deadline.id).pack()),)
            for term in _terms(turn, shown)[:TERMS_COUNTED]
        ),
        *_firm_row(turn, article),
        (Button(say("more"), More(article=article.id).pack()),),
        (
            Button(say("helped"), Verdict(article=article.id, helped=True, asked=asked).pack()),
            Button(
                say("not-helped"), Verdict(article=article.id, helped=False, asked=asked).pack()
            ),
        ),
        (Button(say("ask-lawyer"), AskLawyer().pack()),),
    ]
    return tuple(rows)


def _firm_row(turn: Turn, article: Article) -> Rows:
    country = turn.library.register.country_of(article, turn.origin)
    if country is None:
        return ()
    button = Button(turn.phrases.say("firm-check"), CheckFirm(country=country).pack())
    return ((button,),)


def details(turn: Turn, shown: Shown) -> Say:
    phrases, wording = turn.phrases, shown.wording
    parts: list[Text | str] = [Bold(phrases.script(wording.title))]
    if wording.steps:
        steps = [f"{number}. {step}" for number, step in enumerate(wording.steps, 1)]
        parts.append(_section(phrases, "answer-steps", steps))
    if wording.need:
        parts.append(_section(phrases, "answer-need", [f"• {line}" for line in wording.need]))
    if wording.avoid:
        parts.append(_section(phrases, "answer-avoid", [f"✖ {line}" for line in wording.avoid]))
    if wording.if_refused:
        parts.append(_section(phrases, "answer-if-refused", [wording.if_refused]))
    sources = [source_line(phrases, source) for source in shown.article.sources]
    parts.append(Text(Bold(phrases.say("answer-sources")), "\n", as_list(*sources)))
    return Say(as_list(*parts, sep="\n\n"), rows=_related(turn, shown))


def _related(turn: Turn, shown: Shown) -> Rows:
    rows = [
        (Button(title, ShowArticle(article=article_id).pack()),)
        for article_id in shown.article.related[:RELATED]
        if (title := title_of(turn, article_id))
    ]
    return (*rows, (Button(turn.phrases.say("ask-lawyer"), AskLawyer().pack()),))


def _section(phrases: Phrases, heading: str, lines: list[str]) -> Text:
    return Text(Bold(phrases.say(heading)), "\n", phrases.script("\n".join(lines)))


def source_line(phrases: Phrases, source: Source) -> Text:
    name = ", ".join(filter(None, (source.title, source.law)))
    as_of = phrases.say("answer-as-of", date=phrases.day(source.as_of))
    linked = TextLink(name, url=source.url) if source.url else Text(name)
    return Text("• ", linked, " - ", as_of)


def contact_lines(contacts: list[Contact], phrases: Phrases) -> list[str]:
    return [_contact_line(contact, phrases) for contact in contacts]


def _contact_line(contact: Contact, phrases: Phrases) -> str:
    """A number that is not surely fresh is shown with its date."""
    numbers = ", ".join(filter(None, (contact.short_number, *contact.phones)))
    name = contact.name_en if phrases.lang == "en" and contact.name_en else contact.name
    city = f" ({_city(contact.city, phrases)})" if contact.city else ""
    line = f"☎️ {name}{city}: {numbers or readable(contact.web) or contact.address}"
    if contact.confidence == "high":
        return line
    return f"{line} - {_as_of(contact, phrases)}"


def _city(name: str, phrases: Phrases) -> str:
    key = f"city-{name.lower()}"
    return phrases.say(key) if phrases.has(key) else name


def readable(address: str) -> str:
    """A Russian address in its own letters instead of `xn--…`: as people see it on screen."""
    parts = urlsplit(address)
    labels = [
        label.encode().decode("idna") if label.startswith("xn--") else label
        for label in parts.netloc.split(".")
    ]
    return parts._replace(netloc=".".join(labels)).geturl()


def _as_of(contact: Contact, phrases: Phrases) -> str:
    try:
        return phrases.say("contact-as-of", date=phrases.day(date.fromisoformat(contact.as_of)))
    except ValueError:
        return phrases.say("contact-undated")


def title_of(turn: Turn, article_id: str) -> str:
    shown = turn.library.show(article_id, turn.phrases.lang, turn.now.date())
    return turn.phrases.script(shown.wording.title) if shown is not None else ""
