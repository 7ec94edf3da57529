"""TimelineJS: slides as its spreadsheet (CSV) and its JSON hold them, a row of kind "table" each.

A date is kept as precise as it is given: a year, a month or a day, with its time of day where there is one.
The slide of the title is no event. `event` is the headline without its mark-up, `details` the words below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from html import unescape
from types import MappingProxyType

from timeline.model.problem import Grade, Problem
from timeline.model.source import Cell, Row, Text
from timeline.readers.charset import decode
from timeline.readers.jsonplaces import Value, cell_of, items, members, value_at, values_of
from timeline.readers.plain import faults
from timeline.readers.received import Received
from timeline.readers.table import Table

_TAG = re.compile(r"<[^<>]{0,2000}>")
_SLIDES = re.compile(rb'"(?:timeline|events)"\s*:')
_STARTS = re.compile(rb'"start_?date"\s*:', re.I)
_LOOKED_THROUGH = 200_000
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))?(?::\d{2})?(?:\.\d+)?(?:\s*(?P<half>[ap])\.?m\.?)?", re.I
)
_PARTS = ("year", "month", "day", "time")
_SPACE = re.compile(r"\s*")


class TimelineJs:
    """Stories on a time line."""

    name = "timelinejs"

    def reads(self, received: Received) -> bool:
        """By the columns of its spreadsheet, or by slides in an object of JSON."""
        head = decode(received.head).body.lstrip()
        if received.suffix in (".csv", ".tsv"):
            first = head.partition("\n")[0].lower()
            return "headline" in first and "year" in first
        whole = received.data[:_LOOKED_THROUGH]
        slides = head.startswith("{") and bool(_SLIDES.search(whole) and _STARTS.search(whole))
        return received.suffix == ".json" and slides

    def read(self, received: Received) -> Text:
        """A row per slide; a date that is none is told with its line, and the slide kept without it."""
        return _sheet(received) if received.suffix in (".csv", ".tsv") else _document(received)


# --- its spreadsheet -----------------------------------------------------------------------------------


def _sheet(received: Received) -> Text:
    text = Table().read(received)
    slides = [row for row in text.rows if row.cells.get("type", _NOTHING).value.lower() != "title"]
    told = [_slide(text, row) for row in slides]
    problems = [problem for _, found in told for problem in found]
    known = [problem for problem in text.problems if problem.code != "ragged-row"]
    title = next((_bare(_headline(row)) for row in text.rows if row not in slides), "")
    source = replace(text.source, title=title)
    return replace(text, source=source, rows=tuple(row for row, _ in told), problems=(*known, *problems))


_NOTHING = Cell(0, 0, "")


def _headline(row: Row) -> str:
    return row.cells.get("headline", _NOTHING).value


def _slide(text: Text, row: Row) -> tuple[Row, list[Problem]]:
    cells, problems = dict[str, Cell](), list[Problem]()
    for ours, before in (("start", ""), ("end", "end ")):
        parts = {name: row.cells.get(before + name, _NOTHING) for name in _PARTS}
        if not parts["year"].value:
            continue
        values = {name: cell.value for name, cell in parts.items()}
        filled = [cell for cell in parts.values() if cell.value]
        start, end = min(cell.start for cell in filled), max(cell.end for cell in filled)
        problems += _place(text, cells, ours, Cell(start, end, _iso(values)), values)
    return replace(row, cells={**cells, **_words(row.cells), **_rest(row.cells)}), problems


def _words(cells: Mapping[str, Cell]) -> dict[str, Cell]:
    found = {}
    for ours, theirs in (("event", "headline"), ("details", "text")):
        if theirs in cells and _bare(cells[theirs].value):
            found[ours] = replace(cells[theirs], value=_bare(cells[theirs].value))
    if "event" not in found and "details" in found:
        found["event"] = found["details"]
    return found


def _rest(cells: Mapping[str, Cell]) -> dict[str, Cell]:
    """The other columns, under names that tell nothing of the world."""
    apart = ("headline", "text", *_PARTS, *(f"end {name}" for name in _PARTS))
    return {f"slide {name}": cell for name, cell in cells.items() if name not in apart and cell.value}


# --- its JSON ------------------------------------------------------------------------------------------


def _document(received: Received) -> Text:
    decoded = decode(received.data)
    body = decoded.body
    text = Text(replace(received.source, kind="table"), body, problems=faults(received, decoded))
    if not isinstance(value_at(body, 0, len(body)), dict):
        problem = Problem(text.source.path, "is no sound JSON: ask for it again", Grade.FAULT, "unreadable")
        return replace(text, problems=(*text.problems, problem))
    told = [_event(text, value) for value in _events(body)]
    rows = tuple(row for row, _ in told)
    problems = [problem for _, found in told for problem in found]
    return replace(text, rows=rows, problems=(*text.problems, *problems))


def _events(body: str) -> Iterator[Value]:
    """The slides of the present form ("events") and of the first ("timeline": {"date": [...]})."""
    start = _skipped(body)
    for value in members(body, start):
        if value.key == "events" and isinstance(value.found, list):
            yield from (item for item in items(body, value.start) if isinstance(item.found, dict))
        if value.key == "timeline" and isinstance(value.found, dict):
            for inner in members(body, value.start):
                if inner.key == "date" and isinstance(inner.found, list):
                    yield from (item for item in items(body, inner.start) if isinstance(item.found, dict))


def _skipped(body: str) -> int:
    found = _SPACE.match(body)
    return found.end() if found else 0


def _event(text: Text, value: Value) -> tuple[Row, list[Problem]]:
    cells, problems = dict[str, Cell](), list[Problem]()
    for member in members(text.body, value.start):
        ours = _DATES.get(member.key, "")
        if ours and isinstance(member.found, dict):
            problems += _place(text, cells, ours, _dated(member), _parts(member.found))
        elif ours and isinstance(member.found, str) and member.found.strip():
            words = member.found.replace(",", "-")
            cells[ours] = replace(cell_of(member), value=words)
    found = {v.key: v for v in values_of(text.body, value.start) if isinstance(v.found, str)}
    named = {name: cell_of(found[key]) for name, key in _KEYS if key in found}
    rest = {f"slide {key}": cell_of(v) for key, v in found.items() if key in _KEPT}
    return Row("table", value.start, value.end, {**cells, **_words(named), **rest}), problems


_DATES = MappingProxyType({"start_date": "start", "startdate": "start", "end_date": "end", "enddate": "end"})
_KEPT = ("unique_id", "group", "media.url")
_KEYS = (("headline", "headline"), ("headline", "text.headline"), ("text", "text"), ("text", "text.text"))


def _dated(member: Value) -> Cell:
    parts = _parts(member.found if isinstance(member.found, dict) else {})
    return Cell(member.start, member.end, _iso(parts))


def _parts(found: Mapping[str, object]) -> dict[str, str]:
    """Year, month, day and time of an object, whether its values are words or numbers."""
    parts = {str(key).lower(): str(value).strip() for key, value in found.items() if value not in (None, "")}
    clock = ":".join(parts[key].zfill(2) for key in ("hour", "minute", "second") if key in parts)
    return {"year": "", "month": "", "day": "", **parts, "time": clock}


# --- dates ---------------------------------------------------------------------------------------------


def _place(
    text: Text, cells: dict[str, Cell], name: str, cell: Cell, parts: Mapping[str, str]
) -> Iterable[Problem]:
    """Keep a date that is one; else a problem with its line."""
    if cell.value:
        cells[name] = cell
        return ()
    shown = "-".join(parts[key] for key in ("year", "month", "day") if parts[key])
    message = f"{shown!r} is no date; the slide is kept without it"
    return (Problem(f"{text.source.path}:{text.line_of(cell.start)}", message, Grade.DOUBT, "bad-date"),)


def _iso(parts: Mapping[str, str]) -> str:
    """A date in its own precision, empty where its parts make none; years before Christ in words."""
    try:
        year = int(parts["year"])
        month = int(parts["month"]) if parts["month"] else 0
        day = int(parts["day"]) if parts["day"] and month else 0
        date(year if 0 < year < 10_000 else 2000, month or 1, day or 1)
    except (ValueError, OverflowError):
        return ""
    if year <= 0:
        return f"{-year} BC" if year else ""
    if not month:
        return f"{year:04}"
    if not day:
        return f"{year:04}-{month:02}"
    return f"{year:04}-{month:02}-{day:02}{_clock(parts.get('time', ''))}"


def _clock(words: str) -> str:
    found = _CLOCK.fullmatch(words.strip())
    if not found or not words.strip():
        return ""
    hour = int(found["hour"])
    hour = hour % 12 + (12 if found["half"] in ("p", "P") else 0) if found["half"] else hour
    return f" {hour:02}:{found['minute'] or '00'}" if hour < 24 else ""


def _bare(words: str) -> str:
    """Words without mark-up, on one line."""
    return " ".join(unescape(_TAG.sub(" ", words)).split())
