"""What the passages of a case put where in time, each once however often it is repeated.

A happening is a point; a statement stands between two points, or between a point and a date. Statements
that say the same of the same are one, with all their passages: a paper that copies a press release
adds nothing to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline.dates.order import Constraint
from timeline.model.expression import Reading
from timeline.model.grouped import grouped
from timeline.model.placing import Happening, Placing
from timeline.model.source import Quote
from timeline.model.when import EVER, NEVER, When
from timeline.resolve.dating import Settled
from timeline.resolve.happenings import Happenings

SURE = frozenset(("itself", "heading", "correction"))
AFTER = frozenset(("after",))
BEFORE = frozenset(("before", "by"))
AT = frozenset(("at", "during", "within"))
WORDS = 90  # characters of a quoted statement
ONE_HAPPENING = 92  # days: tellings further apart than this tell of two
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Statement:
    """`point` lies `least` to `most` days after `beside`, or within `date`; by these passages."""

    point: str
    beside: str
    least: int | None
    most: int | None
    when: When | None
    quotes: tuple[Quote, ...]
    thing: str
    reason: str = ""
    weekday: int = 0

    @property
    def cited(self) -> str:
        """What it says, in the words of its first passage."""
        words = " ".join(self.quotes[0].exact.split())
        words = words if len(words) <= WORDS else f"{words[: WORDS - 1]}…"
        return f"{self.reason or 'the words say so'}: “{words}” ({self.quotes[0].source})"

    @property
    def key(self) -> tuple[str, str, int | None, int | None, str]:
        """What it says, whoever says it."""
        return self.point, self.beside, self.least, self.most, str(self.when or "")


def statements(settled: Sequence[Settled], names: Happenings) -> list[Statement]:
    """All statements of a case, those that say the same as one."""
    said = [one for source in settled for one in _of_source(source, names)]
    return _on_weekdays(_joined(_of_one_happening(said)))


def _of_source(source: Settled, names: Happenings) -> Iterator[Statement]:
    for placing in source.extraction.placings.placed:
        reading = _reading(source, placing)
        if placing.beside is None:
            when = _date(reading)
            if when is not None:
                yield _statement(source.path, names, placing, when)
        elif reading is None or reading.when is None:
            yield _statement(source.path, names, placing, None)


def _statement(path: str, names: Happenings, placing: Placing, when: When | None) -> Statement:
    return Statement(
        point_of(path, names, placing.what),
        point_of(path, names, placing.beside) if placing.beside else "",
        placing.least,
        placing.most,
        when,
        (placing.quote,),
        _words(placing.what),
        placing.reason,
        placing.weekday,
    )


def point_of(path: str, names: Happenings, happening: Happening) -> str:
    """The point of a happening; its beginning and its end are points of their own."""
    name = names.name(path, happening)
    return f"{name} ({happening.phase})" if happening.phase else name


def _words(happening: Happening) -> str:
    return " ".join(happening.quote.exact.split())


def _reading(source: Settled, placing: Placing) -> Reading | None:
    if placing.date is None:
        return None
    start, end = placing.date
    found = (r for r in source.readings if r.start < end and start < r.end)
    return next(found, None)


def _date(reading: Reading | None) -> When | None:
    """The days that a date leaves for what stands beside it; None where it is a guess or none."""
    if reading is None or reading.when is None or reading.options or reading.anchor not in SURE:
        return None
    when = reading.when
    if when.is_open or "~" in when.form or "?" in when.form:
        return None
    if reading.relation in AFTER and when.earliest > EVER:
        return When(when.earliest + DAY if when.is_day else when.earliest, NEVER)
    if reading.relation in BEFORE and when.latest < NEVER:
        strictly = when.is_day and reading.relation == "before"
        return When(EVER, when.latest - DAY if strictly else when.latest)
    return When(when.earliest, when.latest) if reading.relation in AT else None


def _of_one_happening(said: Sequence[Statement]) -> Iterator[Statement]:
    """Without those of points that cannot be one happening: months apart, or dated twice by one source."""
    dated = grouped(
        (one.point, one)
        for one in said
        if one.when is not None and one.when.earliest > EVER and one.when.latest < NEVER
    )
    two = frozenset(point for point, found in dated.items() if not _is_one(found))
    return (one for one in said if one.point not in two and one.beside not in two)


def _is_one(found: Sequence[Statement]) -> bool:
    dates = [one.when for one in found if one.when is not None]
    first, last = min(when.latest for when in dates), max(when.earliest for when in dates)
    if (last - first).days > ONE_HAPPENING:
        return False
    by_source: dict[str, When] = {}
    for one in found:
        when = one.when or When()
        both = by_source.get(one.quotes[0].source, when).met_with(when)
        if both is None:
            return False
        by_source[one.quotes[0].source] = both
    return True


def _joined(said: Iterable[Statement]) -> list[Statement]:
    by_key: dict[tuple[str, str, int | None, int | None, str], Statement] = {}
    for one in said:
        first = by_key.setdefault(one.key, one)
        if first is not one:
            by_key[one.key] = replace(first, quotes=tuple(dict.fromkeys((*first.quotes, *one.quotes))))
    return list(by_key.values())


def _on_weekdays(said: Sequence[Statement]) -> list[Statement]:
    """ "The Tuesday after the fire" is one day where the day of the fire is known."""
    days = {one.point: one.when.earliest for one in said if one.when is not None and one.when.is_day}
    return [_on_weekday(one, days[one.beside]) if one.weekday and one.beside in days else one for one in said]


def _on_weekday(one: Statement, day: date) -> Statement:
    back = (one.least or 0) < 0
    apart = (day.isoweekday() - one.weekday if back else one.weekday - day.isoweekday()) % 7 or 7
    return replace(one, least=-apart, most=-apart) if back else replace(one, least=apart, most=apart)


def constraint(number: int, one: Statement) -> Constraint:
    """A statement for the network; its reason is its number."""
    beside = f"date {number}" if one.when is not None else one.beside
    if one.when is not None:
        return Constraint(beside, one.point, 0, 0, str(number))
    if one.least is None:
        return Constraint(one.point, beside, -(one.most or 0), None, str(number))
    return Constraint(beside, one.point, one.least, one.most, str(number))


def strictly(number: int, one: Statement) -> Constraint | None:
    """Which of two came first, whatever the days; None where the words leave it open."""
    if one.reason:
        return None
    if one.least is not None and one.least >= 0 and one.most != 0:
        return Constraint(one.beside, one.point, max(one.least, 1), None, str(number))
    if one.most is not None and one.most <= 0 and one.least != 0:
        return Constraint(one.point, one.beside, max(-one.most, 1), None, str(number))
    return None


def whens(numbered: Mapping[int, Statement]) -> dict[str, When]:
    """The dates of statements as moments of the network."""
    return {f"date {n}": one.when for n, one in numbered.items() if one.when is not None}
