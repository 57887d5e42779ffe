"""What is said is short, the same in every language, and written with the right letters."""

import pytest

from tests.knowledge_base_content.editor import TODAY, WAGES, Editor


def test_lengths_count_the_figure_and_not_its_placeholder(editor: Editor) -> None:
    editor.everywhere(WAGES, if_refused="a" * 348 + "{ru-wage-days}")
    assert "if_refused" not in " ".join(editor.faults())

    editor.change_value("ru-wage-days", value=12345)

    assert (
        f"{WAGES}/en.yaml: if_refused: 354 characters with the figures filled in, at most 350"
        " fit; take 4 out" in editor.faults()
    )


@pytest.mark.parametrize(
    ("key", "longest"), [("title", 80), ("answer", 700), ("steps", 220), ("if_refused", 350)]
)
def test_too_long(editor: Editor, key: str, longest: int) -> None:
    words = "a" * (longest + 1)
    editor.change(f"{WAGES}/en.yaml", **{key: [words, "b"] if key == "steps" else words})

    place = "steps 1" if key == "steps" else key
    assert (
        f"{WAGES}/en.yaml: {place}: {longest + 1} characters with the figures filled in,"
        f" at most {longest} fit; take 1 out" in editor.faults()
    )


@pytest.mark.parametrize(("key", "most"), [("steps", 7), ("need", 6), ("avoid", 5)])
def test_too_many_entries(editor: Editor, key: str, most: int) -> None:
    editor.everywhere(WAGES, **{key: ["…"] * (most + 1)})

    assert [fault for fault in editor.faults() if "/uz.yaml" in fault] == [
        (
            f"{WAGES}/uz.yaml: {key}: {most + 1} entries, at most {most} are read;"
            " join or remove some"
        ),
    ]


@pytest.mark.parametrize(
    ("number", "mend"), [(9, "write more, as real people ask"), (21, "remove some")]
)
def test_too_few_or_too_many_phrasings(editor: Editor, number: int, mend: str) -> None:
    words = [f"boss {month}" for month in range(number)]
    editor.change(f"{WAGES}/en.yaml", phrasings=words)

    assert editor.faults() == [
        f"{WAGES}/en.yaml: phrasings: {number} ways of asking, 10 to 20 are needed; {mend}",
    ]


def test_as_many_steps_in_every_language(editor: Editor) -> None:
    editor.change(f"{WAGES}/tg.yaml", steps=["Ба ҳуқуқшинос нависед."])

    assert editor.faults() == [
        (
            f"{WAGES}/tg.yaml: steps: 1 entries, but 2 in ru.yaml;"
            " say the same in both, entry by entry"
        ),
    ]


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_if_refused_in_every_language_or_in_none(editor: Editor, lang: str) -> None:
    editor.change(f"{WAGES}/{lang}.yaml", if_refused=None)

    faults = editor.faults()

    assert {fault.partition(": ")[0] for fault in faults} == {f"{WAGES}/{lang}.yaml"}
    assert "if_refused: empty here, but not in the other language" in faults[0]


@pytest.mark.parametrize(
    "words",
    ["Wait 15 days.", "Pay 7 times.", "The fine is 5,000 roubles.", "From 01.01.2026."],
)
def test_a_figure_typed_into_the_text(editor: Editor, words: str) -> None:
    editor.everywhere(WAGES, if_refused=words)

    faults = editor.faults()

    assert len(faults) == 6
    assert "is typed into the text; write {the-id-of-a-figure}" in faults[0]


@pytest.mark.parametrize(
    "words",
    [
        "Name art. 97 of the treaty.",
        "Закон № 314-VI.",
        "Ст. 5 и статья 18.8, закон 115-ФЗ.",
        "shartnomaning 97-moddasi",
        "келишимдин 97-беренеси",
        "шарттың 97-бабы",
        "Моддаи 97-уми шартнома",
        "E-9 visa",
        "mehnat.gov.uz/service/2561",
        "https://license.gov.uz/registry?id=77",
    ],
)
def test_numbers_that_are_names_may_stand(editor: Editor, words: str) -> None:
    editor.everywhere(WAGES, if_refused=words)

    assert not [fault for fault in editor.faults() if "typed into" in fault]


@pytest.mark.parametrize("number", ["+998 71 200-00-00", "8 (800) 555-35-35", "88005553535"])
def test_a_telephone_number(editor: Editor, number: str) -> None:
    editor.everywhere(WAGES, if_refused=f"Call {number} now")

    assert (
        f"{WAGES}/en.yaml: if_refused: `{number}` looks like a telephone number; take it out;"
        " name its contact under `contacts` in article.yaml" in editor.faults()
    )


@pytest.mark.parametrize("words", ["<b>now</b>", "**now**", "see [here](x)", "a &amp; b", "`now`"])
def test_markup(editor: Editor, words: str) -> None:
    editor.change(f"{WAGES}/en.yaml", if_refused=words)

    assert all("is markup; write plain text" in fault for fault in editor.faults())
    assert editor.faults()


def test_a_latin_letter_in_a_russian_word(editor: Editor) -> None:
    editor.change(f"{WAGES}/ru.yaml", if_refused="Напишите юpисту.")

    assert editor.faults() == [
        (
            f"{WAGES}/ru.yaml: if_refused: `юpисту` mixes Latin and Cyrillic letters (p);"
            " type the word again in one alphabet"
        ),
    ]


def test_a_latin_letter_alone_between_russian_words(editor: Editor) -> None:
    editor.change(f"{WAGES}/ru.yaml", if_refused="Идите c паспортом в E-Qonaq.")

    assert editor.faults() == [
        f"{WAGES}/ru.yaml: if_refused: `c` is a Latin letter; type it as a Cyrillic one",
    ]


def test_a_mixed_word_in_a_phrasing(editor: Editor) -> None:
    phrasings = editor.read(f"{WAGES}/ru.yaml")["phrasings"]
    editor.change(f"{WAGES}/ru.yaml", phrasings=["хозяин нe платит", *phrasings])

    assert editor.faults() == [
        (
            f"{WAGES}/ru.yaml: phrasings 1: `нe` mixes Latin and Cyrillic letters (e);"
            " type the word again in one alphabet"
        ),
    ]


@pytest.mark.parametrize(
    ("lang", "words", "what"),
    [
        ("tg", "Ба ҳўқуқшинос", "`ҳўқуқшинос`: this language does not write ў"),
        ("ky", "Юристке жазіңыз", "`жазіңыз`: this language does not write і"),
        ("uz", "МВД ga boring", "`МВД`: this language does not write в д м"),
        ("ru", "Напишите\u200b юристу", "`\u200b` (zero width space) is not used here"),
        ("en", "Write to a lawyer →", "`→` (rightwards arrow) is not used here"),
    ],
)
def test_a_letter_of_another_language(editor: Editor, lang: str, words: str, what: str) -> None:
    editor.change(f"{WAGES}/{lang}.yaml", if_refused=words)

    assert [fault.partition(";")[0] for fault in editor.faults()] == [
        f"{WAGES}/{lang}.yaml: if_refused: {what}"
    ]


def test_official_russian_words_and_addresses_may_stand(editor: Editor) -> None:
    editor.change(f"{WAGES}/en.yaml", if_refused="Ask for a permit (РВП) at мвд.рф.")
    editor.change(f"{WAGES}/uz.yaml", if_refused="мвд.рф saytiga kiring.")

    assert editor.faults() == []


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("Bo'ladi.", "`'` instead of the Uzbek letter"),
        ("Soʻrang, taʻlim.", "`taʻlim`: ʻ belongs only to oʻ and gʻ"),
        ("Gʼalaba.", "`Gʼalaba`: ʼ after o or g"),
    ],
)
def test_uzbek_marks(editor: Editor, words: str, what: str) -> None:
    editor.change(f"{WAGES}/uz.yaml", if_refused=words)

    assert [what in fault for fault in editor.faults()] == [True]


def test_uzbek_phrasings_are_written_as_people_type(editor: Editor) -> None:
    phrasings = editor.read(f"{WAGES}/uz.yaml")["phrasings"]
    editor.change(f"{WAGES}/uz.yaml", phrasings=["pul bo'lmadi", "Пул бермади", *phrasings])

    assert editor.faults(TODAY) == []


def test_a_sentence_too_long_is_noted_and_no_fault(editor: Editor) -> None:
    editor.change(f"{WAGES}/en.yaml", if_refused=f"Write {'and write ' * 10}now.")

    assert editor.faults() == []
    assert editor.notes()[0].endswith(
        "if_refused: a sentence of 22 words, from `Write and write and`;"
        " make two of it, 20 words at most"
    )
