"""The life of a case: every status can be reached, nobody does what is not theirs."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from db.rules import NEXT, OPEN, OVER, WHO_MAY, Act, Actor, Refused, Status, after

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
        assert WHO_MAY[act] in actors
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
        if self.status in {Status.TAKEN, Status.ANSWERED}:
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
    assert {before for before, _act in NEXT} == set(Status)


def test_every_act_has_its_actor_and_its_place() -> None:
    assert set(WHO_MAY) == set(Act)
    assert {act for _status, act in NEXT} == set(Act)


def test_a_case_that_is_over_can_only_be_opened_again() -> None:
    assert {act for status, act in NEXT if status in OVER} == {Act.REOPEN}


@pytest.mark.parametrize("act", [Act.ANSWER, Act.CLOSE, Act.GIVE_BACK])
@pytest.mark.parametrize("status", Status)
def test_only_the_owner_answers_closes_and_gives_back(status: Status, act: Act) -> None:
    others = frozenset({Actor.CLIENT, Actor.LAWYER})
    assert after(status, act, others) == Refused(act, status)


def test_a_case_is_taken_once() -> None:
    lawyer = frozenset({Actor.LAWYER})
    takeable = {status for status in Status if after(status, Act.TAKE, lawyer) is Status.TAKEN}
    assert takeable == {Status.WAITING}


def test_words_added_after_an_answer_make_it_the_lawyers_turn() -> None:
    assert after(Status.ANSWERED, Act.ADD, frozenset({Actor.CLIENT})) is Status.TAKEN
