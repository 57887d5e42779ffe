"""The trained model: what it learns, that it survives a file, and topics it has never met."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.ranking.features import Message
from knowledge_base.ranking.trained import (
    LEAST,
    OUTSIDE,
    Trained,
    by_label,
    cross_fitted,
    in_parts,
)
from knowledge_base.spelling.fold import read

WAGES, PATENT = "хозяин не платит зарплату", "сколько стоит патент на год"
TEXTS = [f"{text} {word}" for text in (WAGES, PATENT) for word in ("тут", "там", "опять")] * 3
LABELS = np.array([0, 0, 0, 1, 1, 1] * 3)
COUNTS = np.ones(len(TEXTS), np.float32)
TOPICS = ("wages", "patent")


def message(text: str) -> Message:
    return Message(tuple(read(text)))


@pytest.fixture(scope="module")
def trained() -> Trained:
    return Trained.learn([message(text) for text in TEXTS], LABELS, TOPICS, COUNTS)


def test_topics_are_told_apart(trained: Trained) -> None:
    assert trained.score(message(WAGES)).argmax() == 0
    assert trained.score(message(PATENT)).argmax() == 1


def test_of_many_phrases_each_topic_is_learnt_by_itself_and_so_is_what_nothing_answers() -> None:
    said = [WAGES, PATENT, "какая завтра погода"]
    phrases = [message(f"{text} {word}") for word in range(2000) for text in said]
    labels, counts = np.tile([0, 1, 2], 2000), np.ones(len(phrases), np.float32)
    model = Trained.learn(phrases, labels, (*TOPICS, OUTSIDE), counts).of(TOPICS)

    assert [model.score(message(text)).argmax() for text in said] == [0, 1, 2]


def test_what_two_topics_answer_is_right_for_both() -> None:
    phrases = [message(f"{text} {word}") for word in range(2000) for text in (WAGES, PATENT)]
    shared = [message(f"мой договор {word}") for word in range(1000)]
    labels = np.append(np.tile([0, 1], 2000), [0] * 1000 + [1] * 1000)
    counts = np.ones(len(labels), np.float32)
    model = Trained.learn([*phrases, *shared, *shared], labels, TOPICS, counts)

    assert (model.score(message("мой договор")) > 0).all()


def test_it_is_the_same_after_reading_it(trained: Trained, tmp_path: Path) -> None:
    trained.write(tmp_path / "learnt.npz")
    again = Trained.read(tmp_path / "learnt.npz")

    assert np.allclose(again.score(message(WAGES)), trained.score(message(WAGES)), atol=0.05)


def test_topics_come_in_the_order_of_the_catalogue_and_new_ones_are_not_known(
    trained: Trained,
) -> None:
    scores = trained.of(("new", "patent", "wages")).score(message(WAGES))

    assert np.isnan(scores[0])
    assert scores[2] > scores[1]


def test_a_message_is_scored_by_models_that_have_not_seen_it() -> None:
    phrases = [message(text) for text in [*TEXTS, "секретное слово"]]
    labels, counts = np.append(LABELS, 1), np.append(COUNTS, np.float32(1))
    asked = [(phrases[-1], [len(phrases) - 1]), (message(WAGES), [])]

    unseen, wages = cross_fitted(phrases, labels, TOPICS, counts, asked, in_parts(labels))

    assert unseen.shape == (2,)
    assert wages.argmax() == 0


def test_a_label_that_is_left_out_whole_is_not_known() -> None:
    weather = [f"какая завтра погода {word}" for word in ("тут", "там", "опять")]
    phrases = [message(text) for text in [*TEXTS, *weather]]
    labels, counts = np.append(LABELS, [2] * 3), np.ones(len(phrases), np.float32)
    asked = [(phrases[0], [0])]

    (said,) = cross_fitted(
        phrases, labels, (*TOPICS, "weather"), counts, asked, by_label(labels, 3), often=1
    )

    assert said[0] == LEAST
    assert min(said[1:]) > LEAST


@given(st.lists(st.integers(0, 4), min_size=1, max_size=60), st.integers(2, 8))
def test_the_phrases_of_each_label_are_spread_evenly(labels: list[int], parts: int) -> None:
    found = in_parts(np.array(labels), parts)

    for label in set(labels):
        counts = np.bincount(found[np.array(labels) == label], minlength=parts)
        assert counts.max() - counts.min() <= 1
