"""A moment is two days, both included; what is not known is not filled in.

`When` has no `<`, since "before" has two meanings: ask `surely_before` or `may_be_before`, and
sort with `sort_key`. An unknown side is `date.min` or `date.max`, printed as an open side.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

EVER = date.min
NEVER = date.max


@dataclass(frozen=True, slots=True)
class When:
    """One moment between two days; or, where `form` holds a `/`, all of what lasts.

    `form` is the EDTF that the words gave where the two days do not say it: an interval
    (`2016-07/2016-08`), an approximation (`2016-08~`), a season, an unspecified digit. `time` is a
    time of day with its offset where both are known ("22:43:51-08:00"). `reason` says how the
    moment was come by; two moments with different reasons are equal.
    """

    earliest: date = EVER
    latest: date = NEVER
    form: str = ""
    time: str | None = None
    reason: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.earliest > self.latest:
            raise ValueError(f"earliest {self.earliest} is after latest {self.latest}")

    @staticmethod
    def day(day: date, reason: str = "") -> When:
        """A moment known to the day."""
        return When(day, day, reason=reason)

    @staticmethod
    def month(year: int, month: int, reason: str = "") -> When:
        """Some moment of a month."""
        return When(date(year, month, 1), last_of_month(year, month), reason=reason)

    @staticmethod
    def year(year: int, reason: str = "") -> When:
        """Some moment of a year."""
        return When(date(year, 1, 1), date(year, 12, 31), reason=reason)

    @staticmethod
    def lasting(start: When, end: When, reason: str = "") -> When:
        """The whole of what lasts; ends not surely in order leave only the bounds of both."""
        if end.surely_before(start) or (start.earliest == end.latest and end.latest in (EVER, NEVER)):
            return start.spanned_with(end, reason)
        begins, ends = start.edtf.partition("/")[0], end.edtf.rpartition("/")[2]
        return When(start.earliest, end.latest, f"{begins or '..'}/{ends or '..'}", reason=reason)

    @property
    def is_open(self) -> bool:
        """Neither side is known: undated."""
        return self.earliest == EVER and self.latest == NEVER

    @property
    def is_day(self) -> bool:
        """Known to the day."""
        return self.earliest == self.latest

    @property
    def lasts(self) -> bool:
        """An interval with a beginning and an end, not one moment within bounds."""
        return "/" in self.form

    def surely_before(self, other: When) -> bool:
        """Every day allowed here lies before every day allowed there."""
        return self.latest < other.earliest

    def may_be_before(self, other: When) -> bool:
        """Some day allowed here lies before some day allowed there."""
        return self.earliest < other.latest

    def may_overlap(self, other: When) -> bool:
        """The bounds share a day."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def within(self, other: When) -> bool:
        """Every day allowed here is allowed there."""
        return other.earliest <= self.earliest and self.latest <= other.latest

    def same_days(self, other: When) -> bool:
        """Both allow the very same days, whatever their form, time of day or reason."""
        return (self.earliest, self.latest) == (other.earliest, other.latest)

    def days_to(self, other: When) -> tuple[int, int]:
        """The fewest and the most days from this moment to the other."""
        return (other.earliest - self.latest).days, (other.latest - self.earliest).days

    def met_with(self, other: When, reason: str = "") -> When | None:
        """What both allow, or None where they exclude each other; an equal side keeps its form."""
        if not self.may_overlap(other):
            return None
        if self.within(other):
            return replace(self, reason=reason or self.reason)
        if other.within(self):
            return replace(other, reason=reason or other.reason)
        bounds = max(self.earliest, other.earliest), min(self.latest, other.latest)
        return When(*bounds, reason=reason or self.reason)

    def spanned_with(self, other: When, reason: str = "") -> When:
        """The bounds that hold whichever of the two is right."""
        bounds = min(self.earliest, other.earliest), max(self.latest, other.latest)
        return When(*bounds, reason=reason or self.reason)

    def no_later_than(self, other: When) -> When:
        """Bounded by another moment's latest day, if that is compatible; else unchanged."""
        if self.latest <= other.latest or self.earliest > other.latest:
            return self
        return replace(self, latest=other.latest, form="")

    def as_moment(self) -> When:
        """One moment within the bounds of what lasts; what does not last stays as it is."""
        return replace(self, form="") if self.lasts else self

    def because(self, reason: str) -> When:
        """The same moment with how it was come by."""
        return replace(self, reason=reason)

    @property
    def edtf(self) -> str:
        """ISO 8601-2 level 2; empty where undated."""
        if self.form or self.is_open:
            return self.form
        whole = _whole(self.earliest, self.latest)
        if whole:
            return whole
        low = "" if self.earliest == EVER else _side(self.earliest, first=True)
        high = "" if self.latest == NEVER else _side(self.latest, first=False)
        return f"[{low}..{high}]"

    @property
    def sort_key(self) -> tuple[date, date, str, str]:
        """Total within equal text; undated moments come last, times of one day as they passed."""
        if self.is_open:
            return NEVER, NEVER, "", ""
        earliest = self.latest if self.earliest == EVER else self.earliest
        return earliest, self.latest, _passed(self.time) if self.time else "", self.form

    def __str__(self) -> str:
        return self.edtf or "undated"


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def _passed(clock: str) -> str:
    """A time of day as seconds in one zone, padded to sort as text; unreadable it stays itself."""
    try:
        at = time.fromisoformat(clock)
    except ValueError:
        return clock
    passed = timedelta(hours=at.hour, minutes=at.minute, seconds=at.second) - (at.utcoffset() or timedelta())
    return f"{int(passed.total_seconds()) + 86_400:06}"


def _whole(earliest: date, latest: date) -> str:
    """The calendar unit that the two days fill exactly, if any; the edges may be days beyond."""
    if earliest == latest:
        return "" if earliest in (EVER, NEVER) else earliest.isoformat()
    starts, ends = earliest.day == 1, latest == last_of_month(latest.year, latest.month)
    if not starts or not ends or earliest.year != latest.year:
        return ""
    if earliest.month == latest.month:
        return earliest.isoformat()[:7]
    return earliest.isoformat()[:4] if (earliest.month, latest.month) == (1, 12) else ""


def _side(day: date, *, first: bool) -> str:
    """A bound as short as it may be written: a year or month that begins or ends on that day."""
    edge = day if first else day + timedelta(days=1) if day < NEVER else day
    if edge.day != 1:
        return day.isoformat()
    return day.isoformat()[: 4 if edge.month == 1 else 7]
