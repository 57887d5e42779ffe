"""The life of a notice: nothing goes out without a second person, nothing comes back from the end."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from db.notice_rules import (
    APPROVED_SINCE,
    CANCEL_WITHIN,
    FEWEST,
    HOUSE,
    OVER,
    WHO_MAY,
    Act,
    Actor,
    Refused,
    State,
    actors,
    after,
    rounded,
)
from db.rules import Role
from handlers.editor.buttons import Note
from handlers.editor.notices import SIDES, written_moment
from knowledge_base.menus import read_names

DAWN = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
roles = st.none() | st.sampled_from(Role)


class NoticeLife(RuleBasedStateMachine):
    """An author, a reader of any role and the house act in any order, while time goes on."""

    @initialize()
    def written(self) -> None:
        self.state = State.DRAFT
        self.now = DAWN
        self.started_at: datetime | None = None
        self.read_by_a_second = False

    @rule(minutes=st.integers(0, 15))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(act=st.sampled_from(Act), author=st.booleans(), role=roles)
    def somebody_acts(self, act: Act, *, author: bool, role: Role | None) -> None:
        self._act(act, actors(author, role))

    @rule(act=st.sampled_from(Act))
    def the_house_acts(self, act: Act) -> None:
        self._act(act, HOUSE)

    def _act(self, act: Act, who: frozenset[Actor]) -> None:
        before = self.state
        result = after(before, act, who, self.now, self.started_at)
        if isinstance(result, Refused):
            assert (result.act, result.state) == (act, before)
            return
        assert WHO_MAY[act] & who
        assert before not in OVER
        if act is Act.APPROVE:
            assert Actor.AUTHOR not in who
            self.read_by_a_second = True
        if act is Act.CHANGE:
            self.read_by_a_second = False
        if act is Act.START:
            self.started_at = self.now
        if act is Act.CANCEL and self.started_at is not None:
            assert self.now - self.started_at <= CANCEL_WITHIN
        self.state = result

    @invariant()
    def nothing_is_on_its_way_unread(self) -> None:
        if self.state in APPROVED_SINCE:
            assert self.read_by_a_second

    @invariant()
    def only_what_was_approved_has_started(self) -> None:
        if self.state in {State.SENDING, State.PAUSED, State.SENT}:
            assert self.started_at is not None


TestNoticeLife = NoticeLife.TestCase


@given(role=roles)
def test_an_author_is_never_the_second_person(role: Role | None) -> None:
    assert actors(author=True, role=role) == {Actor.AUTHOR}


@given(number=st.integers(0, 10_000_000))
def test_a_number_of_people_is_never_told_exactly(number: int) -> None:
    told = rounded(number)
    if number < FEWEST:
        assert told is None
        return
    assert told is not None
    assert FEWEST <= told <= number
    assert told % 5 == 0
    assert number - told < max(5, number * 0.1)


@given(number=st.integers(5, 10_000_000))
def test_one_person_more_hardly_ever_shows(number: int) -> None:
    """Neighbours read the same, or one step apart."""
    low, high = rounded(number), rounded(number + 1)
    assert low is not None
    assert high is not None
    assert 0 <= high - low <= max(5, number * 0.1)


def test_every_interest_fits_on_a_button() -> None:
    """More than 64 bytes are refused when the button is packed."""
    assert "interests" in SIDES
    for category in read_names()["en"].categories:
        assert Note(id=uuid4(), act="interests", value=category).pack()


def test_a_time_is_read_by_the_editors_clock() -> None:
    tashkent = ZoneInfo("Asia/Tashkent")
    noon = datetime(2026, 11, 23, 12, 0, tzinfo=tashkent)

    assert written_moment("12:30", DAWN, tashkent) == noon + timedelta(minutes=30)
    assert written_moment("11.00", DAWN, tashkent) == noon + timedelta(hours=23)
    assert written_moment("25.11 09:05", DAWN, tashkent) == datetime(
        2026, 11, 25, 9, 5, tzinfo=tashkent
    )
    for unread in ("soon", "25.11", "31.02 10:00", "25:00", "10:60"):
        assert written_moment(unread, DAWN, tashkent) is None
