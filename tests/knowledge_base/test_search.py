"""A person asks: which article, which outcome, and never another country's law."""

from __future__ import annotations

import pytest

from knowledge_base.decide import ANSWER_FROM, Evidence, decide
from knowledge_base.gate import Real, replay, replay_changed
from knowledge_base.model import Article, Destination, Origin
from knowledge_base.outside import Aside, Smalltalk
from knowledge_base.scope import fit, topic_of
from knowledge_base.search import Alarm, Candidate, Decision, Outcome, Question, Search
from tests.knowledge_base.conftest import LOST, UNION, WAGES, article


def best(decision: Decision) -> str:
    return decision.articles[0].article


@pytest.mark.parametrize(
    ("text", "article_id"),
    [
        ("хозяин не платит зарплату", "ru/unpaid-wages"),
        ("Хўжайин ойлик бермаяпти", "ru/unpaid-wages"),
        ("hozyain ne platit zarplatu", "ru/unpaid-wages"),
        ("xozain zarplata bermayapti 2 oy", "ru/unpaid-wages"),
        ("потеряла паспорт", "ru/lost-passport"),
        ("pasportimni unutib qoldirdim", "ru/lost-passport"),
        ("хозяин паспорт забрал не отдает", "ru/passport-withheld"),
        ("rfr gjkexbnm gfntyn", "ru/work-permit"),
        ("патентни тўлаш эсимдан чиқди", "ru/work-permit-renewal"),
    ],
)
def test_the_right_article_comes_first(search: Search, text: str, article_id: str) -> None:
    assert best(search.ask(Question(text, "ru", "uz"))) == article_id


def test_a_clear_question_is_answered_at_once(search: Search) -> None:
    decision = search.ask(Question("xo'jayin pasportimni olib qo'ydi bermayapti", "ru", "uz"))

    assert decision.outcome is Outcome.ANSWER
    assert decision.confidence >= ANSWER_FROM
    assert decision.why


def test_a_city_in_the_text_overrides_the_profile(search: Search) -> None:
    decision = search.ask(Question("в Алмате хозяин не платит зарплату", "ru", "uz"))

    assert best(decision) == "kz/unpaid-wages"
    assert decision.destination == "kz"


def test_without_a_country_the_countries_are_offered(search: Search) -> None:
    decision = search.ask(Question("хозяин не платит зарплату уже месяц", None, "uz"))

    assert decision.outcome is Outcome.UNSURE
    assert {one.article for one in decision.articles} == {"ru/unpaid-wages", "kz/unpaid-wages"}


def test_a_country_without_that_article_gets_no_answer(search: Search) -> None:
    decision = search.ask(Question("хозяин не платит зарплату", "kr", "uz"))

    assert decision.outcome is not Outcome.ANSWER
    assert not any(one.article.endswith("unpaid-wages") for one in decision.articles)


def test_an_article_for_other_citizens_is_not_shown(search: Search) -> None:
    decision = search.ask(Question("киргизу нужен патент", "ru", "uz"))

    assert "ru/eaeu-work" not in {one.article for one in decision.articles}


def test_citizens_of_the_union_get_theirs(search: Search) -> None:
    assert best(search.ask(Question("кыргызга патент керекпи", "ru", "kg"))) == "ru/eaeu-work"


def test_one_word_is_a_menu(search: Search) -> None:
    decision = search.ask(Question("патент", "ru", "uz"))

    assert decision.outcome is Outcome.UNSURE
    assert 1 < len(decision.articles) <= 3


def test_two_questions_get_two_answers(search: Search) -> None:
    text = "Хозяин забрал паспорт и не отдает, что делать? Где встать на учет по адресу?"
    decision = search.ask(Question(text, "ru", "uz"))

    assert [one.article for one in decision.articles] == [
        "ru/passport-withheld", "ru/registration",
    ]  # fmt: skip


def test_the_question_stands_after_the_but(search: Search) -> None:
    text = "патент есть и оплачен, но как сделать регистрацию"

    assert best(search.ask(Question(text, "ru", "uz"))) == "ru/registration"


def test_a_story_is_searched_for_its_question(search: Search) -> None:
    story = (
        "Здравствуйте, я приехал в апреле с братом, мы жили у знакомых под городом и красили стены"
        " в большом доме. Погода была плохая, мы много болели и пили чай. Потом все наладилось."
        " Но хозяин не платит зарплату, не отдают деньги за работу. Что делать?"
    )

    assert best(search.ask(Question(story, "ru", "uz"))) == "ru/unpaid-wages"


def test_a_follow_up_means_the_article_just_shown(search: Search) -> None:
    decision = search.ask(
        Question("а сколько это стоит?", "ru", "uz", previous="ru/registration")
    )  # fmt: skip

    assert decision.outcome is Outcome.ANSWER
    assert best(decision) == "ru/registration"


def test_a_new_subject_is_no_follow_up(search: Search) -> None:
    decision = search.ask(Question("сколько стоит патент", "ru", "uz", previous="ru/registration"))

    assert best(decision) == "ru/work-permit"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Ассалому алайкум", Outcome.SMALLTALK),
        ("спасибо большое", Outcome.SMALLTALK),
        ("курс доллара сегодня", Outcome.OUT_OF_SCOPE),
        ("ish bormi", Outcome.OUT_OF_SCOPE),
        ("/play", Outcome.OUT_OF_SCOPE),
        ("лрлр фывфыв", Outcome.OUT_OF_SCOPE),
    ],
)
def test_what_is_no_question_gets_no_article(search: Search, text: str, outcome: Outcome) -> None:
    decision = search.ask(Question(text, "ru", "uz"))

    assert decision.outcome is outcome
    assert not decision.articles


def test_danger_beats_small_talk(search: Search) -> None:
    decision = search.ask(Question("салом, хозяин избил меня, иш керак", "ru", "uz"))

    assert decision.alarm is Alarm.URGENT
    assert decision.outcome not in (Outcome.SMALLTALK, Outcome.OUT_OF_SCOPE)


def test_a_danger_of_its_own_gets_no_other_topic(search: Search) -> None:
    text = "брат умер, хозяин не платит зарплату, как отправить тело домой"
    decision = search.ask(Question(text, "ru", "uz"))

    assert decision.alarm is Alarm.URGENT
    assert decision.outcome is Outcome.HANDOVER


def test_a_search_without_articles_hands_over() -> None:
    decision = Search.build([]).ask(Question("хозяин не платит зарплату"))

    assert decision.outcome is Outcome.HANDOVER


def test_candidates_carry_their_signals(search: Search) -> None:
    decision = search.ask(Question("как получить патент", "ru", "uz"))
    [candidate] = decision.articles

    assert isinstance(candidate, Candidate)
    assert candidate.signals["linear"] > 0


@pytest.mark.parametrize(
    ("number", "destinations", "origin", "suits"),
    [
        ("ru/unpaid-wages", ("ru",), None, True),
        ("ru/unpaid-wages", ("kz",), None, False),
        ("ru/unpaid-wages", (), None, True),
        ("any/unpaid-wages", ("kz",), None, True),
        ("home-uz/lost-passport", ("kz",), "uz", True),
        ("home-uz/lost-passport", ("kz",), "tj", False),
        ("home-uz/lost-passport", ("kz",), None, True),
    ],
)
def test_scope(
    number: str,
    destinations: tuple[Destination, ...],
    origin: Origin | None,
    suits: bool,  # noqa: FBT001
) -> None:
    assert bool(fit(article(number, LOST), destinations, origin)) is suits


def test_scope_by_citizenship() -> None:
    union = article("ru/eaeu-work", UNION, origins=("kg",))

    assert fit(union, ("ru",), "kg") == 1
    assert 0 < fit(union, ("ru",), None) < 1
    assert fit(union, ("ru",), "uz") == 0


@pytest.mark.parametrize(("countries", "suits"), [(("kz",), True), ((), True), (("tr",), False)])
def test_scope_by_the_countries_of_a_treaty(
    countries: tuple[Destination, ...],
    suits: bool,  # noqa: FBT001
) -> None:
    treaty = article("agreement/uz-kz-2019-labour", WAGES).model_copy(
        update={"destinations": ("kz",)}
    )

    assert topic_of(treaty) == treaty.id
    assert bool(fit(treaty, countries, None)) is suits


OPTIONS = [("a/a", 0.9), ("b/b", 0.2), ("c/c", 0.1), ("d/d", 0.05)]


@pytest.mark.parametrize(
    ("evidence", "outcome", "articles"),
    [
        (Evidence(OPTIONS), Outcome.ANSWER, ("a/a",)),
        (Evidence(OPTIONS[1:]), Outcome.UNSURE, ("b/b", "c/c", "d/d")),
        (Evidence(OPTIONS, is_menu=True), Outcome.UNSURE, ("a/a", "b/b", "c/c")),
        (Evidence(OPTIONS, countries=("a/a", "e/a")), Outcome.UNSURE, ("a/a", "e/a")),
        (Evidence(OPTIONS, second="b/b"), Outcome.ANSWER, ("a/a", "b/b")),
        (Evidence(OPTIONS, off_danger=True), Outcome.HANDOVER, ()),
        (Evidence([], follow_up="f/f"), Outcome.ANSWER, ("f/f",)),
        (Evidence([]), Outcome.HANDOVER, ()),
        (Evidence([], in_the_field=False), Outcome.OUT_OF_SCOPE, ()),
        (Evidence([], in_the_field=False, in_danger=True), Outcome.HANDOVER, ()),
        (Evidence(OPTIONS, Aside(Smalltalk.JOBS, firm=False)), Outcome.OUT_OF_SCOPE, ()),
        (Evidence([("a/a", 0.99)], Aside(Smalltalk.JOBS, firm=False)), Outcome.ANSWER, ("a/a",)),
        (Evidence([("a/a", 0.99)], Aside(Smalltalk.THANKS, firm=True)), Outcome.SMALLTALK, ()),
        (Evidence(OPTIONS, Aside(Smalltalk.JOBS, firm=True), in_danger=True),
         Outcome.ANSWER, ("a/a",)),
    ],
)  # fmt: skip
def test_decision(evidence: Evidence, outcome: Outcome, articles: tuple[str, ...]) -> None:
    verdict = decide(evidence)

    assert (verdict.outcome, verdict.articles) == (outcome, articles)


def test_the_published_articles_build_a_search(articles: list[Article]) -> None:
    assert Search.build(articles).catalogue.topics[0] == "unpaid-wages"


def test_a_draft_asks_anew_only_whom_it_concerns(articles: list[Article], search: Search) -> None:
    asked = [Real("хозяин не платит зарплату", "uz", "ru"), Real("потерял паспорт", "uz", "ru")]
    before = replay(search, asked)
    wages = next(one for one in articles if one.id == "ru/unpaid-wages")
    words = wages.wordings["ru"].model_copy(update={"phrasings": ("где мои деньги за работу",)})
    changed = wages.model_copy(update={"wordings": {**wages.wordings, "ru": words}})
    draft = Search.build([changed if one is wages else one for one in articles], search)

    after = replay_changed(draft, search, asked, before)

    assert after[0] is not before[0]
    assert [best(one) for one in after] == [best(one) for one in replay(draft, asked)]


def test_what_was_read_before_is_not_read_anew(articles: list[Article], search: Search) -> None:
    again = Search.build(articles, search)

    known, read_again = search.reader.known, again.reader.known
    assert all(read_again[phrasing] is message for phrasing, message in known.items())
    question = Question("хозяин не платит зарплату", "ru", "uz")
    assert again.ask(question).articles[0].score == pytest.approx(
        search.ask(question).articles[0].score, abs=1e-4
    )
