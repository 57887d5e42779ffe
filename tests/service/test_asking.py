"""A question in somebody's own words: answered, clarified, or honestly not answered."""

import pytest

from bot.playground import Message
from tests.service.office import Office, buttons, has_button


@pytest.mark.parametrize(
    ("tongue", "destination", "question", "article"),
    [
        ("uz", "ru", "patent pulini vaqtida tolamadim nima qilaman", "ru/work-permit-renewal"),
        ("uz-Cyrl", "ru", "хужайин ойлигимни бермаяпти 2 ойдан бери", "ru/unpaid-wages"),
        ("ru", "kz", "хозяин не платит зарплату третий месяц", "kz/unpaid-wages"),
        ("en", "ru", "I lost my passport in Moscow, what should I do?", "ru/lost-passport"),
    ],
)
async def test_a_known_question_is_answered_at_once(
    office: Office, tongue: str, destination: str, question: str, article: str
) -> None:
    migrant = await office.migrant(tongue, destination=destination)

    await migrant.says(question)

    shown = await migrant.sees(lambda message: has_button(message, f"more:{article}"))
    assert office.say("ask-lawyer", tongue) in labels(shown)


async def test_the_steps_come_with_the_sources(office: Office) -> None:
    migrant = await office.migrant("ru")
    await migrant.says("хозяин не платит зарплату, что делать")
    await migrant.sees(lambda message: has_button(message, "more:"))

    await migrant.presses(office.say("more"))

    details = await migrant.sees(office.say("answer-sources"))
    assert office.say("answer-steps") in details.text
    assert any(entity["type"] == "text_link" for entity in details.entities)


async def test_an_answer_is_marked_as_not_reviewed_by_a_lawyer(office: Office) -> None:
    migrant = await office.migrant("en")
    await migrant.says("my boss has not paid me for two months")

    shown = await migrant.sees(lambda message: has_button(message, "more:"))

    assert "Not yet reviewed by a lawyer" in shown.text


async def test_an_unclear_word_gets_a_choice_and_none_of_these(office: Office) -> None:
    migrant = await office.migrant("ru")
    await migrant.says("патент")
    choice = await migrant.sees(lambda message: has_button(message, "none"))
    assert 1 <= sum(data.startswith("show:") for data in buttons(choice)) <= 3

    await migrant.presses(callback_data="none")

    await migrant.sees(office.say("rephrase"))


async def test_a_chosen_candidate_is_shown(office: Office) -> None:
    migrant = await office.migrant("ru")
    await migrant.says("патент")
    choice = await migrant.sees(lambda message: has_button(message, "show:"))
    chosen = next(data for data in buttons(choice) if data.startswith("show:"))

    await migrant.presses(callback_data=chosen)

    await migrant.sees(lambda message: has_button(message, f"more:{chosen.split(':')[1]}"))


async def test_after_none_of_these_the_second_miss_leads_to_a_lawyer(office: Office) -> None:
    migrant = await office.migrant("ru")
    await migrant.says("патент")
    await migrant.sees(lambda message: has_button(message, "none"))
    await migrant.presses(callback_data="none")
    await migrant.sees(office.say("rephrase"))

    await migrant.says("патент")

    missed = await migrant.sees(office.say("still-unsure"))
    assert has_button(missed, "lawyer")


async def test_what_no_article_answers_is_not_answered(office: Office) -> None:
    migrant = await office.migrant("ru")

    await migrant.says("хочу усыновить племянника, сколько лет должно быть усыновителю")

    honest = await migrant.sees(lambda message: has_button(message, "lawyer"))
    assert not has_button(honest, "more:")


@pytest.mark.parametrize(
    ("words", "key"),
    [("Ассалому алейкум", "smalltalk-greeting"), ("спасибо большое!", "smalltalk-thanks")],
)
async def test_people_are_greeted_not_lectured(office: Office, words: str, key: str) -> None:
    migrant = await office.migrant("ru")
    await migrant.says(words)
    said = await migrant.sees(lambda message: bool(message.text))
    answers = {office.say(key, tongue) for tongue in office.app.tongues}
    assert said.text in answers


async def test_two_questions_get_two_answers(office: Office) -> None:
    migrant = await office.migrant("ru")

    await migrant.says("Хозяин не платит зарплату, что делать? Как проверить запрет на въезд?")

    await migrant.sees(office.say("two-questions"))
    await migrant.sees(lambda message: has_button(message, "more:ru/unpaid-wages"))
    await migrant.sees(lambda message: has_button(message, "more:ru/entry-ban-check"))


async def test_danger_is_answered_with_numbers_and_passed_on_without_forms(
    office: Office,
) -> None:
    migrant = await office.migrant("uz", consents=False)

    await migrant.says("akamni militsiya olib ketdi qayerdaligini bilmaymiz")

    card = await migrant.sees(office.say("urgent-intro", "uz"))
    assert "☎️" in card.text
    passed = await migrant.sees(lambda message: has_button(message, "case:"))
    assert "№" in passed.text


async def test_a_verdict_is_counted_without_the_person(office: Office) -> None:
    migrant = await office.migrant("ru")
    await migrant.says("хозяин не платит зарплату, что делать")
    await migrant.sees(lambda message: has_button(message, "verdict:"))

    toast = await migrant.presses(office.say("helped"))

    assert toast.text == office.say("helped-thanks")
    counted = await office.rows("SELECT number FROM counts WHERE what = 'helped'")
    assert counted[0].number >= 1


async def test_help_comes_before_any_question_is_asked(office: Office) -> None:
    stranger = office.playground.person("Nobody yet", language_code="tg")
    await stranger.opens()
    await stranger.sees(lambda message: has_button(message, "sos"))

    await stranger.presses(callback_data="sos")

    await stranger.sees(lambda message: has_button(message, "to:ru:sos"))
    await stranger.presses(callback_data="to:ru:sos")
    await stranger.sees("112")


async def test_the_first_words_may_be_the_question(office: Office) -> None:
    """Whoever never saw the first screens is answered like everybody."""
    stranger = office.playground.person("Straight to the point", language_code="ru")

    await stranger.says("хозяин в Москве не платит зарплату")

    await stranger.sees(lambda message: has_button(message, "more:ru/unpaid-wages"))


def labels(message: Message) -> list[str]:
    return [button.text for row in message.buttons for button in row]
