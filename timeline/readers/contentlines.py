"""The lines of a calendar file: unfolded, and cut into name, parameters and value at exact places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Timezone, vDDDTypes
from icalendar.parser import Parameters
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

_FOLD = re.compile(rb"\r?\n[ \t]")
_LINE = re.compile(r"(?P<name>[A-Za-z0-9-]+)(?P<given>(?:;[^\":]*(?:\"[^\"]*\"[^\":]*)*)?):(?P<value>.*)")
_ESCAPED = re.compile(r"\\([\\,;:\"nN])")
_ZONE = re.compile(r"^BEGIN:VTIMEZONE$.*?^END:VTIMEZONE$", re.MULTILINE | re.DOTALL | re.IGNORECASE)


class Line(NamedTuple):
    """A content line: where it stands, its name in lower case, and the place of its value."""

    start: int
    end: int
    name: str
    given: Mapping[str, str]
    value: str
    value_start: int

    def place_of(self, body: str, name: str) -> tuple[int, int]:
        """Where a parameter's value stands, without its quotes; the value of the line if it has none."""
        found = re.compile(rf';{name}="?([^";:]*)', re.IGNORECASE).search(body, self.start, self.value_start)
        return found.span(1) if found else (self.value_start, self.end)


class NoLine(NamedTuple):
    """A stretch of the file that is no content line, and why."""

    start: int
    reason: str


def unfolded(data: bytes) -> bytes:
    """Long lines put together again, before decoding: a fold may stand within a letter."""
    return _FOLD.sub(b"", data)


def content_lines(body: str) -> Iterator[Line | NoLine]:
    """Every line that is not blank."""
    start = 0
    for words in body.split("\n"):
        if words.strip():
            yield _content_line(words, start)
        start += len(words) + 1


def plain(value: str) -> str:
    """A value without its escapes, white space at its ends trimmed."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def moment_of(line: Line, zones: Mapping[str, tzinfo]) -> date | datetime:
    """The day, or the day and time with the offset that its zone gives; ValueError for what is neither."""
    found = vDDDTypes.from_ical(line.value.strip())
    if not isinstance(found, date):
        raise ValueError(f"{line.value!r} is no day and no time")
    if isinstance(found, datetime) and found.tzinfo is None:
        return found.replace(tzinfo=_zone(line.given.get("TZID", ""), zones))
    return found


def zones_of(body: str) -> Mapping[str, tzinfo]:
    """The time zones that the file itself defines, for names that are not of the IANA list."""
    zones: dict[str, tzinfo] = {}
    for match in _ZONE.finditer(body):
        try:
            zone = Timezone.from_ical(match.group().replace("\n", "\r\n"))
            zones[str(zone["TZID"])] = zone.to_tz(lookup_tzid=False)
        except (ValueError, KeyError, AttributeError, IndexError, TypeError, OverflowError):
            continue
    return zones


def _content_line(words: str, start: int) -> Line | NoLine:
    found = _LINE.fullmatch(words)
    if not found:
        return NoLine(start, "is no line of a calendar (NAME:value)")
    try:
        parsed = Parameters.from_ical(found["given"][1:]) if found["given"] else {}
    except ValueError as fault:
        return NoLine(start, f"has parameters that cannot be read ({_first(str(fault))})")
    given = {
        key.upper(): value if isinstance(value, str) else ", ".join(value) for key, value in parsed.items()
    }
    end = start + len(words.rstrip())
    return Line(start, end, found["name"].lower(), given, found["value"], start + found.start("value"))


def _zone(name: str, zones: Mapping[str, tzinfo]) -> tzinfo | None:
    """A zone by its IANA name or the end of a longer one, by Windows' name, or as the file defines it."""
    parts = name.split("/")
    for known in (name, WINDOWS_TO_OLSON.get(name, ""), "/".join(parts[-3:]), "/".join(parts[-2:])):
        try:
            return ZoneInfo(known)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return zones.get(name)


def _first(words: str) -> str:
    line = words.partition("\n")[0]
    return line if len(line) <= 60 else line[:59] + "…"
