"""Tables as CSV: cells that a spreadsheet would take for a formula are quoted with an apostrophe.

Control characters are spelled out, since CSV is opened in terminals and spreadsheets alike; for
the exact text of a quote there are JSON and the offsets that stand in each row.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.source import Quote
from timeline.views.json import Json
from timeline.views.names import name_of
from timeline.views.shown import legible

if TYPE_CHECKING:
    from timeline.case import Case

Row = dict[str, object]

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")

EVENT_COLUMNS = (
    "id", "kind", "title", "when", "earliest", "latest", "until", "status", "parts", "about", "origins",
    "source", "start", "end", "line", "quote", "quotes",
)  # fmt: skip
GAP_COLUMNS = (
    "id", "kind", "about", "from", "to", "least_days", "most_days", "status", "explanation", "gravity",
    "source", "start", "end", "line", "quote", "quotes",
)  # fmt: skip
PEOPLE_COLUMNS = ("id", "name", "names", "posts", "first", "last")


def sheet(rows: Iterable[Row], columns: Sequence[str]) -> str:
    """Rows as CSV with a heading line, in the order of the columns."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([cell(row.get(column)) for column in columns] for row in rows)
    return out.getvalue()


def cell(value: object) -> str:
    """A value as a cell that no program takes for a formula or a command."""
    text = "" if value is None else legible(str(value))
    if isinstance(value, str) and text.lstrip(" ").startswith(FORMULA_SIGNS):
        return f"'{text}"
    return text


def event_rows(case: Case, events: Iterable[Event]) -> Iterator[Row]:
    """An event per row, with its first quote."""
    for event in events:
        yield {
            "id": event.id,
            "kind": event.kind,
            "title": event.title,
            "when": event.when.edtf,
            "earliest": _bound(event.when.earliest.isoformat()),
            "latest": _bound(event.when.latest.isoformat()),
            "until": event.until.edtf if event.until else "",
            "status": event.status,
            "parts": "; ".join(f"{part.role}: {part.name}" for part in event.parts),
            "about": "; ".join(name_of(case, entity) for entity in event.about),
            "origins": event.origins,
        } | _first_quote(case, event.evidence)


def gap_rows(case: Case, gaps: Iterable[Gap]) -> Iterator[Row]:
    """A gap per row, with its first quote."""
    for gap in gaps:
        least, most = gap.days or ("", "")
        yield {
            "id": gap.id,
            "kind": gap.kind,
            "about": name_of(case, gap.about) if gap.about else "",
            "from": gap.start.edtf,
            "to": gap.end.edtf if gap.end else "",
            "least_days": least,
            "most_days": most,
            "status": gap.status,
            "explanation": gap.explanation,
            "gravity": gap.gravity,
        } | _first_quote(case, gap.evidence)


def people_rows(people: Iterable[Json]) -> Iterator[Row]:
    """A person per row, out of the cards that `people --json` prints."""
    for person in people:
        posts = (
            f"{held['name']} ({held['from']['edtf']} to {held['to']['edtf']})" for held in person["posts"]
        )
        yield {
            "id": person["id"],
            "name": person["name"],
            "names": "; ".join(person["names"]),
            "posts": "; ".join(posts),
            "first": person["first"]["edtf"],
            "last": person["last"]["edtf"],
        }


def _first_quote(case: Case, quotes: Sequence[Quote]) -> Row:
    if not quotes:
        return {"quotes": 0}
    first = quotes[0]
    return {
        "source": first.source,
        "start": first.start,
        "end": first.end,
        "line": case.line_of(first),
        "quote": first.exact,
        "quotes": len(quotes),
    }


def _bound(day: str) -> str:
    """A day, empty where that side is not known."""
    return "" if day in ("0001-01-01", "9999-12-31") else day
