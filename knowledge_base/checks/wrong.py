# ruff: noqa: RUF001 (two alphabets meet in this file)
"""All that a check can find, by name: what is wrong and how to mend it, in one step.

The English here is the console's. In the chat the same names have texts in every language.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from typing_extensions import override


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A place in a spreadsheet; row 0 is the whole sheet."""

    sheet: str
    row: int = 0

    @override
    def __str__(self) -> str:
        return f"sheet {self.sheet}, row {self.row}" if self.row else f"sheet {self.sheet}"


Where = str | SheetRow
Given = str | int | SheetRow


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something wrong, with the words and numbers of this one case."""

    wrong: Wrong
    given: tuple[tuple[str, Given], ...]

    @property
    def what(self) -> str:
        return self.wrong.value[0].format_map(dict(self.given))

    @property
    def mend(self) -> str:
        return self.wrong.value[1].format_map(dict(self.given))

    @override
    def __str__(self) -> str:
        return f"{self.what}; {self.mend}"


@unique
class Wrong(Enum):
    def __call__(self, **given: Given) -> Trouble:
        return Trouble(self, tuple(given.items()))

    # The texts of one language
    TOO_LONG = (
        "{length} characters with the figures filled in, at most {longest} fit",
        "take {over} out",
    )
    TOO_MANY_ENTRIES = ("{number} entries, at most {most} are read", "join or remove some")
    FEW_PHRASINGS = (
        "{number} ways of asking, 10 to 20 are needed",
        "write more, as real people ask",
    )
    MANY_PHRASINGS = ("{number} ways of asking, 10 to 20 are needed", "remove some")
    NO_WORDS = ("`{words}` has no words", "write how people ask")
    ASKED_ELSEWHERE = (
        "`{words}` stands in {article} too ({lang}.yaml, phrasings {number})",
        "keep it where it belongs and say it another way here",
    )
    ASKED_TWICE = (
        "`{words}` reads like phrasings {number}: spelling and alphabet do not count",
        "ask in other words",
    )
    SAVED_QUESTION = (
        "`{words}` is the saved question {question} ({file})",
        "write another phrasing: the saved questions are kept for measuring",
    )
    SAME_TITLE = ("{article} has the same title in this language", "say how the two differ")
    TELEPHONE = (
        "`{found}` looks like a telephone number",
        "take it out; name its contact under `contacts` in article.yaml",
    )
    TYPED_NUMBER = (
        "the number {found} is typed into the text",
        "write {{the-id-of-a-figure}}; if it is the number of a law, write № or ст. before",
    )
    MARKUP = ("`{found}` is markup", "write plain text; a new line is enough to part two thoughts")
    STRANGE_LETTERS = (
        "`{word}`: this language does not write {letters}",
        "type the word again on the keyboard of this language",
    )
    STRANGE_SIGN = ("`{sign}` ({name}) is not used here", "take it out or replace it")
    MIXED_ALPHABETS = (
        "`{word}` mixes Latin and Cyrillic letters ({letters})",
        "type the word again in one alphabet",
    )
    CYRILLIC_LETTER = ("`{letter}` is a Cyrillic letter", "type it as a Latin one")
    LATIN_LETTER = ("`{letter}` is a Latin letter", "type it as a Cyrillic one")
    UZBEK_MARK = (
        "`{mark}` instead of the Uzbek letter",
        "write ʻ in oʻ and gʻ, and ʼ elsewhere (maʼlumot)",
    )
    TURNED_COMMA = ("`{word}`: ʻ belongs only to oʻ and gʻ", "write ʼ here")
    APOSTROPHE = ("`{word}`: ʼ after o or g", "write ʻ here")

    # Figures in the texts
    BRACES = ("`{found}`: nobody asks with braces", "write it in words")
    NO_PLACEHOLDER = (
        "`{found}` is not a placeholder",
        "write {{the-id-of-a-figure}}: small letters, digits, hyphens, no spaces",
    )
    UNKNOWN_PLACEHOLDER = (
        "no figure has the id `{figure}`",
        "look for a typing error, or add the figure to a file in figures/",
    )
    NOT_LISTED = (
        "the texts use {{{figure}}}, but the list does not name it",
        "add it to the list",
    )
    NOT_USED = ("the list names `{figure}`, but no text uses it", "remove it from the list")
    LISTED_TWICE = ("`{figure}` is named twice", "remove one")
    LACKS_VALUES = (
        "without {missing}, unlike {reference}.yaml",
        "use the same figures and numbers in this place in all languages",
    )
    ADDS_VALUES = (
        "with {surplus}, unlike {reference}.yaml",
        "use the same figures and numbers in this place in all languages",
    )
    OTHER_VALUES = (
        "without {missing} and with {surplus}, unlike {reference}.yaml",
        "use the same figures and numbers in this place in all languages",
    )

    # The languages side by side
    NO_TRANSLATION = ("this language is missing", "translate {reference}.yaml")
    NOT_IN_LANGUAGE = ("this language is missing", "translate it")
    OTHER_NUMBER = (
        "{number} entries, but {theirs} in {reference}.yaml",
        "say the same in both, entry by entry",
    )
    ONLY_ELSEWHERE = (
        "empty here, but not in the other language",
        "translate it, or remove it everywhere",
    )

    # Values of a record
    IS_MISSING = ("is missing", "add it")
    IS_EMPTY = ("is empty", "fill it in")
    NO_ENTRY = ("has no entry", "add at least one")
    NO_DATE = ("is not a date", "write it as 2026-11-22: year, month, day")
    NO_PARTIAL_DATE = (
        "`{found}` is no date",
        "write a day, a month or a year: 2026-11-22, 2026-11 or 2026",
    )
    NO_LIST = ("must be a list", "write each entry on its own line, beginning with `- `")
    NO_TEXT = ("must be a text", "put it in double quotes")
    NO_NUMBER = ("is not a number", "write it with digits, without spaces; or give a date")
    NOT_TRUE_OR_FALSE = ("must be true or false", "write true or false")
    NO_LINES = ("must be `key: value` lines", "compare it with a neighbouring entry")
    UNKNOWN_KEY = ("we do not know this key", "look for a typing error, or remove it")
    KEY_NOT_AMONG = (
        "we do not know this key",
        "look for a typing error, or remove it (known: {known})",
    )
    NOT_ONE_OF = ("cannot be `{found}`", "write one of: {expected}")
    NO_ID = ("`{found}` is not an id", "use small Latin letters, digits and single hyphens")
    VALUE_OR_TIMES = (
        "does not fit together",
        "give either `value`, or `times` together with `of`",
    )
    OTHER_VALUE = ("{message}", "mend the value")

    # Figures
    NO_VALUE_TODAY = (
        "has no value for {day}, so what uses it is not shown",
        "add a line to `values` with valid_from, valid_to and a source",
    )
    ENDS_FIRST = ("ends on {end}, before it begins on {start}", "correct valid_from or valid_to")
    TWO_VALUES = (
        "two values hold on {day}",
        "end the earlier one with valid_to on the day before the later one begins",
    )
    NO_BASE = ("its base `{base}` does not exist", "correct `of`, or add the figure")
    BASE_IN_A_CIRCLE = (
        "it is computed from `{base}`, and that one from it",
        "give one of the two a `value`",
    )
    BASE_IS_A_DATE = ("its base `{base}` is a date, which cannot be multiplied", "correct `of`")
    OTHER_UNIT = (
        "the unit `date` needs a date as its value, every other unit a number",
        "correct `unit` or `value`",
    )
    UNUSED_FIGURE = ("nothing uses it", "use it, or remove it")
    WEAK_FIGURE = (
        "its source is weak (confidence low), which silences {articles}",
        "find a better source, or say in words that we do not know for sure",
    )

    # What a record points at
    NO_PLACE = ("no place `{place}`", "rename the folder, or add the place to topics.yaml")
    NO_TOPIC = ("no topic `{topic}`", "rename the folder, or add the topic to topics.yaml")
    NO_AGREEMENT_OF_TOPIC = (
        "no agreement `{topic}`",
        "rename the folder, or add the agreement to agreements/",
    )
    OTHER_CATEGORY = ("`{topic}` does not belong to `{category}`", "write one of: {fitting}")
    NAMES_ITSELF = ("the article names itself", "remove it from the list")
    NO_ARTICLE = ("no article `{article}`", "correct the id, or remove it")
    NO_ARTICLE_OF_TOPIC = ("no article `{article}`", "correct the topic, or remove it")
    NO_CONTACT = ("no contact `{contact}`", "correct the id, or remove it")
    WEAK_CONTACT = (
        "`{contact}` is hidden, because its source is weak (confidence low)",
        "take another one, or let somebody call it and fill in confirmed_by",
    )
    CONTACT_OUT_OF_REACH = (
        "`{contact}` is hidden, because it has no phone, page or address",
        "take another one, or find out how to reach it",
    )
    NO_FIGURE = ("no figure `{figure}`", "correct the id, or add the figure")
    NO_RIGHT = ("no right `{right}`", "correct the id, or add it to rights/")
    NO_AGREEMENT = ("no agreement `{agreement}`", "correct the id, or remove it")
    NO_DEADLINE = ("no deadline `{deadline}`", "correct the id, or remove it")
    NO_COUNTRY = ("no country `{country}`", "write its code of two letters, as ru")
    NO_ORIGIN = ("no origin `{country}`", "write `all`, or some of: {origins}")
    HALF_CONFIRMED = (
        "confirmed_by and confirmed_on belong together",
        "fill in both, or neither",
    )
    NOT_DIGITS = ("`{found}` is not a tax number", "write its digits only, without spaces")
    SAME_TAX_NUMBER = ("{agency} has the same tax number", "keep one of the two records")
    SAME_FIRM = (
        "{agency} has the same name: alphabet and legal form do not count",
        "keep one of the two; if they are two firms, fill in tax_number of both",
    )
    SINCE_NOT_YET = (
        "{day} is in the future",
        "write since when it holds, or leave it empty; what is to come is taken up when it holds",
    )
    UNTIL_BEFORE_SINCE = (
        "it ends in {end}, before it begins in {start}",
        "correct one of the two",
    )
    NO_SOURCE = ("neither `law` nor `url`: nobody can look it up", "add one of them")
    NO_ADDRESS = ("`{url}` is not an address", "copy it whole, with https://")
    NOT_YET = ("{day} is in the future", "write the day it was looked at")
    REVIEW_TOO_EARLY = ("{day} is not after checked_on", "write {latest} or earlier")
    RED_REVIEW_TOO_LATE = (
        "{day} is more than {days} days after checked_on (the term of red articles)",
        "write {latest} or earlier",
    )
    FEES_REVIEW_TOO_LATE = (
        "{day} is more than {days} days after checked_on (the term of fees and permits)",
        "write {latest} or earlier",
    )
    TREATY_REVIEW_TOO_LATE = (
        "{day} is more than {days} days after checked_on (the term of treaties)",
        "write {latest} or earlier",
    )
    REVIEW_TOO_LATE = (
        "{day} is more than {days} days after checked_on (the term of procedures)",
        "write {latest} or earlier",
    )

    # Cards, deadlines, agreements
    NO_CARD_PLACE = ("no place `{place}`", "name the folder after a destination, or `any`")
    NO_SITUATION = ("no situation `{situation}`", "name the folder after one of: {situations}")
    CARD_REVIEW = ("{day} is not within {days} days after checked_on", "write {latest} or earlier")
    NOT_TIME = (
        "`{figure}` is counted in {unit}, which is no time",
        "its unit must be of {units}",
    )
    GIVEN_AND_LACKING = ("`{right}` is both given and not given", "remove it from one of the two")
    UNUSED_RIGHT = ("no agreement gives or lacks it", "use it, or remove it")
    NO_NAME = ("has no name", "add it")
    NOT_IN_TOPICS = ("is not in topics.yaml", "correct the id, or remove it")
    LONG_NAME = ("{length} characters, at most {longest} fit on a button", "say it shorter")
    LONG_SENTENCE = (
        "a sentence of {number} words, from `{words}`",
        "make two of it, {longest} words at most",
    )

    # Files
    BROKEN_YAML = (
        "cannot be read from column {column} on ({message})",
        "usually a colon or a quotation mark in a text: put the whole text in double quotes",
    )
    NOT_UTF8 = ("is not in UTF-8", "save it again with the encoding UTF-8")
    NO_LINES_IN_FILE = ("has no `key: value` lines", "compare it with a neighbouring file")
    NOT_READ = (
        "this file is not read",
        "put it where its neighbours are, with a name that ends in .yaml",
    )
    KEY_TWICE = (
        "this key stands in the file twice, and only the last one counts",
        "remove one of them",
    )
    NO_LIST_OF = (
        "the file must hold one list called `{name}`",
        "begin the file with `{name}:` and each entry with `- id: …`",
    )
    NO_BARE_LIST = ("must be a list", "begin each entry with `- {{id: …`")
    NO_LANGUAGE = ("this is not a language of ours", "use one of {languages}")
    NO_LANGUAGE_IN_NAME = (
        "`{lang}` is not a language of ours",
        "name the file after one of {languages}, or remove it",
    )
    NO_FACTS = (
        "the {kind} has texts, but no {file}",
        "copy one from a neighbouring {kind} and change it",
    )
    ID_TWICE = ("this id stands in {file} too", "keep one of them, or give one another id")

    # A zip or a spreadsheet that is sent in
    OTHER_FORM = ("is neither .zip nor .xlsx", "export one first")
    LARGE_FILE = ("the file is larger than {most} MB", "send it in parts")
    NO_ZIP = ("this is not a zip that can be opened", "pack it again")
    MANY_FILES = ("more than {most} files in it", "send it in parts")
    LARGE_UNPACKED = ("more than {most} MB unpacked", "send it in parts")
    PACKED_TOO_TIGHT = ("packed more than {most}-fold: a trap", "pack your own files")
    SAME_NAMES = ("two files in it have the same name", "pack it again")
    LEADS_OUTSIDE = ("`{file}` leads outside the folder", "pack it again")
    A_LINK = ("`{file}` is a link", "pack the file itself")
    A_PASSWORD = ("it is packed with a password", "pack it without one")
    UNUSUAL_PACKING = ("it is packed in an unusual way", "pack it as an ordinary zip")
    PACKED_INSIDE = ("`{file}` is an archive itself", "unpack it first")
    NOTHING_TO_RETIRE = (
        "there is no such record to retire",
        "look for a typing error in its id",
    )
    OUT_OF_PLACE = (
        "this file is not read",
        "lay files out as the export does, with names that end in .yaml",
    )
    UNREADABLE = (
        "cannot be read ({message})",
        "usually a colon or a quotation mark: put the whole text in double quotes",
    )
    NO_LANGUAGE_OF_FILE = (
        "`{lang}` is not a language of ours",
        "name it after one of {languages}, or remove it",
    )
    MUST_HOLD_LIST = (
        "must hold one list called `{name}`",
        "begin the file with `{name}:` and each entry with `- id: …`",
    )
    ENTRY_WITHOUT_ID = ("has no `id`", "give it one")
    NO_LINES_OF_RECORD = ("must be `key: value` lines", "compare it with a neighbour")
    STANDS_ALREADY = ("stands in {place} already", "remove one of them")
    NOT_YES_OR_NO = ("cannot be `{found}`", "write yes or no")
    NEITHER_YES_NOR_NO = ("`{found}` is neither yes nor no", "write yes or no")
    NO_JSON = (
        "this is not JSON ({message})",
        "change only what stands between quotation marks; or change it in the zip",
    )
    NO_JSON_OBJECT = ("this is not a JSON object", "it begins with {{ and ends with }}")
    UNREADABLE_CELL = ("a cell in it cannot be read ({message})", "save it again as .xlsx")
    PART_MISSING = ("`{file}` is missing in it", "save it again as .xlsx")
    PART_UNREADABLE = ("`{file}` in it cannot be read", "save it again as .xlsx")
    ENTITIES = ("it declares entities of XML: a trap", "save it again as .xlsx")
    MANY_ROWS = ("a sheet has more than {most} rows", "send it in parts")
    UNKNOWN_SHEET = (
        "we do not know this sheet",
        "remove it, or give it one of these names: {known}",
    )
    UNKNOWN_COLUMN = ("we do not know this column", "use these: {known}")
    COLUMN_TWICE = ("this column stands there twice", "remove one")
    COLUMN_MISSING = ("this column is missing", "it says what a row is about")
    A_FORMULA = ("is a formula", "write the text or number itself")
    AN_ERROR = ("is an error ({found})", "write the text or number itself")
    NO_LANGUAGE_IN_ROW = ("`{lang}` is not a language of ours", "write one of {languages}")
    NOT_OF_KINDS = ("cannot be `{found}`", "write one of {expected}")
    ABOUT_NOTHING = ("is empty", "say what this row is about")
    ROWS_DIFFER = ("differs from {place}", "write the same in all rows of one figure")
    ROW_TWICE = ("{place} says the same record already", "remove one")
