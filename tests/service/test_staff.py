"""Staff come by one-time links, groups by a one-time code; everything else stays outside."""

import asyncio

from tests.service.office import Office, code_in, has_button
from tests.service.test_cases import takes


async def test_an_invitation_works_once(own_office: Office) -> None:
    code = await own_office.invitation("lawyer")
    first = own_office.playground.person("First", language_code="ru")
    second = own_office.playground.person("Second", language_code="ru")

    await first.opens(code)
    await first.sees(own_office.say("staff-welcome-lawyer", name="First"))

    await second.opens(code)
    await second.sees(own_office.say("staff-code-refused"))


async def test_a_guessed_code_is_refused_without_a_hint(own_office: Office) -> None:
    stranger = own_office.playground.person("Guesser", language_code="ru")

    await stranger.opens("join-AAAAAAAAAAAAAAAAAAAAAAAA")

    await stranger.sees(own_office.say("staff-code-refused"))


async def test_a_migrant_cannot_do_what_staff_do(own_office: Office) -> None:
    migrant = await own_office.migrant("ru")

    for command in ("/invite", "/staff", "/room", "/status", "/queue", "/mine"):
        await migrant.says(command)
        await migrant.sees(own_office.say("unknown-command"))
    for data in ("invite:admin", f"desk:{'0' * 32}:take"):
        toast = await migrant.presses(callback_data=data, on=migrant.chat.messages[-1])
        assert toast.text == own_office.say("stale-button")


async def test_a_revoked_lawyer_is_out_at_once_and_the_case_waits_again(
    own_office: Office,
) -> None:
    lawyer = await own_office.hire("Нигора")
    migrant = await own_office.migrant("ru")
    number = await own_office.asks_lawyer(migrant, own_office.question())
    notice = await lawyer.sees(own_office.say("desk-new-case", number=number))
    await lawyer.presses(own_office.say("desk-take", number=number), on=notice)
    await migrant.sees(own_office.say("case-taken", number=number))
    await own_office.admin.says("/staff")
    listed = await own_office.admin.sees(lambda message: has_button(message, "revoke:"))
    end = next(
        button.data
        for row in listed.buttons
        for button in row
        if button.text == own_office.say("admin-revoke", name="Нигора")
    )

    assert end is not None
    await own_office.admin.presses(callback_data=end, on=listed)
    await own_office.presses(own_office.admin, end.removesuffix("0") + "1")
    await own_office.admin.sees(own_office.say("admin-revoked", name="Нигора", number=1))

    await lawyer.says("/queue")
    await lawyer.sees(own_office.say("unknown-command"))
    await own_office.admin.says("/queue")
    await own_office.admin.sees(own_office.say("desk-queue", total=1))


async def test_a_group_becomes_the_duty_room_by_the_code_and_sees_no_words(
    own_office: Office,
) -> None:
    lawyer = await own_office.hire("Нигора")
    room = own_office.playground.group("Duty", [own_office.admin, lawyer])
    await own_office.admin.says("/room")
    code = code_in((await own_office.admin.sees("startgroup=")).text)
    room.adds_bot(own_office.admin)
    await own_office.admin.says(f"/start@himoya_playground_bot {code}", chat=room)
    await room.sees(own_office.say("room-ready"))
    migrant = await own_office.migrant("ru")

    number = await own_office.asks_lawyer(migrant, own_office.question() + " Зулайхо")
    card = await room.sees(f"№ {number}")
    assert "Зулайхо" not in card.text
    await lawyer.presses(own_office.say("desk-take", number=number), on=card, chat=room)

    await room.sees(own_office.say("room-card-taken", number=number))
    await lawyer.sees("Зулайхо")
    assert not any("Зулайхо" in message.text for message in room.messages)


async def test_an_unknown_group_is_left_at_once(own_office: Office) -> None:
    stranger = own_office.playground.person("Stranger", language_code="ru")
    group = own_office.playground.group("Not ours", [stranger])

    group.adds_bot(stranger)

    await own_office.until_asked_for("leaveChat")


async def test_only_one_of_two_admins_decisions_counts(own_office: Office) -> None:
    """Two people open the same link at the same moment: one of them joins."""
    code = await own_office.invitation("lawyer")
    people = [own_office.playground.person(f"Racer {number}") for number in range(4)]

    await asyncio.gather(*(person.opens(code) for person in people))
    for person in people:
        await person.sees(lambda message: bool(message.text))

    staff = await own_office.rows("SELECT count(*) FROM staff WHERE role = 'lawyer'")
    assert staff[0][0] == 1


async def test_a_lawyer_who_becomes_an_analyst_keeps_no_case(own_office: Office) -> None:
    lawyer = await own_office.hire("Нигора")
    migrant = await own_office.migrant("ru")
    number = await own_office.asks_lawyer(migrant, own_office.question())
    await takes(own_office, lawyer, number)

    await lawyer.opens(await own_office.invitation("analyst"))

    await migrant.sees(own_office.say("case-back", number=number))
    cases = await own_office.rows(
        "SELECT status, lawyer_id FROM cases WHERE number = :n", n=number
    )
    assert (cases[0].status, cases[0].lawyer_id) == ("waiting", None)
