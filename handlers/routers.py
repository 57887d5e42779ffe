"""All routers in the order in which they are asked."""

from aiogram import Router

from handlers.admin.routes import admin_router, group_router, last_router
from handlers.editor.bulk import bulk_router
from handlers.editor.notice_routes import notice_router
from handlers.editor.routes import editor_router
from handlers.editor.work_routes import work_router
from handlers.lawyer.routes import desk_router
from handlers.migrant import routes as migrant
from handlers.migrant.bells import bells_router
from handlers.statistics.routes import statistics_router


def all_routers() -> list[Router]:
    return [
        group_router(),
        migrant.commands(),
        bells_router(),
        admin_router(),
        bulk_router(),
        editor_router(),
        notice_router(),
        work_router(),
        statistics_router(),
        desk_router(),
        migrant.presses(),
        migrant.words(),
        last_router(),
    ]
