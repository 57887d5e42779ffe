"""How the service is doing, in numbers; and the alarm when an update could not be handled."""

from datetime import timedelta

from db import counts, desk, inbox, outbox, people, staff
from db.counts import What
from db.outbox import Lane
from db.rules import Role
from handlers.speech import Say, Speech
from handlers.turn import Turn

DAYS = timedelta(days=7)


async def status(turn: Turn) -> Speech:
    _, waiting = await desk.queue(turn.session, limit=1)
    mail = await outbox.figures(turn.session)
    asked = await counts.totals(turn.session, (turn.now - DAYS).date())
    text = turn.phrases.say(
        "admin-status",
        waiting=waiting,
        parked=await inbox.count_parked(turn.session),
        owed=mail.get("queued", 0) + mail.get("sending", 0),
        failed=mail.get("failed", 0),
        unknown=mail.get("unknown", 0),
        articles=len(turn.library.articles),
        answered=asked.get(What.ANSWERED, 0),
        unsure=asked.get(What.UNSURE, 0),
        noanswer=asked.get(What.NO_ANSWER, 0),
        urgent=asked.get(What.URGENT, 0),
        handed=asked.get(What.HANDED_OVER, 0),
    )
    return [Say(text)]


async def parked(turn: Turn, fault: str) -> Speech:
    """The person gets a fixed sentence, the admins a word without content."""
    says = [Say(turn.phrases.say("parked-sorry"))]
    for admin in await staff.members(turn.session, Role.ADMIN):
        phrases = turn.to_staff(await people.language_of(turn.session, admin))
        text = phrases.say("admin-parked", fault=fault)
        says.append(Say(text, to=admin, lane=Lane.RELAY))
    return says
