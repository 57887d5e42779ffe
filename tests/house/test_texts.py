"""The texts of the service: complete in every language, and none that nobody says."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import BaseNode, Message, VariableReference

from handlers.phrases import TONGUES, read_phrases
from knowledge_base.model import DESTINATIONS, LANGS, ORIGINS, Certainty
from knowledge_base.search import Danger

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "handlers" / "texts"
REFERENCE = "en"


def messages(lang: str) -> dict[str, Message]:
    entries = [
        entry
        for path in sorted(TEXTS.rglob(f"{lang}.ftl"))
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, Message)
    ]
    names = [entry.id.name for entry in entries]
    assert len(names) == len(set(names)), "one text has one place"
    return dict(zip(names, entries, strict=True))


def variables(node: object) -> Iterator[str]:
    if isinstance(node, VariableReference):
        yield node.id.name
    if isinstance(node, BaseNode):
        for value in vars(node).values():
            for child in value if isinstance(value, list) else [value]:
                yield from variables(child)


@pytest.mark.parametrize("lang", LANGS)
def test_every_language_says_the_same_things(lang: str) -> None:
    reference, other = messages(REFERENCE), messages(lang)
    assert other.keys() == reference.keys()
    for key, message in reference.items():
        assert set(variables(other[key])) == set(variables(message)), key


def test_no_text_is_kept_that_nobody_says() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for room in ("handlers", "bot")
        for path in (ROOT / room).rglob("*.py")
    )
    families = {match.rstrip("-") for match in re.findall(r"""f['"]([a-z-]+-)\{""", code)}
    families |= {"smalltalk", "out-of-scope"}
    unsaid = [
        key
        for key in messages(REFERENCE)
        if not re.search(f"""['"]{key}['"]""", code)
        and not any(key.startswith(f"{family}-") for family in families)
        and key != "ready-example"
    ]
    assert unsaid == []


@pytest.mark.parametrize("tongue", TONGUES)
def test_countries_dangers_and_certainties_have_names(tongue: str) -> None:
    phrases = next(value for name, value in read_phrases().items() if name == tongue)
    for code in (*ORIGINS, *DESTINATIONS):
        assert phrases.country(code)
    for danger in Danger:
        assert phrases.say(f"danger-{danger}")
    for certainty in Certainty:
        assert phrases.say(f"answer-certainty-{certainty}")


def test_commands_stay_in_latin_letters_in_uzbek_cyrillic() -> None:
    phrases = read_phrases()["uz-Cyrl"]
    assert "/forget" in phrases.say("help")
    assert "/sos" in phrases.say("help")


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_screens_are_small(lang: str) -> None:
    """A throttled Telegram still brings a message below one kilobyte."""
    phrases = next(value for name, value in read_phrases().items() if name == lang)
    for key in ("consent", "ready", "help"):
        assert len(phrases.say(key).encode()) < 1024, key
