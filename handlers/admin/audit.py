"""Who of the staff did what, readable without content."""

from uuid import UUID

from db import audit
from handlers.editor.find import name_of
from handlers.speech import Say, Speech
from handlers.turn import Turn

_MOST = 40


async def show(turn: Turn) -> Speech:
    say = turn.phrases.say
    lines = []
    for one in await audit.latest(turn.session, _MOST):
        who = await name_of(turn, one.actor) if one.actor else say("audit-console")
        lines.append(
            say("audit-line", moment=turn.phrases.moment(one.at), name=who,
                did=say(f"audit-{one.did}"), about=await _about(turn, one.about))
        )  # fmt: skip
    return [Say("\n".join([say("audit-title"), *lines]) if lines else say("audit-empty"))]


async def _about(turn: Turn, about: str) -> str:
    if not about.startswith(audit.STAFF):
        return about
    return await name_of(turn, UUID(about.removeprefix(audit.STAFF)))
