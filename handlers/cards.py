"""How a case looks to lawyers and to the duty room, and how they hear of it."""

from typing import cast
from uuid import UUID

from aiogram.utils.formatting import Bold, Italic, Text, as_list

from db import chats, desk, duty, outbox, people, staff
from db.case_file import Card, Said
from db.outbox import Lane
from db.rules import AT_WORK, OVER, Level, Status
from handlers.article import title_of
from handlers.buttons import Desk
from handlers.phrases import TONGUE_NAMES, Phrases, Tongue
from handlers.speech import Button, Copy, Edit, Rows, Say
from handlers.turn import Turn


def line(turn: Turn, phrases: Phrases, card: Card) -> str:
    """A case without content: what may be seen before somebody takes it."""
    waiting = (
        int((turn.now - card.waiting_since).total_seconds() // 60) if card.waiting_since else 0
    )
    return phrases.say("desk-card", wait=waiting, **_about(turn, phrases, card))


def _about(turn: Turn, phrases: Phrases, card: Card) -> dict[str, str | int]:
    return {
        "number": card.number,
        "level": int(card.level),
        "destination": phrases.country(card.destination),
        "topic": topic(turn, phrases, card),
        "language": TONGUE_NAMES.get(cast(Tongue, card.language), card.language),
    }


def topic(turn: Turn, phrases: Phrases, card: Card) -> str:
    """An article's title or a kind of danger: nothing that the person wrote."""
    if card.danger and phrases.has(f"danger-{card.danger}"):
        return phrases.say(f"danger-{card.danger}")
    known = title_of(turn.in_phrases(phrases), card.topic) if card.topic else ""
    return known or phrases.say("topic-unknown")


async def announce(turn: Turn, card: Card) -> list[Say | Edit]:
    """Those who can help get a short notice, the duty room a card; neither has content."""
    says: list[Say | Edit] = []
    for lawyer, silent in await _whom(turn, card):
        phrases = turn.to_staff(await people.language_of(turn.session, lawyer))
        text = as_list(
            Bold(phrases.say("desk-new-case", number=card.number)), line(turn, phrases, card)
        )
        take = Button(phrases.say("desk-take", number=card.number), _data(card, "take"))
        says.append(
            Say(
                text,
                rows=((take,),),
                to=lawyer,
                lane=Lane.RELAY,
                purpose="notice",
                silent=silent,
            )
        )
    return [*says, *await show_in_room(turn, card)]


async def _whom(turn: Turn, card: Card) -> list[tuple[UUID, bool]]:
    """Lawyers on duty who speak the language and know the country; else all on duty; else all,
    without a sound unless hours count. Nobody from whom the case is hidden."""
    hidden = await desk.hidden_from(turn.session, card.id)
    desk_now = await staff.at_desk(turn.session, turn.now.date())
    everybody = [one for one in desk_now if one not in hidden]
    duties = {one.lawyer: one for one in await duty.duties(turn.session)}
    on_duty = [one for one in everybody if duties[one].at(turn.now)]
    about = _subject(turn, card)
    fitting = [one for one in on_duty if duties[one].suits(card.language, card.destination, about)]
    if card.level is Level.T0:
        return [(one, False) for one in everybody]
    asked = fitting or on_duty or everybody
    load = await duty.in_hand(turn.session)
    first = min(asked, key=lambda one: load.get(one, 0) / duties[one].most_open, default=None)
    late = not on_duty and card.level > Level.T1
    # Everybody sees it; the one with the most room is called.
    return [(one, late or (one != first and card.level > Level.T1)) for one in asked]


def _subject(turn: Turn, card: Card) -> str | None:
    article = turn.library.articles.get(card.topic or "")
    return article.category if article is not None else None


async def show_in_room(turn: Turn, card: Card) -> list[Say | Edit]:
    phrases = turn.to_staff(None)
    key = {Status.WAITING: "room-card-waiting"}.get(card.status, "room-card-taken")
    text = phrases.say(
        "room-card-over" if card.status in OVER else key, **_about(turn, phrases, card)
    )
    rows: Rows = ()
    if card.status is Status.WAITING:
        rows = ((Button(phrases.say("desk-take", number=card.number), _data(card, "take")),),)
    shown: list[Say | Edit] = []
    for room in await chats.rooms(turn.session):
        await outbox.supersede(turn.session, room, card.id, "card")
        message_id = await outbox.last_sent(turn.session, room, card.id, "card")
        if message_id is None:
            shown.append(
                Say(
                    text,
                    rows,
                    to=room,
                    case=card.id,
                    purpose="card",
                    lane=Lane.RELAY,
                    protect=True,
                )
            )
        else:
            shown.append(Edit(message_id, text, rows, to=room, case=card.id, purpose="card"))
    return shown


async def tell_lawyer(
    turn: Turn, card: Card, key: str, text: str = "", file_message: int | None = None
) -> list[Say | Edit | Copy]:
    """What the client does is told to the lawyer who has the case; nobody else hears it."""
    lawyer = card.lawyer
    if lawyer is None:
        return []
    phrases = turn.to_staff(await people.language_of(turn.session, lawyer))
    rows = desk_buttons(phrases, card)
    heading = Bold(phrases.say(key, number=card.number))
    relay = Lane.RELAY
    told: list[Say | Edit | Copy] = [
        Say(
            heading,
            () if text and file_message is None else rows,
            to=lawyer,
            case=card.id,
            lane=relay,
        )
    ]
    if file_message is not None:
        told.append(Copy(card.client, file_message, relay, to=lawyer, case=card.id, protect=True))
    elif text:
        told.append(Say(text, rows, to=lawyer, case=card.id, lane=relay, protect=True))
    return told


def case_view(turn: Turn, card: Card, words: list[Said], earlier: list[Card]) -> list[Say | Copy]:
    """Everything a lawyer needs to answer: facts, what the bot showed, what was said."""
    phrases = turn.phrases
    view: list[Say | Copy] = [Say(_facts(turn, card, earlier), case=card.id, protect=True)]
    for said in words:
        view.extend(_said(phrases, card, said))
    view.append(
        Say(
            Bold(phrases.say("desk-case-title", number=card.number)),
            rows=desk_buttons(phrases, card),
            case=card.id,
        )
    )
    return view


def _facts(turn: Turn, card: Card, earlier: list[Card]) -> Text:
    phrases = turn.phrases
    lines: list[Text | str] = [
        Bold(phrases.say("desk-case-title", number=card.number)),
        phrases.say(
            "desk-case-facts",
            level=int(card.level),
            state=phrases.say(f"case-state-{card.status}"),
            origin=phrases.country(card.origin),
            destination=phrases.country(card.destination),
            language=TONGUE_NAMES.get(cast(Tongue, card.language), card.language),
        ),
    ]
    if card.danger:
        lines.append(phrases.say("desk-case-danger", danger=topic(turn, phrases, card)))
    if card.for_other:
        lines.append(phrases.say("desk-case-for-other"))
    if card.deadline is not None:
        left = (card.deadline - turn.now.date()).days
        day = phrases.day(card.deadline)
        lines.append(phrases.say("desk-case-deadline", day=day, days=left))
    if card.follow_up_at is not None:
        day = phrases.day(card.follow_up_at.date())
        lines.append(phrases.say("desk-case-follow-up", day=day))
    if card.reopened:
        lines.append(phrases.say("desk-case-reopened", times=card.reopened))
    if earlier:
        lines.append(
            phrases.say(
                "desk-case-earlier",
                cases="; ".join(
                    f"№ {one.number} {phrases.say(f'case-state-{one.status}')}" for one in earlier
                ),
            )
        )
    found = [
        f"{title_of(turn, article) or article} ({score})"
        for article, score in card.shown.get("articles", [])
    ]
    if found:
        lines.append(phrases.say("desk-case-shown", articles="; ".join(found)))
    else:
        lines.append(phrases.say("desk-case-shown-nothing"))
    return as_list(*lines)


def _said(phrases: Phrases, card: Card, said: Said) -> list[Say | Copy]:
    who = "client" if said.by_client else "lawyer"
    kind = said.kind if said.kind in {"edit", "note"} else who
    key = f"desk-case-said-{kind}"
    heading = Italic(phrases.say(key, when=phrases.moment(said.at)))
    parts: list[Say | Copy] = [Say(heading, case=card.id, protect=True)]
    # The words stand alone in their message, so that nothing of ours can be taken for theirs.
    if said.file_message is not None:
        # A copy brings its caption along.
        parts.append(Copy(said.author, said.file_message, case=card.id, protect=True))
    elif said.text:
        parts.append(Say(said.text, case=card.id, protect=True))
    return parts


def desk_buttons(phrases: Phrases, card: Card) -> Rows:
    if card.status not in AT_WORK:
        return ()

    def button(key: str, act: str) -> Button:
        return Button(phrases.say(key, number=card.number), _data(card, act))

    return (
        (button("desk-answer", "answer"),),
        (button("desk-ask", "ask"), button("desk-note", "note")),
        (button("desk-close", "close"), button("desk-more", "more")),
    )


def _data(card: Card, act: str) -> str:
    return Desk(case=card.id, act=act).pack()
