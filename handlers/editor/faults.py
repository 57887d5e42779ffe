"""What a check has found, as an editor reads it: where it is, what is wrong, how to mend it."""

from collections.abc import Sequence

from handlers.phrases import Phrases
from knowledge_base.bulk.incoming import Located
from knowledge_base.checks.pack import Fault
from knowledge_base.checks.wrong import Given, SheetRow, Trouble, Wrong
from knowledge_base.model import LANGS

_MOST = 20
_FILE = "file"
_IN_LANGUAGES = "wordings"


def key_of(wrong: Wrong) -> str:
    return f"fault-{_hyphened(wrong.name.lower())}"


def in_article(phrases: Phrases, fault: Fault) -> str:
    """For who has the article at hand: `ru Steps 2: …`."""
    lang = fault.path.stem if fault.path.suffix and fault.path.stem in LANGS else ""
    place = " ".join(part for part in (lang, _named(phrases, fault.key)) if part)
    return f"{place}: {told(phrases, fault.trouble)}"


def in_proposal(phrases: Phrases, fault: Fault) -> str:
    place = f"{fault.path}: {_named(phrases, fault.key)}"
    return f"{place}: {told(phrases, fault.trouble)}"


def in_file(phrases: Phrases, found: Located) -> str:
    """Sheets and columns keep the names by which an editor finds them."""
    place = phrases.say("fault-at-file") if found.where == _FILE else _given(phrases, found.where)
    key = "" if found.key == _FILE else f"{found.key}: "
    return f"{place}: {key}{told(phrases, found.trouble)}"


def not_ready(phrases: Phrases, found: Sequence[Fault]) -> str:
    lines = [f"• {in_proposal(phrases, one)}" for one in found[:_MOST]]
    if len(found) > _MOST:
        lines.append(phrases.say("editor-more-faults", number=len(found) - _MOST))
    return "\n".join([phrases.say("proposal-has-faults"), *lines])


def told(phrases: Phrases, trouble: Trouble) -> str:
    given = {name: _given(phrases, value) for name, value in trouble.given}
    return phrases.say(key_of(trouble.wrong), **given)


def _given(phrases: Phrases, value: Given) -> str:
    if not isinstance(value, SheetRow):
        return str(value)
    key = "fault-at-row" if value.row else "fault-at-sheet"
    return phrases.say(key, sheet=value.sheet, row=value.row)


def _named(phrases: Phrases, key: str) -> str:
    """`steps 2` as the buttons call it; what has no name keeps its own."""
    return " ".join(_word(phrases, word) for word in key.split() if word != _IN_LANGUAGES)


def _word(phrases: Phrases, word: str) -> str:
    for key in (f"field-{_hyphened(word)}", f"fault-at-{_hyphened(word)}"):
        if phrases.has(key):
            return phrases.say(key)
    return word


def _hyphened(word: str) -> str:
    return word.replace("_", "-")
