"""Whatever is wrong with the files, the editor sees all of it at once, with the place."""

from tests.knowledge_base_content.editor import CONTACTS, FIGURES, HOTLINE, WAGES, Editor, contact


def test_a_sound_pack_has_no_faults(editor: Editor) -> None:
    assert editor.faults() == []


def test_faults_of_several_files_are_told_at_once(editor: Editor) -> None:
    editor.change(f"{WAGES}/ru.yaml", title=None, answr="…")
    editor.change(f"{WAGES}/article.yaml", risk="blue", checked_on="yesterday")
    editor.change_value("ru-wage-days", valid_from="soon")

    assert editor.faults() == [
        f"{WAGES}/ru.yaml: title: is missing; add it",
        (
            f"{WAGES}/ru.yaml: answr: we do not know this key; look for a typing error, or remove it"
            " (known: title, answer, steps, need, avoid, if_refused, phrasings, based_on)"
        ),
        f"{WAGES}/article.yaml: risk: cannot be `blue`; write one of: 'green', 'yellow' or 'red'",
        f"{WAGES}/article.yaml: checked_on: is not a date; write it as 2026-11-22: year, month, day",
        (
            f"{FIGURES}: ru-wage-days values 1 valid_from: is not a date;"
            " write it as 2026-11-22: year, month, day"
        ),
    ]


def test_broken_yaml_is_told_with_its_line(editor: Editor) -> None:
    editor.write(f"{WAGES}/ky.yaml", "title: Эмне кылам\nanswer: Юрист: жазыңыз\n")

    assert editor.faults() == [
        (
            f"{WAGES}/ky.yaml: line 2: cannot be read from column 14 on (mapping values are not"
            " allowed in this context); usually a colon or a quotation mark in a text: put the whole text in"
            " double quotes"
        ),
    ]


def test_a_text_instead_of_a_list(editor: Editor) -> None:
    editor.change(f"{WAGES}/en.yaml", steps="Write to a lawyer.")

    assert editor.faults() == [
        (
            f"{WAGES}/en.yaml: steps: must be a list;"
            " write each entry on its own line, beginning with `- `"
        ),
    ]


def test_an_empty_file(editor: Editor) -> None:
    editor.write(f"{WAGES}/kk.yaml", "")

    assert editor.faults() == [
        f"{WAGES}/kk.yaml: file: has no `key: value` lines; compare it with a neighbouring file",
    ]


def test_a_file_that_is_not_utf_8(editor: Editor) -> None:
    (editor.folder / WAGES / "ru.yaml").write_bytes("title: Хозяин".encode("cp1251"))

    assert editor.faults()[0] == (
        f"{WAGES}/ru.yaml: file: is not in UTF-8; save it again with the encoding UTF-8"
    )


def test_a_key_written_twice(editor: Editor) -> None:
    text = (editor.folder / WAGES / "tg.yaml").read_text(encoding="utf-8")
    editor.write(f"{WAGES}/tg.yaml", f"title: Аввал\n{text}")

    assert editor.faults() == [
        (
            f"{WAGES}/tg.yaml: title: this key stands in the file twice, and only the last one"
            " counts; remove one of them"
        ),
    ]


def test_an_unknown_language(editor: Editor) -> None:
    editor.write(f"{WAGES}/de.yaml", editor.read(f"{WAGES}/en.yaml"))

    assert editor.faults() == [
        (
            f"{WAGES}/de.yaml: file: `de` is not a language of ours;"
            " name the file after one of ru, uz, en, tg, ky, kk, or remove it"
        ),
    ]


def test_a_language_that_is_missing(editor: Editor) -> None:
    (editor.folder / WAGES / "ky.yaml").unlink()

    assert editor.faults() == [
        f"{WAGES}/ky.yaml: file: this language is missing; translate ru.yaml",
    ]


def test_texts_without_article_yaml(editor: Editor) -> None:
    (editor.folder / HOTLINE / "article.yaml").unlink()

    assert editor.faults() == [
        (
            f"{HOTLINE}/article.yaml: file: the article has texts, but no article.yaml;"
            " copy one from a neighbouring article and change it"
        ),
    ]


def test_a_file_nobody_reads(editor: Editor) -> None:
    editor.write("figures/kz.yml", {})

    assert editor.faults() == [
        (
            "figures/kz.yml: file: this file is not read;"
            " put it where its neighbours are, with a name that ends in .yaml"
        ),
    ]


def test_an_id_used_twice(editor: Editor) -> None:
    editor.write("figures/zz.yaml", editor.read(FIGURES))
    listed = [contact("ru-112", "high", "112")] * 2
    editor.write(CONTACTS, {"contacts": listed})

    assert editor.faults() == [
        (
            "figures/zz.yaml: ru-wage-days: this id stands in ru.yaml too;"
            " keep one of them, or give one another id"
        ),
        (
            f"{CONTACTS}: ru-112: this id stands in ru.yaml too;"
            " keep one of them, or give one another id"
        ),
    ]


def test_contacts_outside_their_list(editor: Editor) -> None:
    editor.write("contacts/kz.yaml", {"kontakts": []})

    assert editor.faults() == [
        (
            "contacts/kz.yaml: contacts: the file must hold one list called `contacts`;"
            " begin the file with `contacts:` and each entry with `- id: …`"
        ),
    ]


def test_saved_questions_must_be_a_list(editor: Editor) -> None:
    editor.write("questions/en.yaml", {"id": "en-1"})
    editor.write("questions/ru.yaml", [{"id": "ru-1"}, "где"])

    assert editor.faults() == [
        "questions/en.yaml: file: must be a list; begin each entry with `- {id: …`",
        "questions/ru.yaml: ru-1 text: is missing; add it",
        (
            "questions/ru.yaml: entry 2: must be `key: value` lines; compare it with a neighbouring"
            " entry"
        ),
    ]


def test_a_record_that_cannot_be_read_is_not_told_as_missing(editor: Editor) -> None:
    editor.change_value("ru-wage-days", value="many")
    editor.write(CONTACTS, {"contacts": [{**contact("ru-112", "high"), "name": ""}]})

    assert editor.faults() == [
        f"{FIGURES}: ru-wage-days values 1 value: is not a number; write it with digits, without spaces; or give a date",
        f"{CONTACTS}: ru-112 name: is empty; fill it in",
    ]


def test_saved_questions_that_are_no_yaml(editor: Editor) -> None:
    editor.write("questions/ru.yaml", "- {id: ru-1, text: где")

    assert editor.faults()[0].startswith("questions/ru.yaml: line 2: cannot be read")
