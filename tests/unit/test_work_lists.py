"""What the work lists count, and that their buttons fit."""

from datetime import date
from uuid import UUID

import pytest
from aiogram.filters.callback_data import CallbackData

from db.asked import End, Outcome
from handlers.editor.work_buttons import AddTo, Heap, Idea, Judged, Work
from handlers.editor.worklist import LISTS, expiring
from knowledge_base.model import Figure

LONGEST = "agreement/cis-2008-migrant-convention"
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "data",
    [
        *(Work(list=one.name, about=LONGEST) for one in LISTS),
        Judged(article=LONGEST),
        AddTo(article=LONGEST),
        *(Heap(id=2**48, act=act) for act in ("show", "new", *End)),
        Idea(id=UUID(int=2**128 - 1), act="show"),
    ],
    ids=CallbackData.pack,
)
def test_a_button_carries_its_data_there_and_back(data: CallbackData) -> None:
    assert len(data.pack().encode()) <= 64
    assert type(data).unpack(data.pack()) == data


def test_unanswered_questions_have_lists_of_their_own() -> None:
    assert {Outcome.NO_ANSWER, Outcome.UNSURE} <= {one.name for one in LISTS}


@pytest.mark.parametrize(
    ("ends", "soon"),
    [
        ([None], False),
        (["2026-12-01"], True),
        (["2026-10-01"], True),
        (["2027-03-01"], False),
        (["2026-10-01", None], False),
        (["2026-12-01", "2027-12-31"], False),
    ],
)
def test_a_figure_is_missed_before_it_ends(ends: list[str | None], *, soon: bool) -> None:
    values = [
        {"value": 1, "valid_from": "2026-01-01", "valid_to": end, "source": "a law",
         "as_of": "2026-01-01", "confidence": "high"}
        for end in ends
    ]  # fmt: skip
    figure = Figure.model_validate({"id": "x", "what": "x", "unit": "RUB", "values": values})
    assert expiring(figure, TODAY) is soon
