"""Pictures: as wide as a telephone, and never refused for what there is to draw."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.playground.files import PNG, size_of_picture
from handlers import charts
from handlers.charts import DOTS, WIDTH, Panel

ACROSS = int(WIDTH * DOTS)
HIGHEST = 9_000
"""Dots. Telegram takes pictures of 10,000 across and down together."""


def drawn(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(PNG)
    return size_of_picture(picture)


@given(
    st.lists(st.tuples(st.text(max_size=80), st.integers(0, 100_000)), max_size=15),
    st.text(max_size=120),
)
@settings(max_examples=8)
def test_any_bars_with_any_names(bars: list[tuple[str, float]], note: str) -> None:
    across, down = drawn(charts.bars("Невыплата зарплаты 📊", [Panel(bars, "🔔")], note, "нет"))
    assert across == ACROSS
    assert down + across < HIGHEST


def test_a_higher_table_makes_a_higher_picture() -> None:
    one, many = (
        drawn(charts.bars("т", [Panel([("Музди меҳнат", 5)] * number)], "", ""))[1]
        for number in (1, 15)
    )
    assert many > 3 * one


def test_lines_have_gaps_where_numbers_are_hidden() -> None:
    months = ["10.26", "11.26"]
    some = charts.lines("т", months, {"Жалақы": [None, 10], "Паспорт": [5, 10]}, "", "нет")
    assert drawn(some)[0] == ACROSS
    none = charts.lines("т", months, {"Жалақы": [None, None]}, "", "нет")
    assert none == charts.lines("т", months, {}, "", "нет")
