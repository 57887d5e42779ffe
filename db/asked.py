"""Questions that are kept to learn from: without names and numbers, sealed, of nobody.

Who stores here has redacted the words and knows that the person agreed to it. Urgent messages
and the words of cases never come here.
"""

import hmac
import secrets
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import combinations
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.keys import forget_earlier_days, key_of_asked, key_of_day
from db.tables_asked import Asked
from db.vault import seal, unseal

KEPT = timedelta(days=90)
_ID_BITS = 48
_VOICE_BYTES = 8
_CONFUSED = 2
"""The articles of an unsure question that stand first compete for it."""


class Outcome(StrEnum):
    ANSWERED = "answered"
    UNSURE = "unsure"
    NO_ANSWER = "no-answer"


class Verdict(StrEnum):
    HELPED = "helped"
    NOT_HELPED = "not-helped"
    OFF_POINT = "off-point"
    OUTDATED = "outdated"
    UNCLEAR = "unclear"


BAD = (Verdict.NOT_HELPED, Verdict.OFF_POINT, Verdict.OUTDATED, Verdict.UNCLEAR)


class End(StrEnum):
    """What an editor made of a question."""

    PHRASING = "phrasing"
    NOT_OURS = "not-ours"
    DONE = "done"


@dataclass(frozen=True)
class Profile:
    language: str
    origin: str | None
    destination: str | None


@dataclass(frozen=True)
class AskedQuestion:
    id: int
    day: date
    voice: bytes
    language: str
    origin: str | None
    destination: str | None
    outcome: Outcome
    shown: Sequence[tuple[str, float]]
    text: str
    verdict: Verdict | None


async def keep(
    session: AsyncSession,
    person: UUID,
    redacted: str,
    profile: Profile,
    outcome: Outcome,
    shown: Sequence[tuple[str, float]],
    today: date,
) -> int:
    """Returns the id for the buttons below the answer."""
    number = secrets.randbits(_ID_BITS)
    sealed = seal(await key_of_asked(session), _place(number), redacted.encode())
    session.add(
        Asked(
            id=number,
            day=today,
            voice=await _voice(session, person, today),
            language=profile.language,
            origin=profile.origin,
            destination=profile.destination,
            outcome=outcome,
            shown=[[article, round(score, 3)] for article, score in shown],
            sealed=sealed,
        )
    )
    await session.flush()
    return number


async def judge(session: AsyncSession, number: int, article: str, verdict: Verdict) -> None:
    """What the person said of the article that was shown to this question."""
    row = await session.get(Asked, number)
    if row is not None and article in {one for one, _ in row.shown}:
        row.verdict = verdict


async def replay(session: AsyncSession, since: date) -> list[AskedQuestion]:
    """The real questions since a day, oldest first: what a change of the articles is tried on."""
    return await _read(session, Asked.day >= since)


async def counts(session: AsyncSession) -> dict[Outcome, int]:
    """Questions that nobody has sorted out yet."""
    rows = await session.execute(
        select(Asked.outcome, func.count()).where(Asked.settled.is_(None)).group_by(Asked.outcome)
    )
    return {Outcome(outcome): number for outcome, number in rows}


async def open_ones(session: AsyncSession, outcome: Outcome, newest: int) -> list[AskedQuestion]:
    return await _read(session, Asked.settled.is_(None), Asked.outcome == outcome, newest=newest)


async def judged(session: AsyncSession, article: str, newest: int) -> list[AskedQuestion]:
    """Open questions that this article did not help with."""
    shown = Asked.shown.contains([[article]])
    bad = await _read(session, Asked.settled.is_(None), Asked.verdict.in_(BAD), shown)
    return [one for one in bad if any(found == article for found, _ in one.shown)][-newest:]


async def confused(session: AsyncSession, since: date) -> list[tuple[str, str, int]]:
    """Pairs of articles that compete for the same questions, most often first."""
    rows = await session.scalars(
        select(Asked.shown).where(Asked.outcome == Outcome.UNSURE, Asked.day >= since)
    )
    pairs = Counter(
        pair
        for shown in rows
        for pair in combinations(sorted(str(one) for one, _ in shown[:_CONFUSED]), 2)
    )
    ordered = sorted(pairs.items(), key=lambda item: (-item[1], item[0]))
    return [(first, second, number) for (first, second), number in ordered]


async def settle(session: AsyncSession, numbers: Collection[int], end: End) -> int:
    done = await session.execute(
        update(Asked)
        .where(Asked.id.in_(numbers), Asked.settled.is_(None))
        .values(settled=end)
        .returning(Asked.id)
    )
    return len(done.all())


async def forget_voice(session: AsyncSession, person: UUID, today: date) -> None:
    voice = await _voice(session, person, today)
    await session.execute(delete(Asked).where(Asked.day == today, Asked.voice == voice))


async def sweep(session: AsyncSession, now: datetime) -> None:
    await session.execute(delete(Asked).where(Asked.day < (now - KEPT).date()))
    await forget_earlier_days(session, now.date())


async def _voice(session: AsyncSession, person: UUID, today: date) -> bytes:
    key = await key_of_day(session, today)
    return hmac.digest(key, person.bytes, "sha256")[:_VOICE_BYTES]


async def _read(
    session: AsyncSession, *conditions: ColumnElement[bool], newest: int | None = None
) -> list[AskedQuestion]:
    rows = await session.scalars(
        select(Asked).where(*conditions).order_by(Asked.day.desc(), Asked.id).limit(newest)
    )
    key = await key_of_asked(session)
    return [_question(key, row) for row in reversed(rows.all())]


def _question(key: bytes, row: Asked) -> AskedQuestion:
    shown: list[Any] = row.shown
    return AskedQuestion(
        id=row.id,
        day=row.day,
        voice=row.voice,
        language=row.language,
        origin=row.origin,
        destination=row.destination,
        outcome=Outcome(row.outcome),
        shown=[(str(article), float(score)) for article, score in shown],
        text=unseal(key, _place(row.id), row.sealed).decode(),
        verdict=Verdict(row.verdict) if row.verdict else None,
    )


def _place(number: int) -> str:
    return f"asked|{number}"


async def get(session: AsyncSession, number: int) -> AskedQuestion | None:
    row = await session.get(Asked, number, populate_existing=True)
    return _question(await key_of_asked(session), row) if row is not None else None
