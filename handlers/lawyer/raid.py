"""Raid mode: one switch for a country, and one reviewed answer to all who are held there."""

from db import case_file, outbox, people, raids
from db.case_file import Card
from handlers.buttons import Raid
from handlers.cards import show_in_room
from handlers.countries import FLAGS
from handlers.lawyer.desk import answer_to_client
from handlers.phrases import Phrases
from handlers.speech import PINNED, Button, Copy, Edit, Rows, Say, Speech, Unpin
from handlers.turn import Turn
from knowledge_base.model import DESTINATIONS
from knowledge_base.spelling.fold import fold

RAID = "raid:"
"""Prefix of what is expected: the next words are for all of this country's group."""
CITY = "raid-city:"
_ACROSS = 3
_LONGEST_CITY = 40
_WHOLE_COUNTRY = ("-", "–", "0")  # noqa: RUF001  # dashes as people type them


async def show(turn: Turn) -> Speech:
    """The countries; those with many urgent cases today stand out, those under way are marked."""
    here = await raids.under_way(turn.session)
    today = await raids.counted(turn.session, turn.now)
    buttons = [
        Button(_label(code, today.get(code, 0), under_way=code in here), _data(code, "open"))
        for code in DESTINATIONS
    ]
    rows: Rows = tuple(
        tuple(buttons[start : start + _ACROSS]) for start in range(0, len(buttons), _ACROSS)
    )
    return [Say(turn.phrases.say("raid-where"), rows=rows)]


def _label(code: str, cases: int, *, under_way: bool) -> str:
    mark = "🚨 " if under_way else "❗️ " if cases >= raids.MANY else ""
    return f"{mark}{FLAGS[code]} {cases}"


def _data(place: str, act: str) -> str:
    return Raid(place=place, act=act).pack()


async def pressed(turn: Turn, data: Raid) -> Speech:
    if data.place not in DESTINATIONS:
        return [Say(turn.phrases.say("stale-button"))]
    match data.act:
        case "on":
            await raids.declare(turn.session, data.place, turn.visitor.id, turn.now)
        case "off":
            await raids.end(turn.session, data.place)
            pinned = await outbox.pinned(turn.session, data.place, PINNED)
            down = [Unpin(message_id, to=chat) for chat, message_id in pinned]
            return [await _state(turn, data.place), *down]
        case "city":
            await people.expect(turn.session, turn.visitor.id, f"{CITY}{data.place}")
            return [Say(turn.phrases.say("raid-city-prompt"))]
        case "answer":
            await people.expect(turn.session, turn.visitor.id, f"{RAID}{data.place}")
            return [Say(turn.phrases.say("raid-answer-prompt"))]
        case _:
            pass
    return [await _state(turn, data.place)]


async def _state(turn: Turn, place: str) -> Say:
    say = turn.phrases.say
    under_way = await raids.under_way(turn.session)
    here = place in under_way
    group = await _group(turn, place)
    state, switch = ("on", "off") if here else ("off", "on")
    where = where_of(turn.phrases, place, under_way.get(place, ""))
    text = say(f"raid-{state}", country=where, number=len(group))
    rows: Rows = ((Button(say(f"raid-turn-{switch}"), _data(place, switch)),),)
    if here:
        rows = (*rows, (Button(say("raid-city"), _data(place, "city")),))
    if group and here:
        rows = (*rows, (Button(say("raid-answer", number=len(group)), _data(place, "answer")),))
    return Say(text, rows=rows)


async def _group(turn: Turn, place: str) -> list[Card]:
    """Of a raid in one city those cases that name it, in whichever alphabet and spelling."""
    cards = await raids.group(turn.session, place, turn.visitor.id)
    city = fold((await raids.under_way(turn.session)).get(place, ""))
    if not city:
        return cards
    return [card for card in cards if f" {city}" in await _said(turn, card)]


async def _said(turn: Turn, card: Card) -> str:
    case = await case_file.locked(turn.session, card.id)
    words = await case_file.words_of(turn.session, case) if case is not None else []
    return f" {fold(' '.join(one.text for one in words))}"


def where_of(phrases: Phrases, place: str, city: str) -> str:
    country = phrases.country(place)
    return f"{country}, {city}" if city else country


async def wrote(turn: Turn, text: str) -> Speech | None:
    """The words for the group are shown once more before they go; None: they are something else."""
    expecting = turn.visitor.expecting or ""
    if expecting.startswith(CITY):
        place = expecting.removeprefix(CITY)
        await people.expect(turn.session, turn.visitor.id, None)
        city = "" if text.strip() in _WHOLE_COUNTRY else text.strip()[:_LONGEST_CITY]
        await raids.narrow(turn.session, place, city)
        return [await _state(turn, place)]
    if not expecting.startswith(RAID) or not text.strip():
        return None
    place, _, shown = expecting.removeprefix(RAID).partition("!")
    if shown and text.strip().casefold() == turn.phrases.say("raid-word").casefold():
        await people.expect(turn.session, turn.visitor.id, None)
        kept = await raids.kept_answer(turn.session, place)
        return await _send(turn, place, kept) if kept else [Say(turn.phrases.say("stale-button"))]
    group = await _group(turn, place)
    await raids.keep_answer(turn.session, place, text)
    await people.expect(turn.session, turn.visitor.id, f"{RAID}{place}!shown")
    confirm = turn.phrases.say(
        "raid-preview", number=len(group), word=turn.phrases.say("raid-word")
    )
    return [Say(confirm), Say(text)]


async def _send(turn: Turn, place: str, text: str) -> Speech:
    said: list[Say | Copy | Edit] = []
    group = await _group(turn, place)
    answered = await raids.settle_group(
        turn.session, group, turn.visitor.id, {"text": text}, turn.now
    )
    for card, words in answered:
        said += answer_to_client(turn, card, words)
        said += await show_in_room(turn, card)
    return [Say(turn.phrases.say("raid-sent", number=len(answered))), *said]
