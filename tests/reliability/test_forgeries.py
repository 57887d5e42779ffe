"""What a forged button carries is not kept: the register holds what we offered, nothing else."""

import pytest

from tests.service.office import Office

FORGED = "Гулнора"


@pytest.mark.parametrize("data", [f"from:{FORGED}", f"to:{FORGED}:"])
async def test_a_forged_country_is_not_kept(office: Office, data: str) -> None:
    person = await office.migrant("ru")
    old = next(one for one in person.chat.messages if one.from_bot)

    await person.presses(callback_data=data, on=old)

    kept = "SELECT 1 FROM people WHERE :name IN (origin, destination)"
    assert await office.rows(kept, name=FORGED) == []


async def test_a_forged_article_is_not_counted(office: Office) -> None:
    person = await office.migrant("ru")
    old = next(one for one in person.chat.messages if one.from_bot)

    for verdict in (0, 1):
        await person.presses(callback_data=f"verdict:{FORGED}:{verdict}", on=old)

    counted = "SELECT 1 FROM counts WHERE article = :name"
    assert await office.rows(counted, name=FORGED) == []
