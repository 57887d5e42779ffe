"""Text as Telegram keeps it: cleaned, trimmed, with entities counted in UTF-16 units."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.playground.refusals import bad_request

Entity = dict[str, Any]

# What tdlib's clean_input_string turns into spaces, and what it drops.
SPACED = dict.fromkeys([*range(10), 11, 12, *range(14, 32)], " ")
DROPPED = dict.fromkeys([ord("\r"), *range(0x2028, 0x202F), 0x333, 0x33F, 0x30A])
CLEANING: dict[int, str | None] = {**SPACED, **DROPPED}
BEYOND_BMP = 0xFFFF


@dataclass(frozen=True)
class Formatted:
    text: str
    entities: tuple[Entity, ...] = ()


def units(text: str) -> int:
    """Length in UTF-16 units, the measure of every offset in the Bot API."""
    return len(text) + sum(1 for letter in text if ord(letter) > BEYOND_BMP)


def index_of(text: str, offset: int) -> int | None:
    """Where a UTF-16 offset falls; None inside a surrogate pair or behind the end."""
    seen = 0
    for index, letter in enumerate(text):
        if seen == offset:
            return index
        if seen > offset:
            return None
        seen += 2 if ord(letter) > BEYOND_BMP else 1
    return len(text) if seen == offset else None


def covered(text: str, entity: Entity) -> str:
    start = index_of(text, entity["offset"])
    end = index_of(text, entity["offset"] + entity["length"])
    return text[start:end]


def require_utf8(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error


def check_placed(text: str, entities: Iterable[Entity]) -> None:
    length = units(text)
    for entity in entities:
        offset, end = entity["offset"], entity["offset"] + entity["length"]
        if offset < 0:
            raise bad_request(f"receive an entity with incorrect offset {offset}")
        if entity["length"] < 0:
            raise bad_request(f"receive an entity with incorrect length {entity['length']}")
        if offset > length:
            raise bad_request(f"entity begins after the end of the text at UTF-16 offset {offset}")
        if end > length:
            raise bad_request(
                f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
                f"at UTF-16 offset {end}"
            )
        check_whole_letters(text, offset, end)


def check_whole_letters(text: str, offset: int, end: int) -> None:
    start = index_of(text, offset)
    if start is None:
        raise bad_request("entity begins in a middle of a UTF-16 symbol")
    if index_of(text, end) is None:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends in a middle of a UTF-16 symbol"
        )


def cleaned(text: str, entities: Sequence[Entity] = ()) -> Formatted:
    """Telegram's cleaning and trimming: entities move along, emptied ones vanish."""
    require_utf8(text)
    check_placed(text, entities)
    kept = text.translate(CLEANING)
    moved = [moved_by_cleaning(text, entity) for entity in entities]
    stripped = kept.rstrip(" \n")
    first = min((entity["offset"] for entity in moved), default=len(stripped))
    lead = min(len(stripped) - len(stripped.lstrip(" \n")), first)
    length = units(stripped)
    fitted = (shifted(entity, -lead, length) for entity in moved)
    result = sorted(
        (entity for entity in fitted if entity["length"] > 0),
        key=lambda entity: (entity["offset"], -entity["length"]),
    )
    return Formatted(stripped[lead:], tuple(result))


def moved_by_cleaning(text: str, entity: Entity) -> Entity:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    before = text[: index_of(text, start)].translate(CLEANING)
    upto = text[: index_of(text, end)].translate(CLEANING)
    return {**entity, "offset": units(before), "length": units(upto) - units(before)}


def shifted(entity: Entity, by: int, length: int) -> Entity:
    end = min(entity["offset"] + entity["length"], length)
    return {**entity, "offset": entity["offset"] + by, "length": end - entity["offset"]}
