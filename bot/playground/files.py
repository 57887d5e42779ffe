"""Files in memory: what people send, what the bot uploads."""

import secrets
import struct
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath

from bot.playground.chats import Media
from bot.playground.refusals import bad_request

MEGABYTE = 1024 * 1024
DOWNLOAD_LIMIT = 20 * MEGABYTE
PHOTO_LIMIT = 10 * MEGABYTE
UPLOAD_LIMIT = 50 * MEGABYTE
PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
FOLDERS = {"photo": "photos", "voice": "voice", "document": "documents", "sticker": "stickers"}


@dataclass(frozen=True)
class StoredFile:
    file_id: str
    unique_id: str
    kind: str
    name: str
    path: str
    mime_type: str
    content: bytes
    declared_size: int

    @property
    def size(self) -> int:
        return self.declared_size


@dataclass(frozen=True)
class Upload:
    name: str
    content: bytes
    mime_type: str = "application/octet-stream"
    # A test may claim 2 GB without carrying them.
    size: int | None = None


class Files:
    def __init__(self, limit: int = 2_000) -> None:
        self._files: dict[str, StoredFile] = {}
        self._limit = limit

    def keep(self, upload: Upload, kind: str) -> StoredFile:
        unique = sha256(upload.content + upload.name.encode()).hexdigest()[:16]
        file_id = f"PG{kind[:2].upper()}{secrets.token_urlsafe(24)}"
        suffix = PurePosixPath(upload.name).suffix
        stored = StoredFile(
            file_id=file_id,
            unique_id=f"AQAD{unique}",
            kind=kind,
            name=upload.name,
            path=f"{FOLDERS.get(kind, 'files')}/file_{len(self._files)}{suffix}",
            mime_type=upload.mime_type,
            content=upload.content,
            declared_size=upload.size if upload.size is not None else len(upload.content),
        )
        self._files[file_id] = stored
        while len(self._files) > self._limit:
            del self._files[next(iter(self._files))]
        return stored

    def find(self, file_id: str) -> StoredFile:
        if stored := self._files.get(file_id):
            return stored
        raise bad_request("wrong file_id or the file is temporarily unavailable")

    def find_sent(self, file_id: str, kind: str) -> StoredFile:
        """By identifier, as the bot sends again; a photo cannot be sent as a voice message."""
        stored = self._files.get(file_id)
        if stored is None:
            raise bad_request(
                "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"
            )
        if stored.kind != kind:
            raise bad_request(
                f"can't use file of type {stored.kind.capitalize()} as {kind.capitalize()}"
            )
        return stored

    def at(self, path: str) -> StoredFile | None:
        return next((stored for stored in self._files.values() if stored.path == path), None)


def media_of(stored: StoredFile) -> Media:
    base = {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
    }
    named = base | {"file_name": stored.name, "mime_type": stored.mime_type}
    match stored.kind:
        case "photo":
            width, height = size_of_picture(stored.content)
            return Media("photo", [base | {"width": width, "height": height}], stored.file_id)
        case "voice":
            body = base | {"duration": 3, "mime_type": stored.mime_type}
            return Media("voice", body, stored.file_id)
        case "sticker":
            body = base | {
                "type": "regular",
                "width": 512,
                "height": 512,
                "is_animated": False,
                "is_video": False,
                "emoji": "👍",
            }
            return Media("sticker", body, stored.file_id)
        case "audio" | "video":
            size = {"width": 640, "height": 360} if stored.kind == "video" else {}
            return Media(stored.kind, named | size | {"duration": 3}, stored.file_id)
        case _:
            return Media("document", named, stored.file_id)


def size_of_picture(content: bytes) -> tuple[int, int]:
    if content.startswith(PNG):
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    return 1280, 960


def check_upload(upload: Upload, kind: str) -> None:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if kind == "photo" and len(upload.content) > PHOTO_LIMIT:
        raise bad_request(f"file of size {len(upload.content)} bytes is too big for a photo")
    if kind == "photo" and not upload.content.startswith((PNG, JPEG)):
        raise bad_request("IMAGE_PROCESS_FAILED")
