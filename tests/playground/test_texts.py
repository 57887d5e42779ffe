import pytest

from bot.playground import markup_html
from bot.playground.entities import cleaned, covered
from bot.playground.markup_html import parse
from bot.playground.refusals import Refusal
from bot.playground.spotting import spotted


def marks(html: str) -> list[tuple[str, str]]:
    formatted = parse(html)
    return [(entity["type"], covered(formatted.text, entity)) for entity in formatted.entities]


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        (f"<{tag}>x</{tag}>", kind)
        for tag, kind in markup_html.KINDS.items()
        if tag not in {"a", "span"}
    ],
)
def test_every_tag(html: str, kind: str) -> None:
    assert marks(html) == [(kind, "x")]


def test_attributes() -> None:
    assert parse('<a href="https://a.uz/?a=1&amp;b=2">x</a>').entities[0]["url"] == (
        "https://a.uz/?a=1&b=2"
    )
    assert parse("<blockquote expandable>x</blockquote>").entities[0]["type"] == (
        "expandable_blockquote"
    )
    assert parse('<span class="tg-spoiler">x</span>').entities[0]["type"] == "spoiler"
    block = parse('<pre><code class="language-sql">x</code></pre>').entities
    assert block == ({"type": "pre", "offset": 0, "length": 1, "language": "sql"},)
    assert parse("<a>https://a.uz</a>").entities[0]["url"] == "https://a.uz"
    assert parse("<a href='nowhere'>x</a>").entities == ()


def test_offsets_are_utf16_units() -> None:
    formatted = parse("😀 <b>ўз</b> 😀<i>!</i>")
    assert [(one["offset"], one["length"]) for one in formatted.entities] == [(3, 2), (8, 1)]


def test_nesting_and_references() -> None:
    assert marks("<b>a<i>b</i></b>&lt;c&gt;&#33;&amp;&unknown;") == [
        ("bold", "ab"),
        ("italic", "b"),
    ]
    assert parse("&lt;c&gt;&#33;&#x21;&quot;&nbsp;&").text == '<c>!!"&nbsp;&'


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("ўз <br>", 'Unsupported start tag "br" at byte offset 5'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a href", 'Unclosed start tag "a" at byte offset 0'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<b><i>x</i>", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a ="x">x</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x/y>x</a>", "Unexpected end of name token at byte offset 8"),
    ],
)
def test_refusals_of_the_parser(html: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse(html)
    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


def entity(offset: int, length: int) -> dict[str, object]:
    return {"type": "bold", "offset": offset, "length": length}


@pytest.mark.parametrize(
    ("placed", "words"),
    [
        (entity(-1, 1), "incorrect offset -1"),
        (entity(0, -1), "incorrect length -1"),
        (entity(9, 1), "begins after the end of the text at UTF-16 offset 9"),
        (entity(0, 9), "ends after the end of the text at UTF-16 offset 9"),
        (entity(1, 1), "begins in a middle of a UTF-16 symbol"),
        (entity(0, 1), "ends in a middle of a UTF-16 symbol"),
    ],
)
def test_entities_must_fit_the_text(placed: dict[str, object], words: str) -> None:
    with pytest.raises(Refusal, match=words):
        cleaned("😀 a", [placed])


def test_trimming_moves_entities() -> None:
    result = cleaned("  \n bold \r end \n", [entity(4, 4)])
    assert result.text == "bold  end"
    assert [covered(result.text, one) for one in result.entities] == ["bold"]


def test_an_entity_of_blanks_vanishes() -> None:
    assert cleaned("word   ", [entity(4, 3)]).entities == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start now", [("bot_command", "/start")]),
        ("see https://t.me/x?start=a_1, ok", [("url", "https://t.me/x?start=a_1")]),
        ("сайт госуслуги.рф.", [("url", "госуслуги.рф")]),
        ("пришёл.не заплатил", []),
        ("a@b.com", [("email", "a@b.com")]),
        (
            "@himoya_bot #иш +998 90 123 45 67",
            [
                ("mention", "@himoya_bot"),
                ("hashtag", "#иш"),
                ("phone_number", "+998 90 123 45 67"),
            ],
        ),
        ("1/2 и/или", []),
    ],
)
def test_what_telegram_spots_by_itself(text: str, found: list[tuple[str, str]]) -> None:
    result = spotted(cleaned(text))
    assert [(one["type"], covered(text, one)) for one in result.entities] == found


def test_nothing_is_spotted_in_code() -> None:
    formatted = parse("<code>/start a.uz</code>")
    assert [one["type"] for one in spotted(formatted).entities] == ["code"]
