"""What an article points at is there, and was looked at when it says."""

from datetime import date

import pytest

from tests.knowledge_base_content.editor import CONTACTS, HOTLINE, WAGES, Editor, contact

META = f"{WAGES}/article.yaml"


def move(editor: Editor, article: str) -> None:
    editor.change(f"{HOTLINE}/article.yaml", category="contacts")
    target = editor.folder / "articles" / article
    target.parent.mkdir(exist_ok=True)
    (editor.folder / WAGES).rename(target)


@pytest.mark.parametrize(
    ("article", "what"),
    [
        ("xx/unpaid-wages", "no place `xx`; rename the folder, or add the place to topics.yaml"),
        ("ru/wages", "no topic `wages`; rename the folder, or add the topic to topics.yaml"),
        ("agreement/unpaid-wages", ("no agreement `unpaid-wages`; rename the folder, or add the"
         " agreement to agreements/")),
    ],
)  # fmt: skip
def test_an_unknown_place_or_topic(editor: Editor, article: str, what: str) -> None:
    move(editor, article)

    assert editor.faults() == [f"articles/{article}/article.yaml: folder: {what}"]


def test_a_treaty_may_have_any_category(editor: Editor) -> None:
    move(editor, "agreement/uz-kz-2019-labour")

    assert editor.faults() == []


def test_a_category_of_another_topic(editor: Editor) -> None:
    editor.change(META, category="documents")

    assert editor.faults() == [
        (
            f"{META}: category: `unpaid-wages` does not belong to `documents`;"
            " write one of: labour-rights"
        ),
    ]


def test_related_articles_exist(editor: Editor) -> None:
    editor.change(META, related=["ru/fines", "ru/unpaid-wages"])

    assert editor.faults() == [
        f"{META}: related: no article `ru/fines`; correct the id, or remove it",
        f"{META}: related: the article names itself; remove it from the list",
    ]


def test_contacts_exist_and_may_be_shown(editor: Editor) -> None:
    confirmed = {"confirmed_by": "Нигора", "confirmed_on": date(2026, 11, 1)}
    listed = [
        contact("ru-112", "high", "112"),
        contact("ru-weak", "low", "113"),
        {**contact("ru-called", "low", "114"), **confirmed},
        contact("ru-mute", "high"),
    ]
    editor.write(CONTACTS, {"contacts": listed})
    editor.change(META, contacts=["ru-112", "ru-nobody", "ru-weak", "ru-called", "ru-mute"])

    assert editor.faults() == [
        f"{META}: contacts: no contact `ru-nobody`; correct the id, or remove it",
        (
            f"{META}: contacts: `ru-weak` is hidden, because its source is weak (confidence low);"
            " take another one, or let somebody call it and fill in confirmed_by"
        ),
        (
            f"{META}: contacts: `ru-mute` is hidden, because it has no phone, page or address;"
            " take another one, or find out how to reach it"
        ),
    ]


def test_a_contact_of_nowhere(editor: Editor) -> None:
    spoilt = {"place": "xx", "serves": ["uz", "fr"], "confirmed_by": "Нигора"}
    editor.write(CONTACTS, {"contacts": [{**contact("ru-112", "high", "112"), **spoilt}]})

    assert editor.faults() == [
        f"{CONTACTS}: ru-112 place: no country `xx`; write its code of two letters, as ru",
        f"{CONTACTS}: ru-112 serves: no origin `fr`; write `all`, or some of: uz, kg, tj, kz, tm",
        (
            f"{CONTACTS}: ru-112: confirmed_by and confirmed_on belong together;"
            " fill in both, or neither"
        ),
    ]


def test_a_source_can_be_looked_up(editor: Editor) -> None:
    nameless = {"title": "Закон", "as_of": date(2026, 1, 1)}
    editor.change(META, sources=[nameless, {**nameless, "url": "example.org/law"}])

    assert editor.faults() == [
        f"{META}: sources 1: neither `law` nor `url`: nobody can look it up; add one of them",
        f"{META}: sources 2: `example.org/law` is not an address; copy it whole, with https://",
    ]


def test_at_least_one_source(editor: Editor) -> None:
    editor.change(META, sources=[])

    assert editor.faults() == [f"{META}: sources: has no entry; add at least one"]


def test_nothing_was_looked_at_in_the_future(editor: Editor) -> None:
    source = {"title": "Закон", "law": "ст. 1", "as_of": date(2026, 12, 1)}
    editor.change(META, sources=[source], checked_on=date(2026, 11, 24))
    editor.change_value("ru-wage-days", as_of=date(2027, 1, 1))

    assert editor.faults() == [
        f"{META}: sources 1 as_of: 2026-12-01 is in the future; write the day it was looked at",
        f"{META}: checked_on: 2026-11-24 is in the future; write the day it was looked at",
        (
            "figures/ru.yaml: ru-wage-days as_of: 2027-01-01 is in the future;"
            " write the day it was looked at"
        ),
    ]


def test_a_review_comes_after_the_last_look(editor: Editor) -> None:
    editor.change(META, review_by=date(2026, 11, 22))

    assert editor.faults() == [
        f"{META}: review_by: 2026-11-22 is not after checked_on; write 2027-02-20 or earlier",
    ]


@pytest.mark.parametrize(
    ("article", "risk", "days", "kind", "latest"),
    [
        ("ru/unpaid-wages", "red", 30, "red articles", "2026-12-22"),
        ("ru/work-permit", "yellow", 60, "fees and permits", "2027-01-21"),
        ("ru/unpaid-wages", "yellow", 90, "procedures", "2027-02-20"),
        ("agreement/uz-kz-2019-labour", "yellow", 180, "treaties", "2027-05-21"),
    ],
)
def test_no_review_later_than_its_term(
    editor: Editor, article: str, risk: str, days: int, kind: str, latest: str
) -> None:
    editor.change(META, risk=risk, review_by=date(2027, 5, 22), category="labour-rights")
    if article.endswith("work-permit"):
        editor.change(META, category="work-permission")
    if article != "ru/unpaid-wages":
        move(editor, article)

    assert editor.faults() == [
        (
            f"articles/{article}/article.yaml: review_by: 2027-05-22 is more than {days} days after"
            f" checked_on (the term of {kind}); write {latest} or earlier"
        ),
    ]
