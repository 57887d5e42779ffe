"""People's words: cleaned of what deceives, cut into messages without a loss, fit for buttons."""

from datetime import date
from uuid import UUID

import pytest
from aiogram.filters.callback_data import CallbackData
from hypothesis import given
from hypothesis import strategies as st

from bot.writing import TEXT_LIMIT, split
from handlers import buttons
from handlers.words import clean, says_something, written_day

BYTES_OF_DATA = 64
pieces_of_text = st.sampled_from(["а", "б ", "\n", "\n\n", " ", "😀", "слово "])
runs = st.tuples(pieces_of_text, st.integers(1, 2_500)).map(lambda run: run[0] * run[1])
lines = st.lists(runs, max_size=8).map("".join)


@given(st.text(st.characters()))
def test_clean_words_can_be_written_and_deceive_nobody(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.encode().decode() == cleaned
    assert not set(cleaned) & set("\x00\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert clean(cleaned) == cleaned


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"])))
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("а\x00б", "аб"),
        ("а\ud83dб", "а\ufffdб"),
        ("\udc00", "\ufffd"),
        ("\ud83d\ude00", "😀"),
        ("gpj\u202egnp.exe", "gpjgnp.exe"),
        ("family 👨‍👩‍👧", "family 👨‍👩‍👧"),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize("text", ["😀", "?!", "", " \n", "👍🏽👍🏽", "…"])
def test_signs_alone_say_nothing(text: str) -> None:
    assert not says_something(text)


@given(lines)
def test_cutting_loses_no_word_and_keeps_the_limit(text: str) -> None:
    pieces = list(split(text))
    assert all(len(piece) <= TEXT_LIMIT for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(lines.filter(str.strip))
def test_no_piece_is_blank_since_telegram_refuses_those(text: str) -> None:
    assert all(piece.strip() for piece in split(text))


def test_a_text_is_cut_at_paragraphs_before_lines_before_words() -> None:
    first, second = "а" * 3_000 + "\n" + "б" * 500, "в" * 3_000
    assert [piece.strip() for piece in split(f"{first}\n\n{second}")] == [first, second]
    assert list(split("а" * 5_000)) == ["а" * TEXT_LIMIT, "а" * (5_000 - TEXT_LIMIT)]


ARTICLE = "kz/withholding-of-identity-papers"
CASE = UUID(int=2**128 - 1)
DATA: list[CallbackData] = [
    buttons.ChooseLanguage(tongue="uz-Cyrl"),
    buttons.Consent(agreed=True, then_open=True),
    buttons.ChooseOrigin(country="skip"),
    buttons.ChooseDestination(country="skip", then="start"),
    buttons.Change(what="destination"),
    buttons.ShowArticle(article=ARTICLE),
    buttons.More(article=ARTICLE),
    buttons.Verdict(article=ARTICLE, helped=False),
    buttons.Verdict(article=ARTICLE, helped=True, asked=2**48),
    buttons.ShowArticle(article=ARTICLE, asked=2**48),
    buttons.WhyNot(article=ARTICLE, reason=2, asked=2**48),
    buttons.KeepQuestions(agreed=True),
    buttons.Suggest(id=CASE, act="question"),
    buttons.NoneOfThese(),
    buttons.AskLawyer(),
    buttons.Free(can_leave=False),
    buttons.Sos(),
    buttons.SosCard(place="ru", situation="passport-withheld"),
    buttons.Topics(place="ru", category="police-and-justice"),
    buttons.Treaties(treaty="minsk-1993-kishinev-2002"),
    buttons.CountDays(deadline="ru-entry-ban-appeal-without-court-x", ago=365),
    buttons.CheckFirm(country="uz"),
    buttons.MyCase(case=CASE, act="withdraw-sure"),
    buttons.NewQuestion(),
    buttons.Forget(sure=False),
    buttons.Rate(case=CASE, good=False, why="unclear"),
    buttons.AfterCare(case=CASE, what="unclear"),
    buttons.Desk(case=CASE, act="give-back"),
    buttons.DeskChoice(case=CASE, act="close", value="no-reply"),
    buttons.Insert(article=ARTICLE),
    buttons.Raid(place="ru", act="answer"),
    buttons.Colleague(person=CASE),
    buttons.Duty(what="destinations", value="kz"),
    buttons.Invite(role="lawyer"),
    buttons.Revoke(person=CASE, sure=True),
]


@pytest.mark.parametrize("data", DATA, ids=CallbackData.pack)
def test_a_button_carries_its_data_there_and_back(data: CallbackData) -> None:
    packed = data.pack()
    assert len(packed.encode()) <= BYTES_OF_DATA
    assert type(data).unpack(packed) == data


def test_every_kind_of_button_is_tried_here() -> None:
    bases = {CallbackData, buttons.Asked}
    kinds = {
        kind
        for kind in vars(buttons).values()
        if isinstance(kind, type) and issubclass(kind, CallbackData) and kind not in bases
    }
    assert {type(data) for data in DATA} == kinds


@given(st.uuids(), st.sampled_from(["take", "open", "answer", "send", "discard", "close"]))
def test_a_desk_button_fits(case: UUID, act: str) -> None:
    data = buttons.Desk(case=case, act=act)
    assert len(data.pack().encode()) <= BYTES_OF_DATA
    assert buttons.Desk.unpack(data.pack()) == data


TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "ahead", "day"),
    [
        ("15.11", False, date(2026, 11, 15)),
        ("25.12", False, date(2025, 12, 25)),
        ("21.11", True, date(2026, 11, 21)),
        ("05/01", True, date(2027, 1, 5)),
        ("15.12.26", True, date(2026, 12, 15)),
        ("31.02", True, None),
        ("завтра", True, None),
    ],
)
def test_a_written_day_is_the_one_that_was_meant(
    words: str, *, ahead: bool, day: date | None
) -> None:
    assert written_day(words, TODAY, ahead=ahead) == day
