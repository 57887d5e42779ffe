"""Staff: invited by a one-time link, ended at once."""

from collections.abc import Sequence
from uuid import UUID

from db import audit, desk, people, staff
from db.audit import Did
from db.case_file import Card
from db.outbox import Lane
from db.rules import Role
from handlers.buttons import Invite, Revoke
from handlers.cards import announce
from handlers.menus import INVITATION, client_menu
from handlers.speech import Button, Edit, Rows, Say, Speech
from handlers.turn import Turn

ROOM = "room"


def whom(turn: Turn) -> Speech:
    rows: Rows = tuple(
        (Button(turn.phrases.say(f"admin-role-{role}"), Invite(role=role).pack()),)
        for role in Role
    )
    return [Say(turn.phrases.say("admin-invite-whom"), rows=rows)]


async def invite(turn: Turn, role: Role) -> Speech:
    code = await staff.invite(turn.session, role, turn.visitor.id, turn.now)
    await audit.note(turn.session, turn.visitor.id, Did.INVITED, role, turn.now)
    link = f"https://t.me/{turn.bot_name}?start={INVITATION}{code}"
    return [Say(f"{turn.phrases.say('admin-invite-link')}\n{link}")]


async def room_link(turn: Turn) -> Speech:
    code = await staff.invite(turn.session, ROOM, turn.visitor.id, turn.now)
    link = f"https://t.me/{turn.bot_name}?startgroup={code}"
    return [Say(f"{turn.phrases.say('admin-room')}\n{link}")]


async def who_is_here(turn: Turn) -> Speech:
    say = turn.phrases.say
    lines, rows = [say("admin-staff")], []
    for colleague in await staff.colleagues(turn.session):
        since = turn.phrases.day(colleague.since.date())
        role = say(f"admin-role-{colleague.role}")
        lines.append(say("admin-staff-line", name=colleague.name, role=role, since=since))
        if colleague.id != turn.visitor.id:
            end = Revoke(person=colleague.id).pack()
            rows.append((Button(say("admin-revoke", name=colleague.name), end),))
    return [Say("\n".join(lines), rows=tuple(rows))]


async def revoke(turn: Turn, person: UUID, *, sure: bool) -> Speech:
    say = turn.phrases.say
    name = await _name(turn, person)
    if person == turn.visitor.id:
        return [Say(say("admin-revoke-self"))]
    if name is None:
        return [Say(say("stale-button"))]
    if not sure:
        yes = Button(say("admin-revoke-yes"), Revoke(person=person, sure=True).pack())
        return [Say(say("admin-revoke-sure", name=name), rows=((yes,),))]
    returned = await desk.give_back_all(turn.session, person, turn.now)
    await staff.revoke(turn.session, person, turn.now)
    await audit.note(
        turn.session, turn.visitor.id, Did.REVOKED, f"{audit.STAFF}{person}", turn.now
    )
    theirs = turn.speaking_to(await people.language_of(turn.session, person))
    ended = Say(theirs.phrases.say("staff-ended"), menu=client_menu(theirs.phrases), to=person)
    said: list[Say | Edit] = [
        Say(say("admin-revoked", name=name, number=len(returned))),
        ended,
    ]
    return [*said, *await told_back(turn, returned)]


async def told_back(turn: Turn, returned: Sequence[Card]) -> list[Say | Edit]:
    """The clients whose lawyer has left the desk, and those who may take the cases now."""
    said: list[Say | Edit] = []
    for card in returned:
        back = turn.in_tongue(card.language).say("case-back", number=card.number)
        said.append(Say(back, to=card.client, case=card.id, lane=Lane.RELAY))
        said += await announce(turn, card)
    return said


async def _name(turn: Turn, person: UUID) -> str | None:
    here = await staff.colleagues(turn.session)
    return next((colleague.name for colleague in here if colleague.id == person), None)
