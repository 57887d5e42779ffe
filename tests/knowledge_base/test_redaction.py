"""A kept question tells what was asked, and nothing of who asked."""

import re
from functools import cache

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge_base.evaluation import read_questions
from knowledge_base.redaction import Redactor, without_marks
from knowledge_base.spelling.fold import read


@cache
def redactor() -> Redactor:
    """The words of the saved questions stand for those of the articles, which take longer."""
    words = {word.key for one in read_questions() for word in read(one.text) if one.text.islower()}
    return Redactor(words.__contains__)


HIDDEN = {
    # Who speaks, in every language.
    "меня зовут Фарход Каримов, хозяин не платит 2 месяца":
        "меня зовут [name], хозяин не платит 2 месяца",
    "меня зовут фарход из ташкента": "меня зовут [name] из ташкента",
    "ismim dilshod, patentim 3 kun o'tib ketdi": "ismim [name], patentim 3 kun o'tib ketdi",
    "отим Азиз, ака ёрдам беринг": "отим [name], ака ёрдам беринг",
    "номи ман Фирдавс, паспорт гирифт": "номи ман [name], паспорт гирифт",
    "менин атым Айгүл, кожоюн айлык бербей жатат":
        "менин атым [name], кожоюн айлык бербей жатат",
    "менің атым Ерлан, тіркеу керек": "менің атым [name], тіркеу керек",
    "my name is Bekzod and my boss took my passport":
        "my name is [name] and my boss took my passport",
    "menya zovut Sherzod, patent": "menya zovut [name], patent",
    "моего брата зовут Улугбек он в отделе": "моего брата зовут [name] он в отделе",
    "моя фамилия Рахимова, патент": "моя фамилия [name], патент",
    # Listed names with endings, in small letters, in both alphabets.
    "хозяин сказал шерзоду ждать": "хозяин сказал [name] ждать",
    "у гульнары нет патента": "у [name] нет патента",
    "dilnozaning pasporti yo'q": "[name] pasporti yo'q",
    "Азизбек ака 2 ой пул бермайди": "[name] ака 2 ой пул бермайди",
    "рустам каримов не платит": "[name] не платит",
    # Everyday words that are names beside a relative.
    "моя дочь Амина потерялась": "моя дочь [name] потерялась",
    "Умид ака менга ёрдам беринг": "[name] ака менга ёрдам беринг",
    "мой брат Азиз в тюрьме": "мой брат [name] в тюрьме",
    # Family and father's names.
    "жалоба на Петрова из отдела": "жалоба на [name] из отдела",
    "Иванов Пётр Сергеевич 12.05.1987 г.р.": "[name] [date] г.р.",
    "начальник зухриддинович не платит": "начальник [name] не платит",
    "я Рустам уулу Азамат, патент керекпи": "я [name], патент керекпи",
    "Karimov Anvar Rustam o'g'li patent": "[name] patent",
    "патент у Турсунзода просрочен": "патент у [name] просрочен",
    # Firms.
    'ООО "Ромашка" не платит зарплату': 'ООО "[firm]" не платит зарплату',
    "ООО Ромашка не платит": "ООО [firm] не платит",
    "фирма СтройИнвест забрала паспорт": "фирма [firm] забрала паспорт",
    "Bek Invest kompaniyasi pul bermayapti": "[firm] kompaniyasi pul bermayapti",
    "агентство «Светлый путь» взяло деньги": "агентство «[firm]» взяло деньги",
    # Numbers and places on the net.
    "тел +998 90 123-45-67": "тел [phone]",
    "звоните 8 (999) 123 45 67 срочно": "звоните [phone] срочно",
    "паспорт AA 1234567 потерял": "паспорт [number] потерял",
    "номер карты 8600 1234 5678 9012": "номер карты [number]",
    "пишите на alisher@mail.ru или @alisher_01": "пишите на [email] или [link]",
    "смотри t.me/alisher и https://vk.com/id1": "смотри [link] и [link]",
    "долг 15000 рублей": "долг [number] рублей",
    # Where somebody lives, when they were born.
    "живу на ул. Ленина, д. 5, кв. 12, соседи": "живу на [place], соседи",
    "улица Ленина дом 5": "[place]",
    "Navoiy ko'chasi 12-uyda yashayman": "[place] yashayman",
    "Lenin street 5, no contract": "[place], no contract",
    "родился 12.03.1990": "родился [date]",
    "1990-yilda tug'ilganman": "[number]-yilda tug'ilganman",
}  # fmt: skip
STAYS = (
    "патент закончился 15 ноября, штраф",
    "Амина не работает на телефоне, был в Сахарово",
    "в Москве, потом в Казани и Ташкенте",
    "Ман дар Русия кор мекунам, аз Душанбе",
    "умид қиламан жавоб берасиз",
    "не платит 2 месяца, 3 недели и 45 дней",
    "patentim otib ketti 3 kun, shtraf boladimi",
    "хозяин денги недает говорит потом, 3 мес",
    "нет света и воды в общежитии",
    "на улице меня остановили полицейские 2 раза",
    "ООО не платит",
    "РВП, ВНЖ и ИНН: что раньше",
    "ИИНимди кантип алам",
    "как зовут консула",
    "Документов нет, штрафов много",
    "ХОЗЯИН НЕ ПЛАТИТ ЗАРПЛАТУ",
    "Здравствуйте! Госуслуги не открываются",
    "from 9 to 18 every day",
    "How long is the ban in Russia?",
    "какой максимум дней в Казахстане",
)


@pytest.mark.parametrize("said", HIDDEN)
def test_what_gives_away_becomes_a_mark(said: str) -> None:
    assert redactor().redacted(said) == HIDDEN[said]


@pytest.mark.parametrize("said", STAYS)
def test_what_is_asked_stays(said: str) -> None:
    assert redactor().redacted(said) == said


PIECES = st.sampled_from(
    ["Фарход", "каримов", "ООО", "ул.", "дом", "@", "t.me/x", "a@b.ru", "8 999", "123456", "12345",
     " ", "-", "[name]", "[", "]", "«", "»", "АА", "kun", "12.03.1990", "меня зовут", "брат",
     "Азиз", "\u200b", "\uff20", "１２３４５", ".", ",", "\n", "Aziz", "uulu", "Зебо"]
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=14))
@example(["123456", "["])
def test_no_number_address_or_link_survives(pieces: list[str]) -> None:
    hidden = redactor().redacted(" ".join(pieces) + "".join(pieces))
    assert not re.search(r"\d{5}", hidden)
    assert "@" not in hidden
    assert not re.search(r"t\.me/\w", hidden)
    assert redactor().redacted(hidden) == hidden


def test_a_phrasing_has_no_marks() -> None:
    assert without_marks("меня зовут [name], как усыновить [place] , мой номер [phone]") == (
        "меня зовут , как усыновить , мой номер"
    )


def test_questions_without_names_stay_as_they_are() -> None:
    """The vocabulary is small here: with that of all articles it is one text in a hundred."""
    questions = [one.text for one in read_questions() if len(one.text) < 200][::3]
    lost = [text for text in questions if "[name]" in redactor().redacted(text)]
    assert len(lost) < 0.12 * len(questions), lost
