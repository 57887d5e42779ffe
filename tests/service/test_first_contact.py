"""From the first tap to an answer, to a lawyer and back."""

from tests.service.office import Office, has_button


async def test_a_migrant_is_answered_at_once_in_the_language_written(office: Office) -> None:
    dilshod = await office.migrant("uz")

    await dilshod.says("patentim muddati otib ketdi 3 kun nima qilaman")

    shown = await dilshod.sees(lambda message: has_button(message, "more:ru/work-permit-renewal"))
    assert "patent" in shown.text.lower()
