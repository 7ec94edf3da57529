"""A series of dated sources and the breaks in its rhythm."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatch
from itertools import pairwise
from posixpath import basename, dirname
from statistics import median
from types import MappingProxyType

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.gap import Gap
from timeline.model.phrase import day_in_words
from timeline.model.source import Quote, Source
from timeline.model.when import When
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.scope import answer, looked
from timeline.questions.wording import many

FEWEST = 4  # sources: three intervals are the least from which a rhythm can be learnt
SLACK = 1.5  # times the usual interval: a meeting moved within its period is no break
DAYS = MappingProxyType({"Y": 365.25, "M": 30.4375, "W": 7, "D": 1})
KEPT_REGULARLY = frozenset({"minutes", "calendar"})
_PARTS = re.compile(r"(\d+)([YMWD])")
HEAD = 80  # characters: the first line of a source, which carries its date


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A series with its days and the usual number of days between two of them."""

    name: str
    days: tuple[tuple[date, str], ...]  # each day once, with a source of that day
    usual: float

    def breaks(self, longer: int | None) -> Iterator[tuple[tuple[date, str], tuple[date, str]]]:
        """Neighbours further apart than the given number of days, or than the rhythm allows."""
        limit = self.usual * SLACK if longer is None else longer
        return (pair for pair in pairwise(self.days) if (pair[1][0] - pair[0][0]).days > limit)


def cadence(case: Case, *, series: str | None = None, longer: int | None = None) -> Answer:
    """
    The breaks in a series of dated sources.

    `longer`: breaks of more than so many days; without it, more than half as long again as usual.
    """
    found = [
        rhythm for rhythm in rhythms(case, 2 if longer else FEWEST) if series is None or rhythm.name == series
    ]
    findings = [_finding(case, rhythm, *pair) for rhythm in found for pair in rhythm.breaks(longer)]
    if not found:
        return answer(case, f"No series of dated sources is long enough to have a rhythm. {looked(case)}", ())
    extents = "; ".join(_extent(rhythm) for rhythm in found)
    limit = f" of more than {longer} days" if longer else ""
    return answer(case, f"{many(len(findings), 'break')}{limit} in {extents}.", findings)


def _extent(rhythm: Rhythm) -> str:
    first, last = rhythm.days[0][0], rhythm.days[-1][0]
    dates = f"{many(len(rhythm.days), 'date')} from {day_in_words(first)} to {day_in_words(last)}"
    return f"{rhythm.name} ({dates}, usually {rhythm.usual:.3g} days apart)"


def rhythms(case: Case, fewest: int = FEWEST) -> Iterator[Rhythm]:
    """The declared series, and the folders in which minutes are kept, each with its days."""
    groups: defaultdict[str, dict[date, str]] = defaultdict(dict)
    for source in case.sources():
        if source.written.is_day:
            for name in _series_of(case, source):
                groups[name].setdefault(source.written.earliest, source.path)
    stated = {series.name: days_of(series.every) for series in case.terms.series if series.every}
    for name, days in sorted(groups.items()):
        if len(days) >= (2 if name in stated else fewest):
            ordered = tuple(sorted(days.items()))
            usual = stated.get(name) or median((b[0] - a[0]).days for a, b in pairwise(ordered))
            yield Rhythm(name, ordered, usual)


def days_of(duration: str) -> float:
    """The days of an ISO 8601 duration of days or more, months and years at their mean length."""
    return sum(int(number) * DAYS[unit] for number, unit in _PARTS.findall(duration))


def _series_of(case: Case, source: Source) -> Iterator[str]:
    declared = [series.name for series in case.terms.series if fnmatch(source.path, series.sources)]
    yield from declared
    if not declared and source.kind in KEPT_REGULARLY:
        yield dirname(source.path)


def _finding(case: Case, rhythm: Rhythm, last: tuple[date, str], next: tuple[date, str]) -> Finding:
    apart = (next[0] - last[0]).days
    return Finding(
        _sentence(rhythm, last[0], next[0]),
        _heads(case, last, next),
        "documented",
        {"after": last[0].isoformat(), "before": next[0].isoformat(), "days": apart},
        name=rhythm.name,
        when=When.day(last[0]),
        until=When.day(next[0]),
    )


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
    """A gap for each break in a learnt or declared rhythm."""
    for rhythm in rhythms(case):
        for last, next in rhythm.breaks(None):
            apart = (next[0] - last[0]).days
            words = f"usually {rhythm.usual:.3g} days apart, here {apart}"
            gravity = Gravity(apart / rhythm.usual - 1, words)
            yield Gap(
                gap_id("cadence", basename(rhythm.name) or rhythm.name, f"{last[1]} {next[1]}"),
                "cadence",
                None,
                When.day(last[0]),
                When.day(next[0]),
                (apart, apart),
                "not-covered",
                _sentence(rhythm, last[0], next[0]),
                _heads(case, last, next),
                gravity=gravity.words,
                rank=gravity.rank,
            )
