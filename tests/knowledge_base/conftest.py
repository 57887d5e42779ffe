"""A small law book of its own, so that a changed article never breaks a test of the matcher."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from knowledge_base.model import Article, Certainty, Lang, Origin, Risk, Source, Wording
from knowledge_base.search import Search

WAGES: Mapping[Lang, tuple[str, ...]] = {
    "ru": ("хозяин не платит зарплату", "не отдают деньги за работу", "где моя зарплата за месяц"),
    "uz": ("xo'jayin oylik bermayapti", "ish haqimni to'lashmayapti", "ishlagan pulim yo'q"),
    "tg": ("музди маро намедиҳанд", "соҳибкор пул намедиҳад", "маош нест ду моҳ"),
    "ky": ("кожоюн айлык бербей жатат", "иштеген акчамды төлөбөй жатышат"),
    "en": ("my employer does not pay my wages", "boss owes me salary for two months"),
}
PASSPORT: Mapping[Lang, tuple[str, ...]] = {
    "ru": ("хозяин забрал паспорт и не отдает", "работодатель держит мой паспорт"),
    "uz": ("xo'jayin pasportimni olib qo'ydi", "pasportni qaytarib bermayapti"),
    "en": ("my employer took my passport", "boss keeps my passport"),
}
LOST: Mapping[Lang, tuple[str, ...]] = {
    "ru": ("потерял паспорт что делать", "паспорт украли в автобусе", "забыл паспорт в такси"),
    "uz": ("pasportimni yo'qotib qo'ydim", "pasportim o'g'irlandi"),
    "en": ("I lost my passport", "my passport was stolen"),
}
REGISTRATION: Mapping[Lang, tuple[str, ...]] = {
    "ru": ("как сделать регистрацию", "где встать на учет по адресу", "сколько стоит регистрация"),
    "uz": ("registratsiyani qayerda qilaman", "ro'yxatdan qanday o'taman", "propiska necha pul"),
    "en": ("where do I register my address", "how long is registration"),
}
PATENT: Mapping[Lang, tuple[str, ...]] = {
    "ru": ("как получить патент", "какие документы на патент", "сколько стоит патент"),
    "uz": ("patent olish uchun nima kerak", "patentga qanday hujjatlar kerak"),
    "en": ("how to get a patent", "documents for the patent"),
}
RENEWAL: Mapping[Lang, tuple[str, ...]] = {
    "ru": ("забыл оплатить патент", "патент просрочен на два дня", "патент не оплачен"),
    "uz": ("patentni to'lash esimdan chiqdi", "patentim muddati o'tib ketdi"),
    "en": ("I forgot to pay for the patent", "my patent expired"),
}
UNION: Mapping[Lang, tuple[str, ...]] = {
    "ru": ("киргизу нужен патент", "гражданин кр работает без патента"),
    "ky": ("кыргызга патент керекпи", "патентсиз иштесе болобу"),
    "en": ("do kyrgyz citizens need a patent",),
}


def article(
    number: str, asks: Mapping[Lang, tuple[str, ...]], origins: tuple[Origin, ...] = ()
) -> Article:
    return Article(
        id=number,
        category="labour-rights",
        origins=origins,
        risk=Risk.YELLOW,
        certainty=Certainty.LAW,
        sources=(Source(title="a law", as_of=date(2026, 1, 1)),),
        checked_on=date(2026, 11, 1),
        review_by=date(2027, 1, 1),
        wordings={
            lang: Wording(title=texts[0], answer=texts[0], phrasings=texts)
            for lang, texts in asks.items()
        },
    )


@pytest.fixture(scope="session")
def articles() -> list[Article]:
    return [
        article("ru/unpaid-wages", WAGES),
        article("kz/unpaid-wages", WAGES),
        article("ru/passport-withheld", PASSPORT),
        article("ru/lost-passport", LOST),
        article("home-uz/lost-passport", LOST),
        article("ru/registration", REGISTRATION),
        article("ru/work-permit", PATENT),
        article("ru/work-permit-renewal", RENEWAL),
        article("ru/eaeu-work", UNION, origins=("kg", "kz")),
    ]


@pytest.fixture(scope="session")
def search(articles: list[Article]) -> Search:
    return Search.build(articles)
