"""First contact and settings: every step can be skipped, help works before any of it."""

from dataclasses import replace
from typing import cast

from aiogram.utils.formatting import as_list

from db import audit, cases, chats, desk, inbox, people, raids, staff
from db.audit import Did
from db.rules import DESK, Role, Status
from db.staff import CodeRefused, Invited
from handlers.admin.people import told_back
from handlers.buttons import Change, ChooseLanguage, Consent, Forget, Sos, SosCard
from handlers.cards import show_in_room, tell_lawyer
from handlers.countries import destination_rows, origin_rows
from handlers.emergency import card_text, emergency_numbers, situation_rows
from handlers.menus import INVITATION, menu, staff_menu
from handlers.migrant import keeping
from handlers.migrant.additions import lawyer_row
from handlers.migrant.bells import Bell
from handlers.migrant.handover import CONSENT_VERSION
from handlers.phrases import TONGUE_NAMES, TONGUES, Tongue
from handlers.speech import PINNED, Button, Copy, Edit, Rows, Say, Speech, Toast
from handlers.turn import Turn
from knowledge_base.model import DESTINATIONS, ORIGINS
from knowledge_base.situations import DETENTION


async def start(turn: Turn, payload: str, name: str) -> Speech:
    await people.expect(turn.session, turn.visitor.id, None)
    if payload.startswith(INVITATION):
        return await _join(turn, payload.removeprefix(INVITATION), name)
    if turn.visitor.language is None:
        return [choose_language(turn)]
    back = Say(turn.phrases.say("welcome-back"), menu=menu(turn), placeholder=_hint(turn))
    return [*await raid_first(turn), back, *await keeping.ask_once(turn)]


async def _join(turn: Turn, code: str, name: str) -> Speech:
    match await staff.join(turn.session, code, turn.visitor.id, name, turn.now):
        case Invited(role):
            await audit.note(turn.session, turn.visitor.id, Did.JOINED, role, turn.now)
            text = turn.phrases.say(f"staff-welcome-{role}", name=name)
            welcome = Say(text, menu=staff_menu(turn.phrases, role))
            return [welcome, *await _left_the_desk(turn, role)]
        case CodeRefused():
            return [Say(turn.phrases.say("staff-code-refused"))]


async def _left_the_desk(turn: Turn, role: Role) -> list[Say | Edit]:
    """Whoever was a lawyer and is something else now reads no client's words any more."""
    if role in DESK:
        return []
    returned = await desk.give_back_all(turn.session, turn.visitor.id, turn.now)
    return await told_back(turn, returned)


def choose_language(turn: Turn) -> Say:
    """One screen that everybody can read, whatever they speak."""
    lines = [turn.tongues[tongue].say("choose-language-help") for tongue in TONGUES]
    buttons = [
        Button(TONGUE_NAMES[tongue], ChooseLanguage(tongue=tongue).pack()) for tongue in TONGUES
    ]
    rows: Rows = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    return Say("🌐\n" + "\n".join(lines), rows=(*rows, (Button("🆘", Sos().pack()),)))


async def chose_language(turn: Turn, tongue: str) -> Speech:
    if tongue not in TONGUES:
        return [Toast(turn.phrases.say("stale-button"))]
    first = turn.visitor.origin is None and not turn.visitor.consented
    await people.set_profile(turn.session, turn.visitor, language=tongue)
    turn = turn.speaking(tongue)
    if first and not turn.visitor.is_staff:
        return [_ask_consent(turn)]
    return [Say(turn.phrases.say("kept"), menu=menu(turn), placeholder=_hint(turn))]


def _ask_consent(turn: Turn) -> Say:
    say = turn.phrases.say
    yes = Button(say("consent-yes"), Consent(agreed=True).pack())
    later = Button(say("consent-later"), Consent(agreed=False).pack())
    return Say(say("consent"), rows=((yes, later),))


async def consented(turn: Turn, *, agreed: bool) -> Speech:
    if agreed:
        await people.consent(turn.session, turn.visitor, CONSENT_VERSION, turn.now)
    if turn.visitor.origin is None:
        return [Say(turn.phrases.say("ask-origin"), rows=origin_rows(turn.phrases))]
    return [_ready(turn)]


async def chose_origin(turn: Turn, country: str) -> Speech:
    if country in ORIGINS:
        await people.set_profile(turn.session, turn.visitor, origin=country)
    if turn.visitor.destination is None:
        return [Say(turn.phrases.say("ask-destination"), rows=destination_rows(turn.phrases))]
    return [_ready(turn)]


async def chose_destination(turn: Turn, country: str) -> Speech:
    if country in DESTINATIONS:
        visitor = await people.set_profile(turn.session, turn.visitor, destination=country)
        turn = replace(turn, visitor=visitor)
    return [*await raid_first(turn), _ready(turn)]


def _ready(turn: Turn) -> Say:
    return Say(turn.phrases.say("ready"), menu=menu(turn), placeholder=_hint(turn))


def _hint(turn: Turn) -> str:
    return turn.phrases.say("placeholder")


def settings(turn: Turn) -> Speech:
    say = turn.phrases.say
    text = say(
        "settings",
        language=TONGUE_NAMES.get(cast(Tongue, turn.visitor.language), say("not-set")),
        origin=turn.phrases.country(turn.visitor.origin),
        destination=turn.phrases.country(turn.visitor.destination),
    )
    rows: Rows = tuple(
        (Button(say(f"settings-{what}"), Change(what=what).pack()),)
        for what in ("language", "origin", "destination")
    )
    bells = Button(say("settings-notices"), Bell(what="show").pack())
    return [Say(text, rows=(*rows, (bells,), *keeping.setting(turn)))]


def change(turn: Turn, what: str) -> Speech:
    match what:
        case "language":
            return [choose_language(turn)]
        case "origin":
            return [Say(turn.phrases.say("ask-origin"), rows=origin_rows(turn.phrases))]
        case _:
            return [Say(turn.phrases.say("ask-destination"), rows=destination_rows(turn.phrases))]


def help_text(turn: Turn) -> Speech:
    return [Say(turn.phrases.say("help"), menu=menu(turn), placeholder=_hint(turn))]


def sos(turn: Turn, country: str | None = None) -> Speech:
    """Telephone numbers at once; they need neither consent nor a profile."""
    destination = country or turn.visitor.destination
    if destination not in DESTINATIONS:
        where = destination_rows(turn.phrases, then="sos")
        return [Say(turn.phrases.say("sos-where"), rows=where)]
    numbers = emergency_numbers(turn, destination) or turn.phrases.say("sos-no-numbers")
    cards = situation_rows(turn, destination)
    text = as_list(numbers, turn.phrases.say("sos-what"), sep="\n\n") if cards else numbers
    return [Say(text, rows=(*cards, *lawyer_row(turn)))]


async def in_danger_in(turn: Turn, country: str) -> Speech:
    """Whoever says only now where they are says it for the case that is open, too."""
    if turn.visitor.destination is None and country in DESTINATIONS:
        visitor = await people.set_profile(turn.session, turn.visitor, destination=country)
        turn = replace(turn, visitor=visitor)
        await cases.place_open(turn.session, turn.visitor.id, country)
        return [*sos(turn, country), *await raid_first(turn)]
    return sos(turn, country)


async def raid_first(turn: Turn) -> list[Say]:
    """While many are held in somebody's country, what to do then comes before all else."""
    place = turn.visitor.destination
    here = await raids.under_way(turn.session)
    if place is None or place not in here:
        return []
    card = SosCard(place=place, situation=DETENTION).pack()
    button = Button(turn.phrases.say(f"situation-{DETENTION}"), card)
    text = turn.phrases.say("raid-now", where=here[place] or turn.phrases.country(place))
    return [Say(text, rows=((button,),), purpose=PINNED)]


def sos_card(turn: Turn, place: str, situation: str) -> Speech:
    shown = turn.library.card(place, situation, turn.phrases.lang, turn.now.date())
    if shown is None:
        return [Toast(turn.phrases.say("stale-button"), alert=True)]
    return [Say(card_text(turn, shown), rows=lawyer_row(turn))]


def ask_forget(turn: Turn) -> Speech:
    say = turn.phrases.say
    if turn.visitor.is_staff:
        return [Say(say("forget-staff"))]
    yes = Button(say("forget-yes"), Forget(sure=True).pack())
    no = Button(say("forget-no"), Forget(sure=False).pack())
    return [Say(say("forget-sure"), rows=((yes,), (no,)))]


async def forget(turn: Turn, *, sure: bool, address: int) -> Speech:
    """The last word goes to a chat that is new to us; a sweep forgets it after sending."""
    if turn.visitor.is_staff or not sure:
        return [Say(turn.phrases.say("forget-kept"))]
    told: list[Say | Edit | Copy] = []
    for card in await cases.open_cases_of(turn.session, turn.visitor.id):
        told += await tell_lawyer(turn, card, "desk-client-erased")
        told += await show_in_room(turn, replace(card, status=Status.WITHDRAWN))
    await people.forget(turn.session, turn.visitor, turn.now.date())
    await inbox.forget_parked(turn.session, address)
    last = await chats.remember_chat(turn.session, address, "private")
    return [
        Say(turn.phrases.say("forgotten"), to=last),
        *(replace(part, case=None) for part in told),
    ]
