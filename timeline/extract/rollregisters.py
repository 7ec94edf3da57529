"""Registers in minutes: a table with a column of names and one that says who was there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from timeline.extract.attendees import people_in
from timeline.extract.brackets import Span
from timeline.extract.rollblocks import RULE, Item, Line, cells_of, is_of_headers, status_column, table_cells
from timeline.extract.rolllabels import role_of, strong_label
from timeline.extract.rows import columns, header_of
from timeline.extract.statuses import own_signs, status_of

SIGNS = " *_:?\t"
NEAR = 3  # lines, empty ones too, between a label and the register below it
ROLES = frozenset(("present", "apologies", "absent", "in-attendance", "invited"))


def register_below(body: str, lines: Sequence[Line], number: int, role: str) -> tuple[list[Item], int] | None:
    """The people of the register right below a label, who were there as it says where no sign says more."""
    below = next((n for n in range(number, min(number + NEAR, len(lines))) if lines[n].words.strip()), None)
    if below is None or not table_cells(lines[below]):
        return None
    return register_at(body, lines, below) or _named_below(body, lines, below, role)


def _named_below(body: str, lines: Sequence[Line], number: int, role: str) -> tuple[list[Item], int] | None:
    """A table with a column of names and others that tell of them: "Handle | Name | Company"."""
    fields = [_field(body, cell) for cell in table_cells(lines[number])]
    if "name" not in fields or len([field for field in fields if field]) < min(2, len(fields)):
        return None
    name, rows = fields.index("name"), [*_rows(lines[number + 1 :], len(fields))]
    items = [item for cells in rows if cells for item in _item(body, cells, name, role)]
    return (items, number + 1 + len(rows)) if items else None


def register_at(body: str, lines: Sequence[Line], number: int) -> tuple[list[Item], int] | None:
    """The people of a register whose line of headers this is, and the number of the first line behind it."""
    if not table_cells(lines[number]):
        return _aligned(body, lines, number)
    fields = [_field(body, cell) for cell in table_cells(lines[number])]
    states = _states(body, lines[number])
    if ("name" in fields or not body[slice(*table_cells(lines[number])[0])].strip()) and len(states) > 1:
        return _ticked(body, lines, number, fields.index("name") if "name" in fields else 0, states)
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
    said = {place: _state(body[slice(*cell)]) for place, cell in enumerate(table_cells(line))}
    return {place: role for place, role in said.items() if role}


def _state(words: str) -> str:
    """The part that the head of a column tells; empty where it tells none."""
    words = words.strip(SIGNS)
    label = strong_label(words)
    return role_of(label["label"]) if label and label.end() == len(words) else ""


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


def _aligned(body: str, lines: Sequence[Line], number: int) -> tuple[list[Item], int] | None:
    """A register set with blanks, whose signs stand below the states: "MEMBERS   PRESENT   ABSENT"."""
    if is_of_headers(body, lines[number]) and status_column(body, lines[number]) > 0:
        return _spaced(body, lines, number, status_column(body, lines[number]))
    head = [*cells_of(body, lines[number].start, lines[number].end)] if "  " in lines[number].words else []
    states = [(start - lines[number].start, _state(body[start:end])) for start, end in head[1:]]
    if len(states) < 2 or not all(role for _, role in states) or _state(body[slice(*head[0])]):
        return None
    items, after = [], number + 1
    for place in range(after, len(lines)):
        item = _below_state(body, lines[place], states)
        if item is None and lines[place].words.strip() and not RULE.match(lines[place].words):
            break
        items += [item] if item else []
        after = place + 1 if item else after
    return (items, after) if items else None


def _spaced(body: str, lines: Sequence[Line], number: int, status: int) -> tuple[list[Item], int] | None:
    """A register set with blanks that has one column for the status: "Name    Agency    Attended"."""
    items, after = [], number + 1
    for place in range(after, len(lines)):
        cells = [*cells_of(body, lines[place].start, lines[place].end)]
        if len(cells) < 2:
            if lines[place].words.strip() and not RULE.match(lines[place].words):
                break
            continue
        signed = min(cells[1:], key=lambda cell: abs(cell[0] - lines[place].start - status))
        told = [cell for cell in cells[1:] if cell != signed]
        role, named = status_of(body[slice(*signed)]), people_in(body, *cells[0], several=False)
        items += [Item(*cells[0], role, False, tuple(told))] if named and role in ROLES else []
        after = place + 1
    return (items, after) if items else None


def _below_state(body: str, line: Line, states: Sequence[tuple[int, str]]) -> Item | None:
    """Somebody in whose row one sign stands, nearest below one of the states."""
    cells = [*cells_of(body, line.start, line.end)]
    if len(cells) != 2 or status_of(body[slice(*cells[1])]) == "mentioned":
        return None
    at = cells[1][0] - line.start
    role = min(states, key=lambda state: abs(state[0] - at))[1]
    return Item(*cells[0], role, False) if people_in(body, *cells[0], several=False) else None


def _field(body: str, cell: Span) -> str:
    header = body[slice(*cell)].lower().strip(SIGNS)
    return columns().get(header_of(header)) or columns().get(header.removesuffix("s"), "")


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
