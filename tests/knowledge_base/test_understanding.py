"""What a message speaks of, where it is about, in which language, and how urgent it is."""

from __future__ import annotations

import pytest

from knowledge_base.language import Languages
from knowledge_base.meanings import Meanings
from knowledge_base.model import Article, Lang, Origin
from knowledge_base.outside import Outside, Smalltalk
from knowledge_base.places import PlaceNames
from knowledge_base.spelling.fold import read
from knowledge_base.urgency import Alarm, Danger, Urgency
from knowledge_base.word_lists import WordList, read_list


@pytest.fixture(scope="module")
def meanings() -> Meanings:
    return Meanings()


def said(meanings: Meanings, text: str) -> set[str]:
    return {meaning.feature for meaning in meanings.of(read(text))}


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("хозяин заплатил", "+pay"),
        ("хозяин не заплатил", "-pay"),
        ("xo'jayin to'lamayapti", "-pay"),
        ("кожоюн төлөбөй жатат", "-pay"),
        ("қожайын төлемейді", "-pay"),
        ("соҳибкор пардохт кард", "+pay"),
        ("музди маро намедиҳанд", "-give"),
        ("they didn't pay", "-pay"),
        ("менде регистрация жок", "-registration"),
        ("patentim bor", "+patent"),
        ("patentim yo'q", "-patent"),
        ("pasportimni olib qo'ydi", "+take_away"),
        ("pasportimni unutib qoldirdim", "+forget"),
        ("akam o'ldi", "+death"),
        ("не отпускают домой", "+lock"),
    ],
)
def test_what_is_affirmed_and_denied(meanings: Meanings, text: str, has: str) -> None:
    assert has in said(meanings, text)


def test_taking_is_not_dying(meanings: Meanings) -> None:
    assert "+death" not in said(meanings, "akam oldi")


def test_what_follows_the_last_but(meanings: Meanings) -> None:
    assert [word.key for word in meanings.after_contrast(read("bor lekin yo'q"))] == ["iuk"]
    assert not meanings.after_contrast(read("yo'q"))


@pytest.mark.parametrize(
    ("text", "origin", "destinations", "named_origin"),
    [
        ("Питерда ишлайман", "uz", ("ru",), None),
        ("Алмата регистрация", "uz", ("kz",), None),
        ("Сеулда", "uz", ("kr",), None),
        ("екб хостел", None, ("ru",), None),
        ("я из Казахстана, работаю в Москве", None, ("ru",), "kz"),
        ("O'zbekistonga qaytaman", "uz", (), None),
        ("в Казахстане был, теперь в Москве", "uz", ("ru", "kz"), None),
        ("есть польская виза, можно работать в Литве?", "uz", ("lt",), None),
        ("litva vizam bor, polshada ishlasam boladimi", "uz", ("pl",), None),
        ("польская виза сколько стоит", "uz", ("pl",), None),
    ],
)
def test_places(
    text: str, origin: Origin | None, destinations: tuple[str, ...], named_origin: str | None
) -> None:
    places = PlaceNames().of(read(text), origin)

    assert places.destinations == destinations
    assert places.origin == named_origin


def test_another_country_is_noticed() -> None:
    assert PlaceNames().of(read("в Канаду на работу"), "uz").elsewhere


@pytest.mark.parametrize(
    ("text", "lang", "origin", "written_in"),
    [
        ("patentim otib ketti shtraf boladimi", None, None, "uz-Latn"),
        ("Патентим муддати тугади нима қилиш керак", None, None, "uz-Cyrl"),
        ("хозяин не платит за работу что делать", None, None, "ru"),
        ("hozyain ne platit deneg chto delat", None, None, "ru-Latn"),
        ("соҳибкор маошро намедиҳад чӣ кор кунам", None, None, "tg"),
        ("кожоюн айлыгымды бербей жатат эмне кылам", None, None, "ky"),
        ("my employer does not pay me", None, None, "en"),
        ("виза", "tg", None, "tg"),
        ("патент", None, "uz", "uz-Cyrl"),
        ("patent", "ru", None, "ru-Latn"),
    ],
)
def test_language(
    articles: list[Article], text: str, lang: Lang | None, origin: Origin | None, written_in: str
) -> None:
    assert Languages.learn(articles).of(text, lang, origin) == written_in


def test_a_message_without_words_takes_the_language_of_the_profile(
    articles: list[Article],
) -> None:
    assert Languages.learn(articles).of("???", "ky", None) == "ky-Latn"


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("akamni militsiya olib ketdi qayerdaligini bilmaymiz", Danger.DETENTION),
        ("мужа забрали в цвсиг суд завтра", Danger.DETENTION),
        ("бародарамро дастгир карданд депорт мекунанд", Danger.DETENTION),
        ("pasportimni olib qoydi bermayapti ketolmayman", Danger.FORCED_LABOUR),
        ("контракт армия мажбурлаяпти", Danger.MILITARY),
        ("хозяин избил меня", Danger.VIOLENCE),
        ("we are locked in the factory, guards do not let us out", Danger.FORCED_LABOUR),
        ("байкем жоголуп кетти телефону өчүк", Danger.MISSING),
        ("брат умер на стройке как отправить тело домой", Danger.DEATH),
        ("не хочу жить", Danger.SUICIDE),
    ],
)
def test_danger(meanings: Meanings, text: str, danger: Danger) -> None:
    assert alarmed(meanings, text) == (Alarm.URGENT, danger)


@pytest.mark.parametrize(
    "text",
    [
        "могут ли меня депортировать за штраф",
        "в прошлом году полиция меня задержала",
        "подписал трудовой контракт на год",
        "ukam armiyadan qaytib keldi",
        "зарплату задерживают",
        "patent qancha turadi",
        "",
    ],
)
def test_no_danger(meanings: Meanings, text: str) -> None:
    alarm, _ = alarmed(meanings, text)

    assert alarm is not Alarm.URGENT


def test_a_bare_word_of_danger_asks_first(meanings: Meanings) -> None:
    assert alarmed(meanings, "задержали") == (Alarm.ASK, Danger.DETENTION)


def test_a_bare_word_for_the_police_asks_and_a_question_about_them_does_not(
    meanings: Meanings,
) -> None:
    assert alarmed(meanings, "militsiya") == (Alarm.ASK, Danger.DETENTION)
    assert alarmed(meanings, "как выглядит форма полиции в Москве")[0] is Alarm.NONE


def alarmed(meanings: Meanings, text: str) -> tuple[Alarm, Danger | None]:
    return Urgency.read().of(meanings.of(read(text)), len(text.split()))


def test_signals_far_apart_in_a_story_do_not_add_up(meanings: Meanings) -> None:
    story = (
        "хозяин хороший " + "и мы красим большие белые стены целый день " * 8 + "он бил мяч, избил"
    )

    assert alarmed(meanings, story)[0] is not Alarm.URGENT


@pytest.mark.parametrize(
    ("text", "kind", "firm"),
    [
        ("Ассалому алайкум", Smalltalk.GREETING, True),
        ("рахмат", Smalltalk.THANKS, True),
        ("кто ты?", Smalltalk.ABOUT, True),
        ("/start", Smalltalk.COMMAND, True),
        ("بسم الله الرحمن الرحيم", Smalltalk.PRAYER, True),
        ("👍", Smalltalk.EMPTY, True),
        ("ish bormi toshkentda", Smalltalk.JOBS, False),
        ("курс доллара сегодня", Smalltalk.EXCHANGE, False),
        ("тупой бот", Smalltalk.INSULT, False),
        ("Требуется швея, зарплата от 80000, проживание бесплатно, звоните", Smalltalk.JOBS, True),
    ],
)
def test_asides(text: str, kind: Smalltalk, firm: bool) -> None:  # noqa: FBT001
    aside = Outside().of(text, read(text))

    assert aside is not None
    assert (aside.kind, aside.firm) == (kind, firm)


def test_a_question_after_a_greeting_is_a_question() -> None:
    assert Outside().of("салом", words := read("Салом, патентни қандай оламан")) is None
    assert len(Outside().without_politeness(words)) < len(words)


def test_politeness_alone_is_kept() -> None:
    assert Outside().without_politeness(read("илтимос"))


def test_words_of_a_list_are_found_in_any_spelling() -> None:
    found = WordList.of({"wage": ["зарплат*", "ish haq*"], "died": ["=o'ldi*"]})

    assert [hit.label for hit in found.find(read("ZARPLATA, ish haqim, oldi, ўлди"))] == [
        "wage", "wage", "died",
    ]  # fmt: skip


def test_remembered_words_are_found_alike() -> None:
    found = WordList.of({"wage": ["зарплат*"]})
    words = read("зарплату дайте")
    before = found.find(words)
    found.remember(words)

    assert found.find(words) == before


def test_an_entry_without_letters_is_refused() -> None:
    with pytest.raises(ValueError, match="no letters"):
        WordList.of({"nothing": ["!!!"]})


@pytest.mark.parametrize(
    "name",
    ["concepts", "negation", "places", "outside", "urgency", "suffixes", "languages",
     "uzbek_exceptions", "combination"],
)  # fmt: skip
def test_every_list_is_read(name: str) -> None:
    assert read_list(name)


def test_every_meaning_of_a_rule_exists() -> None:
    known = {label for section in read_list("concepts").values() for label in section}
    rules = read_list("urgency")["rules"]
    used = {
        label.removeprefix("-") for rule in rules for group in rule["needs"] for label in group
    }
    stops = {label for rule in rules for label in rule.get("unless", ())}

    assert not (used | stops) - known
