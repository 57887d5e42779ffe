"""What the gate stores of the questions it replays."""

from bot.gatekeeper import as_stored
from knowledge_base.evaluation import SavedQuestion
from knowledge_base.gate import Real, compare
from knowledge_base.language import WrittenIn
from knowledge_base.reading import Reader
from knowledge_base.search import Alarm, Candidate, Decision, Outcome

RU: WrittenIn = "ru"


def decision(outcome: Outcome, *articles: str) -> Decision:
    found = tuple(Candidate(one, 0.9, {}) for one in articles)
    reading = Reader().read("", None, lambda _: True)
    return Decision(
        outcome, found, 0.9, Alarm.NONE, None, RU, None, None, frozenset(), reading, ()
    )


def test_words_of_real_questions_are_not_kept_and_saved_ones_decide() -> None:
    saved = SavedQuestion(
        id="s",
        text="хозяин не платит",
        lang="ru",
        expect=Outcome.ANSWER,
        articles=("ru/unpaid-wages",),
    )
    answers = decision(Outcome.ANSWER, "ru/unpaid-wages")
    unsure = decision(Outcome.UNSURE, "ru/unpaid-wages", "ru/no-contract")

    gate = compare([saved], [Real("моя тайна")], [answers, answers], [unsure, unsure])

    kept = as_stored(gate)
    assert kept["worse"]
    assert kept["lost"]["number"] == 1
    assert kept["ambiguous"]["number"] == 2
    assert "хозяин не платит" in str(kept)
    assert "тайна" not in str(kept)
