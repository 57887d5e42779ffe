"""By when somebody must have looked at a case. Practice of triage, levels T0 to T4."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from db.case_file import Card
from db.rules import Level
from knowledge_base.days_off import days_off_in
from knowledge_base.due import next_working_day

ZONES: Final[Mapping[str, str]] = {
    "ru": "Europe/Moscow", "kz": "Asia/Almaty", "kg": "Asia/Bishkek", "tr": "Europe/Istanbul",
    "kr": "Asia/Seoul", "ae": "Asia/Dubai", "sa": "Asia/Riyadh", "pl": "Europe/Warsaw",
    "de": "Europe/Berlin", "gb": "Europe/London", "jp": "Asia/Tokyo", "lt": "Europe/Vilnius",
    "lv": "Europe/Riga", "il": "Asia/Jerusalem", "us": "America/New_York",
}  # fmt: skip
"""The clock of the person who waits; of a large country that of its capital or largest city."""
_HOME: Final = "Asia/Tashkent"
_FIRST_LOOK: Final[Mapping[Level, timedelta]] = {
    Level.T0: timedelta(minutes=15),
    Level.T1: timedelta(hours=2),
    Level.T2: timedelta(hours=24),
    Level.T3: timedelta(hours=72),
    Level.T4: timedelta(hours=72),
}
_T1_AT_NIGHT: Final = timedelta(hours=6)
_MORNING: Final = 6
IDLE: Final[Mapping[Level, timedelta]] = {
    Level.T0: timedelta(minutes=30),
    Level.T1: timedelta(hours=2),
    Level.T2: timedelta(hours=24),
    Level.T3: timedelta(hours=48),
    Level.T4: timedelta(hours=48),
}
"""A case that was taken and then left alone goes back to the queue."""


def zone_of(destination: str | None) -> ZoneInfo:
    return ZoneInfo(ZONES.get(destination or "", _HOME))


def first_look_by(card: Card) -> datetime:
    """T0 and T1 run day and night; an ordinary case does not run out on a day off."""
    since = card.waiting_since or card.made_at
    zone = zone_of(card.destination)
    if card.level is Level.T1 and since.astimezone(zone).hour < _MORNING:
        return since + _T1_AT_NIGHT
    due = since + _FIRST_LOOK[card.level]
    if card.level <= Level.T2:
        return due
    local = due.astimezone(zone)
    working = next_working_day(local.date(), days_off_in(card.destination or ""))
    return due + (working - local.date())


def warn_at(card: Card) -> datetime:
    """When three quarters of the time are over."""
    since = card.waiting_since or card.made_at
    return since + (first_look_by(card) - since) * 0.75
