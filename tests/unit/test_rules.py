"""The life of a case: every status can be reached, nobody does what is not theirs."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from db.rules import (
    AT_WORK,
    NEXT,
    OPEN,
    OVER,
    WHO_MAY,
    Act,
    Actor,
    Level,
    Refused,
    Status,
    after,
    level_of_deadline,
    may_set_level,
)

acts = st.sampled_from(Act)
somebody = st.frozensets(st.sampled_from(Actor))


class CaseLife(RuleBasedStateMachine):
    """Walks through a case's life as the register does, and holds what must hold everywhere."""

    @initialize()
    def asked(self) -> None:
        self.status = Status.DRAFT
        self.taken = False

    @rule(act=acts, actors=somebody)
    def somebody_acts(self, act: Act, actors: frozenset[Actor]) -> None:
        before, result = self.status, after(self.status, act, actors)
        if isinstance(result, Refused):
            assert result == Refused(act, before)
            return
        assert WHO_MAY[act] & actors
        assert NEXT[before, act] is result
        if before in OVER:
            assert act is Act.REOPEN
        if result is Status.WAITING and before is not Status.WAITING:
            self.taken = False
        if act is Act.TAKE:
            self.taken = True
        self.status = result

    @rule(act=acts)
    def nobody_acts(self, act: Act) -> None:
        assert after(self.status, act, frozenset()) == Refused(act, self.status)

    @invariant()
    def taken_means_somebody_took_it(self) -> None:
        if self.status in AT_WORK:
            assert self.taken
        if self.status in {Status.DRAFT, Status.WAITING}:
            assert not self.taken

    @invariant()
    def open_over_or_a_draft(self) -> None:
        assert (self.status in OPEN) + (self.status in OVER) + (self.status is Status.DRAFT) == 1


TestCaseLife = CaseLife.TestCase


def test_every_status_can_be_reached_and_left() -> None:
    reached = {Status.DRAFT}
    for _ in Status:
        reached |= {status for (before, _act), status in NEXT.items() if before in reached}
    assert reached == set(Status)
    assert {before for before, _act in NEXT} == set(Status) - {Status.MERGED}


def test_every_act_has_its_actor_and_its_place() -> None:
    assert set(WHO_MAY) == set(Act)
    assert {act for _status, act in NEXT} == set(Act)


def test_a_case_that_is_over_can_only_be_opened_again() -> None:
    assert {act for status, act in NEXT if status in OVER} == {Act.REOPEN}


@pytest.mark.parametrize(
    "act", [Act.ANSWER, Act.ASK, Act.AWAIT, Act.UNDO, Act.MERGE, Act.CLOSE, Act.GIVE_BACK]
)
@pytest.mark.parametrize("status", Status)
def test_only_the_owner_speaks_for_the_desk(status: Status, act: Act) -> None:
    others = frozenset({Actor.CLIENT, Actor.LAWYER, Actor.SECOND})
    assert after(status, act, others) == Refused(act, status)


def test_a_case_is_taken_once() -> None:
    lawyer = frozenset({Actor.LAWYER})
    takeable = {status for status in Status if after(status, Act.TAKE, lawyer) is Status.TAKEN}
    assert takeable == {Status.WAITING}


def test_words_added_after_an_answer_make_it_the_lawyers_turn() -> None:
    assert after(Status.ANSWERED, Act.ADD, frozenset({Actor.CLIENT})) is Status.TAKEN


def test_a_note_changes_no_status() -> None:
    for status in AT_WORK:
        assert after(status, Act.NOTE, frozenset({Actor.SECOND})) is status


levels = st.sampled_from(Level)


@given(levels, levels, somebody)
def test_only_the_lawyer_of_a_case_lowers_its_level(
    level: Level, wanted: Level, actors: frozenset[Actor]
) -> None:
    allowed = may_set_level(level, wanted, actors)
    assert allowed == (Actor.OWNER in actors or (bool(actors) and wanted < level))


@given(st.timedeltas(timedelta(days=-30), timedelta(days=30)))
def test_less_time_before_a_deadline_is_never_less_urgent(left: timedelta) -> None:
    if left > timedelta(0):
        assert level_of_deadline(left / 2) <= level_of_deadline(left)
    assert level_of_deadline(left) in {Level.T1, Level.T2, Level.T3}
