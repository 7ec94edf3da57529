"""Registers in minutes: a table with a column of names and one that says who was there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from timeline.extract.attendees import people_in
from timeline.extract.brackets import Span
from timeline.extract.rollblocks import RULE, Item, Line, table_cells
from timeline.extract.rolllabels import role_of, strong_label
from timeline.extract.rows import columns, header_of
from timeline.extract.statuses import own_signs, status_of

SIGNS = " *_:?\t"
ROLES = frozenset(("present", "apologies", "absent", "in-attendance", "invited"))


def register_at(body: str, lines: Sequence[Line], number: int) -> tuple[list[Item], int] | None:
    """The people of a register whose line of headers this is, and the number of the first line behind it."""
    fields = [_field(body, cell) for cell in table_cells(lines[number])]
    states = _states(body, lines[number])
    if "name" in fields and len(states) > 1:
        return _ticked(body, lines, number, fields.index("name"), states)
    if "name" not in fields or "status" not in fields or {"date", "meeting"}.intersection(fields):
        return None
    name, status = fields.index("name"), fields.index("status")
    rows = [*_rows(lines[number + 1 :], len(fields))]
    cells = [each for each in rows if each]
    own = own_signs(body, (body[slice(*each[status])] for each in cells))
    items = [item for each in cells for item in _item(body, each, name, _role(body, each[status], own))]
    return (items, number + 1 + len(rows)) if items else None


def _states(body: str, line: Line) -> Mapping[int, str]:
    """The columns that a state heads, one for each: "Name | Present | Apologies"."""
    found = {}
    for place, cell in enumerate(table_cells(line)):
        label = strong_label(body[slice(*cell)].strip(SIGNS))
        if label and label.end() == len(body[slice(*cell)].strip(SIGNS)):
            found[place] = role_of(label["label"])
    return found


def _ticked(
    body: str, lines: Sequence[Line], number: int, name: int, states: Mapping[int, str]
) -> tuple[list[Item], int] | None:
    """The people of a register with a column for each state, by the column in which a sign stands."""
    rows = [*_rows(lines[number + 1 :], len(table_cells(lines[number])))]
    items = []
    for cells in rows:
        said = {place: body[slice(*cells[place])].strip() for place in states} if cells else {}
        ticked = [place for place, sign in said.items() if sign]
        if len(ticked) == 1 and status_of(said[ticked[0]]) in ("present", states[ticked[0]]):
            start, end = cells[name]
            found = people_in(body, start, end, several=False)
            items += [Item(start, end, states[ticked[0]], False)] if found else []
    return (items, number + 1 + len(rows)) if items else None


def _field(body: str, cell: Span) -> str:
    return columns().get(header_of(body[slice(*cell)].lower().strip(SIGNS)), "")


def _rows(lines: Sequence[Line], width: int) -> Iterator[list[Span]]:
    """The cells of each line of the table; none of a rule between two."""
    for line in lines:
        cells = table_cells(line)
        if len(cells) != width:
            return
        yield [] if RULE.match(line.words) else cells


def _role(body: str, cell: Span, own: Mapping[str, str]) -> str:
    return status_of(body[slice(*cell)], own)


def _item(body: str, cells: Sequence[Span], name: int, role: str) -> Iterator[Item]:
    """One person with what the other cells tell; nobody where no sign says how they were there."""
    start, end = cells[name]
    if role in ROLES and people_in(body, start, end, several=False):
        beside = tuple(c for place, c in enumerate(cells) if place != name and body[slice(*c)].strip())
        yield Item(start, end, role, False, beside)
