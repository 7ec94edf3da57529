"""The day on which a source's words were set down, as far as its form tells it.

In this order: case.toml, a sidecar, the file's own header, its name. Nothing is filled in: a
source that none of them dates stays undated here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import islice, takewhile
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from timeline import dates
from timeline.model.expression import Reading
from timeline.model.terms import Terms
from timeline.model.when import When
from timeline.readers.layout import Line, lines_of, marks_of

DATE_LINE, HEADING, ALONE = "its date line", "the heading of the minutes", "a line of its own"
IN_WORDS = (DATE_LINE, HEADING, ALONE, "front matter")

_LABEL = re.compile(
    r"[-*_#>\s]*(?:date(?: of (?:the )?(?:letter|report|issue|publication|meeting))?|dated|"
    r"(?:(?:first )?published|posted|issued|written|sent|(?:meeting )?held)(?: online)?(?: on)?|"
    r"(?:report|meeting) date|(?:report|letter|review|notice) (?:issued|published|submitted)(?: on)?)"
    r"\s*(?:\*\*|__)?\s*[:\-–][\s*_]*(?=\S)",
    re.IGNORECASE,
)
_ISSUED = re.compile(r"(?:(?:first )?published|posted|issued)(?: on)?[:,]? (?=\S)", re.IGNORECASE)
_IN_NAME = re.compile(
    r"(?<!\d)(?P<year>[12]\d{3})(?:(?P<dash>[-_.]?)(?P<month>[01]\d)(?:(?P=dash)(?P<day>[0-3]\d))?)(?!\d)"
)
_MEETING = re.compile(r"\b(?:minutes|meeting|held|notes)\b", re.IGNORECASE)
_OTHER_MEETING = re.compile(r"\b(?:next|previous|last|future)\b", re.IGNORECASE)
_MATTER = re.compile(r"^(?:#+\s*)?1[.)]?\s|\w{3,}[.!?][\"”’)]?$")
_HEAD_LINES = 25
_LONGEST_DATE_LINE = 60
_LONGEST_LINE = 80
_DIARY_LINES = 2000


class Dating(NamedTuple):
    """A day of writing and where it was read."""

    when: When
    source: str


def from_name(path: str) -> When:
    """The one date that a file's name holds (2018-10.review.txt, 20160809_notes.txt), else undated."""
    name = path.rpartition("/")[2]
    found = [_named(match) for match in _IN_NAME.finditer(name)]
    days = [when for when in found if when is not None]
    return days[0].because(f"the file's name, {name!r}") if len(days) == 1 else When()


def moment(stamp: datetime, terms: Terms, reason: str = "") -> When:
    """A time stamp as a day: that of the case's time zone, or that of the stamp's own offset."""
    if stamp.tzinfo is None:
        return When.day(stamp.date(), reason)
    zone = zone_of(terms.timezone)
    there = stamp.astimezone(zone) if zone else stamp
    return When(there.date(), there.date(), time=there.isoformat().partition("T")[2], reason=reason)


def zone_of(name: str) -> ZoneInfo | None:
    """A time zone by its name, None where the name is empty or unknown."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def stamped(text: str) -> datetime | None:
    """An ISO 8601 date and time of day, None for anything else."""
    if "T" not in text and " " not in text.strip():
        return None
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def from_words(words: str, terms: Terms, *, day_first: bool | None = None) -> When:
    """The one date that a header's value gives (a stamp, or a date in words), else undated."""
    stamp = stamped(words)
    if stamp:
        return moment(stamp, terms)
    return _only(dates.read(words, day_first=day_first))


def from_head(body: str, kind: str, terms: Terms, *, day_first: bool | None = None, start: int = 0) -> Dating:
    """The day of writing as a labelled line, a line of its own, or a heading of minutes gives it."""
    head = [*lines_of(body, start, _head_end(body, start))]
    lines = [line for line in head if line.words]
    for line in lines:
        label = _LABEL.match(line.words)
        when = from_words(line.words[label.end() :], terms, day_first=day_first) if label else When()
        if not when.is_open:
            return _dated(when, line, DATE_LINE)
    if kind == "minutes":
        for line in _headings(body, lines, start):
            when = from_words(line.words, terms, day_first=day_first)
            if not when.is_open:
                return _dated(when, line, HEADING)
    return _standing_alone(body, head, day_first)


def utc(stamp: datetime) -> datetime:
    """A stamp without offset that is known to be in universal time."""
    return stamp.replace(tzinfo=UTC)


def _dated(when: When, line: Line, source: str) -> Dating:
    return Dating(when.because(f'{source}, "{line.words}"'), source)


def _head_end(body: str, start: int) -> int:
    end = start
    for _ in range(_HEAD_LINES):
        end = body.find("\n", end + 1)
        if end < 0:
            return len(body)
    return end


def _headings(body: str, lines: Iterable[Line], start: int) -> list[Line]:
    """Lines above the matter that may carry the meeting's day: the first, headings, those that name it."""
    heads = {mark.start for mark in marks_of(body, start, _head_end(body, start)) if mark.kind == "heading"}
    above = [*takewhile(lambda line: not _MATTER.search(line.words), lines)]
    named = (
        line
        for line in above
        if any(line.start <= place < line.end for place in heads) or _MEETING.search(line.words)
    )
    return [line for line in (*above[:1], *named) if not _OTHER_MEETING.search(line.words)]


def _standing_alone(body: str, lines: Iterable[Line], order: bool | None) -> Dating:
    """A line that is nothing but a date, unless the text has several such: then it is a diary."""
    alone = [*islice(_dates_alone(lines, order), 2)]
    if len(alone) != 1 or alone[0][0].is_open:
        return Dating(When(), "")
    later = islice(lines_of(body, alone[0][1].end + 1), _DIARY_LINES)
    if any(_dates_alone(later, order)):
        return Dating(When(), "")
    return _dated(*alone[0], ALONE)


def _dates_alone(lines: Iterable[Line], order: bool | None) -> Iterator[tuple[When, Line]]:
    """The lines that are one date and nothing else, each with its date; the tail of a sentence is none."""
    above = ""
    for line in lines:
        is_tail = _breaks_off(above) or line.words.endswith(".")
        above = line.words
        words = _ISSUED.sub("", line.words, count=1) if _ISSUED.match(line.words) else line.words
        if not is_tail and _may_be_date(words):
            readings = dates.read(words, day_first=order)
            if _is_whole(words, readings):
                yield _only(readings), line


def _breaks_off(words: str) -> bool:
    """A line so long that what stands below may be the rest of its sentence; the name of a firm ends one."""
    ends = words.rpartition(" ")[2][:1].isupper() and len(words) <= _LONGEST_LINE
    return len(words) > _LONGEST_DATE_LINE and not ends


def _may_be_date(words: str) -> bool:
    return 0 < len(words) <= _LONGEST_DATE_LINE and any(letter.isdigit() for letter in words)


def _is_whole(words: str, readings: Iterable[Reading]) -> bool:
    """Whether the words are one date and nothing else but its weekday, marks and brackets."""
    covered = "".join(reading.text for reading in readings if reading.type in ("DATE", "TIME"))
    bare = re.sub(r"\W+", "", words)
    return bool(covered) and len(re.sub(r"\W+", "", covered)) >= len(bare) - 2


def _only(readings: Iterable[Reading]) -> When:
    """The one day, month or year that dated words agree on; an hour in them is that of a meeting."""
    found: list[When] = []
    for reading in readings:
        when = reading.when
        if when is None or reading.anchor == "written" or reading.type not in ("DATE", "TIME"):
            continue
        if not when.is_open and not when.lasts and reading.relation == "at" and when not in found:
            found.append(when)
    return replace(found[0], time=None) if len(found) == 1 else When()


def _named(match: re.Match[str]) -> When | None:
    year, month, day = int(match["year"]), int(match["month"]), match["day"]
    if not match["dash"] and not day:
        return None
    try:
        return When.day(date(year, month, int(day))) if day else When.month(year, month)
    except (ValueError, IndexError):
        return None
