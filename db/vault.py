"""Words are encrypted at rest (docs/decisions/encryption.md).

AES-256-GCM. Every scope (one case, one person's drafts, the mail in transit …) has a key of its
own, kept in the database wrapped by a key-encryption key that comes from the environment. The
place of a ciphertext is authenticated with it, so a ciphertext moved to another row is refused.
Deleting a scope's key makes all its words unreadable; in dumps taken before, once the keys were
rotated and the old one destroyed.
"""

import base64
import binascii
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE_BYTES = 12
_ONCE_BYTES = 16
_VERSION = b"\x01"


class UnreadableWordsError(Exception):
    """A ciphertext that its key refuses: moved, altered, or sealed by a key that is gone."""


def seal(key: bytes, place: str, clear: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return _VERSION + nonce + AESGCM(key).encrypt(nonce, clear, place.encode())


def unseal(key: bytes, place: str, sealed: bytes) -> bytes:
    if sealed[:1] != _VERSION or len(sealed) <= 1 + _NONCE_BYTES:
        raise UnreadableWordsError(f"{place}: unknown version of sealing, or cut short")
    nonce, body = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
    try:
        return AESGCM(key).decrypt(nonce, body, place.encode())
    except InvalidTag as fault:
        raise UnreadableWordsError(f"{place}: sealed for another place or another key") from fault


def seal_json(key: bytes, place: str, clear: Any) -> bytes:
    return seal(key, place, json.dumps(clear, ensure_ascii=True).encode())


def unseal_json(key: bytes, place: str, sealed: bytes) -> Any:
    return json.loads(unseal(key, place, sealed))


def new_key() -> bytes:
    return AESGCM.generate_key(bit_length=8 * KEY_BYTES)


def read_keys(text: str) -> dict[int, bytes]:
    """`1:<base64>,2:<base64>` → number → key. The highest number encrypts, all decrypt."""
    keys: dict[int, bytes] = {}
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        number, _, encoded = part.partition(":")
        if not number.isdecimal():
            raise ValueError("each key is written `number:base64`, separated by commas")
        try:
            key = base64.b64decode(encoded, validate=True)
        except binascii.Error:
            raise ValueError(f"key {number} is not base64") from None
        if len(key) != KEY_BYTES:
            raise ValueError(f"key {number} has {len(key)} bytes instead of {KEY_BYTES}")
        keys[int(number)] = key
    if not keys:
        raise ValueError("no key is given")
    return keys


def write_key(number: int, key: bytes) -> str:
    return f"{number}:{base64.b64encode(key).decode()}"


@dataclass(frozen=True, repr=False)
class KeyRing:
    """The key-encryption keys, by number."""

    keys: Mapping[int, bytes]

    @property
    def newest(self) -> int:
        return max(self.keys)

    def wrap(self, scope: str, key: bytes) -> tuple[int, bytes]:
        return self.newest, seal(self.keys[self.newest], f"key|{scope}", key)

    def unwrap(self, scope: str, number: int, wrapped: bytes) -> bytes:
        if number not in self.keys:
            raise UnreadableWordsError(
                f"the key of {scope.partition(':')[0]} is wrapped by key {number}, which is not"
                " among HIMOYA_KEYS; give the old key as well, then run `python -m bot rotate-keys`"
            )
        return unseal(self.keys[number], f"key|{scope}", wrapped)


@dataclass(frozen=True, repr=False)
class Vault:
    """The ring and the keys that every turn needs: handles, addresses, mail in transit."""

    ring: KeyRing
    index: bytes
    directory: bytes
    transit: bytes

    def handle(self, kind: str, telegram_id: int) -> bytes:
        """How a Telegram id is found without being stored: a dump alone does not name anybody."""
        return hmac.digest(self.index, f"{kind}:{telegram_id}".encode(), "sha256")

    def lane(self, name: str) -> str:
        return hmac.digest(self.index, f"lane:{name}".encode(), "sha256").hex()[:32]

    def once(self, person: UUID, where: str) -> bytes:
        """A person in one place of one period: elsewhere the same person is another one."""
        return hmac.digest(self.index, f"once:{where}:{person}".encode(), "sha256")[:_ONCE_BYTES]
