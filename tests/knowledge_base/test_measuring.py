"""Evaluation, calibration, benchmark and the command line."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import numpy as np
import pytest

from knowledge_base.__main__ import main
from knowledge_base.benchmark import Labelled, as_served, auroc, measure, ours, synthetic
from knowledge_base.calibration import (
    Asked,
    Examples,
    answer_from,
    asked_of_practice,
    combined,
)
from knowledge_base.commands import ablation, ask, calibrate, pack, spellings, suggest
from knowledge_base.commands import evaluate as evaluate_command
from knowledge_base.commands.rivals import RIVALS
from knowledge_base.evaluation import (
    Report,
    SavedQuestion,
    Share,
    evaluate,
    leaked,
    read_questions,
)
from knowledge_base.notes import Note, Notes
from knowledge_base.practice import practice
from knowledge_base.ranking.features import Message
from knowledge_base.ranking.signals import VIEWS
from knowledge_base.search import Outcome, Search

SAVED = [
    SavedQuestion(
        id="ru-1", text="хозяин не дает зарплату", lang="ru", origin="uz", destination="ru",
        expect=Outcome.ANSWER, articles=("ru/unpaid-wages",),
    ),
    SavedQuestion(
        id="ru-2", text="хозяин избил и запер нас", lang="ru", origin="uz", destination="ru",
        expect=Outcome.HANDOVER, urgent=True,
    ),
    SavedQuestion(
        id="uz-1", text="raxmat", lang="uz-Latn", origin="uz", destination="ru",
        expect=Outcome.SMALLTALK,
    ),
    SavedQuestion(
        id="uz-2", text="patent uchun qanaqa hujjat kerak", lang="uz-Latn", origin="uz",
        destination="ru", expect=Outcome.ANSWER, articles=("ru/registration",), urgent=True,
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def report(search: Search) -> Report:
    return evaluate(search, SAVED)


def test_the_report_counts_by_language(report: Report) -> None:
    assert report.shares["right in three"]["ru"] == Share(1, 1)
    assert report.shares["urgent found"]["all"] == Share(1, 2)
    assert report.shares["outside recognised"]["uz-Latn"] == Share(1, 1)


def test_the_worst_are_listed_once(report: Report) -> None:
    assert [one.question.id for one in report.worst()].count("uz-2") == 1


def test_a_share_shows_its_interval() -> None:
    assert str(Share(9, 10)) == "9/10 90% [60%-98%]"
    assert str(Share(0, 0)) == "-"


def test_a_saved_question_that_is_a_phrasing_is_found(search: Search) -> None:
    copied = SAVED[0].model_copy(update={"text": "ХОЗЯИН не платит зарплату!"})

    assert leaked(search, [copied, SAVED[0]]) == [("ru-1", "kz/unpaid-wages")]


def test_the_saved_questions_of_the_pack_are_readable() -> None:
    numbers = [one.id for one in read_questions()]

    assert len(numbers) == len(set(numbers))


def test_weights_learn_to_trust_the_right_signals() -> None:
    seen = _examples()

    _, weights = seen.weighed()

    assert weights["truth"] > abs(weights["noise"])


def test_the_certainty_to_answer_from_is_found_on_practice() -> None:
    certainty, share = answer_from(_examples(), 0.97)

    assert 0 < certainty < 1
    assert share > 0.4


def _examples() -> Examples:
    right = np.tile([[False, True], [True, False], [False, False]], (100, 1))
    noise = np.linspace(0, 1, right.size).reshape(right.shape)
    table = np.stack([noise, right.astype(float)], axis=2)
    return Examples(("noise", "truth"), table, np.ones(right.shape, bool), right)


def test_a_practice_message_is_hidden_while_it_is_asked(search: Search) -> None:
    phrases = calibrate.indexed(search)
    asked = [one for one in practice(search) if one.numbers][:20]

    # A phrase of the index may have lost the name of a place that its writer's message keeps.
    assert all({*phrases[one.numbers[0]].words} <= {*one.message.words} for one in asked)
    told = asked_of_practice(search.judge, asked, [None] * len(asked))
    assert max(one.views["nearest"].max() for one in told) < 0.999


def test_models_that_have_not_seen_a_message_score_it(search: Search) -> None:
    asked = list(practice(search))[:5]

    scores = calibrate.unseen_scores(search, asked)

    assert [len(one) for one in scores] == [len(search.catalogue.topics) + 1] * len(asked)


@pytest.mark.parametrize(
    ("written", "place", "note"),
    [
        ("kz>kg|салам", "ru", Note("салам", "kz", "kg")),
        ("salom", "ru", Note("salom", "ru", "uz")),
        ("tj|салом", "kz", Note("салом", "kz", "tj")),
        ("салам", "home-kg", Note("салам", None, "kg")),
        ("салом: 1|2", "any", Note("салом: 1|2", "ru", "uz")),
        ("kg>kg|салам", "ru", Note("салам", None, "kg")),
    ],
)
def test_a_practice_note_names_its_writer(written: str, place: str, note: Note) -> None:
    assert Note.read(written, place) == note


def test_what_two_articles_answer_was_written_in_one_place(tmp_path: Path) -> None:
    (tmp_path / "practice.yaml").write_text(
        "answers:\n"
        "  any/agency-check: ['uz|firma rostmi', 'uz|boshqa gap']\n"
        "  kr/visa-for-work: ['uz|firma rostmi']\n"
        "  agreement/uz-kz-2019-labour: ['uz|kelishuv bormi']\n",
        encoding="utf-8",
    )

    notes = Notes.read(tmp_path).answers

    assert notes["any/agency-check"] == (
        Note("firma rostmi", "kr", "uz"),
        Note("boshqa gap", "ru", "uz"),
    )
    assert notes["agreement/uz-kz-2019-labour"] == (Note("kelishuv bormi", "kz", "uz"),)


def test_either_answer_of_a_practice_message_is_right(search: Search) -> None:
    told = [one for one in practice(search) if one.labels]
    topics = search.catalogue.topics
    shared = next(one for one in told if len(one.labels) > 1)

    assert len({one.message for one in told}) > 0.99 * len(told)
    assert len(shared.numbers) >= len(shared.labels)
    assert {topics[search.judge.surface.labels[at]] for at in shared.numbers} == {
        topics[label] for label in shared.labels
    }


def test_weights_that_put_the_right_label_first_are_found() -> None:
    allowed = np.ones(2, np.float32)
    asked = [
        Asked(
            Message(()), allowed, frozenset({right}),
            {
                **{name: np.zeros(2, np.float32) for name in VIEWS},
                "odds": np.eye(2, dtype=np.float32)[right],
                "linear": np.eye(2, dtype=np.float32)[turn % 2],
            },
        )
        for turn, right in enumerate([0, 1, 1, 0] * 25)
    ]  # fmt: skip

    combination, _ = combined(asked)
    silenced, _ = combined(asked, without={"odds"})

    assert combination.views["odds"] > 2 * abs(combination.views["linear"])
    assert silenced.views["odds"] == 0


def test_a_writer_of_no_known_country_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown country"):
        Note.read("xx>salom")


def test_losses_by_spelling_are_counted(search: Search) -> None:
    assert len(spellings.spelling_losses(search, SAVED)) == len(spellings.WAYS)


def test_ablation_has_a_row_for_each_view(search: Search) -> None:
    rows = list(ablation.table(search, SAVED))

    assert len(rows) == len(ablation.NAMES) + 2


def test_the_area_under_the_curve_is_the_chance_to_rank_right() -> None:
    inside = np.array([True, True, False])

    assert auroc(np.array([0.9, 0.8, 0.1], np.float32), inside) == 1
    assert auroc(np.array([0.5, 0.5, 0.5], np.float32), inside) == 0.5


PHRASES = [
    Labelled("how do I pay the bill", "pay"), Labelled("pay my bill now", "pay"),
    Labelled("what is the weather like", "weather"), Labelled("will it rain today", "weather"),
]  # fmt: skip
QUERIES = [
    Labelled("pay the bill please", "pay"), Labelled("rain today", "weather"),
    Labelled("sing a song", None),
]  # fmt: skip


@pytest.mark.parametrize("name", RIVALS)
def test_rivals_are_measured(name: str) -> None:
    assert measure(name, RIVALS[name], PHRASES, QUERIES).top_3 == 1


def test_ours_is_measured() -> None:
    result = measure("ours", ours, PHRASES, QUERIES)

    assert result.top_1 == 1
    assert result.build_seconds > 0


def test_the_made_up_set_has_the_size_asked_for() -> None:
    made = synthetic(4, 2, 3)

    assert len(made) == 24
    assert measure("speed", as_served, made, made[:5]).per_second > 0


@pytest.fixture
def _small_pack(monkeypatch: pytest.MonkeyPatch, search: Search) -> None:
    for module in (ask, evaluate_command, suggest, calibrate):
        monkeypatch.setattr(module, pack.search_of_pack.__name__, lambda: search)


@pytest.mark.usefixtures("_small_pack")
def test_ask_explains(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "--destination", "ru", "--origin", "uz", "хозяин не платит зарплату"]) == 0

    told = capsys.readouterr().out
    assert "ru/unpaid-wages" in told
    assert "linear" in told


@pytest.mark.usefixtures("_small_pack")
def test_ask_answers_line_by_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = {"id": "7", "text": "хозяин не платит зарплату", "origin": "uz", "destination": "ru"}
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(line) + "\n\n"))

    assert main(["ask", "--jsonl"]) == 0

    answer = json.loads(capsys.readouterr().out)
    assert answer["id"] == "7"
    assert answer["decision"] in list(Outcome)
    assert answer["articles"][0] == "ru/unpaid-wages"
    assert answer["urgent"] is False
    assert set(answer) == {"id", "decision", "articles", "confidence", "urgent", "lang"}


def test_ask_wants_a_text() -> None:
    with pytest.raises(SystemExit):
        main(["ask"])


@pytest.mark.usefixtures("_small_pack")
def test_evaluate_prints_every_measure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "set.yaml"
    path.write_text(json.dumps([json.loads(SAVED[0].model_dump_json())]), encoding="utf-8")

    assert main(["evaluate", "--set", str(path), "--spellings"]) == 0
    assert "right at once" in capsys.readouterr().out


@pytest.mark.usefixtures("_small_pack")
def test_suggestions_name_thin_phrasings(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest-phrasings"]) == 0
    assert "ru/eaeu-work en: 1 phrasings" in capsys.readouterr().out


def test_benchmark_compares(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = {}
    for name, rows in (("phrases", PHRASES), ("queries", QUERIES)):
        paths[name] = tmp_path / name
        lines = [json.dumps({"text": row.text, "label": row.label}) for row in rows]
        paths[name].write_text("\n".join(lines), encoding="utf-8")

    asked = ["benchmark", "--phrases", str(paths["phrases"]), "--queries", str(paths["queries"])]
    assert main([*asked, "--speed", "2"]) == 0
    assert capsys.readouterr().out.count("ours") == 2


def test_benchmark_wants_something_to_do() -> None:
    with pytest.raises(SystemExit):
        main(["benchmark"])


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert main(["--help"]) == 0
    assert "evaluate" in capsys.readouterr().err
