"""Small files made here, so that people have something to send."""

import struct
import zlib
from functools import cache

from bot.playground.files import PNG, Upload

WIDTH, HEIGHT = 320, 200
SKIES = ((46, 134, 171), (233, 150, 80), (104, 143, 78), (142, 108, 168), (200, 84, 96))
OPUS_RATE = 48_000
FRAME = 960
SILENCE = b"\xf8\xff\xfe"
OGG_POLYNOMIAL = 0x04C11DB7
SECONDS = 3
EYE = 0.012
SMILE = (0.24, 0.34)
DARK, YELLOW = (92, 61, 20, 255), (255, 205, 86, 255)


def photo(number: int = 0) -> Upload:
    return Upload(f"photo_{number}.png", painted(number), "image/png")


@cache
def painted(number: int) -> bytes:
    """A sky, a sun and two hills, drawn by arithmetic."""
    sky = SKIES[number % len(SKIES)]
    rows = b"".join(
        b"\0" + b"".join(bytes(pixel(x, y, sky)) for x in range(WIDTH)) for y in range(HEIGHT)
    )
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    return PNG + body


def pixel(x: int, y: int, sky: tuple[int, int, int]) -> tuple[int, int, int]:
    near = HEIGHT * 0.72 + ((x - 90) / 26) ** 2 * 0.6
    far = HEIGHT * 0.55 + ((x - 235) / 20) ** 2 * 0.7
    if y > near:
        return tint(sky, -90)
    if y > far:
        return tint(sky, -45)
    if (x - 245) ** 2 + (y - 55) ** 2 < 26**2:
        return 255, 236, 179
    return tint(sky, int(y * 0.5))


def tint(color: tuple[int, int, int], by: int) -> tuple[int, int, int]:
    red, green, blue = (max(0, min(255, part + by)) for part in color)
    return red, green, blue


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def voice() -> Upload:
    return Upload("voice.ogg", silent_opus(), "audio/ogg")


@cache
def silent_opus() -> bytes:
    """Three seconds of silence in Ogg Opus (RFC 7845)."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, OPUS_RATE, 0, 0)
    vendor = b"playground"
    tags = b"OpusTags" + struct.pack("<I", len(vendor)) + vendor + struct.pack("<I", 0)
    frames = [SILENCE] * (SECONDS * OPUS_RATE // FRAME)
    pages = [page([head], 0, 0, 2), page([tags], 0, 1, 0)]
    pages.append(page(frames, len(frames) * FRAME, 2, 4))
    return b"".join(pages)


def page(packets: list[bytes], granule: int, number: int, kind: int) -> bytes:
    sizes = bytes(len(packet) for packet in packets)
    head = b"OggS" + struct.pack("<BBqIIIB", 0, kind, granule, 1, number, 0, len(sizes)) + sizes
    whole = head + b"".join(packets)
    return whole[:22] + struct.pack("<I", ogg_checksum(whole)) + whole[26:]


def ogg_checksum(body: bytes) -> int:
    register = 0
    for byte in body:
        register ^= byte << 24
        for _ in range(8):
            carry = register & 0x80000000
            register = ((register << 1) ^ (OGG_POLYNOMIAL if carry else 0)) & 0xFFFFFFFF
    return register


def document(name: str, size: int | None = None) -> Upload:
    kinds = {"pdf": "application/pdf", "txt": "text/plain", "jpg": "image/jpeg"}
    mime_type = kinds.get(name.rpartition(".")[2].lower(), "application/octet-stream")
    return Upload(name, tiny_pdf(), mime_type, size)


def tiny_pdf() -> bytes:
    objects = (
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj",
        "trailer<</Root 1 0 R>>",
    )
    return ("%PDF-1.4\n" + "\n".join(objects) + "\n%%EOF\n").encode()


def sticker() -> Upload:
    return Upload("sticker.png", thumb(), "image/png")


@cache
def thumb() -> bytes:
    """A round yellow face on a transparent ground."""
    side = 160
    rows = b"".join(
        b"\0" + b"".join(bytes(face(x, y, side / 2)) for x in range(side)) for y in range(side)
    )
    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    return PNG + body


def face(x: int, y: int, middle: float) -> tuple[int, int, int, int]:
    across, down = (x - middle) / middle, (y - middle) / middle
    radius = across**2 + down**2
    eye = (abs(across) - 0.33) ** 2 + (down + 0.2) ** 2 < EYE
    smile = down > SMILE[0] / 2 and SMILE[0] < radius < SMILE[1]
    if radius > 1:
        return 0, 0, 0, 0
    return DARK if eye or smile else YELLOW
