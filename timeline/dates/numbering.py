"""The running numbers of notes and paragraphs, which pass a thousand and then look like years."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count

from timeline.model.expression import Expression

_OPENING = re.compile(r"^\W{0,3}(\d{1,4}(?: +\d{1,4})*)(?=\s|$)", re.MULTILINE)
_YEAR = re.compile(r"\d{4}")
BELOW = 100  # how many numbers back the numbering is looked for
DENSE = 30  # of these, at least so many open a line; a scan loses some


def without_numbering(found: Sequence[Expression], body: str) -> list[Expression]:
    """The expressions without the bare years that go on a numbering from below a thousand."""
    if not any(_YEAR.fullmatch(expression.text) for expression in found):
        return list(found)
    places = {
        (number.start() + line.start(1)): int(number[0])
        for line in _OPENING.finditer(body)
        for number in re.finditer(r"\d+", line[1])
    }
    numbers = frozenset(places.values())
    end = next(n for n in count(1000) if sum(one in numbers for one in range(n - BELOW, n)) < DENSE)
    return [
        one for one in found if not (_YEAR.fullmatch(one.text) and 1000 <= places.get(one.start, 0) < end)
    ]
