"""Every number people read comes from a figure that holds today."""

from datetime import date

import pytest

from tests.knowledge_base_content.editor import FIGURES, HOTLINE, WAGES, Editor


def add(editor: Editor, figure: str, *values: dict[str, object], unit: str = "RUB") -> None:
    """A figure, used by the second article so that it counts."""
    defaults = {
        "valid_from": date(2025, 1, 1),
        "source": "law",
        "as_of": date(2026, 1, 1),
        "confidence": "high",
    }
    whole = [{**defaults, **value} for value in values]
    content = editor.read(FIGURES)
    editor.write(FIGURES, {**content, figure: {"what": "a fine", "unit": unit, "values": whole}})
    use(editor, figure)


def use(editor: Editor, *figures: str) -> None:
    editor.change(f"{HOTLINE}/article.yaml", figures=[*figures])
    editor.everywhere(HOTLINE, if_refused=" ".join(f"{{{one}}}" for one in figures))


def test_an_unknown_placeholder(editor: Editor) -> None:
    use(editor, "ru-fine")

    assert (
        f"{HOTLINE}/en.yaml: if_refused: no figure has the id `ru-fine`;"
        " look for a typing error, or add the figure to a file in figures/" in editor.faults()
    )


@pytest.mark.parametrize("typed", ["{ru wage}", "{ru-wage-days", "{Ru-days}", "}"])
def test_a_placeholder_that_is_none(editor: Editor, typed: str) -> None:
    editor.everywhere(HOTLINE, if_refused=f"… {typed}")

    assert (
        f"{HOTLINE}/en.yaml: if_refused: `{typed}` is not a placeholder;"
        " write {the-id-of-a-figure}: small letters, digits, hyphens, no spaces" in editor.faults()
    )


def test_no_braces_in_phrasings(editor: Editor) -> None:
    phrasings = editor.read(f"{WAGES}/ru.yaml")["phrasings"]
    editor.change(f"{WAGES}/ru.yaml", phrasings=["жду {ru-wage-days} дней", *phrasings])

    assert editor.faults() == [
        (
            f"{WAGES}/ru.yaml: phrasings 1: `{{ru-wage-days}}`: nobody asks with braces;"
            " write it in words"
        ),
    ]


def test_the_list_names_what_the_texts_use(editor: Editor) -> None:
    editor.change(f"{WAGES}/article.yaml", figures=[])
    editor.change(f"{HOTLINE}/article.yaml", figures=["ru-wage-days", "ru-wage-days"])

    assert editor.faults() == [
        (
            f"{HOTLINE}/article.yaml: figures: the list names `ru-wage-days`, but no text uses it;"
            " remove it from the list"
        ),
        f"{HOTLINE}/article.yaml: figures: `ru-wage-days` is named twice; remove one",
        (
            f"{WAGES}/article.yaml: figures: the texts use {{ru-wage-days}}, but the list does not"
            " name it; add it to the list"
        ),
    ]


def test_the_same_figures_in_every_language(editor: Editor) -> None:
    editor.change(f"{WAGES}/ky.yaml", answer="Күтүңүз.", if_refused="{ru-wage-days} күн.")

    assert editor.faults() == [
        (
            f"{WAGES}/ky.yaml: answer: without {{ru-wage-days}}, unlike ru.yaml;"
            " use the same figures and numbers in this place in all languages"
        ),
        (
            f"{WAGES}/ky.yaml: if_refused: with {{ru-wage-days}}, unlike ru.yaml;"
            " use the same figures and numbers in this place in all languages"
        ),
    ]


def test_the_same_numbers_of_laws_in_every_language(editor: Editor) -> None:
    editor.everywhere(WAGES, if_refused="art. 97")
    editor.change(f"{WAGES}/en.yaml", if_refused="art. 79")

    assert editor.faults() == [
        (
            f"{WAGES}/en.yaml: if_refused: without 97 and with 79, unlike ru.yaml;"
            " use the same figures and numbers in this place in all languages"
        ),
    ]


def test_a_figure_in_use_has_a_value_today(editor: Editor) -> None:
    editor.change_value("ru-wage-days", valid_to=date(2026, 11, 21))

    assert editor.faults() == [
        (
            f"{FIGURES}: ru-wage-days: has no value for 2026-11-22, so what uses it is not shown;"
            " add a line to `values` with valid_from, valid_to and a source"
        ),
    ]


def test_a_base_without_a_value_is_told_once_and_as_the_base(editor: Editor) -> None:
    add(editor, "ru-index", {"value": 100, "valid_to": date(2025, 12, 31)})
    add(editor, "ru-fine", {"times": 10, "of": "ru-index"})

    assert [fault.partition(";")[0] for fault in editor.faults()] == [
        f"{FIGURES}: ru-index: has no value for 2026-11-22, so what uses it is not shown",
    ]


def test_two_values_for_one_day(editor: Editor) -> None:
    add(
        editor,
        "ru-fine",
        {"value": 2, "valid_from": date(2026, 7, 1)},
        {"value": 1, "valid_to": date(2026, 7, 1)},
    )

    assert editor.faults() == [
        (
            f"{FIGURES}: ru-fine: two values hold on 2026-07-01;"
            " end the earlier one with valid_to on the day before the later one begins"
        ),
    ]


def test_a_value_that_ends_before_it_begins(editor: Editor) -> None:
    add(
        editor,
        "ru-fine",
        {"value": 1, "valid_to": date(2024, 1, 1)},
        {"value": 2, "valid_from": date(2026, 1, 1)},
    )

    assert editor.faults() == [
        (
            f"{FIGURES}: ru-fine: ends on 2024-01-01, before it begins on 2025-01-01;"
            " correct valid_from or valid_to"
        ),
    ]


def test_a_base_that_does_not_exist(editor: Editor) -> None:
    add(editor, "ru-fine", {"times": 10, "of": "ru-index"})

    assert editor.faults() == [
        f"{FIGURES}: ru-fine: its base `ru-index` does not exist; correct `of`, or add the figure",
    ]


def test_a_base_that_goes_in_a_circle(editor: Editor) -> None:
    add(editor, "ru-a", {"times": 2, "of": "ru-b"})
    add(editor, "ru-b", {"times": 2, "of": "ru-a"})

    assert editor.faults() == [
        (
            f"{FIGURES}: ru-a: it is computed from `ru-b`, and that one from it;"
            " give one of the two a `value`"
        ),
        (
            f"{FIGURES}: ru-b: it is computed from `ru-a`, and that one from it;"
            " give one of the two a `value`"
        ),
    ]


def test_a_date_is_no_base(editor: Editor) -> None:
    add(editor, "ru-start", {"value": date(2026, 7, 1)}, unit="date")
    add(editor, "ru-fine", {"times": 2, "of": "ru-start"})

    assert editor.faults() == [
        (
            f"{FIGURES}: ru-fine: its base `ru-start` is a date, which cannot be multiplied;"
            " correct `of`"
        ),
    ]


def test_a_unit_that_does_not_fit(editor: Editor) -> None:
    add(editor, "ru-fine", {"value": 10}, unit="date")

    assert editor.faults() == [
        (
            f"{FIGURES}: ru-fine: the unit `date` needs a date as its value, every other unit a"
            " number; correct `unit` or `value`"
        ),
    ]


def test_a_value_and_a_base_at_once(editor: Editor) -> None:
    editor.change_value("ru-wage-days", times=2, of="ru-wage-days")

    assert editor.faults()[0] == (
        f"{FIGURES}: ru-wage-days values 1: does not fit together;"
        " give either `value`, or `times` together with `of`"
    )


def test_a_figure_nobody_uses_is_noted(editor: Editor) -> None:
    add(editor, "ru-fine", {"value": 10, "valid_to": date(2025, 12, 31)})
    use(editor)

    assert editor.faults() == []
    assert editor.notes() == [
        f"{editor.folder}/{FIGURES}: ru-fine: nothing uses it; use it, or remove it"
    ]


def test_a_weak_figure_is_noted_unless_only_a_lawyer_sees_it(editor: Editor) -> None:
    editor.change_value("ru-wage-days", confidence="low")

    assert editor.notes() == [
        (
            f"{editor.folder}/{FIGURES}: ru-wage-days: its source is weak (confidence low),"
            " which silences ru/unpaid-wages; find a better source, or say in words that we do"
            " not know for sure"
        )
    ]

    editor.change(f"{WAGES}/article.yaml", risk="red")
    assert editor.notes() == []
