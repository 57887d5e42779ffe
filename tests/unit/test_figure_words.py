"""What an editor writes as a new value: a wrong one would be a wrong deadline."""

from datetime import date

import pytest

from handlers.editor.figures import _amount

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "unit", "amount"),
    [
        ("11 500", "RUB", 11500),
        ("13,90", "EUR", 13.9),
        ("30", "day", 30),
        ("1.5", "day", None),
        ("15.01.2027", "date", "2027-01-15"),
        ("30", "date", None),
        ("15.01.2027", "day", None),
        ("-5", "day", None),
        ("nan", "RUB", None),
        ("тридцать", "day", None),
    ],
)
def test_a_value_fits_its_unit(text: str, unit: str, amount: float | str | None) -> None:
    assert _amount(text, unit, TODAY) == amount
