"""Plays `messages.yaml` and prints a transcript to be read whole, then a count of outcomes."""

import asyncio
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import yaml

from bot import logs
from bot.app import App, built, running
from bot.playground import Message, Person, Playground
from bot.postgres import embedded_postgres
from bot.settings import Settings
from db.outbox import Limits
from db.vault import KeyRing, new_key

MESSAGES = Path(__file__).parent / "messages.yaml"
QUIET = 0.4
"""Seconds without another message after which an answer counts as complete."""
MOST_LINES = 14


@dataclass(frozen=True)
class Played:
    who: str
    sent: str
    outcome: str
    expected: list[str]

    @property
    def as_expected(self) -> bool:
        return self.outcome in self.expected


async def play(app: App, playground: Playground) -> list[Played]:
    played: list[Played] = []
    for scene in yaml.safe_load(MESSAGES.read_text(encoding="utf-8")):
        person = playground.person(scene["who"].partition(",")[0], language_code="ru")
        await _arrive(person, scene)
        print(
            f"\n=== {scene['who']} ({scene['origin']} → {scene['destination']}, {scene['tongue']})"
        )
        for message in scene["messages"]:
            sent = await _send(person, message)
            replies = await _replies(person)
            outcome = _outcome(app, replies)
            played.append(Played(scene["who"], sent, outcome, message["expect"]))
            _print(sent, replies, played[-1])
    return played


async def _arrive(person: Person, scene: dict[str, str]) -> None:
    await person.opens()
    for data in (
        f"lang:{scene['tongue']}",
        "consent:1:0",
        f"from:{scene['origin']}",
        f"to:{scene['destination']}:",
    ):
        await person.sees(_offering(data))
        await person.presses(callback_data=data)
    await _replies(person)


async def _send(person: Person, message: dict[str, Any]) -> str:
    match message:
        case {"says": text}:
            await person.says(text)
            return str(text)
        case {"voice": _}:
            await person.sends_voice()
            return "[voice message]"
        case {"photo": caption}:
            await person.sends_photo(caption)
            return f"[photo] {caption}"
        case {"document": name}:
            await person.sends_document(name)
            return f"[document {name}]"
        case {"location": _}:
            await person.sends_location()
            return "[location]"
        case _:
            await person.sends_sticker()
            return "[sticker]"


async def _replies(person: Person) -> list[Message]:
    """Everything the bot says now, until it has been silent for a moment."""
    replies = [await person.sees(lambda _message: True)]
    while True:
        try:
            replies.append(await person.sees(lambda _message: True, timeout=QUIET))
        except AssertionError:
            return replies


def _outcome(app: App, replies: list[Message]) -> str:
    data = [one for message in replies for one in _data(message)]
    texts = {message.text for message in replies}
    if any(text.startswith(_urgent(app)) for text in texts):
        return "urgent"
    for prefix, outcome in (
        ("more:", "answer"),
        ("show:", "unsure"),
        ("free:", "one-question"),
    ):
        if any(one.startswith(prefix) for one in data):
            return outcome
    if _one_of(app, "smalltalk-", texts):
        return "smalltalk"
    if _one_of(app, "out-of-scope", texts):
        return "out-of-scope"
    if _one_of(app, "no-answer", texts) or _one_of(app, "still-unsure", texts):
        return "lawyer"
    return "acknowledged"


def _urgent(app: App) -> tuple[str, ...]:
    return tuple(phrases.say("urgent-intro") for phrases in app.tongues.values())


def _one_of(app: App, prefix: str, texts: set[str]) -> bool:
    return any(
        phrases.say(key) in texts
        for phrases in app.tongues.values()
        for key in KEYS
        if key.startswith(prefix)
    )


KEYS = (
    "smalltalk-greeting", "smalltalk-thanks", "smalltalk-goodbye", "smalltalk-who",
    "smalltalk-insult", "smalltalk-other", "out-of-scope", "out-of-scope-jobs", "no-answer",
    "no-answer-red", "still-unsure",
)  # fmt: skip


def _offering(data: str) -> Callable[[Message], bool]:
    return lambda message: data in _data(message)


def _data(message: Message) -> list[str]:
    return [button.data or "" for row in message.buttons for button in row]


def _print(sent: str, replies: list[Message], played: Played) -> None:
    mark = "" if played.as_expected else f"   <-- wanted {' or '.join(played.expected)}"
    print(f"\n> {sent}\n  [{played.outcome}]{mark}")
    for message in replies:
        lines = message.text.split("\n")
        for line in lines[:MOST_LINES]:
            print(f"  | {line}")
        if len(lines) > MOST_LINES:
            print(f"  | … {len(lines) - MOST_LINES} more lines")
        for row in message.buttons:
            print("  |   " + "  ".join(f"[{button.text}]" for button in row))
        print("  |")


def summary(played: list[Played]) -> None:
    print(f"\n=== {len(played)} messages")
    for outcome, number in Counter(one.outcome for one in played).most_common():
        print(f"{number:4}  {outcome}")
    missed = [one for one in played if not one.as_expected]
    print(f"{len(played) - len(missed)} of {len(played)} as a careful colleague would want it")
    for one in missed:
        print(f"  {one.outcome} instead of {' or '.join(one.expected)}: {one.sent}")


async def main() -> int:
    nobody_waits = Limits(*[timedelta(0)] * 6)
    with tempfile.TemporaryDirectory() as folder, embedded_postgres(Path(folder)) as postgres:
        async with Playground(limits=None) as playground:
            settings = Settings(
                _env_file=None, telegram_api_url=playground.url, answer_undo_seconds=0
            )
            ring = KeyRing({1: new_key()})
            async with (
                built(settings, postgres.url, ring, limits=nobody_waits) as app,
                running(app),
            ):
                played = await play(app, playground)
    summary(played)
    return 0


if __name__ == "__main__":
    logs.set_up("ERROR")
    sys.exit(asyncio.run(main()))
