"""Nothing is forgotten: what the clock says to lawyers, coordinators and clients."""

from datetime import timedelta
from uuid import UUID

from db import chats, desk, people, staff, vigil
from db.case_file import Card, card_of
from db.desk import FOLLOW_UPS
from db.outbox import Lane
from db.rules import LEADS, Act, Level, Outcome
from db.tables import Case
from handlers.buttons import Desk, MyCase
from handlers.cards import announce, line, show_in_room
from handlers.lawyer.handling import told_closed
from handlers.migrant.feedback import after_rows
from handlers.phrases import Phrases
from handlers.speech import Button, Copy, Edit, Rows, Say
from handlers.targets import IDLE, first_look_by, warn_at
from handlers.turn import Turn

MOST_SINGLE = 5
"""More notices at once than this become one summary: after an outage nobody reads a storm."""

Said = list[Say | Edit | Copy]


async def watch(turn: Turn) -> Said:
    """One round over everything that can become late. Each step marks what it has said."""
    return [
        *await _late(turn),
        *await _idle(turn),
        *await _back_from_authority(turn),
        *await _silent_clients(turn),
        *await _answered_long_ago(turn),
        *await _afterwards(turn),
    ]


async def _late(turn: Turn) -> Said:
    """Lawyers hear of a case that runs out of time, coordinators of one that has."""
    soon: list[Card] = []
    missed: list[Card] = []
    for case in await vigil.waiting(turn.session):
        card = card_of(case)
        if turn.now >= first_look_by(card):
            case.reminded = vigil.MISSED
            missed.append(card)
        elif case.reminded < vigil.WARNED and turn.now >= warn_at(card):
            case.reminded = vigil.WARNED
            soon.append(card)
    lawyers = await staff.at_desk(turn.session, turn.now.date())
    leads = [one for role in LEADS for one in await staff.members(turn.session, role)]
    return [
        *await _told(turn, lawyers, soon, "soon"),
        *await _told(turn, leads or lawyers, missed, "missed"),
        *await _told_room(turn, soon, "soon"),
        *await _told_room(turn, missed, "missed"),
    ]


async def _told_room(turn: Turn, cards: list[Card], when: str) -> Said:
    """The duty room hears it too, in one message, without content."""
    if not cards:
        return []
    phrases = turn.to_staff(None)
    lines = [line(turn, phrases, card) for card in cards[:MOST_SINGLE]]
    heading = phrases.say(f"vigil-{when}")
    if len(cards) > MOST_SINGLE:
        heading, lines = phrases.say(f"vigil-{when}-many", total=len(cards)), []
    text = "\n".join([heading, *lines])
    rooms = await chats.rooms(turn.session)
    return [Say(text, to=room, lane=Lane.REMINDER, protect=True) for room in rooms]


async def _told(turn: Turn, whom: list[UUID], cards: list[Card], when: str) -> Said:
    """`when`: soon or missed."""
    told: Said = []
    hidden = {card.id: await desk.hidden_from(turn.session, card.id) for card in cards}
    for person in whom:
        theirs = [card for card in cards if person not in hidden[card.id]]
        phrases = turn.to_staff(await people.language_of(turn.session, person))
        if len(theirs) > MOST_SINGLE:
            text = phrases.say(f"vigil-{when}-many", total=len(theirs))
            told.append(Say(text, to=person, lane=Lane.REMINDER, purpose="notice"))
            continue
        for card in theirs:
            text = f"{phrases.say(f'vigil-{when}')}\n{line(turn, phrases, card)}"
            take = Button(
                phrases.say("desk-take", number=card.number), Desk(case=card.id, act="take").pack()
            )
            told.append(
                Say(text, rows=((take,),), to=person, lane=Lane.REMINDER, purpose="notice")
            )
    return told


async def _idle(turn: Turn) -> Said:
    told: Said = []
    for level in Level:
        for case in await vigil.idle(turn.session, level, turn.now - IDLE[level]):
            lawyer = case.lawyer_id
            back = await vigil.act(turn.session, case, Act.GIVE_BACK, turn.now)
            if back is None or lawyer is None:
                continue
            phrases = turn.to_staff(await people.language_of(turn.session, lawyer))
            text = phrases.say("vigil-given-back", number=back.number)
            client = turn.in_tongue(back.language).say("case-back", number=back.number)
            told += [
                Say(text, to=lawyer, lane=Lane.REMINDER),
                Say(client, to=back.client, case=back.id, lane=Lane.RELAY),
                *await announce(turn, back),
            ]
    return told


async def _back_from_authority(turn: Turn) -> Said:
    told: Said = []
    for case in await vigil.back_from_authority(turn.session, turn.now):
        card = await vigil.act(turn.session, case, Act.RESUME, turn.now)
        if card is None or card.lawyer is None:
            continue
        case.touched_at = turn.now
        phrases = turn.to_staff(await people.language_of(turn.session, card.lawyer))
        text = phrases.say("vigil-follow-up", number=card.number)
        rows = ((_open(phrases, card),),)
        told.append(Say(text, rows=rows, to=card.lawyer, case=card.id, lane=Lane.REMINDER))
    return told


def _open(phrases: Phrases, card: Card) -> Button:
    data = Desk(case=card.id, act="open").pack()
    return Button(phrases.say("desk-open-case", number=card.number), data)


async def _silent_clients(turn: Turn) -> Said:
    """Two kind words, then the case is closed kindly. Whoever blocked us gets no reminders."""
    told: Said = []
    for case in await vigil.silent_clients(turn.session, turn.now - vigil.NUDGES[0]):
        assert case.touched_at is not None
        silent = turn.now - case.touched_at
        if silent >= vigil.SILENT_FOR:
            told += await _closed_kindly(turn, await _close(turn, case, Outcome.NO_REPLY))
        elif case.reminded < len(vigil.NUDGES) and silent >= vigil.NUDGES[case.reminded]:
            case.reminded += 1
            card = card_of(case)
            if not await chats.is_unreachable(turn.session, card.client):
                told.append(_nudge(turn, card))
    return told


def _nudge(turn: Turn, card: Card) -> Say:
    phrases = turn.in_tongue(card.language)
    rows: Rows = (
        (Button(phrases.say("case-add"), MyCase(case=card.id, act="add").pack()),),
        (Button(phrases.say("case-withdraw"), MyCase(case=card.id, act="withdraw").pack()),),
    )
    text = phrases.say("vigil-nudge", number=card.number)
    return Say(text, rows=rows, to=card.client, case=card.id, lane=Lane.REMINDER)


async def _answered_long_ago(turn: Turn) -> Said:
    told: Said = []
    for case in await vigil.answered_long_ago(turn.session, turn.now):
        told += await _closed_kindly(turn, await _close(turn, case, Outcome.ADVISED))
    return told


async def _close(turn: Turn, case: Case, outcome: Outcome) -> Card | None:
    card = await vigil.act(turn.session, case, Act.CLOSE, turn.now, outcome)
    if card is not None:
        case.follow_up_at = turn.now + FOLLOW_UPS[0]
    return card


async def _closed_kindly(turn: Turn, card: Card | None) -> Said:
    if card is None:
        return []
    return [told_closed(turn, card, "vigil-closed"), *await show_in_room(turn, card)]


async def _afterwards(turn: Turn) -> Said:
    """After 3 days: is it being done? After 14: what came of it?"""
    told: Said = []
    for case in await vigil.to_ask_afterwards(turn.session, turn.now):
        card, asked = card_of(case), case.reminded
        closed_at = case.closed_at or turn.now
        case.reminded = asked + 1
        case.follow_up_at = closed_at + FOLLOW_UPS[1] if asked == 0 else None
        if case.follow_up_at is not None and case.follow_up_at <= turn.now:
            # After a long outage the second question comes a day later, not at once.
            case.follow_up_at = turn.now + timedelta(days=1)
        phrases = turn.in_tongue(card.language)
        key = ("after-first", "after-second")[asked]
        told.append(
            Say(
                phrases.say(key, number=card.number),
                rows=after_rows(phrases, card.id, asked),
                to=card.client,
                case=card.id,
                lane=Lane.REMINDER,
            )
        )
    return told
