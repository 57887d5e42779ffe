"""What stands in which sheet: for an editor in a hurry, one thing to a row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from knowledge_base.bulk.cells import AMOUNT, FLAG, IDS, LINES, OBJECT, TEXT, Codec
from knowledge_base.bulk.incoming import NAME, RETIRE
from knowledge_base.files import Kind


class Shape(Enum):
    FACTS = "one row for a record"
    WORDS = "one row for a record and language"
    ASKED = "one row for a phrasing"
    ENTRIES = "one row for an entry of a list"
    WHOLE = "one row for a record, all of it in one cell"


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    codec: Codec
    comment: str
    always: bool = False
    """An empty cell is a value too: the record needs the field, even with nothing in it."""
    shared: bool = False
    """Among entries: it belongs to the record and is the same in all its rows."""


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    shape: Shape
    kinds: tuple[Kind, ...]
    columns: tuple[Column, ...]
    part: str = ""
    """The list of a record that the entries make."""

    @property
    def id_column(self) -> str:
        return self.kinds[0] if len(self.kinds) == 1 else "id"

    @property
    def leading(self) -> tuple[Column, ...]:
        """What says which record a row is about."""
        known = Column(self.id_column, TEXT, "Which one. A new id makes a new record.")
        kind = Column(KIND, TEXT, f"One of: {', '.join(self.kinds)}.")
        lang = Column(LANG, TEXT, "ru, uz, en, tg, ky or kk. A missing language stays as it is.")
        in_languages = self.shape in (Shape.WORDS, Shape.ASKED)
        return (
            *((kind,) if len(self.kinds) > 1 else ()),
            known,
            *((lang,) if in_languages else ()),
        )

    @property
    def header(self) -> tuple[Column, ...]:
        return (*self.leading, *self.columns)


KIND: Final = "kind"
LANG: Final = "lang"
PHRASING: Final = "phrasing"
RECORD: Final = "record"


def _text(name: str, comment: str = "Plain text.") -> Column:
    return Column(name, TEXT, comment)


def _lines(name: str, comment: str = "One entry to a line.") -> Column:
    return Column(name, LINES, comment)


def _ids(name: str, comment: str = "Ids, one to a line.", *, always: bool = False) -> Column:
    return Column(name, IDS, comment, always=always)


def _day(name: str) -> Column:
    return Column(name, TEXT, "A day as 2026-11-22.")


_RETIRE: Final = Column(
    RETIRE, FLAG, "yes: take the record out. Without this word nothing is ever taken out."
)
_CONFIDENCE: Final = _text("confidence", "high, medium or low.")
_CERTAINTY: Final = _text("certainty", "law, practice or unclear.")
_ORIGINS: Final = _ids("origins", "uz, kg, tj, kz, tm, one to a line; empty: all.")

SHEETS: Final[tuple[Sheet, ...]] = (
    Sheet("articles", Shape.WORDS, ("article",), (
        _text("title", "A question in a migrant's words, up to 80 characters."),
        _text("answer", "What to do now, by when, where, what it costs; up to 700 characters."),
        _lines("steps", "One step to a line, up to seven."),
        _lines("need"),
        _lines("avoid"),
        _text("if_refused"),
        _text("based_on", "Filled by the bot: the text that this translation was made from."),
    )),
    Sheet("facts", Shape.FACTS, ("article",), (
        _text("category", "An id of topics.yaml."),
        _ORIGINS,
        _ids("destinations", "ru, kz, tr …, one to a line; empty: all."),
        _text("risk", "green, yellow or red."),
        _CERTAINTY,
        Column("urgent", FLAG, "yes or no."),
        _day("checked_on"),
        _day("review_by"),
        _text("reviewed_by", "The lawyer who has read it."),
        _ids("figures", "Every {number} that the texts name, one to a line."),
        _ids("contacts"),
        _ids("related"),
        _ids("agreements"),
        _RETIRE,
    )),
    Sheet("phrasings", Shape.ASKED, ("article",), (
        Column(PHRASING, TEXT, "How people ask. All rows of an article and language together"
               " replace those it had; none: they stay."),
    )),
    Sheet("sources", Shape.ENTRIES, ("article", "card", "agreement"), (
        _text("title"), _text("law", "Article of the law."), _text("url"), _day("as_of"),
    ), part="sources"),
    Sheet("figures", Shape.ENTRIES, ("figure",), (
        Column("what", TEXT, "The same in all rows of the figure.", shared=True),
        Column("unit", TEXT, "RUB, day, percent …; the same in all rows.", shared=True),
        Column("value", AMOUNT, "A number, or a day. Empty if it is computed: see times and of."),
        Column("times", AMOUNT, "So many times the figure `of`."),
        _text("of", "Id of the figure from which it is computed."),
        _day("valid_from"),
        _day("valid_to"),
        _text("source"),
        _day("as_of"),
        _CONFIDENCE,
        Column(RETIRE, FLAG, _RETIRE.comment, shared=True),
    ), part="values"),
    Sheet("contacts", Shape.FACTS, ("contact",), (
        _text("kind", "consulate, embassy, emergency, hotline, ngo …"),
        _text("place"), _text("city"),
        _ids("serves", "all, or countries, one to a line."),
        _text("name"), _text("name_en"),
        _lines("phones", "One to a line."),
        _text("short_number"), _text("web"), _text("email"), _text("address"), _text("hours"),
        _lines("languages"),
        _text("source"),
        _lines("also", "Other sources, one to a line."),
        Column("as_of", TEXT, "When the source said so, as exactly as it did.", always=True),
        _CONFIDENCE, _text("note"), _text("confirmed_by"), _day("confirmed_on"), _RETIRE,
    )),
    Sheet("agencies", Shape.FACTS, ("agency",), (
        _text("country", "Whose register it is: uz, kg, tj, kz or tm."),
        _text("name", "As the register writes it."),
        _lines("also", "Other spellings and brands, one to a line."),
        _text("tax_number", "Digits only, in a cell of text, so that no zero is lost in front."),
        _text("licence", "Number of the licence."),
        _text("state", "licensed, suspended, revoked, or unlicensed: an authority has said so."),
        _text("since", "Since when: 2026-11-22, 2026-11 or 2026, in a cell of text."),
        _text("until", "Last day of the licence or of its suspension, as exactly as known."),
        _ids("sends_to", "ru, tr, de …, one to a line; empty: the register does not say."),
        _text("source", "Who says so: the register, the decision, the newspaper."),
        _text("url", "Its address, whole, with https://."),
        Column("as_of", TEXT, "On which day the source said so, as 2026-11-22."),
        _text("confidence", "high: the authority itself. medium: the press. low: shown to nobody."),
        _RETIRE,
    )),
    Sheet("cards", Shape.WORDS, ("card",), (
        _text("title"), _lines("now"), _text("meaning"), _lines("never"), _text("by_when"),
        _text("for_relative"),
    )),
    Sheet("card_facts", Shape.FACTS, ("card",), (
        _text("say", "To be shown to an officer, in the language of the place."),
        _ids("deadlines"), _ids("figures"), _ids("contacts"),
        _day("checked_on"), _day("review_by"), _text("reviewed_by"), _CERTAINTY, _RETIRE,
    )),
    Sheet("deadlines", Shape.FACTS, ("deadline",), (
        _text("place"), _ids("topics", always=True), _ORIGINS,
        _text("period", "Id of the figure that says how long."),
        _text("starts", "event, served or known."),
        _text("next_working_day", "yes, no or unknown."),
        Column("first_day_counts", FLAG, "yes or no."),
        _text("source"), _day("as_of"), _CONFIDENCE, _RETIRE,
    )),
    Sheet("deadline_words", Shape.WORDS, ("deadline",), (
        _text("event"), _text("action"), _text("authority"),
    )),
    Sheet("rights", Shape.WORDS, ("right",), (
        _text(NAME, "Reads well after “Gives:” and after “Does not give:”."),
    )),
    Sheet("agreements", Shape.WHOLE, ("agreement",), (
        Column(RECORD, OBJECT, "The whole treaty as JSON, without its sources."), _RETIRE,
    )),
)  # fmt: skip
