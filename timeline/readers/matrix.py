"""People beside the days of meetings: a table whose rows are one and whose columns are the other.

Such a table holds a record in each cell. Every one becomes a row of its own, with the cells `name`,
`date` and `status` (or `shift`, where the signs are those of a roster) at their places; the day or
the name that heads the column is quoted where it heads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from timeline import dates
from timeline.model.source import Cell, Row

_FULL_NAME = re.compile(r"(?:[^\W\d_a-z][\w.'’-]*,?\s+){1,4}[^\W\d_a-z][\w.'’-]*")
_NAMING = re.compile(r"surname|forename|first name|last name|given name|family name")
_SIGN = re.compile(r"[^\W\d_][\w /-]{0,11}|[01✓✔√✗✘/-]")
_SUMS = re.compile(
    r"(?:sub)?-?totals?\b.*|(?:number )?(?:present|attend\w+|absent)\b.*|quorum.*", re.IGNORECASE
)
_STATUSES = frozenset(
    "y n yes no p a x 0 1 ap apol apols apology apologies abs absent present attended ✓ ✔ √ ✗ ✘ excused "
    "regrets ia online remote virtual late dna ab pres sick leave invited observer guest true "
    "false / -".split()
)
_SHORT_YEAR = re.compile(r"\d{1,2}[ ./-][A-Za-z]{3,9}[ ./-]\d{2}")
_MOSTLY = 0.8
_FEWEST = 2
_LONGEST = 60

Cells = Sequence[Cell]


def people_by_days(header: Cells, records: Sequence[Cells], names: Sequence[str]) -> tuple[Row, ...]:
    """The records of a table of this shape, one by one; none where it has another."""
    days = [place for place, cell in enumerate(header) if _is_day(cell.value)]
    if len(days) >= _FEWEST and len(days) < len(header):
        return tuple(_by_people(header, records, names, days))
    return tuple(_by_days(header, records)) if len(header) > _FEWEST and records else ()


def is_grid(header: Sequence[str], records: Sequence[Sequence[str]]) -> bool:
    """Whether words in rows are such a table, days at the head of its columns."""
    cells = [[Cell(0, 0, words) for words in row] for row in (header, *records)]
    return bool(people_by_days(cells[0], cells[1:], [words.lower() for words in header]))


def _by_people(
    header: Cells, records: Sequence[Cells], names: Sequence[str], days: list[int]
) -> Iterator[Row]:
    """A row for each person, a column for each day."""
    told = "status" if _are(_STATUSES, _signs(records, days)) else "shift"
    signs = _signs(records, days)
    if not signs or (told == "shift" and not all(map(_SIGN.fullmatch, signs))):
        return
    for record in records:
        own = {names[i]: cell for i, cell in enumerate(record) if i not in days and i < len(names)}
        first = next((cell for i, cell in enumerate(record) if i not in days and cell.value.strip()), None)
        if first is None or _SUMS.fullmatch(first.value.strip()):
            continue
        who = {} if any(_NAMING.search(name) for name in own) else {"name": first}
        for place in days:
            if place < len(record) and record[place].value.strip():
                yield _row(record, {**own, **who, "date": header[place], told: record[place]})


def _by_days(header: Cells, records: Sequence[Cells]) -> Iterator[Row]:
    """A row for each day, a column for each person."""
    people = [place for place, cell in enumerate(header) if _FULL_NAME.fullmatch(cell.value.strip())]
    dated = [record for record in records if _is_day(record[0].value)]
    whole = len(people) >= _FEWEST and 0 not in people and len(dated) >= _MOSTLY * len(records)
    if not whole or not _are(_STATUSES, _signs(dated, people)):
        return
    for record in dated:
        for place in people:
            if place < len(record) and record[place].value.strip():
                cells = {"date": record[0], "name": header[place], "status": record[place]}
                yield _row(record, cells)


def _row(record: Cells, cells: Mapping[str, Cell]) -> Row:
    trimmed = {name: replace(cell, value=cell.value.strip()) for name, cell in cells.items()}
    return Row("table", record[0].start, record[-1].end, trimmed)


def _signs(records: Sequence[Cells], places: Sequence[int]) -> list[str]:
    """What stands in some columns, lower case, blanks left out; sums are none of it."""
    kept = [record for record in records if record and not _SUMS.fullmatch(record[0].value.strip())]
    cells = (
        record[place].value.strip().lower() for record in kept for place in places if place < len(record)
    )
    return [sign.rstrip(".") for sign in cells if sign]


def _are(known: frozenset[str], signs: Sequence[str]) -> bool:
    """Whether nearly all are of a kind."""
    return bool(signs) and sum(sign in known for sign in signs) >= _MOSTLY * len(signs)


@lru_cache(maxsize=4096)
def _is_day(words: str) -> bool:
    """Whether words are a day and nothing more; a year or a number alone is none."""
    bare = words.strip()
    if not 3 < len(bare) <= _LONGEST or not any(map(str.isdigit, bare)) or bare.isdigit():
        return False
    if _SHORT_YEAR.fullmatch(bare):
        return True
    found = [one for one in dates.tag(bare) if one.type in ("DATE", "TIME")]
    return len(found) == 1 and found[0].end - found[0].start >= _MOSTLY * len(bare)
