"""A series of dated sources and the breaks in its rhythm."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from posixpath import basename
from statistics import median
from types import MappingProxyType

from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import Answer, Finding
from timeline.model.gap import Gap
from timeline.model.phrase import day_in_words, in_words
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.convened import Convened, meetings_of, missing_count, told_of
from timeline.questions.filing import Filed, series_of_case
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.scope import answer, looked
from timeline.questions.wording import many

FEWEST = 4  # sources: three intervals are the least from which a rhythm can be learnt
SLACK = 1.5  # times the usual interval: a meeting moved within its period is no break
DAYS = MappingProxyType({"Y": 365.25, "M": 30.4375, "W": 7, "D": 1})
FEWEST_IN_A_ROW = 3  # sources, where it is said what break is too long
FEWEST_NAMED = 2  # dates, where it is asked how many there are
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PARTS = re.compile(r"(\d+)([YMWD])")
HEAD = 80  # characters: the first line of a source, which carries its date


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A series with its days and the usual number of days between two of them."""

    name: str
    days: tuple[tuple[date, str], ...]  # each day once, with a source of that day
    usual: float
    filed: tuple[Filed, ...] = field(default=(), repr=False)  # every source, with its day

    def breaks(self, longer: int | None) -> Iterator[tuple[tuple[date, str], tuple[date, str]]]:
        """Neighbours further apart than the given number of days, or than the rhythm allows."""
        limit = self.usual * SLACK if longer is None else longer
        return (pair for pair in pairwise(self.days) if (pair[1][0] - pair[0][0]).days > limit)


def cadence(
    case: Case,
    *,
    series: str | None = None,
    longer: int | None = None,
    weekday: str | None = None,
    longest: bool = False,
    on: When | None = None,
) -> Answer:
    """
    The breaks in a series of dated sources.

    `longer`: breaks of more than so many days; without it, more than half as long again as usual.
    `weekday`: instead, the dates that do not fall on this day of the week. `longest`: instead, the longest
    interval of each series, whether it is a break or not; `on`: only breaks that reach into this time.
    """
    found = [
        rhythm
        for rhythm in rhythms(case, FEWEST_IN_A_ROW if longer or longest else FEWEST)
        if series is None or rhythm.name == series
    ]
    if weekday is not None and found:
        return _other_days(case, found, weekday)
    if longest and found:
        return _longest(case, found)
    gaps = [gap for rhythm in found for gap in _breaks(case, rhythm, longer) if _reaches(gap, on)]
    findings = [_finding(case, gap) for gap in gaps]
    if not found:
        return answer(case, f"No series of dated sources is long enough to have a rhythm. {looked(case)}", ())
    extents = "; ".join(_extent(rhythm) for rhythm in found)
    limit = f" of more than {longer} days" if longer else ""
    limit += f" {in_words(on)}" if on else ""
    told = f"{many(len(findings), 'break') if findings else 'No break'}{limit} in {extents}."
    return answer(case, " ".join((told, *_meetings(case, gaps))), findings, misfiled(found))


def _reaches(gap: Break, on: When | None) -> bool:
    """Some day of the break itself lies in the time."""
    return on is None or (gap.last[0] < on.latest and on.earliest < gap.next[0])


def _longest(case: Case, found: Sequence[Rhythm]) -> Answer:
    """The longest interval of each series, with what is told of meetings in it."""
    gaps = []
    for rhythm in found:
        most = max((b[0] - a[0]).days for a, b in pairwise(rhythm.days))
        gaps += [gap for gap in _breaks(case, rhythm, most - 1) if gap.apart == most]
    findings = [_finding(case, gap) for gap in gaps]
    told = [
        f"The longest interval in {gap.rhythm.name}: {gap.apart} days, "
        f"{day_in_words(gap.last[0])} to {day_in_words(gap.next[0])}."
        for gap in gaps
    ]
    extents = "; ".join(_extent(rhythm) for rhythm in found)
    return answer(case, " ".join((*told, f"Looked at {extents}.")), findings, misfiled(found))


def _other_days(case: Case, found: Sequence[Rhythm], weekday: str) -> Answer:
    """The dates of the series that fall on another day of the week than the one asked for."""
    weekday = weekday.lower().rstrip("s")
    if weekday not in WEEKDAYS:
        raise WrongTerms(f"{weekday!r} is no day of the week", hint="for example: --weekday tuesday")
    others = [
        (rhythm, day, path)
        for rhythm in found
        for day, path in rhythm.days
        if WEEKDAYS[day.weekday()] != weekday
    ]
    findings = [
        Finding(
            f"{day_in_words(day)} is a {WEEKDAYS[day.weekday()].capitalize()}.",
            (head_of(case, path),),
            "documented",
            {"date": day.isoformat(), "weekday": WEEKDAYS[day.weekday()]},
            name=rhythm.name,
            when=When.day(day),
        )
        for rhythm, day, path in others
    ]
    extents = "; ".join(_extent(rhythm) for rhythm in found)
    several = many(len(findings), "date") if findings else "No date"
    told = f"{several} not on a {weekday.capitalize()}, in {extents}."
    return answer(case, told, findings, misfiled(found))


def misfiled(found: Iterable[Rhythm]) -> tuple[str, ...]:
    """One sentence for each source whose name and whose own words give it different days."""
    return tuple(
        f"{one.path} is filed under {day_in_words(one.day)} and headed {day_in_words(one.headed)}."
        for rhythm in found
        for one in rhythm.filed
        if one.headed is not None
    )


def _meetings(case: Case, gaps: Sequence[Break]) -> Iterator[str]:
    """What is told of meetings within the breaks, each in a sentence."""
    yield from dict.fromkeys(told_of(case, one) for gap in gaps for one in gap.meetings)
    explained = sum(not gap.missing for gap in gaps)
    if explained:
        yield f"{many(explained, 'break')} without missing minutes: the meetings are told as off or moved."


def _extent(rhythm: Rhythm) -> str:
    first, last = rhythm.days[0][0], rhythm.days[-1][0]
    dates = f"{many(len(rhythm.days), 'date')} from {day_in_words(first)} to {day_in_words(last)}"
    return f"{rhythm.name} ({dates}, usually {rhythm.usual:.3g} days apart)"


def rhythms(case: Case, fewest: int = FEWEST) -> Iterator[Rhythm]:
    """The declared series, and the folders in which minutes are kept, each with its days."""
    stated = {series.name: days_of(series.every) for series in case.terms.series if series.every}
    for name, filed in series_of_case(case).items():
        days: dict[date, str] = {}
        for one in filed:
            days.setdefault(one.day, one.path)
        if len(days) >= (2 if name in stated else fewest):
            ordered = tuple(days.items())
            usual = stated.get(name) or median((b[0] - a[0]).days for a, b in pairwise(ordered))
            yield Rhythm(name, ordered, usual, filed)


def days_of(duration: str) -> float:
    """The days of an ISO 8601 duration of days or more, months and years at their mean length."""
    return sum(int(number) * DAYS[unit] for number, unit in _PARTS.findall(duration))


@dataclass(frozen=True, slots=True)
class Break:
    """Two neighbours that are too far apart, and what is told of meetings between them."""

    rhythm: Rhythm
    last: tuple[date, str]
    next: tuple[date, str]
    meetings: tuple[Convened, ...]

    @property
    def apart(self) -> int:
        """The days from the one to the other."""
        return (self.next[0] - self.last[0]).days

    @property
    def missing(self) -> int:
        """How many minutes are to be expected and not there."""
        return missing_count(self.apart, self.rhythm.usual, self.meetings)


def _breaks(case: Case, rhythm: Rhythm, longer: int | None) -> Iterator[Break]:
    """The breaks of a rhythm with the meetings in them, which are looked for only where there is one."""
    pairs = tuple(rhythm.breaks(longer))
    if pairs:
        declared = any(series.name == rhythm.name for series in case.terms.series)
        paths = [one.path for one in rhythm.filed]
        held = meetings_of(case, rhythm.name, paths, declared=declared)
        for last, next in pairs:
            yield Break(rhythm, last, next, held.within(last[0], next[0]))


def _finding(case: Case, gap: Break) -> Finding:
    meetings = [{"state": one.state, "when": one.event.when, "event": one.event.id} for one in gap.meetings]
    value = {"after": gap.last[0].isoformat(), "before": gap.next[0].isoformat(), "days": gap.apart}
    return Finding(
        _told(case, gap),
        _evidence(case, gap),
        "documented",
        {**value, "missing": gap.missing, "meetings": meetings},
        name=gap.rhythm.name,
        when=When.day(gap.last[0]),
        until=When.day(gap.next[0]),
    )


def _told(case: Case, gap: Break) -> str:
    sentences = (told_of(case, one) for one in gap.meetings)
    return " ".join((_sentence(gap.rhythm, gap.last[0], gap.next[0]), *sentences))


def _evidence(case: Case, gap: Break) -> tuple[Quote, ...]:
    quotes = (quote for one in gap.meetings for quote in one.event.evidence)
    return tuple(dict.fromkeys((*_heads(case, gap.last, gap.next), *quotes)))


def _sentence(rhythm: Rhythm, last: date, next: date) -> str:
    dates = f"between {day_in_words(last)} and {day_in_words(next)}"
    return f"Nothing of {rhythm.name} is held {dates}: {(next - last).days} days."


def _heads(case: Case, last: tuple[date, str], next: tuple[date, str]) -> tuple[Quote, ...]:
    """The first lines of the two sources, as what is held on either side."""
    return tuple(head_of(case, path) for _, path in (last, next))


def head_of(case: Case, path: str) -> Quote:
    """The first line of a source."""
    text = case.text(path)
    start = len(text.body) - len(text.body.lstrip())
    line = text.body.find("\n", start)
    return text.quote(start, min(line if line >= 0 else len(text.body), start + HEAD, len(text.body)))


def cadence_gaps(case: Case) -> Iterator[Gap]:
    """A gap for each break in a rhythm that meetings told as off or moved do not explain."""
    for rhythm in rhythms(case):
        yield from (_gap(case, gap) for gap in _breaks(case, rhythm, None) if gap.missing)


def _gap(case: Case, gap: Break) -> Gap:
    name = basename(gap.rhythm.name) or gap.rhythm.name
    words = f"usually {gap.rhythm.usual:.3g} days apart, here {gap.apart}"
    told = sum(not one.explains for one in gap.meetings)
    known = f"; {many(told, 'meeting')} between them on record without minutes" if told else ""
    gravity = Gravity(gap.apart / gap.rhythm.usual - 1 + told, f"{words}{known}")
    return Gap(
        gap_id("cadence", name, f"{gap.last[1]} {gap.next[1]}"),
        "cadence",
        None,
        When.day(gap.last[0]),
        When.day(gap.next[0]),
        (gap.apart, gap.apart),
        "not-covered",
        _told(case, gap),
        _evidence(case, gap),
        gravity=gravity.words,
        rank=gravity.rank,
    )
