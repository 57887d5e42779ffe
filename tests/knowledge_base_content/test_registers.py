"""Deadlines, agreements and emergency cards hold together, and speak every language."""

from datetime import date

from tests.knowledge_base_content.editor import (
    AGREEMENTS,
    CARD,
    DEADLINES,
    RIGHTS,
    TREATY,
    WAGES,
    Editor,
)


def change_term(editor: Editor, **keys: object) -> None:
    editor.write(DEADLINES, {"ru-wage": {**editor.read(DEADLINES)["ru-wage"], **keys}})


def change_treaty(editor: Editor, **keys: object) -> None:
    editor.write(AGREEMENTS, {TREATY: {**editor.read(AGREEMENTS)[TREATY], **keys}})


def test_a_deadline_is_as_long_as_a_figure(editor: Editor) -> None:
    change_term(editor, period="ru-term-2", topics=["fines"])

    assert editor.faults() == [
        f"{DEADLINES}: ru-wage period: no figure `ru-term-2`; correct the id, or add the figure",
        f"{DEADLINES}: ru-wage topics: no article `ru/fines`; correct the topic, or remove it",
    ]


def test_a_deadline_is_counted_in_time(editor: Editor) -> None:
    figure = editor.read("figures/terms.yaml")["ru-term"]
    editor.write("figures/terms.yaml", {"ru-term": {**figure, "unit": "RUB"}})

    assert editor.faults() == [
        (
            f"{DEADLINES}: ru-wage period: `ru-term` is counted in RUB, which is no time;"
            " its unit must be of ('hour', 'day', 'working-day', 'month', 'year')"
        )
    ]


def test_a_deadline_speaks_every_language(editor: Editor) -> None:
    words = editor.read(DEADLINES)["ru-wage"]["words"]
    change_term(editor, words={lang: words[lang] for lang in words if lang != "tg"})

    assert editor.faults() == [
        f"{DEADLINES}: ru-wage words tg: this language is missing; translate it"
    ]


def test_a_treaty_gives_rights_of_the_list(editor: Editor) -> None:
    change_treaty(editor, gives=[{"right": "equal-pay"}, {"right": "pension"}], lacks=["rest"])

    assert editor.faults() == [
        f"{AGREEMENTS}: {TREATY} rights: no right `pension`; correct the id, or add it to rights/",
        f"{AGREEMENTS}: {TREATY} rights: no right `rest`; correct the id, or add it to rights/",
    ]


def test_a_treaty_does_not_give_and_lack_the_same(editor: Editor) -> None:
    change_treaty(editor, lacks=["equal-pay"])

    assert editor.faults() == [
        (
            f"{AGREEMENTS}: {TREATY} lacks: `equal-pay` is both given and not given;"
            " remove it from one of the two"
        )
    ]


def test_an_article_rests_on_a_known_treaty(editor: Editor) -> None:
    editor.change(f"{WAGES}/article.yaml", agreements=["uz-kz-2018"])

    assert editor.faults() == [
        (
            f"{WAGES}/article.yaml: agreements: no agreement `uz-kz-2018`;"
            " correct the id, or remove it"
        )
    ]


def test_the_year_of_a_treaty_may_stand_in_its_name(editor: Editor) -> None:
    titles = editor.read(AGREEMENTS)[TREATY]["titles"]
    change_treaty(editor, titles={**titles, "en": "Work and pay (2019)"})

    assert editor.faults() == []


def test_a_right_that_no_treaty_names_is_noted(editor: Editor) -> None:
    rights = editor.read(RIGHTS)
    editor.write(RIGHTS, {**rights, "rest": rights["equal-pay"]})

    assert editor.notes() == [
        f"{editor.folder}/{RIGHTS}: rest: no agreement gives or lacks it; use it, or remove it"
    ]


def test_a_card_of_a_known_place_and_situation(editor: Editor) -> None:
    (editor.folder / CARD).rename(editor.folder / "cards" / "ru" / "trouble")

    (fault,) = editor.faults()

    assert fault.startswith("cards/ru/trouble/card.yaml: folder: no situation `trouble`;")


def test_a_card_is_looked_over_within_a_month(editor: Editor) -> None:
    editor.change(f"{CARD}/card.yaml", review_by=date(2026, 12, 23), deadlines=["ru-gone"])

    assert editor.faults() == [
        f"{CARD}/card.yaml: deadlines: no deadline `ru-gone`; correct the id, or remove it",
        (
            f"{CARD}/card.yaml: review_by: 2026-12-23 is not within 30 days after checked_on;"
            " write 2026-12-22 or earlier"
        ),
    ]


def test_a_card_is_alike_in_every_language(editor: Editor) -> None:
    editor.change(f"{CARD}/ky.yaml", now=["Юристке жазыңыз.", "Чалыңыз 102."])
    (editor.folder / CARD / "kk.yaml").unlink()

    faults = editor.faults()

    assert f"{CARD}/kk.yaml: file: this language is missing; translate ru.yaml" in faults
    assert any(fault.startswith(f"{CARD}/ky.yaml: now: 2 entries, but 1 in ") for fault in faults)
    assert any("the number 102 is typed into the text" in fault for fault in faults)


def test_a_card_fits_on_the_screen(editor: Editor) -> None:
    editor.change(f"{CARD}/en.yaml", never=["Do not sign. " * 12])

    assert editor.faults() == [
        (
            f"{CARD}/en.yaml: never 1: 155 characters with the figures filled in, at most 140 fit;"
            " take 15 out"
        )
    ]
