"""Schedules: cron expressions of five fields, in the time of a place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS: Final = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_ITEM: Final = re.compile(r"(\*|\w+)(?:-(\w+))?(?:/(\d{1,4}))?")
_FAR: Final = 366 * 8
"""How many days ahead to look; a 29th of February can be this far."""
_SECOND: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    low: int
    high: int
    words: tuple[str, ...] = ()
    """What values are called, from the lowest on."""

    def read(self, text: str) -> frozenset[int]:
        """The values that a field of an expression means."""
        values: set[int] = set()
        for item in text.lower().split(","):
            found = _ITEM.fullmatch(item)
            start, end = self._read_range(found) if found else (-1, -1)
            step = int(found[3] or 1) if found else 0
            if not (self.low <= start <= end <= self.high and step):
                raise ValueError(f"'{text}' is no {self.name}: it goes from {self.low} to {self.high}.")
            values.update(range(start, end + 1, step))
        return frozenset(values)

    def _read_range(self, found: re.Match[str]) -> tuple[int, int]:
        if found[1] == "*":
            return (-1, -1) if found[2] else (self.low, self.high)
        start = self._read_value(found[1])
        if found[2]:
            return start, self._read_value(found[2])
        return start, self.high if found[3] else start

    def _read_value(self, text: str) -> int:
        if text in self.words:
            return self.words.index(text) + self.low
        return int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else -1


_FIELDS: Final = (
    _Field("minute", 0, 59),
    _Field("hour", 0, 23),
    _Field("day of month", 1, 31),
    _Field("month", 1, 12, _MONTHS),
    _Field("day of week", 0, 7, _DAYS),
)


@dataclass(frozen=True, slots=True)
class Schedule:
    """When something is to happen, again and again."""

    minutes: frozenset[int]
    hours: frozenset[int]
    days: frozenset[int]
    months: frozenset[int]
    weekdays: frozenset[int]
    """From 0, which is Sunday."""
    either: bool
    """Whether one of day and weekday is enough, as it is where both are limited."""
    zone: ZoneInfo

    def find_next(self, after: int) -> int | None:
        """The first time after a moment, in nanoseconds since 1970; None when there is none in eight years."""
        start = datetime.fromtimestamp(after // _SECOND, UTC)
        day = start.astimezone(self.zone).date()
        for _ in range(_FAR):
            if self._has_day(day.month, day.day, day.isoweekday() % 7):
                for hour in sorted(self.hours):
                    for minute in sorted(self.minutes):
                        local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=self.zone)
                        moment = local.astimezone(UTC)
                        # What the clocks skip in spring is no time at all.
                        if moment > start and moment.astimezone(self.zone).replace(fold=0) == local:
                            return int(moment.timestamp()) * _SECOND
            day += timedelta(days=1)
        return None

    def _has_day(self, month: int, day: int, weekday: int) -> bool:
        if month not in self.months:
            return False
        by_day, by_weekday = day in self.days, weekday in self.weekdays
        return (by_day or by_weekday) if self.either else (by_day and by_weekday)


def read_schedule(expression: str, time_zone: str) -> Schedule:
    """The schedule that an expression means; raises ValueError where it means none."""
    try:
        zone = ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"'{time_zone}' is no time zone of the IANA's, such as 'Europe/Berlin'.") from None
    texts = expression.split()
    if len(texts) != len(_FIELDS):
        raise ValueError(f"'{expression}' needs five fields: minute, hour, day of month, month and day of week.")
    values = [field.read(text) for text, field in zip(texts, _FIELDS, strict=True)]
    weekdays = frozenset(value % 7 for value in values[4])
    either = not texts[2].startswith("*") and not texts[4].startswith("*")
    return Schedule(values[0], values[1], values[2], values[3], weekdays, either, zone)
