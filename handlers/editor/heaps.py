"""Questions without an answer, put together by what they ask, for an editor to sort out."""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from db import asked, audit, duty, people
from db.asked import AskedQuestion, End, Outcome
from db.audit import Did
from db.proposals import Proposal
from db.rules import EDITORS
from handlers.editor import new, phrasing
from handlers.editor.work_buttons import AddTo, Heap, Work
from handlers.phrases import Tongue
from handlers.speech import Button, Rows, Say, Speech
from handlers.turn import Turn
from knowledge_base.clusters import clusters
from knowledge_base.model import Destination, Origin
from knowledge_base.search import Question

HEAP = "heap"
"""What is expected of an editor: `heap:<question>`; the next words search for an article."""
NEWEST = 2000
"""Questions that are put together at once; older ones come up when these are sorted out."""
SHOWN = 10
EXAMPLES = 5
VOICES = 3
"""From how many people, or days, on the words of a heap tell nothing about one person."""
_LABEL = 40


@dataclass(frozen=True)
class Together:
    """`questions`: the most telling one first."""

    questions: Sequence[AskedQuestion]

    @property
    def told_by(self) -> AskedQuestion:
        return self.questions[0]

    @property
    def voices(self) -> int:
        return len({(one.day, one.voice) for one in self.questions})

    def is_asked_in(self, languages: Collection[str]) -> bool:
        return any(one.language.partition("-")[0] in languages for one in self.questions)


def may_see(turn: Turn, heap: Together) -> bool:
    """A question that only one or two people asked might be known again: editors only."""
    return heap.voices >= VOICES or turn.visitor.role in EDITORS


async def of(turn: Turn, outcome: Outcome) -> list[Together]:
    """Those that most people ask come first."""
    questions = await asked.open_ones(turn.session, outcome, NEWEST)
    groups = await asyncio.to_thread(clusters, [one.text for one in questions])
    heaps = [Together([questions[place] for place in group.members]) for group in groups]
    return sorted(heaps, key=lambda heap: (-heap.voices, -len(heap.questions)))


async def show_all(turn: Turn, outcome: Outcome) -> Speech:
    """What is asked in the reader's languages comes first."""
    mine = (await duty.duty_of(turn.session, turn.visitor.id)).languages
    heaps = sorted(await of(turn, outcome), key=lambda heap: not heap.is_asked_in(mine))
    seen = [heap for heap in heaps if may_see(turn, heap)]
    say = turn.phrases.say
    if not heaps:
        return [Say(say("work-empty"))]
    lines = [say(f"work-list-{outcome}"), ""]
    for number, heap in enumerate(seen[:SHOWN], 1):
        counted = say("work-heap-line", number=len(heap.questions), voices=heap.voices)
        lines.append(f"{number}. «{_short(heap.told_by.text)}» – {counted}")  # noqa: RUF001
    if len(heaps) > len(seen):
        lines += ["", say("work-hidden", number=len(heaps) - len(seen))]
    rows: Rows = tuple(
        (Button(f"{number}. {_short(heap.told_by.text)}", _data(heap, "show")),)
        for number, heap in enumerate(seen[:SHOWN], 1)
    )
    return [Say("\n".join(lines), rows=rows)]


async def pressed(turn: Turn, data: Heap) -> Speech:
    heap = await _with(turn, data.id)
    if heap is None:
        return [Say(turn.phrases.say("work-gone"))]
    match data.act:
        case "show":
            return await _show(turn, heap)
        case End.NOT_OURS | End.DONE as end:
            return await _settled(turn, heap, End(end))
        case "new":
            return [Say(turn.phrases.say("work-new-how")), *await new.ask(turn)]
        case _:
            return [Say(turn.phrases.say("stale-button"))]


async def _with(turn: Turn, number: int) -> Together | None:
    one = await asked.get(turn.session, number)
    if one is None:
        return None
    for heap in await of(turn, one.outcome):
        if any(question.id == number for question in heap.questions):
            return heap if may_see(turn, heap) else None
    return None


async def _show(turn: Turn, heap: Together) -> Speech:
    say, one = turn.phrases.say, heap.told_by
    await people.expect(turn.session, turn.visitor.id, f"{HEAP}:{UUID(int=one.id)}")
    lines = [say("work-heap-line", number=len(heap.questions), voices=heap.voices), ""]
    lines += [f"• {text}" for text in examples(heap.questions)]
    lines += ["", say("work-heap-what")]
    rows: Rows = (
        *phrasing.offers(turn, question_of(one)),
        (Button(say("work-new"), _data(heap, "new")),),
        (Button(say("work-not-ours"), _data(heap, End.NOT_OURS)),),
        (Button(say("work-done"), _data(heap, End.DONE)),),
    )
    return [Say("\n".join(lines), rows=rows, protect=True)]


def question_of(one: AskedQuestion) -> Question:
    return Question(
        one.text, cast(Destination | None, one.destination), cast(Origin | None, one.origin)
    )


def examples(questions: Sequence[AskedQuestion]) -> list[str]:
    """Different words only, each with its language."""
    texts = dict.fromkeys(f"{one.text} ({one.language})" for one in questions)
    return list(texts)[:EXAMPLES]


async def _settled(turn: Turn, heap: Together, end: End) -> Speech:
    number = await settle(turn, heap.questions, end)
    await people.expect(turn.session, turn.visitor.id, None)
    back = Button(turn.phrases.say("work-back"), Work(list="all").pack())
    return [Say(turn.phrases.say("work-settled", number=number), rows=((back,),))]


async def settle(turn: Turn, questions: Sequence[AskedQuestion], end: End) -> int:
    number = await asked.settle(turn.session, [one.id for one in questions], end)
    await audit.note(turn.session, turn.visitor.id, Did.SORTED_OUT, f"{number} {end}", turn.now)
    return number


async def add_to(turn: Turn, data: AddTo, number: UUID) -> Speech:
    """The most telling question becomes a phrasing; all that ask the same are sorted out."""
    heap = await _with(turn, number.int)
    if heap is None:
        return [Say(turn.phrases.say("work-gone"))]
    one = heap.told_by
    added = await phrasing.add(turn, data.article, cast(Tongue, one.language), one.text)
    if isinstance(added, Proposal):
        await settle(turn, heap.questions, End.PHRASING)
        await people.expect(turn.session, turn.visitor.id, None)
    return [await phrasing.told(turn, data.article, added)]


def _data(heap: Together, act: str) -> str:
    return Heap(id=heap.told_by.id, act=act).pack()


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LABEL else f"{line[:_LABEL].rstrip()}…"
