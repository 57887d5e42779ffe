"""An archive from outside, opened with care: nothing in it may be larger than it looks."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from knowledge_base.bulk.incoming import Refused
from knowledge_base.checks.wrong import Wrong

_MEGABYTE: Final = 1024 * 1024
MOST_BYTES: Final = 20 * _MEGABYTE
"""What Telegram lets a bot fetch; 500 articles in six languages are 6.3 MB packed."""
MOST_UNPACKED: Final = 60 * _MEGABYTE
MOST_RATIO: Final = 100
MOST_MEMBERS: Final = 20_000
_ENCRYPTED: Final = 0x1
_PACKED: Final = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
_UNREADABLE: Final = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError)


def members(content: bytes) -> dict[str, bytes]:
    """Raises `Refused`. Sizes are limited before anything is unpacked, and while it is."""
    if len(content) > MOST_BYTES:
        raise Refused(Wrong.LARGE_FILE(most=MOST_BYTES // _MEGABYTE))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check(archive.infolist(), len(content))
            return dict(_unpacked(archive))
    except _UNREADABLE as fault:
        raise Refused(Wrong.NO_ZIP()) from fault


def _check(listed: list[zipfile.ZipInfo], packed: int) -> None:
    unpacked = sum(one.file_size for one in listed)
    if len(listed) > MOST_MEMBERS:
        raise Refused(Wrong.MANY_FILES(most=MOST_MEMBERS))
    if unpacked > MOST_UNPACKED:
        raise Refused(Wrong.LARGE_UNPACKED(most=MOST_UNPACKED // _MEGABYTE))
    if unpacked > MOST_RATIO * packed or any(
        one.file_size > MOST_RATIO * max(one.compress_size, 1) for one in listed
    ):
        raise Refused(Wrong.PACKED_TOO_TIGHT(most=MOST_RATIO))
    if len({one.filename for one in listed}) < len(listed):
        raise Refused(Wrong.SAME_NAMES())
    for one in listed:
        _check_member(one)


def _check_member(one: zipfile.ZipInfo) -> None:
    path = PurePosixPath(one.filename)
    if path.is_absolute() or ".." in path.parts or "\\" in one.filename or ":" in path.parts[0]:
        raise Refused(Wrong.LEADS_OUTSIDE(file=one.filename))
    if stat.S_ISLNK(one.external_attr >> 16):
        raise Refused(Wrong.A_LINK(file=one.filename))
    if one.flag_bits & _ENCRYPTED:
        raise Refused(Wrong.A_PASSWORD())
    if one.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Refused(Wrong.UNUSUAL_PACKING())


def _unpacked(archive: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    for one in archive.infolist():
        if one.is_dir():
            continue
        content = archive.read(one)
        if content.startswith(_PACKED):
            raise Refused(Wrong.PACKED_INSIDE(file=one.filename))
        yield one.filename, content
