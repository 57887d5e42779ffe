"""The first admin: named by `ADMIN_IDS`, or whoever has the code that is printed at the start."""

import logging

from bot.clock import Clock
from bot.settings import Settings
from db import people, staff
from db.engine import Register
from db.rules import Role
from handlers.menus import INVITATION

log = logging.getLogger(__name__)


async def appoint(register: Register, settings: Settings, bot_name: str, clock: Clock) -> None:
    async with register.transaction() as session:
        for telegram_id in settings.admin_ids:
            visitor = await people.remember_person(session, telegram_id, clock())
            if visitor.role is not Role.ADMIN:
                await staff.appoint(session, visitor.id, Role.ADMIN, "Admin", clock())
        if await staff.has_admin(session):
            return
        await staff.withdraw_unsigned(session)
        code = await staff.invite(session, Role.ADMIN, None, clock())
    log.warning(
        "there is no admin yet. Open this link once, within three days, to become the first:\n"
        "    https://t.me/%s?start=%s%s",
        bot_name,
        INVITATION,
        code,
    )
