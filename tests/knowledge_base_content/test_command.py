"""The two commands, as an editor calls them; and the pack we publish."""

from datetime import date

import pytest

from knowledge_base.check import faults, figures_main, main
from knowledge_base.checks.reader import read
from knowledge_base.files import CONTENT
from tests.knowledge_base_content.editor import TODAY, WAGES, Editor

Captured = pytest.CaptureFixture[str]


def test_a_clean_pack_is_counted(editor: Editor, capsys: Captured) -> None:
    assert main([str(editor.folder), "--today", "2026-11-22"]) == 0

    assert capsys.readouterr().out == (
        "clean: 2 articles, 6 languages, 120 phrasings, 2 figures, 1 contact,"
        " 0 agencies, 1 deadline, 1 agreement, 1 emergency card;"
        " no saved question of 1 stands among the phrasings\n"
    )


def test_faults_fail_and_are_counted(editor: Editor, capsys: Captured) -> None:
    editor.change(f"{WAGES}/en.yaml", if_refused="<b>now</b>")

    assert main([str(editor.folder), "--today", "2026-11-22"]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{editor.folder}/{WAGES}/en.yaml: if_refused: `<b>` is markup")
    assert lines[-1] == "2 faults in 1 file"


def test_paths_are_shown_from_where_the_editor_stands(
    editor: Editor, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(editor.folder)
    (editor.folder / WAGES / "kk.yaml").unlink()

    main([str(editor.folder), "--today", "2026-11-22"])

    assert capsys.readouterr().out.startswith(f"{WAGES}/kk.yaml: file: ")


def test_what_ends_soon_is_noted_and_does_not_fail(editor: Editor, capsys: Captured) -> None:
    editor.change_value("ru-wage-days", valid_to=date(2027, 3, 1))

    assert main([str(editor.folder), "--today", "2027-01-10"]) == 0

    assert capsys.readouterr().out.splitlines()[:2] == [
        "note: review due 2027-02-20 (in 41 days): ru/hotline, ru/unpaid-wages",
        "note: last day of ru-wage-days: 2027-03-01 (in 50 days)",
    ]


def test_an_overdue_review_is_noted(editor: Editor, capsys: Captured) -> None:
    assert main([str(editor.folder), "--today", "2027-02-23"]) == 0

    assert capsys.readouterr().out.startswith("note: review due 2027-02-20 (3 days ago): ")


def test_readability_of_each_language(editor: Editor, capsys: Captured) -> None:
    assert main([str(editor.folder), "--today", "2026-11-22", "--readability"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[1:7]] == ["ru", "uz", "en", "tg", "ky", "kk"]
    assert lines[3].split()[:4] == ["en", "26", "4.0", "3.6"]


def test_figures_that_end_soon_name_their_articles(editor: Editor, capsys: Captured) -> None:
    editor.change_value("ru-wage-days", valid_to=date(2026, 12, 31))

    assert figures_main([str(editor.folder), "--today", "2026-11-22"]) == 0

    assert capsys.readouterr().out == (
        f"{editor.folder}/figures/ru.yaml: ru-wage-days: last day 2026-12-31 (in 39 days);"
        " days between two payments of wages; used by ru/unpaid-wages\n"
    )


def test_figures_that_have_expired_come_first(editor: Editor, capsys: Captured) -> None:
    content = editor.read("figures/ru.yaml")
    content["ru-soon"] = {**content["ru-wage-days"]}
    content["ru-soon"]["values"] = [{**content["ru-soon"]["values"][0], "valid_to": TODAY}]
    editor.write("figures/ru.yaml", content)
    editor.change_value("ru-wage-days", valid_to=date(2026, 10, 1))

    figures_main([str(editor.folder), "--today", "2026-11-22"])

    lines = capsys.readouterr().out.splitlines()
    assert "ru-wage-days: last day 2026-10-01 (52 days ago); " in lines[0]
    assert "ru-soon: last day 2026-11-22 (in 0 days); " in lines[1]
    assert lines[1].endswith("used by no article")


def test_a_figure_of_the_future_has_no_value_yet(editor: Editor, capsys: Captured) -> None:
    editor.change_value("ru-wage-days", valid_from=date(2027, 1, 1))

    figures_main([str(editor.folder), "--today", "2026-11-22"])

    assert "ru-wage-days: no value yet; " in capsys.readouterr().out


def test_the_calendar_alone_breaks_no_build(editor: Editor) -> None:
    editor.change_value("ru-wage-days", valid_to=date(2027, 3, 1))

    assert main([str(editor.folder), "--today", "2027-03-02"]) == 1
    assert main([str(editor.folder), "--today", "2027-03-02", "--as-checked"]) == 0


def test_a_check_on_a_later_day_sees_what_has_lapsed(editor: Editor, capsys: Captured) -> None:
    editor.change_value("ru-wage-days", valid_to=date(2027, 3, 1))
    editor.change(f"{WAGES}/article.yaml", checked_on=date(2027, 3, 2), review_by=date(2027, 4, 1))

    assert main([str(editor.folder), "--today", "2027-03-05", "--as-checked"]) == 1

    assert "has no value for 2027-03-02" in capsys.readouterr().out


def test_a_wrong_folder_is_no_clean_pack(editor: Editor, capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        main([str(editor.folder / "figures")])

    assert "has no folder `articles`" in capsys.readouterr().err


def test_a_successor_keeps_a_figure_alive(editor: Editor, capsys: Captured) -> None:
    content = editor.read("figures/ru.yaml")
    (value,) = content["ru-wage-days"]["values"]
    content["ru-wage-days"]["values"] = [
        {**value, "valid_to": date(2026, 12, 31)},
        {**value, "valid_from": date(2027, 1, 1)},
    ]
    editor.write("figures/ru.yaml", content)

    figures_main([str(editor.folder), "--today", "2026-11-22"])

    assert capsys.readouterr().out == "no figure has expired or ends within 60 days\n"


def test_figures_of_a_pack_that_cannot_be_read(editor: Editor, capsys: Captured) -> None:
    editor.change_value("ru-wage-days", value="many")

    assert figures_main([str(editor.folder), "--today", "2026-11-22"]) == 1
    assert "ru-wage-days values 1 value" in capsys.readouterr().out


def test_the_published_pack_is_clean() -> None:
    """For the day of its newest article: later, figures expire and the bot falls silent."""
    articles = read(CONTENT, TODAY).articles.values()
    newest = max(filed.record.checked_on for filed in articles)

    assert [str(fault) for fault in faults(read(CONTENT, newest))] == []
