"""Which series a source belongs to, and the day under which it is filed.

Folders of minutes are filed by day: where the files of a folder carry their days in their names, the
name tells the day of a meeting better than a heading that was copied from the last one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatch
from posixpath import basename, dirname

from timeline.case import Case
from timeline.model.grouped import grouped
from timeline.model.source import Source

KEPT_REGULARLY = frozenset({"minutes", "calendar"})
PAPERS = frozenset({"minutes", "document", "article", "letter", "web-page", ""})
MOST = 0.75  # of the records of a folder whose names carry days, from which the folder is filed by day
OF_YEARS = re.compile(r"(?:^|/)(?:19|20)\d\d(?:[-_ /]?(?:0[1-9]|1[0-2]))?$")
DAY = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<dash>[-_.]?)(?P<month>[01]\d)(?P=dash)(?P<day>[0-3]\d)(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Filed:
    """A source with its day in a series, and the day that its own words give where that is another."""

    path: str
    day: date
    headed: date | None = None


def series_of_case(case: Case) -> Mapping[str, tuple[Filed, ...]]:
    """The members of each series, declared or kept in one folder, by day and path."""
    members = grouped((name, source) for source in case.sources() for name in names_of(case, source))
    return {
        name: tuple(_filed(members[name])) for name in sorted(members) if _is_kept(case, name, members[name])
    }


def names_of(case: Case, source: Source) -> Iterator[str]:
    """The series that a source belongs to: those that are declared, else its folder, years put together."""
    declared = [series.name for series in case.terms.series if fnmatch(source.path, series.sources)]
    yield from declared
    dated = source.kind in PAPERS and day_in_name(source.path) is not None
    if not declared and (source.kind in KEPT_REGULARLY or dated):
        yield OF_YEARS.sub("", dirname(source.path)) or dirname(source.path)


def _is_kept(case: Case, name: str, sources: Sequence[Source]) -> bool:
    """A folder is a series if most of what it holds by day is of a kind that is kept regularly."""
    if any(series.name == name for series in case.terms.series):
        return True
    return sum(source.kind in KEPT_REGULARLY for source in sources) * 2 > len(sources)


def _filed(sources: Sequence[Source]) -> Iterator[Filed]:
    named = [day_in_name(source.path) for source in sources]
    by_name = sum(day is not None for day in named) >= MOST * len(sources)
    found = []
    for source, day in zip(sources, named, strict=True):
        written = source.written.earliest if source.written.is_day else None
        if by_name and day is not None:
            found.append(Filed(source.path, day, written if written != day else None))
        elif written is not None:
            found.append(Filed(source.path, written))
    return iter(sorted(found, key=lambda one: (one.day, one.path)))


def day_in_name(path: str) -> date | None:
    """The one full day that a file's name holds, year first."""
    found = [_day(match) for match in DAY.finditer(basename(path))]
    return found[0] if len(found) == 1 else None


def _day(match: re.Match[str]) -> date | None:
    year, month, day = (int(match[part]) for part in ("year", "month", "day"))
    try:
        return date(year, month, day)
    except ValueError:  # 2018-13-45 is a number, not a day
        return None
