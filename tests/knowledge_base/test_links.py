"""Links in what goes to many lead only where the knowledge base does."""

import pytest

from knowledge_base.links import Named, foreign

KNOWN = Named(
    frozenset({"gov.kz", "xn--b1aew.xn--p1ai", "migration.uz"}),
    frozenset({"t.me/our_channel", "help@gov.kz"}),
)


@pytest.mark.parametrize(
    "text",
    [
        "Без ссылок. Позвоните 112, нажмите /sos, срок до 12.11.2026, т.е. скоро.",
        "Подробно: https://www.gov.kz/page?a=1.",
        "gov.kz и мвд.рф (migration.uz)",
        "Наш канал https://t.me/our_channel, почта help@gov.kz",
        "Toʻlov 1.5 baravar oshdi. Muddat 30 kun.",
    ],
)
def test_known_places_and_plain_words_pass(text: str) -> None:
    assert foreign(text, KNOWN) == []


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("на https://gov.kz.evil.example/a сейчас", "https://gov.kz.evil.example/a"),
        ("https://gov.kz@evil.example", "https://gov.kz@evil.example"),
        ("https://evil.example\\@gov.kz", "https://evil.example\\@gov.kz"),
        ("пишите @gov_kz_bot!", "@gov_kz_bot"),
        ("канал t.me/another", "t.me/another"),
        ("сайт gоv.kz", "gоv.kz"),  # the second letter is Cyrillic
        ("сайт виза.рф", "виза.рф"),
        ("tg://resolve?domain=x", "tg://resolve?domain=x"),
        ("ftp://gov.kz/a", "ftp://gov.kz/a"),
        ("http://[::1", "http://[::1"),
        ("почта visa@evil.example", "visa@evil.example"),
    ],
)
def test_everything_else_is_named_as_it_is_written(text: str, link: str) -> None:
    assert foreign(text, KNOWN) == [link]
