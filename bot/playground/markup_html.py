"""Telegram's HTML, with the refusals of tdlib's parser (td/telegram/MessageEntity.cpp)."""

import re
from dataclasses import dataclass, field

from bot.playground.entities import Entity, Formatted, units
from bot.playground.refusals import Refusal, bad_request

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "a": "text_link",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(
    r"&(?:#x(?P<hex>[0-9a-fA-F]{1,6})|#(?P<dec>[0-9]{1,7})|(?P<name>[a-zA-Z]+));?"
)
END_TAG = re.compile(r"</(?P<name>[^\s>]*)\s*>")
START_TAG = re.compile(r"<(?P<name>[^\s>]*)")
ATTRIBUTE = re.compile(
    r"""\s*(?P<name>[^\s=>/"']+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[A-Za-z0-9.\-]*)(?=[\s>])))?"""
)
TAG_END = re.compile(r"\s*>")
LINK = re.compile(r"(?:https?|tg|ton|tonsite)://\S+$|[^\s/:]+\.\S+$")
TOP_OF_UNICODE = 0x10FFFF


@dataclass
class Open:
    tag: str
    attributes: dict[str, str]
    offset: int


@dataclass
class Reading:
    source: str
    at: int = 0
    text: list[str] = field(default_factory=list)
    offset: int = 0
    nested: list[Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def take(self, letters: str, length: int) -> None:
        self.text.append(letters)
        self.offset += units(letters)
        self.at += length

    def refusal(self, text: str, position: int | None = None) -> Refusal:
        place = self.at if position is None else position
        offset = len(self.source[:place].encode("utf-8", "surrogatepass"))
        return bad_request(f"can't parse entities: {text} at byte offset {offset}")


def referenced(match: re.Match[str]) -> str | None:
    if name := match["name"]:
        return NAMED.get(name)
    code = int(match["hex"], 16) if match["hex"] else int(match["dec"])
    return chr(code) if 0 < code < TOP_OF_UNICODE else None


def unescaped(value: str) -> str:
    return REFERENCE.sub(lambda match: referenced(match) or match[0], value)


def parse(source: str) -> Formatted:
    reading = Reading(source)
    while reading.at < len(source):
        step(reading)
    if reading.nested:
        tag = reading.nested[-1].tag
        raise bad_request(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{tag}\""
        )
    entities = sorted(reading.entities, key=lambda entity: (entity["offset"], -entity["length"]))
    return Formatted("".join(reading.text), tuple(entities))


def step(reading: Reading) -> None:
    source, at = reading.source, reading.at
    if source.startswith("</", at):
        close_tag(reading)
    elif source[at] == "<":
        open_tag(reading)
    elif (match := REFERENCE.match(source, at)) and (letters := referenced(match)):
        reading.take(letters, len(match[0]))
    else:
        reading.take(source[at], 1)


def open_tag(reading: Reading) -> None:
    match = START_TAG.match(reading.source, reading.at)
    if match is None or match.end() >= len(reading.source):
        raise reading.refusal("Unclosed start tag")
    tag = match["name"].lower()
    if tag not in KINDS:
        raise reading.refusal(f'Unsupported start tag "{tag}"')
    attributes, end = read_attributes(reading, tag, match.end())
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise reading.refusal('Tag "span" must have class "tg-spoiler"')
    reading.nested.append(Open(tag, attributes, reading.offset))
    reading.at = end


def read_attributes(reading: Reading, tag: str, at: int) -> tuple[dict[str, str], int]:
    attributes: dict[str, str] = {}
    while not (end := TAG_END.match(reading.source, at)):
        if not reading.source[at:].strip():
            raise reading.refusal(f'Unclosed start tag "{tag}"')
        match = ATTRIBUTE.match(reading.source, at)
        if match is None:
            raise reading.refusal(f'Empty attribute name in the tag "{tag}"')
        value = match["double"] or match["single"] or (match["bare"] or "").lower()
        attributes[match["name"]] = unescaped(value)
        at = match.end()
        if reading.source.startswith("=", at):
            raise reading.refusal("Unexpected end of name token", at + 1)
    return attributes, end.end()


def close_tag(reading: Reading) -> None:
    if not reading.nested:
        raise reading.refusal("Unexpected end tag")
    match = END_TAG.match(reading.source, reading.at)
    if match is None:
        raise reading.refusal("Unclosed end tag")
    opened, found = reading.nested[-1], match["name"].lower()
    if found not in ("", opened.tag):
        where = len(reading.source[: reading.at].encode("utf-8", "surrogatepass"))
        raise bad_request(
            f"can't parse entities: Unmatched end tag at byte offset {where}, "
            f'expected "</{opened.tag}>", found "</{found}>"'
        )
    reading.nested.pop()
    reading.at = match.end()
    if reading.offset > opened.offset:
        add_entity(reading, opened)


def add_entity(reading: Reading, opened: Open) -> None:
    entity: Entity = {
        "type": KINDS[opened.tag],
        "offset": opened.offset,
        "length": reading.offset - opened.offset,
    }
    match opened.tag:
        case "a":
            entity["url"] = opened.attributes.get("href") or inner_text(reading, opened)
        case "blockquote" if "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        case "tg-emoji":
            entity["custom_emoji_id"] = opened.attributes.get("emoji-id", "")
        case "tg-time":
            entity["unix_time"] = int(opened.attributes.get("unix") or 0)
            entity["date_time_format"] = opened.attributes.get("format", "")
        case "pre" if "language" in opened.attributes:
            entity["language"] = opened.attributes["language"]
        case "code" if gives_language(reading, opened):
            return
        case _:
            pass
    if opened.tag != "a" or LINK.match(entity["url"]):
        reading.entities.append(entity)


def inner_text(reading: Reading, opened: Open) -> str:
    whole = "".join(reading.text)
    length = 0
    for index, letter in enumerate(whole):
        if length >= opened.offset:
            return whole[index:]
        length += units(letter)
    return ""


def gives_language(reading: Reading, opened: Open) -> bool:
    """`<pre><code class="language-x">` is one block in the language x."""
    language = opened.attributes.get("class", "").removeprefix("language-")
    if not (language and reading.nested):
        return False
    around = reading.nested[-1]
    if around.tag != "pre" or around.offset != opened.offset:
        return False
    around.attributes["language"] = language
    return True
