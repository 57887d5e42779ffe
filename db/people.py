"""People: who writes to us, in which language, from where to where."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db import asked, chats, sightings, staff
from db.case_file import erase
from db.rules import Role
from db.tables import Case, Chat, Person, Staff


@dataclass(frozen=True, slots=True)
class Visitor:
    """A person as a handler sees them for one turn."""

    id: UUID
    stored: bool
    """False for a stranger in a group, of whom nothing is kept."""
    language: str | None = None
    origin: str | None = None
    destination: str | None = None
    consented: bool = False
    consent_version: int = 0
    """Of the text that was agreed to; 0: none."""
    asked_again: int = 0
    expecting: str | None = None
    shown_article: str | None = None
    last_album: str | None = None
    role: Role | None = None

    @property
    def is_staff(self) -> bool:
        return self.role is not None


async def remember_person(session: AsyncSession, telegram_id: int, now: datetime) -> Visitor:
    chat = await chats.remember_chat(session, telegram_id, "private")
    person = await session.get(Person, chat)
    if person is None:
        person = Person(id=chat, since=now, seen_at=now)
        session.add(person)
        await session.flush()
    person.seen_at = now
    # Whoever writes to us can be written to, whatever a lost update has made us believe.
    await chats.unreachable(session, person.id, None)
    return _visitor(person, await staff.role_of(session, person.id))


async def glimpse(session: AsyncSession, telegram_id: int) -> Visitor:
    """Somebody in a group: known if they have written to us in private, else a stranger."""
    chat = await chats.find_chat(session, telegram_id)
    person = await session.get(Person, chat) if chat is not None else None
    if person is None:
        return Visitor(uuid4(), stored=False)
    return _visitor(person, await staff.role_of(session, person.id))


def _visitor(person: Person, role: Role | None) -> Visitor:
    return Visitor(
        id=person.id,
        stored=True,
        language=person.language,
        origin=person.origin,
        destination=person.destination,
        consented=person.consented_at is not None,
        consent_version=person.consent_version or 0,
        asked_again=person.asked_again or 0,
        expecting=person.expecting,
        shown_article=person.shown_article,
        last_album=person.last_album,
        role=role,
    )


async def set_profile(session: AsyncSession, visitor: Visitor, **fields: str | None) -> Visitor:
    """`language`, `origin` or `destination`."""
    await _set(session, visitor.id, **fields)
    return replace(visitor, **fields)  # type: ignore[arg-type]  # only str fields are passed


async def consent(session: AsyncSession, visitor: Visitor, version: int, now: datetime) -> Visitor:
    await _set(session, visitor.id, consented_at=now, consent_version=version)
    return replace(visitor, consented=True, consent_version=version)


async def keep_questions(
    session: AsyncSession, visitor: Visitor, version: int, asked: int
) -> None:
    """Whether questions are kept, which says nothing of whether a case may be opened."""
    await _set(session, visitor.id, consent_version=version or None, asked_again=asked)


async def note_asked_again(session: AsyncSession, person: UUID, version: int) -> None:
    await _set(session, person, asked_again=version)


async def expect(session: AsyncSession, person: UUID, what: str | None) -> None:
    """What the person's next free text will mean."""
    await _set(session, person, expecting=what)


async def note_shown(session: AsyncSession, person: UUID, article: str | None) -> None:
    await _set(session, person, shown_article=article)


async def note_album(session: AsyncSession, person: UUID, album: str | None) -> None:
    await _set(session, person, last_album=album)


async def language_of(session: AsyncSession, person: UUID) -> str | None:
    return await session.scalar(select(Person.language).where(Person.id == person))


async def forget(session: AsyncSession, visitor: Visitor, today: date) -> None:
    """Erases a person: profile, cases with their keys and words, messages still owed, and what
    was kept of today's questions; of earlier ones nobody can tell whose they were.

    What remains are counts and frozen tables, which name nobody, and the dedupe key of the update
    in hand.
    """
    await asked.forget_voice(session, visitor.id, today)
    for case in await session.scalars(select(Case).where(Case.person_id == visitor.id)):
        await erase(session, case)
    closed_by_them = update(Case).where(Case.lawyer_id == visitor.id).values(lawyer_id=None)
    await session.execute(closed_by_them)
    advised = update(Case).where(Case.second_id == visitor.id).values(second_id=None)
    await session.execute(advised)
    await sightings.forget(session, visitor.id)
    await session.execute(delete(Staff).where(Staff.id == visitor.id))
    await session.execute(delete(Person).where(Person.id == visitor.id))
    await session.execute(delete(Chat).where(Chat.id == visitor.id))


async def _set(session: AsyncSession, person: UUID, **fields: object) -> None:
    await session.execute(update(Person).where(Person.id == person).values(**fields))
