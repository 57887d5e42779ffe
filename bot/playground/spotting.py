"""Entities that Telegram finds by itself: commands, links, mentions, addresses, hashtags."""

import re
from collections.abc import Iterator

from bot.playground.entities import Entity, Formatted, units

# A word of the pattern may not touch a letter on its left, as in tdlib's find_entities.
EDGE = r"(?<![\w/@#$])"
DOMAINS = (
    r"(?:com|org|net|info|gov|int|edu|eu|io|me|app|dev|ru|su|uz|kz|kg|tj|tm|by|ua|am|ge|pl|de|tr|kr"
    # two national domains in Cyrillic letters: Russia, Kazakhstan
    r"|\u0440\u0444|\u049b\u0430\u0437)"
)
PATTERNS = {
    "bot_command": re.compile(EDGE + r"/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])"),
    "url": re.compile(
        EDGE
        + r"(?:https?://)?(?:[\w-]+\.)+"
        + DOMAINS
        + r"(?![\w@])(?::\d+)?(?:[/?#](?:[^\s<>«»]*[^\s<>«».,;:!?)\"'])?)?"
    ),
    "email": re.compile(EDGE + r"[\w.+-]{1,64}@(?:[\w-]+\.)+" + DOMAINS + r"(?!\w)"),
    "mention": re.compile(EDGE + r"@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w)"),
    "hashtag": re.compile(EDGE + r"#(?=\w*[^\W\d_])\w{1,255}"),
    "cashtag": re.compile(EDGE + r"\$[A-Z]{1,8}(?!\w)"),
    "phone_number": re.compile(r"(?<![\w+])\+\d[\d ()-]{7,17}\d(?!\w)"),
}
CLOSED = frozenset({"code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"})


def spotted(formatted: Formatted) -> Formatted:
    """Adds the found entities; nothing is looked for inside code and links."""
    taken = [span(entity) for entity in formatted.entities if entity["type"] in CLOSED]
    found: list[Entity] = []
    for entity in found_in(formatted.text):
        start, end = span(entity)
        if all(end <= other_start or start >= other_end for other_start, other_end in taken):
            taken.append((start, end))
            found.append(entity)
    together = sorted(
        (*formatted.entities, *found), key=lambda entity: (entity["offset"], -entity["length"])
    )
    return Formatted(formatted.text, tuple(together))


def span(entity: Entity) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def found_in(text: str) -> Iterator[Entity]:
    for kind in ("email", "url", "bot_command", "mention", "hashtag", "cashtag", "phone_number"):
        for match in PATTERNS[kind].finditer(text):
            yield {
                "type": kind,
                "offset": units(text[: match.start()]),
                "length": units(match[0]),
            }
