"""Words at rest: readable in their own place with their own key, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.vault import (
    KEY_BYTES,
    KeyRing,
    UnreadableWordsError,
    Vault,
    new_key,
    read_keys,
    seal,
    seal_json,
    unseal,
    unseal_json,
    write_key,
)

KEY = new_key()
keys = st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES)
places = st.text(st.characters(exclude_categories=["Cs"]))
words = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(keys, places, st.binary())
def test_what_is_sealed_opens_in_its_place(key: bytes, place: str, clear: bytes) -> None:
    assert unseal(key, place, seal(key, place, clear)) == clear


@given(places, words)
def test_json_comes_back_whole_lone_surrogates_too(place: str, said: object) -> None:
    assert unseal_json(KEY, place, seal_json(KEY, place, said)) == said


@given(places, places, st.binary())
def test_a_ciphertext_moved_elsewhere_is_refused(here: str, there: str, clear: bytes) -> None:
    sealed = seal(KEY, here, clear)
    if here != there:
        with pytest.raises(UnreadableWordsError):
            unseal(KEY, there, sealed)


@given(st.binary(), st.data())
def test_any_altered_byte_is_refused(clear: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(KEY, "here", clear))
    at = data.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(UnreadableWordsError):
        unseal(KEY, "here", bytes(sealed))


@given(st.binary(min_size=13, max_size=40))
def test_what_was_never_sealed_is_refused(garbage: bytes) -> None:
    with pytest.raises(UnreadableWordsError):
        unseal(KEY, "here", garbage)


def test_a_ciphertext_cut_short_is_refused() -> None:
    with pytest.raises(UnreadableWordsError):
        unseal(KEY, "here", seal(KEY, "here", b"")[:5])


def test_no_nonce_comes_twice() -> None:
    sealed = {seal(KEY, "here", b"the same")[:13] for _ in range(10_000)}
    assert len(sealed) == 10_000


def test_the_newest_key_wraps_and_all_unwrap() -> None:
    old, both = KeyRing({1: KEY}), KeyRing({1: KEY, 2: new_key()})
    case_key = new_key()
    number, wrapped = old.wrap("case:1", case_key)
    assert both.unwrap("case:1", number, wrapped) == case_key
    again = both.wrap("case:1", case_key)
    assert again[0] == 2
    assert KeyRing({2: both.keys[2]}).unwrap("case:1", *again) == case_key


def test_a_key_without_its_wrapping_key_says_what_is_missing() -> None:
    number, wrapped = KeyRing({1: KEY}).wrap("case:1", new_key())
    with pytest.raises(UnreadableWordsError, match=r"wrapped by key 1.*rotate-keys"):
        KeyRing({2: new_key()}).unwrap("case:1", number, wrapped)


def test_a_wrapped_key_of_another_scope_is_refused() -> None:
    ring = KeyRing({1: KEY})
    number, wrapped = ring.wrap("case:1", new_key())
    with pytest.raises(UnreadableWordsError):
        ring.unwrap("case:2", number, wrapped)


@given(st.dictionaries(st.integers(0, 99), keys, min_size=1))
def test_keys_are_read_as_they_are_written(ring: dict[int, bytes]) -> None:
    written = ", ".join(write_key(number, key) for number, key in ring.items())
    assert read_keys(written) == ring


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "no key"),
        (" , ", "no key"),
        ("secret", "number:base64"),
        ("1:?", "not base64"),
        ("1:QUJD", "3 bytes instead of 32"),
    ],
)
def test_keys_that_cannot_be_used_say_why(text: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        read_keys(text)


@given(st.integers(), st.integers())
def test_handles_find_a_person_and_do_not_name_them(one: int, other: int) -> None:
    vault = Vault(KeyRing({1: KEY}), KEY, KEY, KEY)
    assert vault.handle("chat", one) == vault.handle("chat", one)
    assert (vault.handle("chat", one) == vault.handle("chat", other)) == (one == other)
    assert vault.handle("chat", one) != Vault(vault.ring, new_key(), KEY, KEY).handle("chat", one)


def test_nothing_secret_shows_when_printed() -> None:
    vault = Vault(KeyRing({1: KEY}), KEY, KEY, KEY)
    assert str(KEY) not in f"{vault!r} {vault.ring!r}"
