# ruff: noqa: RUF001 (names of Cyrillic domains)
"""Links in a text that goes to many: only to places that the knowledge base names itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from knowledge_base.library import Contents

_CYRILLIC_ENDS: Final = "рф|рус|қаз|бел|укр|срб|мкд|мон|онлайн|сайт|орг|ком|дети|москва|бг|ею"
_LINK: Final = re.compile(
    r"[a-z][a-z0-9+.-]*://\S+"
    r"|(?:mailto|tg):\S+"
    r"|www\.\S+"
    r"|[^\s@]*@\w[\w.-]*"
    rf"|(?<![\w.])(?:[\w-]+\.)+(?:[a-z]{{2,}}|{_CYRILLIC_ENDS})(?![\w-])\S*",
    re.IGNORECASE,
)
"""What Telegram makes a link of, or may: addresses, names with @, bare names of hosts."""
_AROUND: Final = ".,;:!?)(»«\"'”“…"
_SHARED: Final = frozenset(
    {
        "t.me", "telegram.me", "telegra.ph", "wa.me", "facebook.com", "instagram.com", "vk.com",
        "ok.ru", "youtube.com", "youtu.be", "tiktok.com", "x.com", "twitter.com", "github.com",
        "docs.google.com", "drive.google.com", "sites.google.com", "forms.gle", "bit.ly",
        "news.mail.ru",
    }
)  # fmt: skip
"""Hosts where anybody may write: there the whole address has to be named."""


@dataclass(frozen=True)
class Named:
    hosts: frozenset[str]
    addresses: frozenset[str]


def named(contents: Contents) -> Named:
    """Sources of articles and cards, and what stands in the contacts."""
    found = {*_addresses(contents)}
    hosts = {host for one in found if (host := _host(one)) and host not in _SHARED}
    emails = {one.email.lower() for one in contents.contacts.values() if one.email}
    return Named(frozenset(hosts), frozenset({_bare(one) for one in found} | emails))


def _addresses(contents: Contents) -> Iterator[str]:
    sources = [one.sources for one in contents.articles.values()]
    sources += [one.sources for one in contents.cards.values()]
    yield from (source.url for some in sources for source in some if source.url)
    yield from (contact.web for contact in contents.contacts.values() if contact.web)


def foreign(text: str, known: Named) -> list[str]:
    """The links of a text that lead elsewhere, as they are written."""
    found = (one.group().strip(_AROUND) for one in _LINK.finditer(text))
    return [one for one in found if one and not _is_known(one, known)]


def _is_known(link: str, known: Named) -> bool:
    if _bare(link) in known.addresses:
        return True
    scheme, colon, _ = link.partition("://")
    if "@" in link or "\\" in link or (colon and scheme.lower() not in {"http", "https"}):
        # `https://known@elsewhere` leads elsewhere.
        return False
    return _host(link) in known.hosts


def _bare(link: str) -> str:
    return re.sub(r"^https?://(www\.)?", "", link.strip()).rstrip("/").lower()


def _host(link: str) -> str:
    """In the letters of the wire, so that a look-alike letter makes another host."""
    try:
        host = urlsplit(link if "://" in link else f"//{link}").hostname or ""
        return host.encode("idna").decode().lower().removeprefix("www.")
    except ValueError:
        return ""
