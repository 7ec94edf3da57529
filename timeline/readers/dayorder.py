"""The order of day and month that a table settles by itself: a program writes all of them in one.

Where a column of dates holds 25/03/2016, all its 07/08/2016 have the day first. What is settled by no
date, or by two that exclude each other, stays open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.model.problem import Grade, Problem
from timeline.model.source import Text
from timeline.model.terms import SourceFacts

_IN_FIGURES = re.compile(
    r"\s*(?P<first>\d{1,2})(?P<sign>[/.-])(?P<second>\d{1,2})(?P=sign)(?:\d{4}|\d{2})(?!\d).*"
)
_SHORT = 40
NO_FACTS = SourceFacts()


def in_one_order(text: Text, facts: SourceFacts = NO_FACTS) -> Text:
    """The text with the order of day and month that its cells settle, unless the case states one for it.

    What the case states of all its sources yields to a date that cannot be read so; that is a doubt.
    """
    if facts.day_first is not None:
        return text
    orders = {order: place for place, order in _orders(text)}
    if len(orders) != 1 or text.source.day_first in orders:
        return text
    ((order, place),) = orders.items()
    words = text.body[slice(*place)].strip().strip('"')
    first = "the day" if order else "the month"
    stated = text.source.day_first is not None
    message = f"its dates are read with {first} first, since {words!r} cannot be read otherwise"
    message += (
        "; the case says otherwise: state `day_first` of this source if that is wrong" if stated else ""
    )
    where = f"{text.source.path}:{text.line_of(place[0])}"
    told = Problem(where, message, Grade.DOUBT if stated else Grade.NOTE, "day-order")
    return replace(text, source=replace(text.source, day_first=order), problems=(*text.problems, told))


def _orders(text: Text) -> Iterator[tuple[tuple[int, int], bool]]:
    """Each cell that settles an order, with that order; the first of each comes last."""
    for row in reversed(text.rows):
        for cell in row.cells.values():
            found = _IN_FIGURES.fullmatch(cell.value) if len(cell.value) < _SHORT else None
            if found and (int(found["first"]) > 12) != (int(found["second"]) > 12):
                yield (cell.start, cell.end), int(found["first"]) > 12
