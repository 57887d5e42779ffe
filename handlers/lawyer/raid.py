"""Raid mode: one switch for a country, and one reviewed answer to all who are held there."""

from db import people, raids
from handlers.buttons import Raid
from handlers.cards import show_in_room
from handlers.countries import FLAGS
from handlers.lawyer.desk import answer_to_client
from handlers.speech import Button, Copy, Edit, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.model import DESTINATIONS

RAID = "raid:"
"""Prefix of what is expected: the next words are for all of this country's group."""
_ACROSS = 3


async def show(turn: Turn) -> Speech:
    """The countries; those with many urgent cases today stand out, those under way are marked."""
    here = {*await raids.under_way(turn.session)}
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
        case "answer":
            await people.expect(turn.session, turn.visitor.id, f"{RAID}{data.place}")
            return [Say(turn.phrases.say("raid-answer-prompt"))]
        case _:
            pass
    return [await _state(turn, data.place)]


async def _state(turn: Turn, place: str) -> Say:
    say = turn.phrases.say
    here = place in await raids.under_way(turn.session)
    group = await raids.group(turn.session, place, turn.visitor.id)
    state, switch = ("on", "off") if here else ("off", "on")
    text = say(f"raid-{state}", country=turn.phrases.country(place), number=len(group))
    rows: Rows = ((Button(say(f"raid-turn-{switch}"), _data(place, switch)),),)
    if group and here:
        rows = (*rows, (Button(say("raid-answer", number=len(group)), _data(place, "answer")),))
    return Say(text, rows=rows)


async def wrote(turn: Turn, text: str) -> Speech | None:
    """The words for the group are shown once more before they go; None: they are something else."""
    expecting = turn.visitor.expecting or ""
    if not expecting.startswith(RAID) or not text.strip():
        return None
    place, _, shown = expecting.removeprefix(RAID).partition("!")
    if shown and text.strip().casefold() == turn.phrases.say("raid-word").casefold():
        await people.expect(turn.session, turn.visitor.id, None)
        kept = await raids.kept_answer(turn.session, place)
        return await _send(turn, place, kept) if kept else [Say(turn.phrases.say("stale-button"))]
    group = await raids.group(turn.session, place, turn.visitor.id)
    await raids.keep_answer(turn.session, place, text)
    await people.expect(turn.session, turn.visitor.id, f"{RAID}{place}!shown")
    confirm = turn.phrases.say(
        "raid-preview", number=len(group), word=turn.phrases.say("raid-word")
    )
    return [Say(confirm), Say(text)]


async def _send(turn: Turn, place: str, text: str) -> Speech:
    said: list[Say | Copy | Edit] = []
    answered = await raids.settle_group(
        turn.session, place, turn.visitor.id, {"text": text}, turn.now
    )
    for card, words in answered:
        said += answer_to_client(turn, card, words)
        said += await show_in_room(turn, card)
    return [Say(turn.phrases.say("raid-sent", number=len(answered))), *said]
