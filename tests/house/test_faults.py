"""Whatever a check can find is said in every language, with all that it has to say."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from handlers.editor.faults import key_of, told
from handlers.phrases import TONGUES, read_phrases
from knowledge_base.checks.wrong import Wrong
from knowledge_base.model import LANGS
from tests.house.test_texts import messages, variables

KNOWLEDGE_BASE = Path(__file__).parents[2] / "knowledge_base"
PLACES = "fault-at-"


def fields(wrong: Wrong) -> set[str]:
    return {name for text in wrong.value for _, name, *_ in Formatter().parse(text) if name}


def names_in_code() -> Iterator[str]:
    for path in KNOWLEDGE_BASE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Name)
                and node.value.id == Wrong.__name__
            ):
                yield node.attr


@pytest.mark.parametrize("lang", LANGS)
def test_every_fault_has_a_text_that_uses_all_it_is_given(lang: str) -> None:
    texts = {key: text for key, text in messages(lang).items() if key.startswith("fault-")}
    for wrong in Wrong:
        assert set(variables(texts.pop(key_of(wrong)))) == fields(wrong), wrong.name
    assert all(key.startswith(PLACES) for key in texts)


def test_every_fault_is_found_by_some_check() -> None:
    assert {wrong.name for wrong in Wrong} == {*names_in_code()}


@pytest.mark.parametrize("tongue", TONGUES)
def test_what_is_typed_stays_as_it_is_typed(tongue: str) -> None:
    phrases = next(value for name, value in read_phrases().items() if name == tongue)
    for wrong, typed in {
        Wrong.VALUE_OR_TIMES: ("value", "times", "of"),
        Wrong.HALF_CONFIRMED: ("confirmed_by", "confirmed_on"),
        Wrong.NO_DATE: ("2026-11-22",),
        Wrong.NEITHER_YES_NOR_NO: ("yes", "no"),
        Wrong.NO_ADDRESS: ("https://",),
        Wrong.OTHER_FORM: ("/export", ".zip", ".xlsx"),
        Wrong.UZBEK_MARK: ("oʻ", "gʻ", "ʼ"),
        Wrong.UNKNOWN_PLACEHOLDER: ("/figures",),
    }.items():
        said = told(phrases, wrong(**dict.fromkeys(fields(wrong), "…")))
        assert all(word in said for word in typed), said
