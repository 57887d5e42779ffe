"""Whose turn an update is: told of anything that looks like JSON, and rightly of what is one."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from db.inbox import lane_of

NAMES = (
    "message", "edited_message", "callback_query", "my_chat_member", "from", "chat", "id", "type",
    "data", "message_thread_id", "update_id", "private", "group",
)  # fmt: skip
json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(NAMES) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(NAMES) | st.text(), inner, max_size=5)
    ),
    max_leaves=25,
)
ids = st.integers(1, 2**40)


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(), json, max_size=4))
def test_anything_has_a_lane(raw: dict[str, Any]) -> None:
    assert lane_of(raw)[:2] in {"u:", "t:", "x:"}


@given(ids, ids, st.text())
def test_a_persons_words_presses_and_blocks_share_a_lane(person: int, number: int, w: str) -> None:
    sender: dict[str, Any] = {"from": {"id": person}}
    there: dict[str, Any] = {"chat": {"id": person, "type": "private"}}
    updates = [
        {"message": {**sender, **there, "text": w}},
        {"edited_message": {**sender, **there, "text": w}},
        {"callback_query": {**sender, "data": w, "message": there}},
        {"callback_query": {**sender, "data": w}},
        {"my_chat_member": {**sender, **there}},
    ]
    assert {lane_of({"update_id": number, **raw}) for raw in updates} == {f"u:{person}"}


@given(ids, ids)
def test_threads_of_a_group_are_lanes_of_their_own(group: int, thread: int) -> None:
    there: dict[str, Any] = {
        "chat": {"id": -group, "type": "supergroup"},
        "message_thread_id": thread,
    }
    said = {"message": {"from": {"id": 7}, **there}}
    pressed = {"callback_query": {"from": {"id": 8}, "data": "x", "message": there}}
    assert lane_of(said) == lane_of(pressed) == f"t:-{group}:{thread}"


def test_what_names_nobody_has_a_lane_of_its_own() -> None:
    assert lane_of({"update_id": 5, "poll": {"id": "1"}}) == "x:5"
    assert lane_of({"update_id": 5}) == "x:5"
