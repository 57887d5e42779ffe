"""A message leads to one article, and the questions that measure this are not learnt by heart."""

from tests.knowledge_base_content.editor import HOTLINE, WAGES, Editor


def ask(editor: Editor, file: str, *words: str) -> None:
    """The first phrasings of a file are replaced."""
    phrasings = editor.read(file)["phrasings"]
    editor.change(file, phrasings=[*words, *phrasings[len(words) :]])


def test_one_question_in_two_articles_of_a_place(editor: Editor) -> None:
    ask(editor, f"{HOTLINE}/ru.yaml", "Хозяин не платит!")
    ask(editor, f"{WAGES}/uz.yaml", "hozyain ne platit")

    assert editor.faults() == [
        (
            f"{WAGES}/uz.yaml: phrasings 1: `hozyain ne platit` stands in ru/hotline too"
            " (ru.yaml, phrasings 1); keep it where it belongs and say it another way here"
        ),
    ]


def test_places_may_share_a_question(editor: Editor) -> None:
    ask(editor, f"{HOTLINE}/ru.yaml", "Хозяин не платит!")
    ask(editor, f"{WAGES}/ru.yaml", "хозяин не платит")
    (editor.folder / "articles/kz").mkdir()
    (editor.folder / WAGES).rename(editor.folder / "articles/kz/unpaid-wages")

    assert editor.faults() == []


def test_another_spelling_is_not_another_phrasing(editor: Editor) -> None:
    ask(editor, f"{WAGES}/uz.yaml", "pul bermayapti", "Пул бермаяпти")

    assert editor.faults() == [
        (
            f"{WAGES}/uz.yaml: phrasings 2: `Пул бермаяпти` reads like phrasings 1: spelling and"
            " alphabet do not count; ask in other words"
        ),
    ]


def test_a_phrasing_without_words(editor: Editor) -> None:
    ask(editor, f"{WAGES}/en.yaml", "???")

    assert editor.faults() == [
        f"{WAGES}/en.yaml: phrasings 1: `???` has no words; write how people ask",
    ]


def test_titles_tell_articles_apart(editor: Editor) -> None:
    title = editor.read(f"{WAGES}/ky.yaml")["title"]
    editor.change(f"{HOTLINE}/ky.yaml", title=title.rstrip("?"))

    assert editor.faults() == [
        (
            f"{WAGES}/ky.yaml: title: ru/hotline has the same title in this language;"
            " say how the two differ"
        ),
    ]


def test_a_saved_question_is_no_phrasing(editor: Editor) -> None:
    ask(editor, f"{WAGES}/tg.yaml", "gde moi dengi?")

    assert editor.faults() == [
        (
            f"{WAGES}/tg.yaml: phrasings 1: `gde moi dengi?` is the saved question ru-1 (ru.yaml);"
            " write another phrasing: the saved questions are kept for measuring"
        ),
    ]
