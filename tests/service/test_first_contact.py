"""From the first tap to an answer, to a lawyer and back."""

from tests.service.office import Office, has_button


async def test_a_migrant_is_answered_at_once_in_the_language_written(office: Office) -> None:
    dilshod = await office.migrant("uz")

    await dilshod.says("patent pulini vaqtida tolamadim nima qilaman")

    shown = await dilshod.sees(lambda message: has_button(message, "more:ru/work-permit-renewal"))
    assert "patent" in shown.text.lower()


async def test_a_country_named_on_the_card_is_known_to_the_case(office: Office) -> None:
    migrant = office.playground.person("Without a country", language_code="ru")
    await migrant.says("меня задержала полиция, увезли в отдел, что делать")
    await migrant.sees(office.say("urgent-intro"))

    await office.presses(migrant, "to:kz:sos")

    await migrant.sees(office.say("sos-what")[:20])
    cases = await office.rows(
        "SELECT destination FROM cases WHERE number IS NOT NULL ORDER BY number DESC LIMIT 1"
    )
    assert cases[0].destination == "kz"
