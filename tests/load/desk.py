"""A desk with a queue behind it, filled by the database itself: 10,000 cases take seconds."""

from uuid import UUID

from sqlalchemy import text

from bot.clock import system_clock
from db import staff
from db.engine import Register
from db.people import remember_person
from db.rules import Role

_QUEUE = text("""
    INSERT INTO cases (id, number, person_id, status, level, language, origin, destination,
                       shown, made_at, waiting_since, deadline)
    SELECT gen_random_uuid(), nextval('case_numbers'), :client, 'waiting',
           1 + (random() * 2)::int, 'ru', 'uz', 'ru', '{}', now() - random() * interval '9 days',
           now() - random() * interval '9 days',
           CASE WHEN random() < 0.3 THEN current_date + (random() * 20)::int END
      FROM generate_series(1, :number)
""")


async def fill(register: Register, waiting: int) -> None:
    async with register.transaction() as session:
        client = await remember_person(session, 700_000_000, system_clock())
        await session.execute(_QUEUE, {"client": client.id, "number": waiting})
        await session.execute(text("ANALYZE cases"))


async def hire(register: Register, number: int) -> list[UUID]:
    lawyers: list[UUID] = []
    async with register.transaction() as session:
        for one in range(number):
            person = await remember_person(session, 800_000_000 + one, system_clock())
            name = f"Lawyer {one}"
            await staff.appoint(session, person.id, Role.LAWYER, name, system_clock())
            lawyers.append(person.id)
    return lawyers
