"""The learnt sense of danger: what it learns from and what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge_base import lessons as book
from knowledge_base.danger import Lesson, SenseOfDanger, tried
from knowledge_base.model import Article
from knowledge_base.notes import Note, Notes
from knowledge_base.ranking.features import Message
from knowledge_base.reading import Reader
from knowledge_base.search import Alarm, Danger, Question, Search
from knowledge_base.spelling.fold import read

URGENT = "хозяин запер нас и бьет"
CALM = "сколько стоит патент на год"


def lesson(text: str, danger: Danger | None) -> Lesson:
    return Lesson(message(text), Alarm.NONE, danger is not None, danger)


def message(text: str) -> Message:
    return Message(tuple(read(text)))


@pytest.fixture(scope="module")
def lessons() -> list[Lesson]:
    urgent = [lesson(f"{URGENT} {word}", Danger.VIOLENCE) for word in ("опять", "сейчас")] * 40
    return urgent + [lesson(f"{CALM} {word}", None) for word in ("там", "тут")] * 40


@pytest.fixture(scope="module")
def sense(lessons: list[Lesson]) -> SenseOfDanger:
    learnt = SenseOfDanger.learn(lessons)
    assert learnt is not None
    return learnt


def test_danger_is_told_from_a_question(sense: SenseOfDanger) -> None:
    assert sense.alarm(message(URGENT), Alarm.NONE) is Alarm.URGENT
    assert sense.alarm(message(CALM), Alarm.NONE) is Alarm.NONE
    assert sense.alarm(message(URGENT), Alarm.NONE, calm=True) is Alarm.URGENT
    assert sense.alarm(message(CALM), Alarm.NONE, calm=True) is Alarm.NONE
    assert sense.kind(message(URGENT)) is Danger.VIOLENCE


def test_an_alarm_of_the_rules_that_sounds_calm_asks_first(sense: SenseOfDanger) -> None:
    assert sense.alarm(message(CALM), Alarm.URGENT) is Alarm.ASK


def test_nothing_is_learnt_from_calm_alone(lessons: list[Lesson]) -> None:
    assert SenseOfDanger.learn([one for one in lessons if not one.urgent]) is None


def test_a_lesson_is_tried_by_weights_learnt_without_it(lessons: list[Lesson]) -> None:
    found = tried(lessons)

    assert found[:80].min() > found[80:].max()


def test_the_practice_messages_of_danger_are_readable() -> None:
    lines = book.read_lines()

    assert {line.danger for line in lines if line.urgent} >= {Danger.DETENTION, Danger.MISSING}
    assert all((line.danger is None) is not line.urgent for line in lines)


def test_a_line_is_either_calm_or_urgent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ru.yaml").write_text("- {text: а, urgent: true, kind: calm}", encoding="utf-8")
    monkeypatch.setattr(book, "FOLDER", tmp_path)

    with pytest.raises(ValueError, match="calm and urgent"):
        book.read_lines()


def test_practice_messages_are_calm_or_urgent() -> None:
    told = book.practised(Notes({}, (Note("салом", "ru", "tj"),), (Note("ёрдам", "ru", "uz"),)))

    assert [(line.text, line.urgent) for line in told] == [("салом", False), ("ёрдам", True)]


def test_phrasings_of_calm_articles_are_calm(articles: list[Article], search: Search) -> None:
    filed = [(articles[0], message(CALM))]

    taught = book.lessons(Reader(), search.urgency, [], filed)

    assert [one.urgent for one in taught] == [False]


@pytest.mark.parametrize(
    ("text", "alarm"),
    [
        ("меня держат в подвале и не выпускают помогите", Alarm.URGENT),
        ("как продлить патент на следующий год", Alarm.NONE),
    ],
)
def test_the_search_senses_danger(search: Search, text: str, alarm: Alarm) -> None:
    assert search.ask(Question(text, "ru", "uz")).alarm is alarm


def test_what_was_learnt_is_of_these_practice_messages() -> None:
    assert SenseOfDanger.read().taught_by == book.digest(), (
        "lexicon/danger or practice changed: run `python -m knowledge_base calibrate`"
    )


def test_what_was_learnt_is_the_same_after_reading_it(
    sense: SenseOfDanger, tmp_path: Path
) -> None:
    sense.write(tmp_path / "learnt.npz")
    read_again = SenseOfDanger.read(tmp_path / "learnt.npz")

    for text in (URGENT, CALM):
        assert read_again.alarm(message(text), Alarm.NONE) is sense.alarm(
            message(text), Alarm.NONE
        )
    assert read_again.kind(message(URGENT)) is Danger.VIOLENCE
