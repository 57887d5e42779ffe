"""What the questions showed goes to the author, and to those who may let it out."""

from uuid import UUID

from db import people, proposals, staff
from db.rules import EDITORS
from handlers.editor.buttons import Prop
from handlers.editor.find import name_of
from handlers.editor.proposal import about, gate_text
from handlers.speech import Button, Say, Speech
from handlers.turn import Turn


async def judged(turn: Turn, proposal_id: UUID) -> Speech:
    proposal = await proposals.get(turn.session, proposal_id)
    if proposal is None or proposal.gate is None:
        return []
    author = turn.to_staff(await people.language_of(turn.session, proposal.made_by))
    result = gate_text(author, proposal.gate)
    said = [Say(f"{author.say('proposal-judged')}\n{result}", to=proposal.made_by)]
    by = await name_of(turn, proposal.made_by)
    for role in EDITORS:
        for reader in await staff.members(turn.session, role):
            if reader == proposal.made_by:
                continue
            theirs = turn.to_staff(await people.language_of(turn.session, reader))
            text = theirs.say("proposal-waits", name=by, records=about(proposal))
            look = Button(theirs.say("editor-proposal"), Prop(id=proposal.id, act="show").pack())
            said.append(Say(text, rows=((look,),), to=reader))
    return said
