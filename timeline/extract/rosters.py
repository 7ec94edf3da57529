"""Rosters of posts by periods: who held what in a quarter or a year, by columns or by a column of periods.

Such a list says that somebody held a post in a period, and not that the holding began or ended with it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.extract.prefixes import is_office_before, prefix
from timeline.extract.rows import field_of
from timeline.model.source import Cell, Row

FULL_NAME = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*\s+){1,4}[^\W\d_a-z][\w.'’-]*|(?i:vacan(?:t|cy)|tb[acd]|n/?a|none|nobody)|[-–?]"
)

RANK = re.compile(  # "DI" in capitals: "Di" is a name
    r"(?P<post>PC|WPC|PCSO|DC|PS|WPS|DS|DI|DCI|DCS|(?i:(?:(?:chief|detective|staff|police|det|ch)[ .-]+){0,2}"
    r"(?:inspector|superintendent|constable|sergeant|sgt|insp|supt)|lt|lieutenant|capt(?:ain)?|maj(?:or)?|"
    r"col(?:onel)?)\.?)(?:\s+#?\d{2,6})?\s+(?=[^\W\d_a-z])"
)


def with_rank(row: Row) -> Row:
    """A row of days whose column of names holds the rank too: "Sergeant Gary Roe", from then to then."""
    name = field_of(row, "name")
    if name is None or field_of(row, "post") or not field_of(row, "start", "end") or row.cells.get("title"):
        return row
    office = prefix().match(name.value)
    found = office if office and is_office_before(office["post"]) else RANK.match(name.value)
    if found is None:
        return row
    rank = found["post"]
    held = Cell(name.start, name.start + len(rank), rank)
    who = Cell(name.start + found.end(), name.end, name.value[found.end() :])
    cells = {header: cell for header, cell in row.cells.items() if cell is not name}
    return replace(row, cells={"name": who, "post": held, **cells})


def by_holder(row: Row) -> Row | None:
    """A row of a grid of posts and periods with the name in its cell as holder; None where it has none."""
    post, name, sign = field_of(row, "post"), field_of(row, "name"), field_of(row, "shift")
    if post is None or name is None or sign is None or (post.start, post.end) != (name.start, name.end):
        return row
    if not FULL_NAME.fullmatch(sign.value.strip()):
        return None
    cells = {header: cell for header, cell in row.cells.items() if cell not in (name, sign)}
    day = cells.pop("date", None)
    period = {"period": day} if day is not None else {}
    return replace(row, cells={**cells, "post": post, "name": sign, **period})


def period_of(row: Row) -> Cell | None:
    """The period in which somebody held a post, where the row has no days of beginning or end."""
    return None if field_of(row, "start", "end", "date") else field_of(row, "period")
