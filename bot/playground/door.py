"""Who may knock: only pages of our own, only under a name of this machine."""

from collections.abc import Awaitable, Callable
from importlib import resources
from urllib.parse import urlsplit

from aiohttp import hdrs, web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
SAME_SITE = frozenset({"same-origin", "none"})
POLICY = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
TYPES = {
    "html": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
}


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Against other sites in the same browser: DNS rebinding and cross-site requests."""
    if not is_ours(f"//{request.headers.get(hdrs.HOST, '')}"):
        raise web.HTTPForbidden(text="not under this name")
    origin = request.headers.get(hdrs.ORIGIN)
    if origin is not None and origin != f"http://{request.headers[hdrs.HOST]}":
        raise web.HTTPForbidden(text="not from another site")
    if request.headers.get("Sec-Fetch-Site", "none") not in SAME_SITE:
        raise web.HTTPForbidden(text="not from another site")
    if request.path.startswith("/playground/") and request.method == hdrs.METH_POST:
        require_json(request)
    return await handler(request)


def is_ours(url: str) -> bool:
    try:
        return urlsplit(url).hostname in NAMES
    except ValueError:
        return False


def require_json(request: web.Request) -> None:
    """A form of another site cannot send this type without asking first."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="JSON, please")


def page_routes() -> list[web.RouteDef]:
    return [web.get("/", index), web.get("/page/{name}", asset)]


async def index(_: web.Request) -> web.Response:
    return served("index.html")


async def asset(request: web.Request) -> web.Response:
    return served(request.match_info["name"])


def served(name: str) -> web.Response:
    folder = resources.files("bot.playground") / "page"
    known = {entry.name for entry in folder.iterdir()}
    kind = TYPES.get(name.rpartition(".")[2])
    if name not in known or kind is None:
        raise web.HTTPNotFound
    return web.Response(
        body=(folder / name).read_bytes(),
        content_type=kind,
        charset="utf-8",
        headers={
            "Content-Security-Policy": POLICY,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-cache",
        },
    )
